// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_files.h"

#include "front_matter.h"
#include "locale_tags.h"
#include "structural_edits.h"
#include "title_edits.h"
#include "yaml_values.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

/// An address as the menu writes it, leading elsewhere: its ending, and what comes after it, stay.
QString withAddress(const QString &written, const QString &before, const QString &after)
{
    const QString plain = plainAddress(before);
    return written.startsWith(plain) ? plainAddress(after) + written.sliced(plain.size()) : after;
}

struct UrlLine
{
    Span line;  ///< with its line break
    Span value; ///< without quotes
};

/// The lines of a menu's data that say `url:` and lead to the address.
QList<UrlLine> urlLines(const QString &menu, const QString &address)
{
    // At the start of a line or in braces.
    static const QRegularExpression url(
        u"(?:^[ \\t-]*|^[ \\t-]*\\{(?:[^\\n#]*,)?[ \\t]*)[\"']?url[\"']?[ \\t]*:[ \\t]+[\"']?([^\"'\\s#,}]+)"_s,
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

using Value = preview::LiquidValue;

/// A menu's data in which each entry with the address leads to `after`, or is left out.
struct ChangedMenu
{
    QString before;
    std::optional<QString> after;
    int changed = 0;
    bool withOthers = false; ///< what is left out holds entries that lead elsewhere

    [[nodiscard]] bool isMeant(const Value &entry) const
    {
        const Value url = entry[u"url"];
        return url.text() != nullptr && isSameAddress(*url.text(), before);
    }

    [[nodiscard]] static bool holdsEntries(const Value &value)
    {
        if (const Value::Array *array = value.array()) {
            return std::any_of(array->begin(), array->end(),
                               [](const Value &item) { return item.contains(u"url") || holdsEntries(item); });
        }
        const Value::Hash *hash = value.hash();
        return hash != nullptr && std::any_of(hash->begin(), hash->end(),
                                              [](const auto &entry) { return holdsEntries(entry.second); });
    }

    Value of(const Value &value)
    {
        if (const Value::Array *array = value.array()) {
            Value::Array items;
            for (const Value &item : *array) {
                if (!after && isMeant(item)) {
                    ++changed;
                    withOthers = withOthers || holdsEntries(item);
                } else {
                    items.append(of(item));
                }
            }
            // A list without entries is nothing at all.
            return items.isEmpty() ? Value() : Value(items);
        }
        const Value::Hash *hash = value.hash();
        if (hash == nullptr) {
            return value;
        }
        Value::Hash entries;
        const bool meant = isMeant(value);
        changed += meant ? 1 : 0;
        for (const auto &[key, entry] : *hash) {
            const bool url = meant && key.text() != nullptr && *key.text() == u"url";
            entries.append(
                {key, url && after ? Value(withAddress(*entry.text(), before, *after)) : of(entry)});
        }
        return Value(entries);
    }
};

/// Whether the edit does to the menu's data what is meant, and nothing else: whatever shares its titles with
/// what goes, and however the menu is written.
bool doesWhatIsMeant(const QString &menu, const TextEdit &edit, const QString &before,
                     const std::optional<QString> &after)
{
    const std::optional<Value> old = loadYamlValues(menu);
    const std::optional<Value> now = loadYamlValues(edit.applied(menu));
    if (!old || !now) {
        return false;
    }
    ChangedMenu meant{before, after};
    const Value expected = meant.of(*old);
    ChangedMenu nothing{u"https://other.example/"_s, std::nullopt};
    return !meant.withOthers && expected.encoded() == nothing.of(*now).encoded();
}

/// Whether the menu's data lead to the address at all.
bool leadsTo(const QString &menu, const QString &address)
{
    ChangedMenu found{address, address};
    const std::optional<Value> value = loadYamlValues(menu);
    if (value) {
        found.of(*value);
    }
    return found.changed > 0;
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

QString pageLike(const QString &pattern, const QString &title, const QStringList &siteLocales)
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
    for (const QString &locale : siteLocales) {
        const FrontMatter frontMatter = FrontMatter::parse(text, FileKind::Page);
        const LocaleMap *titles = frontMatter.map({});
        if (titles == nullptr) {
            break;
        }
        const int map = static_cast<int>(titles - frontMatter.maps.constData());
        const Result<TextEdit> edit = edits::addLocale(text, frontMatter, map, locale, title, localeFamily);
        // What is there already is refused.
        if (edit.ok()) {
            text = edit.value().applied(text);
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
        edit.add({line.value, withAddress(line.value.of(menu).toString(), before, after)});
    }
    return edit.isEmpty() || doesWhatIsMeant(menu, edit, before, after) ? edit : TextEdit();
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
    if (edit.isEmpty() ? leadsTo(menu, address) : !doesWhatIsMeant(menu, edit, address, std::nullopt)) {
        return std::nullopt;
    }
    return edit;
}

} // namespace anchorage
