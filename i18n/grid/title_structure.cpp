// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "title_structure.h"

#include "locale_chooser.h"
#include "locale_list.h"
#include "locale_names.h"
#include "locale_tags.h"
#include "locale_title_view.h"
#include "name_entry_bar.h"
#include "structural_edits.h"
#include "title_texts.h"

#include <QAction>

#include <algorithm>

namespace anchorage {

using namespace Qt::StringLiterals;

TitleStructure::TitleStructure(LocaleTitleView *view, LocaleChooser *chooser, NameEntryBar *nameBar,
                               QWidget *host)
    : QObject(host), m_view(view), m_chooser(chooser), m_nameBar(nameBar), m_host(host)
{
    buildActions();
    connect(chooser, &LocaleChooser::chosen, this, [this](const QStringList &tags, const QString &title) {
        if (m_answer)
            (this->*m_answer)(tags, title);
    });
    connect(chooser, &LocaleChooser::cancelled, this, &TitleStructure::close);
    connect(nameBar, &NameEntryBar::entered, this, &TitleStructure::takeName);
    connect(nameBar, &NameEntryBar::cancelled, this, &TitleStructure::close);
}

QAction *TitleStructure::make(const QString &name, const QString &text, const QList<QKeySequence> &keys,
                              void (TitleStructure::*act)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, act] {
        // What was typed may change what the action is about.
        if (finishEditing && !finishEditing())
            return;
        (this->*act)();
    });
    m_actions.append(action);
    return action;
}

void TitleStructure::addSeparator()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_actions.append(separator);
}

void TitleStructure::buildActions()
{
    m_copyTitles = make(u"copyTitle"_s, tr("&Copy Titles"), QKeySequence::keyBindings(QKeySequence::Copy),
                        &TitleStructure::copyTitles);
    m_cutTitles = make(u"cutTitles"_s, tr("Cu&t Titles"), QKeySequence::keyBindings(QKeySequence::Cut),
                       &TitleStructure::cutTitles);
    m_pasteTitles = make(u"pasteTitles"_s, tr("&Paste Titles"),
                         QKeySequence::keyBindings(QKeySequence::Paste), &TitleStructure::pasteTitles);
    m_fillDown = make(u"fillDown"_s, tr("&Fill Down"), {Qt::CTRL | Qt::Key_D}, &TitleStructure::fillDown);
    addSeparator();
    m_addLocale = make(u"addLocale"_s, tr("&Add Locale…"), {Qt::Key_Insert}, &TitleStructure::addLocale);
    m_addRegions = make(u"addRegions"_s, tr("Add Missing &Regions…"), {Qt::ALT | Qt::Key_Insert},
                        &TitleStructure::addRegions);
    m_removeLocales = make(u"removeLocales"_s, tr("Remo&ve Locales"), {Qt::CTRL | Qt::Key_Delete},
                           &TitleStructure::removeLocales);
    m_copyFromList = make(u"copyFromList"_s, tr("Take Over &Locales of Another List…"),
                          {Qt::CTRL | Qt::SHIFT | Qt::Key_D}, &TitleStructure::copyFromList);
    m_startMap = make(u"startMap"_s, tr("&Start List of Titles…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_T},
                      &TitleStructure::startMap);
    addSeparator();
    m_follow = make(u"followOther"_s, tr("Follow &Another Locale…"), {Qt::CTRL | Qt::Key_L},
                    &TitleStructure::followOther);
    m_makeCarrier = make(u"makeCarrier"_s, tr("&Make It the One That Others Follow"),
                         {Qt::CTRL | Qt::SHIFT | Qt::Key_L}, &TitleStructure::makeCarrier);
    m_renameAnchor =
        make(u"renameAnchor"_s, tr("Re&name Anchor…"), {Qt::CTRL | Qt::Key_R}, &TitleStructure::renameAnchor);
    m_moveUp = make(u"moveUp"_s, tr("Move &Up"), {Qt::ALT | Qt::Key_Up}, &TitleStructure::moveUp);
    m_moveDown = make(u"moveDown"_s, tr("Move &Down"), {Qt::ALT | Qt::Key_Down}, &TitleStructure::moveDown);
}

void TitleStructure::setContent(const QString &text, const FrontMatter &frontMatter, int map, bool hasFile,
                                bool writable)
{
    m_text = text;
    m_frontMatter = frontMatter;
    m_map = map;
    m_hasFile = hasFile;
    m_writable = writable;
    const QString path = this->map() ? this->map()->path : QString();
    // What is being chosen or named belongs to one list.
    if (m_answer || !m_nameBar->isHidden()) {
        if (path != m_subjectPath || !writable)
            dismiss();
    }
    updateActions();
}

void TitleStructure::dismiss()
{
    m_answer = nullptr;
    m_chooser->dismiss();
    m_nameBar->hide();
}

void TitleStructure::close()
{
    dismiss();
    m_view->setFocus(Qt::OtherFocusReason);
}

const LocaleMap *TitleStructure::map() const
{
    return m_map >= 0 && m_map < m_frontMatter.maps.size() ? &m_frontMatter.maps.at(m_map) : nullptr;
}

const LocaleRow *TitleStructure::row(int index) const
{
    return map() && index >= 0 && index < map()->rows.size() ? &map()->rows.at(index) : nullptr;
}

int TitleStructure::currentRow() const
{
    const int index = m_view->currentIndex().row();
    return row(index) ? index : -1;
}

QList<RowRef> TitleStructure::selectedRows() const
{
    QList<int> indexes;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        indexes.append(index.row());
    if (indexes.isEmpty() && currentRow() >= 0)
        indexes.append(currentRow());
    std::sort(indexes.begin(), indexes.end());
    QList<RowRef> rows;
    for (const int index : std::as_const(indexes)) {
        if (row(index))
            rows.append({m_map, index});
    }
    return rows;
}

RowRef TitleStructure::subject() const
{
    for (int index = 0; map() && index < map()->rows.size(); ++index) {
        if (map()->rows.at(index).locale == m_subject)
            return {m_map, index};
    }
    return {};
}

void TitleStructure::updateActions()
{
    const LocaleRow *current = row(currentRow());
    const bool rows = m_writable && current;
    const bool several = selectedRows().size() > 1;
    const bool block = map() && !map()->flow;
    const bool alias = current && current->kind == RowKind::Alias;
    const bool anchored = alias || (current && current->kind == RowKind::Anchor);
    const bool listed = std::any_of(m_frontMatter.maps.begin(), m_frontMatter.maps.end(),
                                    [](const LocaleMap &list) { return list.path == u"titles"; });
    const auto titled = [this](RowRef ref) { return row(ref.row)->title.has_value(); };
    const QList<RowRef> selected = selectedRows();
    m_copyTitles->setEnabled(std::any_of(selected.begin(), selected.end(), titled));
    m_copyTitles->setText(several ? tr("&Copy Titles") : tr("&Copy Title"));
    m_cutTitles->setEnabled(rows && m_copyTitles->isEnabled());
    m_cutTitles->setText(several ? tr("Cu&t Titles") : tr("Cu&t Title"));
    m_pasteTitles->setEnabled(rows);
    m_fillDown->setEnabled(rows && (several || currentRow() > 0));
    m_addLocale->setEnabled(rows && block);
    m_addRegions->setEnabled(rows && block && !several);
    m_removeLocales->setEnabled(rows && block);
    m_removeLocales->setText(several ? tr("Remo&ve Locales") : tr("Remo&ve Locale"));
    m_copyFromList->setEnabled(rows && block && m_frontMatter.maps.size() > 1);
    m_startMap->setEnabled(m_hasFile && m_writable && !listed);
    m_follow->setEnabled(rows && !several && current->kind != RowKind::Other && map()->rows.size() > 1);
    m_makeCarrier->setEnabled(rows && !several && block && alias && current->target.isValid() &&
                              current->target.map == m_map);
    m_renameAnchor->setEnabled(rows && !several && anchored && current->defined);
    m_moveUp->setEnabled(rows && !several && block && currentRow() > 0);
    m_moveDown->setEnabled(rows && !several && block && currentRow() + 1 < map()->rows.size());
}

bool TitleStructure::propose(const Result<TextEdit> &edit, const QString &locale)
{
    if (!edit.ok()) {
        emit refused(edit.reason());
        return false;
    }
    // `locale` may belong to a row that is another one after the edit.
    const QString wanted = locale;
    emit refused({});
    if (!m_chooser->isHidden() || !m_nameBar->isHidden())
        close();
    if (!edit.value().isEmpty())
        emit editProposed(edit.value());
    if (!wanted.isEmpty())
        emit rowWanted(wanted);
    return true;
}

LocaleChoice TitleStructure::choice(const QString &tag) const
{
    return {tag, nativeLocaleName(tag), localeNameIn(tag, m_language)};
}

QList<LocaleChoice> TitleStructure::newLocales() const
{
    QList<LocaleChoice> choices;
    for (const QString &tag : allLocales()) {
        const bool there =
            map() && std::any_of(map()->rows.begin(), map()->rows.end(), [&](const LocaleRow &has) {
                return has.locale.compare(tag, Qt::CaseInsensitive) == 0;
            });
        if (!there)
            choices.append(choice(tag));
    }
    return choices;
}

QString TitleStructure::meaningOfAdding(const QString &tag) const
{
    const int carrier = map() ? edits::carrierFor(*map(), tag, localeFamily) : -1;
    if (const LocaleRow *followed = row(carrier)) {
        return tr("Will follow %1: “%2”.")
            .arg(texts::brief(followed->locale), texts::brief(followed->title.value_or(QString())));
    }
    return tr("No locale here is of this language, so it needs a title.");
}

void TitleStructure::ask(void (TitleStructure::*answer)(const QStringList &, const QString &),
                         ChooserRequest &request)
{
    emit refused({});
    dismiss();
    m_subjectPath = map() ? map()->path : QString();
    m_answer = answer;
    m_chooser->ask(request);
}

void TitleStructure::addLocale()
{
    ChooserRequest request;
    request.prompt = tr("&Locale to add:");
    request.acceptLabel = tr("&Add");
    request.choices = newLocales();
    request.anyTag = true;
    request.title = map()->shown(u"en").value_or(QString());
    request.meaning = [this](const QString &tag) { return meaningOfAdding(tag); };
    request.needsTitle = [this](const QString &tag) {
        return map() && edits::carrierFor(*map(), tag, localeFamily) < 0;
    };
    ask(&TitleStructure::takeAdded, request);
}

void TitleStructure::takeAdded(const QStringList &tags, const QString &title)
{
    if (map())
        propose(edits::addLocale(m_text, m_frontMatter, m_map, tags.first(), title, localeFamily),
                tags.first());
}

QStringList TitleStructure::missingRegions() const
{
    const QString family = localeFamily(row(currentRow())->locale);
    QStringList tags;
    for (const LocaleChoice &candidate : newLocales()) {
        const bool region = candidate.tag.section(u'-', -1).size() < 4 && candidate.tag.contains(u'-');
        if (region && !family.isEmpty() && localeFamily(candidate.tag) == family)
            tags.append(candidate.tag);
    }
    return tags;
}

void TitleStructure::addRegions()
{
    const QString locale = row(currentRow())->locale;
    ChooserRequest request;
    for (const QString &tag : missingRegions()) {
        request.choices.append(choice(tag));
        const bool elsewhere = std::any_of(m_frontMatter.maps.begin(), m_frontMatter.maps.end(),
                                           [&](const LocaleMap &list) { return list.rowOf(tag) >= 0; });
        if (elsewhere)
            request.preselected.append(tag);
    }
    if (request.choices.isEmpty()) {
        emit refused(tr("No other region is known for %1.").arg(texts::brief(locale)));
        return;
    }
    request.prompt = tr("&Regions to add beside %1:").arg(texts::brief(locale));
    request.acceptLabel = tr("&Add");
    request.several = true;
    request.meaning = [this](const QString &tag) { return meaningOfAdding(tag); };
    m_subject = locale;
    ask(&TitleStructure::takeRegions, request);
}

void TitleStructure::takeRegions(const QStringList &tags, const QString &)
{
    if (map())
        propose(edits::addMissingRegions(m_text, m_frontMatter, m_map, tags, localeFamily), tags.first());
}

void TitleStructure::removeLocales()
{
    const QList<RowRef> rows = selectedRows();
    if (rows.isEmpty())
        return;
    // The row that comes to stand where the first one was, or the last one left.
    int next = rows.first().row;
    while (next < map()->rows.size() && rows.contains(RowRef{m_map, next}))
        ++next;
    if (next == map()->rows.size())
        next = rows.first().row - 1;
    const QString locale = row(next) ? row(next)->locale : QString();
    propose(edits::removeLocales(m_text, m_frontMatter, rows), locale);
}

void TitleStructure::followOther()
{
    const LocaleRow *current = row(currentRow());
    ChooserRequest request;
    for (const LocaleRow &other : map()->rows) {
        if (&other != current && other.title)
            request.choices.append(
                {other.locale, texts::brief(*other.title, 80), localeNameIn(other.locale, m_language)});
    }
    request.prompt = tr("Locale that %1 &follows:").arg(texts::brief(current->locale));
    request.acceptLabel = tr("&Follow");
    request.meaning = [locale = current->locale](const QString &tag) {
        return tr("%1 will have the title of %2.").arg(texts::brief(locale), texts::brief(tag));
    };
    m_subject = current->locale;
    ask(&TitleStructure::takeFollowed, request);
}

void TitleStructure::takeFollowed(const QStringList &tags, const QString &)
{
    const RowRef ref = subject();
    if (ref.isValid() && map()->rowOf(tags.first()) >= 0)
        propose(edits::follow(m_text, m_frontMatter, ref, {m_map, map()->rowOf(tags.first())}), m_subject);
}

void TitleStructure::makeCarrier()
{
    const RowRef ref{m_map, currentRow()};
    propose(edits::makeCarrier(m_text, m_frontMatter, ref), row(ref.row)->locale);
}

void TitleStructure::renameAnchor()
{
    const LocaleRow *current = row(currentRow());
    emit refused({});
    dismiss();
    m_subject = current->locale;
    m_subjectPath = map()->path;
    m_nameBar->ask(tr("New &name of &&%1:").arg(texts::brief(current->anchorName)), current->anchorName);
}

void TitleStructure::takeName(const QString &name)
{
    if (const RowRef ref = subject(); ref.isValid())
        propose(edits::renameAnchor(m_text, m_frontMatter, ref, name), m_subject);
}

void TitleStructure::moveUp()
{
    move(-1);
}

void TitleStructure::moveDown()
{
    move(1);
}

void TitleStructure::move(int step)
{
    const int index = currentRow();
    propose(edits::moveRow(m_text, m_frontMatter, {m_map, index}, index + step), row(index)->locale);
}

void TitleStructure::startMap()
{
    ChooserRequest request;
    request.prompt = tr("First &locale of the list:");
    request.acceptLabel = tr("&Start");
    request.choices = newLocales();
    request.preselected = {u"en"_s};
    request.anyTag = true;
    request.title = m_frontMatter.title.value_or(QString());
    request.meaning = [this](const QString &tag) {
        return m_frontMatter.title ? tr("The page’s title becomes that of %1.").arg(texts::brief(tag))
                                   : tr("%1 needs a title.").arg(texts::brief(tag));
    };
    request.needsTitle = [this](const QString &) { return !m_frontMatter.title; };
    ask(&TitleStructure::takeFirst, request);
}

void TitleStructure::takeFirst(const QStringList &tags, const QString &title)
{
    propose(edits::startMap(m_text, m_frontMatter, tags.first(), title), tags.first());
}

void TitleStructure::copyFromList()
{
    ChooserRequest request;
    for (const LocaleMap &list : std::as_const(m_frontMatter.maps)) {
        if (&list != map())
            request.choices.append({list.path, texts::brief(list.shown(u"en").value_or(QString()), 80),
                                    tr("%n locales", nullptr, static_cast<int>(list.rows.size()))});
    }
    request.prompt = tr("&List to take the locales over from:");
    request.acceptLabel = tr("&Take Over");
    ask(&TitleStructure::takeList, request);
}

void TitleStructure::takeList(const QStringList &paths, const QString &)
{
    if (const LocaleMap *source = m_frontMatter.map(paths.first()))
        copyLocalesFrom(*source);
}

void TitleStructure::copyLocalesFrom(const LocaleMap &source)
{
    if (map() && m_writable)
        propose(edits::copyLocaleSet(m_text, m_frontMatter, m_map, source, localeFamily), {});
}

} // namespace anchorage
