// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>

namespace anchorage::preview {

/// The source of a call of one of preview.js's functions. The only place where text becomes script: the
/// arguments are written as JSON, so none of them can be read as anything but a value.
[[nodiscard]] QString scriptCall(QLatin1StringView function, const QJsonArray &arguments);

} // namespace anchorage::preview
