// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Diagnosis)
};

QString siteKind(Loader loader)
{
    switch (loader) {
    case Loader::Psych:
        return Tr::tr("On Debian’s Jekyll: %1");
    case Loader::SafeYaml:
        return Tr::tr("On GitHub Pages and upstream’s Jekyll: %1");
    case Loader::Strict:
        break;
    }
    return Tr::tr("With strict front matter: %1");
}

} // namespace

QString loaderName(Loader loader)
{
    switch (loader) {
    case Loader::Psych:
        return u"psych"_s;
    case Loader::SafeYaml:
        return u"safe_yaml"_s;
    case Loader::Strict:
        break;
    }
    return u"strict"_s;
}

const QString &ReadersSee::under(Loader loader) const
{
    switch (loader) {
    case Loader::Psych:
        return psych;
    case Loader::SafeYaml:
        return safeYaml;
    case Loader::Strict:
        break;
    }
    return strict;
}

bool Diagnosis::isFixable() const
{
    return std::any_of(fixes.begin(), fixes.end(), [](const Fix &fix) { return fix.automatic; });
}

QString explanation(const Diagnosis &diagnosis, Loader loader)
{
    QStringList parts{diagnosis.message};
    const QString &here = diagnosis.readersSee.under(loader);
    if (!here.isEmpty()) {
        parts.append(here);
    }
    QStringList told{here};
    for (const Loader other : {Loader::Psych, Loader::SafeYaml, Loader::Strict}) {
        const QString &there = diagnosis.readersSee.under(other);
        if (!there.isEmpty() && !told.contains(there)) {
            parts.append(siteKind(other).arg(there));
            told.append(there);
        }
    }
    return parts.join(u' ');
}

} // namespace anchorage
