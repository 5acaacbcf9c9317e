// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace anchorage {

/// What git and the remote said last, until it is closed: a line, the whole message below it where it has
/// more, a link, and a way back where there is one.
class NoticeBar : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// `message` is plain text as git wrote it; `failed` makes it stand out.
    void showMessage(const QString &summary, const QString &message, bool failed, const QUrl &link = {});
    /// Adds a button to what is shown.
    void offer(const QString &text, std::function<void()> action);

Q_SIGNALS:
    void linkActivated(const QUrl &url);

private:
    QUrl m_link;
    std::function<void()> m_action;
    QLabel *m_summary;
    QPlainTextEdit *m_details;
    QPushButton *m_open;
    QPushButton *m_offer;
};

} // namespace anchorage
