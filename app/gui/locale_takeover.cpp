// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "locale_takeover.h"

#include "file_chooser.h"
#include "locale_title_grid.h"
#include "page_session.h"
#include "repository_tree.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

LocaleTakeover::LocaleTakeover(PageSession &session, const RepositoryTree &tree, LocaleTitleGrid &grid,
                               QWidget *window)
    : QAction(tr("Take Over Locales &From…"), window), m_session(session), m_grid(grid)
{
    setObjectName(u"actionTakeOverLocales"_s);
    setEnabled(false);
    connect(&session, &PageSession::pageOpened, this,
            [this] { setEnabled(m_session.hasPage() && !m_session.document().isReadOnly()); });
    connect(this, &QAction::triggered, this, [this, &tree, window] {
        auto *chooser = new FileChooser(tr("Take Over the Locales Of"), tree.pathsWithMaps(), window);
        connect(chooser, &FileChooser::chosen, this, &LocaleTakeover::takeFrom);
        chooser->open();
    });
}

void LocaleTakeover::takeFrom(const QString &path)
{
    const Result<TextFile> file = TextFile::load(m_session.repositoryRoot() + u'/' + path);
    if (!file.ok()) {
        Q_EMIT failed(file.reason());
        return;
    }
    const QList<LocaleMap> maps = FrontMatter::parse(file.value().text(), fileKindOf(path)).maps;
    const auto longest =
        std::max_element(maps.begin(), maps.end(), [](const LocaleMap &a, const LocaleMap &b) {
            return a.rows.size() < b.rows.size();
        });
    if (longest != maps.end()) {
        m_grid.copyLocalesFrom(*longest);
    }
}

} // namespace anchorage
