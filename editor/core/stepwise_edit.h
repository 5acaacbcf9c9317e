// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front_matter.h"
#include "result.h"

namespace anchorage {

/// Several edits, each made for the outcome of the one before it, as one edit of the first text.
class StepwiseEdit
{
public:
    StepwiseEdit(QStringView text, const FrontMatter &frontMatter);

    /// The text as the steps so far make it, and what it reads as.
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const FrontMatter &frontMatter() const { return m_frontMatter; }
    /// Makes a step; false where there is none to make.
    [[nodiscard]] bool take(const Result<TextEdit> &step);
    [[nodiscard]] bool isEmpty() const { return m_text == m_original; }
    /// All steps together: lines that are new, gone or changed, and of a changed line what differs.
    [[nodiscard]] TextEdit edit() const;

private:
    QString m_original;
    QString m_text;
    FrontMatter m_frontMatter;
    FileKind m_kind;
};

/// What makes `after` of `before`, line by line.
[[nodiscard]] TextEdit lineDifference(QStringView before, QStringView after);

} // namespace anchorage
