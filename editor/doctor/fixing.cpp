// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixing.h"

#include "check_context.h"
#include "doctor.h"
#include "line_matching.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

/// Each round mends at least one fault; a fix that brings up another one ends here at the latest.
constexpr int roundLimit = 64;

struct RowState
{
    QString locale;
    bool keyIsText = true;
    std::optional<QString> psych;
    std::optional<QString> safeYaml;
    friend bool operator==(const RowState &, const RowState &) = default;
};

struct Rows
{
    bool loads = false; ///< under Psych
    QHash<QString, RowState> byName;
    QHash<QString, RowRef> refs;
};

/// Every row by the path of its map, its key and how often the key comes after it (the last one counts).
Rows statesOf(QStringView text, FileKind kind, const Examination &examined)
{
    const SiteFacts facts;
    const CheckContext context(text, kind, examined, facts);
    const FrontMatter &frontMatter = examined.frontMatter;
    Rows result;
    result.loads = !context.yaml.psych;
    for (int map = 0; map < frontMatter.maps.size(); ++map) {
        QHash<QString, int> seen;
        const QString &path = frontMatter.maps[map].path;
        for (int index = static_cast<int>(frontMatter.maps[map].rows.size()) - 1; index >= 0; --index) {
            const LocaleRow &row = frontMatter.maps[map].rows[index];
            const QString name = u"%1\n%2\n%3"_s.arg(path, row.locale).arg(seen[row.locale]++);
            const RowRef ref{map, index};
            result.byName.insert(name, {row.locale, row.keyIsText, context.title(Loader::Psych, ref),
                                        context.title(Loader::SafeYaml, ref)});
            result.refs.insert(name, ref);
        }
    }
    return result;
}

bool overlap(const TextEdit &a, const TextEdit &b)
{
    for (const Replacement &one : a.replacements) {
        for (const Replacement &other : b.replacements) {
            // Two that touch are left to two rounds as well: what they mean together is not verified.
            if (one.span.begin <= other.span.end && other.span.begin <= one.span.end) {
                return true;
            }
        }
    }
    return false;
}

struct Batch
{
    TextEdit edit;
    QList<RowRef> changes;
    QList<Diagnosis> fixed;
};

Batch collect(const QList<Diagnosis> &found, const QStringList &codes, int atMost)
{
    Batch batch;
    QList<TextEdit> taken;
    for (const Diagnosis &diagnosis : found) {
        const bool wanted = codes.isEmpty() || codes.contains(diagnosis.code);
        const auto fix = std::find_if(diagnosis.fixes.begin(), diagnosis.fixes.end(),
                                      [](const Fix &candidate) { return candidate.automatic; });
        if (!wanted || fix == diagnosis.fixes.end()) {
            continue;
        }
        if (taken.contains(fix->edit)) {
            batch.fixed.append(diagnosis);
            continue;
        }
        if (taken.size() >= atMost || overlap(batch.edit, fix->edit)) {
            continue;
        }
        for (const Replacement &replacement : fix->edit.replacements) {
            batch.edit.add(replacement);
        }
        taken.append(fix->edit);
        batch.changes += fix->changes;
        batch.fixed.append(diagnosis);
    }
    return batch;
}

} // namespace

bool changesOnly(QStringView text, FileKind kind, const Examination &before, const TextEdit &edit,
                 const QList<RowRef> &changes)
{
    const QString after = edit.applied(text.toString());
    const Examination examined = examine(after, kind);
    const Rows old = statesOf(text, kind, before);
    const Rows now = statesOf(after, kind, examined);
    if (old.loads && !now.loads) {
        return false;
    }
    for (auto row = old.byName.cbegin(); row != old.byName.cend(); ++row) {
        if (changes.contains(old.refs.value(row.key()))) {
            continue;
        }
        const auto same = now.byName.constFind(row.key());
        if (same == now.byName.cend() || *same != *row) {
            return false;
        }
    }
    return true;
}

FixedText fixAll(const QString &text, FileKind kind, const SiteFacts &facts, const QStringList &codes)
{
    FixedText result{text, {}};
    int atMost = std::numeric_limits<int>::max();
    for (int round = 0; round < roundLimit; ++round) {
        const Examination examined = examine(result.text, kind);
        const QList<Diagnosis> found = diagnose(result.text, kind, examined, facts);
        const Batch batch = collect(found, codes, atMost);
        if (batch.edit.isEmpty()) {
            break;
        }
        if (atMost > 1 && !changesOnly(result.text, kind, examined, batch.edit, batch.changes)) {
            // Together they do what none does alone: one by one, then.
            atMost = 1;
            continue;
        }
        result.text = batch.edit.applied(result.text);
        result.fixed += batch.fixed;
    }
    return result;
}

} // namespace anchorage
