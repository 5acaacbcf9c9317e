// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text_role.h"

#include <QList>
#include <QString>

namespace anchorage {

/// What the lines before a line mean for it. A comparable value: where it is the same after an edit as
/// before, no further line has to be read again.
struct LineState
{
    enum class Part : quint8 { Start, FrontMatter, Body, Data };
    enum class Inside : quint8 {
        Nothing,
        SingleQuotes,  ///< YAML
        DoubleQuotes,  ///< YAML
        BlockScalar,   ///< YAML; `size` is the indentation of the key's line plus one
        Fence,         ///< Markdown; `size` is the fence's length, `tilde` its sign
        HtmlComment,   ///< Markdown
        HtmlTag,       ///< Markdown: behind `<name`, before `>`
        LiquidTag,     ///< Markdown: behind `{%`, before `%}`
        LiquidCode,    ///< Markdown: in `highlight` or `raw`
        LiquidComment, ///< Markdown
        Math,          ///< Markdown: between two `$$`
    };
    Part part = Part::Start;
    Inside inside = Inside::Nothing;
    bool tilde = false;
    bool blankBefore = true;      ///< Markdown: the line before is blank
    bool paragraphBefore = false; ///< Markdown: the line before is running text
    bool list = false;            ///< Markdown: in a list, so that four blanks are no code
    int size = 0;

    /// Not negative, and another number for every other value with `size` below 4096.
    [[nodiscard]] int toInt() const;
    [[nodiscard]] static LineState fromInt(int number);
    friend bool operator==(const LineState &, const LineState &) = default;
};

/// The runs of one line, in order and without overlap, plain text left out; and the state after it.
struct LineRoles
{
    QList<RoleRun> runs;
    LineState after;
    friend bool operator==(const LineRoles &, const LineRoles &) = default;
};

/// Of a longer line only this many UTF-16 units get roles.
inline constexpr int longestReadLine = 8'000;

/// Of a line of YAML: of the front matter, which a line `---` or `...` ends, or of a data file.
[[nodiscard]] LineRoles yamlRoles(QStringView line, LineState before);
/// Of a line of kramdown with Liquid.
[[nodiscard]] LineRoles markdownRoles(QStringView line, LineState before);

/// Collects roles by position; what is written later lies above.
class RoleCanvas
{
public:
    explicit RoleCanvas(int length) : m_roles(length, TextRole::Plain), m_styles(length, Upright) {}
    [[nodiscard]] int length() const { return int(m_roles.size()); }
    void paint(int begin, int end, TextRole role);
    void addStyle(int begin, int end, TextStyle style);
    [[nodiscard]] TextRole role(int position) const { return m_roles[position]; }
    [[nodiscard]] QList<RoleRun> runs() const;

private:
    QList<TextRole> m_roles;
    QList<quint8> m_styles;
};

} // namespace anchorage
