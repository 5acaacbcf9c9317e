// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "text_edit.h"

#include <QFlags>
#include <QList>
#include <QRegularExpression>
#include <QString>

namespace anchorage {

enum class SearchOption {
    MatchCase = 1,
    WholeWords = 2,
    RegularExpression = 4, ///< Perl's syntax (PCRE2)
};
Q_DECLARE_FLAGS(SearchOptions, SearchOption)
Q_DECLARE_OPERATORS_FOR_FLAGS(SearchOptions)

struct SearchQuery
{
    QString pattern;
    SearchOptions options;
    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};

/// A query that was understood. Lines end at U+000A. A regular expression sees one line at a time, so that
/// `[^x]*` and
/// `\s` stay in it, unless it says that it wants more by `\n`, `\R` or `(?s`.
class TextSearch
{
public:
    /// Finds nothing.
    TextSearch() = default;
    /// Fails with what is wrong with the regular expression, in plain words.
    static Result<TextSearch> compiled(const SearchQuery &query);

    [[nodiscard]] bool isEmpty() const { return m_query.pattern.isEmpty(); }
    /// What takes the place of `match`, a match of this search in `text`. For a regular expression `$1` and
    /// `\1` stand for groups (`${12}`, `${name}`, `$&` too), `\n` and `\t` for line end and tab, `$$` and
    /// `\\` for themselves; otherwise it is `replacement` as it is.
    [[nodiscard]] QString replacementFor(const QString &text, Span match, const QString &replacement) const;

private:
    friend class SearchRun;
    /// Where the subject of a match at `position` begins and ends: its line, or everything.
    [[nodiscard]] Span subjectAt(QStringView text, qsizetype position) const;

    SearchQuery m_query;
    QRegularExpression m_exact; ///< matches only where it is anchored
    QRegularExpression
        m_window; ///< finds the first match that begins less than `windowSize` behind the anchor
    bool m_acrossLines = false;
};

/// A search through one text that can be done in slices, so that no text and no expression blocks the
/// program: a single step is bounded by PCRE's match limit and by beginning its matches inside a small
/// window.
class SearchRun
{
public:
    enum class State {
        Running,
        Finished,
        TooComplex, ///< the expression needs too many steps for this text
        TooMany,    ///< there are more than `maximumMatches`
    };
    static constexpr qsizetype maximumMatches = 1'000'000;

    SearchRun() = default;
    /// Only matches that lie wholly inside `scope` count.
    SearchRun(TextSearch search, QString text, Span scope);

    /// Goes on for about so long (at most one step longer).
    State advance(int milliseconds);
    [[nodiscard]] State state() const { return m_state; }
    /// Those found so far, in order and disjoint. An expression that matches nothing gives empty ones.
    [[nodiscard]] const QList<Span> &matches() const { return m_matches; }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const TextSearch &search() const { return m_search; }

private:
    void step();
    void nextSubject();

    TextSearch m_search;
    QString m_text;
    Span m_scope;
    Span m_subject;
    qsizetype m_position = 0;
    qint64 m_elapsed = 0;
    QList<Span> m_matches;
    State m_state = State::Finished;
};

} // namespace anchorage
