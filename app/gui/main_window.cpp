// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "locale_names.h"
#include "locale_title_grid.h"
#include "message_bar.h"
#include "pane_binding.h"
#include "preview_pane.h"
#include "problems_pane.h"
#include "repository_tree.h"
#include "site_repair.h"
#include "source_editor.h"
#include "source_pane.h"
#include "url_scheme.h"

#include <QAction>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QSplitter>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

constexpr QSize defaultSize{1440, 900};

QAction *newAction(QMenu *menu, const QString &text, const QKeySequence &shortcut, const QString &name,
                   const QString &icon = {})
{
    auto *action = new QAction(QIcon::fromTheme(icon), text, menu);
    action->setShortcut(shortcut);
    action->setObjectName(name);
    menu->addAction(action);
    return action;
}

} // namespace

MainWindow::MainWindow(WindowSettings settings, Prompts &prompts, QWidget *parent)
    : QMainWindow(parent), m_settings(settings), m_prompts(prompts), m_session(prompts), m_columns(nullptr),
      m_editing(nullptr), m_message(new preview::MessageBar(this)), m_tree(new RepositoryTree(this)),
      m_grid(new LocaleTitleGrid(this)), m_source(new SourcePane(this)), m_problems(new ProblemsPane(this)),
      m_preview(new preview::PreviewPane(this)), m_binding(nullptr)
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    buildPanes();
    m_binding = new PaneBinding(m_session, *m_grid, *m_source, *m_problems, *m_preview, this);
    m_binding->setSiteStyles(m_settings.flag(u"siteStyles"_s, true));
    buildMenus();
    buildStatusBar();
    connectSession();
    connectProblems();
    restoreLayout();
    showTitle();
}

MainWindow::~MainWindow()
{
    // The panes look at the session's document to the end, and members go before child widgets do.
    delete m_binding;
    delete takeCentralWidget();
}

bool MainWindow::open(const QString &path)
{
    return m_session.open(path);
}

QSplitter *MainWindow::splitter(Qt::Orientation orientation, const QString &name, QWidget *parent)
{
    auto *result = new QSplitter(orientation, parent);
    result->setObjectName(name);
    result->setChildrenCollapsible(false);
    return result;
}

void MainWindow::buildPanes()
{
    auto *centre = new QWidget(this);
    m_columns = splitter(Qt::Horizontal, u"columns"_s, centre);
    m_editing = splitter(Qt::Vertical, u"editing"_s, m_columns);
    m_columns->addWidget(m_tree);
    m_columns->addWidget(m_editing);
    m_columns->addWidget(m_preview);
    m_editing->addWidget(m_grid);
    m_editing->addWidget(m_source);
    m_editing->addWidget(m_problems);
    m_columns->setSizes({210, 660, 570});
    m_columns->setStretchFactor(1, 1);
    m_columns->setStretchFactor(2, 1);
    m_editing->setSizes({330, 360, 150});
    m_editing->setStretchFactor(1, 1);
    m_message->hide();
    connect(m_message, &preview::MessageBar::buttonClicked, m_message, &QWidget::hide);

    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(4, 4, 4, 0);
    layout->addWidget(m_message);
    layout->addWidget(m_columns, 1);
    setCentralWidget(centre);
}

void MainWindow::buildMenus()
{
    buildFileMenu();
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions(m_source->editActions());
    edit->addSeparator();
    edit->addActions(m_source->findActions());
    menuBar()->addMenu(tr("&Titles"))->addActions(m_grid->actions());
    menuBar()->addMenu(tr("&Problems"))->addActions(m_problems->problemActions());
    buildViewMenu();
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    QAction *about = newAction(help, tr("&About Anchorage"), {}, u"actionAbout"_s, u"help-about"_s);
    connect(about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::buildFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    QAction *openFile =
        newAction(menu, tr("&Open Page…"), QKeySequence::Open, u"actionOpenPage"_s, u"document-open"_s);
    QAction *openFolder = newAction(menu, tr("Open &Repository…"), QKeySequence(u"Ctrl+Shift+O"_s),
                                    u"actionOpenRepository"_s, u"folder-open"_s);
    m_recentMenu = menu->addMenu(tr("Recent Repos&itories"));
    menu->addSeparator();
    QAction *save = newAction(menu, tr("&Save"), QKeySequence::Save, u"actionSave"_s, u"document-save"_s);
    QAction *saveAs = newAction(menu, tr("Save &As…"), QKeySequence(u"Ctrl+Shift+S"_s), u"actionSaveAs"_s,
                                u"document-save-as"_s);
    QAction *reload =
        newAction(menu, tr("&Reload from Disk"), QKeySequence(u"F5"_s), u"actionReload"_s, u"view-refresh"_s);
    menu->addSeparator();
    QAction *quit =
        newAction(menu, tr("&Quit"), QKeySequence(u"Ctrl+Q"_s), u"actionQuit"_s, u"application-exit"_s);

    connect(openFile, &QAction::triggered, this, &MainWindow::askForFile);
    connect(openFolder, &QAction::triggered, this, &MainWindow::askForFolder);
    connect(save, &QAction::triggered, &m_session, &PageSession::save);
    connect(saveAs, &QAction::triggered, this, &MainWindow::askForSaveAs);
    connect(reload, &QAction::triggered, &m_session, &PageSession::reload);
    connect(quit, &QAction::triggered, this, &QWidget::close);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);

    for (QAction *action : {save, saveAs, reload}) {
        action->setEnabled(false);
        connect(&m_session, &PageSession::pageOpened, action, [action, this, reload] {
            action->setEnabled(action == reload || !m_session.document().isReadOnly());
        });
    }
}

void MainWindow::buildViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    const auto byNumber = [](int number) { return QKeySequence(u"Ctrl+%1"_s.arg(number)); };
    addPaneActions(menu, m_tree, tr("&Files"), tr("Go to Files"), byNumber(1),
                   [this] { m_tree->focusTree(); });
    addPaneActions(menu, m_grid, tr("&Titles"), tr("Go to Titles"), byNumber(2),
                   [this] { m_grid->focusTable(); });
    addPaneActions(menu, m_source, tr("&Source"), tr("Go to Source"), byNumber(3),
                   [this] { m_source->editor()->setFocus(Qt::ShortcutFocusReason); });
    addPaneActions(menu, m_preview, tr("&Preview"), tr("Go to Preview"), byNumber(4),
                   [this] { m_preview->setFocus(Qt::ShortcutFocusReason); });
    addPaneActions(menu, m_problems, tr("P&roblems"), tr("Go to Problems"), byNumber(5),
                   [this] { m_problems->focusList(); });
    menu->addSeparator();
    menu->addActions(m_source->viewActions());
    menu->addSeparator();
    QAction *styles = newAction(menu, tr("Use the Site’s Style S&heets"), {}, u"actionSiteStyles"_s);
    styles->setCheckable(true);
    styles->setChecked(m_binding->siteStyles());
    connect(styles, &QAction::toggled, this, [this](bool on) {
        m_binding->setSiteStyles(on);
        m_settings.setFlag(u"siteStyles"_s, on);
    });
    menu->addActions(m_preview->actions());
}

void MainWindow::addPaneActions(QMenu *menu, QWidget *pane, const QString &name, const QString &focusText,
                                const QKeySequence &shortcut, const std::function<void()> &focus)
{
    QAction *show = newAction(menu, name, {}, u"actionShow_"_s + pane->objectName());
    show->setCheckable(true);
    show->setChecked(true);
    connect(show, &QAction::toggled, pane, &QWidget::setVisible);
    auto *go = new QAction(focusText, this);
    go->setObjectName(u"actionGoTo_"_s + pane->objectName());
    go->setShortcut(shortcut);
    addAction(go);
    connect(go, &QAction::triggered, this, [show, focus] {
        show->setChecked(true);
        focus();
    });
}

void MainWindow::buildStatusBar()
{
    m_localeLabel = new QLabel(this);
    m_localeLabel->setObjectName(u"localeLabel"_s);
    m_positionLabel = new QLabel(this);
    m_positionLabel->setObjectName(u"positionLabel"_s);
    m_problemLabel = new QLabel(this);
    m_problemLabel->setObjectName(u"problemLabel"_s);
    statusBar()->addPermanentWidget(m_problemLabel);
    statusBar()->addPermanentWidget(m_localeLabel);
    statusBar()->addPermanentWidget(m_positionLabel);
    connect(m_binding, &PaneBinding::shownLocaleChanged, this, [this](const QString &locale) {
        const QString name = localeNameIn(locale, QLocale().bcp47Name());
        m_localeLabel->setText(name.isEmpty() ? tr("Preview: %1").arg(locale)
                                              : tr("Preview: %1 (%2)").arg(locale, name));
    });
    connect(m_source, &SourcePane::cursorLineChanged, this, &MainWindow::showCursor);
}

void MainWindow::connectSession()
{
    connect(&m_session, &PageSession::failed, this, &MainWindow::showError);
    connect(&m_session, &PageSession::repositoryOpened, this, [this](const QString &root) {
        m_settings.addRecentRepository(root);
        m_tree->setRepository(root, m_session.survey());
    });
    connect(&m_session, &PageSession::pageOpened, this, [this](const QString &path) {
        m_message->hide();
        if (m_session.document().isReadOnly()) {
            showError(m_session.document().readOnlyReason());
        }
        m_tree->setCurrentFile(path);
        showTitle();
        showCursor(m_source->cursorLine());
    });
    connect(&m_session, &PageSession::saved, this, [this](const QString &path) {
        m_message->hide();
        statusBar()->showMessage(tr("Saved “%1”.").arg(QDir::toNativeSeparators(path)), 5000);
        m_tree->refresh(m_session.survey());
        showTitle();
    });
    connect(&m_session.document(), &PageDocument::modifiedChanged, this, &QWidget::setWindowModified);
    connect(m_tree, &RepositoryTree::fileActivated, &m_session, &PageSession::openFile);
    connect(m_preview, &preview::PreviewPane::linkActivated, this, &MainWindow::followLink);
    connect(m_preview, &preview::PreviewPane::requestBlocked, this,
            [this](const QString &url, const QString &why) {
                statusBar()->showMessage(tr("Blocked in the preview: %1 (%2)").arg(url.left(120), why), 5000);
            });
}

void MainWindow::connectProblems()
{
    connect(m_tree, &RepositoryTree::listed, this,
            [this] { m_problems->setSiteProblems(m_tree->problems()); });
    connect(m_problems, &ProblemsPane::countChanged, this,
            [this] { m_problemLabel->setText(m_problems->summary()); });
    connect(m_problems, &ProblemsPane::wanted, this,
            [this] { findChild<QAction *>(u"actionShow_problemsPane"_s)->setChecked(true); });
    connect(m_problems, &ProblemsPane::problemActivated, this, [this](const QString &path, int line) {
        if (path != m_session.pagePath() && !open(m_session.repositoryRoot() + u'/' + path)) {
            return;
        }
        m_source->goToLine(line);
    });
    connect(m_problems, &ProblemsPane::fixAllInPage, this,
            [this](const QString &code) { repairPage(m_session, {code}); });
    connect(m_problems, &ProblemsPane::fixAllInSite, this, [this](const QString &code) {
        const SiteRepair repair = proposeSiteRepair(m_session, m_tree->problems(), {code});
        if ((repair.files.isEmpty() && !repair.page) ||
            !m_prompts.confirmSiteRepair(repair.preview,
                                         static_cast<int>(repair.files.size()) + (repair.page ? 1 : 0))) {
            return;
        }
        if (const Result<Done> done = applySiteRepair(m_session, repair); !done.ok()) {
            showError(done.reason());
        }
        m_tree->refresh(m_session.survey());
    });
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    for (const QString &root : m_settings.recentRepositories()) {
        // An ampersand in a folder's name is not a mnemonic.
        QAction *action = m_recentMenu->addAction(QDir::toNativeSeparators(root).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, root] { open(root); });
    }
    if (m_recentMenu->isEmpty()) {
        m_recentMenu->addAction(tr("None yet"))->setEnabled(false);
        return;
    }
    m_recentMenu->addSeparator();
    connect(m_recentMenu->addAction(tr("&Clear This List")), &QAction::triggered, this,
            [this] { m_settings.clearRecentRepositories(); });
}

void MainWindow::restoreLayout()
{
    if (!restoreGeometry(m_settings.value(u"geometry"_s))) {
        resize(defaultSize);
    }
    m_columns->restoreState(m_settings.value(u"columns"_s));
    m_editing->restoreState(m_settings.value(u"editing"_s));
}

void MainWindow::storeLayout()
{
    m_settings.setValue(u"geometry"_s, saveGeometry());
    m_settings.setValue(u"columns"_s, m_columns->saveState());
    m_settings.setValue(u"editing"_s, m_editing->saveState());
}

void MainWindow::askForFile()
{
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Open Page"), m_session.repositoryRoot(),
        tr("Pages, layouts and data (*.md *.markdown *.html *.yml *.yaml);;All files (*)"));
    if (!file.isEmpty()) {
        open(file);
    }
}

void MainWindow::askForFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Open Repository"), m_session.repositoryRoot());
    if (!folder.isEmpty()) {
        open(folder);
    }
}

void MainWindow::askForSaveAs()
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Save As"), m_session.document().path());
    if (!file.isEmpty()) {
        m_session.saveAs(file);
    }
}

void MainWindow::followLink(const QUrl &url)
{
    if (const std::optional<QString> path = preview::repositoryPath(url)) {
        statusBar()->showMessage(tr("This link leads to “%1” of the site.").arg(*path), 5000);
        return;
    }
    static const QStringList allowed{u"http"_s, u"https"_s, u"mailto"_s, u"tel"_s};
    if (allowed.contains(url.scheme())) {
        QDesktopServices::openUrl(url);
    }
}

void MainWindow::showTitle()
{
    if (!m_session.hasPage()) {
        setWindowTitle(u"Anchorage[*]"_s);
        return;
    }
    const QString repository = QDir(m_session.repositoryRoot()).dirName();
    // The marker stands for the modified mark, a name must not hold one by accident.
    const QString page = m_session.pageName().replace(u"[*]"_s, u"[*][*]"_s);
    setWindowTitle(u"%1[*] — %2 — Anchorage"_s.arg(page, repository));
    setWindowModified(m_session.document().isModified());
    setWindowFilePath(m_session.document().path());
}

void MainWindow::showCursor(int line)
{
    m_positionLabel->setText(m_session.hasPage() ? tr("Line %1").arg(line + 1) : QString());
}

void MainWindow::showError(const QString &reason)
{
    m_message->showMessage(reason, tr("Close"));
    m_message->show();
}

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About Anchorage"),
        tr("<h3>Anchorage %1</h3><p>An editor for the multilingual pages of a Jekyll site. It changes "
           "no byte that you did not change.</p><p>Free software under the GNU General Public License, "
           "version 3 or later.</p>")
            .arg(QStringLiteral(ANCHORAGE_VERSION)));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_session.confirmLeave()) {
        event->ignore();
        return;
    }
    storeLayout();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    open(event->mimeData()->urls().first().toLocalFile());
    event->acceptProposedAction();
}

} // namespace anchorage
