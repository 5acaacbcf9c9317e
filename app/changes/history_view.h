// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"
#include "version_reading.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QTreeWidget;

namespace anchorage {

class VersionDetail;

/// The history of a page and of one locale's title, and the titles that are older than what they translate.
/// Below the list: what the chosen version changed. Changes nothing itself; nothing in it waits for git, and
/// nothing is read while it is hidden.
class HistoryView : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryView(QWidget *parent = nullptr);
    ~HistoryView() override;

    /// The repository that is read; not owned. None: the view is empty and says `why`.
    void setSession(git::Session *session, const QString &why = {});
    /// Renders bodies for the redline. Without it there is none.
    void setRenderBlocks(RenderBlocks render);
    /// A pane that shows redlines (see `redlineReady`) in the place of the simple one here. Becomes a child.
    void setRedlinePane(QWidget *pane);
    /// What is open and where somebody is. Cheap: may be called at each keystroke. git is asked again only
    /// for another path or after a commit.
    void setPage(const HistoryPage &page);
    /// Chooses what is listed.
    void showList(HistoryOf what);

Q_SIGNALS:
    /// What the pane that was passed in is to show.
    void redlineReady(const anchorage::ChangeReading &reading);
    /// The page is to become this text, by an edit that can be undone.
    void restoreRequested(const QString &text);
    /// The locale's title is to become this one, by an edit that can be undone.
    void titleWanted(const QString &mapPath, const QString &locale, const QString &title);
    /// The user wants to go to this row.
    void localeWanted(const QString &mapPath, const QString &locale);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    void forgetVersions();
    void readIfNeeded();
    void takeVersions(const Result<QList<git::VersionText>> &versions);
    void derive();
    void showRows(HistoryOf what, const QList<HistoryRow> &rows);
    void addRow(const HistoryRow &row);
    void updateSentence();
    void readChosen();
    void act();
    void updateButton();
    void updateTabs();
    [[nodiscard]] HistoryOf what() const;
    [[nodiscard]] QString emptySentence() const;
    [[nodiscard]] std::optional<HistoryRow> chosen() const;
    [[nodiscard]] std::optional<QString> textOf(const HistoryRow &row) const;

    /// What the versions were read for.
    struct Source
    {
        QString path;
        QByteArray head;
        friend bool operator==(const Source &, const Source &) = default;
    };

    QPointer<git::Session> m_session;
    QString m_why;
    RenderBlocks m_render;
    HistoryPage m_page;
    std::optional<Source> m_source; ///< none: nothing has been asked for
    QList<git::VersionText> m_versions;
    QString m_failure; ///< why there are no versions
    bool m_read = false;
    HistoryOf m_shown = HistoryOf::Page; ///< what the rows are about: follows `what` when they are there
    QList<HistoryRow> m_rows;
    int m_staleCount = 0;
    int m_versionsRequest = 0; ///< of the newest of each that was asked for
    int m_rowsRequest = 0;
    int m_detailRequest = 0;
    QTimer m_deriveSoon;
    QTimer m_detailSoon;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QLabel *m_sentence;
    QSplitter *m_splitter;
    QTreeWidget *m_list;
    QLabel *m_older; ///< says that there are more versions
    QPushButton *m_act;
    VersionDetail *m_detail;
};

} // namespace anchorage
