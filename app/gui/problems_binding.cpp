// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problems_binding.h"

#include "page_session.h"
#include "problems_pane.h"
#include "repository_tree.h"
#include "site_repair.h"
#include "source_editor.h"
#include "source_pane.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

constexpr int refreshMilliseconds = 150;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ProblemsBinding)
};

QString loaderTitle(Loader loader)
{
    switch (loader) {
    case Loader::Psych:
        return Tr::tr("Debian’s Jekyll");
    case Loader::SafeYaml:
        return Tr::tr("GitHub Pages or Jekyll from RubyGems");
    case Loader::Strict:
        break;
    }
    return Tr::tr("Debian’s Jekyll, strict front matter");
}

} // namespace

ProblemsBinding::ProblemsBinding(PageSession &session, RepositoryTree &tree, SourcePane &source,
                                 ProblemsPane &problems, Prompts &prompts, QObject *parent)
    : QObject(parent), m_session(session), m_tree(tree), m_source(source), m_problems(problems),
      m_prompts(prompts)
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshMilliseconds);
    connect(&m_refresh, &QTimer::timeout, this, [this] { m_problems.setSiteProblems(m_tree.problems()); });
    connect(&tree, &RepositoryTree::problemsChanged, this, [this] {
        if (!m_refresh.isActive()) {
            m_refresh.start();
        }
    });
    connect(&tree, &RepositoryTree::listed, this, [this] { m_problems.setSiteProblems(m_tree.problems()); });
    connect(&problems, &ProblemsPane::problemActivated, this, &ProblemsBinding::goTo);
    connect(&problems, &ProblemsPane::repairWanted, this, &ProblemsBinding::repairAtFocus);
    connect(&problems, &ProblemsPane::fixAllInPage, this,
            [this](const QString &code) { repairPage(m_session, m_session.page(), {code}); });
    connect(&problems, &ProblemsPane::fixAllInSite, this, &ProblemsBinding::repairSite);
    connect(source.editor(), &SourceEditor::repairRequested, this, &ProblemsBinding::openRepairMenu);
}

void ProblemsBinding::fillMenu(QMenu &menu, WindowSettings settings)
{
    menu.addActions(m_problems.problemActions());
    menu.addSeparator();
    buildLoaderMenu(*menu.addMenu(tr("Site Is &Built By")), settings);
}

void ProblemsBinding::goTo(const QString &path, int line)
{
    if (path != m_session.pagePath() && !m_session.open(m_session.repositoryRoot() + u'/' + path)) {
        return;
    }
    m_source.goToLine(line);
}

void ProblemsBinding::repairAtFocus()
{
    SourceEditor &editor = *m_source.editor();
    const int line = m_source.cursorLine();
    if (editor.hasFocus() && m_problems.hasRepair(line)) {
        openRepairMenu(line, editor.viewport()->mapToGlobal(editor.cursorRect().bottomLeft()));
    } else {
        m_problems.offerRepair();
    }
}

void ProblemsBinding::openRepairMenu(int line, const QPoint &globalPosition)
{
    m_source.goToLine(line);
    m_problems.openRepairMenu(line, globalPosition);
}

void ProblemsBinding::repairSite(const QString &code)
{
    const SiteRepair repair = proposeSiteRepair(m_session, m_tree.problems(), {code});
    const int files = static_cast<int>(repair.files.size() + repair.pages.size());
    if (files == 0 || !m_prompts.confirmSiteRepair(repair.preview, files)) {
        return;
    }
    if (const Result<Done> done = applySiteRepair(m_session, repair); !done.ok()) {
        Q_EMIT failed(done.reason());
    }
    m_tree.refresh(m_session.survey());
}

void ProblemsBinding::buildLoaderMenu(QMenu &menu, WindowSettings settings)
{
    auto *group = new QActionGroup(&menu);
    const auto add = [&](const QString &text, std::optional<Loader> loader) {
        QAction *action = menu.addAction(text);
        action->setObjectName(loader ? u"actionLoader%1"_s.arg(static_cast<int>(*loader))
                                     : u"actionLoaderFound"_s);
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, settings, loader]() mutable {
            settings.setRepositoryValue(m_session.repositoryRoot(), u"loader"_s,
                                        loader ? QVariant(static_cast<int>(*loader)) : QVariant());
            m_session.setLoader(loader);
        });
        return action;
    };
    QAction *found = add({}, std::nullopt);
    const QList<Loader> loaders{Loader::Psych, Loader::SafeYaml, Loader::Strict};
    QList<QAction *> chosen;
    for (const Loader loader : loaders) {
        chosen.append(add(loaderTitle(loader), loader));
    }
    connect(&menu, &QMenu::aboutToShow, &menu, [this, found, chosen, loaders] {
        found->setText(tr("As &Found: %1").arg(loaderTitle(m_session.survey().foundLoader().loader)));
        found->setToolTip(m_session.survey().foundLoader().reason);
        const std::optional<Loader> loader = m_session.loader();
        (loader ? chosen[loaders.indexOf(*loader)] : found)->setChecked(true);
    });
    menu.setToolTipsVisible(true);
    connect(&m_session, &PageSession::surveyChanged, this, [this] { m_tree.refresh(m_session.survey()); });
}

} // namespace anchorage
