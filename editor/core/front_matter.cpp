// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "front_matter.h"

#include "locale_map_builder.h"
#include "yaml_region.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(FrontMatter)
};

/// Above this many UTF-16 units YAML is read by lines only, so that typing stays fluent.
constexpr qsizetype parserLimit = 2 * 1024 * 1024;

int countLines(QStringView text, qsizetype end)
{
    return static_cast<int>(text.sliced(0, end).count(u'\n'));
}

void addRegionDiagnostics(const YamlRegion &region, FrontMatter &result)
{
    if (region.bom && region.state != YamlRegion::State::Absent) {
        result.diagnostics.append({u"bom"_s,
                                   Severity::Error,
                                   {0, 1},
                                   Tr::tr("An invisible byte order mark stands before the front matter, so "
                                          "Jekyll does not build this page."),
                                   {}});
    }
    if (region.state == YamlRegion::State::BlankFirst) {
        result.diagnostics.append(
            {u"blank-before-front-matter"_s,
             Severity::Error,
             region.opening,
             Tr::tr("Blank lines stand before the front matter, so Jekyll takes it for ordinary text."),
             {}});
    }
    if (region.state == YamlRegion::State::Unclosed) {
        result.diagnostics.append({u"unclosed-front-matter"_s,
                                   Severity::Error,
                                   region.opening,
                                   Tr::tr("The front matter is never closed: a line with “---” is missing "
                                          "after it, so Jekyll takes it for "
                                          "ordinary text."),
                                   {}});
    }
}

std::optional<QString> pageTitle(const YamlTree &tree)
{
    if (tree.error || tree.root < 0) {
        return std::nullopt;
    }
    std::optional<QString> title;
    const YamlNode &root = tree.nodes[static_cast<size_t>(tree.root)];
    for (size_t i = 0; root.type == YamlNode::Type::Mapping && i + 1 < root.children.size(); i += 2) {
        const YamlNode &key = tree.nodes[static_cast<size_t>(root.children[i])];
        const YamlNode &value = tree.nodes[static_cast<size_t>(root.children[i + 1])];
        if (key.value == u"title" && value.type == YamlNode::Type::Scalar) {
            title = value.value;
        }
    }
    return title;
}

void addAliasDiagnostics(FrontMatter &result)
{
    for (int map = 0; map < result.maps.size(); ++map) {
        for (int index = 0; index < result.maps[map].rows.size(); ++index) {
            LocaleRow &row = result.maps[map].rows[index];
            if (row.kind != RowKind::Alias) {
                continue;
            }
            if (!row.defined) {
                row.problems.append(u"undefined-alias"_s);
                result.diagnostics.append(
                    {u"undefined-alias"_s,
                     Severity::Error,
                     row.value,
                     Tr::tr("%1 refers to *%2, but no row before it defines the anchor &%2.")
                         .arg(row.locale, row.anchorName),
                     {map, index}});
            } else if (row.target.map != map) {
                row.problems.append(u"captured-anchor"_s);
                result.diagnostics.append({u"captured-anchor"_s,
                                           Severity::Warning,
                                           row.value,
                                           Tr::tr("%1 refers to *%2, which is defined in another part of the "
                                                  "file, not in this list of titles.")
                                               .arg(row.locale, row.anchorName),
                                           {map, index}});
            }
        }
    }
}

} // namespace

FileKind fileKindOf(QStringView fileName)
{
    const bool data =
        fileName.endsWith(u".yml", Qt::CaseInsensitive) || fileName.endsWith(u".yaml", Qt::CaseInsensitive);
    return data ? FileKind::Data : FileKind::Page;
}

FrontMatter FrontMatter::parse(QStringView text, FileKind kind)
{
    return parse(text, kind, YamlTree::read);
}

FrontMatter FrontMatter::parse(QStringView text, FileKind kind, const YamlReader &read)
{
    FrontMatter result;
    if (kind == FileKind::Data) {
        const qsizetype begin = text.startsWith(QChar(0xFEFF)) ? 1 : 0;
        result.present = true;
        result.yaml = {begin, text.size()};
        result.body = {text.size(), text.size()};
    } else {
        const YamlRegion region = findYamlRegion(text);
        result.present = region.state == YamlRegion::State::Closed && !region.bom;
        result.yaml = region.yaml;
        result.body = {region.bodyBegin, text.size()};
        addRegionDiagnostics(region, result);
    }
    result.bodyLine = countLines(text, result.body.begin);

    const QStringView yaml = result.yaml.of(text);
    LocaleMaps maps;
    if (yaml.size() <= parserLimit) {
        const YamlTree tree = read(yaml, result.yaml.begin);
        result.wellFormed = !tree.error;
        result.title = pageTitle(tree);
        if (tree.error) {
            const int line = countLines(text, std::min(tree.error->position, text.size())) + 1;
            result.diagnostics.append(
                {u"yaml-syntax"_s,
                 Severity::Error,
                 {tree.error->position, tree.error->position},
                 Tr::tr("The YAML cannot be read from line %1 on. %2").arg(line).arg(tree.error->message),
                 {}});
        } else {
            maps = LocaleMaps::fromTree(text, tree);
        }
    } else {
        result.diagnostics.append({u"too-long"_s,
                                   Severity::Hint,
                                   {result.yaml.begin, result.yaml.begin},
                                   Tr::tr("The YAML is too long to be checked while it is edited. Its titles "
                                          "are read line by line."),
                                   {}});
    }
    if (!result.wellFormed) {
        maps = LocaleMaps::fromLines(text, result.yaml, countLines(text, result.yaml.begin));
    }
    maps.resolve();
    result.maps = std::move(maps.maps);
    addAliasDiagnostics(result);
    return result;
}

const LocaleMap *FrontMatter::map(QStringView path) const
{
    for (const LocaleMap &candidate : maps) {
        if (path.isEmpty() || candidate.path == path) {
            return &candidate;
        }
    }
    return nullptr;
}

RowRef FrontMatter::rowAtLine(int line) const
{
    for (int map = 0; map < maps.size(); ++map) {
        for (int row = 0; row < maps[map].rows.size(); ++row) {
            if (maps[map].rows[row].line == line) {
                return {map, row};
            }
        }
    }
    return {};
}

} // namespace anchorage
