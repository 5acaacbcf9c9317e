// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "disk_bar.h"
#include "file_chooser.h"
#include "file_menu.h"
#include "locale_names.h"
#include "locale_title_grid.h"
#include "lost_texts_dialog.h"
#include "message_bar.h"
#include "page_merge.h"
#include "pane_binding.h"
#include "preview_pane.h"
#include "problems_binding.h"
#include "problems_pane.h"
#include "repository_tree.h"
#include "source_editor.h"
#include "source_pane.h"
#include "text_file.h"
#include "url_scheme.h"

#include <QAction>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QSplitter>
#include <QStatusBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

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
      m_preview(new preview::PreviewPane(this)), m_lowerTabs(new QTabWidget(this)), m_binding(nullptr),
      m_problemsBinding(nullptr)
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    buildPanes();
    m_binding = new PaneBinding(m_session, *m_grid, *m_source, *m_problems, *m_preview, this);
    m_problemsBinding = new ProblemsBinding(m_session, *m_tree, *m_source, *m_problems, m_prompts, this);
    m_session.rememberedLoader = [this](const QString &root) -> std::optional<Loader> {
        const QVariant loader = m_settings.repositoryValue(root, u"loader"_s);
        return loader.isValid() ? std::optional(static_cast<Loader>(loader.toInt())) : std::nullopt;
    };
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
    delete m_problemsBinding;
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
    m_lowerTabs->setObjectName(u"lowerTabs"_s);
    m_lowerTabs->setDocumentMode(true);
    m_lowerTabs->addTab(m_problems, tr("Problems"));
    m_editing->addWidget(m_lowerTabs);
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
    auto *diskBar = new DiskBar(m_session, centre);
    layout->addWidget(diskBar);
    connect(diskBar, &DiskBar::mergeWanted, this, &MainWindow::mergeWithDisk);
    layout->addWidget(m_columns, 1);
    setCentralWidget(centre);
}

void MainWindow::buildMenus()
{
    auto *file = new FileMenu(m_session, m_settings, this);
    menuBar()->addMenu(file);
    connect(file, &FileMenu::openWanted, this, &MainWindow::open);
    connect(file, &FileMenu::quitWanted, this, &QWidget::close);
    connect(file, &FileMenu::quickOpenWanted, this, [this] {
        chooseFile(tr("Open by Name"), m_tree->paths(), [this](const QString &path) { open(path); });
    });
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions(m_source->editActions());
    edit->addSeparator();
    edit->addActions(m_source->findActions());
    QMenu *titles = menuBar()->addMenu(tr("&Titles"));
    titles->addActions(m_grid->actions());
    titles->addSeparator();
    QAction *takeOver = newAction(titles, tr("Take Over Locales &From…"), {}, u"actionTakeOverLocales"_s);
    takeOver->setEnabled(false);
    connect(takeOver, &QAction::triggered, this, &MainWindow::takeOverLocales);
    connect(&m_session, &PageSession::pageOpened, takeOver,
            [this, takeOver] { takeOver->setEnabled(!m_session.document().isReadOnly()); });
    m_problemsBinding->fillMenu(*menuBar()->addMenu(tr("&Problems")), m_settings);
    buildViewMenu();
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    QAction *about = newAction(help, tr("&About Anchorage"), {}, u"actionAbout"_s, u"help-about"_s);
    connect(about, &QAction::triggered, this, &MainWindow::showAbout);
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
    addPaneActions(menu, m_lowerTabs, tr("P&roblems"), tr("Go to Problems"), byNumber(5),
                   [this] { m_problems->focusList(); });
    menu->addSeparator();
    menu->addActions(m_source->viewActions());
    menu->addSeparator();
    QAction *styles = newAction(menu, tr("Use the Site’s Style S&heets"), {}, u"actionSiteStyles"_s);
    styles->setCheckable(true);
    styles->setChecked(m_binding->siteStyles());
    connect(styles, &QAction::toggled, this, [this](bool on) {
        m_problemsBinding = new ProblemsBinding(m_session, *m_tree, *m_source, *m_problems, m_prompts, this);
        m_session.rememberedLoader = [this](const QString &root) -> std::optional<Loader> {
            const QVariant loader = m_settings.repositoryValue(root, u"loader"_s);
            return loader.isValid() ? std::optional(static_cast<Loader>(loader.toInt())) : std::nullopt;
        };
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
    connect(&m_session, &PageSession::followedDisk, this, [this](const QString &path) {
        statusBar()->showMessage(tr("“%1” was changed by another program and is shown as it is now. Undo "
                                    "brings back what was here.")
                                     .arg(QDir::toNativeSeparators(path)),
                                 8000);
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
    connect(m_problems, &ProblemsPane::countChanged, this, &MainWindow::showProblemCount);
    connect(m_problems, &ProblemsPane::wanted, this, [this] {
        findChild<QAction *>(u"actionShow_lowerTabs"_s)->setChecked(true);
        m_lowerTabs->setCurrentWidget(m_problems);
    });
    connect(m_problemsBinding, &ProblemsBinding::failed, this, &MainWindow::showError);
    connect(m_binding, &PaneBinding::diagnosed, this, [this](const QList<Problem> &problems) {
        m_tree->setPageProblems(m_session.pagePath(), problems);
    });
}

void MainWindow::showProblemCount()
{
    m_problemLabel->setText(m_problems->summary());
    const int count = m_problems->count();
    m_lowerTabs->setTabText(m_lowerTabs->indexOf(m_problems),
                            count > 0 ? tr("Problems (%1)").arg(count) : tr("Problems"));
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

void MainWindow::chooseFile(const QString &title, const QStringList &paths,
                            const std::function<void(const QString &)> &then)
{
    auto *chooser = new FileChooser(title, paths, this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &FileChooser::chosen, this,
            [this, then](const QString &path) { then(m_session.repositoryRoot() + u'/' + path); });
    chooser->open();
}

void MainWindow::takeOverLocales()
{
    chooseFile(tr("Take Over the Locales Of"), m_tree->pathsWithMaps(), [this](const QString &path) {
        const Result<TextFile> file = TextFile::load(path);
        if (!file.ok()) {
            showError(file.reason());
            return;
        }
        const QList<LocaleMap> maps = FrontMatter::parse(file.value().text(), fileKindOf(path)).maps;
        const auto largest =
            std::max_element(maps.begin(), maps.end(), [](const LocaleMap &a, const LocaleMap &b) {
                return a.rows.size() < b.rows.size();
            });
        if (largest != maps.end()) {
            m_grid->copyLocalesFrom(*largest);
        }
    });
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

void MainWindow::mergeWithDisk()
{
    std::optional<TextFile> theirs = m_session.fileOnDisk();
    if (!theirs) {
        return;
    }
    const PageDocument &document = m_session.document();
    const Result<MergeResult> merged = mergePages({document.loadedText(), document.text(), theirs->text()},
                                                  fileKindOf(document.path()), gitMergeFile);
    if (!merged.ok()) {
        showError(merged.reason());
        return;
    }
    m_session.takeMerged(*std::move(theirs), merged.value().text());
    if (!merged.value().isClean()) {
        showError(tr("You and somebody else changed the same lines. Both versions are in the source between "
                     "the lines <<<<<<< and >>>>>>>: keep what is right, then save."));
    }
}

void MainWindow::offerLostTexts(const QString &folder)
{
    LostTexts texts(folder);
    if (texts.texts().isEmpty()) {
        return;
    }
    auto *dialog = new LostTextsDialog(std::move(texts), m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    // What the watcher missed (a network folder, a full table of watches) is seen when the user comes back.
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        m_session.lookAtDisk();
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
