// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_actions.h"

#include "edit_preview.h"
#include "page_address.h"
#include "page_files.h"
#include "page_session.h"
#include "repository_tree.h"
#include "trash.h"

#include <QAction>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

const QString menuFile = u"_data/navigation.yml"_s;

} // namespace

FileActions::FileActions(PageSession &session, RepositoryTree &tree, Prompts &prompts, QObject *parent)
    : QObject(parent), m_session(session), m_tree(tree), m_prompts(prompts)
{
}

void FileActions::fillMenu(QMenu &menu)
{
    const auto add = [&](const QString &text, const QString &name,
                         void (FileActions::*what)(const QString &)) {
        QAction *action = menu.addAction(text);
        action->setObjectName(name);
        action->setEnabled(false);
        connect(action, &QAction::triggered, this, [this, what] { (this->*what)(m_tree.selectedPath()); });
        connect(&m_tree, &RepositoryTree::selectionChanged, action,
                [action](const QString &path) { action->setEnabled(!path.isEmpty()); });
        m_tree.addFileAction(action);
    };
    add(tr("&New Page Like This…"), u"actionNewPage"_s, &FileActions::makePage);
    add(tr("R&ename…"), u"actionRenamePage"_s, &FileActions::rename);
    add(tr("&Delete…"), u"actionDeletePage"_s, &FileActions::remove);
}

void FileActions::makePage(const QString &pattern)
{
    const Result<TextFile> file = TextFile::load(absolute(pattern));
    if (!file.ok()) {
        Q_EMIT failed(file.reason());
        return;
    }
    const QString path = m_prompts.askForPath(
        tr("New Page"),
        tr("The new page gets the layout of “%1” and the locales of the site. Its file:").arg(pattern),
        pattern);
    if (path.isEmpty() || !isFree(path)) {
        return;
    }
    const TextFile made(
        TextFile::encoded(pageLike(file.value().text(), titleFromFileName(path), m_tree.siteLocales())));
    QDir().mkpath(QFileInfo(absolute(path)).path());
    if (const Result<Done> written = writeAtomically(absolute(path), made.bytes()); !written.ok()) {
        Q_EMIT failed(written.reason());
        return;
    }
    m_tree.refresh(m_session.survey());
    m_session.openFile(absolute(path));
}

void FileActions::rename(const QString &path)
{
    const QString newPath = m_prompts.askForPath(tr("Rename"), tr("The new path of “%1”:").arg(path), path);
    if (newPath.isEmpty() || newPath == path || !isFree(newPath)) {
        return;
    }
    const MenuChange menu = menuChange(path, newPath);
    const Prompts::MenuToo answer =
        menu.edit.isEmpty()
            ? Prompts::MenuToo::No
            : m_prompts.askAboutMenu(tr("The address of this page changes. The menu leads to the old "
                                        "one and can be changed like this:"),
                                     editPreview(menu.text, menu.edit));
    if (answer == Prompts::MenuToo::Cancel) {
        return;
    }
    OpenPage *open = m_session.pageOf(absolute(path));
    QDir().mkpath(QFileInfo(absolute(newPath)).path());
    if (QFile file(absolute(path)); !file.rename(absolute(newPath))) {
        Q_EMIT failed(tr("“%1” could not be renamed: %2.").arg(path, file.errorString()));
        return;
    }
    if (open != nullptr) {
        m_session.followFile(*open, absolute(newPath));
    }
    if (answer == Prompts::MenuToo::Yes && !writeMenu(menu)) {
        return;
    }
    m_tree.refresh(m_session.survey());
}

void FileActions::remove(const QString &path)
{
    const MenuChange menu = menuChange(path, std::nullopt);
    const QString sentence =
        !menu.possible ? tr("“%1” goes to the trash. The menu leads to it, and its entry cannot be taken out "
                            "by itself, for "
                            "other entries take their titles from it.")
                             .arg(path)
        : menu.edit.isEmpty() ? tr("“%1” goes to the trash.").arg(path)
                              : tr("“%1” goes to the trash. The menu leads to it; its entry can be taken out "
                                   "like this:")
                                    .arg(path);
    const Prompts::MenuToo answer =
        m_prompts.askAboutMenu(sentence, menu.edit.isEmpty() ? QString() : editPreview(menu.text, menu.edit));
    if (answer == Prompts::MenuToo::Cancel) {
        return;
    }
    if (const Result<Done> moved = movedToTrash(absolute(path)); !moved.ok()) {
        Q_EMIT failed(
            tr("“%1” could not be moved to the trash: %2. It is still there.").arg(path, moved.reason()));
        return;
    }
    if (answer == Prompts::MenuToo::Yes && !writeMenu(menu)) {
        return;
    }
    m_session.lookAtDisk();
    // What was not saved is kept until the user gives that up, too.
    if (OpenPage *open = m_session.pageOf(absolute(path));
        open != nullptr && !open->document().isModified()) {
        m_session.close(*open);
    }
    m_tree.refresh(m_session.survey());
    Q_EMIT told(tr("“%1” is in the trash.").arg(path));
}

FileActions::MenuChange FileActions::menuChange(const QString &path,
                                                const std::optional<QString> &newPath) const
{
    MenuChange change;
    const std::optional<QString> text = menuText();
    const QString before = addressOf(path, path);
    if (!text || before.isEmpty() || path == menuFile) {
        return change;
    }
    change.text = *text;
    if (!newPath) {
        const std::optional<TextEdit> edit = menuWithoutAddress(change.text, before);
        change.possible = edit.has_value();
        change.edit = edit.value_or(TextEdit());
        return change;
    }
    const QString after = addressOf(*newPath, path);
    if (!after.isEmpty() && !isSameAddress(before, after)) {
        change.edit = menuWithAddress(change.text, before, after);
    }
    return change;
}

QString FileActions::addressOf(const QString &path, const QString &textPath) const
{
    const Result<TextFile> file = TextFile::load(absolute(textPath));
    if (!file.ok()) {
        return {};
    }
    const AddressRules rules(m_session.siteConfig(), QDate::currentDate());
    const std::optional<PageAddress> address = rules.addressOf(path, addressFacts(file.value().text()));
    return address ? address->url : QString();
}

std::optional<QString> FileActions::menuText() const
{
    const OpenPage *open = m_session.pageOf(absolute(menuFile));
    if (open != nullptr && open->document().isModified()) {
        return open->document().text();
    }
    const Result<TextFile> file = TextFile::load(absolute(menuFile));
    return file.ok() ? std::optional(file.value().text()) : std::nullopt;
}

bool FileActions::writeMenu(const MenuChange &change)
{
    const Result<TextFile> file = TextFile::load(absolute(menuFile));
    if (!file.ok() || menuText() != change.text) {
        Q_EMIT failed(tr("The menu was changed by somebody else meanwhile and is left as it is."));
        return false;
    }
    OpenPage *open = m_session.pageOf(absolute(menuFile));
    if (open != nullptr && open->document().isModified()) {
        open->document().apply(change.edit);
        Q_EMIT told(tr("The menu is open with unsaved changes: it was changed there. Save it, too."));
        return true;
    }
    const Result<Done> written =
        writeAtomically(absolute(menuFile), file.value().bytesOf(change.edit.applied(change.text)));
    m_session.lookAtDisk();
    if (!written.ok()) {
        Q_EMIT failed(written.reason());
    }
    return written.ok();
}

bool FileActions::isFree(const QString &path)
{
    const QString clean = QDir::cleanPath(path);
    if (QDir::isAbsolutePath(clean) || clean == u".." || clean.startsWith("../"_L1)) {
        Q_EMIT failed(tr("“%1” is outside the repository. Give a path inside it.").arg(path));
        return false;
    }
    const QString folder = QFileInfo(QFileInfo(absolute(clean)).path()).canonicalFilePath();
    const QString root = QFileInfo(m_session.repositoryRoot()).canonicalFilePath();
    if (!folder.isEmpty() && folder != root && !folder.startsWith(root + u'/')) {
        Q_EMIT failed(tr("“%1” leads out of the repository by a link. Give a path inside it.").arg(path));
        return false;
    }
    if (QFileInfo::exists(absolute(clean))) {
        Q_EMIT failed(tr("“%1” is there already. Give another name.").arg(path));
        return false;
    }
    return true;
}

QString FileActions::absolute(const QString &path) const
{
    return m_session.repositoryRoot() + u'/' + path;
}

} // namespace anchorage
