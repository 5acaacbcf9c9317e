// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renderer.h"

#include <QFile>
#include <QTextStream>

int main(int, char **)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return 1;
    }
    QFile output;
    if (!output.open(stdout, QIODevice::WriteOnly)) {
        return 1;
    }
    output.write(anchorage::preview::render(QString::fromUtf8(input.readAll())).html().toUtf8());
    return 0;
}
