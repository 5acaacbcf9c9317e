// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "locale_tags.h"

#include "icu_locale.h"

#include <QList>

#include <unicode/uchar.h>
#include <unicode/uldnames.h>
#include <unicode/uloc.h>
#include <unicode/uregion.h>

#include <array>
#include <memory>

namespace anchorage {

namespace {

using Buffer = std::array<char, ULOC_FULLNAME_CAPACITY>;
using Part = int32_t (*)(const char *, char *, int32_t, UErrorCode *);

QByteArray part(Part read, const QByteArray &locale)
{
    Buffer buffer{};
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length =
        read(locale.constData(), buffer.data(), static_cast<int32_t>(buffer.size()) - 1, &status);
    return U_SUCCESS(status) ? QByteArray(buffer.data(), length) : QByteArray();
}

struct CloseNames
{
    void operator()(ULocaleDisplayNames *names) const { uldn_close(names); }
};

std::unique_ptr<ULocaleDisplayNames, CloseNames> englishNames()
{
    std::array contexts{UDISPCTX_NO_SUBSTITUTE};
    UErrorCode status = U_ZERO_ERROR;
    return std::unique_ptr<ULocaleDisplayNames, CloseNames>(
        uldn_openForContext("en", contexts.data(), static_cast<int32_t>(contexts.size()), &status));
}

using Name = int32_t (*)(const ULocaleDisplayNames *, const char *, char16_t *, int32_t, UErrorCode *);

bool hasName(Name name, const ULocaleDisplayNames *names, const QByteArray &subtag)
{
    std::array<char16_t, 256> buffer{};
    UErrorCode status = U_ZERO_ERROR;
    return name(names, subtag.constData(), buffer.data(), static_cast<int32_t>(buffer.size()), &status) > 0 &&
           U_SUCCESS(status);
}

bool isKnownRegion(const QByteArray &region)
{
    UErrorCode status = U_ZERO_ERROR;
    const URegion *found = uregion_getRegionFromCode(region.constData(), &status);
    return U_SUCCESS(status) && found && uregion_getType(found) != URGN_UNKNOWN;
}

bool isKnownScript(const QByteArray &script)
{
    return u_getPropertyValueEnum(UCHAR_SCRIPT, script.constData()) != UCHAR_INVALID_CODE;
}

} // namespace

bool isWellFormedTag(const QString &tag)
{
    return !icuLocale(tag).isEmpty();
}

bool isKnownTag(const QString &tag)
{
    const QByteArray locale = icuLocale(tag);
    const QByteArray language = part(uloc_getLanguage, locale);
    const auto names = englishNames();
    if (language.isEmpty() || !names || !hasName(uldn_languageDisplayName, names.get(), language))
        return false;
    const QByteArray script = part(uloc_getScript, locale);
    const QByteArray region = part(uloc_getCountry, locale);
    if ((!script.isEmpty() && !isKnownScript(script)) || (!region.isEmpty() && !isKnownRegion(region)))
        return false;
    const QByteArray variants = part(uloc_getVariant, locale);
    for (const QByteArray &variant : variants.isEmpty() ? QByteArrayList() : variants.split('_')) {
        if (!hasName(uldn_variantDisplayName, names.get(), variant))
            return false;
    }
    return true;
}

QString localeScript(const QString &tag)
{
    const QByteArray locale = icuLocale(tag);
    // ICU would guess the script of English for a tag without a language.
    if (part(uloc_getLanguage, locale).isEmpty())
        return {};
    return QString::fromLatin1(part(uloc_getScript, part(uloc_addLikelySubtags, locale)));
}

QString localeFamily(const QString &tag)
{
    const QByteArray locale = icuLocale(tag);
    const QByteArray language = part(uloc_getLanguage, locale);
    if (language.isEmpty())
        return {};
    const QByteArray script = part(uloc_getScript, part(uloc_addLikelySubtags, locale));
    const QByteArray usual = part(uloc_getScript, part(uloc_addLikelySubtags, language));
    const QString family = QString::fromLatin1(language);
    return script.isEmpty() || script == usual ? family : family + u'-' + QString::fromLatin1(script);
}

} // namespace anchorage
