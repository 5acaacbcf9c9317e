// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace anchorage {

/// A whole number without sign of any size, as Ruby has them, for printing what a loader makes of a title
/// such as `0x1F`.
class BigNumber
{
public:
    /// Above this many digits the digits are printed as they were written: work would grow with their square.
    static constexpr qsizetype maximumDigits = 2000;

    /// `digits` has only digits of the base.
    static BigNumber fromDigits(const QString &digits, int base);
    /// This number times `factor` plus `addend`; the result must not be below zero.
    [[nodiscard]] BigNumber timesPlus(qlonglong factor, qlonglong addend) const;
    [[nodiscard]] QString printed() const;

private:
    void multiplyAdd(qlonglong factor, qlonglong addend);

    std::vector<qlonglong> m_limbs; ///< nine decimal digits each, the lowest first
    QString m_unread;               ///< the digits of a number that is too long
};

} // namespace anchorage
