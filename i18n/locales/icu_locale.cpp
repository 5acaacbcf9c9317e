// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "icu_locale.h"

#include "locale_tags.h"

#include <unicode/uloc.h>

#include <algorithm>
#include <array>

namespace anchorage {

QByteArray icuLocale(const QString &tag)
{
    const auto isTagCharacter = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-';
    };
    if (tag.isEmpty() || tag.size() > maximumTagLength ||
        !std::all_of(tag.begin(), tag.end(), isTagCharacter))
        return {};
    const QByteArray bytes = tag.toLatin1();
    std::array<char, 512> identifier{};
    int32_t parsed = 0;
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = uloc_forLanguageTag(bytes.constData(), identifier.data(),
                                               static_cast<int32_t>(identifier.size()), &parsed, &status);
    // ICU reads as far as a tag is well-formed and drops the rest without an error.
    if (U_FAILURE(status) || status == U_STRING_NOT_TERMINATED_WARNING || parsed != bytes.size() ||
        length == 0)
        return {};
    return QByteArray(identifier.data(), length);
}

} // namespace anchorage
