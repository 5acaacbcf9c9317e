// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screen.h"

#include <QList>
#include <QString>

#include <functional>

namespace anchorage::bench {

/// What one key took, in milliseconds from the press.
struct KeyLatency
{
    double first = 0; ///< until any pixel of the area was another one
    double final = 0; ///< until every pixel of the area was what it is when all has come to rest
};

struct TypingPlan
{
    QRect area;            ///< of the screen: where the preview is
    int keys = 200;        ///< at most
    int pace = 120;        ///< milliseconds from key to key, more where the pixels need longer
    int seconds = 40;      ///< no further key after so many
    int patience = 30'000; ///< milliseconds; nothing has come after that: failed
};

struct TypingOutcome
{
    QList<KeyLatency> keys;
    QString failure; ///< empty where all went well
};

/// Types a letter and takes it back, in turns, wherever the keyboard's focus is, and sees for each key how
/// long the screen needs to show what it must. What that is has been seen before: both pictures are taken
/// when the screen has come to rest. `pressing` is called right before each measured key, `shown` when its
/// time is over.
[[nodiscard]] TypingOutcome measureTyping(Screen &screen, const TypingPlan &plan,
                                          const std::function<void()> &pressing,
                                          const std::function<void()> &shown);

} // namespace anchorage::bench
