// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_repairs.h"

#include "title_edits.h"
#include "yaml_scalar.h"

namespace anchorage {

void replaceInColumn(TextEdit &edit, QStringView text, Span span, const QString &replacement)
{
    qsizetype blanks = span.end;
    while (blanks < text.size() && text[blanks] == u' ') {
        ++blanks;
    }
    const qsizetype room = blanks - span.end;
    const qsizetype growth = replacement.size() - span.length();
    if (room < 2 || blanks >= text.size() || text[blanks] == u'\n' || text[blanks] == u'\t') {
        edit.add({span, replacement});
        return;
    }
    const qsizetype left = std::max<qsizetype>(room - growth, 1);
    if (left > room) {
        edit.add({span, replacement + QString(left - room, u' ')});
    } else {
        edit.add({{span.begin, span.end + room - left}, replacement});
    }
}

Span wholeLine(const CheckContext &context, qsizetype position)
{
    const Span line = context.lineAt(position);
    return {line.begin, std::min(line.end + 1, context.text.size())};
}

bool isWholeLine(const CheckContext &context, RowRef ref)
{
    const LocaleMap &map = context.frontMatter.maps[ref.map];
    const LocaleRow &row = map.rows[ref.row];
    const Span line = wholeLine(context, row.key.begin);
    const QStringView before = context.text.sliced(line.begin, row.key.begin - line.begin);
    return !map.flow && row.kind != RowKind::Other && row.value.end <= line.end &&
           before.trimmed().isEmpty() && line.end > line.begin && context.text[line.end - 1] == u'\n' &&
           row.style != ScalarStyle::Literal && row.style != ScalarStyle::Folded;
}

TextEdit withTitle(const CheckContext &context, RowRef ref, const QString &title)
{
    const Result<TextEdit> edit = edits::setOwnTitle(context.text, context.frontMatter, ref, title);
    return edit.ok() ? edit.value() : TextEdit();
}

TextEdit quoted(const CheckContext &context, RowRef ref, Span span, const QString &title)
{
    TextEdit edit;
    const bool flow = context.frontMatter.maps[ref.map].flow;
    const bool single = title.contains(u'"') || title.contains(u'\\');
    const QString written =
        writtenScalar(title, single ? ScalarStyle::SingleQuoted : ScalarStyle::DoubleQuoted,
                      flow ? ScalarContext::Flow : ScalarContext::Block);
    edit.add({span, written});
    return edit;
}

} // namespace anchorage
