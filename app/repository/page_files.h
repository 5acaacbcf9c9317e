// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text_edit.h"

#include <QString>

#include <optional>

/// What happens to texts when pages come, move and go. Nothing here touches a file.
namespace anchorage {

/// A page as `pattern`, without its text: the same front matter with the same locales and those of
/// `siteLocales` that its titles lack, each title `title`, and without what makes an address of its own
/// (`permalink`, `redirect_from`, `redirect_to`).
[[nodiscard]] QString pageLike(const QString &pattern, const QString &title,
                               const QStringList &siteLocales = {});

/// The title for a new page from its file's name: `_posts/2026-02-03-our-cookies.md` gives `Our cookies`.
[[nodiscard]] QString titleFromFileName(const QString &path);

/// An address of the site with a slash in front, without fragment, query, `.html`, `index.html` and slash at
/// its end; empty for one of another site.
[[nodiscard]] QString plainAddress(QString address);

/// Whether two addresses of a site lead to the same page, however they are written (`/about`, `/about.html`,
/// `/about/`).
[[nodiscard]] bool isSameAddress(const QString &a, const QString &b);

/// What has to be replaced in a menu's data (`_data/navigation.yml`) so that entries whose `url` leads to
/// `before` lead to `after`, written with the ending that the entry has (`.html`, `/`, none). Empty where
/// there is none, or where the menu is written in a way in which something else would change, too.
[[nodiscard]] TextEdit menuWithAddress(const QString &menu, const QString &before, const QString &after);

/// What has to be taken out of a menu's data so that no entry leads to `address`. Empty where there is none;
/// nothing where an entry cannot be taken out alone: another one takes a title from it, or stands in it.
[[nodiscard]] std::optional<TextEdit> menuWithoutAddress(const QString &menu, const QString &address);

} // namespace anchorage
