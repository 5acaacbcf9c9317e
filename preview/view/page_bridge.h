// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QString>

namespace anchorage::preview {

/// What the preview's script reports. Everything it says may have been shaped by the page: it is checked by
/// whoever receives it. Published to the application world alone.
class PageBridge : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

public Q_SLOTS:
    void reportReady() { Q_EMIT ready(); }
    void reportApplied(double revision) { Q_EMIT applied(static_cast<quint64>(revision)); }
    void reportPainted(double ticket, int pass) { Q_EMIT painted(static_cast<quint64>(ticket), pass); }
    void reportLink(const QString &url) { Q_EMIT linkActivated(url); }
    void reportClick(const QJsonObject &where) { Q_EMIT clicked(where); }
    void reportScroll(double line, double share) { Q_EMIT scrolled(line, share); }
    void reportBlocked(const QString &url, bool frame) { Q_EMIT blocked(url, frame); }

Q_SIGNALS:
    void ready();                           ///< the script runs in a new, empty page
    void applied(quint64 revision);         ///< the page holds this revision
    void painted(quint64 ticket, int pass); ///< the page's answer to PaintProbe::ask
    void linkActivated(const QString &url); ///< absolute where it could be resolved
    void clicked(const QJsonObject &where); ///< see preview.js, `reportClick`
    void scrolled(double line,
                  double share); ///< the page shows this place; the line counts from 0 in the body
    void blocked(const QString &url,
                 bool frame); ///< the page does not load this; `frame`: a document inside the page
};

} // namespace anchorage::preview
