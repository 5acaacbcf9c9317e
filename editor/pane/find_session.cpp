// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "find_session.h"

#include "source_editor.h"

#include <QTextDocument>

#include <algorithm>

namespace anchorage {

namespace {

constexpr int sliceMilliseconds = 12;
constexpr int restartMilliseconds = 60;
constexpr int patienceMilliseconds = 1'500; ///< how long somebody waits who pressed a key for the next match
constexpr int replaceMilliseconds = 20'000;

/// The text with U+000A between its lines; its positions are the document's.
QString textOf(const QTextDocument &document)
{
    QString text = document.toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    return text;
}

} // namespace

FindSession::FindSession(SourceEditor *editor, QObject *parent) : QObject(parent), m_editor(editor)
{
    m_restart.setSingleShot(true);
    m_restart.setInterval(restartMilliseconds);
    connect(&m_restart, &QTimer::timeout, this, &FindSession::restart);
    connect(&m_worker, &QTimer::timeout, this, &FindSession::work);
    connect(editor, &QPlainTextEdit::cursorPositionChanged, this, &FindSession::followCursor);
    connect(editor, &QPlainTextEdit::selectionChanged, this, &FindSession::followCursor);
    connect(editor, &SourceEditor::contentsEdited, this, &FindSession::followEdit);
    connect(editor, &SourceEditor::documentShown, this, [this] {
        m_scope = {};
        restart();
    });
}

void FindSession::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (!active)
        setScope({});
    else
        restart();
}

void FindSession::setQuery(const SearchQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    const Result<TextSearch> search = TextSearch::compiled(query);
    m_search = search.ok() ? search.value() : TextSearch();
    m_problem = search.ok() ? QString() : search.reason();
    restart();
}

void FindSession::setScope(const QTextCursor &selection)
{
    m_scope = selection;
    restart();
}

void FindSession::restart()
{
    m_restart.stop();
    m_stale = false;
    m_current = -1;
    if (!m_active || m_search.isEmpty()) {
        m_run = SearchRun();
        m_worker.stop();
    } else {
        const QString text = textOf(*m_editor->document());
        const Span scope =
            m_scope.isNull() ? Span{0, text.size()} : Span{m_scope.selectionStart(), m_scope.selectionEnd()};
        m_run = SearchRun(m_search, text, scope);
        m_worker.start(0);
        m_run.advance(sliceMilliseconds);
    }
    jumpWhenFound();
    show();
}

void FindSession::work()
{
    if (m_run.advance(sliceMilliseconds) != SearchRun::State::Running)
        m_worker.stop();
    jumpWhenFound();
    show();
}

bool FindSession::finish()
{
    if (m_stale)
        restart();
    if (m_run.state() == SearchRun::State::Running)
        m_run.advance(patienceMilliseconds);
    return m_run.state() == SearchRun::State::Finished;
}

void FindSession::selectFrom(int position)
{
    m_jumpFrom = position;
    jumpWhenFound();
    show();
}

void FindSession::jumpWhenFound()
{
    if (m_jumpFrom < 0)
        return;
    const QList<Span> &matches = m_run.matches();
    const auto found =
        std::lower_bound(matches.cbegin(), matches.cend(), m_jumpFrom,
                         [](Span match, qsizetype position) { return match.begin < position; });
    if (found == matches.cend() && m_run.state() == SearchRun::State::Running)
        return;
    m_jumpFrom = -1;
    if (!matches.isEmpty())
        select(found == matches.cend() ? 0 : found - matches.cbegin());
}

void FindSession::select(qsizetype index)
{
    m_jumpFrom = -1;
    m_editor->select(m_run.matches()[index]);
    followCursor();
}

/// The match that is selected in the editor, or -1.
qsizetype FindSession::selectedMatch() const
{
    const QTextCursor cursor = m_editor->textCursor();
    const Span selected{cursor.selectionStart(), cursor.selectionEnd()};
    const QList<Span> &matches = m_run.matches();
    const auto found =
        std::lower_bound(matches.cbegin(), matches.cend(), selected.begin,
                         [](Span match, qsizetype position) { return match.begin < position; });
    return found != matches.cend() && *found == selected ? found - matches.cbegin() : -1;
}

void FindSession::followCursor()
{
    if (m_active && !m_stale && selectedMatch() != m_current)
        show();
}

void FindSession::show()
{
    if (!m_stale) {
        m_current = selectedMatch();
        m_editor->setMatches(m_run.matches(), int(m_current));
    }
    Q_EMIT changed();
}

void FindSession::followEdit()
{
    if (!m_active)
        return;
    m_stale = true;
    m_worker.stop();
    m_restart.start();
}

FindSession::Move FindSession::selectNext()
{
    finish();
    m_current = selectedMatch();
    const QList<Span> &matches = m_run.matches();
    if (matches.isEmpty())
        return Move::Nowhere;
    const int from = m_editor->textCursor().selectionStart();
    const auto found =
        std::lower_bound(matches.cbegin(), matches.cend(), from,
                         [](Span match, qsizetype position) { return match.begin < position; });
    const qsizetype next = m_current >= 0 ? m_current + 1 : found - matches.cbegin();
    select(next < matches.size() ? next : 0);
    return next < matches.size() ? Move::Along : Move::AroundTheEnd;
}

FindSession::Move FindSession::selectPrevious()
{
    finish();
    m_current = selectedMatch();
    const QList<Span> &matches = m_run.matches();
    if (matches.isEmpty())
        return Move::Nowhere;
    const int from = m_editor->textCursor().selectionStart();
    const auto found =
        std::lower_bound(matches.cbegin(), matches.cend(), from,
                         [](Span match, qsizetype position) { return match.begin < position; });
    const qsizetype previous = (m_current >= 0 ? m_current : found - matches.cbegin()) - 1;
    select(previous >= 0 ? previous : matches.size() - 1);
    return previous >= 0 ? Move::Along : Move::AroundTheStart;
}

bool FindSession::replaceCurrent(const QString &replacement)
{
    finish();
    followCursor();
    if (m_current < 0) {
        selectNext();
        return false;
    }
    const Span match = m_run.matches()[m_current];
    const QString text = m_search.replacementFor(m_run.text(), match, replacement);
    QTextCursor writer(m_editor->document());
    writer.setPosition(int(match.begin));
    writer.setPosition(int(match.end), QTextCursor::KeepAnchor);
    writer.insertText(text);
    // Behind an empty match too, or it would be found again at once.
    m_jumpFrom = writer.position() + (match.isEmpty() ? 1 : 0);
    restart();
    return true;
}

qsizetype FindSession::replaceAll(const QString &replacement)
{
    finish();
    if (m_run.advance(replaceMilliseconds) != SearchRun::State::Finished)
        return -1;
    const SearchRun run = m_run;
    QTextCursor writer(m_editor->document());
    writer.beginEditBlock();
    for (auto match = run.matches().crbegin(); match != run.matches().crend(); ++match) {
        writer.setPosition(int(match->begin));
        writer.setPosition(int(match->end), QTextCursor::KeepAnchor);
        writer.insertText(m_search.replacementFor(run.text(), *match, replacement));
    }
    writer.endEditBlock();
    restart();
    return run.matches().size();
}

} // namespace anchorage
