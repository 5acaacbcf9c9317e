// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace anchorage {

/// The texts from which the loader of a site is found; empty where the site has no such file.
struct LoaderEvidence
{
    QString gemfile;
    QString gemfileLock;
    QString config;        ///< `_config.yml`
    QStringList workflows; ///< of GitHub
};

struct DetectedLoader
{
    Loader loader = Loader::Psych;
    QString reason; ///< for people
};

/// Who builds the site: strict where `_config.yml` says so; else SafeYAML where a Gemfile or its lock names
/// `github-pages`, `safe_yaml` or `jekyll`, or a workflow builds for GitHub Pages; else Debian's Jekyll.
[[nodiscard]] DetectedLoader detectLoader(const LoaderEvidence &evidence);

/// What is known of a site's repository, read once; then the facts about any number of its files.
class SiteSurvey
{
public:
    SiteSurvey() = default;
    /// Reads the site's configuration, Gemfile, workflows and navigation. What is missing or cannot be read
    /// is left out. `loader` overrides what would be found.
    [[nodiscard]] static SiteSurvey of(const QString &root, std::optional<Loader> loader = std::nullopt);

    /// For the file at `path` below the root, of which `frontMatter` was read from `text`.
    [[nodiscard]] SiteFacts factsFor(const QString &path, QStringView text,
                                     const FrontMatter &frontMatter) const;
    [[nodiscard]] const SiteFacts &facts() const { return m_facts; } ///< of the site alone
    /// Equal where what was read and chosen is equal: files need not be looked at again.
    [[nodiscard]] size_t fingerprint() const { return m_fingerprint; }
    /// Who the repository says builds the site, whatever was chosen.
    [[nodiscard]] const DetectedLoader &foundLoader() const { return m_found; }

private:
    SiteFacts m_facts;
    DetectedLoader m_found;
    size_t m_fingerprint = 0;
    QHash<QString, QList<LinkedTitles>> m_linked; ///< by address (`/about.html`)
};

/// The files below `root` in which the doctor can find something, as absolute paths, sorted: pages, layouts,
/// includes with a front matter, data files. By name alone; hidden and built folders, vendored code and
/// symbolic links are passed over. A file is its own only entry.
[[nodiscard]] QStringList checkedFiles(const QString &path);

} // namespace anchorage
