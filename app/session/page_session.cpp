// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_session.h"

#include "content_repository.h"
#include "site_settings.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace anchorage {

PageSession::PageSession(Prompts &prompts, QObject *parent)
    : QObject(parent), m_prompts(prompts), m_none(std::make_unique<OpenPage>()), m_shown(m_none.get())
{
    connect(&m_watch, &DiskWatch::touched, this, &PageSession::lookAtDisk);
    connect(this, &PageSession::pagesChanged, this, [this] {
        QStringList files;
        for (const std::unique_ptr<OpenPage> &page : m_pages) {
            files.append(page->document().path());
        }
        m_watch.setFiles(files);
    });
}

PageSession::~PageSession() = default;

bool PageSession::open(const QString &path)
{
    return QFileInfo(path).isDir() ? openFolder(path) : openFile(path);
}

bool PageSession::openFile(const QString &path)
{
    if (OpenPage *page = pageOf(path)) {
        return show(*page);
    }
    if (finishEditing && !finishEditing()) {
        return false;
    }
    auto page = std::make_unique<OpenPage>();
    if (const Result<Done> loaded = page->load(path); !loaded.ok()) {
        Q_EMIT failed(loaded.reason());
        return false;
    }
    const QString root = repositoryRootOf(path);
    if (!leaveRepository(root)) {
        return false;
    }
    OpenPage &added = add(std::move(page));
    enterRepository(root);
    setShown(added);
    return true;
}

bool PageSession::openFolder(const QString &path)
{
    if (!QFileInfo(path).isReadable()) {
        Q_EMIT failed(tr("The folder “%1” cannot be read.").arg(path));
        return false;
    }
    const QString root = repositoryRootOf(path);
    if (!leaveRepository(root)) {
        return false;
    }
    enterRepository(root);
    return true;
}

bool PageSession::openBehind(const QString &path)
{
    auto page = std::make_unique<OpenPage>();
    if (pageOf(path) != nullptr || !page->load(path).ok()) {
        return false;
    }
    add(std::move(page));
    return true;
}

OpenPage &PageSession::add(std::unique_ptr<OpenPage> page)
{
    OpenPage *added = page.get();
    connect(added, &OpenPage::failed, this, &PageSession::failed);
    connect(added, &OpenPage::onDiskChanged, this, [this, added] {
        Q_EMIT pagesChanged();
        if (added == m_shown) {
            Q_EMIT onDiskChanged();
        }
    });
    connect(added, &OpenPage::followedDisk, this,
            [this, added] { Q_EMIT followedDisk(added->document().path()); });
    connect(&added->document(), &PageDocument::revised, this, [this, added] {
        if (added == m_shown) {
            Q_EMIT revised();
        }
    });
    connect(&added->document(), &PageDocument::modifiedChanged, this, [this, added](bool modified) {
        Q_EMIT pagesChanged();
        if (added == m_shown) {
            Q_EMIT modifiedChanged(modified);
        }
    });
    if (!m_journals.isEmpty()) {
        added->keepUnsavedTextIn(m_journals);
    }
    m_pages.push_back(std::move(page));
    Q_EMIT pagesChanged();
    return *added;
}

bool PageSession::show(OpenPage &page)
{
    if (&page == m_shown) {
        return true;
    }
    if (finishEditing && !finishEditing()) {
        return false;
    }
    setShown(page);
    return true;
}

void PageSession::setShown(OpenPage &page)
{
    m_shown = &page;
    Q_EMIT pageOpened(page.document().path());
    Q_EMIT pagesChanged();
    Q_EMIT onDiskChanged();
}

bool PageSession::close(OpenPage &page)
{
    if (!confirmLeave({&page})) {
        return false;
    }
    remove({&page});
    return true;
}

bool PageSession::closeAll()
{
    if (!confirmLeave(pages())) {
        return false;
    }
    remove(pages());
    return true;
}

bool PageSession::closeOthers(OpenPage &page)
{
    QList<OpenPage *> others = pages();
    others.removeOne(&page);
    if (!show(page) || !confirmLeave(others)) {
        return false;
    }
    remove(others);
    return true;
}

void PageSession::remove(const QList<OpenPage *> &closed)
{
    if (closed.contains(m_shown)) {
        QList<OpenPage *> left = pages();
        left.removeIf([&](OpenPage *page) { return page != m_shown && closed.contains(page); });
        const qsizetype place = left.indexOf(m_shown);
        left.removeAt(place);
        setShown(left.isEmpty() ? *m_none : *left[std::min(place, left.size() - 1)]);
    }
    // Whoever is shown something of a closed page forgets it first.
    std::vector<std::unique_ptr<OpenPage>> gone;
    for (auto page = m_pages.begin(); page != m_pages.end();) {
        if (closed.contains(page->get())) {
            gone.push_back(std::move(*page));
            page = m_pages.erase(page);
        } else {
            ++page;
        }
    }
    Q_EMIT pagesChanged();
}

void PageSession::followFile(OpenPage &page, const QString &path)
{
    page.follow(path);
    Q_EMIT pagesChanged();
    if (&page == m_shown) {
        // The address, the folder and the kind of the page may be others.
        Q_EMIT pageOpened(path);
    }
}

void PageSession::movePage(qsizetype from, qsizetype to)
{
    if (from == to) {
        return;
    }
    auto page = std::move(m_pages[static_cast<size_t>(from)]);
    m_pages.erase(m_pages.begin() + from);
    m_pages.insert(m_pages.begin() + to, std::move(page));
    Q_EMIT pagesChanged();
}

QList<OpenPage *> PageSession::pages() const
{
    QList<OpenPage *> all;
    for (const std::unique_ptr<OpenPage> &page : m_pages) {
        all.append(page.get());
    }
    return all;
}

OpenPage *PageSession::pageOf(const QString &path) const
{
    const QFileInfo wanted(path);
    for (const std::unique_ptr<OpenPage> &page : m_pages) {
        const QFileInfo info(page->document().path());
        // One document a file, whatever links lead to it.
        if (info.filePath() == wanted.absoluteFilePath() ||
            (info.exists() && info.canonicalFilePath() == wanted.canonicalFilePath())) {
            return page.get();
        }
    }
    return nullptr;
}

bool PageSession::save()
{
    return hasPage() && (!finishEditing || finishEditing()) && savePage(*m_shown);
}

bool PageSession::savePage(OpenPage &page)
{
    if (!page.save()) {
        return false;
    }
    enterRepository(m_root);
    Q_EMIT saved(page.document().path());
    return true;
}

bool PageSession::saveAll()
{
    if (finishEditing && !finishEditing()) {
        return false;
    }
    for (OpenPage *page : pages()) {
        if (page->document().isModified() && !savePage(*page)) {
            setShown(*page);
            return false;
        }
    }
    return true;
}

bool PageSession::saveAs(const QString &path)
{
    if (!hasPage() || (finishEditing && !finishEditing())) {
        return false;
    }
    const QString root = repositoryRootOf(path);
    QList<OpenPage *> leaving = root == m_root ? QList{pageOf(path)} : pages();
    // Two documents of one file would write over each other.
    leaving.removeIf([this](OpenPage *page) { return page == nullptr || page == m_shown; });
    if (!confirmLeave(leaving) || !m_shown->saveAs(path)) {
        return false;
    }
    remove(leaving);
    enterRepository(root);
    Q_EMIT pagesChanged();
    Q_EMIT saved(m_shown->document().path());
    return true;
}

bool PageSession::reload()
{
    if (!hasPage()) {
        return false;
    }
    if (document().isModified() && m_prompts.askToReload(pageName()) == Prompts::Reload::Cancel) {
        return false;
    }
    if (const Result<Done> loaded = m_shown->load(document().path()); !loaded.ok()) {
        Q_EMIT failed(loaded.reason());
        return false;
    }
    Q_EMIT pageOpened(document().path());
    return true;
}

void PageSession::keepUnsavedTextIn(const QString &folder)
{
    m_journals = folder;
    for (const std::unique_ptr<OpenPage> &page : m_pages) {
        page->keepUnsavedTextIn(folder);
    }
}

bool PageSession::restore(const QString &page, const QString &text)
{
    if (!openFile(page)) {
        return false;
    }
    m_shown->restore(text);
    return true;
}

void PageSession::lookAtDisk()
{
    for (OpenPage *page : pages()) {
        page->lookAtDisk();
    }
}

bool PageSession::confirmLeave()
{
    return confirmLeave(pages());
}

bool PageSession::confirmLeave(const QList<OpenPage *> &leaving)
{
    if (finishEditing && !finishEditing()) {
        return false;
    }
    QList<OpenPage *> unsaved = leaving;
    unsaved.removeIf([](const OpenPage *page) { return !page->document().isModified(); });
    if (unsaved.isEmpty()) {
        return true;
    }
    QStringList names;
    for (const OpenPage *page : unsaved) {
        names.append(page->name());
    }
    switch (m_prompts.askToLeave(names)) {
    case Prompts::Leave::Save:
        for (OpenPage *page : unsaved) {
            if (!savePage(*page)) {
                setShown(*page);
                return false;
            }
        }
        return true;
    case Prompts::Leave::Discard:
        for (OpenPage *page : unsaved) {
            page->forgetUnsaved();
        }
        return true;
    case Prompts::Leave::Cancel:
        break;
    }
    return false;
}

bool PageSession::leaveRepository(const QString &root)
{
    if (root == m_root || m_root.isEmpty()) {
        return true;
    }
    Q_EMIT leavingRepository();
    return m_pages.empty() || closeAll();
}

QString PageSession::pageFolder() const
{
    const QString path = pagePath();
    return path.contains(u'/') ? path.section(u'/', 0, -2) : QString();
}

QString PageSession::pagePath() const
{
    return hasPage() ? QDir(m_root).relativeFilePath(document().path()) : QString();
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
