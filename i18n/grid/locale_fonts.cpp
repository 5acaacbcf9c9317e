// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "locale_fonts.h"

#include "locale_tags.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QHash>

#include <array>

namespace anchorage {

using namespace Qt::StringLiterals;

namespace {

/// How the common CJK font families end for a script, best first.
QStringList familyEndings(const QString &script, const QString &locale)
{
    if (script == "Hans"_L1)
        return {u" SC"_s, u" CN"_s};
    if (script == "Hant"_L1 && (locale.contains("HK"_L1) || locale.contains("MO"_L1)))
        return {u" HK"_s, u" TC"_s, u" TW"_s};
    if (script == "Hant"_L1)
        return {u" TC"_s, u" TW"_s, u" HK"_s};
    if (script == "Jpan"_L1)
        return {u" JP"_s};
    if (script == "Kore"_L1)
        return {u" KR"_s};
    return {};
}

QString installedFamily(const QStringList &endings)
{
    static constexpr std::array stems{"Noto Sans CJK"_L1, "Source Han Sans"_L1, "Noto Sans"_L1};
    for (const QString &ending : endings) {
        for (const QLatin1StringView stem : stems) {
            if (QFontDatabase::hasFamily(stem + ending))
                return stem + ending;
        }
    }
    return {};
}

} // namespace

QFont fontForLocale(const QFont &base, const QString &locale)
{
    const QStringList endings = familyEndings(localeScript(locale), locale);
    if (endings.isEmpty())
        return base;
    // Asked for each cell that is painted; the answer does not change while the program runs.
    static QHash<QString, QString> families;
    auto family = families.constFind(endings.first());
    if (family == families.constEnd())
        family = families.insert(endings.first(), installedFamily(endings));
    QFont font = base;
    // The default font may name no family, or a generic one that already leads to another CJK font.
    if (!family->isEmpty())
        font.setFamilies({QFontInfo(base).family(), *family});
    return font;
}

} // namespace anchorage
