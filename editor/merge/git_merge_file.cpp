// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "line_merge.h"

#include "text_edit.h"
#include "text_file.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(GitMergeFile)
};

/// A hang guard; texts of the largest size that is opened take a few seconds.
constexpr int gitTimeout = 120'000;
constexpr int pollTime = 50;

/// One more than the longest run of a marker's sign at the beginning of a line.
int safeMarkerSize(const QStringList &texts)
{
    int longest = 7;
    for (const QString &text : texts) {
        for (qsizetype begin = 0; begin < text.size();) {
            const QChar sign = text[begin];
            qsizetype end = begin;
            while (end < text.size() && text[end] == sign) {
                ++end;
            }
            if (QStringView(u"<|=>").contains(sign)) {
                longest = std::max(longest, static_cast<int>(end - begin));
            }
            const qsizetype lineBreak = text.indexOf(u'\n', begin);
            begin = lineBreak < 0 ? text.size() : lineBreak + 1;
        }
    }
    return longest + 1;
}

Error notStarted(const QString &reason)
{
    return {Tr::tr("The lines could not be merged: git could not be run (%1).").arg(reason)};
}

class MergeFiles
{
public:
    [[nodiscard]] bool write(const QStringList &texts)
    {
        for (int index = 0; index < 3; ++index) {
            QFile file(m_folder.filePath(names()[index]));
            const QByteArray bytes = TextFile::encoded(texts[index]);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()) {
                return false;
            }
        }
        return m_folder.isValid();
    }

    [[nodiscard]] Result<QList<MergePart>> merged(const QString &style, int markerSize,
                                                  const std::atomic_bool &cancelled) const
    {
        QProcess git;
        git.setWorkingDirectory(m_folder.path());
        git.setProcessEnvironment(environment());
        QStringList arguments{u"-c"_s, u"merge.conflictStyle=merge"_s, u"merge-file"_s, u"-p"_s, u"-q"_s};
        if (!style.isEmpty()) {
            arguments.append(style);
        }
        arguments.append(u"--marker-size=%1"_s.arg(markerSize));
        git.start(u"git"_s, arguments + QStringList{u"ours"_s, u"base"_s, u"theirs"_s});
        if (!git.waitForStarted(gitTimeout)) {
            return notStarted(git.errorString());
        }
        QElapsedTimer time;
        time.start();
        while (!git.waitForFinished(pollTime)) {
            // What goes out of scope is ended.
            if (cancelled) {
                return Error{Tr::tr("The merge was cancelled.")};
            }
            if (git.state() == QProcess::NotRunning || time.hasExpired(gitTimeout)) {
                return notStarted(git.errorString());
            }
        }
        // Up to 127 it is the number of conflicts; above, an error.
        if (git.exitStatus() != QProcess::NormalExit || git.exitCode() > 127) {
            return notStarted(QString::fromUtf8(git.readAllStandardError()).trimmed());
        }
        return partsOfMarkedText(TextFile::decoded(git.readAllStandardOutput()), markerSize);
    }

private:
    static const QStringList &names()
    {
        static const QStringList list{u"base"_s, u"ours"_s, u"theirs"_s};
        return list;
    }

    /// Of a repository that git was started for nothing may be looked at.
    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        const QStringList keys = variables.keys();
        for (const QString &name : keys) {
            if (name.startsWith("GIT_"_L1) && !name.startsWith("GIT_CONFIG_"_L1)) {
                variables.remove(name);
            }
        }
        variables.insert(u"GIT_CEILING_DIRECTORIES"_s, m_folder.path().section(u'/', 0, -2));
        variables.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        return variables;
    }

    QTemporaryDir m_folder;
};

/// Where each conflict stands in the text that is left when all are decided for ours.
QList<Span> placesInOurs(const QList<MergePart> &parts)
{
    QList<Span> places;
    qsizetype position = 0;
    for (const MergePart &part : parts) {
        const qsizetype size = part.of(MergeSide::Ours).size();
        places.append({position, position + size});
        position += size;
    }
    return places;
}

/// Gives the conflicts the base of the wider ones that they are in.
void addBases(QList<MergePart> &parts, const QList<MergePart> &wider)
{
    const QList<Span> places = placesInOurs(parts);
    const QList<Span> around = placesInOurs(wider);
    for (qsizetype index = 0; index < parts.size(); ++index) {
        for (qsizetype other = 0; parts[index].isConflict() && other < wider.size(); ++other) {
            const bool inside =
                around[other].begin <= places[index].begin && places[index].end <= around[other].end;
            if (wider[other].isConflict() && inside) {
                parts[index].base = wider[other].base;
                break;
            }
        }
    }
}

/// git ends the last line of a conflict at the end of the file, whether the file does or not.
void dropAddedBreaks(QList<MergePart> &parts, const QStringList &texts)
{
    if (parts.isEmpty() || !parts.last().isConflict()) {
        return;
    }
    const std::initializer_list<QString *> alternatives{&parts.last().base, &parts.last().ours,
                                                        &parts.last().theirs};
    int index = 0;
    for (QString *alternative : alternatives) {
        if (!texts[index++].endsWith(u'\n') && alternative->endsWith(u'\n')) {
            alternative->chop(1);
        }
    }
}

Result<QList<MergePart>> runMergeFile(const QStringList &texts, const std::atomic_bool &cancelled)
{
    const int markerSize = safeMarkerSize(texts);
    MergeFiles files;
    if (!files.write(texts)) {
        return Error{Tr::tr("The lines could not be merged: temporary files could not be written.")};
    }
    Result<QList<MergePart>> merged = files.merged({}, markerSize, cancelled);
    if (!merged.ok()) {
        return merged;
    }
    QList<MergePart> parts = std::move(merged).value();
    const bool conflicts =
        std::any_of(parts.begin(), parts.end(), [](const MergePart &part) { return part.isConflict(); });
    if (conflicts) {
        if (const Result<QList<MergePart>> wider = files.merged(u"--zdiff3"_s, markerSize, cancelled);
            wider.ok()) {
            addBases(parts, wider.value());
        }
        dropAddedBreaks(parts, texts);
    }
    return parts;
}

} // namespace

Result<QList<MergePart>> gitMergeFile(const QString &base, const QString &ours, const QString &theirs)
{
    return runMergeFile({base, ours, theirs}, false);
}

LineMerge gitMergeFileUntil(std::shared_ptr<const std::atomic_bool> cancelled)
{
    return
        [cancelled = std::move(cancelled)](const QString &base, const QString &ours, const QString &theirs) {
            return runMergeFile({base, ours, theirs}, *cancelled);
        };
}

} // namespace anchorage
