// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace anchorage {

/// A range of a text in UTF-16 units: `begin` belongs to it, `end` does not; `begin <= end`.
struct Span
{
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] qsizetype length() const { return end - begin; }
    [[nodiscard]] bool isEmpty() const { return begin == end; }
    [[nodiscard]] bool contains(qsizetype offset) const { return begin <= offset && offset < end; }
    [[nodiscard]] QStringView of(QStringView text) const { return text.sliced(begin, end - begin); }
    friend bool operator==(const Span &, const Span &) = default;
};

/// Puts `text` in the place of `span` of the original text. An empty span inserts, an empty text removes.
struct Replacement
{
    Span span;
    QString text;
    friend bool operator==(const Replacement &, const Replacement &) = default;
};

/// A change as a value: replacements against one original text, sorted by position and disjoint. An edit
/// without replacements changes nothing. Whoever makes an edit does not apply it; only the page does (as one
/// undo step), the command line and the tests do it with `applied`.
struct TextEdit
{
    QList<Replacement> replacements;

    [[nodiscard]] bool isEmpty() const { return replacements.isEmpty(); }
    /// The text after the edit. `text` must be the one that the edit was made for.
    [[nodiscard]] QString applied(const QString &text) const;
    /// Adds a replacement at its place. It must not overlap one that is there; of two insertions at one
    /// position the one that was added first stands first.
    void add(Replacement replacement);

    friend bool operator==(const TextEdit &, const TextEdit &) = default;
};

} // namespace anchorage
