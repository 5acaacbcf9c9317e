// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front_matter.h"
#include "text_file.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <vector>

namespace anchorage::test {

struct CorpusFile
{
    QString name; ///< below the corpus
    FileKind kind = FileKind::Page;
    QByteArray bytes;
};

inline QString corpusFolder()
{
    return qEnvironmentVariable("ANCHORAGE_CORPUS") + QStringLiteral("/sites");
}

/// Sorted by name; empty where there is no corpus.
inline std::vector<CorpusFile> corpusFiles()
{
    std::vector<CorpusFile> files;
    QDirIterator entries(corpusFolder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        QFile file(path);
        if (file.open(QIODevice::ReadOnly)) {
            files.push_back({path.mid(corpusFolder().size() + 1), fileKindOf(path), file.readAll()});
        }
    }
    std::sort(files.begin(), files.end(),
              [](const CorpusFile &a, const CorpusFile &b) { return a.name < b.name; });
    return files;
}

} // namespace anchorage::test
