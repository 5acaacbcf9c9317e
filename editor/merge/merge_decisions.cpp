// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "merge_decisions.h"

#include "title_edits.h"

#include <QCoreApplication>

namespace anchorage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(MergeDecisions)
};

using Choice = MergeDecision::Choice;

QString wholeLines(const QString &text)
{
    return text.isEmpty() || text.endsWith(u'\n') ? text : text + u'\n';
}

/// The lines of the row with another title. Read on their own, below a key that makes them a list of titles:
/// whether the anchor of an alias is there does not matter, as it gets a title of its own.
Result<QString> retitled(const MergePart &part, const QString &title)
{
    const QString &row = part.ours.isEmpty() ? part.theirs : part.ours;
    const QString head = QStringLiteral("titles:\n");
    const bool indented = row.startsWith(u' ') || row.startsWith(u'\t');
    const QString text = head + (indented ? QString() : QStringLiteral(" ")) + row;
    const FrontMatter read = FrontMatter::parse(text, FileKind::Data);
    if (read.maps.size() != 1 || read.maps.first().rows.size() != 1) {
        return Error{Tr::tr("The row cannot be read. Choose one of the two and change it in the source.")};
    }
    const Result<TextEdit> edit = edits::setOwnTitle(text, read, {0, 0}, title);
    if (!edit.ok()) {
        return Error{edit.reason()};
    }
    return edit.value().applied(text).sliced(head.size() + (indented ? 0 : 1));
}

Result<MergePart> decided(const MergePart &part, const MergeDecision &decision)
{
    MergePart result;
    switch (decision.choice) {
    case Choice::Open:
        return part;
    case Choice::Ours:
        result.text = part.ours;
        break;
    case Choice::Theirs:
        result.text = part.theirs;
        break;
    case Choice::Both:
        result.text = part.theirs.isEmpty() ? part.ours : wholeLines(part.ours) + part.theirs;
        break;
    case Choice::Own:
        if (part.kind == MergePart::Kind::Locale) {
            const Result<QString> row = retitled(part, decision.own);
            if (!row.ok()) {
                return Error{row.reason()};
            }
            result.text = row.value();
            break;
        }
        result.text = part.ours.endsWith(u'\n') ? wholeLines(decision.own) : decision.own;
        break;
    }
    return result;
}

} // namespace

QList<MergeDecision> openDecisions(const MergeResult &merge)
{
    QList<MergeDecision> result;
    for (int part = 0; part < merge.parts.size(); ++part) {
        if (merge.parts[part].isConflict()) {
            result.append({part, Choice::Open, {}});
        }
    }
    return result;
}

const LocaleConflict *localeConflict(const MergeResult &merge, const MergeDecision &decision)
{
    const MergePart &part = merge.parts[decision.part];
    return part.kind == MergePart::Kind::Locale ? &merge.localeConflicts[part.locale] : nullptr;
}

Result<QString> decidedText(const MergeResult &merge, FileKind kind, const QList<MergeDecision> &decisions,
                            const ConflictMarkers &markers)
{
    QList<MergePart> parts = merge.parts;
    bool open = false;
    for (const MergeDecision &decision : decisions) {
        const Result<MergePart> part = decided(merge.parts[decision.part], decision);
        if (!part.ok()) {
            return Error{part.reason()};
        }
        parts[decision.part] = part.value();
        open = open || decision.choice == Choice::Open;
    }
    const QString text = markedText(parts, markers);
    const bool readable = merge.reason.isEmpty() && merge.mapsMerged > 0;
    if (readable && !open && !FrontMatter::parse(text, kind).wellFormed) {
        return Error{Tr::tr("Decided so, the YAML could not be read. Choose otherwise or change it in the "
                            "source.")};
    }
    return text;
}

} // namespace anchorage
