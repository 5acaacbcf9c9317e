// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_search.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>

namespace anchorage {

namespace {

constexpr qsizetype windowSize = 256;
/// Steps of PCRE for one window: about a tenth of a second.
constexpr const char *matchLimit = "(*LIMIT_MATCH=5000000)";
constexpr qint64 longestRun = 20'000; ///< milliseconds of work

/// Of PCRE2's messages those that people meet while they type; by the beginning of its English text.
struct Explanation
{
    const char *message;
    const char *explanation;
};
constexpr Explanation explanations[] = {
    {"missing closing parenthesis",
     QT_TRANSLATE_NOOP("anchorage::TextSearch", "A “(” has no “)” that closes it.")},
    {"unmatched closing parenthesis",
     QT_TRANSLATE_NOOP("anchorage::TextSearch", "A “)” has no “(” before it.")},
    {"missing terminating ]", QT_TRANSLATE_NOOP("anchorage::TextSearch", "A “[” has no “]” that closes it.")},
    {"quantifier does not follow",
     QT_TRANSLATE_NOOP("anchorage::TextSearch", "A “*”, “+”, “?” or “{…}” has nothing before it to repeat.")},
    {"\\ at end of pattern",
     QT_TRANSLATE_NOOP("anchorage::TextSearch",
                       "A “\\” at the end has nothing after it; “\\\\” finds a “\\”.")},
    {"range out of order",
     QT_TRANSLATE_NOOP("anchorage::TextSearch", "A range in “[…]” ends before it begins.")},
    {"numbers out of order",
     QT_TRANSLATE_NOOP("anchorage::TextSearch", "In “{…}” the first number is larger than the second.")},
    {"reference to non-existent",
     QT_TRANSLATE_NOOP("anchorage::TextSearch", "It refers to a group “(…)” that it does not have.")},
    {"lookbehind assertion is not fixed length",
     QT_TRANSLATE_NOOP("anchorage::TextSearch",
                       "What is inside “(?<=…)” or “(?<!…)” must have a fixed length.")},
};

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(anchorage::TextSearch)
};

QString explained(const QRegularExpression &expression)
{
    const QString message = expression.errorString();
    QString reason;
    for (const Explanation &entry : explanations) {
        if (message.startsWith(QLatin1String(entry.message)))
            reason = Texts::tr(entry.explanation);
    }
    if (reason.isEmpty())
        reason = Texts::tr("This is not a regular expression: %1").arg(message);
    return Texts::tr("%1 (at character %2)").arg(reason).arg(expression.patternErrorOffset());
}

bool wantsSeveralLines(const QString &pattern)
{
    static const QRegularExpression signs(QStringLiteral(R"((?<!\\)(?:\\\\)*\\[nR]|\(\?[a-z]*s)"));
    return signs.match(pattern).hasMatch();
}

qsizetype nextPosition(QStringView text, qsizetype position)
{
    const bool pair =
        position + 1 < text.size() && text[position].isHighSurrogate() && text[position + 1].isLowSurrogate();
    return position + (pair ? 2 : 1);
}

/// PCRE is told not to check the text again at every step, so it must never see half of a surrogate pair.
QString withoutLoneSurrogates(QString text)
{
    if (text.isValidUtf16())
        return text;
    for (qsizetype i = 0; i < text.size(); i = nextPosition(text, i)) {
        if (nextPosition(text, i) == i + 1 && text[i].isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

QRegularExpressionMatch matchAt(const QRegularExpression &expression, QStringView subject, qsizetype position)
{
    return expression.match(subject, position, QRegularExpression::NormalMatch,
                            QRegularExpression::AnchorAtOffsetMatchOption |
                                QRegularExpression::DontCheckSubjectStringMatchOption);
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// Reads `$1`, `\n` and so on out of a replacement.
class Template
{
public:
    Template(const QString &source, const QRegularExpressionMatch &match) : m_source(source), m_match(match)
    {
    }

    QString expanded()
    {
        while (m_position < m_source.size()) {
            const QChar character = m_source[m_position];
            if ((character != u'$' && character != u'\\') || !readEscape(character)) {
                m_result += character;
                ++m_position;
            }
        }
        return m_result;
    }

private:
    bool readEscape(QChar sign)
    {
        const QChar next = m_position + 1 < m_source.size() ? m_source[m_position + 1] : QChar();
        if (next == sign || (sign == u'\\' && next == u'$'))
            return put(QString(next), 2);
        if (sign == u'$' && next == u'&')
            return put(m_match.captured(0), 2);
        if (sign == u'\\' && next == u'n')
            return put(QStringLiteral("\n"), 2);
        if (sign == u'\\' && next == u't')
            return put(QStringLiteral("\t"), 2);
        if (sign == u'$' && next == u'{')
            return readNamed();
        return readNumber();
    }

    bool readNamed()
    {
        const qsizetype close = m_source.indexOf(u'}', m_position);
        if (close < 0)
            return false;
        const QString name = m_source.mid(m_position + 2, close - m_position - 2);
        bool isNumber = false;
        const int number = name.toInt(&isNumber);
        if (isNumber ? !hasGroup(number) : !m_match.regularExpression().namedCaptureGroups().contains(name))
            return false;
        return put(isNumber ? m_match.captured(number) : m_match.captured(name), close + 1 - m_position);
    }

    /// Two digits where there are so many groups, else one.
    bool readNumber()
    {
        for (const qsizetype digits : {2, 1}) {
            const QStringView text = QStringView(m_source).sliced(m_position + 1).left(digits);
            const bool isNumber = text.size() == digits && std::all_of(text.begin(), text.end(), isDigit);
            const int number = isNumber ? text.toInt() : -1;
            if (hasGroup(number))
                return put(m_match.captured(number), 1 + digits);
        }
        return false;
    }

    [[nodiscard]] bool hasGroup(int number) const
    {
        return number >= 0 && number <= m_match.regularExpression().captureCount();
    }

    bool put(const QString &text, qsizetype consumed)
    {
        m_result += text;
        m_position += consumed;
        return true;
    }

    QString m_source;
    const QRegularExpressionMatch &m_match;
    QString m_result;
    qsizetype m_position = 0;
};

} // namespace

Result<TextSearch> TextSearch::compiled(const SearchQuery &query)
{
    TextSearch search;
    search.m_query = query;
    if (query.pattern.isEmpty())
        return search;
    const bool isExpression = query.options.testFlag(SearchOption::RegularExpression);
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    if (!query.options.testFlag(SearchOption::MatchCase))
        options |= QRegularExpression::CaseInsensitiveOption;
    search.m_acrossLines = isExpression && wantsSeveralLines(query.pattern);
    if (search.m_acrossLines)
        options |= QRegularExpression::MultilineOption;
    // By itself first: what follows must not make a whole of its halves.
    const QRegularExpression alone(isExpression ? query.pattern : QRegularExpression::escape(query.pattern),
                                   options);
    if (!alone.isValid())
        return Error{explained(alone)};
    QString core = QStringLiteral("(?:%1)").arg(alone.pattern());
    if (query.options.testFlag(SearchOption::WholeWords))
        core = QStringLiteral(R"((?<![\p{L}\p{M}\p{N}_])%1(?![\p{L}\p{M}\p{N}_]))").arg(core);
    search.m_exact = QRegularExpression(QLatin1String(matchLimit) + core, options);
    search.m_window = QRegularExpression(QStringLiteral(R"(%1\G(?s:.{0,%2}?)\K%3)")
                                             .arg(QLatin1String(matchLimit))
                                             .arg(windowSize - 1)
                                             .arg(core),
                                         options);
    if (!search.m_window.isValid() || !search.m_exact.isValid())
        return Error{
            Texts::tr("This regular expression cannot be used here: %1").arg(search.m_window.errorString())};
    return search;
}

Span TextSearch::subjectAt(QStringView text, qsizetype position) const
{
    if (m_acrossLines)
        return {0, text.size()};
    const qsizetype begin = position == 0 ? 0 : text.lastIndexOf(u'\n', position - 1) + 1;
    const qsizetype end = text.indexOf(u'\n', position);
    return {begin, end < 0 ? text.size() : end};
}

QString TextSearch::replacementFor(const QString &text, Span match, const QString &replacement) const
{
    if (!m_query.options.testFlag(SearchOption::RegularExpression))
        return replacement;
    const Span subject = subjectAt(text, match.begin);
    const QRegularExpressionMatch found = matchAt(m_exact, subject.of(text), match.begin - subject.begin);
    return Template(replacement, found).expanded();
}

SearchRun::SearchRun(TextSearch search, QString text, Span scope)
    : m_search(std::move(search)),
      m_text(withoutLoneSurrogates(std::move(text))), m_scope{std::clamp<qsizetype>(scope.begin, 0,
                                                                                    m_text.size()),
                                                              std::clamp<qsizetype>(scope.end, 0,
                                                                                    m_text.size())},
      m_position(m_scope.begin)
{
    if (m_search.isEmpty())
        return;
    m_state = State::Running;
    m_subject = m_search.subjectAt(m_text, m_position);
}

SearchRun::State SearchRun::advance(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (m_state == State::Running && timer.elapsed() < milliseconds)
        step();
    m_elapsed += timer.elapsed();
    if (m_state == State::Running && m_elapsed > longestRun)
        m_state = State::TooComplex;
    return m_state;
}

void SearchRun::nextSubject()
{
    m_position = m_subject.end + 1;
    if (m_position > m_scope.end)
        m_state = State::Finished;
    else
        m_subject = m_search.subjectAt(m_text, m_position);
}

void SearchRun::step()
{
    if (m_position > m_subject.end || m_position > m_scope.end) {
        nextSubject();
        return;
    }
    const QStringView subject = m_subject.of(m_text);
    const QRegularExpressionMatch match = matchAt(m_search.m_window, subject, m_position - m_subject.begin);
    if (match.hasMatch()) {
        const Span found{m_subject.begin + match.capturedStart(), m_subject.begin + match.capturedEnd()};
        if (found.end <= m_scope.end)
            m_matches.append(found);
        m_position = found.isEmpty() ? nextPosition(m_text, found.end) : found.end;
        if (m_matches.size() >= maximumMatches)
            m_state = State::TooMany;
    } else if (!match.isValid()) {
        m_state = State::TooComplex;
    } else {
        m_position += windowSize;
        if (m_position < m_text.size() && m_text[m_position].isLowSurrogate())
            ++m_position;
    }
}

} // namespace anchorage
