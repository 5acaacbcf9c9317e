// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_editor.h"

#include "indentation.h"
#include "invisible_characters.h"
#include "source_margin.h"

#include <QFontDatabase>
#include <QHelpEvent>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace anchorage {

namespace {

/// What an edit makes of a span behind or around it; an empty optional where the edit touched its text.
std::optional<Span> followed(Span span, int position, int removed, int added)
{
    if (span.end <= position)
        return span;
    if (span.begin >= position + removed)
        return Span{span.begin + added - removed, span.end + added - removed};
    return std::nullopt;
}

/// Where there is nothing to underline, its neighbour in the same line.
Span visibleProblemSpan(Span span, const QTextDocument &document)
{
    const qsizetype last = document.characterCount() - 1;
    span.begin = std::clamp<qsizetype>(span.begin, 0, last);
    span.end = std::clamp<qsizetype>(span.end, span.begin, last);
    if (!span.isEmpty())
        return span;
    const QTextBlock block = document.findBlock(int(span.begin));
    if (span.begin < block.position() + block.length() - 1)
        return {span.begin, span.begin + 1};
    return {std::max<qsizetype>(block.position(), span.begin - 1), span.end};
}

} // namespace

SourceEditor::SourceEditor(QWidget *parent)
    : QPlainTextEdit(parent), m_margin(new SourceMargin(this)), m_ownDocument(new QTextDocument(this))
{
    setObjectName(QStringLiteral("sourceEditor"));
    setAccessibleName(tr("Source text"));
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setStyleHint(QFont::Monospace);
    setFont(fixed);
    setFrameShape(QFrame::NoFrame);
    // A source line runs from the left whatever the language of the interface; a paragraph follows its own
    // script.
    setLayoutDirection(Qt::LeftToRight);
    setCursorWidth(2);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_margin->scroll(0, dy);
        else
            m_margin->update(0, rect.y(), m_margin->width(), rect.height());
        // Scrolling to the cursor does not tell by the scroll bar.
        if (topOfView() != m_selectionsTop)
            refreshSelections();
        tellPlace();
    });
    connect(this, &QPlainTextEdit::blockCountChanged, this, &SourceEditor::layOutMargin);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &SourceEditor::followCursor);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &SourceEditor::refreshSelections);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &SourceEditor::tellPlace);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &SourceEditor::refreshSelections);
    refreshPalette();
    showDocument(nullptr);
}

void SourceEditor::showDocument(QTextDocument *shown)
{
    disconnect(document(), &QTextDocument::contentsChange, this, &SourceEditor::followEdit);
    if (m_folded)
        setFolded(false);
    m_problems.clear();
    m_matches.clear();
    m_searchScope = {};
    m_currentMatch = -1;
    m_mark = {};
    m_firstLine = m_lastLine = m_hiddenEnd = -1;
    QTextDocument *next = shown ? shown : m_ownDocument;
    if (!qobject_cast<QPlainTextDocumentLayout *>(next->documentLayout()))
        next->setDocumentLayout(new QPlainTextDocumentLayout(next));
    QTextOption option = next->defaultTextOption();
    option.setTextDirection(Qt::LayoutDirectionAuto);
    next->setDefaultTextOption(option);
    next->setDefaultFont(font());
    setDocument(next);
    setTabStopDistance(fontMetrics().horizontalAdvance(u' ') * 4);
    m_blockCount = next->blockCount();
    m_cursorLine = 0;
    connect(next, &QTextDocument::contentsChange, this, &SourceEditor::followEdit);
    layOutMargin();
    refreshSelections();
    Q_EMIT foldingChanged();
    Q_EMIT documentShown();
    followCursor();
}

void SourceEditor::setFileKind(FileKind kind)
{
    m_kind = kind;
}

void SourceEditor::setLineNumbersVisible(bool visible)
{
    m_lineNumbersVisible = visible;
    layOutMargin();
}

void SourceEditor::setWrapped(bool wrapped)
{
    setLineWrapMode(wrapped ? WidgetWidth : NoWrap);
}

bool SourceEditor::isYamlLine(int line) const
{
    return m_kind == FileKind::Data || (m_firstLine >= 0 && line >= m_firstLine && line <= m_lastLine);
}

// ---- folding

bool SourceEditor::canFold() const
{
    return m_firstLine >= 0 && m_lastLine > m_firstLine;
}

void SourceEditor::setFrontMatterLines(int first, int last)
{
    if (first == m_firstLine && last == m_lastLine && !m_folded)
        return;
    const bool could = canFold();
    m_firstLine = first;
    m_lastLine = first < 0 ? -1 : last;
    if (m_folded && !canFold())
        m_folded = false;
    applyFold();
    m_margin->update();
    if (could != canFold())
        Q_EMIT foldingChanged();
}

void SourceEditor::setFolded(bool folded)
{
    if (folded == m_folded || (folded && !canFold()))
        return;
    if (folded)
        leaveFold();
    m_folded = folded;
    applyFold();
    ensureCursorVisible();
    Q_EMIT foldingChanged();
}

void SourceEditor::leaveFold()
{
    const QTextDocument &shown = *document();
    const auto isInside = [this, &shown](int position) {
        const int line = shown.findBlock(position).blockNumber();
        return line > m_firstLine && line <= m_lastLine;
    };
    QTextCursor cursor = textCursor();
    if (!isInside(cursor.position()) && !isInside(cursor.anchor()))
        return;
    const QTextBlock first = shown.findBlockByNumber(m_firstLine);
    cursor.setPosition(first.position() + first.length() - 1);
    setTextCursor(cursor);
}

void SourceEditor::applyFold()
{
    if (!m_folded && m_hiddenEnd < 0)
        return;
    int firstChanged = -1;
    int lastChanged = -1;
    const int end = std::max(m_hiddenEnd, m_lastLine);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const int line = block.blockNumber();
        if (line > end && block.isVisible())
            break;
        const bool visible = !m_folded || line <= m_firstLine || line > m_lastLine;
        if (visible == block.isVisible())
            continue;
        block.setVisible(visible);
        firstChanged = firstChanged < 0 ? line : firstChanged;
        lastChanged = line;
    }
    m_hiddenEnd = m_folded ? m_lastLine : -1;
    if (firstChanged < 0)
        return;
    // One line more than what changed: for a single one the layout would not count its lines again.
    const QTextBlock from = document()->findBlockByNumber(std::max(0, firstChanged - 1));
    const QTextBlock to = document()->findBlockByNumber(lastChanged);
    document()->markContentsDirty(from.position(), to.position() + to.length() - from.position());
    viewport()->update();
    m_margin->update();
    refreshSelections();
}

// ---- following the document

void SourceEditor::followEdit(int position, int removed, int added)
{
    if (removed == 0 && added == 0)
        return;
    followEditOfView();
    const int moved = document()->blockCount() - m_blockCount;
    m_blockCount = document()->blockCount();
    if (m_firstLine >= 0 && moved != 0) {
        const int line = document()->findBlock(position).blockNumber();
        if (line < m_lastLine)
            m_lastLine = std::max(m_firstLine, m_lastLine + moved);
    }
    if (m_folded)
        applyFold();
    QList<Span> matches;
    matches.reserve(m_matches.size());
    int current = -1;
    for (qsizetype i = 0; i < m_matches.size(); ++i) {
        const std::optional<Span> match = followed(m_matches[i], position, removed, added);
        if (match && i == m_currentMatch)
            current = int(matches.size());
        if (match)
            matches.append(*match);
    }
    m_matches = std::move(matches);
    m_currentMatch = current;
    // An edit inside the scope makes it longer or shorter.
    const auto edgeAfter = [&](qsizetype edge) {
        return edge >= position + removed ? edge + added - removed : edge;
    };
    if (!m_searchScope.isEmpty())
        m_searchScope = {edgeAfter(m_searchScope.begin),
                         std::max(edgeAfter(m_searchScope.begin), edgeAfter(m_searchScope.end))};
    for (SourceProblem &problem : m_problems)
        problem.span = followed(problem.span, position, removed, added).value_or(problem.span);
    Q_EMIT contentsEdited();
}

void SourceEditor::followCursor()
{
    if (!textCursor().block().isVisible())
        setFolded(false);
    const int line = cursorLine();
    if (line == m_cursorLine)
        return;
    m_cursorLine = line;
    viewport()->update();
    m_margin->update();
    Q_EMIT cursorLineChanged(line);
}

// ---- marks

void SourceEditor::setProblems(QList<SourceProblem> problems)
{
    m_problems = std::move(problems);
    refreshSelections();
    m_margin->update();
}

QList<SourceProblem> SourceEditor::problemsOfLine(int line) const
{
    const QTextBlock first = document()->findBlockByNumber(line);
    if (!first.isValid())
        return {};
    const QTextBlock last =
        m_folded && line == m_firstLine ? document()->findBlockByNumber(m_lastLine) : first;
    const Span shown{first.position(), last.position() + last.length()};
    QList<SourceProblem> found;
    for (const SourceProblem &problem : m_problems) {
        if (problem.span.begin < shown.end &&
            std::max(problem.span.end, problem.span.begin + 1) > shown.begin)
            found.append(problem);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const SourceProblem &a, const SourceProblem &b) { return a.severity < b.severity; });
    return found;
}

void SourceEditor::setMatches(QList<Span> matches, int current)
{
    m_matches = std::move(matches);
    m_currentMatch = current;
    refreshSelections();
}

void SourceEditor::setSearchScope(Span scope)
{
    m_searchScope = scope;
    refreshSelections();
}

void SourceEditor::markLine(int line)
{
    const QTextBlock block = line < 0 ? QTextBlock() : document()->findBlockByNumber(line);
    m_mark = block.isValid() ? QTextCursor(block) : QTextCursor();
    viewport()->update();
    m_margin->update();
    if (!block.isValid())
        return;
    const QTextBlock shown = document()->findBlockByNumber(markedLine());
    const QRectF where = blockBoundingGeometry(shown).translated(contentOffset());
    if (where.top() >= 0 && where.bottom() <= viewport()->height())
        return;
    const int linesShown = std::max(1, viewport()->height() / std::max(1, fontMetrics().lineSpacing()));
    verticalScrollBar()->setValue(std::max(0, shown.firstLineNumber() - linesShown / 3));
}

int SourceEditor::markedLine() const
{
    if (m_mark.isNull())
        return -1;
    const QTextBlock block = m_mark.block();
    return block.isVisible() ? block.blockNumber() : m_firstLine;
}

Span SourceEditor::visibleSpan() const
{
    // Of a very long line only what is seen counts, of others all: text of both directions hides its ends
    // inside.
    constexpr int longLine = 10'000;
    const int first = cursorForPosition(QPoint(0, 0)).position();
    const int last = cursorForPosition(viewport()->rect().bottomRight()).position();
    const QTextBlock firstBlock = document()->findBlock(first);
    const QTextBlock lastBlock = document()->findBlock(last);
    return {firstBlock.length() > longLine ? first : firstBlock.position(),
            lastBlock.length() > longLine ? last : lastBlock.position() + lastBlock.length()};
}

std::pair<int, qreal> SourceEditor::topOfView() const
{
    return {firstVisibleBlock().blockNumber(), contentOffset().y()};
}

void SourceEditor::refreshSelections()
{
    m_selectionsTop = topOfView();
    QList<QTextEdit::ExtraSelection> selections;
    const Span visible = visibleSpan();
    const auto select = [&](Span span, const QTextCharFormat &format) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        const qsizetype end = document()->characterCount() - 1;
        selection.cursor.setPosition(int(std::min(std::max(span.begin, visible.begin), end)));
        selection.cursor.setPosition(int(std::min({span.end, visible.end, end})), QTextCursor::KeepAnchor);
        selection.format = format;
        selections.append(selection);
    };
    QTextCharFormat format;
    if (m_searchScope.begin < visible.end && m_searchScope.end > visible.begin) {
        format.setBackground(m_colours.searchScope);
        select(m_searchScope, format);
    }
    const auto begin = std::lower_bound(m_matches.cbegin(), m_matches.cend(), visible.begin,
                                        [](Span match, qsizetype position) { return match.end <= position; });
    for (auto match = begin; match != m_matches.cend() && match->begin < visible.end; ++match) {
        const bool current = match - m_matches.cbegin() == m_currentMatch;
        format.setBackground(current ? m_colours.currentMatch : m_colours.match);
        format.setForeground(current ? m_colours.currentMatchText : m_colours.matchText);
        select(*match, format);
    }
    for (const SourceProblem &problem : std::as_const(m_problems)) {
        const Span span = visibleProblemSpan(problem.span, *document());
        if (span.begin >= visible.end || span.end <= visible.begin)
            continue;
        QTextCharFormat wave;
        wave.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wave.setUnderlineColor(m_colours.severity(problem.severity));
        select(span, wave);
    }
    if (!selections.isEmpty() || !extraSelections().isEmpty())
        setExtraSelections(selections);
}

// ---- moving

void SourceEditor::goToLine(int line)
{
    const QTextBlock block = document()->findBlockByNumber(std::clamp(line, 0, document()->blockCount() - 1));
    select({block.position(), block.position()});
}

void SourceEditor::select(Span span)
{
    const int end = document()->characterCount() - 1;
    QTextCursor cursor(document());
    cursor.setPosition(std::clamp(int(span.begin), 0, end));
    cursor.setPosition(std::clamp(int(span.end), 0, end), QTextCursor::KeepAnchor);
    if (!cursor.block().isVisible() || !document()->findBlock(cursor.anchor()).isVisible())
        setFolded(false);
    const QRectF where = blockBoundingGeometry(cursor.block()).translated(contentOffset());
    const bool far = where.bottom() < 0 || where.top() > viewport()->height();
    setTextCursor(cursor);
    if (far)
        centerCursor();
}

// ---- appearance

void SourceEditor::layOutMargin()
{
    const int width = m_margin->wantedWidth();
    setViewportMargins(width + 4, 0, 0, 0);
    const QRect area = contentsRect();
    m_margin->setGeometry(area.left(), area.top(), width, area.height());
    m_margin->update();
}

void SourceEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    layOutMargin();
    refreshSelections();
}

void SourceEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        refreshPalette();
    if (event->type() == QEvent::FontChange) {
        setTabStopDistance(fontMetrics().horizontalAdvance(u' ') * 4);
        m_margin->setFont(font());
        layOutMargin();
    }
}

void SourceEditor::refreshPalette()
{
    const SourceColours fresh = SourceColours::of(palette());
    if (fresh == m_colours)
        return;
    m_colours = fresh;
    refreshSelections();
    m_margin->update();
    Q_EMIT coloursChanged();
}

void SourceEditor::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        paintRows(painter);
    }
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    paintInvisibles(painter, event->rect());
    if (m_folded)
        paintFoldMark(painter);
}

void SourceEditor::paintRows(QPainter &painter) const
{
    const auto paintRow = [&](const QTextBlock &block, const QColor &colour) {
        const QRectF row = blockBoundingGeometry(block).translated(contentOffset());
        painter.fillRect(QRectF(0, row.top(), viewport()->width(), row.height()), colour);
    };
    paintRow(textCursor().block(), m_colours.currentLine);
    if (markedLine() >= 0)
        paintRow(document()->findBlockByNumber(markedLine()), m_colours.markedLine);
}

QString SourceEditor::foldMarkText() const
{
    return tr("… %n line(s)", nullptr, m_lastLine - m_firstLine);
}

QRectF SourceEditor::foldMarkRect() const
{
    const QTextBlock block = document()->findBlockByNumber(m_firstLine);
    const QTextLayout *layout = block.layout();
    if (!layout || layout->lineCount() == 0)
        return {};
    const QTextLine line = layout->lineAt(layout->lineCount() - 1);
    const QPointF origin = blockBoundingGeometry(block).translated(contentOffset()).topLeft();
    const qreal gap = fontMetrics().averageCharWidth();
    const QRectF text = line.naturalTextRect().translated(origin);
    return {text.right() + gap, text.top() + 1, fontMetrics().horizontalAdvance(foldMarkText()) + 2 * gap,
            text.height() - 2};
}

void SourceEditor::paintFoldMark(QPainter &painter) const
{
    const QRectF rect = foldMarkRect();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    painter.setPen(m_colours.lineNumber);
    painter.setBrush(m_colours.margin);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.drawText(rect, Qt::AlignCenter, foldMarkText());
}

} // namespace anchorage
