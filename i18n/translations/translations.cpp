// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

// In the global namespace, as the macro wants it.
static void initResources()
{
    Q_INIT_RESOURCE(anchorage_translations);
}

namespace anchorage {

namespace {

bool install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (!translator->load(locale, name, u"_"_s, folder)) {
        delete translator;
        return false;
    }
    return QCoreApplication::installTranslator(translator);
}

} // namespace

void installTranslators(const QLocale &locale)
{
    initResources();
    const QString compiledIn = u":/anchorage/translations"_s;
    if (!install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        install(locale, u"qt"_s, compiledIn);
    }
    if (!install(locale, u"anchorage"_s, compiledIn)) {
        install(QLocale(QLocale::English), u"anchorage"_s, compiledIn);
    }
}

} // namespace anchorage
