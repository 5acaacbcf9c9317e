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

    /// Shows the colours in this document, none for nullptr. All its lines are read when the event loop is
    /// next reached.
    void attach(QTextDocument *document);
    /// Data files are YAML as a whole. A page has a front matter only where that closes: while its second
    /// `---` is missing, its text is not shown as YAML to the end.
    void setContent(FileKind kind, bool hasFrontMatter);
    void setColours(const SourceColours &colours);

protected:
    void highlightBlock(const QString &text) override;

private:
    void readAgain();
    void prepareFormats(const SourceColours &colours);

    FileKind m_kind = FileKind::Page;
    bool m_hasFrontMatter = false;
    bool m_started = false; ///< lines have been read since the document was attached
    std::array<std::array<QTextCharFormat, 8>, textRoleCount> m_formats; ///< by role and style
};

} // namespace anchorage
