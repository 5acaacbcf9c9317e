// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace anchorage {

/// The locales that CLDR has data for, as BCP 47 tags in alphabetical order: languages (`fr`), with a script
/// (`zh-Hant`), with a region (`fr-BE`, `zh-TW`). Made once.
[[nodiscard]] const QStringList &allLocales();

} // namespace anchorage
