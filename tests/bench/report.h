// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "key_latency.h"

#include <QJsonObject>

namespace anchorage::bench {

/// One line of JSON on the standard output: how a program tells its outcome to tests/bench/run.
void print(const QJsonObject &outcome);

/// `first` and `final` of each key, and `failure` where there is one.
[[nodiscard]] QJsonObject toJson(const TypingOutcome &outcome);

} // namespace anchorage::bench
