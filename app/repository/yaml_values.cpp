// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml_values.h"

#include "yaml_scalar.h"
#include "yaml_tree.h"

#include <QDateTime>
#include <QHash>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace anchorage {

using preview::LiquidValue;

namespace {

constexpr int depthLimit = 200;

LiquidValue numberOf(const QString &printed)
{
    bool whole = false;
    const qint64 integer = printed.toLongLong(&whole);
    if (whole) {
        return integer;
    }
    if (printed.contains(u'.') || printed.contains(u'n')) { // a point, Infinity or NaN
        return printed == u"Infinity"    ? qInf()
               : printed == u"-Infinity" ? -qInf()
               : printed == u"NaN"       ? qQNaN()
                                         : printed.toDouble();
    }
    return LiquidValue::unknown(printed);
}

LiquidValue dateOf(const QString &printed)
{
    const QStringList parts = printed.split(u'-');
    return parts.size() == 3
               ? LiquidValue(LiquidValue::Date{parts[0].toInt(), parts[1].toInt(), parts[2].toInt()})
               : LiquidValue(printed);
}

/// `printed` is `2024-01-05 10:00:00 +0200`, or `… UTC`.
LiquidValue timeOf(const QString &printed, const QString &source)
{
    const QStringList parts = printed.split(u' ');
    const QDate day = QDate::fromString(parts.value(0), Qt::ISODate);
    const QTime clock = QTime::fromString(parts.value(1), Qt::ISODate);
    if (parts.size() != 3 || !day.isValid() || !clock.isValid()) {
        return printed;
    }
    LiquidValue::Time time;
    const QString &zone = parts[2];
    time.utc = zone == u"UTC";
    time.zone = time.utc ? zone : QString();
    if (!time.utc) {
        const int size = zone.mid(1, 2).toInt() * 3600 + zone.mid(3, 2).toInt() * 60;
        time.offset = zone.startsWith(u'-') ? -size : size;
    }
    time.seconds = QDateTime(day, clock, Qt::UTC).toSecsSinceEpoch() - time.offset;
    const bool hasZone =
        source.endsWith(u'Z') || source.lastIndexOf(u'+') > 10 || source.lastIndexOf(u'-') > 10;
    if (!hasZone) {
        const QDateTime local = QDateTime::fromSecsSinceEpoch(time.seconds);
        time.offset = local.offsetFromUtc();
        time.zone = local.timeZoneAbbreviation();
    }
    return time;
}

class Builder
{
public:
    explicit Builder(const YamlTree &tree) : m_tree(tree) {}

    LiquidValue value(int index, int depth)
    {
        const YamlNode &node = m_tree.nodes[static_cast<size_t>(index)];
        LiquidValue result;
        if (depth > depthLimit) {
            return result;
        }
        switch (node.type) {
        case YamlNode::Type::Scalar:
            result = scalar(node);
            break;
        case YamlNode::Type::Alias:
            return m_anchors.value(node.value);
        case YamlNode::Type::Null:
            break;
        case YamlNode::Type::Sequence:
            result = sequence(node, depth);
            break;
        case YamlNode::Type::Mapping:
            result = mapping(node, depth);
            break;
        }
        if (!node.anchorName.isEmpty()) {
            m_anchors.insert(node.anchorName, result);
        }
        return result;
    }

private:
    static LiquidValue scalar(const YamlNode &node)
    {
        // The tag's own text is not kept in the tree; a tagged scalar is rare and nearly always a string.
        const LoadedScalar loaded = node.tag.isEmpty() ? loadScalar(node.value, node.style, {})
                                                       : LoadedScalar{ScalarType::String, node.value};
        switch (loaded.type) {
        case ScalarType::Null:
            return {};
        case ScalarType::Boolean:
            return loaded.printed == u"true";
        case ScalarType::Number:
            return numberOf(loaded.printed);
        case ScalarType::Date:
            return dateOf(loaded.printed);
        case ScalarType::Time:
            return timeOf(loaded.printed, node.value);
        case ScalarType::String:
        case ScalarType::Refused:
            break;
        }
        return node.value;
    }

    LiquidValue sequence(const YamlNode &node, int depth)
    {
        LiquidValue::Array items;
        for (const int child : node.children) {
            items.append(value(child, depth + 1));
        }
        return items;
    }

    LiquidValue mapping(const YamlNode &node, int depth)
    {
        LiquidValue::Hash entries;
        QHash<QString, qsizetype> places; // of the keys that are texts
        const auto set = [&](const LiquidValue &key, const LiquidValue &entry) {
            const QString *text = key.text();
            const auto place = text == nullptr ? places.cend() : places.constFind(*text);
            if (place != places.cend()) {
                entries[*place].second = entry;
                return;
            }
            if (text != nullptr) {
                places.insert(*text, entries.size());
            }
            entries.append({key, entry});
        };
        for (size_t i = 0; i + 1 < node.children.size(); i += 2) {
            const YamlNode &name = m_tree.nodes[static_cast<size_t>(node.children[i])];
            const LiquidValue key = value(node.children[i], depth + 1);
            const LiquidValue entry = value(node.children[i + 1], depth + 1);
            if (name.type == YamlNode::Type::Scalar && name.style == ScalarStyle::Plain &&
                name.value == u"<<" && merge(entry, set)) {
                continue;
            }
            set(key, entry);
        }
        return entries;
    }

    template <typename Set> static bool merge(const LiquidValue &from, const Set &set)
    {
        if (const LiquidValue::Hash *entries = from.hash()) {
            for (const auto &[key, entry] : *entries) {
                set(key, entry);
            }
            return true;
        }
        const LiquidValue::Array *list = from.array();
        if (list == nullptr) {
            return false;
        }
        for (auto one = list->crbegin(); one != list->crend(); ++one) {
            merge(*one, set);
        }
        return true;
    }

    const YamlTree &m_tree;
    QHash<QString, LiquidValue> m_anchors; ///< the last of each name so far
};

} // namespace

std::optional<LiquidValue> loadYamlValues(QStringView yaml)
{
    const YamlTree tree = YamlTree::read(yaml, 0);
    if (tree.error) {
        return std::nullopt;
    }
    return tree.root < 0 ? LiquidValue() : Builder(tree).value(tree.root, 0);
}

LiquidValue loadSeparatedValues(QStringView text, QChar separator)
{
    QList<LiquidValue::Array> rows;
    LiquidValue::Array row;
    for (qsizetype at = 0; at <= text.size();) {
        QString field;
        bool quoted = false;
        if (at < text.size() && text[at] == u'"') {
            quoted = true;
            for (++at; at < text.size() && (text[at] != u'"' || text.sliced(at).startsWith(u"\"\"")); ++at) {
                at += text[at] == u'"' ? 1 : 0;
                field += text[at];
            }
            ++at;
        }
        while (at < text.size() && text[at] != separator && text[at] != u'\n') {
            field += text[at++];
        }
        if (field.endsWith(u'\r') && (!quoted || text[at - 1] == u'\r')) {
            field.chop(1);
        }
        // An empty line is a row without values, but behind the last line there is none.
        const bool lineEnds = at >= text.size() || text[at] == u'\n';
        if (!(lineEnds && row.isEmpty() && field.isEmpty() && !quoted)) {
            row.append(field.isEmpty() && !quoted ? LiquidValue() : LiquidValue(field));
        }
        if (lineEnds && (!row.isEmpty() || at < text.size())) {
            rows.append(std::exchange(row, {}));
        }
        ++at;
    }
    LiquidValue::Array result;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        LiquidValue::Hash entries;
        for (qsizetype column = 0; column < qMax(rows[0].size(), rows[i].size()); ++column) {
            entries.append({rows[0].value(column), rows[i].value(column)});
        }
        result.append(entries);
    }
    return result;
}

QString printedValue(const LiquidValue &value)
{
    if (value.text() != nullptr) {
        return *value.text();
    }
    if (value.boolean() != nullptr) {
        return *value.boolean() ? u"true"_s : u"false"_s;
    }
    if (value.integer() != nullptr) {
        return QString::number(*value.integer());
    }
    if (const LiquidValue::Date *date = value.date()) {
        return QDate(date->year, date->month, date->day).toString(Qt::ISODate);
    }
    return {};
}

} // namespace anchorage
