// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>

#include <chrono>
#include <memory>

namespace anchorage::bench {

using Clock = std::chrono::steady_clock;

/// Milliseconds from `begin` to `end`.
[[nodiscard]] double milliseconds(Clock::time_point begin, Clock::time_point end);

/// An X display as somebody sees it who sits in front of it: presses keys as a keyboard does (XTest) and
/// looks at what the screen shows. Knows nothing of the programs on it. To be used in one thread, which may
/// be another one than the interface's: the connection is its own.
class Screen
{
public:
    enum class Key { Letter, BackSpace, ControlHome, Down };

    /// Null where there is no display, or none with the extensions XTEST and MIT-SHM.
    [[nodiscard]] static std::unique_ptr<Screen> open();
    ~Screen();

    /// What the screen shows there. The part outside the screen is left out.
    [[nodiscard]] QImage grab(const QRect &area);

    /// Returns when the server has taken it.
    void press(Key key);

    /// Gives the keyboard to a window, as a window manager does; there is none on a bare display.
    void focus(quint64 window);

    /// Puts a window to the upper left corner with the screen's size.
    void maximise(quint64 window);

    /// The largest window that is on the screen, with its place; 0 where there is none.
    struct Window
    {
        quint64 id = 0;
        QRect place;
    };
    [[nodiscard]] Window largestWindow();

    /// Grabs until the area has not changed for `quiet` milliseconds; a null image where it does not come to
    /// rest in `limit` milliseconds.
    [[nodiscard]] QImage settled(const QRect &area, int quiet, int limit);

private:
    class Private;
    explicit Screen(std::unique_ptr<Private> own);
    std::unique_ptr<Private> d;
};

/// Whether text can be seen in the picture: enough pixels that are much darker than paper, on paper.
[[nodiscard]] bool showsText(const QImage &image);

} // namespace anchorage::bench
