// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `liquid_stdin`: standard input through the Liquid engine, three times; the times, the marks and the text.
#include "liquid.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace anchorage::preview;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return 1;
    }
    const QString source = QString::fromUtf8(input.readAll());
    LiquidEngine engine;
    QTextStream error(stderr);
    LiquidResult result;
    for (int turn = 1; turn <= 3; ++turn) {
        const std::clock_t begin = std::clock();
        result = engine.expand(source, {});
        error << "turn " << turn << ": "
              << 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC
              << " ms of the processor, " << (result.complete ? "complete" : "not complete") << '\n';
    }
    for (const LiquidMark &mark : result.marks) {
        error << "line " << mark.line + 1 << ": " << mark.label << ": " << mark.message << '\n';
    }
    QTextStream(stdout) << result.text;
    return 0;
}
