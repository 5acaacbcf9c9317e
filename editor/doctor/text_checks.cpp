// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include "row_repairs.h"
#include "tag_facts.h"
#include "yaml_scalar.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

/// Characters without a width that have no place in a title. Joiners are letters' business in many languages
/// and in emoji.
bool isInvisible(char16_t c)
{
    return c == 0x200B || c == 0xFEFF || c == 0x2060 || c == 0x00AD;
}

/// Characters that turn the direction of what follows, beyond the title too.
bool isDirectionControl(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isWideBlank(char16_t c)
{
    return c == 0x00A0 || c == 0x3000 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F ||
           c == 0x1680;
}

bool isJoiner(char16_t c)
{
    return c == 0x200C || c == 0x200D;
}

QString cleaned(const QString &title)
{
    QString result;
    for (const QChar c : title) {
        if (!isInvisible(c.unicode()) && !isDirectionControl(c.unicode())) {
            result += c;
        }
    }
    const auto isOuter = [](QChar c) {
        return isWideBlank(c.unicode()) || isJoiner(c.unicode()) || c == u' ' || c == u'\t';
    };
    qsizetype begin = 0;
    while (begin < result.size() && isOuter(result[begin])) {
        ++begin;
    }
    qsizetype end = result.size();
    while (end > begin && isOuter(result[end - 1])) {
        --end;
    }
    return result.sliced(begin, end - begin);
}

/// Whether a loader's plain blanks alone were taken off: those are quoted on purpose.
bool differsVisibly(const QString &title, const QString &clean)
{
    return title != clean && title.trimmed() != clean.trimmed()
               ? true
               : title != clean && std::any_of(title.begin(), title.end(), [](QChar c) {
                     return isWideBlank(c.unicode()) || isInvisible(c.unicode()) ||
                            isDirectionControl(c.unicode());
                 });
}

QString namesOf(const QString &title, const QString &clean)
{
    QStringList names;
    for (const QChar c : title) {
        const char16_t u = c.unicode();
        const bool suspicious = isInvisible(u) || isDirectionControl(u) || isWideBlank(u) || isJoiner(u);
        const QString name = u"U+%1"_s.arg(static_cast<int>(u), 4, 16, QLatin1Char('0')).toUpper();
        if (suspicious && !names.contains(name) && title.count(c) > clean.count(c)) {
            names.append(name);
        }
    }
    return names.join(u", "_s);
}

bool hasLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// The title without HTML, which is the same in every language.
QString wordsOf(const QString &title)
{
    QString result;
    bool inTag = false;
    for (const QChar c : title) {
        inTag = (inTag && c != u'>') || c == u'<';
        if (!inTag && c != u'>') {
            result += c;
        }
    }
    return result.simplified();
}

/// Whether this text in English would have another form in a language of that script. Single words and names
/// in capitals are often the same.
bool needsTranslation(const QString &title, const QString &script)
{
    const QString words = wordsOf(title);
    // English has no other letters; a name from elsewhere does.
    const bool isEnglish =
        std::all_of(words.begin(), words.end(), [](QChar c) { return !c.isLetter() || c.unicode() < 0x80; });
    const bool isName = words == words.toUpper() || std::count_if(words.begin(), words.end(), [](QChar c) {
                                                        return c.isUpper();
                                                    }) > words.count(u' ') + 1;
    const qsizetype wordCount = words.count(u' ') + 1;
    if (!hasLetters(words) || !isEnglish || isName || words.contains(u'.') || words.contains(u'/')) {
        return false;
    }
    return wordCount > 1 || (script != u"Latn" && !script.isEmpty() && words.size() > 3);
}

} // namespace

void checkWhitespace(const CheckContext &context, QList<Diagnosis> &found)
{
    for (int map = 0; map < context.frontMatter.maps.size(); ++map) {
        for (int index = 0; index < context.frontMatter.maps[map].rows.size(); ++index) {
            const RowRef ref{map, index};
            const LocaleRow &row = context.row(ref);
            if ((row.kind != RowKind::Own && row.kind != RowKind::Anchor) || !row.title) {
                continue;
            }
            const QString clean = cleaned(*row.title);
            if (!differsVisibly(*row.title, clean)) {
                continue;
            }
            Diagnosis diagnosis{u"suspicious-whitespace"_s,
                                Severity::Warning,
                                row.value,
                                ref,
                                Tr::tr("The title of %1 has characters that cannot be seen: %2.")
                                    .arg(row.locale, namesOf(*row.title, clean)),
                                context.readersOf(ref),
                                {}};
            if (!clean.isEmpty() && context.takesFixes()) {
                Fix fix;
                fix.title = Tr::tr("Remove the invisible characters from the title of %1").arg(row.locale);
                fix.edit = withTitle(context, ref, clean);
                fix.automatic = true;
                fix.changes = context.withFollowers(ref);
                context.addFix(diagnosis, fix);
            }
            found.append(diagnosis);
        }
    }
}

void checkUntranslated(const CheckContext &context, QList<Diagnosis> &found)
{
    for (int map = 0; map < context.frontMatter.maps.size(); ++map) {
        const int fallback = context.rowOf(map, u"en"_s);
        if (fallback < 0 || !context.row({map, fallback}).title) {
            continue;
        }
        const QString english = *context.row({map, fallback}).title;
        for (int index = 0; index < context.frontMatter.maps[map].rows.size(); ++index) {
            const LocaleRow &row = context.frontMatter.maps[map].rows[index];
            if ((row.kind != RowKind::Own && row.kind != RowKind::Anchor) || row.title != english) {
                continue;
            }
            const TagFacts facts = tagFacts(row.locale);
            if (!facts.known || facts.family.startsWith("en"_L1) ||
                !needsTranslation(english, facts.script)) {
                continue;
            }
            found.append({u"untranslated"_s,
                          Severity::Hint,
                          row.value,
                          {map, index},
                          Tr::tr("The title of %1 is the same as that of en.").arg(row.locale),
                          context.readersOf({map, index}),
                          {}});
        }
    }
}

} // namespace anchorage
