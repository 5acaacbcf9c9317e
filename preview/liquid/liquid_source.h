// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid_value.h"

#include <QString>

#include <optional>

namespace anchorage::preview {

/// Text, or the reason why there is none, as a sentence for people.
struct LiquidAnswer
{
    std::optional<QString> text;
    QString reason;
    /// The site's own build may have it all the same: it is a theme's or a plugin's affair.
    bool unsure = false;
};

/// What a page may ask of its site while it is being expanded. Called in the engine's thread while the caller
/// of LiquidEngine::expand() waits. Must not change: a changed site is a new object (the engine keeps what it
/// has read of one).
class LiquidSource
{
public:
    virtual ~LiquidSource() = default;

    /// What `{{ site }}` is, a hash: configuration, `data`, `time` … Large parts may be LiquidValue::later().
    [[nodiscard]] virtual LiquidValue site() const = 0;
    [[nodiscard]] virtual LiquidValue later(const QString &key) const = 0;
    /// The text of a file for `{% include %}`; with `beside`, a page's path from the root, for
    /// `include_relative` from the folder of that page. `file` is as the page wrote it: it is not to be
    /// trusted.
    [[nodiscard]] virtual LiquidAnswer include(const QString &file, const QString *beside) const = 0;
    /// The address, without the site's base, of the file that `{% link %}` names.
    [[nodiscard]] virtual LiquidAnswer linkTo(const QString &path) const = 0;
    /// The same for the post that `{% post_url %}` names.
    [[nodiscard]] virtual LiquidAnswer postUrl(const QString &name) const = 0;
    /// The IANA name of the zone that times are printed in; empty for the machine's own.
    [[nodiscard]] virtual QByteArray timeZone() const { return {}; }
};

} // namespace anchorage::preview
