// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "key_latency.h"

#include <optional>
#include <thread>

using namespace Qt::StringLiterals;

namespace anchorage::bench {

namespace {

constexpr int quiet = 700;     // milliseconds without a change: at rest
constexpr int afterwards = 40; // milliseconds from the last pixel to the next key at the least
constexpr int rehearsals = 6;  // keys before the measured ones
constexpr std::chrono::microseconds betweenGrabs{500};

/// The pictures with the letter and without it.
struct Pictures
{
    QImage with;
    QImage without;
};

Pictures rehearsed(Screen &screen, const TypingPlan &plan)
{
    Pictures pictures;
    for (int key = 0; key < rehearsals; ++key) {
        const bool letter = key % 2 == 0;
        screen.press(letter ? Screen::Key::Letter : Screen::Key::BackSpace);
        (letter ? pictures.with : pictures.without) = screen.settled(plan.area, quiet, plan.patience);
    }
    return pictures;
}

std::optional<KeyLatency> latency(Screen &screen, const TypingPlan &plan, Screen::Key key,
                                  const QImage &before, const QImage &after)
{
    KeyLatency result;
    const Clock::time_point pressed = Clock::now();
    screen.press(key);
    for (;;) {
        const QImage seen = screen.grab(plan.area);
        const double elapsed = milliseconds(pressed, Clock::now());
        if (result.first == 0 && seen != before) {
            result.first = elapsed;
        }
        if (seen == after) {
            result.final = elapsed;
            return result;
        }
        if (elapsed > plan.patience) {
            return std::nullopt;
        }
        std::this_thread::sleep_for(betweenGrabs);
    }
}

} // namespace

TypingOutcome measureTyping(Screen &screen, const TypingPlan &plan, const std::function<void()> &pressing,
                            const std::function<void()> &shown)
{
    const Pictures pictures = rehearsed(screen, plan);
    if (pictures.with.isNull() || pictures.without.isNull()) {
        return {{}, u"the screen does not come to rest"_s};
    }
    if (pictures.with == pictures.without) {
        return {{}, u"a typed letter changes nothing there"_s};
    }
    TypingOutcome outcome;
    const Clock::time_point begin = Clock::now();
    for (int key = 0; key < plan.keys && milliseconds(begin, Clock::now()) < plan.seconds * 1000.0; ++key) {
        const bool letter = key % 2 == 0;
        const Clock::time_point next = Clock::now() + std::chrono::milliseconds(plan.pace);
        pressing();
        const std::optional<KeyLatency> measured =
            letter ? latency(screen, plan, Screen::Key::Letter, pictures.without, pictures.with)
                   : latency(screen, plan, Screen::Key::BackSpace, pictures.with, pictures.without);
        if (!measured) {
            outcome.failure = u"key %1 did not bring the picture it should"_s.arg(key + 1);
            return outcome;
        }
        std::this_thread::sleep_until(std::max(next, Clock::now() + std::chrono::milliseconds(afterwards)));
        shown();
        outcome.keys.append(*measured);
    }
    return outcome;
}

} // namespace anchorage::bench
