// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "locale_title_grid.h"

#include "alias_question.h"
#include "alias_question_bar.h"
#include "locale_chooser.h"
#include "locale_title_delegate.h"
#include "locale_title_model.h"
#include "locale_title_view.h"
#include "name_entry_bar.h"
#include "title_edits.h"
#include "title_notices.h"
#include "title_structure.h"
#include "title_texts.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

namespace anchorage {

using namespace Qt::StringLiterals;

namespace {

QLabel *plainLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    // A title without a blank must not widen the window.
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    label->setContentsMargins(6, 4, 6, 4);
    label->hide();
    return label;
}

/// The same list of titles, wherever it stands in the file.
bool haveSameRows(const LocaleMap &a, const LocaleMap &b)
{
    return std::equal(a.rows.begin(), a.rows.end(), b.rows.begin(), b.rows.end(),
                      [](const LocaleRow &x, const LocaleRow &y) {
                          return x.locale == y.locale && x.kind == y.kind && x.title == y.title &&
                                 x.anchorName == y.anchorName;
                      });
}

} // namespace

LocaleTitleGrid::LocaleTitleGrid(QWidget *parent)
    : QWidget(parent), m_model(new LocaleTitleModel(this)), m_delegate(new LocaleTitleDelegate(this)),
      m_view(new LocaleTitleView(this)), m_mapBar(new QWidget(this)), m_mapChooser(new QComboBox(m_mapBar)),
      m_notice(plainLabel(u"titleNotice"_s, this)), m_placeholder(plainLabel(u"titlePlaceholder"_s, this)),
      m_stack(new QStackedWidget(this)), m_question(new AliasQuestionBar(this)),
      m_message(plainLabel(u"titleMessage"_s, this)), m_chooser(new LocaleChooser(this)),
      m_nameBar(new NameEntryBar(this)), m_structure(new TitleStructure(m_view, m_chooser, m_nameBar, this))
{
    setObjectName(u"localeTitleGrid"_s);
    setAccessibleName(tr("Titles by locale"));
    m_view->setObjectName(u"localeTitles"_s);
    m_view->setAccessibleName(tr("Titles by locale"));
    m_view->setItemDelegate(m_delegate);
    // Before the view lets go of the editors of rows that are removed.
    connect(m_model, &LocaleTitleModel::rowsAboutToBeRemoved, this, &LocaleTitleGrid::keepEntryOfRemoved);
    m_view->setModel(m_model);
    setInterfaceLanguage(QLocale().bcp47Name());
    setFocusProxy(m_view);
    buildActions();
    buildLayout();
    connectParts();
    clear();
}

LocaleTitleGrid::~LocaleTitleGrid()
{
    // The parts outlive this class's own members, and an editor that loses the focus while it goes would
    // report.
    m_view->selectionModel()->disconnect(this);
    m_view->selectionModel()->disconnect(m_structure);
    m_view->disconnect(this);
    m_model->disconnect(this);
    m_view->discardEditor();
}

void LocaleTitleGrid::buildActions()
{
    const auto make = [this](const QString &name, const QString &text, const QList<QKeySequence> &keys) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcuts(keys);
        // The same keys mean something else in other panes.
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        return action;
    };
    m_editTitle = make(u"editTitle"_s, tr("&Edit Title"), {Qt::Key_F2});
    m_giveOwnTitle = make(u"enterOwnTitle"_s, tr("Give &Own Title"), {Qt::SHIFT | Qt::Key_F2});
    m_nextMap = make(u"nextMap"_s, tr("&Next List of Titles"), {Qt::CTRL | Qt::Key_PageDown});
    m_previousMap = make(u"previousMap"_s, tr("&Previous List of Titles"), {Qt::CTRL | Qt::Key_PageUp});
    const auto separator = [this] {
        auto *action = new QAction(this);
        action->setSeparator(true);
        return action;
    };
    addActions({m_editTitle, m_giveOwnTitle, separator()});
    addActions(m_structure->actions());
    addActions({separator(), m_nextMap, m_previousMap});
    m_view->addActions(actions());
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void LocaleTitleGrid::buildLayout()
{
    auto *chooserLabel = new QLabel(tr("&Titles of:"), m_mapBar);
    chooserLabel->setBuddy(m_mapChooser);
    m_mapChooser->setObjectName(u"mapChooser"_s);
    m_mapChooser->setAccessibleName(tr("List of titles"));
    m_mapChooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_mapChooser->setMinimumContentsLength(16);
    auto *bar = new QHBoxLayout(m_mapBar);
    bar->setContentsMargins(6, 4, 6, 4);
    bar->addWidget(chooserLabel);
    bar->addWidget(m_mapChooser, 1);

    m_placeholder->setAlignment(Qt::AlignCenter);
    m_placeholder->setForegroundRole(QPalette::PlaceholderText);
    m_view->setFrameShape(QFrame::NoFrame);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_placeholder);
    m_question->hide();
    for (QLabel *strip : {m_notice, m_message}) {
        strip->setAutoFillBackground(true);
        strip->setBackgroundRole(QPalette::AlternateBase);
    }
    m_notice->setAccessibleName(tr("About this list of titles"));
    m_message->setAccessibleName(tr("Why a title was not changed"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_mapBar);
    layout->addWidget(m_notice);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_question);
    layout->addWidget(m_chooser, 1);
    layout->addWidget(m_nameBar);
    layout->addWidget(m_message);
}

void LocaleTitleGrid::connectParts()
{
    connect(m_model, &LocaleTitleModel::titleEntered, this, &LocaleTitleGrid::enterTitle);
    connect(m_delegate, &LocaleTitleDelegate::confirmed, m_view, &LocaleTitleView::advance);
    connect(m_view, &LocaleTitleView::lockMet, m_question, &AliasQuestionBar::focusAnswer);
    connect(m_view, &LocaleTitleView::editorClosing, this, [this] {
        m_ownEntry = false;
        m_delegate->setReportsUnchanged(false);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        updateActions();
        if (const LocaleRow *row = currentRow(); row && !m_updating)
            emit rowSelected(row->line, row->locale);
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, m_view, &LocaleTitleView::fitColumns);
    connect(m_mapChooser, &QComboBox::activated, this, &LocaleTitleGrid::switchMap);
    connect(m_question, &AliasQuestionBar::sharedChosen, this, [this] { answer(false); });
    connect(m_question, &AliasQuestionBar::ownChosen, this, [this] { answer(true); });
    connect(m_question, &AliasQuestionBar::cancelled, this, &LocaleTitleGrid::closeQuestion);
    connect(m_editTitle, &QAction::triggered, m_view, &LocaleTitleView::editTitle);
    connect(m_giveOwnTitle, &QAction::triggered, this, &LocaleTitleGrid::enterOwnTitle);
    m_structure->finishEditing = [this] { return finishEditing(); };
    connect(m_structure, &TitleStructure::editProposed, this, &LocaleTitleGrid::editProposed);
    connect(m_structure, &TitleStructure::refused, this, &LocaleTitleGrid::showMessage);
    connect(m_structure, &TitleStructure::rowWanted, this, &LocaleTitleGrid::selectLocale);
    connect(m_structure, &TitleStructure::titleEntered, this, &LocaleTitleGrid::enterTitle);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, m_structure,
            &TitleStructure::updateActions);
    connect(m_nextMap, &QAction::triggered, this, [this] { stepMap(1); });
    connect(m_previousMap, &QAction::triggered, this, [this] { stepMap(-1); });
}

void LocaleTitleGrid::setContent(const QString &text, const FrontMatter &frontMatter, bool readOnly)
{
    const QScopedValueRollback guard(m_updating, true);
    const int followed = followedMap(frontMatter);
    if (followed < 0)
        abandonEntry();
    const int next =
        followed < 0 ? std::min(std::max(m_map, 0), static_cast<int>(frontMatter.maps.size()) - 1) : followed;
    m_text = text;
    m_frontMatter = frontMatter;
    m_hasFile = true;
    m_readOnly = readOnly;
    m_model->setReadOnly(readOnly);
    fillMapChooser();
    showMap(next);
    refreshQuestion();
    tellOrphan();
}

void LocaleTitleGrid::clear()
{
    const QScopedValueRollback guard(m_updating, true);
    m_view->discardEditor();
    m_pending.reset();
    m_view->setLocked(false);
    m_question->hide();
    showMessage({});
    m_text.clear();
    m_frontMatter = {};
    m_hasFile = false;
    m_readOnly = false;
    fillMapChooser();
    showMap(-1);
}

void LocaleTitleGrid::setInterfaceLanguage(const QString &tag)
{
    m_model->setInterfaceLanguage(tag);
    m_structure->setInterfaceLanguage(tag);
}

bool LocaleTitleGrid::finishEditing()
{
    m_view->commitEditor();
    if (m_pending)
        m_question->focusAnswer();
    return !m_pending;
}

bool LocaleTitleGrid::isEditing() const
{
    const QLineEdit *editor = m_view->openEditor();
    return m_pending || (editor && editor->isModified());
}

QString LocaleTitleGrid::currentLocale() const
{
    const LocaleRow *row = currentRow();
    return row ? row->locale : QString();
}

QString LocaleTitleGrid::currentMap() const
{
    return map() ? map()->path : QString();
}

std::optional<QString> LocaleTitleGrid::currentShownTitle() const
{
    return currentRow() ? map()->shown(currentRow()->locale) : std::nullopt;
}

void LocaleTitleGrid::selectLine(int fileLine)
{
    const RowRef row = m_frontMatter.rowAtLine(fileLine);
    if (!row.isValid() || m_pending || m_view->openEditor())
        return;
    const QScopedValueRollback guard(m_updating, true);
    if (row.map != m_map)
        showMap(row.map);
    if (m_view->currentIndex().row() != row.row)
        m_view->setCurrentIndex(m_model->index(row.row, LocaleTitleModel::TitleColumn));
}

void LocaleTitleGrid::focusTable()
{
    if (m_pending)
        m_question->focusAnswer();
    else
        m_view->setFocus(Qt::OtherFocusReason);
}

const LocaleMap *LocaleTitleGrid::map() const
{
    return m_map < 0 ? nullptr : &m_frontMatter.maps.at(m_map);
}

const LocaleRow *LocaleTitleGrid::currentRow() const
{
    const int row = m_view->currentIndex().row();
    return map() && row >= 0 && row < map()->rows.size() ? &map()->rows.at(row) : nullptr;
}

void LocaleTitleGrid::showMap(int index)
{
    m_map = index;
    m_model->setContent(m_text, m_frontMatter, index);
    m_mapChooser->setCurrentIndex(index);
    if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, LocaleTitleModel::TitleColumn));
    // Where the selected rows went, the one that is current now is all there is.
    if (m_view->currentIndex().isValid() && !m_view->selectionModel()->hasSelection())
        m_view->setCurrentIndex(m_view->currentIndex());
    m_placeholder->setText(m_hasFile ? texts::whyNoTitles(m_frontMatter) : tr("No file is open."));
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_placeholder);
    const QString notice = map() ? texts::notice(m_frontMatter, *map()) : QString();
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
    updateActions();
}

void LocaleTitleGrid::switchMap(int index)
{
    if (index == m_map || index < 0 || index >= m_frontMatter.maps.size())
        return;
    if (!finishEditing()) {
        m_mapChooser->setCurrentIndex(m_map);
        return;
    }
    // What was just taken over may have changed the file.
    if (index >= m_frontMatter.maps.size())
        return;
    {
        const QScopedValueRollback guard(m_updating, true);
        showMessage({});
        showMap(index);
        m_view->fitColumns();
    }
    if (const LocaleRow *row = currentRow())
        emit rowSelected(row->line, row->locale);
}

void LocaleTitleGrid::stepMap(int step)
{
    switchMap(m_map + step);
}

int LocaleTitleGrid::followedMap(const FrontMatter &next) const
{
    if (!map())
        return -1;
    if (next.maps.size() == m_frontMatter.maps.size() && next.maps.at(m_map).path == map()->path)
        return m_map;
    // Lists came or went before this one, so its path may be another's now.
    int nearest = -1;
    for (int i = 0; i < next.maps.size(); ++i) {
        if (haveSameRows(next.maps.at(i), *map()) &&
            (nearest < 0 || std::abs(i - m_map) < std::abs(nearest - m_map)))
            nearest = i;
    }
    return nearest;
}

void LocaleTitleGrid::fillMapChooser()
{
    const QSignalBlocker quiet(m_mapChooser);
    const int count = static_cast<int>(m_frontMatter.maps.size());
    while (m_mapChooser->count() > count)
        m_mapChooser->removeItem(m_mapChooser->count() - 1);
    for (int i = 0; i < count; ++i) {
        const LocaleMap &list = m_frontMatter.maps.at(i);
        const QString title = texts::brief(list.shown(u"en").value_or(QString()));
        const QString path = texts::brief(list.path, 60);
        const QString entry =
            title.isEmpty() ? path : tr("%1 — %2", "path of a list of titles, title").arg(path, title);
        if (i == m_mapChooser->count())
            m_mapChooser->addItem(entry);
        else if (m_mapChooser->itemText(i) != entry)
            m_mapChooser->setItemText(i, entry);
    }
    m_mapBar->setVisible(count > 1);
}

void LocaleTitleGrid::showMessage(const QString &message)
{
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    if (!message.isEmpty()) {
        QAccessibleEvent alert(m_message, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void LocaleTitleGrid::updateActions()
{
    const LocaleRow *row = currentRow();
    const bool editable = row && !m_readOnly && row->kind != RowKind::Other && !m_pending;
    m_editTitle->setEnabled(editable);
    m_giveOwnTitle->setEnabled(editable && row->kind == RowKind::Alias);
    m_nextMap->setEnabled(m_map >= 0 && m_map + 1 < m_frontMatter.maps.size());
    m_previousMap->setEnabled(m_map > 0);
    m_structure->setContent(m_text, m_frontMatter, m_map, m_hasFile, m_hasFile && !m_readOnly && !m_pending);
}

void LocaleTitleGrid::enterTitle(RowRef ref, const QString &title)
{
    if (m_updating) {
        // The editor's row is on its way out of the model: `ref` belongs to the revision before.
        const QModelIndex index = m_model->index(ref.row, LocaleTitleModel::LocaleColumn);
        m_orphan = Pending{index.data(LocaleTitleModel::LocaleRole).toString(), 0, title};
        return;
    }
    const LocaleRow &row = m_frontMatter.maps.at(ref.map).rows.at(ref.row);
    if (row.kind != RowKind::Alias || m_ownEntry)
        propose(edits::setOwnTitle(m_text, m_frontMatter, ref, title), title);
    else if (row.title != title)
        ask(ref, title);
}

void LocaleTitleGrid::enterOwnTitle()
{
    m_delegate->setReportsUnchanged(true);
    m_ownEntry = m_view->editTitle();
    m_delegate->setReportsUnchanged(m_ownEntry);
}

void LocaleTitleGrid::copyLocalesFrom(const LocaleMap &source)
{
    if (finishEditing())
        m_structure->copyLocalesFrom(source);
}

void LocaleTitleGrid::selectLocale(const QString &locale)
{
    const int row = m_model->rowOf(locale);
    if (row < 0)
        return;
    m_view->setCurrentIndex(m_model->index(row, LocaleTitleModel::TitleColumn));
    m_view->setFocus(Qt::OtherFocusReason);
}

void LocaleTitleGrid::propose(const Result<TextEdit> &edit, const QString &title)
{
    if (!edit.ok()) {
        showMessage(tr("“%1” was not entered. %2").arg(texts::brief(title, 200), edit.reason()));
        return;
    }
    showMessage({});
    if (!edit.value().isEmpty())
        emit editProposed(edit.value());
}

void LocaleTitleGrid::ask(RowRef ref, const QString &title)
{
    const LocaleMap &list = m_frontMatter.maps.at(ref.map);
    const QString locale = list.rows.at(ref.row).locale;
    const auto before = std::count_if(list.rows.begin(), list.rows.begin() + ref.row,
                                      [&](const LocaleRow &row) { return row.locale == locale; });
    m_pending = Pending{locale, static_cast<int>(before), title};
    m_view->setLocked(true);
    showMessage({});
    refreshQuestion();
    updateActions();
}

RowRef LocaleTitleGrid::find(const Pending &pending) const
{
    int left = pending.occurrence;
    for (int row = 0; map() && row < map()->rows.size(); ++row) {
        if (map()->rows.at(row).locale == pending.locale && left-- == 0)
            return {m_map, row};
    }
    return {};
}

void LocaleTitleGrid::abandonEntry()
{
    if (const QLineEdit *editor = m_view->openEditor()) {
        if (editor->isModified())
            m_orphan = Pending{currentLocale(), 0, editor->text()};
        m_view->discardEditor();
    }
    if (m_pending) {
        m_orphan = m_pending;
        closeQuestion();
    }
}

void LocaleTitleGrid::keepEntryOfRemoved(const QModelIndex &, int first, int last)
{
    const int row = m_view->currentIndex().row();
    const QLineEdit *editor = m_view->openEditor();
    if (!editor || row < first || row > last)
        return;
    if (editor->isModified()) {
        const QModelIndex locale = m_model->index(row, LocaleTitleModel::LocaleColumn);
        m_orphan = Pending{locale.data(LocaleTitleModel::LocaleRole).toString(), 0, editor->text()};
    }
    m_view->discardEditor();
}

void LocaleTitleGrid::tellOrphan()
{
    if (m_orphan) {
        showMessage(tr("“%1” was not entered for %2, as the file has changed meanwhile.")
                        .arg(texts::brief(m_orphan->title, 200), texts::brief(m_orphan->locale)));
    }
    m_orphan.reset();
}

void LocaleTitleGrid::refreshQuestion()
{
    if (!m_pending)
        return;
    const RowRef ref = find(*m_pending);
    const LocaleRow *row = ref.isValid() ? &m_frontMatter.maps.at(ref.map).rows.at(ref.row) : nullptr;
    if (row && row->kind == RowKind::Alias && !m_readOnly) {
        m_question->ask(aliasQuestion(m_text, m_frontMatter, ref, m_pending->title));
        return;
    }
    if (!row || row->title != m_pending->title)
        m_orphan = m_pending;
    closeQuestion();
}

void LocaleTitleGrid::answer(bool own)
{
    if (!m_pending)
        return;
    const QString title = m_pending->title;
    const RowRef ref = find(*m_pending);
    closeQuestion();
    if (ref.isValid())
        propose(own ? edits::setOwnTitle(m_text, m_frontMatter, ref, title)
                    : edits::setTitle(m_text, m_frontMatter, ref, title),
                title);
}

void LocaleTitleGrid::closeQuestion()
{
    const bool hadFocus = m_question->isAncestorOf(QApplication::focusWidget());
    m_pending.reset();
    m_view->setLocked(false);
    m_question->hide();
    updateActions();
    if (hadFocus)
        m_view->setFocus(Qt::OtherFocusReason);
}

} // namespace anchorage
