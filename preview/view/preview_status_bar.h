// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QToolButton;

namespace anchorage::preview {

class BlockedContent;
class PreviewLook;

/// One line beneath the preview: what was not loaded, with the choice to load it; what the last action did;
/// the page's width and size.
class PreviewStatusBar : public QWidget
{
    Q_OBJECT

public:
    /// `look` outlives the bar.
    PreviewStatusBar(const PreviewLook *look, QWidget *parent);

    /// Load what comes from other sites; checkable.
    [[nodiscard]] QAction *remoteAction() const { return m_remote; }

    void showBlocked(const BlockedContent &blocked);
    void showNotice(const QString &sentence);
    /// The zoom or the width changed.
    void showLook();

private:
    QToolButton *addButton(const QString &name, const QString &what);
    [[nodiscard]] QString blockedText(const BlockedContent &blocked) const;

    const PreviewLook *m_look;
    QAction *m_remote;
    QToolButton *m_blocked;
    QMenu *m_blockedMenu;
    QLabel *m_notice;
    QToolButton *m_width;
    QToolButton *m_zoom;
};

} // namespace anchorage::preview
