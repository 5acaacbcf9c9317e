// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disk_bar.h"

#include "background_merge.h"
#include "diff_dialog.h"
#include "edit_between.h"
#include "edit_preview.h"
#include "merge_dialog.h"
#include "page_merge.h"
#include "page_session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace anchorage {

DiskBar::DiskBar(PageSession &session, QWidget *parent)
    : QFrame(parent), m_session(session), m_label(new QLabel(this)),
      m_merge(addButton(tr("&Merge"), u"diskMerge"_s)),
      m_compare(addButton(tr("&Compare"), u"diskCompare"_s)),
      m_mine(addButton(tr("&Keep Mine"), u"diskKeepMine"_s)),
      m_theirs(addButton(tr("&Take Theirs"), u"diskTakeTheirs"_s)),
      m_saveAgain(addButton(tr("&Write It Again"), u"diskWriteAgain"_s))
{
    setObjectName(u"diskBar"_s);
    setFrameShape(QFrame::StyledPanel);
    m_label->setObjectName(u"diskBarText"_s);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_label, 1);
    for (QPushButton *button : {m_merge, m_compare, m_mine, m_theirs, m_saveAgain}) {
        layout->addWidget(button);
    }
    m_merge->setToolTip(tr("Unite their changes with yours"));
    m_mine->setToolTip(tr("Your next save replaces what they wrote"));
    m_theirs->setToolTip(tr("Show their version; undo brings yours back"));
    connect(m_merge, &QPushButton::clicked, this, &DiskBar::merge);
    connect(m_compare, &QPushButton::clicked, this, &DiskBar::compare);
    connect(m_mine, &QPushButton::clicked, this, [this] { m_session.page().keepMine(); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { m_session.page().takeTheirs(); });
    connect(m_saveAgain, &QPushButton::clicked, &m_session, &PageSession::save);
    connect(&m_session, &PageSession::onDiskChanged, this, &DiskBar::showState);
    showState();
}

QPushButton *DiskBar::addButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void DiskBar::showState()
{
    const OpenPage::OnDisk state = m_session.page().onDisk();
    const bool changed = state == OpenPage::OnDisk::Changed;
    const bool gone = state == OpenPage::OnDisk::Gone;
    m_label->setText(changed ? tr("Another program changed “%1” while you were editing it. Nothing of "
                                  "either version is lost until you decide.")
                                   .arg(m_session.pageName())
                             : tr("“%1” was deleted or renamed by another program. What you see here is "
                                  "all that is left of it.")
                                   .arg(m_session.pageName()));
    for (QPushButton *button : {m_merge, m_compare, m_mine, m_theirs}) {
        button->setVisible(changed);
    }
    m_saveAgain->setVisible(gone);
    setVisible(changed || gone);
}

void DiskBar::compare()
{
    const std::optional<TextFile> theirs = m_session.page().fileOnDisk();
    if (!theirs) {
        m_session.lookAtDisk();
        return;
    }
    const QString &mine = m_session.document().text();
    auto *dialog = new DiffDialog(tr("Compare With the Disk"),
                                  tr("Lines with − are on the disk, lines with + are yours:"),
                                  editPreview(theirs->text(), editBetween(theirs->text(), mine)), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DiskBar::merge()
{
    const std::optional<TextFile> theirs = m_session.page().fileOnDisk();
    if (!theirs) {
        m_session.lookAtDisk();
        return;
    }
    const PageDocument &document = m_session.document();
    const QPointer<DiskBar> self(this);
    const QPointer<OpenPage> page(&m_session.page());
    mergeInBackground(window(), {document.loadedText(), document.text(), theirs->text()},
                      fileKindOf(document.path()),
                      [self, page, theirs = *theirs, ours = document.text(),
                       kind = fileKindOf(document.path())](const Result<MergeResult> &merged) {
                          if (!self) {
                              return;
                          }
                          if (!merged.ok()) {
                              Q_EMIT self->told(merged.reason());
                          } else if (merged.value().isClean()) {
                              self->take(page, theirs, ours, merged.value().text());
                          } else {
                              self->decide(page, theirs, ours, merged.value(), kind);
                          }
                      });
}

void DiskBar::decide(const QPointer<OpenPage> &page, const TextFile &theirs, const QString &ours,
                     const MergeResult &merged, FileKind kind)
{
    auto *dialog = new MergeDialog(merged, kind, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MergeDialog::merged, this, [this, page, theirs, ours](const QString &text, int open) {
        take(page, theirs, ours, text);
        if (open > 0) {
            Q_EMIT told(
                tr("What is left to decide is in the source between the lines <<<<<<< and >>>>>>>: keep "
                   "what is right, then save."));
        }
    });
    dialog->open();
}

void DiskBar::take(const QPointer<OpenPage> &page, const TextFile &theirs, const QString &ours,
                   const QString &text)
{
    if (page && page->document().text() == ours) {
        page->takeMerged(theirs, text);
    } else {
        Q_EMIT told(tr("The page was changed while you were deciding. Merge again."));
    }
}

} // namespace anchorage
