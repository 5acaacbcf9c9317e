// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front_matter.h"
#include "result.h"

#include <functional>

/// Edits of the rows of a locale map as values: like those of `title_edits.h` they propose replacements for a
/// text and change nothing. They keep how the file is written: alignment, separators, quotes, comments, blank
/// lines. An alias never ends up above its anchor.
///
/// None of them changes the title of a row that it is not about, and none gives an alias that is undefined
/// or captured another meaning: each is tried on the text, read again and compared, and refused with the
/// row's name where that does not hold.
namespace anchorage::edits {

/// The written language that a tag is a regional form of (`fr-BE` → `fr`, `zh-TW` → `zh-Hant`); empty where
/// it is none. CLDR's knowledge, so whoever has it passes it in.
using FamilyOf = std::function<QString(const QString &tag)>;

/// The name of a new anchor for a locale as sites choose it: `zh-Hant` → `ZH_HANT`.
[[nodiscard]] QString anchorNameFor(const QString &tag);
/// A reason why an anchor cannot have this name, or none. libyaml allows `[0-9A-Za-z_-]+`.
[[nodiscard]] std::optional<QString> whyNotAnchorName(const QString &name);

/// The row that a new locale of that family would follow: the family's anchor, else what its rows follow,
/// else a title that could get an anchor. -1 where the locale would start a family of its own.
[[nodiscard]] int carrierFor(const LocaleMap &map, const QString &tag, const FamilyOf &familyOf);

/// Adds a row for the locale after the last one of its family, as an alias of the family's anchor. One that
/// starts a family gets an anchor of its own with `title`, which is not looked at otherwise.
[[nodiscard]] Result<TextEdit> addLocale(QStringView text, const FrontMatter &frontMatter, int map,
                                         const QString &tag, const QString &title, const FamilyOf &familyOf);

/// Adds those of the tags that are not there, each in its family, which must be there.
[[nodiscard]] Result<TextEdit> addMissingRegions(QStringView text, const FrontMatter &frontMatter, int map,
                                                 const QStringList &tags, const FamilyOf &familyOf);

/// Adds the locales that another map has and this one has not, bound to each other as there. A family that is
/// new here starts with the title that its readers see already, that of `en`, or of the first row.
[[nodiscard]] Result<TextEdit> copyLocaleSet(QStringView text, const FrontMatter &frontMatter, int map,
                                             const LocaleMap &source, const FamilyOf &familyOf);

/// Removes the rows with their lines. Where one carries an anchor, the first row left that follows it takes
/// anchor and title over, and the others go on following.
[[nodiscard]] Result<TextEdit> removeLocales(QStringView text, const FrontMatter &frontMatter,
                                             const QList<RowRef> &rows);

/// Gives the row the title of `other` by an alias. Where `other` has no anchor it gets one; where it stands
/// below, the row takes anchor and title over and `other` follows it. What followed the row before keeps its
/// title: the first of them takes it over.
[[nodiscard]] Result<TextEdit> follow(QStringView text, const FrontMatter &frontMatter, RowRef row,
                                      RowRef other);

/// Lets a row that follows another change places with it: the row moves to where the other stands and takes
/// anchor and title over, the other follows right below.
[[nodiscard]] Result<TextEdit> makeCarrier(QStringView text, const FrontMatter &frontMatter, RowRef row);

/// Renames the anchor that the row defines or refers to, with every alias of the file that takes its value
/// from it.
[[nodiscard]] Result<TextEdit> renameAnchor(QStringView text, const FrontMatter &frontMatter, RowRef row,
                                            const QString &name);

/// Moves a row's lines so that it is the row number `to` of its map. Comments and blank lines between the
/// rows stay where they are.
[[nodiscard]] Result<TextEdit> moveRow(QStringView text, const FrontMatter &frontMatter, RowRef row, int to);

/// Begins `titles:` in a page with a first row for `locale`. A `title:` of the page becomes the text of that
/// row, as themes would put it before every locale's title, and `title` is not looked at; a page without
/// front matter gets one.
[[nodiscard]] Result<TextEdit> startMap(QStringView text, const FrontMatter &frontMatter,
                                        const QString &locale, const QString &title);

struct RowTitle
{
    RowRef row;
    QString title;
};

/// Gives several rows, each named once, their titles in one edit. A row that follows another goes on doing so
/// where it has the title then, and gets its own where not.
[[nodiscard]] Result<TextEdit> setTitles(QStringView text, const FrontMatter &frontMatter,
                                         const QList<RowTitle> &titles);

} // namespace anchorage::edits
