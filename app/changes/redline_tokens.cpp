// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "redline_tokens.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <unicode/brkiter.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace anchorage::redline_tokens {

namespace {

/// Elements within a line of text: their change is a change of the words in them.
bool isInline(const QString &name)
{
    static const QStringList names{u"a"_s,   u"em"_s,   u"strong"_s, u"code"_s, u"b"_s,
                                   u"i"_s,   u"u"_s,    u"del"_s,    u"s"_s,    u"sub"_s,
                                   u"sup"_s, u"mark"_s, u"small"_s,  u"span"_s};
    return names.contains(name);
}

/// Elements that are one thing to their reader: marks within them would break them, or not show.
bool isAtomic(const QString &name)
{
    static const QStringList names{u"svg"_s,    u"math"_s,   u"video"_s,  u"audio"_s,   u"iframe"_s,
                                   u"object"_s, u"canvas"_s, u"select"_s, u"picture"_s, u"textarea"_s};
    return names.contains(name);
}

/// Elements whose content is no text of the page.
bool isHidden(const QString &name)
{
    return name == u"script" || name == u"style" || name == u"title" || name == u"template";
}

/// Whether words are written without blanks between them, so that a dictionary has to tell them apart.
bool isUnspaced(QStringView text)
{
    for (const uint sign : text.toUcs4()) {
        switch (QChar::script(sign)) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Thai:
        case QChar::Script_Lao:
        case QChar::Script_Khmer:
        case QChar::Script_Myanmar:
            return true;
        default:
            break;
        }
    }
    return false;
}

/// What surrounds a text.
struct Surroundings
{
    QString elements; ///< the inline elements that are open, as they are written
    bool preformatted = false;
};

void appendText(const QString &text, const Surroundings &around, QList<Token> &tokens)
{
    static const QRegularExpression entity(u"&(?:[A-Za-z][A-Za-z0-9]*|#[0-9]+|#[xX][0-9A-Fa-f]+);"_s);
    const auto append = [&](const QString &piece) {
        // How wide a gap is shows in code alone.
        const bool blank = !around.preformatted && piece.trimmed().isEmpty();
        tokens.append({piece, (blank ? u" "_s : piece) + QChar(0) + around.elements, false, blank});
    };
    const auto appendWords = [&](const QString &words) {
        qsizetype begin = 0;
        for (const qsizetype end : wordEnds(words)) {
            append(words.mid(begin, end - begin));
            begin = end;
        }
    };
    qsizetype begin = 0;
    for (auto match = entity.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        appendWords(text.mid(begin, found.capturedStart() - begin));
        append(found.captured());
        begin = found.capturedEnd();
    }
    appendWords(text.mid(begin));
}

/// The end of the markup that begins at `begin`, behind its last sign.
qsizetype markupEnd(const QString &html, qsizetype begin)
{
    if (html.mid(begin, 4) == u"<!--") {
        const qsizetype end = html.indexOf(u"-->"_s, begin + 4);
        return end < 0 ? html.size() : end + 3;
    }
    QChar quote;
    for (qsizetype at = begin + 1; at < html.size(); ++at) {
        if (!quote.isNull()) {
            quote = html[at] == quote ? QChar() : quote;
        } else if (html[at] == u'"' || html[at] == u'\'') {
            quote = html[at];
        } else if (html[at] == u'>') {
            return at + 1;
        }
    }
    return html.size();
}

/// The end of the element whose start tag is `[begin, tagEnd)`, behind its end tag; that of its start tag
/// where it is never closed.
qsizetype elementEnd(const QString &html, qsizetype tagEnd, const QString &name)
{
    int open = 1;
    for (qsizetype at = html.indexOf(u'<', tagEnd); at >= 0;) {
        const qsizetype end = markupEnd(html, at);
        const QString tag = html.mid(at, end - at);
        const QString other = tagName(tag);
        open += other == name && !tag.endsWith(u"/>") ? 1 : other == u'/' + name ? -1 : 0;
        if (open == 0) {
            return end;
        }
        at = html.indexOf(u'<', isHidden(name) ? at + 1 : end);
    }
    return tagEnd;
}

} // namespace

QList<qsizetype> wordEnds(const QString &text)
{
    QList<qsizetype> ends;
    if (isUnspaced(text)) {
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<icu::BreakIterator> words(
            icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
        if (U_SUCCESS(status)) {
            const icu::UnicodeString copy(text.utf16(), static_cast<int32_t>(text.size()));
            words->setText(copy);
            for (int32_t end = words->next(); end != icu::BreakIterator::DONE; end = words->next()) {
                ends.append(end);
            }
            return ends;
        }
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        ends.append(end);
    }
    return ends;
}

QString tagName(const QString &tag)
{
    static const QRegularExpression pattern(u"^</?([A-Za-z][A-Za-z0-9-]*)"_s);
    const QRegularExpressionMatch match = pattern.match(tag);
    const QString name = match.captured(1).toLower();
    return tag.startsWith(u"</") && !name.isEmpty() ? u'/' + name : name;
}

QList<Token> tokensOf(const QString &html)
{
    QList<Token> tokens;
    QStringList around;
    int preformatted = 0;
    qsizetype at = 0;
    while (at < html.size()) {
        if (html[at] != u'<') {
            const qsizetype next = html.indexOf(u'<', at);
            const qsizetype end = next < 0 ? html.size() : next;
            appendText(html.mid(at, end - at), {around.join(QString()), preformatted > 0}, tokens);
            at = end;
            continue;
        }
        qsizetype end = markupEnd(html, at);
        const QString name = tagName(html.mid(at, end - at));
        const bool closed = html[end - 1] == u'>' && html[end - 2] == u'/';
        const bool atomic = isAtomic(name);
        if ((atomic || isHidden(name)) && !closed) {
            end = elementEnd(html, end, name);
        }
        const QString piece = html.mid(at, end - at);
        tokens.append({piece, piece, name != u"img" && !atomic, false});
        preformatted += name == u"pre" ? 1 : name == u"/pre" ? -1 : 0;
        if (isInline(name)) {
            around.append(piece);
        } else if (name.startsWith(u'/') && isInline(name.mid(1)) && !around.isEmpty()) {
            around.removeLast();
        }
        at = end;
    }
    return tokens;
}

} // namespace anchorage::redline_tokens
