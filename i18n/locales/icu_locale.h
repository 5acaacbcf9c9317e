// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace anchorage {

/// ICU's identifier of a BCP 47 tag (`zh_Hant_TW`). Empty where the tag is not well-formed. Private to this
/// library.
[[nodiscard]] QByteArray icuLocale(const QString &tag);

} // namespace anchorage
