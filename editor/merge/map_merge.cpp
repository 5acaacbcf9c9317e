// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_merge.h"

#include "locale_map_layout.h"
#include "map_choices.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

/// How a title is to stand on a row.
struct Wanted
{
    QString anchor; ///< that the row defines, or refers to where it is an alias
    QString scalar;
    bool alias = false;
};

MergeSide otherSide(MergeSide side)
{
    return side == MergeSide::Ours ? MergeSide::Theirs : MergeSide::Ours;
}

/// Puts the rows of a merged map on paper.
class MapWriter
{
public:
    explicit MapWriter(const MapChoices &choices) : m_choices(choices), m_alignment(choices.alignment())
    {
        const QString base = indentOf(MergeSide::Base);
        const QString ours = indentOf(MergeSide::Ours);
        const QString theirs = indentOf(MergeSide::Theirs);
        m_indent = base.isNull() ? ours : picked(base, ours, theirs, ours);
    }

    /// The lines of a row as they are when conflicts are decided for `side`; empty where it has none then.
    [[nodiscard]] QString line(int element, MergeSide side) const
    {
        const Binding binding = bindingFor(element, side);
        if (binding.kind == Binding::Kind::Absent) {
            return {};
        }
        return head(element) + content(element, binding, side) + tail(element, side) + u'\n';
    }

    /// As it was, but valid where it stands now.
    [[nodiscard]] QString baseLine(int element) const
    {
        const Binding binding = m_choices.binding(MergeSide::Base, element);
        if (binding.kind == Binding::Kind::Absent) {
            return {};
        }
        const bool title = binding.kind == Binding::Kind::Title;
        const TitleGroup *was = title ? m_choices.group(MergeSide::Base, binding.group) : nullptr;
        const QString content = title
                                    ? written(element, wanted(element, binding.group, *was), MergeSide::Ours)
                                    : rawContent(element, binding);
        return head(element) + content + m_choices.row(MergeSide::Base, element)->tail + u'\n';
    }

    [[nodiscard]] ExpectedRow expected(int element, MergeSide side) const
    {
        const Binding binding = bindingFor(element, side);
        const QString locale = localeOf(element);
        if (binding.kind == Binding::Kind::Title) {
            const TitleGroup *title = titleFor(element, binding.group, side);
            return {{locale, title->title, title->loaded, true, false}, false};
        }
        for (const MergeSide source : {MergeSide::Ours, MergeSide::Theirs, MergeSide::Base}) {
            if (m_choices.binding(source, element) == binding) {
                return expectedRaw(source, element);
            }
        }
        return {};
    }

    [[nodiscard]] Binding bindingFor(int element, MergeSide side) const
    {
        return m_choices.isConflict(element) ? m_choices.binding(side, element) : m_choices.choice(element);
    }

private:
    [[nodiscard]] QString indentOf(MergeSide side) const
    {
        const MapVersion *version = m_alignment.side(side).version;
        if (version == nullptr) {
            return {};
        }
        const VersionRow &first = version->rows.first();
        // Not null, so that no indentation differs from no map.
        return first.indent == 0 ? u""_s : first.head.left(first.indent);
    }

    [[nodiscard]] QString localeOf(int element) const
    {
        const QString &key = m_alignment.names()[element];
        for (const MergeSide side : {MergeSide::Ours, MergeSide::Theirs, MergeSide::Base}) {
            if (const int row = m_alignment.side(side).rowOf.value(element, -1); row >= 0) {
                return m_alignment.side(side).version->map.rows[row].locale;
            }
        }
        return key;
    }

    /// A part of the row: of the side that changed it, of `preferred` where both did.
    [[nodiscard]] QString part(int element, QString VersionRow::*which, MergeSide preferred) const
    {
        const VersionRow *base = m_choices.row(MergeSide::Base, element);
        const VersionRow *ours = m_choices.row(MergeSide::Ours, element);
        const VersionRow *theirs = m_choices.row(MergeSide::Theirs, element);
        if (ours == nullptr || theirs == nullptr) {
            const VersionRow *there = ours != nullptr ? ours : theirs;
            return there == nullptr ? base == nullptr ? QString() : base->*which : there->*which;
        }
        const QString &both = (preferred == MergeSide::Theirs ? theirs : ours)->*which;
        return base == nullptr ? both : picked(base->*which, ours->*which, theirs->*which, both);
    }

    [[nodiscard]] QString head(int element) const
    {
        const QString whole = part(element, &VersionRow::head, MergeSide::Ours);
        qsizetype indent = 0;
        while (indent < whole.size() && (whole[indent] == u' ' || whole[indent] == u'\t')) {
            ++indent;
        }
        return m_indent + whole.sliced(indent);
    }

    [[nodiscard]] QString tail(int element, MergeSide side) const
    {
        return part(element, &VersionRow::tail, side);
    }

    [[nodiscard]] QString content(int element, const Binding &binding, MergeSide side) const
    {
        if (binding.kind == Binding::Kind::Raw) {
            return rawContent(element, binding);
        }
        return written(element, wanted(element, binding.group, *titleFor(element, binding.group, side)),
                       side);
    }

    [[nodiscard]] QString rawContent(int element, const Binding &binding) const
    {
        for (const MergeSide side : {MergeSide::Ours, MergeSide::Theirs, MergeSide::Base}) {
            if (m_choices.binding(side, element) == binding) {
                return m_choices.row(side, element)->gap + binding.raw;
            }
        }
        return binding.raw;
    }

    /// A row in conflict shows what that side wanted; others what was decided.
    [[nodiscard]] const TitleGroup *titleFor(int element, int group, MergeSide side) const
    {
        const TitleGroup *own = m_choices.group(side, group);
        const bool alone = m_choices.isConflict(element) && m_choices.members(group).isEmpty();
        return alone && own != nullptr ? own : m_choices.title(group, side);
    }

    [[nodiscard]] Wanted wanted(int element, int group, const TitleGroup &title) const
    {
        const QList<int> members = m_choices.members(group);
        const QString anchor = m_choices.anchorName(group);
        if (members.isEmpty()) {
            const bool carried = m_choices.carriesAlone(element, group, title.anchor);
            return {carried ? title.anchor : QString(), title.scalar, false};
        }
        if (members.first() == element) {
            return {anchor, title.scalar, false};
        }
        // A row in conflict may stand above all that follow the title, where an alias would lead nowhere.
        const QList<int> &order = m_choices.order();
        const bool below = order.indexOf(members.first()) < order.indexOf(element);
        return below && !anchor.isEmpty() ? Wanted{anchor, {}, true} : Wanted{{}, title.scalar, false};
    }

    [[nodiscard]] bool isWrittenSo(MergeSide side, int element, const Wanted &wanted) const
    {
        const TitleGroup *title = m_choices.writtenTitle(side, element);
        if (title == nullptr) {
            return false;
        }
        const bool alias = m_choices.row(side, element)->content.startsWith(u'*');
        return alias == wanted.alias && title->anchor == wanted.anchor &&
               (alias || title->scalar == wanted.scalar);
    }

    /// As a version has it already, with its blanks; put together anew where none has.
    [[nodiscard]] QString written(int element, const Wanted &wanted, MergeSide preferred) const
    {
        const auto text = [&](MergeSide side) {
            const VersionRow *row = m_choices.row(side, element);
            return isWrittenSo(side, element, wanted) ? row->gap + row->content : QString();
        };
        const QString base = text(MergeSide::Base);
        const QString ours = text(MergeSide::Ours);
        const QString theirs = text(MergeSide::Theirs);
        if (!ours.isEmpty() && !theirs.isEmpty()) {
            return picked(base, ours, theirs, preferred == MergeSide::Theirs ? theirs : ours);
        }
        const QString there = !ours.isEmpty() ? ours : !theirs.isEmpty() ? theirs : base;
        return there.isEmpty() ? composed(element, wanted, preferred) : there;
    }

    [[nodiscard]] QString composed(int element, const Wanted &wanted, MergeSide preferred) const
    {
        MergeSide source = preferred;
        for (const MergeSide side : {preferred, otherSide(preferred), MergeSide::Base}) {
            if (m_alignment.row(side, element) != nullptr) {
                source = side;
                break;
            }
        }
        const MapVersion &version = *m_alignment.side(source).version;
        const int index = m_alignment.side(source).rowOf.value(element);
        const LocaleMapLayout layout(version.text, version.map);
        const QString before = head(element);
        QString gap = part(element, &VersionRow::gap, preferred);
        gap = gap.isEmpty() || gap.contains(u'\n') ? layout.valueGap(before, index) : gap;
        if (wanted.alias) {
            return gap + u'*' + wanted.anchor;
        }
        if (wanted.anchor.isEmpty()) {
            return gap + wanted.scalar;
        }
        const QString anchor = u'&' + wanted.anchor;
        if (wanted.scalar.isEmpty()) {
            return gap + anchor;
        }
        return gap + anchor + layout.titleGap(before + gap + anchor, index) + wanted.scalar;
    }

    [[nodiscard]] ExpectedRow expectedRaw(MergeSide source, int element) const
    {
        const MapVersion &version = *m_alignment.side(source).version;
        const LocaleRow &row = version.map.rows[m_alignment.side(source).rowOf.value(element)];
        const bool captured = row.kind == RowKind::Alias && row.defined && row.target.map != version.mapIndex;
        return {{row.locale, row.title, row.loaded, row.defined, captured}, row.kind == RowKind::Alias};
    }

    const MapChoices &m_choices;
    const MapAlignment &m_alignment;
    QString m_indent;
};

QString mapKey(const MapAlignment &alignment, int element)
{
    return alignment.names()[element];
}

} // namespace

LocaleValue localeValue(const MapVersion *version, const QString &key)
{
    const int index = version == nullptr ? -1 : version->rowOfKey.value(key, -1);
    if (index < 0) {
        return {};
    }
    const VersionRow &row = version->rows[index];
    LocaleValue value{true, version->map.rows[index].title.value_or(QString()), {}, {}, row.source()};
    if (row.group >= 0) {
        const TitleGroup &group = version->groups[row.group];
        value.anchor = group.anchor;
        if (group.members.first() != index) {
            value.follows = version->rows[group.members.first()].key;
        }
    } else {
        value.title = value.title.isEmpty() ? row.content.trimmed() : value.title;
        value.anchor = version->map.rows[index].anchorName;
    }
    return value;
}

MergedMap mergeMaps(const MapAlignment &alignment, const QString &path, int firstConflict,
                    const OnlyLocales &only)
{
    const MapChoices choices(alignment, only);
    const MapWriter writer(choices);
    MergedMap result;
    for (const int element : choices.order()) {
        if (!alignment.isRow(element)) {
            appendText(result.parts, alignment.names()[element] + u'\n');
            continue;
        }
        const auto expect = [&](QList<ExpectedRow> &rows, MergeSide side) {
            if (writer.bindingFor(element, side).kind != Binding::Kind::Absent) {
                rows.append(writer.expected(element, side));
            }
        };
        expect(result.ours, MergeSide::Ours);
        expect(result.theirs, MergeSide::Theirs);
        const QString ours = writer.line(element, MergeSide::Ours);
        const QString theirs = writer.line(element, MergeSide::Theirs);
        if (ours == theirs) {
            appendText(result.parts, ours);
            continue;
        }
        const int number = firstConflict + static_cast<int>(result.conflicts.size());
        result.parts.append({MergePart::Kind::Locale, {}, writer.baseLine(element), ours, theirs, number});
        const QString key = mapKey(alignment, element);
        result.conflicts.append({path, key, localeValue(alignment.side(MergeSide::Base).version, key),
                                 localeValue(alignment.side(MergeSide::Ours).version, key),
                                 localeValue(alignment.side(MergeSide::Theirs).version, key)});
    }
    return result;
}

} // namespace anchorage
