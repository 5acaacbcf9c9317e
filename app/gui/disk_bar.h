// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace anchorage {

struct MergeResult;
class OpenPage;
class PageSession;
class TextFile;
enum class FileKind;

/// Says that somebody else changed or deleted the page's file while it has unsaved changes, and what can be
/// done about it. Hidden while there is nothing to decide. It never takes the focus.
class DiskBar : public QFrame
{
    Q_OBJECT
public:
    /// `session` is not owned and outlives the bar.
    explicit DiskBar(PageSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    /// What could not be done, or is left to do; whole sentences for people.
    void told(const QString &sentences);

private:
    QPushButton *addButton(const QString &text, const QString &name);
    void showState();
    void compare();
    void merge();
    void decide(const QPointer<OpenPage> &page, const TextFile &theirs, const QString &ours,
                const MergeResult &merged, FileKind kind);
    /// Only where the page still is what was merged.
    void take(const QPointer<OpenPage> &page, const TextFile &theirs, const QString &ours,
              const QString &text);

    PageSession &m_session;
    QLabel *m_label;
    QPushButton *m_merge;
    QPushButton *m_compare;
    QPushButton *m_mine;
    QPushButton *m_theirs;
    QPushButton *m_saveAgain;
};

} // namespace anchorage
