// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emoji.h"

#include <QFile>
#include <QHash>
#include <QStringList>

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

/// Replaces names in text, and keeps track of the elements whose text stays.
class EmojiWriter
{
public:
    explicit EmojiWriter(const QString &html) : m_html(html) {}

    QString written()
    {
        while (m_at < m_html.size()) {
            const QChar c = m_html[m_at];
            if (c == u'<') {
                passTag();
            } else if (c == u':' && m_kept.isEmpty()) {
                replaceName();
            } else {
                ++m_at;
            }
        }
        return m_result + m_html.mid(m_copied);
    }

private:
    void passTag()
    {
        const bool comment = QStringView(m_html).sliced(m_at).startsWith(u"<!--");
        const qsizetype close = comment ? m_html.indexOf(u"-->"_s, m_at) : endOfTag();
        const qsizetype end = close < 0 ? m_html.size() : close + (comment ? 3 : 1);
        if (!comment) {
            note(QStringView(m_html).sliced(m_at, end - m_at));
        }
        m_at = end;
    }

    /// A `>` within a quoted value ends no tag.
    [[nodiscard]] qsizetype endOfTag() const
    {
        QChar quote;
        for (qsizetype i = m_at + 1; i < m_html.size(); ++i) {
            const QChar c = m_html[i];
            if (!quote.isNull()) {
                quote = c == quote ? QChar() : quote;
            } else if (c == u'"' || c == u'\'') {
                quote = c;
            } else if (c == u'>') {
                return i;
            }
        }
        return -1;
    }

    void note(QStringView tag)
    {
        static const QStringList kept{u"pre"_s, u"code"_s, u"tt"_s, u"script"_s, u"style"_s};
        const bool closing = tag.size() > 1 && tag[1] == u'/';
        const QStringView from = tag.sliced(closing ? 2 : 1);
        const auto end =
            std::find_if(from.begin(), from.end(), [](QChar c) { return !c.isLetterOrNumber(); });
        const QString name = from.sliced(0, end - from.begin()).toString().toLower();
        if (closing && !m_kept.isEmpty() && m_kept.last() == name) {
            m_kept.removeLast();
        } else if (!closing && kept.contains(name) && !tag.endsWith(u"/>")) {
            m_kept.append(name);
        }
    }

    void replaceName()
    {
        const qsizetype begin = m_at + 1;
        qsizetype end = begin;
        while (end < m_html.size() && isNameCharacter(m_html[end])) {
            ++end;
        }
        const bool named = end > begin && end < m_html.size() && m_html[end] == u':';
        const QString emoji = named ? emojiNamed(m_html.mid(begin, end - begin)) : QString();
        if (!emoji.isEmpty()) {
            m_result += QStringView(m_html).sliced(m_copied, m_at - m_copied);
            m_result += emoji;
            m_copied = end + 1;
            m_at = m_copied;
        } else {
            // The colon behind it may begin a name of its own.
            m_at = std::max(end, m_at + 1);
        }
    }

    const QString &m_html;
    QString m_result;
    QStringList m_kept; ///< open elements whose text stays
    qsizetype m_at = 0;
    qsizetype m_copied = 0;
};

} // namespace

QString emojiNamed(const QString &name)
{
    static const Names names = readNames();
    return names.value(name);
}

QString withEmoji(const QString &html)
{
    return html.contains(u':') ? EmojiWriter(html).written() : html;
}

} // namespace anchorage::preview
