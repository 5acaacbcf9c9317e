// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs a fuzzing program's check without the fuzzer: on the files that are named, or on made ones, the same
// every time. This keeps the programs working between the hours in which they search. With
// `--write FOLDER` the made ones become files, for the fuzzer to begin with.
#include "seeds.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QStringList>

#include <cstdio>
#include <cstring>

extern "C" int LLVMFuzzerTestOneInput(const char *data, size_t size);

namespace {

constexpr int madeInputs = 600;

bool write(const QDir &folder, int number, const QByteArray &input)
{
    QFile file(folder.filePath(QString::number(number)));
    return file.open(QIODevice::WriteOnly) && file.write(input) == input.size();
}

int replay(const char *path)
{
    QFile file(QString::fromLocal8Bit(path));
    if (!file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "%s cannot be read\n", path);
        return 1;
    }
    const QByteArray input = file.readAll();
    return LLVMFuzzerTestOneInput(input.constData(), static_cast<size_t>(input.size()));
}

} // namespace

int main(int argc, char **argv)
{
    const bool writes = argc == 3 && std::strcmp(argv[1], "--write") == 0;
    for (int i = 1; i < argc && !writes; ++i) {
        if (replay(argv[i]) != 0) {
            return 1;
        }
    }
    QRandomGenerator random(20240607);
    for (int i = 0; (argc == 1 || writes) && i < madeInputs; ++i) {
        const QByteArray input = anchorage::fuzz::madeSeed(random);
        if (writes && !write(QDir(QString::fromLocal8Bit(argv[2])), i, input)) {
            std::fprintf(stderr, "%s cannot be written to\n", argv[2]);
            return 1;
        }
        if (!writes) {
            LLVMFuzzerTestOneInput(input.constData(), static_cast<size_t>(input.size()));
        }
    }
    return 0;
}
