// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// `liquid_stdin`: standard input through the Liquid engine, twice; the times, the marks and the text.
#include "liquid.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

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
    for (int turn = 1; turn <= 2; ++turn) {
        QElapsedTimer timer;
        timer.start();
        result = engine.expand(source, {});
        error << "turn " << turn << ": " << static_cast<double>(timer.nsecsElapsed()) / 1e6 << " ms, "
              << (result.complete ? "complete" : "not complete") << '\n';
    }
    for (const LiquidMark &mark : result.marks) {
        error << "line " << mark.line + 1 << ": " << mark.label << ": " << mark.message << '\n';
    }
    QTextStream(stdout) << result.text;
    return 0;
}
