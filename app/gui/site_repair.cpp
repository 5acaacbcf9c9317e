// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site_repair.h"

#include "edit_preview.h"
#include "fixing.h"
#include "page_session.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

namespace anchorage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(SiteRepair)
};

QString repaired(const PageSession &session, const QString &path, const QString &text,
                 const QStringList &codes)
{
    const FileKind kind = fileKindOf(path);
    const SiteFacts facts = session.survey().factsFor(path, text, FrontMatter::parse(text, kind));
    return fixAll(text, kind, facts, codes).text;
}

} // namespace

void repairPage(const PageSession &session, OpenPage &page, const QStringList &codes)
{
    const QString text = page.document().text();
    const QString path = QDir(session.repositoryRoot()).relativeFilePath(page.document().path());
    page.document().apply(editBetween(text, repaired(session, path, text, codes)));
}

SiteRepair proposeSiteRepair(PageSession &session, const QList<Problem> &problems, const QStringList &codes)
{
    SiteRepair repair;
    repair.codes = codes;
    QSet<QString> seen;
    const auto addPreview = [&](const QString &path, const QString &before, const QString &after) {
        repair.preview += path + u'\n' + editPreview(before, editBetween(before, after)) + u'\n';
    };
    for (const Problem &problem : problems) {
        if (!codes.contains(problem.diagnosis.code) || seen.contains(problem.path)) {
            continue;
        }
        seen.insert(problem.path);
        const QString path = session.repositoryRoot() + u'/' + problem.path;
        if (const OpenPage *page = session.pageOf(path)) {
            const QString &text = page->document().text();
            if (const QString after = repaired(session, problem.path, text, codes); after != text) {
                repair.pages.append(page->document().path());
                addPreview(problem.path, text, after);
            }
            continue;
        }
        const Result<TextFile> file = TextFile::load(path);
        if (!file.ok() || file.value().isBinary()) {
            continue;
        }
        const QString after = repaired(session, problem.path, file.value().text(), codes);
        if (after != file.value().text()) {
            repair.files.append({path, file.value(), after});
            addPreview(problem.path, file.value().text(), after);
        }
    }
    return repair;
}

Result<Done> applySiteRepair(PageSession &session, const SiteRepair &repair)
{
    for (const QString &path : repair.pages) {
        if (OpenPage *page = session.pageOf(path)) {
            repairPage(session, *page, repair.codes);
        }
    }
    for (const SiteRepair::File &file : repair.files) {
        const Result<TextFile> present = TextFile::load(file.path);
        if (!present.ok() || present.value().bytes() != file.before.bytes()) {
            return Error{
                Tr::tr("“%1” was changed by another program meanwhile. It and the files after it were not "
                       "repaired; try again.")
                    .arg(file.path)};
        }
        if (Result<Done> written = writeAtomically(file.path, file.before.bytesOf(file.after));
            !written.ok()) {
            return written;
        }
    }
    return Done{};
}

} // namespace anchorage
