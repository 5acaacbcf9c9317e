// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "redline_tokens.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

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

void appendText(const QString &text, const QString &around, QList<Token> &tokens)
{
    static const QRegularExpression entity(u"&(?:[A-Za-z][A-Za-z0-9]*|#[0-9]+|#[xX][0-9A-Fa-f]+);"_s);
    const auto append = [&](const QString &piece) {
        const bool blank = piece.trimmed().isEmpty();
        // How wide a gap is does not show.
        tokens.append({piece, (blank ? u" "_s : piece) + QChar(0) + around, false, blank});
    };
    const auto appendWords = [&](const QString &words) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Word, words);
        qsizetype begin = 0;
        for (qsizetype end = finder.toNextBoundary(); end > begin; end = finder.toNextBoundary()) {
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

} // namespace

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
    QStringList around; // the inline elements that are open, as they are written
    qsizetype at = 0;
    while (at < html.size()) {
        if (html[at] != u'<') {
            const qsizetype next = html.indexOf(u'<', at);
            const qsizetype end = next < 0 ? html.size() : next;
            appendText(html.mid(at, end - at), around.join(QString()), tokens);
            at = end;
            continue;
        }
        const qsizetype end = markupEnd(html, at);
        const QString tag = html.mid(at, end - at);
        const QString name = tagName(tag);
        if (name == u"img") {
            tokens.append({tag, tag, false, false});
        } else {
            tokens.append({tag, tag, true, false});
        }
        if (isInline(name)) {
            around.append(tag);
        } else if (name.startsWith(u'/') && isInline(name.mid(1)) && !around.isEmpty()) {
            around.removeLast();
        }
        at = end;
    }
    return tokens;
}

} // namespace anchorage::redline_tokens
