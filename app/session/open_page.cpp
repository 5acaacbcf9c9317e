// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_page.h"

#include "edit_between.h"
#include "journal.h"

#include <QFileInfo>

namespace anchorage {

OpenPage::OpenPage(QObject *parent) : QObject(parent) {}

OpenPage::~OpenPage() = default;

QString OpenPage::name() const
{
    return QFileInfo(m_document.path()).fileName();
}

Result<Done> OpenPage::load(const QString &path)
{
    Result<Done> loaded = m_document.load(path);
    if (loaded.ok()) {
        forgetUnsaved();
        setOnDisk(OnDisk::AsKnown);
    }
    return loaded;
}

bool OpenPage::save()
{
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
    return true;
}

bool OpenPage::saveAs(const QString &path)
{
    if (const Result<Done> written = m_document.saveAs(path); !written.ok()) {
        Q_EMIT failed(written.reason());
        return false;
    }
    setOnDisk(OnDisk::AsKnown);
    return true;
}

void OpenPage::follow(const QString &path)
{
    m_document.follow(path);
    lookAtDisk();
}

void OpenPage::keepUnsavedTextIn(const QString &folder)
{
    m_journal = std::make_unique<Journal>(folder, m_document);
    connect(m_journal.get(), &Journal::failed, this, &OpenPage::failed);
}

void OpenPage::restore(const QString &text)
{
    m_document.apply(editBetween(m_document.text(), text));
    if (m_journal) {
        m_journal->flush();
    }
}

void OpenPage::forgetUnsaved()
{
    if (m_journal) {
        m_journal->forget();
    }
}

std::optional<TextFile> OpenPage::fileOnDisk() const
{
    Result<TextFile> file = TextFile::load(m_document.path());
    if (!file.ok()) {
        return std::nullopt;
    }
    return std::move(file).value();
}

void OpenPage::lookAtDisk()
{
    if (m_document.path().isEmpty()) {
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
        Q_EMIT followedDisk();
    }
}

void OpenPage::setOnDisk(OnDisk state)
{
    if (state != m_onDisk) {
        m_onDisk = state;
        Q_EMIT onDiskChanged();
    }
}

void OpenPage::keepMine()
{
    if (std::optional<TextFile> theirs = fileOnDisk()) {
        takeMerged(*std::move(theirs), m_document.text());
    }
}

void OpenPage::takeTheirs()
{
    if (std::optional<TextFile> theirs = fileOnDisk()) {
        const QString text = theirs->text();
        takeMerged(*std::move(theirs), text);
    }
}

void OpenPage::takeMerged(TextFile theirs, const QString &text)
{
    m_document.rebase(std::move(theirs), text);
    setOnDisk(OnDisk::AsKnown);
}

} // namespace anchorage
