// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml_region.h"

namespace anchorage {

namespace {

/// Ruby's `\s` without the line break.
bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\r' || c == u'\f' || c == u'\v';
}

qsizetype lineEnd(QStringView text, qsizetype position)
{
    const qsizetype end = text.indexOf(u'\n', position);
    return end < 0 ? text.size() : end;
}

QStringView lineAt(QStringView text, qsizetype begin)
{
    return text.sliced(begin, lineEnd(text, begin) - begin);
}

bool isBlankLine(QStringView line)
{
    return std::all_of(line.begin(), line.end(), isSpace);
}

bool isFence(QStringView line, QStringView mark)
{
    return line.startsWith(mark) && isBlankLine(line.sliced(mark.size()));
}

/// The first line at or after `begin` that is not blank, or the end of the text.
qsizetype skipBlankLines(QStringView text, qsizetype begin)
{
    while (begin < text.size() && isBlankLine(lineAt(text, begin))) {
        begin = lineEnd(text, begin);
        begin += begin < text.size() ? 1 : 0;
    }
    return begin;
}

bool looksLikeYaml(QStringView line)
{
    const QStringView content = line.trimmed();
    return content.isEmpty() || isSpace(line.front()) || content.startsWith(u'#') ||
           content.startsWith(u"- ") || content.contains(u':');
}

qsizetype endOfYamlLook(QStringView text, qsizetype begin)
{
    while (begin < text.size() && looksLikeYaml(lineAt(text, begin))) {
        begin = std::min(lineEnd(text, begin) + 1, text.size());
    }
    return begin;
}

} // namespace

YamlRegion findYamlRegion(QStringView text)
{
    YamlRegion region;
    region.bom = text.startsWith(QChar(0xFEFF));
    const qsizetype start = region.bom ? 1 : 0;
    const qsizetype opening = skipBlankLines(text, start);
    if (opening >= text.size() || !isFence(lineAt(text, opening), u"---")) {
        region.bodyBegin = start;
        return region;
    }
    region.opening = {opening, opening + 3};
    const qsizetype yamlBegin = std::min(lineEnd(text, opening) + 1, text.size());
    for (qsizetype line = yamlBegin; line < text.size(); line = lineEnd(text, line) + 1) {
        const QStringView content = lineAt(text, line);
        if (isFence(content, u"---") || isFence(content, u"...")) {
            region.state = opening == start ? YamlRegion::State::Closed : YamlRegion::State::BlankFirst;
            region.yaml = {yamlBegin, line};
            region.bodyBegin = skipBlankLines(text, std::min(lineEnd(text, line) + 1, text.size()));
            return region;
        }
    }
    region.state = YamlRegion::State::Unclosed;
    region.yaml = {yamlBegin, endOfYamlLook(text, yamlBegin)};
    region.bodyBegin = start;
    return region;
}

} // namespace anchorage
