// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exact_differences.h"

#include "html_tokens.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

/// Splits HTML into its top-level elements, written in one way.
class TopLevel
{
public:
    QStringList pieces;

    explicit TopLevel(const QString &html)
    {
        for (const HtmlToken &token : htmlTokens(html)) {
            add(html, token);
        }
        finish();
    }

private:
    void add(const QString &html, const HtmlToken &token)
    {
        switch (token.type) {
        case HtmlToken::Type::Other:
            break;
        case HtmlToken::Type::Text:
            addText(htmlUnescaped(token.span.of(html)));
            break;
        case HtmlToken::Type::Open:
            open(token);
            break;
        case HtmlToken::Type::Close:
            close(token.name);
            break;
        }
    }

    void addText(const QString &text)
    {
        if (m_open.contains(u"pre"_s)) {
            m_piece += text.toHtmlEscaped();
            return;
        }
        const QString single = text.simplified();
        const bool spaceBefore = !text.isEmpty() && text.at(0).isSpace();
        const bool spaceBehind = !text.isEmpty() && text.back().isSpace();
        if (single.isEmpty()) {
            m_piece += m_open.isEmpty() ? u""_s : u" "_s;
            return;
        }
        m_piece += (spaceBefore ? u" "_s : u""_s) + single.toHtmlEscaped() + (spaceBehind ? u" "_s : u""_s);
    }

    void open(const HtmlToken &token)
    {
        // The spans that colour code are the highlighter's, which the live preview does without.
        const bool colour = token.name == u"span" && m_open.contains(u"code"_s);
        if (!isVoidElement(token.name)) {
            m_open.append(colour ? u"!"_s : token.name);
        }
        if (colour) {
            return;
        }
        if (m_open.size() == (isVoidElement(token.name) ? 0 : 1)) {
            finish();
        }
        QList<std::pair<QString, QString>> attributes = token.attributes;
        std::sort(attributes.begin(), attributes.end());
        m_piece += u'<' + token.name;
        for (const auto &[name, value] : attributes) {
            m_piece += u' ' + name + u"=\""_s + value.toHtmlEscaped() + u'"';
        }
        m_piece += u'>';
        if (m_open.isEmpty()) {
            finish();
        }
    }

    void close(const QString &name)
    {
        const qsizetype at =
            std::max(m_open.lastIndexOf(name), name == u"span" ? m_open.lastIndexOf(u"!"_s) : -1);
        if (at < 0) {
            return;
        }
        if (m_open[at] != u"!") {
            m_piece += u"</"_s + name + u'>';
        }
        m_open.resize(at);
        if (m_open.isEmpty()) {
            finish();
        }
    }

    void finish()
    {
        const QString piece = m_piece.simplified();
        if (!piece.isEmpty()) {
            // Blanks next to a tag are where writers differ.
            pieces.append(QString(piece).replace(u"> "_s, u">"_s).replace(u" <"_s, u"<"_s));
        }
        m_piece.clear();
    }

    QString m_piece;
    QStringList m_open;
};

/// Pairs of equal pieces, in order: a longest common subsequence, or what is equal from both ends where the
/// pages are too long for that.
QList<std::pair<int, int>> matches(const QStringList &a, const QStringList &b)
{
    QList<std::pair<int, int>> pairs;
    int begin = 0;
    int endA = static_cast<int>(a.size());
    int endB = static_cast<int>(b.size());
    while (begin < endA && begin < endB && a[begin] == b[begin]) {
        pairs.append({begin, begin});
        ++begin;
    }
    QList<std::pair<int, int>> tail;
    while (endA > begin && endB > begin && a[endA - 1] == b[endB - 1]) {
        tail.prepend({--endA, --endB});
    }
    const int rows = endA - begin;
    const int columns = endB - begin;
    constexpr qint64 largestTable = 4'000'000;
    if (rows > 0 && columns > 0 && qint64(rows) * columns <= largestTable) {
        std::vector<std::vector<int>> length(static_cast<size_t>(rows) + 1,
                                             std::vector<int>(static_cast<size_t>(columns) + 1, 0));
        const auto at = [&](int i, int j) -> int & {
            return length[static_cast<size_t>(i)][static_cast<size_t>(j)];
        };
        for (int i = rows - 1; i >= 0; --i) {
            for (int j = columns - 1; j >= 0; --j) {
                at(i, j) = a[begin + i] == b[begin + j] ? at(i + 1, j + 1) + 1
                                                        : std::max(at(i + 1, j), at(i, j + 1));
            }
        }
        for (int i = 0, j = 0; i < rows && j < columns;) {
            if (a[begin + i] == b[begin + j]) {
                pairs.append({begin + i++, begin + j++});
            } else if (at(i + 1, j) >= at(i, j + 1)) {
                ++i;
            } else {
                ++j;
            }
        }
    }
    return pairs + tail;
}

} // namespace

QList<ExactDifference> exactDifferences(const QList<preview::RenderedBlock> &live, const QString &exactBody)
{
    QStringList ours;
    QList<int> blockOf;
    for (int i = 0; i < live.size(); ++i) {
        for (const QString &piece : TopLevel(live[i].html).pieces) {
            ours.append(piece);
            blockOf.append(i);
        }
    }
    const QStringList theirs = TopLevel(exactBody).pieces;
    QList<ExactDifference> differences;
    const auto add = [&](int piece, const QString &ourHtml, const QString &theirHtml) {
        ExactDifference difference;
        difference.block = piece >= 0 && piece < blockOf.size() ? blockOf[piece] : -1;
        if (difference.block >= 0) {
            difference.firstLine = live[difference.block].firstLine;
            difference.lastLine = live[difference.block].lastLine;
        }
        difference.live = ourHtml;
        difference.exact = theirHtml;
        differences.append(difference);
    };
    int a = 0;
    int b = 0;
    QList<std::pair<int, int>> pairs = matches(ours, theirs);
    pairs.append({static_cast<int>(ours.size()), static_cast<int>(theirs.size())});
    for (const auto &[nextA, nextB] : pairs) {
        while (a < nextA && b < nextB) {
            add(a, ours[a], theirs[b]);
            ++a;
            ++b;
        }
        for (; a < nextA; ++a) {
            add(a, ours[a], {});
        }
        for (; b < nextB; ++b) {
            // It stands behind the element before it.
            add(std::max(0, a - 1), {}, theirs[b]);
        }
        a = nextA + 1;
        b = nextB + 1;
    }
    return differences;
}

} // namespace anchorage
