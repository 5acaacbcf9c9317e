// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "about_box.h"
#include "changes_binding.h"
#include "changes_view.h"
#include "disk_bar.h"
#include "editing_column.h"
#include "encoding_dialog.h"
#include "exact_preview.h"
#include "file_actions.h"
#include "file_chooser.h"
#include "file_menu.h"
#include "history_view.h"
#include "live_checks.h"
#include "locale_sheet.h"
#include "locale_takeover.h"
#include "locale_title_grid.h"
#include "lost_texts_dialog.h"
#include "message_bar.h"
#include "page_memory.h"
#include "pane_binding.h"
#include "preview_binding.h"
#include "preview_pane.h"
#include "problems_binding.h"
#include "problems_pane.h"
#include "reader_tabs.h"
#include "repository_tree.h"
#include "repository_trust.h"
#include "source_editor.h"
#include "source_pane.h"
#include "status_labels.h"
#include "text_encoding.h"
#include "view_menu.h"

#include <QAction>
#include <QCloseEvent>
#include <QDir>
#include <QMenuBar>
#include <QMimeData>
#include <QSplitter>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

constexpr QSize defaultSize{1440, 900};
constexpr int messageMilliseconds = 8000;

/// Where copies of sites are built: the user's cache, which may be emptied at any time.
QString exactFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/anchorage/exact"_s;
}

} // namespace

MainWindow::MainWindow(WindowSettings settings, Prompts &prompts, QWidget *parent)
    : QMainWindow(parent), m_settings(settings), m_prompts(prompts), m_session(prompts),
      m_message(new preview::MessageBar(this)), m_tree(new RepositoryTree(this)),
      m_grid(new LocaleTitleGrid(this)), m_source(new SourcePane(this)), m_problems(new ProblemsPane(this)),
      m_preview(new preview::PreviewPane(this)), m_sheet(new LocaleSheet(m_session, *m_grid, this)),
      m_exact(new ExactPreview(m_session, RepositoryTrust(prompts, settings), exactFolder(), this)),
      m_changes(new ChangesView(this)), m_history(new HistoryView(this)), m_tasks(new QTabWidget(this)),
      m_readerTabs(new ReaderTabs(m_preview, m_exact, m_sheet, this)), m_lowerTabs(new QTabWidget(this)),
      m_checks(new LiveChecks(this))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    buildPanes();
    m_previewBinding =
        new PreviewBinding(m_session, *m_grid, *m_source, *m_preview, *m_checks, *m_exact, m_settings, this);
    m_binding = new PaneBinding(m_session, *m_grid, *m_source, *m_problems, *m_preview, *m_previewBinding,
                                *m_checks, this);
    m_changesBinding =
        new ChangesBinding(m_session, *m_tree, *m_changes, *m_history, m_prompts, m_settings, this);
    m_problemsBinding = new ProblemsBinding(m_session, *m_tree, *m_source, *m_problems, m_prompts, this);
    m_memory = new PageMemory(m_session, *m_binding, m_settings, this);
    m_session.rememberedLoader = [this](const QString &root) -> std::optional<Loader> {
        const QVariant loader = m_settings.repositoryValue(root, u"loader"_s);
        return loader.isValid() ? std::optional(static_cast<Loader>(loader.toInt())) : std::nullopt;
    };
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
    delete m_memory;
    delete m_binding;
    delete m_problemsBinding;
    delete m_changesBinding;
    delete m_previewBinding;
    delete takeCentralWidget();
}

bool MainWindow::open(const QString &path)
{
    const QString before = m_session.repositoryRoot();
    if (!m_session.open(path)) {
        return false;
    }
    if (m_session.repositoryRoot() != before && !m_session.hasPage()) {
        m_memory->bringBack();
    }
    return true;
}

void MainWindow::buildPanes()
{
    auto *centre = new QWidget(this);
    m_lowerTabs->setObjectName(u"lowerTabs"_s);
    m_lowerTabs->setDocumentMode(true);
    m_lowerTabs->addTab(m_problems, tr("Problems"));
    m_lowerTabs->addTab(m_history, tr("History"));
    m_editing = new EditingColumn(m_session, m_grid, m_source, m_lowerTabs, this);
    connect(m_editing, &EditingColumn::told, this, &MainWindow::showError);
    m_columns = new QSplitter(centre);
    m_columns->setObjectName(u"columns"_s);
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(m_tree);
    m_columns->addWidget(m_editing);
    m_columns->addWidget(m_readerTabs);
    m_columns->setSizes({210, 660, 570});
    m_columns->setStretchFactor(1, 1);
    m_columns->setStretchFactor(2, 1);
    m_message->hide();
    connect(m_message, &preview::MessageBar::buttonClicked, m_message, &QWidget::hide);

    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(4, 4, 4, 0);
    layout->addWidget(m_message);
    auto *diskBar = new DiskBar(m_session, centre);
    layout->addWidget(diskBar);
    connect(diskBar, &DiskBar::told, this, &MainWindow::showError);
    m_tasks->setObjectName(u"taskTabs"_s);
    m_tasks->setDocumentMode(true);
    m_tasks->addTab(m_columns, tr("Edit"));
    m_tasks->addTab(m_changes, tr("Changes"));
    layout->addWidget(m_tasks, 1);
    setCentralWidget(centre);
}

void MainWindow::buildMenus()
{
    auto *file = new FileMenu(m_session, m_settings, this);
    menuBar()->addMenu(file);
    file->insertActions(file->quitAction(), m_editing->pageActions());
    file->insertSeparator(file->quitAction());
    file->insertActions(file->quitAction(), m_preview->exportActions());
    file->insertSeparator(file->quitAction());
    auto *fileActions = new FileActions(m_session, *m_tree, m_prompts, this);
    QMenu *selected = new QMenu(tr("Selected &File"), file);
    fileActions->fillMenu(*selected);
    file->insertMenu(file->quitAction(), selected);
    file->insertSeparator(file->quitAction());
    connect(fileActions, &FileActions::failed, this, &MainWindow::showError);
    connect(fileActions, &FileActions::told, this, &MainWindow::showNote);
    connect(file, &FileMenu::openWanted, this, &MainWindow::open);
    connect(file, &FileMenu::convertWanted, this, [this] { (new EncodingDialog(m_session, this))->open(); });
    connect(file, &FileMenu::quitWanted, this, &QWidget::close);
    connect(file, &FileMenu::newWindowWanted, this, &MainWindow::newWindowWanted);
    connect(file, &FileMenu::quickOpenWanted, this, [this] {
        auto *chooser = new FileChooser(tr("Open by Name"), m_tree->paths(), this);
        connect(chooser, &FileChooser::chosen, this,
                [this](const QString &path) { open(m_session.repositoryRoot() + u'/' + path); });
        chooser->open();
    });
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions(m_source->editActions());
    edit->addSeparator();
    edit->addActions(m_source->findActions());
    edit->addSeparator();
    edit->addActions(m_preview->findActions());
    QMenu *titles = menuBar()->addMenu(tr("&Titles"));
    titles->addActions(m_grid->actions());
    titles->addSeparator();
    auto *takeOver = new LocaleTakeover(m_session, *m_tree, *m_grid, this);
    titles->addAction(takeOver);
    connect(takeOver, &LocaleTakeover::failed, this, &MainWindow::showError);
    m_problemsBinding->fillMenu(*menuBar()->addMenu(tr("&Problems")), m_settings);
    menuBar()->addMenu(tr("&Changes"))->addActions(m_changes->actions());
    buildViewMenu();
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    QAction *about = help->addAction(QIcon::fromTheme(u"help-about"_s), tr("&About Anchorage"));
    about->setObjectName(u"actionAbout"_s);
    connect(about, &QAction::triggered, this, [this] { showAboutBox(this); });
}

void MainWindow::buildViewMenu()
{
    m_view = new ViewMenu([this] { m_tasks->setCurrentWidget(m_columns); }, this);
    menuBar()->addMenu(m_view);
    m_view->addPane(m_tree, tr("&Files"), tr("Go to Files"), [this] { m_tree->focusTree(); });
    m_view->addPane(m_grid, tr("&Titles"), tr("Go to Titles"), [this] { m_grid->focusTable(); });
    m_view->addPane(m_source, tr("&Source"), tr("Go to Source"),
                    [this] { m_source->editor()->setFocus(Qt::ShortcutFocusReason); });
    m_view->addPane(m_readerTabs, tr("&Preview"), tr("Go to Preview"), [this] {
        m_readerTabs->showPreview();
        m_preview->setFocus(Qt::ShortcutFocusReason);
    });
    m_view->addPane(m_lowerTabs, tr("P&roblems"), tr("Go to Problems"), [this] {
        m_lowerTabs->setCurrentWidget(m_problems);
        m_problems->focusList();
    });
    m_view->addTask(tr("Go to C&hanges"), [this] { m_tasks->setCurrentWidget(m_changes); });
    m_view->addSeparator();
    m_view->addActions(m_source->viewActions());
    m_view->addSeparator();
    m_previewBinding->fillMenu(*m_view);
}

void MainWindow::buildStatusBar()
{
    auto *labels = new StatusLabels(this);
    statusBar()->addPermanentWidget(labels);
    connect(m_previewBinding, &PreviewBinding::shownLocaleChanged, labels, &StatusLabels::showLocale);
    connect(m_previewBinding, &PreviewBinding::told, this, &MainWindow::showNote);
    connect(m_source, &SourcePane::cursorLineChanged, labels, &StatusLabels::showLine);
    connect(&m_session, &PageSession::pageOpened, labels,
            [this, labels] { labels->showLine(m_source->cursorLine()); });
    connect(m_problems, &ProblemsPane::countChanged, labels,
            [this, labels] { labels->showProblems(m_problems->summary()); });
}

void MainWindow::connectSession()
{
    connect(&m_session, &PageSession::failed, this, &MainWindow::showError);
    connect(&m_session, &PageSession::repositoryOpened, this, [this](const QString &root) {
        m_settings.addRecentRepository(root);
        m_tree->setRepository(root, m_session.survey());
    });
    connect(&m_session, &PageSession::pageOpened, this, [this](const QString &path) {
        showPageNotice();
        m_tree->setCurrentFile(path);
        showTitle();
    });
    connect(&m_session, &PageSession::saved, this, [this](const QString &path) {
        m_message->hide();
        showNote(tr("Saved “%1”.").arg(QDir::toNativeSeparators(path)));
        m_tree->refresh(m_session.survey());
        showTitle();
    });
    connect(&m_session, &PageSession::followedDisk, this, [this](const QString &path) {
        showNote(tr("“%1” was changed by another program and is shown as it is now. Undo "
                    "brings back what was here.")
                     .arg(QDir::toNativeSeparators(path)));
    });
    connect(&m_session, &PageSession::modifiedChanged, this, &QWidget::setWindowModified);
    connect(m_changesBinding, &ChangesBinding::settled, this, &MainWindow::settled);
    connect(m_sheet, &LocaleSheet::settled, this, &MainWindow::settled);
    connect(m_previewBinding, &PreviewBinding::shown, m_sheet, &LocaleSheet::refresh);
    const auto showHistory = [this] {
        m_changesBinding->showPage(m_grid->currentMap(), m_grid->currentLocale());
    };
    connect(m_previewBinding, &PreviewBinding::shown, this, showHistory);
    connect(m_changesBinding, &ChangesBinding::repositoryChanged, this, showHistory);
    connect(m_changesBinding, &ChangesBinding::lineWanted, m_source, &SourcePane::goToLine);
    connect(m_changesBinding, &ChangesBinding::failed, this, &MainWindow::showError);
    connect(m_previewBinding, &PreviewBinding::badgeChanged, m_readerTabs, &ReaderTabs::setBadge);
    connect(m_changesBinding, &ChangesBinding::countChanged, this, [this](int files) {
        m_tasks->setTabText(m_tasks->indexOf(m_changes),
                            files > 0 ? tr("Changes (%1)").arg(files) : tr("Changes"));
    });
    connect(m_changesBinding, &ChangesBinding::fileWanted, this, [this](const QString &path) {
        m_tasks->setCurrentWidget(m_columns);
        open(path);
    });
    connect(m_changesBinding, &ChangesBinding::problemsWanted, m_problems, &ProblemsPane::wanted);
    connect(m_previewBinding, &PreviewBinding::fileWanted, this, [this](const QString &path) {
        if (m_tree->paths().contains(path)) {
            open(m_session.repositoryRoot() + u'/' + path);
        }
    });
    connect(m_sheet, &LocaleSheet::lineChosen, m_source, &SourcePane::goToLine);
    connect(m_tree, &RepositoryTree::touched, &m_session, &PageSession::lookAtSite);
    connect(m_tree, &RepositoryTree::fileActivated, &m_session, &PageSession::openFile);
}

void MainWindow::connectProblems()
{
    connect(m_problems, &ProblemsPane::countChanged, this, &MainWindow::showProblemCount);
    connect(m_problems, &ProblemsPane::wanted, this, [this] {
        m_tasks->setCurrentWidget(m_columns);
        m_view->reveal(m_lowerTabs);
        m_lowerTabs->setCurrentWidget(m_problems);
    });
    connect(m_problemsBinding, &ProblemsBinding::failed, this, &MainWindow::showError);
    connect(m_binding, &PaneBinding::diagnosed, this, [this](const QList<Problem> &problems) {
        m_tree->setPageProblems(m_session.pagePath(), problems);
        m_tree->setPageLocales(m_session.pagePath(), titledLocales(m_session.document().frontMatter()));
    });
}

void MainWindow::showPageNotice()
{
    m_message->hide();
    if (m_session.document().isReadOnly()) {
        showError(m_session.document().readOnlyReason());
    } else if (const QString notice = encodingNotice(m_session.document()); !notice.isEmpty()) {
        showError(notice);
    }
}

void MainWindow::showProblemCount()
{
    const int count = m_problems->count();
    const int tab = m_lowerTabs->indexOf(m_problems);
    const QString text = count > 0 ? tr("Problems (%1)").arg(count) : tr("Problems");
    // Qt lays the window out anew even where the text is the same.
    if (text != m_lowerTabs->tabText(tab)) {
        m_lowerTabs->setTabText(tab, text);
    }
}

void MainWindow::restoreLayout()
{
    if (!restoreGeometry(m_settings.value(u"geometry"_s))) {
        resize(defaultSize);
    }
    m_columns->restoreState(m_settings.value(u"columns"_s));
    m_editing->restoreLayoutState(m_settings.value(u"editing"_s));
}

void MainWindow::storeLayout()
{
    m_memory->keep();
    m_settings.setValue(u"geometry"_s, saveGeometry());
    m_settings.setValue(u"columns"_s, m_columns->saveState());
    m_settings.setValue(u"editing"_s, m_editing->layoutState());
}

bool MainWindow::isSettled() const
{
    const bool page = !m_session.hasPage() || m_preview->isIdle();
    return page && !m_tree->isBusy() && m_changesBinding->isSettled() && m_sheet->isSettled();
}

void MainWindow::showPart(const QString &name)
{
    if (name == u"changes") {
        m_tasks->setCurrentWidget(m_changes);
    } else if (name == u"locales") {
        m_readerTabs->showLocales();
    }
}

void MainWindow::restoreSession()
{
    if (const QString root = m_memory->lastRepository(); !root.isEmpty()) {
        open(root);
    }
}

void MainWindow::offerLostTexts(const QString &folder)
{
    LostTextsDialog::offer(folder, m_session, this);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    // What no watch tells (a file of the site written in place, a network folder) is seen when the user comes
    // back.
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        m_session.lookAtDisk();
        m_tree->lookForChanges();
    }
}

void MainWindow::showTitle()
{
    if (!m_session.hasPage()) {
        setWindowTitle(u"Anchorage[*]"_s);
        setWindowModified(false);
        setWindowFilePath({});
        return;
    }
    const QString repository = QDir(m_session.repositoryRoot()).dirName();
    // The marker stands for the modified mark, a name must not hold one by accident.
    const QString page = m_session.pageName().replace(u"[*]"_s, u"[*][*]"_s);
    setWindowTitle(u"%1[*] — %2 — Anchorage"_s.arg(page, repository));
    setWindowModified(m_session.document().isModified());
    setWindowFilePath(m_session.document().path());
}

void MainWindow::showError(const QString &reason)
{
    m_message->showMessage(reason, tr("Close"));
    m_message->show();
}

void MainWindow::showNote(const QString &sentence)
{
    statusBar()->showMessage(sentence, messageMilliseconds);
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
