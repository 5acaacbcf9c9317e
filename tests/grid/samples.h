// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace anchorage::samples {

using namespace Qt::StringLiterals;

/// Rows from line 2 on: 0 en, 1 en-GB, 2 en-US, 3 fr, 4 fr-BE, 5 de, 6 de-AT (undefined), 7 id (a list).
inline const QString family = u"---\n"
                              u"titles:\n"
                              u"  en    : &EN Privacy # main\n"
                              u"  en-GB : *EN\n"
                              u"  en-US : *EN\n"
                              u"  fr    : &FR Vie privée\n"
                              u"  fr-BE : *FR\n"
                              u"  de    : Datenschutz\n"
                              u"  de-AT : *DE\n"
                              u"  id    : [a, b]\n"
                              u"---\n"
                              u"Body\n"_s;

inline const QString navigation = u"header:\n"
                                  u"  - titles:\n"
                                  u"      en: &EN Home\n"
                                  u"      fr: &FR Accueil\n"
                                  u"  - titles:\n"
                                  u"      en: &EN About\n"
                                  u"      fr: *FR\n"
                                  u"footer:\n"
                                  u"  - titles:\n"
                                  u"      de: Impressum\n"_s;

} // namespace anchorage::samples
