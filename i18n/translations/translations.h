// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace anchorage {

/// Installs the program's own translation and Qt's for the locale's first language that there is one of;
/// English, with its plural forms, where there is none. Needs the application object, which owns the
/// translators.
void installTranslators(const QLocale &locale);

} // namespace anchorage
