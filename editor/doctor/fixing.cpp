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
Rows statesOf(QStringView text, FileKind kind, const FrontMatter &frontMatter)
{
    const SiteFacts facts;
    const CheckContext context(text, kind, frontMatter, facts);
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

bool changesOnly(QStringView text, FileKind kind, const FrontMatter &before, const TextEdit &edit,
                 const QList<RowRef> &changes)
{
    const QString after = edit.applied(text.toString());
    const FrontMatter read = FrontMatter::parse(after, kind);
    const Rows old = statesOf(text, kind, before);
    const Rows now = statesOf(after, kind, read);
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
        const FrontMatter frontMatter = FrontMatter::parse(result.text, kind);
        const QList<Diagnosis> found = diagnose(result.text, kind, frontMatter, facts);
        const Batch batch = collect(found, codes, atMost);
        if (batch.edit.isEmpty()) {
            break;
        }
        if (atMost > 1 && !changesOnly(result.text, kind, frontMatter, batch.edit, batch.changes)) {
            // Together they do what none does alone: one by one, then.
            atMost = 1;
            continue;
        }
        result.text = batch.edit.applied(result.text);
        result.fixed += batch.fixed;
    }
    return result;
}

TextEdit editBetween(const QString &before, const QString &after)
{
    const auto linesOf = [](const QString &text) {
        QList<Span> lines;
        for (qsizetype begin = 0; begin <= text.size();) {
            const qsizetype end = text.indexOf(u'\n', begin);
            lines.append({begin, end < 0 ? text.size() : end + 1});
            begin = end < 0 ? text.size() + 1 : end + 1;
        }
        return lines;
    };
    const auto views = [](const QString &text, const QList<Span> &lines) {
        QList<QStringView> result;
        for (const Span line : lines) {
            result.append(line.of(text));
        }
        return result;
    };
    const QList<Span> oldLines = linesOf(before);
    const QList<Span> newLines = linesOf(after);
    const QList<QStringView> oldViews = views(before, oldLines);
    const QList<QStringView> newViews = views(after, newLines);
    QList<qsizetype> matches = matchLines(oldViews, newViews);
    TextEdit edit;
    qsizetype oldAt = 0;
    qsizetype newAt = 0;
    // Between two lines that are the same in both texts everything is one replacement.
    const auto flush = [&](qsizetype oldEnd, qsizetype newEnd) {
        const qsizetype oldFrom = oldAt < oldLines.size() ? oldLines[oldAt].begin : before.size();
        const qsizetype oldTo = oldEnd < oldLines.size() ? oldLines[oldEnd].begin : before.size();
        const qsizetype newFrom = newAt < newLines.size() ? newLines[newAt].begin : after.size();
        const qsizetype newTo = newEnd < newLines.size() ? newLines[newEnd].begin : after.size();
        if (oldFrom != oldTo || newFrom != newTo) {
            edit.add({{oldFrom, oldTo}, after.sliced(newFrom, newTo - newFrom)});
        }
    };
    for (qsizetype line = 0; line < matches.size(); ++line) {
        const qsizetype old = matches[line];
        if (old < 0 || oldViews[old] != newViews[line]) {
            continue;
        }
        flush(old, line);
        oldAt = old + 1;
        newAt = line + 1;
    }
    flush(oldLines.size(), newLines.size());
    return edit;
}

} // namespace anchorage
