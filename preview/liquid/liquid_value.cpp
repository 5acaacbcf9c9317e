// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid_value.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace anchorage::preview {

namespace {

constexpr int depthLimit = 200;
constexpr qint64 exactIntegers = qint64(1) << 53; // a larger one is no longer exact in the engine

void encodeText(const QString &text, QByteArray &to)
{
    const QByteArray quoted = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    to += QByteArrayView(quoted).sliced(1, quoted.size() - 2);
}

} // namespace

LiquidValue LiquidValue::document(const Hash &entries)
{
    LiquidValue value;
    value.m_value = Document{std::make_shared<const Hash>(entries)};
    return value;
}

LiquidValue LiquidValue::unknown(const QString &reason)
{
    LiquidValue value;
    value.m_value = Unknown{reason};
    return value;
}

LiquidValue LiquidValue::later(const QString &key)
{
    LiquidValue value;
    value.m_value = Later{key};
    return value;
}

bool LiquidValue::isTrue() const
{
    const bool *value = boolean();
    return !isNil() && (value == nullptr || *value);
}

const LiquidValue::Array *LiquidValue::array() const
{
    const auto *items = std::get_if<std::shared_ptr<const Array>>(&m_value);
    return items == nullptr ? nullptr : items->get();
}

const LiquidValue::Hash *LiquidValue::hash() const
{
    const auto *entries = std::get_if<std::shared_ptr<const Hash>>(&m_value);
    return entries == nullptr ? nullptr : entries->get();
}

LiquidValue LiquidValue::operator[](QStringView key) const
{
    if (const Hash *entries = hash()) {
        for (const auto &[name, value] : *entries) {
            if (name.text() != nullptr && *name.text() == key) {
                return value;
            }
        }
    }
    return {};
}

bool LiquidValue::contains(QStringView key) const
{
    const Hash *entries = hash();
    return entries != nullptr && std::any_of(entries->cbegin(), entries->cend(), [&](const auto &entry) {
               return entry.first.text() != nullptr && *entry.first.text() == key;
           });
}

QByteArray LiquidValue::encoded() const
{
    QByteArray bytes;
    int nodes = 0;
    encode(bytes, nodes, 0);
    return bytes;
}

void LiquidValue::encodeEntries(const Hash &entries, QByteArray &to, int &nodes, int depth)
{
    to += "\"h\":[";
    bool first = true;
    for (const auto &[key, value] : entries) {
        to += first ? "" : ",";
        first = false;
        key.encode(to, nodes, depth + 1);
        to += ',';
        value.encode(to, nodes, depth + 1);
    }
    to += ']';
}

void LiquidValue::encode(QByteArray &to, int &nodes, int depth) const
{
    if (++nodes > nodeLimit || depth > depthLimit) {
        to += "{\"u\":\"\"}";
        return;
    }
    if (const bool *value = boolean()) {
        to += *value ? "true" : "false";
    } else if (const qint64 *whole = integer()) {
        to += std::abs(*whole) <= exactIntegers ? QByteArray::number(*whole) : QByteArray("{\"u\":\"\"}");
    } else if (const auto *number = std::get_if<double>(&m_value)) {
        const QByteArray digits = std::isnan(*number)   ? QByteArray("NaN")
                                  : std::isinf(*number) ? QByteArray(*number > 0 ? "Infinity" : "-Infinity")
                                                        : QByteArray::number(*number, 'g', 17);
        to += "{\"f\":\"" + digits + "\"}";
    } else if (text() != nullptr) {
        encodeText(*text(), to);
    } else if (const Date *day = date()) {
        to += "{\"d\":[" + QByteArray::number(day->year) + ',' + QByteArray::number(day->month) + ',' +
              QByteArray::number(day->day) + "]}";
    } else if (const Time *moment = time()) {
        to += "{\"t\":[" + QByteArray::number(moment->seconds) + ',' +
              QByteArray::number(moment->nanoseconds) + ',' + QByteArray::number(moment->offset) + ',';
        encodeText(moment->zone, to);
        to += moment->utc ? ",true]}" : ",false]}";
    } else if (const Array *items = array()) {
        to += '[';
        for (qsizetype i = 0; i < items->size(); ++i) {
            to += i == 0 ? "" : ",";
            (*items)[i].encode(to, nodes, depth + 1);
        }
        to += ']';
    } else if (const Hash *entries = hash()) {
        to += '{';
        encodeEntries(*entries, to, nodes, depth);
        to += '}';
    } else if (const auto *page = std::get_if<Document>(&m_value)) {
        to += "{\"o\":1,";
        encodeEntries(*page->entries, to, nodes, depth);
        to += '}';
    } else if (const auto *other = std::get_if<Unknown>(&m_value)) {
        to += "{\"u\":";
        encodeText(other->reason, to);
        to += '}';
    } else if (const auto *promise = std::get_if<Later>(&m_value)) {
        to += "{\"l\":";
        encodeText(promise->key, to);
        to += '}';
    } else {
        to += "null";
    }
}

LiquidValue deepMerged(const LiquidValue &base, const LiquidValue &over)
{
    LiquidValue::Hash merged = base.hash() == nullptr ? LiquidValue::Hash() : *base.hash();
    if (over.hash() == nullptr) {
        return merged;
    }
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < merged.size(); ++i) {
        if (const QString *key = merged[i].first.text()) {
            places.insert(*key, i);
        }
    }
    for (const auto &[key, value] : *over.hash()) {
        const auto place = key.text() == nullptr ? places.cend() : places.constFind(*key.text());
        if (place == places.cend()) {
            merged.append({key, value});
        } else if (value.hash() != nullptr && merged[*place].second.hash() != nullptr) {
            merged[*place].second = deepMerged(merged[*place].second, value);
        } else if (!value.isNil()) {
            merged[*place].second = value;
        }
    }
    return merged;
}

LiquidValue withEntry(const LiquidValue &hash, const QString &key, const LiquidValue &value)
{
    LiquidValue::Hash entries = hash.hash() == nullptr ? LiquidValue::Hash() : *hash.hash();
    for (auto &[name, old] : entries) {
        if (name.text() != nullptr && *name.text() == key) {
            old = value;
            return entries;
        }
    }
    entries.append({LiquidValue(key), value});
    return entries;
}

} // namespace anchorage::preview
