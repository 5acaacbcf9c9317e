// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "corpus_files.h"

#include <QRandomGenerator>

namespace anchorage::test {

/// The file with little more than its YAML, in which every change can matter.
inline CorpusFile shortened(const CorpusFile &file)
{
    const TextFile text(file.bytes);
    const FrontMatter frontMatter = FrontMatter::parse(text.text(), file.kind);
    const QString kept = text.text().left(std::min(frontMatter.body.begin + 40, text.text().size()));
    return {file.name, file.kind, TextFile::encoded(kept)};
}

inline QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    static const QByteArrayList pieces{"'",        "\"",    ":",     ": ",  " #",         "*",
                                       "&",        "*EN ",  "&EN ",  "!",   "!!str ",     "!ruby/object:A ",
                                       "- ",       "? ",    "|",     ">",   "[",          "]",
                                       "{",        "}",     ",",     "%",   "@",          "`",
                                       "\t",       "\n",    " ",     "~",   "<<: ",       ":a",
                                       "0x_",      "...\n", "---\n", "\\",  "\xC3",       "\xEF\xBB\xBF",
                                       "\xC2\xA0", "\x01",  "*FR",   "&FR", "2024-01-01", "\n\n",
                                       "  "};
    const auto at = [&](qsizetype size) {
        return static_cast<qsizetype>(random.bounded(static_cast<int>(size)));
    };
    if (bytes.isEmpty()) {
        return bytes;
    }
    switch (random.bounded(6)) {
    case 0:
        return bytes.remove(at(bytes.size()), 1);
    case 1: {
        const qsizetype position = at(bytes.size());
        return bytes.insert(position, bytes[position]);
    }
    case 2:
        bytes[at(bytes.size())] = static_cast<char>(random.bounded(0x20, 0x7F));
        return bytes;
    case 3: {
        QByteArrayList lines = bytes.split('\n');
        const qsizetype line = at(lines.size());
        lines.swapItemsAt(line, std::min(line + 1, lines.size() - 1));
        return lines.join('\n');
    }
    default:
        return bytes.insert(at(bytes.size() + 1), pieces[at(pieces.size())]);
    }
}

/// Small files of the corpus with one or two changes each; the same ones every time.
inline std::vector<CorpusFile> mutations(const std::vector<CorpusFile> &files, int count)
{
    QRandomGenerator random(20240607);
    std::vector<CorpusFile> result;
    std::vector<CorpusFile> bases;
    for (const CorpusFile &file : files) {
        CorpusFile base = shortened(file);
        if (base.bytes.size() > 8 && base.bytes.size() < 8000) {
            bases.push_back(std::move(base));
        }
    }
    while (!bases.empty() && result.size() < static_cast<size_t>(count)) {
        CorpusFile file = bases[static_cast<size_t>(random.bounded(static_cast<int>(bases.size())))];
        for (int changes = random.bounded(4) == 0 ? 2 : 1; changes > 0; --changes) {
            file.bytes = mutated(file.bytes, random);
        }
        result.push_back(std::move(file));
    }
    return result;
}

/// How many mutations a test makes: ANCHORAGE_MUTATIONS, else as many as are quick.
inline int mutationCount(int quick)
{
    const int wanted = qEnvironmentVariableIntValue("ANCHORAGE_MUTATIONS");
    return wanted > 0 ? wanted : quick;
}

} // namespace anchorage::test
