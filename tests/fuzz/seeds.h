// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QRandomGenerator;

namespace anchorage::fuzz {

/// An input that is made of what the programs are about, with a few things wrong in it.
[[nodiscard]] QByteArray madeSeed(QRandomGenerator &random);

} // namespace anchorage::fuzz
