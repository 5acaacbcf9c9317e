// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exact_build.h"

#include "jekyll_messages.h"
#include "page_address.h"
#include "page_template.h"
#include "scratch_copy.h"
#include "site_settings.h"
#include "text_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QPointer>
#include <QProcess>
#include <QStandardPaths>
#include <QThreadPool>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE declares a function, which must not end up in a namespace.
static void initExactResources()
{
    Q_INIT_RESOURCE(body_marks);
}

namespace anchorage {

namespace {

constexpr QLatin1StringView beginMark{"<!--anchorage-begin-->"};
constexpr QLatin1StringView endMark{"<!--anchorage-end-->"};

/// More of what a build prints helps nobody.
constexpr qsizetype longestOutput = 1'000'000;

QString siteOf(const QString &folder)
{
    return folder + u"/site"_s;
}

QString builtOf(const QString &folder)
{
    return folder + u"/built"_s;
}

/// Our plugin, which marks the page's body in what is built.
QString marksFolder(const QString &folder)
{
    const QString marks = folder + u"/marks"_s;
    QFile script(u":/anchorage/exact/body_marks.rb"_s);
    if (script.open(QIODevice::ReadOnly)) {
        (void)writeScratchFile(marks + u"/body_marks.rb"_s, script.readAll());
    }
    return marks;
}

struct Command
{
    QString program;
    QStringList arguments;
    bool bundler = false;
};

Command jekyllCommand(const QString &folder)
{
    Command command;
    const QString plugins = loadSiteConfig(siteOf(folder)).value(u"plugins_dir"_s, u"_plugins"_s);
    command.arguments = {u"build"_s,
                         u"--source"_s,
                         siteOf(folder),
                         u"--destination"_s,
                         builtOf(folder),
                         u"--incremental"_s,
                         u"--trace"_s,
                         u"--plugins"_s,
                         QDir(siteOf(folder)).absoluteFilePath(plugins) + u',' + marksFolder(folder)};
    const QString bundle = QStandardPaths::findExecutable(u"bundle"_s);
    if (QFile::exists(siteOf(folder) + u"/Gemfile.lock"_s) && !bundle.isEmpty()) {
        command.program = bundle;
        command.arguments = QStringList{u"exec"_s, u"jekyll"_s} + command.arguments;
        command.bundler = true;
    } else {
        command.program = QStandardPaths::findExecutable(u"jekyll"_s);
    }
    return command;
}

/// The page's content in the HTML, from which our marks are taken out.
BuiltBody takeMarks(QString &html, const QList<preview::RenderedBlock> &blocks)
{
    const qsizetype begin = html.indexOf(beginMark);
    const qsizetype end = html.indexOf(endMark, begin);
    if (begin < 0 || end < begin) {
        return findBody(html, blocks);
    }
    html.remove(end, endMark.size()).remove(begin, beginMark.size());
    return {begin, end - beginMark.size()};
}

/// Looks for the page in the built site. Reads files, so for a worker. `build` makes the addresses of its
/// files new ones: the web engine keeps what it had at the old.
void takePage(ExactResult &result, const ExactRequest &request, const QString &source, quint64 build)
{
    const SiteConfig config = loadSiteConfig(source);
    const AddressRules rules(config, QDate::currentDate());
    const std::optional<PageAddress> address =
        rules.addressOf(request.source, addressFacts(TextFile::decoded(request.bytes)));
    if (!address || !address->isPublished() || !QFile::exists(result.builtSite + address->target)) {
        return;
    }
    result.builtPage = result.builtSite + address->target;
    const Result<TextFile> file = TextFile::load(result.builtPage);
    result.html = file.ok() ? file.value().text() : QString();
    const BuiltBody body = takeMarks(result.html, request.blocks);
    if (!body.isFound()) {
        return;
    }
    result.body = result.html.mid(body.begin, body.end - body.begin);
    const BuiltPage page{result.builtSite, QString(preview::builtSiteFolder) + QString::number(build) + u'/',
                         address->url, result.html, body};
    result.shownBody = builtBody(page, config);
    result.frame = builtFrame(page, config, request.titles);
}

} // namespace

ExactBuild::ExactBuild(QString scratch, std::function<bool(const QString &root)> isTrusted, QObject *parent)
    : QObject(parent), m_scratch(std::move(scratch)), m_isTrusted(std::move(isTrusted))
{
    initExactResources();
}

ExactBuild::~ExactBuild()
{
    if (m_cancelled) {
        m_cancelled->store(true);
    }
    killGroup();
}

QString ExactBuild::folderFor(const QString &root) const
{
    const QByteArray key = QFileInfo(root).canonicalFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(24);
    return m_scratch + u'/' + QString::fromLatin1(hash);
}

void ExactBuild::start(const ExactRequest &request)
{
    cancel();
    m_request = request;
    m_output.clear();
    m_line.clear();
    m_running = true;
    ++m_job;
    const auto fail = [this](ExactResult::Outcome outcome, const QString &reason) {
        ExactResult result;
        result.outcome = outcome;
        result.reason = reason;
        QMetaObject::invokeMethod(
            this,
            [this, result, job = m_job] {
                if (job == m_job) {
                    finish(result);
                }
            },
            Qt::QueuedConnection);
    };
    if (!m_isTrusted || !m_isTrusted(request.root)) {
        fail(ExactResult::Outcome::NotTrusted,
             tr("The site’s own Jekyll runs programs of the repository. Trust it first."));
        return;
    }
    const QString folder = folderFor(request.root);
    QDir().mkpath(folder);
    m_lock = std::make_unique<QLockFile>(folder + u"/lock"_s);
    if (!m_lock->tryLock(0)) {
        fail(ExactResult::Outcome::Failed, tr("Another window is building this site."));
        return;
    }
    Q_EMIT progress(tr("Copying what has changed…"));
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    const QPointer<ExactBuild> self(this);
    QThreadPool::globalInstance()->start([self, request, folder, job = m_job, cancelled = m_cancelled] {
        const Result<CopyChanges> changes =
            syncScratchCopy(request.root, siteOf(folder), request.source, *cancelled);
        QString error = changes.ok() ? QString() : changes.reason();
        if (changes.ok()) {
            const Result<bool> written =
                writeScratchFile(siteOf(folder) + u'/' + request.source, request.bytes);
            error = written.ok() ? QString() : written.reason();
        }
        const bool others = changes.ok() && (changes.value().copied > 0 || changes.value().removed > 0);
        // Through the application: this object may be gone by then, and only its own thread can tell.
        QMetaObject::invokeMethod(qApp, [self, job, error, others, cancelled] {
            if (self && !cancelled->load()) {
                self->copied(job, error, others);
            }
        });
    });
}

void ExactBuild::copied(quint64 job, const QString &error, bool othersChanged)
{
    if (job != m_job) {
        return;
    }
    if (!error.isEmpty()) {
        ExactResult result;
        result.reason = error;
        finish(result);
        return;
    }
    if (othersChanged) {
        // Jekyll's incremental build sees changed pages, not what menus, data and lists make of them.
        QFile::remove(siteOf(folderFor(m_request.root)) + u"/.jekyll-metadata"_s);
    }
    runJekyll();
}

void ExactBuild::runJekyll()
{
    const QString folder = folderFor(m_request.root);
    const Command command = jekyllCommand(folder);
    if (command.program.isEmpty()) {
        ExactResult result;
        result.reason = tr("Jekyll is not installed. On Debian: apt install jekyll");
        finish(result);
        return;
    }
    m_process = new QProcess(this);
    m_process->setWorkingDirectory(siteOf(folder));
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setStandardInputFile(QProcess::nullDevice());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!command.bundler) {
        // Without a lock file Bundler would look for gems that may not be there.
        environment.insert(u"JEKYLL_NO_BUNDLER_REQUIRE"_s, u"true"_s);
    }
    environment.insert(u"ANCHORAGE_PAGE"_s, m_request.source);
    m_process->setProcessEnvironment(environment);
    m_process->setChildProcessModifier([] {
        // A group of its own, so that what Jekyll starts ends with it; and no orphans if this program dies.
        ::setpgid(0, 0);
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    });
    connect(m_process, &QProcess::readyRead, this, &ExactBuild::readOutput);
    connect(m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        ended(status == QProcess::NormalExit && code == 0);
    });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            ended(false);
        }
    });
    m_process->start(command.program, command.arguments);
}

void ExactBuild::readOutput()
{
    m_line += QString::fromUtf8(m_process->readAll());
    for (qsizetype end = m_line.indexOf(u'\n'); end >= 0; end = m_line.indexOf(u'\n')) {
        const QString line = m_line.left(end);
        m_line.remove(0, end + 1);
        if (m_output.size() < longestOutput) {
            m_output += line + u'\n';
        }
        if (!line.trimmed().isEmpty()) {
            Q_EMIT progress(line.trimmed());
        }
    }
}

void ExactBuild::ended(bool good)
{
    readOutput();
    m_output += m_line;
    m_process->deleteLater();
    m_process = nullptr;
    ExactResult result;
    result.output = m_output;
    const QString folder = folderFor(m_request.root);
    result.builtSite = builtOf(folder);
    if (!good) {
        result.reason = plainBuildError(m_output);
        finish(result);
        return;
    }
    result.outcome = ExactResult::Outcome::Built;
    const QPointer<ExactBuild> self(this);
    QThreadPool::globalInstance()->start(
        [self, job = m_job, request = m_request, source = siteOf(folder), result]() mutable {
            takePage(result, request, source, job);
            QMetaObject::invokeMethod(qApp, [self, job, result] {
                if (self && job == self->m_job) {
                    self->finish(result);
                }
            });
        });
}

void ExactBuild::cancel()
{
    if (!m_running) {
        return;
    }
    if (m_cancelled) {
        m_cancelled->store(true);
    }
    killGroup();
    ++m_job;
    ExactResult result;
    result.outcome = ExactResult::Outcome::Cancelled;
    result.reason = tr("The build was cancelled.");
    result.output = m_output;
    finish(result);
}

void ExactBuild::finish(ExactResult result)
{
    m_running = false;
    m_lock.reset();
    Q_EMIT finished(result);
}

void ExactBuild::killGroup()
{
    if (!m_process) {
        return;
    }
    m_process->disconnect(this);
    const auto group = static_cast<pid_t>(m_process->processId());
    if (group > 0) {
        ::kill(-group, SIGKILL);
    }
    m_process->waitForFinished();
    delete m_process;
    m_process = nullptr;
}

} // namespace anchorage
