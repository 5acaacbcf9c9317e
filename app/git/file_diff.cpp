// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_diff.h"

#include "file_contents.h"

using namespace Qt::StringLiterals;

namespace anchorage::git {

namespace {

/// The number behind `sign` in `@@ -12,7 +12,8 @@`.
int lineBehind(const QByteArray &header, char sign)
{
    const qsizetype begin = header.indexOf(sign) + 1;
    qsizetype end = begin;
    while (end < header.size() && header[end] >= '0' && header[end] <= '9') {
        ++end;
    }
    return header.mid(begin, end - begin).toInt();
}

/// The lines with their ends.
QList<QByteArray> linesOf(const QByteArray &text)
{
    QList<QByteArray> result;
    qsizetype begin = 0;
    while (begin < text.size()) {
        const qsizetype end = text.indexOf('\n', begin);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        result.append(text.mid(begin, next - begin));
        begin = next;
    }
    return result;
}

} // namespace

FileDiff parseDiff(const QByteArray &output)
{
    FileDiff diff;
    bool inHunks = false;
    for (const QByteArray &line : linesOf(output)) {
        if (line.startsWith("@@ ")) {
            inHunks = true;
            diff.hunks.append({line, lineBehind(line, '-'), lineBehind(line, '+')});
        } else if (line.startsWith("diff --git ") && inHunks) {
            break;
        } else if (inHunks) {
            diff.hunks.last().text += line;
        } else {
            diff.binary = diff.binary || line.startsWith("Binary files ");
            diff.header += line;
        }
    }
    return diff;
}

FileDiff diffOfNewFile(const QByteArray &content)
{
    FileDiff diff;
    diff.header = "new file\n";
    diff.binary = content.contains('\0');
    if (content.isEmpty() || diff.binary) {
        return diff;
    }
    const QList<QByteArray> lines = linesOf(content);
    Hunk hunk{"@@ -0,0 +1," + QByteArray::number(lines.size()) + " @@\n", 0, 1};
    for (const QByteArray &line : lines) {
        hunk.text += '+' + line;
    }
    if (!content.endsWith('\n')) {
        hunk.text += "\n\\ No newline at end of file\n";
    }
    diff.hunks.append(hunk);
    return diff;
}

Result<FileDiff> readDiff(const Repository &repository, const StatusEntry &entry, DiffOf which,
                          const RunControl &control)
{
    if (entry.untracked) {
        const Result<WorktreeFile> file = readWorktreeFile(repository, entry.path);
        if (!file.ok()) {
            return Error{file.reason()};
        }
        return diffOfNewFile(file.value().bytes);
    }
    Call call{{u"diff"_s, u"--patch"_s, u"--unified=3"_s, u"--inter-hunk-context=0"_s, u"--find-renames"_s},
              {}};
    if (which == DiffOf::Staged) {
        call.arguments += u"--cached"_s;
    }
    call.arguments += {u"--"_s, pathspecOf(entry.path)};
    if (which == DiffOf::Staged && !entry.originalPath.isEmpty()) {
        call.arguments += pathspecOf(entry.originalPath);
    }
    const Outcome outcome = repository.read(call, control);
    if (!outcome.ok()) {
        return Error{outcome.message()};
    }
    return parseDiff(outcome.output);
}

QByteArray patchOf(const FileDiff &diff, const Hunk &hunk)
{
    if (diff.header.contains("\nnew file mode ") || diff.header.contains("\ndeleted file mode ")) {
        return diff.header + hunk.text;
    }
    // Without the line `diff --git` the name before stands in the first of these two lines: the same file.
    const qsizetype at = diff.header.indexOf("\n+++ ") + 1;
    const QByteArray after = diff.header.mid(at);
    QByteArray before = after;
    before.replace(0, 4, "--- ");
    before.replace(before.indexOf("b/"), 2, "a/");
    return before + after + hunk.text;
}

} // namespace anchorage::git
