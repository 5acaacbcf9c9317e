// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_session.h"

#include "content_repository.h"
#include "edit_between.h"
#include "journal.h"
#include "site_settings.h"

#include <QDir>
#include <QFileInfo>

namespace anchorage {

PageSession::PageSession(Prompts &prompts, QObject *parent) : QObject(parent), m_prompts(prompts)
{
    connect(&m_watch, &DiskWatch::touched, this, &PageSession::lookAtDisk);
}

PageSession::~PageSession()
{
    delete m_journal;
}

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
    forgetUnsaved();
    m_watch.setFile(m_document.path());
    setOnDisk(OnDisk::AsKnown);
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
    lookAtDisk();
    if (m_onDisk == OnDisk::Changed) {
        // Also where it was told before: whoever saves again is shown again why nothing happens.
        Q_EMIT onDiskChanged();
        return false;
    }
    // A file that is gone holds nothing that could be lost.
    const auto onConflict =
        m_onDisk == OnDisk::Gone ? PageDocument::OnConflict::Overwrite : PageDocument::OnConflict::Refuse;
    if (const Result<Done> written = m_document.save(onConflict); !written.ok()) {
        Q_EMIT failed(written.reason());
        return false;
    }
    setOnDisk(OnDisk::AsKnown);
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
    m_watch.setFile(m_document.path());
    setOnDisk(OnDisk::AsKnown);
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
    forgetUnsaved();
    setOnDisk(OnDisk::AsKnown);
    Q_EMIT pageOpened(m_document.path());
    return true;
}

void PageSession::keepUnsavedTextIn(const QString &folder)
{
    delete m_journal;
    m_journal = new Journal(folder, m_document);
    connect(m_journal, &Journal::failed, this, &PageSession::failed);
}

void PageSession::forgetUnsaved()
{
    if (m_journal != nullptr) {
        m_journal->forget();
    }
}

bool PageSession::restore(const QString &page, const QString &text)
{
    if (page != m_document.path() && !openFile(page)) {
        return false;
    }
    m_document.apply(editBetween(m_document.text(), text));
    if (m_journal != nullptr) {
        m_journal->flush();
    }
    return true;
}

std::optional<TextFile> PageSession::fileOnDisk() const
{
    Result<TextFile> file = TextFile::load(m_document.path());
    if (!file.ok()) {
        return std::nullopt;
    }
    return std::move(file).value();
}

void PageSession::lookAtDisk()
{
    if (!hasPage()) {
        return;
    }
    if (!QFileInfo::exists(m_document.path())) {
        setOnDisk(OnDisk::Gone);
    } else if (!m_document.changedOnDisk()) {
        setOnDisk(OnDisk::AsKnown);
    } else if (m_document.isModified() || m_document.isReadOnly()) {
        setOnDisk(OnDisk::Changed);
    } else {
        takeTheirs();
        Q_EMIT followedDisk(m_document.path());
    }
}

void PageSession::setOnDisk(OnDisk state)
{
    if (state != m_onDisk) {
        m_onDisk = state;
        Q_EMIT onDiskChanged();
    }
}

void PageSession::keepMine()
{
    if (std::optional<TextFile> theirs = fileOnDisk()) {
        takeMerged(*std::move(theirs), m_document.text());
    }
}

void PageSession::takeTheirs()
{
    if (std::optional<TextFile> theirs = fileOnDisk()) {
        const QString text = theirs->text();
        takeMerged(*std::move(theirs), text);
    }
}

void PageSession::takeMerged(TextFile theirs, const QString &text)
{
    m_document.rebase(std::move(theirs), text);
    setOnDisk(OnDisk::AsKnown);
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
        forgetUnsaved();
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
    lookAtSite();
}

void PageSession::lookAtSite()
{
    if (m_root.isEmpty()) {
        return;
    }
    m_config = loadSiteConfig(m_root);
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
