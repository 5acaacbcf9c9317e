// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_files.h"

#include "front_matter.h"
#include "title_edits.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

struct UrlLine
{
    Span line;  ///< with its line break
    Span value; ///< without quotes
};

/// The lines of a menu's data that say `url:` and lead to the address.
QList<UrlLine> urlLines(const QString &menu, const QString &address)
{
    static const QRegularExpression url(u"^[ \\t-]*url[ \\t]*:[ \\t]*[\"']?([^\"'\\s#]+)"_s,
                                        QRegularExpression::MultilineOption);
    QList<UrlLine> lines;
    for (auto matches = url.globalMatch(menu); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (isSameAddress(match.captured(1), address)) {
            const qsizetype end = menu.indexOf(u'\n', match.capturedEnd());
            lines.append(UrlLine{{match.capturedStart(), end < 0 ? menu.size() : end + 1},
                                 {match.capturedStart(1), match.capturedEnd(1)}});
        }
    }
    return lines;
}

qsizetype indentOf(QStringView line)
{
    const auto content = std::find_if(line.begin(), line.end(), [](QChar c) { return c != u' '; });
    return content - line.begin();
}

QStringView lineFrom(QStringView text, qsizetype begin)
{
    const qsizetype end = text.indexOf(u'\n', begin);
    return text.sliced(begin, (end < 0 ? text.size() : end + 1) - begin);
}

/// The list item that a line stands in: from the line with its `-` to the next line that is no deeper.
std::optional<Span> itemAround(const QString &menu, Span line)
{
    const qsizetype indent = indentOf(line.of(menu));
    qsizetype begin = line.begin;
    const auto startsItem = [&](qsizetype at) {
        const QStringView candidate = lineFrom(menu, at);
        const qsizetype own = indentOf(candidate);
        return candidate.sliced(own).startsWith(u"- ") && (at == line.begin || own < indent);
    };
    while (!startsItem(begin)) {
        if (begin == 0) {
            return std::nullopt;
        }
        begin = begin == 1 ? 0 : menu.lastIndexOf(u'\n', begin - 2) + 1;
    }
    const qsizetype itemIndent = indentOf(lineFrom(menu, begin));
    qsizetype end = begin + lineFrom(menu, begin).size();
    for (qsizetype at = end; at < menu.size();) {
        const QStringView candidate = lineFrom(menu, at);
        const QStringView content = candidate.trimmed();
        if (!content.isEmpty() && !content.startsWith(u'#') && indentOf(candidate) <= itemIndent) {
            break;
        }
        at += candidate.size();
        // Comments and blank lines that follow belong to the next item, unless more of this one comes.
        if (!content.isEmpty() && !content.startsWith(u'#')) {
            end = at;
        }
    }
    return Span{begin, end};
}

/// How many rows there are whose alias has no anchor, or one in another list.
int strayRows(const QString &menu)
{
    const FrontMatter parsed = FrontMatter::parse(menu, FileKind::Data);
    int stray = 0;
    for (qsizetype map = 0; map < parsed.maps.size(); ++map) {
        for (const LocaleRow &row : parsed.maps[map].rows) {
            stray += !row.defined ? 1 : 0;
        }
    }
    return stray;
}

void removeLines(QString &text, const QString &key)
{
    const FrontMatter frontMatter = FrontMatter::parse(text, FileKind::Page);
    for (qsizetype begin = frontMatter.yaml.begin; begin < frontMatter.yaml.end;) {
        const QStringView line = lineFrom(text, begin);
        if (!line.startsWith(key + u':')) {
            begin += line.size();
            continue;
        }
        qsizetype end = begin + line.size();
        while (end < frontMatter.yaml.end && (text[end] == u' ' || text[end] == u'-')) {
            end += lineFrom(text, end).size();
        }
        text.remove(begin, end - begin);
        return;
    }
}

} // namespace

QString pageLike(const QString &pattern, const QString &title)
{
    const FrontMatter whole = FrontMatter::parse(pattern, FileKind::Page);
    QString text = pattern.first(whole.body.begin);
    for (const QString &key : {u"permalink"_s, u"redirect_from"_s, u"redirect_to"_s}) {
        removeLines(text, key);
    }
    const qsizetype maps = FrontMatter::parse(text, FileKind::Page).maps.size();
    for (int map = 0; map < maps; ++map) {
        for (int row = 0;; ++row) {
            // Parsed again after each edit: positions are those of the text as it is now.
            const FrontMatter frontMatter = FrontMatter::parse(text, FileKind::Page);
            if (row >= frontMatter.maps[map].rows.size()) {
                break;
            }
            if (frontMatter.maps[map].rows[row].kind == RowKind::Alias) {
                continue;
            }
            if (const Result<TextEdit> edit = edits::setTitle(text, frontMatter, {map, row}, title);
                edit.ok()) {
                text = edit.value().applied(text);
            }
        }
    }
    while (text.endsWith(u'\n')) {
        text.chop(1);
    }
    return text + u"\n\n"_s;
}

QString titleFromFileName(const QString &path)
{
    QString name = path.section(u'/', -1).section(u'.', 0, 0);
    static const QRegularExpression date(u"^\\d{4}-\\d{1,2}-\\d{1,2}-"_s);
    name.remove(date);
    name.replace(u'-', u' ').replace(u'_', u' ');
    name = name.simplified();
    return name.isEmpty() ? name : name.first(1).toUpper() + name.sliced(1);
}

QString plainAddress(QString address)
{
    address = address.section(u'#', 0, 0).section(u'?', 0, 0).trimmed();
    if (address.contains("://"_L1)) {
        return {};
    }
    for (const QLatin1StringView ending : {"index.html"_L1, ".html"_L1}) {
        if (address.endsWith(ending)) {
            address.chop(ending.size());
            break;
        }
    }
    while (address.endsWith(u'/')) {
        address.chop(1);
    }
    return address.startsWith(u'/') ? address : u'/' + address;
}

bool isSameAddress(const QString &a, const QString &b)
{
    const QString plain = plainAddress(a);
    return !plain.isEmpty() && plain == plainAddress(b);
}

TextEdit menuWithAddress(const QString &menu, const QString &before, const QString &after)
{
    TextEdit edit;
    for (const UrlLine &line : urlLines(menu, before)) {
        // The ending, and what comes after it, stay as the menu writes them.
        const QString written = line.value.of(menu).toString();
        const QString plain = plainAddress(before);
        edit.add({line.value,
                  written.startsWith(plain) ? plainAddress(after) + written.sliced(plain.size()) : after});
    }
    return edit;
}

std::optional<TextEdit> menuWithoutAddress(const QString &menu, const QString &address)
{
    TextEdit edit;
    for (const UrlLine &line : urlLines(menu, address)) {
        const std::optional<Span> item = itemAround(menu, line.line);
        if (!item) {
            return std::nullopt;
        }
        if (edit.isEmpty() || edit.replacements.last().span.end <= item->begin) {
            edit.add({*item, QString()});
        }
    }
    if (strayRows(edit.applied(menu)) > strayRows(menu)) {
        return std::nullopt;
    }
    return edit;
}

} // namespace anchorage
