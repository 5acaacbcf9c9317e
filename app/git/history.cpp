// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace anchorage::git {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Git)
};

/// `:oldmode newmode oldblob newblob status`, then one path, two of a rename.
void readRaw(const QList<QByteArray> &tokens, qsizetype &index, FileVersion &version)
{
    const QList<QByteArray> words = tokens[index].split(' ');
    if (words.size() != 5) {
        return;
    }
    version.parentBlob = words[2];
    version.blob = words[4].startsWith('D') ? QByteArray() : words[3];
    const bool twoPaths = words[4].startsWith('R') || words[4].startsWith('C');
    index += twoPaths ? 2 : 1;
    version.path = tokens.value(index);
}

} // namespace

Result<QList<FileVersion>> readHistory(const Repository &repository, const QByteArray &path, int maximum,
                                       const RunControl &control)
{
    if (shownPath(path).toUtf8() != path) {
        return Error{
            Tr::tr("The name of “%1” is not text, so its history cannot be followed.").arg(shownPath(path))};
    }
    if (!repository.read({{u"rev-parse"_s, u"--verify"_s, u"--quiet"_s, u"HEAD"_s}, {}}, control).ok()) {
        return QList<FileVersion>{};
    }
    const Outcome outcome = repository.read(
        {{u"log"_s, u"--follow"_s, u"--raw"_s, u"-z"_s, u"--no-abbrev"_s, u"--max-count=%1"_s.arg(maximum),
          u"--format=%x01%H%x1f%at%x1f%an%x1f%ae%x1f%s"_s, u"--"_s, pathspecOf(path)},
         {}},
        control);
    if (!outcome.ok()) {
        return Error{outcome.message()};
    }
    QList<FileVersion> result;
    QList<QByteArray> tokens = outcome.output.split('\0');
    for (qsizetype index = 0; index < tokens.size(); ++index) {
        QByteArray token = tokens[index];
        if (token.startsWith('\n')) {
            token.remove(0, 1);
            tokens[index] = token;
        }
        if (token.startsWith('\x01')) {
            const QList<QByteArray> parts = token.mid(1).split('\x1f');
            FileVersion version;
            version.commit = parts.value(0);
            version.when = QDateTime::fromSecsSinceEpoch(parts.value(1).toLongLong());
            version.author = QString::fromUtf8(parts.value(2));
            version.email = QString::fromUtf8(parts.value(3));
            version.subject = QString::fromUtf8(parts.value(4));
            result.append(version);
        } else if (token.startsWith(':') && !result.isEmpty()) {
            readRaw(tokens, index, result.last());
        }
    }
    return result;
}

} // namespace anchorage::git
