// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "big_number.h"

namespace anchorage {

namespace {

constexpr qlonglong limbBase = 1'000'000'000;

} // namespace

BigNumber BigNumber::fromDigits(const QString &digits, int base)
{
    BigNumber number;
    if (digits.size() > maximumDigits) {
        number.m_unread = digits;
        return number;
    }
    for (const QChar digit : digits) {
        number.multiplyAdd(base, QString(digit).toLongLong(nullptr, 16));
    }
    return number;
}

BigNumber BigNumber::timesPlus(qlonglong factor, qlonglong addend) const
{
    BigNumber result = *this;
    result.multiplyAdd(factor, addend);
    return result;
}

void BigNumber::multiplyAdd(qlonglong factor, qlonglong addend)
{
    qlonglong carry = addend;
    for (qlonglong &limb : m_limbs) {
        const qlonglong value = limb * factor + carry;
        // Rounded down, so that a negative addend borrows.
        carry = value >= 0 ? value / limbBase : -((limbBase - 1 - value) / limbBase);
        limb = value - carry * limbBase;
    }
    if (carry > 0) {
        m_limbs.push_back(carry);
    }
}

QString BigNumber::printed() const
{
    if (!m_unread.isEmpty()) {
        return m_unread;
    }
    QString text;
    for (auto limb = m_limbs.rbegin(); limb != m_limbs.rend(); ++limb) {
        const QString digits = QString::number(*limb);
        text += text.isEmpty() ? digits : digits.rightJustified(9, u'0');
    }
    qsizetype zeros = 0;
    while (zeros < text.size() && text[zeros] == u'0') {
        ++zeros;
    }
    text.remove(0, zeros);
    return text.isEmpty() ? QString(u'0') : text;
}

} // namespace anchorage
