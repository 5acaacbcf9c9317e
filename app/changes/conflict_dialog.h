// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conflict_reading.h"

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace anchorage {

/// Asks what becomes of a file that one side deleted, that was renamed, that both made or that is no text:
/// says what happened, shows both texts, and offers what can be done. Decides nothing itself.
class ConflictDialog : public QDialog
{
    Q_OBJECT
public:
    ConflictDialog(const FileConflict &conflict, QWidget *parent);

Q_SIGNALS:
    void chosen(anchorage::git::ConflictChoice choice);

private:
    void addSide(QHBoxLayout &row, const QString &title, const QString &name, bool there,
                 const QByteArray &content);
    void addChoices(const FileConflict &conflict, QVBoxLayout &layout);
    [[nodiscard]] static QString sentenceOf(const FileConflict &conflict);
};

} // namespace anchorage
