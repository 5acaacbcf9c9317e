// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emoji.h"

#include "kramdown/entities.h"
#include "kramdown/html_tags.h"

#include <QFile>
#include <QStringList>
#include <QStringView>

#include <algorithm>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE declares a function, which must not end up in a namespace.
static void initEmojiResources()
{
    Q_INIT_RESOURCE(emoji_names);
}

namespace anchorage::preview {

namespace {

using Names = QHash<QString, QString>;

Names readNames()
{
    initEmojiResources();
    Names names;
    QFile file(u":/anchorage/render/emoji_names.txt"_s);
    if (file.open(QIODevice::ReadOnly)) {
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (!line.startsWith(u"# "_s) && line.contains(u'\t')) {
                names.insert(line.section(u'\t', 0, 0), line.section(u'\t', 1));
            }
        }
    }
    return names;
}

bool isNameCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'+' || c == u'-';
}

/// The image's file below the folder of GitHub's icons: the characters' code points without joiners and
/// variation selectors (gemoji's rule).
QString imageFile(const QString &characters)
{
    QStringList points;
    for (const char32_t point : characters.toUcs4()) {
        const bool first = points.isEmpty();
        if (first || (point != 0xFE0F && point != 0x200D)) {
            points.append(u"%1"_s.arg(static_cast<uint>(point), 4, 16, QChar(u'0')));
        }
    }
    return u"emoji/unicode/"_s + points.join(u'-') + u".png"_s;
}

QString imageOf(const QString &name, const QString &characters, const QString &root)
{
    const QString folder = root.endsWith(u'/') ? root : root + u'/';
    return u"<img class=\"emoji\" title=\":%1:\" alt=\":%1:\" src=\"%2\" height=\"20\" width=\"20\">"_s.arg(
        name, (folder + imageFile(characters)).toHtmlEscaped());
}

/// The end of the name that begins at `begin`, behind a colon: where its characters stop.
qsizetype endOfName(QStringView text, qsizetype begin)
{
    while (begin < text.size() && isNameCharacter(text[begin])) {
        ++begin;
    }
    return begin;
}

/// The text with images for its names; null where it has none.
QString withImages(const QString &text, const QString &root)
{
    QString result;
    qsizetype copied = 0;
    for (qsizetype at = text.indexOf(u':'); at >= 0; at = text.indexOf(u':', at)) {
        const qsizetype end = endOfName(text, at + 1);
        const bool named = end > at + 1 && end < text.size() && text[end] == u':';
        const QString name = named ? text.mid(at + 1, end - at - 1) : QString();
        if (const QString characters = named ? emojiCharacters().value(name) : QString();
            !characters.isEmpty()) {
            result += QStringView(text).sliced(copied, at - copied);
            result += imageOf(name, characters, root);
            at = copied = end + 1;
        } else {
            // The colon behind it may begin a name of its own.
            at = std::max(end, at + 1);
        }
    }
    if (copied > 0) {
        result += QStringView(text).sliced(copied);
    }
    return result;
}

char32_t characterOf(QStringView entity)
{
    if (!entity.startsWith(u'#')) {
        return kramdown::namedEntity(entity);
    }
    const bool hex = entity.size() > 1 && entity[1].toLower() == u'x';
    bool good = false;
    const qulonglong number = entity.sliced(hex ? 2 : 1).toULongLong(&good, hex ? 16 : 10);
    return good ? kramdown::numericEntity(number) : kramdown::noCharacter;
}

QString decoded(QStringView text)
{
    constexpr qsizetype longestEntity = 34;
    QString result;
    qsizetype copied = 0;
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1)) {
        const qsizetype end = text.sliced(at, std::min(longestEntity, text.size() - at)).indexOf(u';');
        if (const char32_t c = end > 1 ? characterOf(text.sliced(at + 1, end - 1)) : kramdown::noCharacter;
            c != kramdown::noCharacter) {
            result += text.sliced(copied, at - copied);
            result += QChar::fromUcs4(c);
            copied = at + end + 1;
        }
    }
    result += text.sliced(copied);
    return result;
}

/// A tag, a comment, or a `<` that begins neither.
struct Markup
{
    enum class Type { Open, Close, Other, None };
    Type type = Type::None;
    QString name;      ///< of a tag, in small letters
    qsizetype end = 0; ///< behind it
};

/// A `>` within a quoted value ends no tag.
qsizetype endOfTag(QStringView html, qsizetype at)
{
    QChar quote;
    for (qsizetype i = at + 1; i < html.size(); ++i) {
        const QChar c = html[i];
        if (!quote.isNull()) {
            quote = c == quote ? QChar() : quote;
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        } else if (c == u'>') {
            return i + 1;
        }
    }
    return html.size();
}

Markup markupAt(QStringView html, qsizetype at)
{
    const QStringView rest = html.sliced(at);
    if (rest.startsWith(u"<!--")) {
        const qsizetype close = html.indexOf(u"-->", at + 4);
        return {Markup::Type::Other, {}, close < 0 ? html.size() : close + 3};
    }
    const bool closing = rest.startsWith(u"</");
    const qsizetype begin = closing ? 2 : 1;
    if (rest.size() <= begin || !rest[begin].isLetter()) {
        const bool declaration = rest.size() > 1 && (rest[1] == u'!' || rest[1] == u'?' || closing);
        return {declaration ? Markup::Type::Other : Markup::Type::None,
                {},
                declaration ? endOfTag(html, at) : at + 1};
    }
    const QStringView from = rest.sliced(begin);
    const auto end = std::find_if(from.begin(), from.end(), [](QChar c) { return !c.isLetterOrNumber(); });
    const QString name = from.sliced(0, end - from.begin()).toString().toLower();
    const qsizetype behind = endOfTag(html, at);
    const bool empty = html[behind - 1] == u'>' && behind >= 2 && html[behind - 2] == u'/';
    return {closing ? Markup::Type::Close : empty ? Markup::Type::Other : Markup::Type::Open, name, behind};
}

/// Closes what a piece of HTML leaves open and drops what it closes without having opened it, as a parser
/// does that reads the piece alone.
QString balanced(const QString &html)
{
    QString result;
    QStringList open;
    qsizetype copied = 0;
    for (qsizetype at = html.indexOf(u'<'); at >= 0; at = html.indexOf(u'<', at)) {
        const Markup markup = markupAt(html, at);
        if (markup.type == Markup::Type::Open && !kramdown::isVoidElement(markup.name)) {
            open.append(markup.name);
        } else if (markup.type == Markup::Type::Close) {
            if (!open.isEmpty() && open.last() == markup.name) {
                open.removeLast();
            } else {
                result += QStringView(html).sliced(copied, at - copied);
                copied = markup.end;
            }
        }
        at = markup.end;
    }
    result += QStringView(html).sliced(copied);
    while (!open.isEmpty()) {
        result += u"</"_s + open.takeLast() + u'>';
    }
    return result;
}

/// Goes through the texts between tags, and keeps track of the elements whose text stays.
class EmojiWriter
{
public:
    EmojiWriter(const QString &html, const QString &root) : m_html(html), m_root(root) {}

    QString written()
    {
        qsizetype at = 0;
        while (at < m_html.size()) {
            if (m_html[at] == u'<') {
                const Markup markup = markupAt(m_html, at);
                note(markup);
                m_result += QStringView(m_html).sliced(at, markup.end - at);
                at = markup.end;
            } else {
                const qsizetype next = m_html.indexOf(u'<', at);
                const qsizetype end = next < 0 ? m_html.size() : next;
                writeText(QStringView(m_html).sliced(at, end - at));
                at = end;
            }
        }
        return m_result;
    }

private:
    void note(const Markup &markup)
    {
        static const QStringList kept{u"pre"_s, u"code"_s, u"tt"_s};
        if (markup.type == Markup::Type::Close && !m_kept.isEmpty() && m_kept.last() == markup.name) {
            m_kept.removeLast();
        } else if (markup.type == Markup::Type::Open && kept.contains(markup.name)) {
            m_kept.append(markup.name);
        }
    }

    void writeText(QStringView text)
    {
        const bool candidate = m_kept.isEmpty() && (text.contains(u':') || text.contains(u"&#"));
        const QString written = candidate ? withImages(decoded(text), m_root) : QString();
        if (written.isNull()) {
            m_result += text;
        } else {
            m_result += balanced(written);
        }
    }

    const QString &m_html;
    const QString &m_root;
    QString m_result;
    QStringList m_kept; ///< open elements whose text stays
};

} // namespace

const QHash<QString, QString> &emojiCharacters()
{
    static const Names names = readNames();
    return names;
}

QString withEmoji(const QString &html, const QString &imageRoot)
{
    return html.contains(u':') || html.contains(u"&#"_s) ? EmojiWriter(html, imageRoot).written() : html;
}

} // namespace anchorage::preview
