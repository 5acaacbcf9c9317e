// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace anchorage::preview {

/// A place in a text that a view shows: the line `line` (counted from 0, with the part of the line behind the
/// point) stands at `share` of the view's height, 0 for its upper edge and 1 for its lower edge.
struct ViewPlace
{
    qreal line = 0;
    qreal share = 0;

    friend bool operator==(const ViewPlace &, const ViewPlace &) = default;
};

/// At which share of a view's height its place is taken. It is the upper edge until one view's height before
/// the end, and goes from there to the lower edge: so both ends of one text lead to both ends of the other,
/// however high they are. `value` lies between 0 and `maximum`; `page` is the view's height in the same unit.
[[nodiscard]] qreal referenceShare(qreal value, qreal maximum, qreal page);

/// Decides which of two views follows the other. The one that a person touched last leads; what the other one
/// tells of its own movement is only an echo. The page is asked for one movement at a time, and then for the
/// newest. Pure: no widget, no time.
class ScrollSync
{
public:
    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_on; }

    /// The reader did something in the preview: it leads from now on.
    void touchPreview() { m_previewLeads = true; }
    /// The text or its cursor was changed, or the program moved the preview: the source leads.
    void touchSource() { m_previewLeads = false; }

    /// The source shows another place. What the page has to be asked for now; nothing while it is busy, or
    /// where the movement is an echo of the preview's own.
    [[nodiscard]] std::optional<ViewPlace> sourceMoved(ViewPlace place);
    /// The page has moved as asked. What it has to be asked for next.
    [[nodiscard]] std::optional<ViewPlace> pageAnswered();
    /// The page has not answered yet.
    [[nodiscard]] bool isAsked() const { return m_asked; }
    /// The page is a new one and owes no answer.
    void reset();

    /// Whether the source has to follow a movement that the page reports.
    [[nodiscard]] bool sourceFollows() const { return m_on && m_previewLeads; }

    /// While one of these lives, the preview moves the source, and what the source tells is an echo.
    class Echo
    {
    public:
        explicit Echo(ScrollSync &sync) : m_sync(sync) { ++sync.m_echoes; }
        ~Echo() { --m_sync.m_echoes; }
        Q_DISABLE_COPY_MOVE(Echo)

    private:
        ScrollSync &m_sync;
    };

private:
    bool m_on = true;
    bool m_previewLeads = false;
    bool m_asked = false;
    int m_echoes = 0;
    std::optional<ViewPlace> m_next; ///< the newest place, where the page was busy
};

} // namespace anchorage::preview
