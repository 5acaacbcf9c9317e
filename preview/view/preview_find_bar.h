// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QToolButton;
class QWebEngineFindTextResult;
class QWebEnginePage;

namespace anchorage::preview {

/// Find in what the preview shows. Hidden until one of its actions opens it; Escape closes it.
class PreviewFindBar : public QWidget
{
    Q_OBJECT

public:
    /// `page` outlives the bar.
    PreviewFindBar(QWebEnginePage *page, QWidget *parent);

    /// Find, find next, find previous. They belong to the bar.
    [[nodiscard]] QList<QAction *> findActions() const { return m_actions; }

Q_SIGNALS:
    void closed();   ///< the focus is to go back to the page
    void searched(); ///< the page may move to a match

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Direction { Forward, Backward };

    QToolButton *addButton(const QString &name, const QString &icon, const QString &sign,
                           const QString &what);
    void makeActions();
    void open();
    void shut();
    void search(Direction direction);
    void showResult(const QWebEngineFindTextResult &result);

    QWebEnginePage *m_page;
    QList<QAction *> m_actions;
    QLineEdit *m_field;
    QToolButton *m_matchCase = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QLabel *m_count;
};

} // namespace anchorage::preview
