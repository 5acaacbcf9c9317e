// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace anchorage {

/// Why something could not be done: `reason` is one or more whole sentences in the user's language that say
/// what happened and what to do.
struct Error
{
    QString reason;
};

/// A value or the reason why there is none. Must be looked at; `value()` may only be called when `ok()`.
template <typename T> class [[nodiscard]] Result
{
public:
    Result(T value) : m_content(std::move(value)) {}
    Result(Error error) : m_content(std::move(error)) {}

    [[nodiscard]] bool ok() const { return std::holds_alternative<T>(m_content); }
    [[nodiscard]] const T &value() const & { return std::get<T>(m_content); }
    [[nodiscard]] T &&value() && { return std::get<T>(std::move(m_content)); }
    [[nodiscard]] const QString &reason() const { return std::get<Error>(m_content).reason; }

private:
    std::variant<T, Error> m_content;
};

/// For actions without a value.
struct Done
{
};

} // namespace anchorage
