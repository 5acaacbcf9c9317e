// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "structural_edits.h"

#include "line_reading.h"
#include "title_state.h"
#include "yaml_region.h"
#include "yaml_scalar.h"
#include "yaml_tree.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage::edits {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(StructuralEdits)
};

struct NewMap
{
    Replacement replacement;
    RowState row;
};

/// The value of a key of the page's own, or nullptr.
const YamlNode *valueOf(const YamlTree &tree, QStringView name, const YamlNode **keyNode)
{
    const YamlNode &root = tree.nodes[static_cast<size_t>(tree.root)];
    for (size_t i = 0; i + 1 < root.children.size(); i += 2) {
        const YamlNode &key = tree.nodes[static_cast<size_t>(root.children[i])];
        if (key.type == YamlNode::Type::Scalar && key.value == name) {
            *keyNode = &key;
            return &tree.nodes[static_cast<size_t>(root.children[i + 1])];
        }
    }
    return nullptr;
}

QString indentOf(QStringView text, qsizetype position)
{
    const qsizetype begin = position == 0 ? 0 : text.lastIndexOf(u'\n', position - 1) + 1;
    return text.sliced(begin, position - begin).toString();
}

/// The first row's line up to the title, the anchor included.
QString rowStart(const QString &indent, const QString &locale, const QString &anchorName)
{
    return indent + u"  "_s + writtenScalar(locale, ScalarStyle::Plain, ScalarContext::Block) + u": &"_s +
           anchorName + u' ';
}

Error notThere()
{
    return {Tr::tr("The front matter is not written in a form that a list of titles can be added to. Add "
                   "“titles:” in the source.")};
}

/// Makes `title: Text` the first row, with its quotes and the comment behind it.
Result<NewMap> fromTitle(QStringView text, const YamlNode &key, const YamlNode &value, const QString &locale,
                         const QString &anchorName)
{
    const Span span{key.content.begin, value.content.begin};
    const qsizetype colon = text.indexOf(u':', key.content.end);
    const QStringView between = colon < 0 || colon >= value.content.begin
                                    ? QStringView()
                                    : text.sliced(colon + 1, value.content.begin - colon - 1);
    const bool plainLine = !value.content.of(text).contains(u'\n') && !between.contains(u'#') &&
                           value.tag.isEmpty() && value.anchor.isEmpty();
    if (value.type != YamlNode::Type::Scalar || value.content.isEmpty() || !plainLine) {
        return Error{Tr::tr("The page's “title:” is not a text on one line. Change it in the source.")};
    }
    const QString indent = indentOf(text, key.content.begin);
    if (!indent.trimmed().isEmpty()) {
        return notThere();
    }
    const LoadedScalar loaded = loadScalar(value.value, value.style, {});
    RowState row = RowState::of(locale, value.value);
    row.loaded =
        loaded.type == ScalarType::Null || (loaded.type == ScalarType::Boolean && loaded.printed == u"false")
            ? std::nullopt
            : std::optional(loaded.printed);
    row.title = loaded.type == ScalarType::Null ? std::nullopt : row.title;
    return NewMap{{span, u"titles:\n"_s + rowStart(indent, locale, anchorName)}, row};
}

Result<NewMap> inFrontMatter(QStringView text, const FrontMatter &frontMatter, const QString &locale,
                             const QString &title, const QString &anchorName)
{
    const YamlTree tree = YamlTree::read(frontMatter.yaml.of(text), frontMatter.yaml.begin);
    const QString written = writtenScalar(title, ScalarStyle::Plain, ScalarContext::Block);
    const RowState row = RowState::of(locale, title);
    const qsizetype end = frontMatter.yaml.end;
    if (tree.root < 0 || tree.nodes[static_cast<size_t>(tree.root)].type == YamlNode::Type::Null) {
        return NewMap{{{end, end}, u"titles:\n"_s + rowStart({}, locale, anchorName) + written + u'\n'}, row};
    }
    const YamlNode &root = tree.nodes[static_cast<size_t>(tree.root)];
    if (root.type != YamlNode::Type::Mapping || root.flow || root.children.empty()) {
        return notThere();
    }
    const YamlNode *key = nullptr;
    if (const YamlNode *list = valueOf(tree, u"titles", &key)) {
        if (list->type != YamlNode::Type::Null || !list->content.isEmpty() || !list->anchor.isEmpty()) {
            return Error{
                Tr::tr("The page has “titles:” already, in a form that is not a list of titles. Change "
                       "it in the source.")};
        }
        const qsizetype lineEnd = text.indexOf(u'\n', key->content.end);
        const QString line = rowStart(indentOf(text, key->content.begin), locale, anchorName) + written;
        return NewMap{{{lineEnd, lineEnd}, u'\n' + line}, row};
    }
    if (const YamlNode *own = valueOf(tree, u"title", &key)) {
        return fromTitle(text, *key, *own, locale, anchorName);
    }
    const QString indent = indentOf(text, tree.nodes[static_cast<size_t>(root.children.front())].begin);
    if (!indent.trimmed().isEmpty()) {
        return notThere();
    }
    const QString lines = indent + u"titles:\n"_s + rowStart(indent, locale, anchorName) + written + u'\n';
    return NewMap{{{end, end}, lines}, row};
}

Result<NewMap> newMap(QStringView text, const FrontMatter &frontMatter, const QString &locale,
                      const QString &title, const QString &anchorName)
{
    const YamlRegion region = findYamlRegion(text);
    if (region.bom || region.state == YamlRegion::State::BlankFirst ||
        region.state == YamlRegion::State::Unclosed) {
        return Error{Tr::tr("Jekyll does not see the front matter of this page. Repair it first.")};
    }
    if (region.state == YamlRegion::State::Closed) {
        return inFrontMatter(text, frontMatter, locale, title, anchorName);
    }
    const QString written = writtenScalar(title, ScalarStyle::Plain, ScalarContext::Block);
    const QString lines = u"---\ntitles:\n"_s + rowStart({}, locale, anchorName) + written + u"\n---\n"_s;
    return NewMap{{{0, 0}, lines}, RowState::of(locale, title)};
}

std::optional<QString> whyNotStartable(QStringView text, const FrontMatter &frontMatter,
                                       const QString &locale, const QString &title)
{
    if (fileKindOf(text, frontMatter) == FileKind::Data) {
        return Tr::tr("A data file has a list of titles for each of its entries. Add one in the source.");
    }
    if (!frontMatter.wellFormed && frontMatter.present) {
        return Tr::tr("The YAML of this page cannot be read. Repair it first.");
    }
    const bool exists = std::any_of(frontMatter.maps.begin(), frontMatter.maps.end(),
                                    [](const LocaleMap &map) { return map.path == u"titles"; });
    if (exists) {
        return Tr::tr("This page has a list of titles already.");
    }
    if (!looksLikeLocale(locale)) {
        return Tr::tr("“%1” is not a language tag such as fr or pt-BR.").arg(locale.left(40));
    }
    if (title.isEmpty() && !frontMatter.title) {
        return Tr::tr("The first locale needs a title.");
    }
    return whyNotWritable(title);
}

} // namespace

Result<TextEdit> startMap(QStringView text, const FrontMatter &frontMatter, const QString &locale,
                          const QString &title)
{
    if (const std::optional<QString> reason = whyNotStartable(text, frontMatter, locale, title)) {
        return Error{*reason};
    }
    Result<TextEdit> result = Error{};
    for (const QString &suffix : {QString(), u"_2"_s, u"_3"_s}) {
        const Result<NewMap> start = newMap(text, frontMatter, locale, title, anchorNameFor(locale) + suffix);
        if (!start.ok()) {
            return Error{start.reason()};
        }
        const Replacement &replacement = start.value().replacement;
        TitleState expected = TitleState::of(text, frontMatter);
        const auto before =
            std::count_if(frontMatter.maps.begin(), frontMatter.maps.end(),
                          [&](const LocaleMap &map) { return map.key.begin < replacement.span.begin; });
        expected.maps.insert(before, {start.value().row});
        expected.wellFormed = true;
        TextEdit edit;
        edit.add(replacement);
        result = checked(text, frontMatter, edit, expected);
        if (result.ok()) {
            break;
        }
    }
    return result;
}

} // namespace anchorage::edits
