// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_merge.h"

#include "map_matching.h"

#include <QCoreApplication>

#include <algorithm>
#include <list>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PageMerge)
};

constexpr std::array allSides{MergeSide::Base, MergeSide::Ours, MergeSide::Theirs};

/// One version: its text and what was read in it.
struct PageVersion
{
    QString text;
    FrontMatter read;
};

/// A map of all versions (the base may lack it) and the line that stands for it while lines are merged.
struct SharedMap
{
    std::array<std::optional<MapVersion>, 3> versions;
    QString placeholder;
    MergedMap merged;

    [[nodiscard]] const std::optional<MapVersion> &of(MergeSide side) const
    {
        return versions[static_cast<size_t>(side)];
    }
};

QString linesOf(const MapVersion &version)
{
    return version.region.of(version.text).toString() + u'\n';
}

bool hasConflict(const QList<MergePart> &parts)
{
    return std::any_of(parts.begin(), parts.end(), [](const MergePart &part) { return part.isConflict(); });
}

/// Where a row does not say what it should: its locale, or an empty text where all do.
QString unexpectedRow(const LocaleMap &map, int mapIndex, const QList<ExpectedRow> &expected)
{
    if (map.rows.size() != expected.size()) {
        return map.path;
    }
    for (qsizetype index = 0; index < expected.size(); ++index) {
        const LocaleRow &row = map.rows[index];
        const RowState &wanted = expected[index].state;
        const bool captured = row.kind == RowKind::Alias && row.defined && row.target.map != mapIndex;
        const bool sameTitle = row.title == wanted.title && row.loaded == wanted.loaded;
        if (row.locale != wanted.locale || row.defined != wanted.defined || captured != wanted.captured ||
            !(sameTitle || expected[index].titleFromElsewhere)) {
            return wanted.locale;
        }
    }
    return {};
}

qsizetype lostAliases(const TitleState &state)
{
    return state.otherAliases.count(u"?"_s);
}

class PageMerger
{
public:
    PageMerger(const MergeTexts &texts, FileKind kind, const LineMerge &lines)
        : m_texts(texts), m_kind(kind), m_lines(lines)
    {
        const std::array<const QString *, 3> all{&texts.base, &texts.ours, &texts.theirs};
        for (const MergeSide side : allSides) {
            const QString &text = *all[static_cast<size_t>(side)];
            at(side) = {text, FrontMatter::parse(text, kind)};
        }
    }

    [[nodiscard]] Result<MergeResult> merged()
    {
        if (m_texts.ours == m_texts.theirs || m_texts.ours == m_texts.base ||
            m_texts.theirs == m_texts.base) {
            return byLines({});
        }
        const QString unreadable = whyNotReadable();
        if (!unreadable.isEmpty()) {
            return byLines(unreadable);
        }
        shareMaps();
        if (m_shared.empty()) {
            return byLines({});
        }
        Result<MergeResult> result = byMeaning();
        if (!result.ok()) {
            return result;
        }
        const QString wrong = whyNotRight(result.value());
        return wrong.isEmpty() ? result : byLines(wrong);
    }

private:
    [[nodiscard]] PageVersion &at(MergeSide side) { return m_versions[static_cast<size_t>(side)]; }
    [[nodiscard]] const PageVersion &at(MergeSide side) const
    {
        return m_versions[static_cast<size_t>(side)];
    }

    [[nodiscard]] QString whyNotReadable() const
    {
        for (const MergeSide side : allSides) {
            const FrontMatter &read = at(side).read;
            if (!read.wellFormed && !read.maps.isEmpty()) {
                return side == MergeSide::Base   ? Tr::tr("The YAML of the common version cannot be read.")
                       : side == MergeSide::Ours ? Tr::tr("The YAML of our version cannot be read.")
                                                 : Tr::tr("The YAML of their version cannot be read.");
            }
        }
        return {};
    }

    [[nodiscard]] bool isSplit() const
    {
        return std::all_of(allSides.begin(), allSides.end(), [this](MergeSide side) {
            return at(side).read.present || (side == MergeSide::Base && at(side).text.isEmpty());
        });
    }

    void shareMaps()
    {
        if (!isSplit()) {
            return;
        }
        const FrontMatter &ours = at(MergeSide::Ours).read;
        const FrontMatter &theirs = at(MergeSide::Theirs).read;
        const QList<int> baseOfOurs = matchMaps(at(MergeSide::Base).read, ours);
        const QList<int> baseOfTheirs = matchMaps(at(MergeSide::Base).read, theirs);
        for (int map = 0; map < ours.maps.size(); ++map) {
            const int base = baseOfOurs[map];
            if (base >= 0) {
                share(base, map, static_cast<int>(baseOfTheirs.indexOf(base)));
                continue;
            }
            // Both began the same map. Entries of lists could be two different ones.
            const QString &path = ours.maps[map].path;
            for (int other = 0; other < theirs.maps.size(); ++other) {
                if (theirs.maps[other].path == path && baseOfTheirs[other] < 0 && !path.contains(u'[')) {
                    share(-1, map, other);
                }
            }
        }
    }

    void share(int base, int ours, int theirs)
    {
        if (theirs < 0) {
            return;
        }
        SharedMap shared;
        const std::array<int, 3> maps{base, ours, theirs};
        for (const MergeSide side : allSides) {
            const int map = maps[static_cast<size_t>(side)];
            if (map < 0) {
                continue;
            }
            shared.versions[static_cast<size_t>(side)] = MapVersion::read(at(side).text, at(side).read, map);
            if (!shared.of(side)) {
                return;
            }
        }
        shared.placeholder = placeholder(static_cast<int>(m_shared.size()));
        m_shared.push_back(std::move(shared));
    }

    /// A line that no version has.
    [[nodiscard]] QString placeholder(int number) const
    {
        QString name = u"titles"_s;
        while (m_texts.base.contains(name + u'#') || m_texts.ours.contains(name + u'#') ||
               m_texts.theirs.contains(name + u'#')) {
            name += u'_';
        }
        return name + u'#' + QString::number(number) + u'#';
    }

    /// The front matter of a version with one line in the place of each shared map.
    [[nodiscard]] QString outline(MergeSide side) const
    {
        const QString &text = at(side).text;
        QList<std::pair<Span, QString>> maps;
        for (const SharedMap &shared : m_shared) {
            if (shared.of(side)) {
                maps.append({shared.of(side)->region, shared.placeholder});
            }
        }
        std::sort(maps.begin(), maps.end(),
                  [](const auto &a, const auto &b) { return a.first.begin < b.first.begin; });
        QString result;
        qsizetype position = 0;
        for (const auto &[region, line] : maps) {
            result += QStringView(text).sliced(position, region.begin - position);
            result += line;
            position = region.end;
        }
        result += QStringView(text).sliced(position, at(side).read.yaml.end - position);
        return result;
    }

    [[nodiscard]] QString rest(MergeSide side) const { return at(side).text.sliced(at(side).read.yaml.end); }

    [[nodiscard]] Result<MergeResult> byMeaning()
    {
        MergeResult result;
        const Result<QList<MergePart>> front = mergedLines(
            m_lines, outline(MergeSide::Base), outline(MergeSide::Ours), outline(MergeSide::Theirs));
        const Result<QList<MergePart>> body =
            mergedLines(m_lines, rest(MergeSide::Base), rest(MergeSide::Ours), rest(MergeSide::Theirs));
        if (!front.ok() || !body.ok()) {
            return Error{front.ok() ? body.reason() : front.reason()};
        }
        for (SharedMap &shared : m_shared) {
            const MapVersion *base = shared.of(MergeSide::Base) ? &*shared.of(MergeSide::Base) : nullptr;
            const MapVersion &ours = *shared.of(MergeSide::Ours);
            const MapAlignment alignment(base, ours, *shared.of(MergeSide::Theirs));
            shared.merged = mergeMaps(alignment, ours.map.path, 0);
        }
        for (const MergePart &part : front.value()) {
            addFrontPart(part, result);
        }
        for (const MergePart &part : body.value()) {
            appendPart(result.parts, part);
        }
        result.mapsMerged = static_cast<int>(m_shared.size());
        return result;
    }

    void addFrontPart(MergePart part, MergeResult &result) const
    {
        if (part.isConflict()) {
            for (const MergeSide side : allSides) {
                expandInConflict(side == MergeSide::Base   ? part.base
                                 : side == MergeSide::Ours ? part.ours
                                                           : part.theirs,
                                 side);
            }
            appendPart(result.parts, part);
            return;
        }
        qsizetype position = 0;
        while (position < part.text.size()) {
            const auto [shared, found] = nextPlaceholder(part.text, position);
            if (shared == nullptr) {
                break;
            }
            appendText(result.parts, part.text.sliced(position, found - position));
            position = found + shared->placeholder.size();
            const bool endsLine = position < part.text.size();
            addMap(shared->merged, endsLine, result);
            position += endsLine ? 1 : 0;
        }
        appendText(result.parts, part.text.sliced(position));
    }

    [[nodiscard]] std::pair<const SharedMap *, qsizetype> nextPlaceholder(const QString &text,
                                                                          qsizetype from) const
    {
        const SharedMap *first = nullptr;
        qsizetype place = text.size();
        for (const SharedMap &shared : m_shared) {
            const qsizetype found = text.indexOf(shared.placeholder, from);
            if (found >= 0 && found < place) {
                place = found;
                first = &shared;
            }
        }
        return {first, place};
    }

    static void addMap(const MergedMap &merged, bool endsLine, MergeResult &result)
    {
        const int first = static_cast<int>(result.localeConflicts.size());
        result.localeConflicts += merged.conflicts;
        for (qsizetype index = 0; index < merged.parts.size(); ++index) {
            MergePart part = merged.parts[index];
            part.locale += part.isConflict() ? first : 0;
            if (!endsLine && index + 1 == merged.parts.size()) {
                for (QString *lines : {&part.text, &part.base, &part.ours, &part.theirs}) {
                    lines->chop(1);
                }
            }
            appendPart(result.parts, part);
        }
    }

    /// Within a conflict of lines each side keeps the map as it has it, unless the map itself is decided.
    void expandInConflict(QString &lines, MergeSide side) const
    {
        for (const SharedMap &shared : m_shared) {
            if (!lines.contains(shared.placeholder)) {
                continue;
            }
            const bool decided = side != MergeSide::Base && !hasConflict(shared.merged.parts);
            QString rows = decided           ? chosenText(shared.merged.parts, side)
                           : shared.of(side) ? linesOf(*shared.of(side))
                                             : QString();
            rows.chop(1);
            lines.replace(shared.placeholder, rows);
        }
    }

    /// What is not as it should be when all conflicts are decided for either side; empty where nothing is.
    [[nodiscard]] QString whyNotRight(const MergeResult &result) const
    {
        for (const MergeSide side : {MergeSide::Ours, MergeSide::Theirs}) {
            const QString text = chosenText(result.parts, side);
            const FrontMatter read = FrontMatter::parse(text, m_kind);
            if (!read.wellFormed) {
                return Tr::tr("Merged by meaning, the YAML could not be read.");
            }
            if (const QString row = unexpected(result, read, side); !row.isEmpty()) {
                return Tr::tr("Merged by meaning, %1 would not show the title that it should.").arg(row);
            }
            const auto lost = [](const PageVersion &version) {
                return lostAliases(TitleState::of(version.text, version.read));
            };
            if (lost({text, read}) > std::max(lost(at(MergeSide::Ours)), lost(at(MergeSide::Theirs)))) {
                return Tr::tr("Merged by meaning, an alias outside the titles would lead nowhere.");
            }
        }
        return {};
    }

    /// The maps stand in the order of their placeholders in what the lines were merged to.
    [[nodiscard]] QString unexpected(const MergeResult &result, const FrontMatter &read, MergeSide side) const
    {
        const bool lineConflicts =
            std::any_of(result.parts.begin(), result.parts.end(),
                        [](const auto &part) { return part.kind == MergePart::Kind::Lines; });
        QSet<int> seen;
        for (const SharedMap &shared : m_shared) {
            const QList<ExpectedRow> &expected =
                side == MergeSide::Ours ? shared.merged.ours : shared.merged.theirs;
            QString wrong;
            bool found = false;
            for (int map = 0; map < read.maps.size() && !found; ++map) {
                const bool candidate =
                    !seen.contains(map) &&
                    placeOf(read.maps[map].path) == placeOf(shared.of(MergeSide::Ours)->map.path);
                const QString row =
                    candidate ? unexpectedRow(read.maps[map], map, expected) : read.maps[map].path;
                found = candidate && row.isEmpty();
                wrong = candidate && wrong.isEmpty() ? row : wrong;
                if (found) {
                    seen.insert(map);
                }
            }
            // Within a conflict of lines a side can have the map as it was there.
            if (!found && !lineConflicts) {
                return wrong.isEmpty() ? shared.of(MergeSide::Ours)->map.path : wrong;
            }
        }
        return {};
    }

    [[nodiscard]] Result<MergeResult> byLines(const QString &reason) const
    {
        Result<QList<MergePart>> parts = mergedLines(m_lines, m_texts.base, m_texts.ours, m_texts.theirs);
        if (!parts.ok()) {
            return Error{parts.reason()};
        }
        MergeResult result;
        result.parts = std::move(parts).value();
        result.reason = reason;
        const bool readable = at(MergeSide::Ours).read.wellFormed && at(MergeSide::Theirs).read.wellFormed;
        result.broken =
            readable && !hasConflict(result.parts) && !FrontMatter::parse(result.text(), m_kind).wellFormed;
        return result;
    }

    const MergeTexts &m_texts;
    FileKind m_kind;
    const LineMerge &m_lines;
    std::array<PageVersion, 3> m_versions;
    std::list<SharedMap> m_shared;
};

} // namespace

bool MergeResult::isClean() const
{
    return !broken && !hasConflict(parts);
}

Result<MergeResult> mergePages(const MergeTexts &texts, FileKind kind, const LineMerge &lines)
{
    return PageMerger(texts, kind, lines).merged();
}

} // namespace anchorage
