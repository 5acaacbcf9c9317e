// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front_matter.h"
#include "source_colours.h"

#include <QSyntaxHighlighter>
#include <QTextCharFormat>

namespace anchorage {

/// Gives the lines of a page's source their colours: YAML in the front matter and in data files, kramdown
/// with Liquid elsewhere. A line is read again only when it or the state before it has changed.
class SourceHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    explicit SourceHighlighter(QObject *parent = nullptr);

    /// Data files are YAML as a whole. A page has a front matter only where that closes: while its second
    /// `---` is missing, its text is not shown as YAML to the end.
    void setContent(FileKind kind, bool hasFrontMatter);
    void setColours(const SourceColours &colours);

protected:
    void highlightBlock(const QString &text) override;

private:
    void prepareFormats(const SourceColours &colours);

    FileKind m_kind = FileKind::Page;
    bool m_hasFrontMatter = false;
    std::array<std::array<QTextCharFormat, 8>, textRoleCount> m_formats; ///< by role and style
};

} // namespace anchorage
