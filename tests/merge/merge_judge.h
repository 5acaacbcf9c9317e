// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "merge_parts.h"
#include "psych_comparison.h"
#include "psych_peer.h"
#include "text_file.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <cstdio>
#include <memory>

namespace anchorage::test {

/// A file in the versions that a merge sees.
struct Versions
{
    QString base;
    QString first;
    QString second;
};

/// Prints what a failure is about: messages of tests are cut.
inline bool told(bool right, const QString &story)
{
    if (!right) {
        std::fputs(qPrintable(story + u'\n'), stderr);
    }
    return right;
}

/// Holds a merge to what a merge must not do. It knows nothing of how the merge was made: it looks for texts
/// (`T17x`), compares the titles of the versions and asks Psych.
class MergeJudge
{
public:
    MergeJudge()
    {
        if (PsychPeer::isAvailable()) {
            m_psych = std::make_unique<PsychPeer>();
        }
    }

    [[nodiscard]] int judgedByPsych() const { return m_judged; }
    [[nodiscard]] int followedTexts() const { return m_followed; }

    /// What Psych reads differently in a text from what we read, or nothing.
    QString psychFaultOf(const QString &text, FileKind kind)
    {
        return unreadable(text, {text, text, text}, kind);
    }

    /// What is wrong with the merge, or nothing. `psychReads`: Psych reads all three versions.
    [[nodiscard]] QString faultOf(const Versions &versions, const QList<MergePart> &parts, FileKind kind)
    {
        QString fault = lostText(versions, parts);
        const bool conflicts =
            std::any_of(parts.begin(), parts.end(), [](const MergePart &part) { return part.isConflict(); });
        for (const MergeSide side : {MergeSide::Ours, MergeSide::Theirs}) {
            const QString decided = chosenText(parts, side);
            fault = fault.isEmpty() ? unreadable(decided, versions, kind) : fault;
            fault = fault.isEmpty() && !conflicts ? wrongTitle(versions, decided, kind) : fault;
        }
        return fault;
    }

    /// For the message of a test.
    [[nodiscard]] static QString story(const Versions &versions, const QString &merged)
    {
        return QStringLiteral("\n== base\n") + versions.base + QStringLiteral("\n== first\n") +
               versions.first + QStringLiteral("\n== second\n") + versions.second +
               QStringLiteral("\n== merged\n") + merged;
    }

private:
    static QSet<QString> tokensIn(const QString &text)
    {
        static const QRegularExpression token(QStringLiteral("T\\d+x"));
        QSet<QString> result;
        for (auto matches = token.globalMatch(text); matches.hasNext();) {
            result.insert(matches.next().captured());
        }
        return result;
    }

    /// What somebody wrote is there, decided or in a conflict; what was there and nobody took away, too.
    QString lostText(const Versions &versions, const QList<MergePart> &parts)
    {
        const QSet<QString> base = tokensIn(versions.base);
        const QSet<QString> first = tokensIn(versions.first);
        const QSet<QString> second = tokensIn(versions.second);
        const QSet<QString> is = tokensIn(markedText(parts, {}));
        for (const QString &token : first + second) {
            const bool kept = first.contains(token) && second.contains(token);
            if (!base.contains(token) || kept) {
                ++m_followed;
                if (!is.contains(token)) {
                    return token + QStringLiteral(" is lost");
                }
            }
        }
        return {};
    }

    static bool isBroken(const FrontMatter &read)
    {
        return !read.wellFormed || std::any_of(read.diagnostics.begin(), read.diagnostics.end(),
                                               [](const Diagnostic &diagnostic) {
                                                   return diagnostic.code == QLatin1String("undefined-alias");
                                               });
    }

    QString unreadable(const QString &decided, const Versions &versions, FileKind kind)
    {
        const FrontMatter read = FrontMatter::parse(decided, kind);
        if (isBroken(FrontMatter::parse(versions.first, kind)) ||
            isBroken(FrontMatter::parse(versions.second, kind)) || !read.present) {
            return {};
        }
        if (isBroken(read)) {
            return QStringLiteral("the YAML is broken");
        }
        const QJsonObject first = psych(versions.first, kind);
        const QJsonObject second = psych(versions.second, kind);
        if (!m_psych || first.contains(QLatin1String("error")) || second.contains(QLatin1String("error"))) {
            return {};
        }
        ++m_judged;
        const QJsonObject answer = psych(decided, kind);
        const QString error = answer[QLatin1String("error")].toString();
        return error.isEmpty()
                   ? differencesToPsych(read, answer[QLatin1String("maps")].toObject()).join(u'\n')
                   : error;
    }

    QJsonObject psych(const QString &text, FileKind kind)
    {
        if (!m_psych) {
            return {};
        }
        return m_psych->ask(
            QJsonObject{{QStringLiteral("op"), QStringLiteral("base")},
                        {QStringLiteral("name"), QStringLiteral("file")},
                        {QStringLiteral("kind"),
                         kind == FileKind::Data ? QStringLiteral("data") : QStringLiteral("page")},
                        {QStringLiteral("bytes"), QString::fromLatin1(TextFile::encoded(text).toBase64())}});
    }

    /// Titles by map and locale.
    using Shown = QMap<QString, QMap<QString, QString>>;

    static Shown shownIn(const QString &text, FileKind kind)
    {
        Shown result;
        for (const LocaleMap &map : FrontMatter::parse(text, kind).maps) {
            for (const LocaleRow &row : map.rows) {
                result[map.path][row.locale] = row.title.value_or(QStringLiteral("(none)"));
            }
        }
        return result;
    }

    /// A locale that one side alone changed shows what that side made of it, unless it shares its title with
    /// one that the other side changed.
    static QString wrongTitle(const Versions &versions, const QString &decided, FileKind kind)
    {
        const Shown base = shownIn(versions.base, kind);
        const Shown first = shownIn(versions.first, kind);
        const Shown second = shownIn(versions.second, kind);
        if (base.keys() != first.keys() || base.keys() != second.keys()) {
            return {};
        }
        for (const LocaleMap &map : FrontMatter::parse(decided, kind).maps) {
            QSet<QString> locales;
            for (const Shown &shown : {base, first, second}) {
                const QStringList keys = shown[map.path].keys();
                locales.unite(QSet<QString>(keys.begin(), keys.end()));
            }
            for (const QString &locale : locales) {
                const QString was = base[map.path].value(locale);
                const QString one = first[map.path].value(locale);
                const QString other = second[map.path].value(locale);
                const int row = map.rowOf(locale);
                const QString is =
                    row < 0 ? QString() : map.rows[row].title.value_or(QStringLiteral("(none)"));
                const QString wanted = one == was ? other : one;
                const bool both = one != was && other != was && one != other;
                const bool shared =
                    row >= 0 && (map.rows[row].kind == RowKind::Alias || !map.rows[row].followers.isEmpty());
                if (!both && !shared && is != wanted) {
                    return QStringLiteral("%1 is “%2”, not “%3”").arg(locale, is, wanted);
                }
            }
        }
        return {};
    }

    std::unique_ptr<PsychPeer> m_psych;
    int m_judged = 0;
    int m_followed = 0;
};

} // namespace anchorage::test
