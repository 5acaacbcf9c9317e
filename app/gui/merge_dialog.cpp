// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "merge_dialog.h"

#include "changed_words.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

QString firstLine(const QString &lines)
{
    return lines.section(u'\n', 0, 0).simplified();
}

/// What is shown of a locale's version: its title, and whom it follows.
QString valueText(const LocaleValue &value)
{
    if (!value.present) {
        return MergeDialog::tr("(not there)");
    }
    return value.follows.isEmpty() ? value.title
                                   : MergeDialog::tr("%1 (follows %2)").arg(value.title, value.follows);
}

/// Marks the words that are not those of `base`, by colour and by an underline.
void markChanges(QPlainTextEdit &view, const QString &base)
{
    QTextCharFormat format;
    QColor tint = view.palette().color(QPalette::Highlight);
    tint.setAlpha(60);
    format.setBackground(tint);
    format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    QList<QTextEdit::ExtraSelection> marks;
    for (const Span &span : changedWords(base, view.toPlainText())) {
        QTextCursor cursor(view.document());
        cursor.setPosition(static_cast<int>(span.begin));
        cursor.setPosition(static_cast<int>(span.end), QTextCursor::KeepAnchor);
        marks.append({cursor, format});
    }
    view.setExtraSelections(marks);
}

} // namespace

MergeDialog::MergeDialog(MergeResult merge, FileKind kind, QWidget *parent)
    : QDialog(parent), m_merge(std::move(merge)), m_kind(kind), m_decisions(openDecisions(m_merge)),
      m_list(new QTreeWidget(this)), m_base(new QPlainTextEdit(this)), m_ours(new QPlainTextEdit(this)),
      m_theirs(new QPlainTextEdit(this)), m_own(new QPlainTextEdit(this)), m_left(new QLabel(this))
{
    setObjectName(u"mergeDialog"_s);
    setWindowTitle(tr("Both Changed the Same"));
    resize(980, 620);
    auto *sentence =
        new QLabel(tr("Everything else is merged. Decide for each of these what becomes of it."), this);
    sentence->setWordWrap(true);
    m_list->setObjectName(u"mergeConflicts"_s);
    m_list->setAccessibleName(tr("What both changed"));
    m_list->setHeaderLabels({tr("Where"), tr("Before"), tr("Mine"), tr("Theirs"), tr("Becomes")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setMaximumHeight(220);
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &MergeDialog::showCurrent);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(sentence);
    layout->addWidget(m_list);
    buildVersions();
    buildChoices();
    fill();
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void MergeDialog::buildVersions()
{
    auto *versions = new QHBoxLayout;
    const auto add = [&](QPlainTextEdit *text, const QString &title, const QString &name) {
        text->setObjectName(name);
        text->setAccessibleName(title);
        text->setReadOnly(true);
        text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        auto *column = new QVBoxLayout;
        column->addWidget(new QLabel(title, this));
        column->addWidget(text);
        versions->addLayout(column);
    };
    add(m_base, tr("Before"), u"mergeBase"_s);
    add(m_ours, tr("Mine"), u"mergeOurs"_s);
    add(m_theirs, tr("Theirs"), u"mergeTheirs"_s);
    static_cast<QVBoxLayout *>(layout())->addLayout(versions, 1);
}

void MergeDialog::buildChoices()
{
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &text, const QString &name, MergeDecision::Choice choice) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, choice] { decide(choice); });
        row->addWidget(button);
        return button;
    };
    add(tr("Take &Mine"), u"mergeTakeOurs"_s, MergeDecision::Choice::Ours);
    add(tr("Take &Theirs"), u"mergeTakeTheirs"_s, MergeDecision::Choice::Theirs);
    m_both = add(tr("Take &Both"), u"mergeTakeBoth"_s, MergeDecision::Choice::Both);
    m_own->setObjectName(u"mergeOwn"_s);
    m_own->setPlaceholderText(tr("Or something else"));
    m_own->setAccessibleName(tr("What it becomes instead"));
    m_own->setMaximumHeight(64);
    row->addWidget(m_own, 1);
    add(tr("Take T&his"), u"mergeTakeOwn"_s, MergeDecision::Choice::Own);
    auto *whole = static_cast<QVBoxLayout *>(layout());
    whole->addLayout(row);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_finish = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_finish->setObjectName(u"mergeFinish"_s);
    m_finish->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &MergeDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *last = new QHBoxLayout;
    last->addWidget(m_left, 1);
    last->addWidget(buttons);
    whole->addLayout(last);
}

QString MergeDialog::choiceText(MergeDecision::Choice choice)
{
    switch (choice) {
    case MergeDecision::Choice::Ours:
        return tr("Mine");
    case MergeDecision::Choice::Theirs:
        return tr("Theirs");
    case MergeDecision::Choice::Both:
        return tr("Both");
    case MergeDecision::Choice::Own:
        return tr("Something else");
    case MergeDecision::Choice::Open:
        break;
    }
    return tr("?");
}

QString MergeDialog::describe(const MergeDecision &decision) const
{
    const LocaleConflict *locale = localeConflict(m_merge, decision);
    return locale != nullptr ? tr("Title of %1").arg(locale->locale) : tr("Text");
}

void MergeDialog::fill()
{
    const int selected = std::max(0, current());
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const MergeDecision &decision : std::as_const(m_decisions)) {
        const MergePart &part = m_merge.parts[decision.part];
        const LocaleConflict *locale = localeConflict(m_merge, decision);
        const QStringList versions =
            locale != nullptr
                ? QStringList{valueText(locale->base), valueText(locale->ours), valueText(locale->theirs)}
                : QStringList{firstLine(part.base), firstLine(part.ours), firstLine(part.theirs)};
        const QString becomes = decision.choice == MergeDecision::Choice::Own ? firstLine(decision.own)
                                                                              : choiceText(decision.choice);
        m_list->addTopLevelItem(
            new QTreeWidgetItem(QStringList{describe(decision)} + versions + QStringList{becomes}));
    }
    m_list->setCurrentItem(m_list->topLevelItem(selected));
    const int open = openCount();
    m_left->setText(open == 0 ? tr("Everything is decided.") : tr("%n left to decide", nullptr, open));
    // Return merges what is decided, and nothing else. A box without a default would choose one itself.
    (open == 0 ? m_finish : m_cancel)->setDefault(true);
    m_finish->setText(open == 0 ? tr("&Merge") : tr("&Merge, Mark the Rest in the Source"));
    showCurrent();
}

int MergeDialog::current() const
{
    return m_list->currentItem() == nullptr ? -1 : m_list->indexOfTopLevelItem(m_list->currentItem());
}

int MergeDialog::openCount() const
{
    return static_cast<int>(
        std::count_if(m_decisions.begin(), m_decisions.end(), [](const MergeDecision &decision) {
            return decision.choice == MergeDecision::Choice::Open;
        }));
}

void MergeDialog::showCurrent()
{
    const int index = current();
    if (index < 0) {
        return;
    }
    const MergeDecision &decision = m_decisions[index];
    const MergePart &part = m_merge.parts[decision.part];
    m_base->setPlainText(part.base);
    m_ours->setPlainText(part.ours);
    m_theirs->setPlainText(part.theirs);
    markChanges(*m_ours, part.base);
    markChanges(*m_theirs, part.base);
    m_own->setPlainText(decision.own);
    m_both->setEnabled(part.kind == MergePart::Kind::Lines);
}

void MergeDialog::decide(MergeDecision::Choice choice)
{
    const int index = current();
    if (index < 0) {
        return;
    }
    MergeDecision &decision = m_decisions[index];
    decision.choice = choice;
    decision.own = choice == MergeDecision::Choice::Own ? m_own->toPlainText() : QString();
    if (choice == MergeDecision::Choice::Own && m_merge.parts[decision.part].kind == MergePart::Kind::Lines &&
        !decision.own.isEmpty() && !decision.own.endsWith(u'\n')) {
        decision.own += u'\n';
    }
    const auto next = std::find_if(m_decisions.cbegin(), m_decisions.cend(), [](const MergeDecision &other) {
        return other.choice == MergeDecision::Choice::Open;
    });
    if (next != m_decisions.cend()) {
        const QSignalBlocker blocker(m_list);
        m_list->setCurrentItem(m_list->topLevelItem(static_cast<int>(next - m_decisions.cbegin())));
    }
    fill();
}

void MergeDialog::finish()
{
    const Result<QString> text = decidedText(m_merge, m_kind, m_decisions);
    if (!text.ok()) {
        m_left->setText(text.reason());
        return;
    }
    accept();
    Q_EMIT merged(text.value(), openCount());
}

} // namespace anchorage
