// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace anchorage::fuzz {

/// Stops the program: the fuzzer keeps the input as a fault.
inline void require(bool holds, const QString &what)
{
    if (!holds) {
        qFatal("%s", qPrintable(what));
    }
}

inline void require(bool holds, const char *what)
{
    if (!holds) {
        qFatal("%s", what);
    }
}

} // namespace anchorage::fuzz
