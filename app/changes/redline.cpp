// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "redline.h"

#include "line_matching.h"
#include "redline_tokens.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

using redline_tokens::tagName;
using redline_tokens::Token;
using redline_tokens::tokensOf;

/// Two blocks with less in common are not versions of each other.
constexpr double leastAlike = 0.35;
/// More blocks in a row are paired from the top: comparing all with all would take too long.
constexpr qsizetype mostCompared = 60;

enum class Mark { None, Inserted, Deleted };

QString insertedTag()
{
    return u"<ins class=\"%1\">"_s.arg(insertedClass);
}

QString deletedTag()
{
    return u"<del class=\"%1\">"_s.arg(deletedClass);
}

/// Writes HTML with marks that are closed before each tag.
class Writer
{
public:
    void tag(const QString &html)
    {
        mark(Mark::None);
        const QString name = tagName(html);
        if (!name.startsWith(u'/') && !name.isEmpty() && !html.endsWith(u"/>") && !isVoid(name)) {
            m_open.append(name);
        } else if (name.startsWith(u'/')) {
            const qsizetype at = m_open.lastIndexOf(name.mid(1));
            if (at >= 0) {
                m_open.resize(at);
            }
        }
        m_html += html;
    }

    void word(const QString &html, Mark kind)
    {
        if (kind != Mark::None && !m_wrapped) {
            wrap();
        }
        mark(kind);
        m_html += html;
    }

    [[nodiscard]] QString finished()
    {
        mark(Mark::None);
        return m_html;
    }

    static bool isVoid(const QString &name)
    {
        return name == u"br" || name == u"hr" || name == u"input" || name == u"col" || name == u"wbr";
    }

private:
    /// Where only rows or entries may stand, a word gets one of its own.
    void wrap()
    {
        const QString in = m_open.isEmpty() ? QString() : m_open.last();
        if (in == u"ul" || in == u"ol") {
            m_wrapped = true;
            m_html += u"<li>"_s;
            m_close = u"</li>"_s;
        } else if (in == u"dl") {
            m_wrapped = true;
            m_html += u"<dd>"_s;
            m_close = u"</dd>"_s;
        } else if (in == u"tr") {
            m_wrapped = true;
            m_html += u"<td>"_s;
            m_close = u"</td>"_s;
        } else if (in == u"table" || in == u"tbody" || in == u"thead" || in == u"tfoot") {
            m_wrapped = true;
            m_html += u"<tr><td>"_s;
            m_close = u"</td></tr>"_s;
        }
    }

    void mark(Mark kind)
    {
        if (kind == m_mark) {
            return;
        }
        if (m_mark != Mark::None) {
            m_html += m_mark == Mark::Inserted ? u"</ins>"_s : u"</del>"_s;
        }
        if (kind == Mark::None && m_wrapped) {
            m_html += m_close;
            m_wrapped = false;
        }
        if (kind != Mark::None) {
            m_html += kind == Mark::Inserted ? insertedTag() : deletedTag();
        }
        m_mark = kind;
    }

    QString m_html;
    QStringList m_open;
    QString m_close;
    bool m_wrapped = false;
    Mark m_mark = Mark::None;
};

/// Whether it is a block that shows without a word in it, such as a line across the page.
bool hasNoWords(const QList<Token> &tokens)
{
    static const QStringList inOthersOnly{u"li"_s,    u"dt"_s,      u"dd"_s,      u"tr"_s,
                                          u"td"_s,    u"th"_s,      u"thead"_s,   u"tbody"_s,
                                          u"tfoot"_s, u"caption"_s, u"colgroup"_s};
    const auto tag =
        std::find_if(tokens.cbegin(), tokens.cend(), [](const Token &token) { return !token.isBlank; });
    const bool words = std::any_of(tokens.cbegin(), tokens.cend(),
                                   [](const Token &token) { return !token.isTag && !token.isBlank; });
    const QString name = tag == tokens.cend() ? QString() : tagName(tag->html);
    return !words && !name.isEmpty() && !name.startsWith(u'/') && !inOthersOnly.contains(name);
}

/// A block that is there in one version only.
QString wholly(const QString &block, Mark kind)
{
    static const QRegularExpression id(u"\\sid=(\"[^\"]*\"|'[^']*')"_s);
    Writer writer;
    const QList<Token> tokens = tokensOf(block);
    if (hasNoWords(tokens)) {
        return (kind == Mark::Inserted ? insertedTag() : deletedTag()) + block +
               (kind == Mark::Inserted ? u"</ins>"_s : u"</del>"_s);
    }
    for (qsizetype index = 0; index < tokens.size(); ++index) {
        const Token &token = tokens[index];
        if (token.isTag) {
            // What is gone must not be where a link to the new heading of that name leads.
            writer.tag(kind == Mark::Deleted ? QString(token.html).remove(id) : token.html);
        } else {
            const bool between = token.isBlank && index > 0 && index + 1 < tokens.size() &&
                                 !tokens[index - 1].isTag && !tokens[index + 1].isTag;
            writer.word(token.html, !token.isBlank || between ? kind : Mark::None);
        }
    }
    return writer.finished();
}

/// The words of what went, without its markup; where markup stood between words, a blank does.
void writeDeleted(const QList<Token> &tokens, qsizetype begin, qsizetype end, Writer &writer)
{
    bool began = false;
    bool apart = false;
    for (qsizetype index = begin; index < end; ++index) {
        const Token &token = tokens[index];
        if (token.isTag || (token.isBlank && (apart || (index + 1 < end && tokens[index + 1].isTag)))) {
            apart = apart || began;
            continue;
        }
        if (apart && !token.isBlank) {
            writer.word(u" "_s, Mark::Deleted);
        }
        apart = false;
        began = true;
        writer.word(token.html, Mark::Deleted);
    }
}

void writeInserted(const QList<Token> &tokens, qsizetype begin, qsizetype end, Writer &writer)
{
    for (qsizetype index = begin; index < end; ++index) {
        const Token &token = tokens[index];
        if (token.isTag) {
            writer.tag(token.html);
        } else {
            const bool between =
                index > begin && index + 1 < end && !tokens[index - 1].isTag && !tokens[index + 1].isTag;
            writer.word(token.html, !token.isBlank || between ? Mark::Inserted : Mark::None);
        }
    }
}

/// Of matched tokens those that are equal. A blank between two changed words is no rest of the old text: the
/// words read better as one change.
QList<qsizetype> equalTokens(const QList<Token> &old, const QList<Token> &now, QList<qsizetype> matched)
{
    for (qsizetype index = 0; index < now.size(); ++index) {
        if (matched[index] >= 0 && old[matched[index]].key != now[index].key) {
            matched[index] = -1;
        }
    }
    for (qsizetype index = 1; index + 1 < now.size(); ++index) {
        if (now[index].isBlank && matched[index - 1] < 0 && matched[index + 1] < 0 && !now[index - 1].isTag &&
            !now[index + 1].isTag) {
            matched[index] = -1;
        }
    }
    return matched;
}

/// The pieces of HTML between the tags of an element that only holds elements, each with the blanks behind
/// it; none where it holds words itself.
struct Parts
{
    QString name;
    QString begin;
    QString end;
    QStringList children;
};

Parts partsOf(const QString &block)
{
    static const QStringList containers{u"ul"_s,    u"ol"_s,      u"dl"_s,         u"li"_s,     u"dd"_s,
                                        u"table"_s, u"thead"_s,   u"tbody"_s,      u"tfoot"_s,  u"tr"_s,
                                        u"div"_s,   u"section"_s, u"blockquote"_s, u"figure"_s, u"article"_s};
    const QList<Token> tokens = tokensOf(block);
    Parts parts;
    QStringList open;
    for (const Token &token : tokens) {
        const QString name = token.isTag ? tagName(token.html) : QString();
        const bool closes = name.startsWith(u'/');
        if (closes && (open.isEmpty() || open.takeLast() != name.mid(1))) {
            return {};
        }
        const bool isVoid = token.html.endsWith(u"/>") || Writer::isVoid(name);
        if (open.isEmpty() && closes) {
            parts.end += token.html;
        } else if (open.isEmpty() && parts.begin.isEmpty()) {
            if (name.isEmpty() || !containers.contains(name) || isVoid) {
                return {};
            }
            parts.name = name;
            parts.begin = token.html;
        } else if (open.isEmpty()) {
            if (!token.isBlank) {
                return {};
            }
            parts.end += token.html;
        } else if (open.size() == 1 && token.isBlank) {
            (parts.children.isEmpty() ? parts.begin : parts.children.last()) += token.html;
        } else if (open.size() == 1 && (name.isEmpty() || isVoid) && !closes) {
            return {};
        } else if (open.size() == 1 && !closes) {
            parts.children.append(token.html);
        } else {
            parts.children.last() += token.html;
        }
        if (!name.isEmpty() && !closes && !isVoid) {
            open.append(name);
        }
    }
    return open.isEmpty() ? parts : Parts{};
}

QString changedWords(const QString &before, const QString &after)
{
    const QList<Token> old = tokensOf(before);
    const QList<Token> now = tokensOf(after);
    QList<QStringView> oldKeys;
    QList<QStringView> newKeys;
    for (const Token &token : old) {
        oldKeys.append(token.key);
    }
    for (const Token &token : now) {
        newKeys.append(token.key);
    }
    const QList<qsizetype> matched = equalTokens(old, now, matchLines(oldKeys, newKeys));
    Writer writer;
    qsizetype oldWritten = 0;
    qsizetype newWritten = 0;
    for (qsizetype index = 0; index <= now.size(); ++index) {
        const bool atEnd = index == now.size();
        if (!atEnd && matched[index] < 0) {
            continue;
        }
        const qsizetype oldEnd = atEnd ? old.size() : matched[index];
        writeDeleted(old, oldWritten, oldEnd, writer);
        writeInserted(now, newWritten, index, writer);
        if (!atEnd && now[index].isTag) {
            writer.tag(now[index].html);
        } else if (!atEnd) {
            writer.word(now[index].html, Mark::None);
        }
        oldWritten = oldEnd + 1;
        newWritten = index + 1;
    }
    return writer.finished();
}

QStringList changedBlocks(const QStringList &before, const QStringList &after);

QString changed(const QString &before, const QString &after)
{
    const Parts old = partsOf(before);
    const Parts now = partsOf(after);
    if (now.name.isEmpty() || old.name != now.name) {
        return changedWords(before, after);
    }
    if (now.name == u"tr" && old.children.size() == now.children.size()) {
        // What stands in the same column is the same cell, however much of it changed.
        QString cells;
        for (qsizetype column = 0; column < now.children.size(); ++column) {
            cells += changed(old.children[column], now.children[column]);
        }
        return now.begin + cells + now.end;
    }
    return now.begin + changedBlocks(old.children, now.children).join(QString()) + now.end;
}

using WordCounts = QHash<QString, int>;

WordCounts wordsOf(const QString &block)
{
    WordCounts result;
    for (const Token &token : tokensOf(block)) {
        if (!token.isTag && !token.isBlank) {
            ++result[token.key];
        }
    }
    return result;
}

/// 0 for nothing in common, 1 for the same words.
double likeness(const WordCounts &one, const WordCounts &other)
{
    int common = 0;
    int all = 0;
    for (auto each = one.cbegin(); each != one.cend(); ++each) {
        common += 2 * std::min(each.value(), other.value(each.key()));
        all += each.value();
    }
    for (const int count : other) {
        all += count;
    }
    return all == 0 ? 0.0 : static_cast<double>(common) / all;
}

/// For each of the new blocks the old one that it is a version of, or -1: ascending, with the greatest
/// likeness overall.
QList<qsizetype> paired(const QStringList &old, const QStringList &now)
{
    QList<qsizetype> result(now.size(), -1);
    if (old.size() > mostCompared || now.size() > mostCompared) {
        for (qsizetype index = 0; index < std::min(old.size(), now.size()); ++index) {
            result[index] = index;
        }
        return result;
    }
    QList<WordCounts> oldWords;
    QList<WordCounts> newWords;
    std::transform(old.cbegin(), old.cend(), std::back_inserter(oldWords), wordsOf);
    std::transform(now.cbegin(), now.cend(), std::back_inserter(newWords), wordsOf);
    const qsizetype width = old.size() + 1;
    QList<double> best(width * (now.size() + 1), 0.0);
    QList<double> alike(width * (now.size() + 1), 0.0);
    for (qsizetype row = now.size() - 1; row >= 0; --row) {
        for (qsizetype column = old.size() - 1; column >= 0; --column) {
            const qsizetype at = row * width + column;
            alike[at] = likeness(oldWords[column], newWords[row]);
            const double pair = alike[at] >= leastAlike ? alike[at] + best[at + width + 1] : 0.0;
            best[at] = std::max({pair, best[at + width], best[at + 1]});
        }
    }
    for (qsizetype row = 0, column = 0; row < now.size() && column < old.size();) {
        const qsizetype at = row * width + column;
        if (alike[at] >= leastAlike && best[at] == alike[at] + best[at + width + 1]) {
            result[row++] = column++;
        } else if (best[at] == best[at + 1]) {
            ++column;
        } else {
            ++row;
        }
    }
    return result;
}

/// The blocks between two that did not change.
void writeGap(const QStringList &old, const QStringList &now, QStringList &result)
{
    const QList<qsizetype> pairs = paired(old, now);
    qsizetype written = 0;
    for (qsizetype index = 0; index <= now.size(); ++index) {
        const auto next =
            std::find_if(pairs.cbegin() + index, pairs.cend(), [](qsizetype pair) { return pair >= 0; });
        const qsizetype before = next == pairs.cend() ? old.size() : *next;
        for (; written < before; ++written) {
            result.append(wholly(old[written], Mark::Deleted));
        }
        if (index < now.size()) {
            const qsizetype from = pairs[index];
            result.append(from < 0 ? wholly(now[index], Mark::Inserted) : changed(old[from], now[index]));
            written = std::max(written, from + 1);
        }
    }
}

QStringList changedBlocks(const QStringList &before, const QStringList &after)
{
    const QList<QStringView> oldViews(before.cbegin(), before.cend());
    const QList<QStringView> newViews(after.cbegin(), after.cend());
    const QList<qsizetype> matched = matchLines(oldViews, newViews);
    QStringList result;
    qsizetype oldBegin = 0;
    qsizetype newBegin = 0;
    for (qsizetype index = 0; index < after.size(); ++index) {
        if (matched[index] < 0 || before[matched[index]] != after[index]) {
            continue;
        }
        writeGap(before.mid(oldBegin, matched[index] - oldBegin), after.mid(newBegin, index - newBegin),
                 result);
        result.append(after[index]);
        oldBegin = matched[index] + 1;
        newBegin = index + 1;
    }
    writeGap(before.mid(oldBegin), after.mid(newBegin), result);
    return result;
}

} // namespace

QString redline(const QStringList &before, const QStringList &after)
{
    return changedBlocks(before, after).join(u'\n');
}

bool hasChanges(const QString &redline)
{
    return redline.contains(insertedTag()) || redline.contains(deletedTag());
}

QString redlineStyle()
{
    return u"ins { background-color: #d7f5dd; color: #0b4a1b; text-decoration: underline; }\n"
           "del { background-color: #fbdcdc; color: #7d1515; text-decoration: line-through; }\n"_s;
}

} // namespace anchorage
