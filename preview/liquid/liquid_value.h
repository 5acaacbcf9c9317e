// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <variant>

namespace anchorage::preview {

/// A value as Ruby has it, which is what templates see. Immutable and cheap to copy; parts may be shared.
/// Holds no function and nothing that could be changed or called from a template.
class LiquidValue
{
public:
    using Array = QList<LiquidValue>;
    /// In order; a key may be any value, though nearly always a text.
    using Hash = QList<std::pair<LiquidValue, LiquidValue>>;

    struct Date
    {
        int year = 0;
        int month = 1;
        int day = 1;
    };
    struct Time
    {
        qint64 seconds = 0; ///< since 1970, in UTC
        int nanoseconds = 0;
        int offset = 0; ///< of its zone, in seconds east of Greenwich
        QString zone;   ///< the zone's short name, `UTC`
        bool utc = false;
    };

    LiquidValue() = default; ///< nil
    LiquidValue(bool value) : m_value(value) {}
    LiquidValue(int value) : m_value(static_cast<qint64>(value)) {}
    LiquidValue(qint64 value) : m_value(value) {}
    LiquidValue(double value) : m_value(value) {}
    LiquidValue(const QString &text) : m_value(text) {}
    LiquidValue(const char *) = delete; // would be a bool
    LiquidValue(const Date &date) : m_value(date) {}
    LiquidValue(const Time &time) : m_value(time) {}
    LiquidValue(const Array &items) : m_value(std::make_shared<const Array>(items)) {}
    LiquidValue(const Hash &entries) : m_value(std::make_shared<const Hash>(entries)) {}

    /// A page or post of the site: a hash that is printed and compared by other rules.
    [[nodiscard]] static LiquidValue document(const Hash &entries);
    /// A value that only Jekyll knows. A template that needs it gets a mark with this reason.
    [[nodiscard]] static LiquidValue unknown(const QString &reason);
    /// A value that LiquidSource::later() tells when a template needs it.
    [[nodiscard]] static LiquidValue later(const QString &key);

    [[nodiscard]] bool isNil() const { return std::holds_alternative<std::monostate>(m_value); }
    /// Everything but nil and false is true.
    [[nodiscard]] bool isTrue() const;
    [[nodiscard]] const bool *boolean() const { return std::get_if<bool>(&m_value); }
    [[nodiscard]] const qint64 *integer() const { return std::get_if<qint64>(&m_value); }
    [[nodiscard]] const QString *text() const { return std::get_if<QString>(&m_value); }
    [[nodiscard]] const Date *date() const { return std::get_if<Date>(&m_value); }
    [[nodiscard]] const Time *time() const { return std::get_if<Time>(&m_value); }
    [[nodiscard]] const Array *array() const; ///< null where it is none
    [[nodiscard]] const Hash *hash() const;   ///< null where it is none; not of documents

    /// The value of a hash for a key; nil where there is none.
    [[nodiscard]] LiquidValue operator[](QStringView key) const;
    [[nodiscard]] bool contains(QStringView key) const; ///< a hash with this key

    /// The form in which the engine reads it. At most `nodeLimit` parts: lists that share their parts many
    /// times over would otherwise fill the memory; what is beyond is unknown.
    [[nodiscard]] QByteArray encoded() const;
    static constexpr int nodeLimit = 500'000;

private:
    struct Document
    {
        std::shared_ptr<const Hash> entries;
    };
    struct Unknown
    {
        QString reason;
    };
    struct Later
    {
        QString key;
    };
    void encode(QByteArray &to, int &nodes, int depth) const;
    static void encodeEntries(const Hash &entries, QByteArray &to, int &nodes, int depth);

    std::variant<std::monostate, bool, qint64, double, QString, Date, Time, std::shared_ptr<const Array>,
                 std::shared_ptr<const Hash>, Document, Unknown, Later>
        m_value;
};

/// `base` with the entries of `over`, as Jekyll merges (Jekyll::Utils.deep_merge_hashes): hashes in each
/// other, nil changes nothing, the order of `base` stays. What is no hash counts as an empty one.
[[nodiscard]] LiquidValue deepMerged(const LiquidValue &base, const LiquidValue &over);

/// `hash` with one entry set.
[[nodiscard]] LiquidValue withEntry(const LiquidValue &hash, const QString &key, const LiquidValue &value);

} // namespace anchorage::preview
