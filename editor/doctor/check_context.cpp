// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_context.h"

#include "fixing.h"
#include "safe_yaml_scalar.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

/// So many fixes are verified for one file in one look; enough for any file that people wrote.
constexpr int verificationLimit = 200;
/// And so many UTF-16 units of YAML are parsed for it.
constexpr qsizetype verifiedUnits = 1024 * 1024;

/// And so many rows are looked at to find one. (A map of a real site has thirty rows at the most.)
constexpr qsizetype searchedRows = 2'000'000;

LoadedScalar loadedBySafeYaml(QStringView text, const LocaleRow &row, const QString &title)
{
    const bool quoted = row.style != ScalarStyle::Plain && row.tag.isEmpty();
    const QStringView tag = row.tag.of(text);
    if (tag == u"!!binary" || tag == u"!binary") {
        return {ScalarType::String, title};
    }
    return loadSafeYamlScalar(title, quoted);
}

std::optional<QString> truthy(const LoadedScalar &scalar)
{
    const bool falsy =
        scalar.type == ScalarType::Null || (scalar.type == ScalarType::Boolean && scalar.printed == u"false");
    return falsy ? std::nullopt : std::optional(scalar.printed);
}

/// SafeYAML's reading of every row. Anchors stand before their aliases, so one pass is enough.
QList<QList<std::optional<QString>>> safeTitles(QStringView text, const FrontMatter &frontMatter)
{
    QList<QList<std::optional<QString>>> result;
    QList<QList<LoadedScalar>> loaded;
    for (const LocaleMap &map : frontMatter.maps) {
        QList<std::optional<QString>> titles;
        loaded.append(QList<LoadedScalar>());
        for (const LocaleRow &row : map.rows) {
            LoadedScalar scalar{ScalarType::Null, {}};
            if (row.kind == RowKind::Alias && row.target.isValid()) {
                const QList<LoadedScalar> &targets = loaded[row.target.map];
                scalar =
                    row.target.row < targets.size() ? loadSafeYamlAlias(targets[row.target.row]) : scalar;
            } else if (row.kind == RowKind::Alias) {
                scalar = row.defined && row.title ? loadSafeYamlScalar(*row.title, false) : scalar;
            } else if (row.title || !row.value.isEmpty()) {
                scalar = loadedBySafeYaml(text, row, row.title.value_or(row.value.of(text).toString()));
            }
            loaded.last().append(scalar);
            titles.append(row.kind == RowKind::Other ? std::nullopt : truthy(scalar));
        }
        result.append(titles);
    }
    return result;
}

} // namespace

CheckContext::CheckContext(QStringView wholeText, FileKind fileKind, const Examination &looked,
                           const SiteFacts &siteFacts)
    : text(wholeText), kind(fileKind), examined(looked), frontMatter(looked.frontMatter), yaml(looked.yaml),
      facts(siteFacts), m_safeTitles(safeTitles(wholeText, looked.frontMatter))
{
    for (int map = 0; map < frontMatter.maps.size(); ++map) {
        QHash<QString, int> kept;
        for (int index = 0; index < frontMatter.maps[map].rows.size(); ++index) {
            const LocaleRow &row = frontMatter.maps[map].rows[index];
            if (row.keyIsText) {
                kept.insert(row.locale, index);
            }
            if (row.target.isValid()) {
                m_followers[{row.target.map, row.target.row}].append({map, index});
            }
        }
        m_kept.append(kept);
        m_rows += frontMatter.maps[map].rows.size();
    }
}

std::optional<QString> CheckContext::title(Loader loader, RowRef ref) const
{
    return loader == Loader::SafeYaml ? m_safeTitles[ref.map][ref.row] : row(ref).loaded;
}

int CheckContext::rowOf(int map, const QString &locale) const
{
    return m_kept[map].value(locale, -1);
}

std::optional<QString> CheckContext::shown(Loader loader, RowRef ref) const
{
    for (const QString &locale : {row(ref).locale, u"en"_s}) {
        const int kept = rowOf(ref.map, locale);
        if (kept < 0) {
            continue;
        }
        if (std::optional<QString> found = title(loader, {ref.map, kept})) {
            return found;
        }
    }
    return std::nullopt;
}

QString CheckContext::language() const
{
    for (const RootEntry &entry : yaml.root) {
        if (entry.key == u"lang" && entry.truthy && kind == FileKind::Page) {
            return entry.value;
        }
    }
    return facts.siteLanguage;
}

Span CheckContext::lineAt(qsizetype position) const
{
    const qsizetype at = std::clamp<qsizetype>(position, 0, text.size());
    const qsizetype before = at > 0 ? text.lastIndexOf(u'\n', at - 1) : -1;
    const qsizetype after = text.indexOf(u'\n', at);
    return {before + 1, after < 0 ? text.size() : after};
}

ReadersSee CheckContext::allSee(const QString &sentence) const
{
    ReadersSee result{sentence, sentence, sentence};
    if (yaml.psych) {
        const ReadersSee lostText = lost(yaml.safeYaml.has_value(), sentence);
        result = lostText;
    } else if (yaml.safeYaml) {
        result.safeYaml = lost(true).safeYaml;
    }
    return result;
}

ReadersSee CheckContext::lost(bool safeYamlToo, const QString &safeYamlElse) const
{
    const QString stop = Tr::tr("The build stops with an error, so readers keep seeing the old site.");
    const QString here =
        kind == FileKind::Data
            ? stop
            : Tr::tr("Readers see the page without its layout and title: its whole front matter is dropped.");
    return {here, safeYamlToo ? here : safeYamlElse, stop};
}

ReadersSee CheckContext::readersOf(RowRef ref) const
{
    const auto sentence = [&](Loader loader) {
        const QString &locale = row(ref).locale;
        const std::optional<QString> seen = shown(loader, ref);
        const int kept = rowOf(ref.map, locale);
        const bool own = kept >= 0 && title(loader, {ref.map, kept}).has_value();
        return !seen ? Tr::tr("Readers of %1 see no title.").arg(locale)
               : own ? Tr::tr("Readers of %1 see “%2”.").arg(locale, *seen)
                     : Tr::tr("Readers of %1 see “%2”, the title of en.").arg(locale, *seen);
    };
    ReadersSee result = lost(yaml.safeYaml.has_value(), sentence(Loader::SafeYaml));
    if (!yaml.psych) {
        result.psych = sentence(Loader::Psych);
        result.strict = result.psych;
    }
    return result;
}

QList<RowRef> CheckContext::withFollowers(RowRef ref) const
{
    return QList<RowRef>{ref} + m_followers.value({ref.map, ref.row});
}

bool CheckContext::takesFixes() const
{
    ++m_searches;
    return m_searches * m_rows <= searchedRows && m_verifications < verificationLimit &&
           m_verifications * frontMatter.yaml.length() <= verifiedUnits;
}

void CheckContext::addFix(Diagnosis &diagnosis, Fix fix) const
{
    if (fix.edit.isEmpty() || !takesFixes()) {
        return;
    }
    for (const Fix &other : std::as_const(diagnosis.fixes)) {
        if (other.edit == fix.edit) {
            return;
        }
    }
    if (fix.automatic) {
        ++m_verifications;
        fix.automatic = changesOnly(text, kind, examined, fix.edit, fix.changes);
    }
    diagnosis.fixes.append(std::move(fix));
}

} // namespace anchorage
