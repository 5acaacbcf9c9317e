// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "locale_names.h"

#include "icu_locale.h"

#include <unicode/uldnames.h>
#include <unicode/uloc.h>

#include <array>
#include <memory>

namespace anchorage {

namespace {

struct CloseNames
{
    void operator()(ULocaleDisplayNames *names) const { uldn_close(names); }
};
using DisplayNames = std::unique_ptr<ULocaleDisplayNames, CloseNames>;

DisplayNames displayNames(const QByteArray &language)
{
    // CLDR's rule for lists leaves some languages ("norsk") in lower case, which looks like a slip between
    // the others.
    std::array contexts{UDISPCTX_DIALECT_NAMES, UDISPCTX_CAPITALIZATION_FOR_BEGINNING_OF_SENTENCE,
                        UDISPCTX_NO_SUBSTITUTE};
    UErrorCode status = U_ZERO_ERROR;
    DisplayNames names(uldn_openForContext(language.constData(), contexts.data(),
                                           static_cast<int32_t>(contexts.size()), &status));
    return U_SUCCESS(status) ? std::move(names) : nullptr;
}

QString nameIn(const QByteArray &locale, const QByteArray &language)
{
    if (locale.isEmpty() || language.isEmpty())
        return {};
    const DisplayNames names = displayNames(language);
    if (!names)
        return {};
    std::array<char16_t, 512> name{};
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = uldn_localeDisplayName(names.get(), locale.constData(), name.data(),
                                                  static_cast<int32_t>(name.size()), &status);
    if (U_FAILURE(status) || length <= 0)
        return {};
    return QString::fromUtf16(name.data(), length);
}

} // namespace

QString nativeLocaleName(const QString &tag)
{
    const QByteArray locale = icuLocale(tag);
    return nameIn(locale, locale);
}

QString localeNameIn(const QString &tag, const QString &displayTag)
{
    return nameIn(icuLocale(tag), icuLocale(displayTag));
}

Qt::LayoutDirection localeDirection(const QString &tag)
{
    const QByteArray locale = icuLocale(tag);
    return !locale.isEmpty() && uloc_isRightToLeft(locale.constData()) ? Qt::RightToLeft : Qt::LeftToRight;
}

} // namespace anchorage
