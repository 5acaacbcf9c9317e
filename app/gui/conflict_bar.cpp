// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflict_bar.h"

#include "conflict_marks.h"
#include "page_document.h"
#include "source_editor.h"
#include "source_pane.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

QString labelled(const QString &side, const QString &name)
{
    return name.isEmpty() ? side : ConflictBar::tr("%1 (%2)", "a side and what git calls it").arg(side, name);
}

QList<SourceBand> bandsOf(const QList<ConflictRegion> &regions)
{
    QList<SourceBand> bands;
    for (const ConflictRegion &region : regions) {
        const int oursEnd = region.baseLine < 0 ? region.middleLine : region.baseLine;
        bands.append({SourceBand::Kind::Ours, region.firstLine, oursEnd - 1,
                      labelled(ConflictBar::tr("First version"), region.oursLabel)});
        if (region.baseLine >= 0) {
            bands.append({SourceBand::Kind::Base, region.baseLine, region.middleLine - 1,
                          ConflictBar::tr("Before both")});
        }
        bands.append({SourceBand::Kind::Theirs, region.middleLine, region.lastLine,
                      labelled(ConflictBar::tr("Second version"), region.theirsLabel)});
    }
    return bands;
}

} // namespace

ConflictBar::ConflictBar(SourcePane &pane, QWidget *parent)
    : QFrame(parent), m_pane(pane), m_marks(new ConflictMarks(*pane.editor())), m_label(new QLabel(this))
{
    setObjectName(u"conflictBar"_s);
    setAccessibleName(tr("Places where both sides changed the same"));
    setFrameShape(QFrame::StyledPanel);
    m_label->setObjectName(u"conflictBarText"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_label, 1);
    m_previous = addChoice(tr("Previous"), u"conflictPrevious"_s, tr("Go to the place before"));
    m_next = addChoice(tr("Next"), u"conflictNext"_s, tr("Go to the next place"));
    m_ours = addChoice(tr("Take First"), u"conflictTakeOurs"_s,
                       tr("Keep what stands first, between <<<<<<< and ======="));
    m_theirs = addChoice(tr("Take Second"), u"conflictTakeTheirs"_s,
                         tr("Keep what stands last, between ======= and >>>>>>>"));
    m_both = addChoice(tr("Take Both"), u"conflictTakeBoth"_s, tr("Keep both, one after the other"));
    connect(m_previous, &QAction::triggered, this, [this] { step(-1); });
    connect(m_next, &QAction::triggered, this, [this] { step(1); });
    connect(m_ours, &QAction::triggered, this, [this] { decide(RegionChoice::Ours); });
    connect(m_theirs, &QAction::triggered, this, [this] { decide(RegionChoice::Theirs); });
    connect(m_both, &QAction::triggered, this, [this] { decide(RegionChoice::Both); });
    connect(&pane, &SourcePane::cursorLineChanged, this, &ConflictBar::showState);
    // A pane that is given another document forgets its marks.
    connect(pane.editor(), &SourceEditor::documentShown, this, &ConflictBar::look);
    look();
}

QAction *ConflictBar::addChoice(const QString &text, const QString &name, const QString &tip)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setToolTip(tip);
    addAction(action);
    auto *button = new QToolButton(this);
    button->setObjectName(name + u"Button"_s);
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return action;
}

void ConflictBar::setDocument(PageDocument *document)
{
    if (m_document == document) {
        return;
    }
    if (m_document) {
        m_document->disconnect(this);
    }
    m_document = document;
    if (document != nullptr) {
        connect(document, &PageDocument::revised, this, &ConflictBar::lookAtChange);
    }
    look();
}

void ConflictBar::lookAtChange()
{
    // At each key, so not at all of the text where there is nothing, which is nearly always.
    const QString &text = m_document->text();
    const TextChange &change = m_document->lastChange();
    if (!m_regions.isEmpty() || hasConflictMarker(linesAfter(text, change)) ||
        hasConflictMarker(linesBefore(text, change))) {
        look();
    }
}

void ConflictBar::look()
{
    m_regions = m_document ? conflictRegions(m_document->text()) : QList<ConflictRegion>();
    m_marks->setBands(bandsOf(m_regions));
    showState();
}

int ConflictBar::current() const
{
    const int line = m_pane.cursorLine();
    for (int index = 0; index < m_regions.size(); ++index) {
        if (line <= m_regions[index].lastLine) {
            return index;
        }
    }
    return static_cast<int>(m_regions.size()) - 1;
}

void ConflictBar::showState()
{
    setVisible(!m_regions.isEmpty());
    if (m_regions.isEmpty()) {
        return;
    }
    const int count = static_cast<int>(m_regions.size());
    const ConflictRegion &region = m_regions[current()];
    const QString where = count == 1 ? tr("In line %1 both sides changed the same.").arg(region.firstLine + 1)
                                     : tr("In line %1 both sides changed the same (%2 of %3 places).")
                                           .arg(region.firstLine + 1)
                                           .arg(current() + 1)
                                           .arg(count);
    m_label->setText(
        region.ambiguous ? where + u' ' + tr("Where one side ends cannot be told: decide by hand.") : where);
    const bool writable = m_document && !m_document->isReadOnly();
    for (QAction *action : {m_ours, m_theirs, m_both}) {
        action->setEnabled(writable && !region.ambiguous);
    }
    m_previous->setEnabled(count > 1);
    m_next->setEnabled(count > 1);
}

void ConflictBar::decide(RegionChoice choice)
{
    const int index = current();
    if (index < 0 || !m_document) {
        return;
    }
    const int line = m_regions[index].firstLine;
    const Result<TextEdit> edit = decidedRegion(m_document->text(), m_regions[index], choice);
    if (!edit.ok()) {
        Q_EMIT told(edit.reason());
        return;
    }
    m_document->apply(edit.value());
    m_pane.goToLine(
        m_regions.isEmpty() ? line : m_regions[std::min<qsizetype>(index, m_regions.size() - 1)].firstLine);
}

void ConflictBar::step(int by)
{
    const int count = static_cast<int>(m_regions.size());
    if (count > 0) {
        m_pane.goToLine(m_regions[(current() + by + count) % count].firstLine);
    }
}

} // namespace anchorage
