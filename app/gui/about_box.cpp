// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "about_box.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace anchorage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(AboutBox)
};

} // namespace

void showAboutBox(QWidget *window)
{
    QMessageBox::about(
        window, Tr::tr("About Anchorage"),
        Tr::tr("<h3>Anchorage %1</h3><p>An editor for the multilingual pages of a Jekyll site. It changes "
               "no byte that you did not change.</p><p>Free software under the GNU General Public License, "
               "version 3 or later.</p>")
            .arg(QStringLiteral(ANCHORAGE_VERSION)));
}

} // namespace anchorage
