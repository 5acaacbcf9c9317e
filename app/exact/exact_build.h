// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "renderer.h"
#include "site_frame.h"

#include <QObject>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>

class QLockFile;
class QProcess;

namespace anchorage {

/// A page as it is in the editor.
struct ExactRequest
{
    QString root;                         ///< of the repository
    QString source;                       ///< the page below it
    QByteArray bytes;                     ///< as saving would write the file
    QList<preview::RenderedBlock> blocks; ///< what the live preview shows of it; to find the body by
    QStringList titles;                   ///< `titlesOf` the page
};

struct ExactResult
{
    enum class Outcome { Built, Cancelled, Failed, NotTrusted };

    Outcome outcome = Outcome::Failed;
    QString reason;    ///< one sentence for people; empty where it was built
    QString output;    ///< all that the build printed
    QString builtSite; ///< the folder of the built site, outside of the repository
    QString builtPage; ///< the page in it; empty where the site has none for it
    QString html;      ///< of the page
    QString body;      ///< the page's own content in it; empty where it was not found
    QString shownBody; ///< the same with the addresses at which the preview serves the built site's files
    SiteFrame frame;   ///< what is around it
};

/// Builds the site with its own Jekyll, on a copy outside of the repository that holds the page as it is in
/// the editor. Asynchronous; the repository is only read. A site's plugins and configuration are programs of
/// its author, so nothing at all runs unless the user trusts the repository.
class ExactBuild : public QObject
{
    Q_OBJECT
public:
    /// `scratch` is a folder for the copies, which stay for the next time; `isTrusted` is asked before each
    /// build with the repository's root.
    ExactBuild(QString scratch, std::function<bool(const QString &root)> isTrusted,
               QObject *parent = nullptr);
    /// Ends a build that runs.
    ~ExactBuild() override;

    /// A build that runs is cancelled first. Ends with `finished`, always through the event loop.
    void start(const ExactRequest &request);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Where the copies of this repository and its built site are.
    [[nodiscard]] QString folderFor(const QString &root) const;

Q_SIGNALS:
    /// A line that the build printed, or a step of our own.
    void progress(const QString &line);
    void finished(const anchorage::ExactResult &result);

private:
    void copied(quint64 job, const QString &error, bool othersChanged);
    void runJekyll();
    void readOutput();
    void ended(bool good);
    void finish(ExactResult result);
    void killGroup();

    QString m_scratch;
    std::function<bool(const QString &root)> m_isTrusted;
    ExactRequest m_request;
    QProcess *m_process = nullptr;
    std::unique_ptr<QLockFile> m_lock;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    QString m_output;
    QString m_line; ///< of the output, not complete yet
    quint64 m_job = 0;
    bool m_running = false;
};

} // namespace anchorage
