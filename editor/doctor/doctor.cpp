// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor.h"

#include "checks.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

constexpr const char *context = "DiagnosisCodes";

struct Known
{
    const char *code;
    const char *summary;
};

const Known codes[] = {
    {"undefined-alias", QT_TRANSLATE_NOOP("DiagnosisCodes", "An alias has no anchor of its name before it.")},
    {"redefined-anchor",
     QT_TRANSLATE_NOOP("DiagnosisCodes", "One list of titles has the same anchor twice.")},
    {"captured-anchor",
     QT_TRANSLATE_NOOP("DiagnosisCodes", "An alias takes its title from another list of titles.")},
    {"alias-before-anchor", QT_TRANSLATE_NOOP("DiagnosisCodes", "An alias stands before its anchor.")},
    {"empty-title", QT_TRANSLATE_NOOP("DiagnosisCodes", "A locale has no title.")},
    {"duplicate-locale", QT_TRANSLATE_NOOP("DiagnosisCodes", "A locale is there twice.")},
    {"boolean-locale-key",
     QT_TRANSLATE_NOOP("DiagnosisCodes", "A locale’s key is read as something else than text.")},
    {"retyped-title", QT_TRANSLATE_NOOP("DiagnosisCodes", "A title is read as something else than text.")},
    {"truncated-title", QT_TRANSLATE_NOOP("DiagnosisCodes", "A title is cut off at a # sign.")},
    {"invalid-locale-tag", QT_TRANSLATE_NOOP("DiagnosisCodes", "A locale’s tag is not one of a language, or "
                                                               "its title is in another script.")},
    {"missing-fallback",
     QT_TRANSLATE_NOOP("DiagnosisCodes", "There is no title to fall back on for other languages.")},
    {"site-language-missing", QT_TRANSLATE_NOOP("DiagnosisCodes", "The site’s own language has no title.")},
    {"title-hides-titles",
     QT_TRANSLATE_NOOP("DiagnosisCodes", "A title for all languages hides the list of titles.")},
    {"tab-indentation", QT_TRANSLATE_NOOP("DiagnosisCodes", "A line is indented by a tab.")},
    {"yaml-syntax", QT_TRANSLATE_NOOP("DiagnosisCodes", "The YAML cannot be read.")},
    {"alias-trailing-text", QT_TRANSLATE_NOOP("DiagnosisCodes", "Something stands behind an alias.")},
    {"anchor-name-invalid",
     QT_TRANSLATE_NOOP("DiagnosisCodes", "An anchor’s name has characters that it cannot have.")},
    {"unclosed-front-matter", QT_TRANSLATE_NOOP("DiagnosisCodes", "The front matter has no end.")},
    {"blank-before-front-matter",
     QT_TRANSLATE_NOOP("DiagnosisCodes", "Blank lines stand before the front matter.")},
    {"bom", QT_TRANSLATE_NOOP("DiagnosisCodes", "An invisible mark stands at the beginning of the file.")},
    {"invalid-utf8", QT_TRANSLATE_NOOP("DiagnosisCodes", "The file has bytes that are not UTF-8.")},
    {"marker-unpaired",
     QT_TRANSLATE_NOOP("DiagnosisCodes", "A mark around the locales lacks its counterpart.")},
    {"title-drift",
     QT_TRANSLATE_NOOP("DiagnosisCodes", "The page’s title and the one in the navigation differ.")},
    {"suspicious-whitespace", QT_TRANSLATE_NOOP("DiagnosisCodes", "A title has invisible characters.")},
    {"untranslated", QT_TRANSLATE_NOOP("DiagnosisCodes", "A title is the same as in English.")},
};

const Check checks[] = {
    checkFrontMatterPlace, checkBytes,         checkSyntax,          checkAliases,    checkRedefinedAnchors,
    checkEmptyTitles,      checkRetypedTitles, checkTruncatedTitles, checkWhitespace, checkUntranslated,
    checkDuplicateLocales, checkBooleanKeys,   checkLocaleTags,      checkScripts,    checkFallback,
    checkMarkers,          checkHiddenTitles,  checkTitleDrift,
};

} // namespace

QList<Diagnosis> diagnose(QStringView text, FileKind kind, const FrontMatter &frontMatter,
                          const SiteFacts &facts)
{
    return diagnose(text, kind, Examination{frontMatter, readAsLoadersDo(text, kind, frontMatter.yaml)},
                    facts);
}

QList<Diagnosis> diagnose(QStringView text, FileKind kind, const Examination &examined,
                          const SiteFacts &facts)
{
    QList<Diagnosis> found;
    const CheckContext looked(text, kind, examined, facts);
    for (const Check check : checks) {
        check(looked, found);
    }
    found.removeIf([&](const Diagnosis &diagnosis) { return facts.silenced.contains(diagnosis.code); });
    std::stable_sort(found.begin(), found.end(),
                     [](const Diagnosis &a, const Diagnosis &b) { return a.span.begin < b.span.begin; });
    return found;
}

QList<DiagnosisCode> diagnosisCodes()
{
    QList<DiagnosisCode> result;
    for (const Known &known : codes) {
        result.append({QString::fromLatin1(known.code), QCoreApplication::translate(context, known.summary)});
    }
    return result;
}

QList<QList<QStringList>> codesByRow(const FrontMatter &frontMatter, const QList<Diagnosis> &diagnoses)
{
    QList<QList<QStringList>> result;
    for (const LocaleMap &map : frontMatter.maps) {
        result.append(QList<QStringList>(map.rows.size()));
    }
    for (const Diagnosis &diagnosis : diagnoses) {
        if (diagnosis.row.isValid() &&
            !result[diagnosis.row.map][diagnosis.row.row].contains(diagnosis.code)) {
            result[diagnosis.row.map][diagnosis.row.row].append(diagnosis.code);
        }
    }
    return result;
}

} // namespace anchorage
