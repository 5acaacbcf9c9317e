// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes_binding.h"

#include "background_merge.h"
#include "changes_view.h"
#include "content_repository.h"
#include "doctor.h"
#include "edit_between.h"
#include "history_view.h"
#include "merge_dialog.h"
#include "page_session.h"
#include "redline_binding.h"
#include "repository_tree.h"
#include "title_edits.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

constexpr int settleMilliseconds = 700;

/// What asks for passwords where the user has set up nothing that does: beside the program, or where it is
/// installed.
QString askPassProgram()
{
    const QString folder = QCoreApplication::applicationDirPath();
    for (const QString &path :
         {folder + u"/anchorage-askpass"_s, folder + u"/../libexec/anchorage/anchorage-askpass"_s}) {
        if (QFileInfo(path).isExecutable()) {
            return QDir::cleanPath(path);
        }
    }
    return {};
}

/// The site's path of a file of the git repository, which the site may be a folder of; empty for files
/// outside the site.
QString sitePath(const QString &prefix, const QByteArray &path)
{
    const QString text = QString::fromUtf8(path);
    return text.startsWith(prefix) ? text.sliced(prefix.size()) : QString();
}

QByteArray bytesOnDisk(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString stateLetter(const git::StatusEntry &entry)
{
    if (entry.conflicted) {
        return u"!"_s;
    }
    if (entry.untracked) {
        return u"?"_s;
    }
    const git::FileChange change = entry.unstaged != git::FileChange::None ? entry.unstaged : entry.staged;
    switch (change) {
    case git::FileChange::Added:
        return u"A"_s;
    case git::FileChange::Deleted:
        return u"D"_s;
    case git::FileChange::Renamed:
    case git::FileChange::Copied:
        return u"R"_s;
    case git::FileChange::None:
        return {};
    case git::FileChange::Modified:
    case git::FileChange::TypeChanged:
        break;
    }
    return u"M"_s;
}

} // namespace

ChangesBinding::ChangesBinding(PageSession &session, RepositoryTree &tree, ChangesView &view,
                               HistoryView &history, Prompts &prompts, WindowSettings settings,
                               QObject *parent)
    : QObject(parent), m_session(session), m_tree(tree), m_view(view), m_history(history),
      m_trust(prompts, settings), m_settings(settings)
{
    connect(&session, &PageSession::repositoryOpened, this, &ChangesBinding::findRepository);
    const auto refresh = [this] {
        if (m_repository) {
            m_repository->refresh();
        }
    };
    connect(&session, &PageSession::saved, this, refresh);
    connect(&session, &PageSession::pagesChanged, &view, [this] {
        const QList<OpenPage *> pages = m_session.pages();
        m_view.setUnsavedPages(static_cast<int>(std::count_if(
            pages.begin(), pages.end(), [](const OpenPage *page) { return page->document().isModified(); })));
    });
    connect(&view, &ChangesView::saveAllRequested, &session, &PageSession::saveAll);
    connect(&session, &PageSession::surveyChanged, this, refresh);
    connect(&session, &PageSession::followedDisk, this, refresh);
    connect(&view, &ChangesView::filesChanged, this, [this] {
        m_session.lookAtDisk();
        m_session.lookAtSite();
    });
    connect(&view, &ChangesView::fileActivated, this, [this](const QString &path) {
        if (m_repository) {
            Q_EMIT fileWanted(m_repository->repository().root() + u'/' + path);
        }
    });
    connect(&view, &ChangesView::linkActivated, this, &QDesktopServices::openUrl);
    connect(&view, &ChangesView::problemsRequested, this, &ChangesBinding::problemsWanted);
    connect(&view, &ChangesView::conflictActivated, this, &ChangesBinding::decideConflict);
    connectHistory();
    addRedlines();
}

ChangesBinding::~ChangesBinding()
{
    m_view.setSession(nullptr);
    m_history.setSession(nullptr);
}

void ChangesBinding::findRepository(const QString &root)
{
    m_view.setSession(nullptr, tr("Looking for the site’s git repository…"));
    m_history.setSession(nullptr, tr("Looking for the site’s git repository…"));
    m_repository.reset();
    m_looking = true;
    Q_EMIT repositoryChanged();
    const QPointer<ChangesBinding> self(this);
    QThreadPool::globalInstance()->start([self, root, program = git::findGit()] {
        const Result<git::Repository> found = git::Repository::open(program, root);
        QMetaObject::invokeMethod(qApp, [self, root, found] {
            if (self && self->m_session.repositoryRoot() == root) {
                self->take(root, found);
            }
        });
    });
}

void ChangesBinding::take(const QString &root, const Result<git::Repository> &found)
{
    m_looking = false;
    if (!found.ok()) {
        m_view.setSession(nullptr, found.reason());
        m_history.setSession(nullptr, found.reason());
        Q_EMIT settled();
        return;
    }
    git::Repository repository = found.value();
    repository.setAskPass(askPassProgram());
    if (m_trust.isTrusted(root)) {
        repository.setTrust(git::Trust::Trusted);
    }
    m_repository = std::make_unique<git::Session>(
        repository, [this, root](const git::Repository &, const std::function<void(bool)> &answer) {
            answer(m_trust.ask(root));
        });
    connect(m_repository.get(), &git::Session::statusChanged, this, &ChangesBinding::showStatus);
    prepareView(root);
    m_view.setSession(m_repository.get());
    m_history.setSession(m_repository.get());
    m_repository->refresh();
    Q_EMIT repositoryChanged();
}

void ChangesBinding::prepareView(const QString &root)
{
    // All are called in other threads: they take what they need along.
    const PageRendering rendering(root, m_repository->repository().root());
    const RenderBlocks render = [rendering](const QString &path, const QString &text) {
        return rendering.blocks(path, text);
    };
    m_changeRedline->setSite(root, rendering);
    m_versionRedline->setSite(root, rendering);
    m_view.setRenderBlocks(render);
    m_history.setRenderBlocks(render);
    m_view.setCommitCheck([root](const QString &path, const QString &text) {
        const FileKind kind = fileKindOf(path);
        const FrontMatter frontMatter = FrontMatter::parse(text, kind);
        return countedProblems(placedProblems(
            path, text,
            diagnose(text, kind, frontMatter, SiteSurvey::of(root).factsFor(path, text, frontMatter))));
    });
}

void ChangesBinding::addRedlines()
{
    const auto mode = [this](const QString &site) {
        return previewModeOf(m_settings.repositoryValue(site, u"previewMode"_s).toString());
    };
    const auto add = [&](auto &view) {
        auto *pane = new preview::RedlinePane;
        view.setRedlinePane(pane);
        auto *binding = new RedlineBinding(*pane, mode, this);
        connect(&view, &std::remove_reference_t<decltype(view)>::redlineReady, binding,
                &RedlineBinding::show);
        connect(binding, &RedlineBinding::linkActivated, this, &QDesktopServices::openUrl);
        connect(binding, &RedlineBinding::fileWanted, this,
                [this](const QString &path) { Q_EMIT fileWanted(m_session.repositoryRoot() + u'/' + path); });
        return binding;
    };
    m_changeRedline = add(m_view);
    m_versionRedline = add(m_history);
}

QString ChangesBinding::pathOf(const QByteArray &path) const
{
    return m_repository->repository().root() + u'/' + QString::fromUtf8(path);
}

void ChangesBinding::decideConflict(const QByteArray &path, const QByteArray &base, const QByteArray &mine,
                                    const QByteArray &theirs)
{
    const TextFile file(mine);
    const QByteArray before = bytesOnDisk(pathOf(path));
    const QPointer<ChangesBinding> self(this);
    mergeInBackground(m_view.window(), {TextFile(base).text(), file.text(), TextFile(theirs).text()},
                      fileKindOf(pathOf(path)),
                      [self, path, file, before](const Result<MergeResult> &merged) {
                          if (!self || !self->m_repository) {
                              return;
                          }
                          if (!merged.ok()) {
                              Q_EMIT self->failed(merged.reason());
                          } else if (merged.value().isClean()) {
                              self->writeDecided(path, before, file.bytesOf(merged.value().text()), 0);
                          } else {
                              self->showDecisions(path, before, file, merged.value());
                          }
                      });
}

void ChangesBinding::showDecisions(const QByteArray &path, const QByteArray &before, const TextFile &mine,
                                   const MergeResult &merged)
{
    auto *dialog = new MergeDialog(merged, fileKindOf(pathOf(path)), m_view.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MergeDialog::merged, this, [this, path, before, mine](const QString &text, int open) {
        writeDecided(path, before, mine.bytesOf(text), open);
    });
    dialog->open();
}

void ChangesBinding::writeDecided(const QByteArray &path, const QByteArray &before, const QByteArray &bytes,
                                  int open)
{
    if (!m_repository) {
        return;
    }
    if (bytesOnDisk(pathOf(path)) != before) {
        Q_EMIT failed(tr("The file was changed while you were deciding. Decide again."));
        return;
    }
    if (const Result<Done> written = writeAtomically(pathOf(path), bytes); !written.ok()) {
        Q_EMIT failed(written.reason());
        return;
    }
    if (open == 0) {
        m_view.resolveConflict(path, bytes);
    }
    m_session.lookAtDisk();
    m_session.lookAtSite();
}

void ChangesBinding::connectHistory()
{
    connect(&m_history, &HistoryView::restoreRequested, this, [this](const QString &text) {
        PageDocument &document = m_session.document();
        document.apply(editBetween(document.text(), text));
    });
    connect(&m_history, &HistoryView::titleWanted, this, &ChangesBinding::takeTitle);
    connect(&m_history, &HistoryView::localeWanted, this, [this](const QString &path, const QString &locale) {
        const LocaleMap *map = m_session.document().frontMatter().map(path);
        const int row = map == nullptr ? -1 : map->rowOf(locale);
        if (row >= 0) {
            Q_EMIT lineWanted(map->rows[row].line);
        }
    });
}

void ChangesBinding::takeTitle(const QString &path, const QString &locale, const QString &title)
{
    PageDocument &document = m_session.document();
    const FrontMatter &frontMatter = document.frontMatter();
    const LocaleMap *map = frontMatter.map(path);
    const int row = map == nullptr ? -1 : map->rowOf(locale);
    if (row < 0) {
        Q_EMIT failed(tr("There is no row for %1 any more. Add the locale first.").arg(locale));
        return;
    }
    const int mapIndex = static_cast<int>(map - frontMatter.maps.constData());
    const Result<TextEdit> edit = edits::setOwnTitle(document.text(), frontMatter, {mapIndex, row}, title);
    if (edit.ok()) {
        document.apply(edit.value());
    } else {
        Q_EMIT failed(edit.reason());
    }
}

void ChangesBinding::showPage(const QString &map, const QString &locale)
{
    if (!m_repository) {
        return;
    }
    HistoryPage page;
    if (!m_session.hasPage()) {
        m_history.setPage(page);
        return;
    }
    page.path = QDir(m_repository->repository().root()).relativeFilePath(m_session.document().path());
    page.text = m_session.document().text();
    page.kind = fileKindOf(m_session.document().path());
    page.mapPath = map;
    page.locale = locale;
    m_history.setPage(page);
    proposeFile();
}

void ChangesBinding::proposeFile()
{
    if (m_repository && m_session.hasPage() && !m_view.isVisible()) {
        m_view.showFile(
            QDir(m_repository->repository().root()).relativeFilePath(m_session.document().path()));
    }
}

void ChangesBinding::showStatus(const git::Status &status)
{
    const QString below =
        QDir(m_repository->repository().root()).relativeFilePath(m_session.repositoryRoot());
    const QString prefix = below == u"." ? QString() : below + u'/';
    QHash<QString, QString> states;
    for (const git::StatusEntry &entry : status.entries) {
        if (const QString path = sitePath(prefix, entry.path); !path.isEmpty()) {
            states.insert(path, stateLetter(entry));
        }
    }
    m_tree.setStates(states);
    Q_EMIT countChanged(static_cast<int>(status.entries.size()));
    QTimer::singleShot(0, this, &ChangesBinding::proposeFile);
    // The view reads the change that it shows after this.
    QTimer::singleShot(settleMilliseconds, this, &ChangesBinding::settled);
}

} // namespace anchorage
