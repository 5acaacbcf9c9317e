// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "content_repository.h"

#include "doctor.h"
#include "front_matter.h"
#include "text_file.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

/// Folders nested deeper than this are passed over: no site needs them, and a hostile tree must not exhaust
/// the stack.
constexpr int depthLimit = 64;

std::optional<EntryKind> candidateKind(const QString &path)
{
    static const QStringList pageSuffixes{u"md"_s, u"markdown"_s, u"mkd"_s, u"mkdn"_s, u"html"_s};
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (path.startsWith("_data/"_L1) || path.contains("/_data/"_L1)) {
        return suffix == u"yml" || suffix == u"yaml" ? std::optional(EntryKind::Data) : std::nullopt;
    }
    if (!pageSuffixes.contains(suffix)) {
        return std::nullopt;
    }
    const bool layout = path.startsWith("_layouts/"_L1) || path.contains("/_layouts/"_L1);
    return layout ? EntryKind::Layout : EntryKind::Page;
}

bool isPassedOver(const QString &name)
{
    return name.startsWith(u'.') || name == u"_site" || name == u"node_modules" || name == u"vendor";
}

class Lister
{
public:
    Lister(QString root, const std::atomic_bool *cancelled) : m_root(std::move(root)), m_cancelled(cancelled)
    {
    }

    void list(const QString &folder, int depth)
    {
        const QDir directory(m_root + u'/' + folder);
        const QDir::Filters filters = QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks;
        for (const QFileInfo &info : directory.entryInfoList(filters, QDir::Unsorted)) {
            if (m_cancelled != nullptr && m_cancelled->load(std::memory_order_relaxed)) {
                return;
            }
            const QString path = folder.isEmpty() ? info.fileName() : folder + u'/' + info.fileName();
            if (info.isDir()) {
                if (!isPassedOver(info.fileName()) && depth < depthLimit) {
                    list(path, depth + 1);
                }
            } else if (const std::optional<EntryKind> kind = candidateKind(path)) {
                m_entries.append({path, *kind, 0, {}, {}});
            }
        }
    }

    [[nodiscard]] QList<RepositoryEntry> takeEntries()
    {
        std::sort(m_entries.begin(), m_entries.end(),
                  [](const RepositoryEntry &a, const RepositoryEntry &b) { return a.path < b.path; });
        return std::move(m_entries);
    }

private:
    QString m_root;
    const std::atomic_bool *m_cancelled;
    QList<RepositoryEntry> m_entries;
};

QString nearestWith(const QString &start, const QString &name)
{
    QDir folder(start);
    do {
        if (folder.exists(name)) {
            return folder.absolutePath();
        }
    } while (folder.cdUp());
    return {};
}

} // namespace

QString repositoryRootOf(const QString &path)
{
    const QFileInfo info(path);
    const QString start = info.isDir() ? info.absoluteFilePath() : info.absolutePath();
    for (const QString &name : {u"_config.yml"_s, u".git"_s}) {
        if (const QString root = nearestWith(start, name); !root.isEmpty()) {
            return root;
        }
    }
    return QDir::cleanPath(start);
}

QStringList titledLocales(const FrontMatter &frontMatter)
{
    QStringList locales;
    for (const LocaleMap &map : frontMatter.maps) {
        for (const LocaleRow &row : map.rows) {
            if (row.loaded) {
                locales.append(row.locale);
            }
        }
    }
    locales.sort();
    locales.removeDuplicates();
    return locales;
}

QList<Problem> placedProblems(const QString &path, QStringView text, const QList<Diagnosis> &diagnoses)
{
    QList<Problem> problems;
    int line = 0;
    qsizetype counted = 0;
    for (const Diagnosis &diagnosis : diagnoses) {
        if (diagnosis.span.begin > counted) {
            line += static_cast<int>(text.sliced(counted, diagnosis.span.begin - counted).count(u'\n'));
            counted = diagnosis.span.begin;
        }
        problems.append({path, line, diagnosis});
    }
    return problems;
}

int countedProblems(const QList<Problem> &problems)
{
    return static_cast<int>(std::count_if(problems.begin(), problems.end(), [](const Problem &problem) {
        return problem.diagnosis.severity != Severity::Hint;
    }));
}

QList<RepositoryEntry> listRepository(const QString &root, const std::atomic_bool *cancelled)
{
    Lister lister(root, cancelled);
    lister.list({}, 0);
    return lister.takeEntries();
}

std::optional<RepositoryEntry> examinedEntry(const QString &root, const SiteSurvey &survey,
                                             const RepositoryEntry &listed)
{
    const QString &path = listed.path;
    const Result<TextFile> file = TextFile::load(root + u'/' + path);
    if (!file.ok()) {
        return std::nullopt;
    }
    const QString &text = file.value().text();
    const FileKind fileKind = fileKindOf(path);
    const Examination examined = examine(text, fileKind);
    const FrontMatter &frontMatter = examined.frontMatter;
    const bool wanted = listed.kind == EntryKind::Page ? !frontMatter.yaml.isEmpty() || frontMatter.present
                                                       : !frontMatter.maps.isEmpty();
    if (!wanted) {
        return std::nullopt;
    }
    const QList<Diagnosis> diagnoses =
        diagnose(text, fileKind, examined, survey.factsFor(path, text, frontMatter));
    return RepositoryEntry{path, listed.kind, static_cast<int>(frontMatter.maps.size()),
                           placedProblems(path, text, diagnoses), titledLocales(frontMatter)};
}

QList<RepositoryEntry> scanRepository(const QString &root, const SiteSurvey &survey,
                                      const std::atomic_bool *cancelled)
{
    QList<RepositoryEntry> entries;
    for (const RepositoryEntry &listed : listRepository(root, cancelled)) {
        if (cancelled != nullptr && cancelled->load(std::memory_order_relaxed)) {
            break;
        }
        if (const std::optional<RepositoryEntry> entry = examinedEntry(root, survey, listed)) {
            entries.append(*entry);
        }
    }
    return entries;
}

} // namespace anchorage
