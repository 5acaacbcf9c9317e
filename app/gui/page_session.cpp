// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_session.h"

#include "content_repository.h"
#include "site_settings.h"

#include <QDir>
#include <QFileInfo>

namespace anchorage {

PageSession::PageSession(Prompts &prompts, QObject *parent) : QObject(parent), m_prompts(prompts) {}

bool PageSession::open(const QString &path)
{
    return QFileInfo(path).isDir() ? openFolder(path) : openFile(path);
}

bool PageSession::openFile(const QString &path)
{
    if (!confirmLeave()) {
        return false;
    }
    if (const Result<Done> loaded = m_document.load(path); !loaded.ok()) {
        Q_EMIT failed(loaded.reason());
        return false;
    }
    enterRepository(repositoryRootOf(path));
    Q_EMIT pageOpened(m_document.path());
    return true;
}

bool PageSession::openFolder(const QString &path)
{
    if (!QFileInfo(path).isReadable()) {
        Q_EMIT failed(tr("The folder “%1” cannot be read.").arg(path));
        return false;
    }
    enterRepository(repositoryRootOf(path));
    return true;
}

bool PageSession::save()
{
    if (!hasPage() || (finishEditing && !finishEditing())) {
        return false;
    }
    auto onConflict = PageDocument::OnConflict::Refuse;
    if (m_document.changedOnDisk()) {
        switch (m_prompts.askAboutConflict(pageName())) {
        case Prompts::Conflict::Cancel:
            return false;
        case Prompts::Conflict::Reload:
            return openAgain();
        case Prompts::Conflict::Overwrite:
            onConflict = PageDocument::OnConflict::Overwrite;
            break;
        }
    }
    if (const Result<Done> written = m_document.save(onConflict); !written.ok()) {
        Q_EMIT failed(written.reason());
        return false;
    }
    enterRepository(m_root);
    Q_EMIT saved(m_document.path());
    return true;
}

bool PageSession::saveAs(const QString &path)
{
    if (!hasPage() || (finishEditing && !finishEditing())) {
        return false;
    }
    if (const Result<Done> written = m_document.saveAs(path); !written.ok()) {
        Q_EMIT failed(written.reason());
        return false;
    }
    enterRepository(repositoryRootOf(path));
    Q_EMIT saved(m_document.path());
    return true;
}

bool PageSession::reload()
{
    if (!hasPage()) {
        return false;
    }
    if (m_document.isModified() && m_prompts.askToReload(pageName()) == Prompts::Reload::Cancel) {
        return false;
    }
    return openAgain();
}

bool PageSession::openAgain()
{
    if (const Result<Done> loaded = m_document.load(m_document.path()); !loaded.ok()) {
        Q_EMIT failed(loaded.reason());
        return false;
    }
    Q_EMIT pageOpened(m_document.path());
    return true;
}

bool PageSession::confirmLeave()
{
    if (finishEditing && !finishEditing()) {
        return false;
    }
    if (!m_document.isModified()) {
        return true;
    }
    switch (m_prompts.askToLeave(pageName())) {
    case Prompts::Leave::Save:
        return save();
    case Prompts::Leave::Discard:
        return true;
    case Prompts::Leave::Cancel:
        break;
    }
    return false;
}

QString PageSession::pageFolder() const
{
    const QString folder = QDir(m_root).relativeFilePath(QFileInfo(m_document.path()).absolutePath());
    return folder == u"." ? QString() : folder;
}

QString PageSession::pagePath() const
{
    return QDir(m_root).relativeFilePath(m_document.path());
}

QString PageSession::pageName() const
{
    return QFileInfo(m_document.path()).fileName();
}

void PageSession::setLoader(std::optional<Loader> loader)
{
    m_loader = loader;
    m_survey = SiteSurvey::of(m_root, m_loader);
    Q_EMIT surveyChanged();
}

void PageSession::enterRepository(const QString &root)
{
    if (m_root != root) {
        m_loader = rememberedLoader ? rememberedLoader(root) : std::nullopt;
    }
    m_config = loadSiteConfig(root);
    m_survey = SiteSurvey::of(root, m_loader);
    if (m_root != root) {
        m_root = root;
        Q_EMIT repositoryOpened(root);
    }
}

} // namespace anchorage
