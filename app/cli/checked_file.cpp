// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checked_file.h"

#include "content_repository.h"
#include "link_check.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <thread>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace anchorage::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

/// What is known of each site, found once for each folder that has files.
class Surveys
{
public:
    Surveys(std::optional<Loader> forced, Links links) : m_forced(forced), m_links(links) {}

    void prepare(const QString &file)
    {
        const QString folder = QFileInfo(file).absolutePath();
        if (m_rootOfFolder.contains(folder)) {
            return;
        }
        const QString root = repositoryRootOf(file);
        m_rootOfFolder.insert(folder, root);
        if (!m_surveys.contains(root)) {
            m_surveys.insert(root, SiteSurvey::of(root, m_forced));
            if (m_links == Links::Checked) {
                m_indexes.insert(root, SiteIndex::of(root));
            }
        }
    }

    [[nodiscard]] SiteFacts factsFor(const CheckedFile &file, const FrontMatter &frontMatter) const
    {
        return m_surveys.value(rootOf(file)).factsFor(sourceOf(file), file.file.text(), frontMatter);
    }

    [[nodiscard]] QList<Diagnosis> linkFaultsOf(const CheckedFile &file) const
    {
        const auto index = m_indexes.constFind(rootOf(file));
        if (index == m_indexes.cend() || file.kind != FileKind::Page) {
            return {};
        }
        QList<Diagnosis> faults = checkLinks(**index, sourceOf(file), file.file.text());
        for (Diagnosis &fault : faults) {
            fault.fixes.clear();
        }
        return faults;
    }

private:
    [[nodiscard]] QString rootOf(const CheckedFile &file) const
    {
        return m_rootOfFolder.value(QFileInfo(file.fullPath).absolutePath());
    }
    [[nodiscard]] QString sourceOf(const CheckedFile &file) const
    {
        return file.fullPath.mid(rootOf(file).size() + 1);
    }

    std::optional<Loader> m_forced;
    Links m_links;
    QHash<QString, QString> m_rootOfFolder;
    QHash<QString, SiteSurvey> m_surveys;
    QHash<QString, std::shared_ptr<const SiteIndex>> m_indexes;
};

void look(CheckedFile &checked, const Surveys &surveys)
{
    Result<TextFile> loaded = TextFile::load(checked.fullPath);
    if (!loaded.ok()) {
        checked.problem = loaded.reason();
        return;
    }
    TextFile file = std::move(loaded).value();
    if (file.isBinary()) {
        checked.problem = Tr::tr("“%1” is not a text file (it holds zero bytes).")
                              .arg(QDir::toNativeSeparators(checked.path));
        return;
    }
    checked.file = std::move(file);
    checked.kind = fileKindOf(checked.fullPath);
    const Examination examined = examine(checked.file.text(), checked.kind);
    checked.facts = surveys.factsFor(checked, examined.frontMatter);
    checked.diagnoses = diagnose(checked.file.text(), checked.kind, examined, checked.facts);
    const QList<Diagnosis> links = surveys.linkFaultsOf(checked);
    if (!links.isEmpty()) {
        checked.diagnoses += links;
        std::stable_sort(checked.diagnoses.begin(), checked.diagnoses.end(),
                         [](const Diagnosis &a, const Diagnosis &b) { return a.span.begin < b.span.begin; });
    }
    if (checked.diagnoses.isEmpty()) {
        checked.file = {};
    }
}

void lookAtAll(QList<CheckedFile> &files, const Surveys &surveys)
{
    // Detached before the threads share it; each file is one thread's alone.
    CheckedFile *const first = files.data();
    std::atomic<qsizetype> next = 0;
    const auto work = [&] {
        for (qsizetype i = next++; i < files.size(); i = next++) {
            look(first[i], surveys);
        }
    };
    const auto count = std::clamp<qsizetype>(std::thread::hardware_concurrency(), 1, files.size() / 8 + 1);
    std::vector<std::thread> threads;
    for (qsizetype i = 1; i < count; ++i) {
        threads.emplace_back(work);
    }
    work();
    for (std::thread &thread : threads) {
        thread.join();
    }
}

} // namespace

CheckedFiles checkFiles(const QStringList &paths, std::optional<Loader> forced, Links links)
{
    CheckedFiles result;
    Surveys surveys(forced, links);
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.exists()) {
            result.problems.append(Tr::tr("There is no “%1”.").arg(path));
            continue;
        }
        for (const QString &fullPath : checkedFiles(path)) {
            surveys.prepare(fullPath);
            CheckedFile file;
            file.fullPath = fullPath;
            file.path =
                info.isDir() ? QDir::cleanPath(path + fullPath.mid(info.absoluteFilePath().size())) : path;
            result.files.append(file);
        }
    }
    lookAtAll(result.files, surveys);
    return result;
}

Place Places::of(QStringView text, qsizetype position)
{
    position = std::clamp<qsizetype>(position, 0, text.size());
    if (std::exchange(m_text, text.data()) != text.data()) {
        m_position = 0;
        m_line = 1;
    }
    const auto [from, to] = std::minmax(m_position, position);
    const int lines = static_cast<int>(text.sliced(from, to - from).count(u'\n'));
    m_line += position > m_position ? lines : -lines;
    m_position = position;
    const QStringView before = text.first(position);
    const QStringView line = before.sliced(before.lastIndexOf(u'\n') + 1);
    const auto isLow = [](QChar c) { return c.isLowSurrogate(); };
    return {m_line, static_cast<int>(line.size() - std::count_if(line.begin(), line.end(), isLow)) + 1};
}

} // namespace anchorage::cli
