// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "process_memory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMultiHash>

using namespace Qt::StringLiterals;

namespace anchorage::bench {

namespace {

qint64 parentOf(const QString &process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    // The name in brackets may hold anything.
    const QByteArray line = file.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    return fields.value(1).toLongLong();
}

qint64 memoryOf(qint64 process)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:")) {
            return line.mid(4).trimmed().split(' ').first().toLongLong();
        }
    }
    return 0;
}

} // namespace

qint64 memoryOfTree()
{
    QMultiHash<qint64, qint64> children;
    for (const QString &name : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        bool isProcess = false;
        const qint64 process = name.toLongLong(&isProcess);
        if (isProcess) {
            children.insert(parentOf(name), process);
        }
    }
    qint64 sum = 0;
    QList<qint64> pending{QCoreApplication::applicationPid()};
    while (!pending.isEmpty()) {
        const qint64 process = pending.takeLast();
        sum += memoryOf(process);
        pending += children.values(process);
    }
    return sum;
}

} // namespace anchorage::bench
