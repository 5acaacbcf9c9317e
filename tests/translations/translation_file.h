// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace anchorage {

/// One text of the interface in a translation file.
struct TranslationMessage
{
    QString context;
    QString source;
    QString comment;
    bool plural = false;
    bool finished = true;
    QStringList forms; ///< one, or the plural forms in the language's order

    /// What says which text of the sources it is.
    [[nodiscard]] QString key() const;
};

/// The messages of a Qt Linguist file in its order. Not valid where the file cannot be read as XML.
struct TranslationFile
{
    bool valid = false;
    QList<TranslationMessage> messages;

    static TranslationFile read(const QString &path);
};

} // namespace anchorage
