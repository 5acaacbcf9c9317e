// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "locale_list.h"

#include <unicode/uenum.h>
#include <unicode/uloc.h>

#include <memory>

namespace anchorage {

namespace {

struct CloseNames
{
    void operator()(UEnumeration *names) const { uenum_close(names); }
};

/// `zh_TW` as `zh-TW`. Not by ICU's own conversion, which follows aliases (`no` to `nb`).
QString tagOf(const char *locale)
{
    return QString::fromLatin1(locale).replace(u'_', u'-');
}

/// Language, script and region; no variants (`en-US-POSIX`, `ca-ES-VALENCIA`).
bool isPlain(const QString &tag)
{
    const QStringList parts = tag.split(u'-');
    for (const QString &part : parts.mid(1)) {
        if (part.size() > 4)
            return false;
    }
    // A third part is a region only where the second is a script (`no-NO-NY` is none).
    return parts.first().size() <= 3 && (parts.size() <= 2 || (parts.size() == 3 && parts.at(1).size() == 4));
}

QStringList readLocales()
{
    // With the aliases: `zh_TW`, which every site writes, is one of `zh_Hant_TW`.
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UEnumeration, CloseNames> names(
        uloc_openAvailableByType(ULOC_AVAILABLE_WITH_LEGACY_ALIASES, &status));
    QStringList tags;
    while (U_SUCCESS(status)) {
        const char *locale = uenum_next(names.get(), nullptr, &status);
        if (!locale)
            break;
        if (const QString tag = tagOf(locale); isPlain(tag))
            tags.append(tag);
    }
    tags.sort();
    tags.removeDuplicates();
    return tags;
}

} // namespace

const QStringList &allLocales()
{
    static const QStringList locales = readLocales();
    return locales;
}

} // namespace anchorage
