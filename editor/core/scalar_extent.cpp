// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scalar_extent.h"

#include "yaml_characters.h"

namespace anchorage {

namespace {

qsizetype lineEnd(QStringView yaml, qsizetype position)
{
    const qsizetype end = yaml.indexOf(u'\n', position);
    return end < 0 ? yaml.size() : end;
}

bool isBlankAt(QStringView yaml, qsizetype position)
{
    return position < yaml.size() && yaml::isBlank(yaml[position].unicode());
}

bool endsWord(QStringView yaml, qsizetype position)
{
    return position >= yaml.size() || yaml[position] == u'\n' || isBlankAt(yaml, position);
}

qsizetype skipBlanks(QStringView yaml, qsizetype position)
{
    while (isBlankAt(yaml, position)) {
        ++position;
    }
    return position;
}

/// Past blanks, line breaks and comments.
qsizetype skipSeparation(QStringView yaml, qsizetype position)
{
    while (position < yaml.size()) {
        position = skipBlanks(yaml, position);
        if (position < yaml.size() && yaml[position] == u'#') {
            position = lineEnd(yaml, position);
        }
        if (position >= yaml.size() || yaml[position] != u'\n') {
            break;
        }
        ++position;
    }
    return position;
}

qsizetype wordEnd(QStringView yaml, qsizetype position)
{
    while (!endsWord(yaml, position) && !QStringView(u",[]{}").contains(yaml[position])) {
        ++position;
    }
    return position;
}

qsizetype tagEnd(QStringView yaml, qsizetype position)
{
    if (yaml.sliced(position).startsWith(u"!<")) {
        const qsizetype close = yaml.indexOf(u'>', position);
        return close < 0 ? wordEnd(yaml, position) : close + 1;
    }
    return wordEnd(yaml, position);
}

qsizetype columnOf(QStringView yaml, qsizetype position)
{
    return position == 0 ? 0 : position - 1 - yaml.lastIndexOf(u'\n', position - 1);
}

qsizetype indentOf(QStringView yaml, qsizetype begin)
{
    qsizetype position = begin;
    while (position < yaml.size() && yaml[position] == u' ') {
        ++position;
    }
    return position - begin;
}

/// The end of a literal or folded scalar: its lines are indented more than the line of its indicator.
qsizetype blockEnd(QStringView yaml, qsizetype begin)
{
    const qsizetype headerLine = begin - columnOf(yaml, begin);
    qsizetype parentIndent = indentOf(yaml, headerLine);
    // `- titles: |` : the entries of the mapping stand behind the dashes.
    for (qsizetype i = headerLine + parentIndent; i < begin && yaml[i] == u'-' && isBlankAt(yaml, i + 1);) {
        i = skipBlanks(yaml, i + 1);
        parentIndent = i - headerLine;
    }
    qsizetype end = lineEnd(yaml, begin);
    for (qsizetype line = end + 1; line < yaml.size(); line = lineEnd(yaml, line) + 1) {
        const qsizetype stop = lineEnd(yaml, line);
        const qsizetype indent = indentOf(yaml, line);
        if (line + indent == stop) {
            continue;
        }
        if (indent <= parentIndent) {
            break;
        }
        end = stop;
    }
    return end;
}

/// A plain scalar, which may go on over several lines: lines are taken as long as they fold to `value`.
ScalarExtent plainExtent(QStringView yaml, qsizetype begin, QStringView value, bool inFlow)
{
    qsizetype end = plainLineEnd(yaml, begin, inFlow);
    qsizetype folded = end - begin;
    bool same = value.startsWith(yaml.sliced(begin, folded));
    while (same && folded < value.size()) {
        qsizetype next = lineEnd(yaml, end);
        qsizetype breaks = 0;
        while (next < yaml.size() && yaml[next] == u'\n') {
            ++breaks;
            next = skipBlanks(yaml, next + 1);
        }
        const qsizetype nextEnd = next < yaml.size() ? plainLineEnd(yaml, next, inFlow) : next;
        const QStringView line = yaml.sliced(next, nextEnd - next);
        const QString fold =
            breaks == 1 ? QStringLiteral(" ") : QString(std::max<qsizetype>(breaks - 1, 0), u'\n');
        const QStringView rest = value.sliced(folded);
        same = !line.isEmpty() && rest.startsWith(fold) && rest.sliced(fold.size()).startsWith(line);
        if (same) {
            folded += fold.size() + line.size();
            end = nextEnd;
        }
    }
    return {{begin, end}, ScalarStyle::Plain, same};
}

} // namespace

NodeProperties nodeProperties(QStringView yaml, qsizetype begin, bool hasAnchor)
{
    NodeProperties properties;
    qsizetype position = begin;
    while (position < yaml.size()) {
        if (yaml[position] == u'&' && hasAnchor && !properties.anchor) {
            const qsizetype end = wordEnd(yaml, position);
            properties.anchor = Span{position, end};
            position = end;
        } else if (yaml[position] == u'!' && !properties.tag) {
            const qsizetype end = tagEnd(yaml, position);
            properties.tag = Span{position, end};
            position = end;
        } else {
            break;
        }
        properties.contentBegin = position;
        position = skipSeparation(yaml, position);
    }
    properties.contentBegin = position;
    return properties;
}

qsizetype plainLineEnd(QStringView yaml, qsizetype begin, bool inFlow)
{
    qsizetype position = begin;
    for (; position < yaml.size() && yaml[position] != u'\n'; ++position) {
        const QChar character = yaml[position];
        if (character == u':' && endsWord(yaml, position + 1)) {
            break;
        }
        if (character == u'#' && position > begin && isBlankAt(yaml, position - 1)) {
            break;
        }
        if (inFlow && QStringView(u",[]{}").contains(character)) {
            break;
        }
    }
    while (position > begin && isBlankAt(yaml, position - 1)) {
        --position;
    }
    return position;
}

std::optional<qsizetype> quotedEnd(QStringView yaml, qsizetype begin)
{
    const QChar quote = yaml[begin];
    for (qsizetype position = begin + 1; position < yaml.size(); ++position) {
        if (quote == u'"' && yaml[position] == u'\\') {
            ++position;
        } else if (yaml[position] == quote) {
            const bool doubled = quote == u'\'' && position + 1 < yaml.size() && yaml[position + 1] == quote;
            if (!doubled) {
                return position + 1;
            }
            ++position;
        }
    }
    return std::nullopt;
}

ScalarExtent scalarExtent(QStringView yaml, qsizetype begin, const QString &value, bool inFlow)
{
    if (begin >= yaml.size()) {
        return {{begin, begin}, ScalarStyle::Plain};
    }
    if (yaml[begin] == u'\'' || yaml[begin] == u'"') {
        const std::optional<qsizetype> end = quotedEnd(yaml, begin);
        const ScalarStyle style = yaml[begin] == u'"' ? ScalarStyle::DoubleQuoted : ScalarStyle::SingleQuoted;
        return {{begin, end.value_or(yaml.size())}, style, end.has_value()};
    }
    switch (yaml[begin].unicode()) {
    case u'|':
        return {{begin, blockEnd(yaml, begin)}, ScalarStyle::Literal};
    case u'>':
        return {{begin, blockEnd(yaml, begin)}, ScalarStyle::Folded};
    default:
        break;
    }
    if (value.isEmpty()) {
        return {{begin, begin}, ScalarStyle::Plain};
    }
    return plainExtent(yaml, begin, value, inFlow);
}

} // namespace anchorage
