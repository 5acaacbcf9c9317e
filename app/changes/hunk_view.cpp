// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hunk_view.h"

#include "text_file.h"

#include <QAction>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

/// More is not laid out; the file can be staged as a whole.
constexpr qsizetype mostLines = 5000;

/// A colour between the paper and a strong one: readable on dark and light paper.
QColor tinted(const QPalette &palette, const QColor &strong)
{
    const QColor paper = palette.color(QPalette::Base);
    const auto mix = [](int one, int other) { return (one * 78 + other * 22) / 100; };
    return {mix(paper.red(), strong.red()), mix(paper.green(), strong.green()),
            mix(paper.blue(), strong.blue())};
}

} // namespace

HunkView::HunkView(QWidget *parent)
    : QWidget(parent), m_text(new QPlainTextEdit(this)), m_nothing(new QLabel(this)),
      m_count(new QLabel(this)), m_move(new QAction(this)), m_next(new QAction(tr("Next Change"), this)),
      m_previous(new QAction(tr("Previous Change"), this))
{
    setObjectName(u"hunks"_s);
    setAccessibleName(tr("Text diff"));
    m_text->setObjectName(u"hunkText"_s);
    m_text->setAccessibleName(tr("Text diff"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    // The sign at a line's start stays at the left, whatever script follows.
    QTextOption option = m_text->document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    m_text->document()->setDefaultTextOption(option);
    m_nothing->setObjectName(u"noHunks"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_count->setObjectName(u"hunkCount"_s);

    auto *bar = new QHBoxLayout;
    const auto add = [&](QAction *action, const QString &name, const QKeySequence &key) {
        action->setObjectName(name);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        auto *button = new QToolButton(this);
        button->setObjectName(name + u"Button"_s);
        button->setDefaultAction(action);
        bar->addWidget(button);
    };
    add(m_move, u"moveHunk"_s, Qt::Key_Space);
    add(m_previous, u"previousHunk"_s, Qt::Key_P);
    add(m_next, u"nextHunk"_s, Qt::Key_N);
    bar->addWidget(m_count, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_nothing, 1);
    layout->addLayout(bar);
    connect(m_move, &QAction::triggered, this, [this] {
        if (currentHunk() >= 0) {
            Q_EMIT moveRequested(currentHunk());
        }
    });
    connect(m_next, &QAction::triggered, this, [this] { step(1); });
    connect(m_previous, &QAction::triggered, this, [this] { step(-1); });
    connect(m_text, &QPlainTextEdit::cursorPositionChanged, this, &HunkView::updateState);
    clear();
}

void HunkView::clear()
{
    setReading({});
}

void HunkView::setReadOnly()
{
    m_readOnly = true;
    m_move->setVisible(false);
    findChild<QToolButton *>(u"moveHunkButton"_s)->hide();
    updateState();
}

QString HunkView::wordsFor(const ChangeReading &reading) const
{
    if (reading.lfs) {
        return m_readOnly ? tr("A large file that git-lfs keeps elsewhere.")
                          : tr("A large file that git-lfs keeps elsewhere. It is staged as a whole.");
    }
    if (reading.entry.submodule) {
        return tr("A repository of its own within this one: another commit of it is checked out.");
    }
    if (reading.binary || reading.diff.binary) {
        return m_readOnly ? tr("Not a text.") : tr("Not a text. It is staged as a whole.");
    }
    return reading.entry.path.isEmpty() ? QString()
                                        : tr("The lines are the same; only name or mode changed.");
}

void HunkView::setReading(const ChangeReading &reading)
{
    const bool shows = !reading.lfs && !reading.binary && !reading.diff.hunks.isEmpty();
    // An untracked file has no line in the index that a hunk could be put between.
    m_movable = shows && !reading.entry.conflicted;
    m_move->setText(reading.which == git::DiffOf::Unstaged ? tr("Stage This Change")
                                                           : tr("Unstage This Change"));
    showHunks(shows ? reading.diff : git::FileDiff{});
    m_nothing->setText(wordsFor(reading));
    m_text->setVisible(shows);
    m_nothing->setVisible(!shows);
    updateState();
}

void HunkView::showHunks(const git::FileDiff &diff)
{
    const QSignalBlocker quiet(m_text);
    m_firstBlocks.clear();
    QStringList lines;
    for (const git::Hunk &hunk : diff.hunks) {
        m_firstBlocks.append(static_cast<int>(lines.size()));
        QStringList hunkLines = TextFile(hunk.text).text().split(u'\n');
        if (hunkLines.last().isEmpty()) {
            hunkLines.removeLast();
        }
        lines += hunkLines;
        if (lines.size() > mostLines) {
            lines = lines.mid(0, mostLines) + QStringList{u"…"_s};
            break;
        }
    }
    m_text->setPlainText(lines.join(u'\n'));
    QList<QTextEdit::ExtraSelection> marks;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        const QChar sign = text.isEmpty() ? QChar(u' ') : text[0];
        if (sign != u'+' && sign != u'-' && sign != u'@') {
            continue;
        }
        const QColor strong = sign == u'+'   ? QColor(0x1a, 0x9f, 0x3b)
                              : sign == u'-' ? QColor(0xd0, 0x30, 0x30)
                                             : QColor(0x40, 0x70, 0xd0);
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.format.setBackground(tinted(palette(), strong));
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
    m_text->moveCursor(QTextCursor::Start);
}

int HunkView::currentHunk() const
{
    const int block = m_text->textCursor().blockNumber();
    const auto behind = std::upper_bound(m_firstBlocks.cbegin(), m_firstBlocks.cend(), block);
    return static_cast<int>(behind - m_firstBlocks.cbegin()) - 1;
}

void HunkView::step(int direction)
{
    const int target = currentHunk() + direction;
    if (target < 0 || target >= m_firstBlocks.size()) {
        return;
    }
    QTextCursor cursor(m_text->document()->findBlockByNumber(m_firstBlocks[target]));
    m_text->setTextCursor(cursor);
    m_text->centerCursor();
}

void HunkView::updateState()
{
    const int count = static_cast<int>(m_firstBlocks.size());
    const int current = currentHunk();
    m_move->setEnabled(m_movable && !m_readOnly && current >= 0);
    m_previous->setEnabled(current > 0);
    m_next->setEnabled(current + 1 < count);
    m_count->setText(count == 0 ? QString() : tr("Change %1 of %2").arg(current + 1).arg(count));
}

} // namespace anchorage
