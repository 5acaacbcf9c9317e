// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "title_history.h"

#include "file_contents.h"
#include "text_file.h"

#include <QBitArray>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace anchorage::git {

namespace {

struct RowState
{
    std::optional<QString> title;
    bool follows = false;
};

/// What a version says of a row; nothing where its YAML cannot be read.
std::optional<RowState> stateOf(const QString &text, FileKind kind, const QString &mapPath,
                                const QString &locale)
{
    const FrontMatter read = FrontMatter::parse(text, kind);
    if (read.present && !read.wellFormed) {
        return std::nullopt;
    }
    const LocaleMap *map = read.map(mapPath);
    const int row = map == nullptr ? -1 : map->rowOf(locale);
    if (row < 0) {
        return RowState{};
    }
    return RowState{map->rows[row].title, map->rows[row].kind == RowKind::Alias};
}

/// Which versions each one was made from, by their places in the list; -1 for one that is not in it.
class VersionGraph
{
public:
    explicit VersionGraph(const QList<VersionText> &versions) : m_parents(versions.size())
    {
        QHash<QByteArray, int> index;
        for (int at = 0; at < versions.size(); ++at) {
            index.insert(versions[at].version.commit, at);
        }
        for (int at = 0; at < versions.size(); ++at) {
            const FileVersion &version = versions[at].version;
            for (const QByteArray &parent : version.parents) {
                m_parents[at].append(index.value(parent, -1));
            }
            if (version.commit.isEmpty() && at + 1 < versions.size()) {
                m_parents[at] = {at + 1}; // what is not committed was made from what HEAD holds
            }
        }
        findAncestors();
    }

    [[nodiscard]] const QList<int> &parents(int version) const { return m_parents[version]; }
    /// Whether `older` is `newer` or one of those that led to it.
    [[nodiscard]] bool isIn(int older, int newer) const
    {
        return older == newer || m_ancestors[newer].testBit(older);
    }
    [[nodiscard]] int size() const { return static_cast<int>(m_parents.size()); }

private:
    void findAncestors()
    {
        m_ancestors.fill(QBitArray(m_parents.size()), m_parents.size());
        // Children come before their parents.
        for (int at = size() - 1; at >= 0; --at) {
            for (const int parent : std::as_const(m_parents[at])) {
                if (parent >= 0) {
                    m_ancestors[at] |= m_ancestors[parent];
                    m_ancestors[at].setBit(parent);
                }
            }
        }
    }

    QList<QList<int>> m_parents;
    QList<QBitArray> m_ancestors;
};

/// Which version gave something the value that it has in each version: the version itself where none that it
/// was made from has that value, else that of the first of those that has it, as git's blame does.
template <typename Value> QList<int> origins(const VersionGraph &graph, const QList<Value> &values)
{
    QList<int> result(values.size(), -1);
    for (int at = graph.size() - 1; at >= 0; --at) {
        result[at] = at;
        for (const int parent : graph.parents(at)) {
            if (parent >= 0 && values[parent] == values[at]) {
                result[at] = result[parent];
                break;
            }
        }
    }
    return result;
}

/// Whether what it was made from is not known: it is the oldest one that was looked at.
bool isCutOff(const VersionGraph &graph, int version)
{
    return graph.parents(version).contains(-1);
}

using Titles = QHash<QString, QHash<QString, QString>>; ///< by map path, then locale

/// What a page says, of a version whose YAML cannot be read what it was made from said.
struct PageState
{
    Titles titles;
    QString body; ///< without the width of its blanks
};

QList<PageState> statesOf(const VersionGraph &graph, const QStringList &texts, FileKind kind)
{
    QList<PageState> result(texts.size());
    for (int at = graph.size() - 1; at >= 0; --at) {
        const FrontMatter read = FrontMatter::parse(texts[at], kind);
        result[at].body = read.body.of(texts[at]).toString().simplified();
        if (read.present && !read.wellFormed) {
            const int parent = graph.parents(at).value(0, -1);
            result[at].titles = parent < 0 ? Titles() : result[parent].titles;
            continue;
        }
        for (const LocaleMap &map : read.maps) {
            for (const LocaleRow &row : map.rows) {
                if (row.title) {
                    result[at].titles[map.path].insert(row.locale, *row.title);
                }
            }
        }
    }
    return result;
}

/// The newest of the versions that gave something a value of their own, and that `known` was not made with;
/// -1 where there is none. Only those count that led to the value that the newest version has.
int newestUnknown(const VersionGraph &graph, const QList<int> &origin, int known)
{
    const int last = origin.first();
    if (last < 0 || graph.isIn(last, known)) {
        return -1;
    }
    for (int at = 0; at < graph.size(); ++at) {
        const bool joins = graph.parents(at).size() > 1;
        if (origin[at] == at && !joins && graph.isIn(at, last) && !graph.isIn(at, known)) {
            return at;
        }
    }
    return last;
}

} // namespace

Result<QList<VersionText>> readVersionTexts(const Repository &repository, const QList<FileVersion> &versions,
                                            const RunControl &control)
{
    QList<QByteArray> names;
    for (const FileVersion &version : versions) {
        names.append(version.blob);
    }
    const Result<QList<QByteArray>> blobs = readBlobs(repository, names, control);
    if (!blobs.ok()) {
        return Error{blobs.reason()};
    }
    QList<VersionText> result;
    for (qsizetype index = 0; index < versions.size(); ++index) {
        result.append({versions[index], TextFile(blobs.value()[index]).text()});
    }
    return result;
}

QList<TitleChange> titleHistory(const QList<VersionText> &versions, FileKind kind, const QString &mapPath,
                                const QString &locale)
{
    const VersionGraph graph(versions);
    QList<RowState> states(versions.size());
    const auto firstParent = [&](int at) {
        const int first = graph.parents(at).value(0, -1);
        return first < 0 ? RowState{} : states[first];
    };
    for (int at = graph.size() - 1; at >= 0; --at) {
        states[at] = stateOf(versions[at].text, kind, mapPath, locale).value_or(firstParent(at));
    }
    QList<TitleChange> result;
    QSet<int> reached{0}; // what led to the title as it stands; not what a merge dropped
    for (int at = 0; at < graph.size(); ++at) {
        if (!reached.contains(at)) {
            continue;
        }
        const QList<int> &parents = graph.parents(at);
        const auto same = std::find_if(parents.cbegin(), parents.cend(), [&](int parent) {
            return parent >= 0 && states[parent].title == states[at].title;
        });
        if (same != parents.cend()) {
            reached.insert(*same);
            continue;
        }
        reached.unite(QSet<int>(parents.cbegin(), parents.cend()));
        const RowState before = firstParent(at);
        if (!isCutOff(graph, at) && states[at].title != before.title) {
            result.append({versions[at].version, before.title, states[at].title, states[at].follows});
        }
    }
    return result;
}

QList<StaleTitle> staleTitles(const QList<VersionText> &versions, const QString &current, FileKind kind,
                              const QString &fallback)
{
    const QList<VersionText> all = QList<VersionText>{{{}, current}} + versions;
    const VersionGraph graph(all);
    QStringList texts;
    for (const VersionText &each : all) {
        texts.append(each.text);
    }
    const QList<PageState> states = statesOf(graph, texts, kind);
    const auto originsOf = [&](const auto &valueOf) {
        QList<QString> values;
        std::transform(states.cbegin(), states.cend(), std::back_inserter(values), valueOf);
        return origins(graph, values);
    };
    const QList<int> body = originsOf([](const PageState &state) { return state.body; });
    QList<StaleTitle> result;
    for (const LocaleMap &map : FrontMatter::parse(current, kind).maps) {
        const auto titleOf = [&](const QString &locale) {
            return originsOf(
                [&](const PageState &state) { return state.titles.value(map.path).value(locale); });
        };
        const bool hasFallback = states.first().titles.value(map.path).contains(fallback);
        const QList<int> fallbackOrigins = titleOf(fallback);
        for (const LocaleRow &row : map.rows) {
            const bool own = row.kind == RowKind::Own || row.kind == RowKind::Anchor;
            if (!own || row.locale == fallback || !row.title) {
                continue;
            }
            const int known = titleOf(row.locale).first();
            const int title = hasFallback ? newestUnknown(graph, fallbackOrigins, known) : -1;
            const int text = newestUnknown(graph, body, known);
            if (title >= 0 || text >= 0) {
                const int since = title < 0 ? text : text < 0 ? title : std::min(title, text);
                result.append({map.path, row.locale, title >= 0, text >= 0, all[since].version});
            }
        }
    }
    return result;
}

} // namespace anchorage::git
