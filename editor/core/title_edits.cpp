// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "title_edits.h"

#include "yaml_characters.h"
#include "yaml_scalar.h"

#include <QCoreApplication>

namespace anchorage::edits {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TitleEdits)
};

const LocaleRow &rowAt(const FrontMatter &frontMatter, RowRef ref)
{
    return frontMatter.maps[ref.map].rows[ref.row];
}

/// The blanks between a colon and a value as the rows around have them, for a row that has no value yet.
QString separatorLike(QStringView text, const LocaleMap &map, int row)
{
    for (int candidate = row; candidate >= 0; --candidate) {
        const LocaleRow &other = map.rows[candidate];
        const qsizetype begin = other.anchor.isEmpty() ? other.value.begin : other.anchor.begin;
        if (other.value.isEmpty() || begin <= other.afterColon) {
            continue;
        }
        const QStringView separator = text.sliced(other.afterColon, begin - other.afterColon);
        if (std::all_of(separator.begin(), separator.end(),
                        [](QChar c) { return yaml::isBlank(c.unicode()); })) {
            return separator.toString();
        }
    }
    return QStringLiteral(" ");
}

/// The place of the scalar, and what has to stand before a new one where there was none.
struct Place
{
    Span span;
    QString before;
};

Place scalarPlace(QStringView text, const LocaleMap &map, int rowIndex)
{
    const LocaleRow &row = map.rows[rowIndex];
    if (!row.value.isEmpty()) {
        return {row.value, {}};
    }
    const bool behindTag = !row.tag.isEmpty() && row.tag.end == row.value.begin;
    if (behindTag && !isStringTag(row.tag.of(text))) {
        // The tag goes, and the blanks before it stay.
        return {row.value, {}};
    }
    const bool alone = row.anchor.isEmpty() && row.tag.isEmpty();
    return {row.value, alone ? separatorLike(text, map, rowIndex) : QStringLiteral(" ")};
}

/// A literal or folded scalar becomes one line; a comment behind its indicator stays.
TextEdit replaceBlockScalar(QStringView text, const LocaleRow &row, const QString &written)
{
    TextEdit edit;
    const qsizetype firstBreak = text.indexOf(u'\n', row.value.begin);
    const qsizetype headerEnd = firstBreak < 0 ? row.value.end : std::min(firstBreak, row.value.end);
    qsizetype indicatorEnd = row.value.begin;
    while (indicatorEnd < headerEnd && !yaml::isBlank(text[indicatorEnd].unicode())) {
        ++indicatorEnd;
    }
    edit.add({{row.value.begin, indicatorEnd}, written});
    if (headerEnd < row.value.end) {
        edit.add({{headerEnd, row.value.end}, {}});
    }
    return edit;
}

/// A tag says what kind of value it is about. One that says anything else than “a string” goes, with the
/// blanks behind it.
void removeOtherTag(QStringView text, const LocaleRow &row, TextEdit &edit)
{
    if (row.tag.isEmpty() || isStringTag(row.tag.of(text))) {
        return;
    }
    Span tag = row.tag;
    while (tag.end < text.size() && yaml::isBlank(text[tag.end].unicode()) && tag.end < row.value.begin) {
        ++tag.end;
    }
    edit.add({tag, {}});
}

Result<TextEdit> replaceScalar(QStringView text, const LocaleMap &map, int rowIndex, const QString &title)
{
    const LocaleRow &row = map.rows[rowIndex];
    if (const std::optional<QString> reason = whyNotWritable(title)) {
        return Error{*reason};
    }
    const ScalarContext context = map.flow ? ScalarContext::Flow : ScalarContext::Block;
    const QString written = writtenScalar(title, row.style, context);
    if (row.style == ScalarStyle::Literal || row.style == ScalarStyle::Folded) {
        TextEdit edit = replaceBlockScalar(text, row, written);
        removeOtherTag(text, row, edit);
        return edit;
    }
    TextEdit edit;
    const Place place = scalarPlace(text, map, rowIndex);
    edit.add({place.span, place.before + written});
    removeOtherTag(text, row, edit);
    return edit;
}

QString refusal(const LocaleRow &row)
{
    return Tr::tr("The value of %1 is not a title but a list, a map or a key in another form. Change it in "
                  "the source.")
        .arg(row.locale);
}

} // namespace

Result<TextEdit> setTitle(QStringView text, const FrontMatter &frontMatter, RowRef ref, const QString &title)
{
    const LocaleRow &row = rowAt(frontMatter, ref);
    if (row.kind == RowKind::Other) {
        return Error{refusal(row)};
    }
    if (row.kind != RowKind::Alias) {
        return row.title == title ? Result<TextEdit>(TextEdit{})
                                  : replaceScalar(text, frontMatter.maps[ref.map], ref.row, title);
    }
    if (row.defined && row.title == title) {
        return TextEdit{};
    }
    if (!row.defined) {
        return Error{
            Tr::tr("%1 follows *%2, but no row before it defines &%2, so there is no shared title to change. "
                   "Give %1 a title of its own.")
                .arg(row.locale, row.anchorName)};
    }
    if (!row.target.isValid() || rowAt(frontMatter, row.target).kind == RowKind::Other) {
        return Error{
            Tr::tr(
                "%1 follows *%2, which is not a locale's title. Give %1 a title of its own, or change &%2 in "
                "the source.")
                .arg(row.locale, row.anchorName)};
    }
    return replaceScalar(text, frontMatter.maps[row.target.map], row.target.row, title);
}

Result<TextEdit> setOwnTitle(QStringView text, const FrontMatter &frontMatter, RowRef ref,
                             const QString &title)
{
    const LocaleRow &row = rowAt(frontMatter, ref);
    if (row.kind != RowKind::Alias) {
        return setTitle(text, frontMatter, ref, title);
    }
    return replaceScalar(text, frontMatter.maps[ref.map], ref.row, title);
}

} // namespace anchorage::edits
