// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor.h"
#include "fixing.h"
#include "fuzz_checks.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace anchorage;
using anchorage::fuzz::Input;
using anchorage::fuzz::require;

namespace {

constexpr qsizetype fixesAtOnce = 3;

SiteFacts factsFrom(const Input &input)
{
    static constexpr Loader loaders[] = {Loader::Psych, Loader::SafeYaml, Loader::Strict};
    static const QStringList languages{QString(), u"en"_s, u"fr"_s, u"zh-Hans"_s};
    SiteFacts facts;
    facts.loader = loaders[input.choice(1, 3)];
    facts.siteLanguage = languages[input.choice(2, languages.size())];
    if (input.choice(3, 2) == 1) {
        facts.linked = {{u"_data/navigation.yml, header[0].titles"_s, {{u"en"_s, u"Archive"_s}}}};
    }
    return facts;
}

qsizetype countOf(const QList<Diagnosis> &found, const QString &code)
{
    return std::count_if(found.begin(), found.end(),
                         [&](const Diagnosis &diagnosis) { return diagnosis.code == code; });
}

/// The same fix at the same place although there are no fewer faults of its kind. (Of three rows that are
/// alike two are removed by the same edit.)
bool isOfferedAgain(const QList<Diagnosis> &before, const QList<Diagnosis> &after, const Diagnosis &diagnosis,
                    const Fix &fix)
{
    const auto same = [&](const Diagnosis &other) {
        return other.code == diagnosis.code && other.span == diagnosis.span &&
               std::any_of(other.fixes.begin(), other.fixes.end(),
                           [&](const Fix &again) { return again.edit == fix.edit; });
    };
    return countOf(after, diagnosis.code) >= countOf(before, diagnosis.code) &&
           std::any_of(after.begin(), after.end(), same);
}

void checkFix(const Input &input, FileKind kind, const SiteFacts &facts, const QList<Diagnosis> &found,
              const Diagnosis &diagnosis, const Fix &fix)
{
    require(!fix.title.isEmpty() && !fix.edit.isEmpty(), "a fix without a title or an edit");
    fuzz::checkReplacements(input.text(), fix.edit);
    fuzz::checkOtherLines(input.file(), fix.edit);
    const QString fixed = fix.edit.applied(input.text());
    const QList<Diagnosis> left = diagnose(fixed, kind, examine(fixed, kind), facts);
    require(!isOfferedAgain(found, left, diagnosis, fix),
            u"the same fix is offered again: %1, %2"_s.arg(diagnosis.code, fix.title));
}

} // namespace

/// Whatever the file, every fix of every fault can be applied, touches only its own lines and is not offered
/// again; mending everything comes to an end and leaves nothing to mend.
extern "C" int LLVMFuzzerTestOneInput(const char *data, size_t size)
{
    if (size < Input::choices) {
        return 0;
    }
    const Input input(data, size);
    const FileKind kind = input.choice(0, 2) == 0 ? FileKind::Page : FileKind::Data;
    const SiteFacts facts = factsFrom(input);
    const QList<Diagnosis> found = diagnose(input.text(), kind, examine(input.text(), kind), facts);
    QList<std::pair<const Diagnosis *, const Fix *>> fixes;
    for (const Diagnosis &diagnosis : found) {
        require(diagnosis.span.begin >= 0 && diagnosis.span.begin <= diagnosis.span.end &&
                    diagnosis.span.end <= input.text().size(),
                "a fault outside the text: "_L1 + diagnosis.code);
        require(!diagnosis.message.isEmpty(), "a fault without a message: "_L1 + diagnosis.code);
        for (const Fix &fix : diagnosis.fixes) {
            fixes.append({&diagnosis, &fix});
        }
    }
    // Each costs a look at the whole file.
    for (qsizetype i = 0; i < std::min<qsizetype>(fixes.size(), fixesAtOnce); ++i) {
        const auto [diagnosis, fix] = fixes[(input.choice(4, fixes.size()) + i) % fixes.size()];
        checkFix(input, kind, facts, found, *diagnosis, *fix);
    }
    const FixedText fixed = fixAll(input.text(), kind, facts);
    require(fixAll(fixed.text, kind, facts).fixed.isEmpty(), "a second run finds more to mend");
    return 0;
}
