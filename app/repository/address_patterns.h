// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QRegularExpression>
#include <QString>
#include <QTimeZone>

namespace anchorage {

/// What Jekyll's `include` and `exclude` mean: Ruby's `File.fnmatch` without flags, for whole paths. A star
/// goes over slashes, too.
[[nodiscard]] QRegularExpression fnmatchPattern(const QString &pattern);

/// What a `path` of the front matter defaults with a star means: Ruby's `Dir.glob`, and all below what it
/// finds.
[[nodiscard]] QRegularExpression globPattern(const QString &pattern);

/// The type of a front matter default's scope by today's name (`pages` for `page`).
[[nodiscard]] QString scopeTypeOf(const QString &written);

/// A date with or without a time, as Jekyll reads the entry `date`; without a zone of its own the time is in
/// `zone`, or where `bareIsUtc` (as in YAML) in UTC. Invalid where there is no date.
[[nodiscard]] QDateTime momentIn(const QString &text, const QTimeZone &zone, bool bareIsUtc);

} // namespace anchorage
