// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_view.h"

#include "version_detail.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

/// Somebody types, or goes through the rows: what is listed waits until they pause.
constexpr int deriveMilliseconds = 250;
constexpr int detailMilliseconds = 60;

/// What is worked out of the versions.
struct Derived
{
    QList<HistoryRow> rows;
    int stale = 0;
};

Derived derived(HistoryOf what, const QList<git::VersionText> &versions, const HistoryPage &page)
{
    const QList<HistoryRow> stale = staleRows(versions, page);
    const int count = static_cast<int>(stale.size());
    switch (what) {
    case HistoryOf::Page:
        return {pageRows(versions), count};
    case HistoryOf::Title:
        return {titleRows(versions, page), count};
    case HistoryOf::StaleTitles:
        break;
    }
    return {stale, count};
}

} // namespace

HistoryView::HistoryView(QWidget *parent)
    : QWidget(parent), m_tabs(new QTabBar(this)), m_stack(new QStackedWidget(this)),
      m_sentence(new QLabel(this)), m_splitter(new QSplitter(Qt::Vertical, this)),
      m_list(new QTreeWidget(this)), m_older(new QLabel(this)), m_act(new QPushButton(this)),
      m_detail(new VersionDetail(this))
{
    setObjectName(u"historyView"_s);
    setAccessibleName(tr("History"));
    m_deriveSoon.setSingleShot(true);
    m_deriveSoon.setInterval(deriveMilliseconds);
    m_detailSoon.setSingleShot(true);
    m_detailSoon.setInterval(detailMilliseconds);
    buildLayout();
    connect(&m_deriveSoon, &QTimer::timeout, this, &HistoryView::derive);
    connect(&m_detailSoon, &QTimer::timeout, this, &HistoryView::readChosen);
    connect(m_tabs, &QTabBar::currentChanged, this, &HistoryView::derive);
    connect(m_detail, &VersionDetail::redlineReady, this, &HistoryView::redlineReady);
    connect(m_act, &QPushButton::clicked, this, &HistoryView::act);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this] {
        updateButton();
        m_detailSoon.start();
    });
    connect(m_list, &QTreeWidget::itemActivated, this, [this] {
        if (m_shown == HistoryOf::StaleTitles) {
            act();
        }
    });
    setSession(nullptr);
}

HistoryView::~HistoryView() = default;

void HistoryView::buildLayout()
{
    m_tabs->setObjectName(u"historyOf"_s);
    m_tabs->setAccessibleName(tr("What the history is of"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->addTab(tr("Page"));
    m_tabs->addTab(tr("Title"));
    m_tabs->addTab(tr("Titles to Look at Again"));
    m_sentence->setObjectName(u"historySentence"_s);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_list->setObjectName(u"historyList"_s);
    m_list->setAccessibleName(tr("Versions"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setAllColumnsShowFocus(true);
    m_older->setObjectName(u"historyOlder"_s);
    m_older->setText(tr("Only the newest %n version(s) are looked at.", nullptr, mostVersions));
    m_older->setWordWrap(true);
    m_act->setObjectName(u"historyAct"_s);

    auto *top = new QWidget(this);
    top->setObjectName(u"historyTop"_s);
    auto *above = new QVBoxLayout(top);
    above->setContentsMargins(0, 0, 0, 0);
    above->addWidget(m_list, 1);
    above->addWidget(m_older);
    above->addWidget(m_act, 0, Qt::AlignLeft);
    m_splitter->setObjectName(u"historySplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(top);
    m_splitter->addWidget(m_detail);
    m_splitter->setSizes({300, 300});
    m_stack->addWidget(m_sentence);
    m_stack->addWidget(m_splitter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
}

void HistoryView::setSession(git::Session *session, const QString &why)
{
    if (m_session) {
        m_session->disconnect(this);
    }
    m_session = session;
    m_why = why;
    forgetVersions();
    if (session != nullptr) {
        connect(session, &git::Session::statusChanged, this, &HistoryView::readIfNeeded);
        connect(session, &git::Session::statusFailed, this, &HistoryView::readIfNeeded);
    }
    readIfNeeded();
}

void HistoryView::setRenderBlocks(RenderBlocks render)
{
    m_render = std::move(render);
    m_detailSoon.start();
}

void HistoryView::setRedlinePane(QWidget *pane)
{
    m_detail->setRedlinePane(pane);
}

void HistoryView::setPage(const HistoryPage &page)
{
    if (page == m_page) {
        return;
    }
    const bool other = page.path != m_page.path || page.kind != m_page.kind;
    m_page = page;
    updateTabs();
    if (other) {
        forgetVersions();
        readIfNeeded();
    } else if (isVisible()) {
        updateButton();
        m_deriveSoon.start();
    }
}

void HistoryView::showList(HistoryOf what)
{
    m_tabs->setCurrentIndex(static_cast<int>(what));
}

HistoryOf HistoryView::what() const
{
    return static_cast<HistoryOf>(m_tabs->currentIndex());
}

void HistoryView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readIfNeeded();
    m_deriveSoon.start();
}

void HistoryView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_splitter->setOrientation(width() > 2 * height() ? Qt::Horizontal : Qt::Vertical);
}

void HistoryView::forgetVersions()
{
    m_source.reset();
    ++m_versionsRequest;
    m_versions.clear();
    m_failure.clear();
    m_read = false;
    m_staleCount = 0;
    ++m_rowsRequest;
    showRows(what(), {});
}

void HistoryView::readIfNeeded()
{
    // Before its first status a session cannot tell which commit is checked out; it says so soon.
    const bool early = m_session && m_session->status().head.isEmpty() && m_session->isRefreshing();
    if (!m_session || m_page.path.isEmpty() || !isVisible() || early) {
        return;
    }
    const Source source{m_page.path, m_session->status().head};
    if (m_source == source) {
        return;
    }
    m_source = source;
    m_session->read(
        this,
        [path = source.path](const git::Repository &repository, const git::RunControl &control) {
            return readPageVersions(repository, path, control);
        },
        [this, request = ++m_versionsRequest](const Result<QList<git::VersionText>> &versions) {
            if (request == m_versionsRequest) {
                takeVersions(versions);
            }
        });
}

void HistoryView::takeVersions(const Result<QList<git::VersionText>> &versions)
{
    m_read = true;
    m_failure = versions.ok() ? QString() : versions.reason();
    m_versions = versions.ok() ? versions.value() : QList<git::VersionText>();
    m_older->setVisible(m_versions.size() >= mostVersions);
    derive();
}

void HistoryView::derive()
{
    m_deriveSoon.stop();
    if (!m_session || !m_read || !isVisible()) {
        updateSentence();
        return;
    }
    m_session->read(
        this,
        [what = what(), versions = m_versions, page = m_page](
            const git::Repository &, const git::RunControl &) { return derived(what, versions, page); },
        [this, request = ++m_rowsRequest, what = what()](const Derived &result) {
            if (request == m_rowsRequest) {
                m_staleCount = result.stale;
                showRows(what, result.rows);
            }
        });
}

void HistoryView::showRows(HistoryOf what, const QList<HistoryRow> &rows)
{
    const std::optional<HistoryRow> before = what == m_shown ? chosen() : std::nullopt;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        m_shown = what;
        m_rows = rows;
        m_list->setHeaderLabels(historyHeadings(what));
        m_list->setColumnCount(static_cast<int>(historyHeadings(what).size()));
        for (const HistoryRow &row : rows) {
            addRow(row);
        }
        const auto same = std::find_if(rows.cbegin(), rows.cend(),
                                       [&](const HistoryRow &row) { return before && row.isSame(*before); });
        const qsizetype at = same == rows.cend() ? 0 : same - rows.cbegin();
        m_list->setCurrentItem(m_list->topLevelItem(static_cast<int>(at)));
        for (int column = 0; column < m_list->columnCount(); ++column) {
            m_list->resizeColumnToContents(column);
        }
    }
    updateTabs();
    updateSentence();
    updateButton();
    // The same version says the same.
    const std::optional<HistoryRow> now = chosen();
    if (!before || !now || !now->isSame(*before) || now->before != before->before ||
        now->after != before->after) {
        m_detailSoon.start();
    }
}

void HistoryView::addRow(const HistoryRow &row)
{
    auto *item = new QTreeWidgetItem(m_list);
    for (int column = 0; column < row.cells.size(); ++column) {
        const QString text = row.cells[column].simplified();
        item->setText(column, text);
        // A subject that looks like markup is shown as it is.
        item->setToolTip(column, u"<p>%1</p>"_s.arg(text.toHtmlEscaped()));
    }
    item->setData(0, Qt::AccessibleTextRole, row.cells.join(u", "_s));
}

void HistoryView::updateTabs()
{
    QString locale = m_page.locale;
    m_tabs->setTabText(1,
                       locale.isEmpty() ? tr("Title") : tr("Title of %1").arg(locale.replace(u'&', u"&&"_s)));
    m_tabs->setTabText(2, m_staleCount == 0 ? tr("Titles to Look at Again")
                                            : tr("Titles to Look at Again (%1)").arg(m_staleCount));
}

void HistoryView::updateSentence()
{
    const QString sentence = emptySentence();
    m_sentence->setText(sentence);
    m_stack->setCurrentIndex(sentence.isEmpty() ? 1 : 0);
}

QString HistoryView::emptySentence() const
{
    if (!m_session) {
        return m_why.isEmpty() ? tr("There is no git repository to read a history from.") : m_why;
    }
    if (m_page.path.isEmpty()) {
        return tr("Open a page to see its history.");
    }
    if (!m_read) {
        return tr("Reading the history…");
    }
    if (!m_failure.isEmpty()) {
        return tr("The history could not be read: %1").arg(m_failure);
    }
    if (m_versions.isEmpty()) {
        return tr("This page is in no commit yet.");
    }
    if (!m_rows.isEmpty() || m_shown != what()) {
        return {};
    }
    if (m_shown == HistoryOf::Title) {
        return m_page.locale.isEmpty() ? tr("Choose a locale to see the history of its title.")
                                       : tr("No version has a title of %1.").arg(m_page.locale);
    }
    return tr("No title is older than the page or the title of en.");
}

std::optional<HistoryRow> HistoryView::chosen() const
{
    const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
    return at < 0 || at >= m_rows.size() ? std::nullopt : std::optional(m_rows[at]);
}

std::optional<QString> HistoryView::textOf(const HistoryRow &row) const
{
    for (const git::VersionText &each : m_versions) {
        if (each.version.commit == row.version.commit && !each.version.blob.isEmpty() &&
            !each.text.contains(QChar(u'\0'))) {
            return each.text;
        }
    }
    return std::nullopt;
}

void HistoryView::readChosen()
{
    m_detailSoon.stop();
    const int request = ++m_detailRequest;
    const std::optional<HistoryRow> row = chosen();
    const bool isTitle = row && m_shown == HistoryOf::Title;
    m_detail->setTitle(isTitle ? titleRedline(*row) : QString());
    if (!row || !m_session || row->version.commit.isEmpty()) {
        m_detail->setSentence(row ? tr("This is not committed yet: the changes of the site show it.")
                                  : QString());
        return;
    }
    m_session->read(
        this,
        [version = row->version, kind = m_page.kind, render = m_render](const git::Repository &repository,
                                                                        const git::RunControl &control) {
            return readVersionChange(repository, version, kind, render, control);
        },
        [this, request](const Result<ChangeReading> &reading) {
            if (request != m_detailRequest) {
                return;
            }
            if (reading.ok()) {
                m_detail->setReading(reading.value());
            } else {
                m_detail->setSentence(tr("This version could not be read: %1").arg(reading.reason()));
            }
        });
}

void HistoryView::updateButton()
{
    const std::optional<HistoryRow> row = chosen();
    bool enabled = row.has_value();
    switch (m_shown) {
    case HistoryOf::Page: {
        m_act->setText(tr("&Restore This Version"));
        const std::optional<QString> text = row ? textOf(*row) : std::nullopt;
        enabled = text && *text != m_page.text;
        m_act->setToolTip(text && !enabled ? tr("The page stands like this now") : QString());
        break;
    }
    case HistoryOf::Title:
        m_act->setText(tr("&Take This Title Again"));
        enabled = row && row->after && !row->version.commit.isEmpty();
        m_act->setToolTip({});
        break;
    case HistoryOf::StaleTitles:
        m_act->setText(tr("&Go to This Locale"));
        m_act->setToolTip({});
        break;
    }
    m_act->setEnabled(enabled);
}

void HistoryView::act()
{
    const std::optional<HistoryRow> row = chosen();
    if (!row) {
        return;
    }
    if (m_shown == HistoryOf::StaleTitles) {
        Q_EMIT localeWanted(row->mapPath, row->locale);
    } else if (m_shown == HistoryOf::Title && row->after) {
        Q_EMIT titleWanted(row->mapPath, row->locale, *row->after);
    } else if (const std::optional<QString> text = textOf(*row)) {
        Q_EMIT restoreRequested(*text);
    }
}

} // namespace anchorage
