// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problems_pane.h"

#include "edit_preview.h"

#include <QAction>
#include <QComboBox>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

/// Shows problems that are at least as severe as what was chosen.
class SeverityFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWeakest(Severity weakest)
    {
        m_weakest = weakest;
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        return index.data(ProblemsModel::SeverityRole).toInt() <= static_cast<int>(m_weakest);
    }

private:
    Severity m_weakest = Severity::Hint;
};

/// So that a long sentence does not make a menu as wide as the screen. In pixels.
constexpr int menuTextWidth = 480;

} // namespace

namespace {

/// Of an explanation and of a diff, at the least: the source above needs the room.
constexpr int linesShown = 3;

QScrollArea *scrolling(QLabel *label)
{
    auto *area = new QScrollArea(label->parentWidget());
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumHeight(label->fontMetrics().lineSpacing() * linesShown);
    area->setWidget(label);
    return area;
}

} // namespace

ProblemsPane::ProblemsPane(QWidget *parent)
    : QWidget(parent), m_model(new ProblemsModel(this)), m_filtered(new SeverityFilter(this)),
      m_scope(new QComboBox(this)), m_severity(new QComboBox(this)), m_count(new QLabel(this)),
      m_list(new QTreeView(this)), m_explanation(new QLabel(this)), m_fixes(new QComboBox(this)),
      m_diff(new QPlainTextEdit(this)), m_apply(new QPushButton(tr("Apply &Repair"), this)),
      m_applyAll(new QPushButton(tr("Repair All of This &Kind"), this)),
      m_applySite(new QPushButton(tr("… in the &Whole Site"), this))
{
    setObjectName(u"problemsPane"_s);
    setAccessibleName(tr("Problems"));
    buildList();
    buildDetails();
    buildActions();

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_scope);
    bar->addWidget(m_severity);
    bar->addWidget(m_count, 1);
    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addLayout(bar);
    leftLayout->addWidget(m_list);

    auto *right = new QWidget(this);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_apply);
    buttons->addWidget(m_applyAll);
    buttons->addWidget(m_applySite);
    buttons->addStretch();
    auto *rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->addWidget(scrolling(m_explanation), 3);
    rightLayout->addWidget(m_fixes);
    rightLayout->addWidget(m_diff, 2);
    rightLayout->addLayout(buttons);

    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setSizes({600, 400});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    showDetails();
}

void ProblemsPane::buildList()
{
    m_scope->setObjectName(u"problemScope"_s);
    m_scope->setAccessibleName(tr("Where problems are looked for"));
    m_scope->addItems({tr("This page"), tr("Whole site")});
    m_severity->setObjectName(u"problemSeverity"_s);
    m_severity->setAccessibleName(tr("Which problems are shown"));
    m_severity->addItem(tr("All"), static_cast<int>(Severity::Hint));
    m_severity->addItem(tr("Errors and warnings"), static_cast<int>(Severity::Warning));
    m_severity->addItem(tr("Errors"), static_cast<int>(Severity::Error));
    m_count->setObjectName(u"problemCount"_s);

    m_filtered->setSourceModel(m_model);
    m_list->setObjectName(u"problemList"_s);
    m_list->setAccessibleName(tr("Problems"));
    m_list->setModel(m_filtered);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(ProblemsModel::MessageColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(ProblemsModel::PlaceColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(ProblemsModel::CodeColumn, QHeaderView::ResizeToContents);

    connect(m_scope, &QComboBox::currentIndexChanged, this, &ProblemsPane::showProblems);
    connect(m_severity, &QComboBox::currentIndexChanged, this, [this] {
        static_cast<SeverityFilter *>(m_filtered)
            ->setWeakest(static_cast<Severity>(m_severity->currentData().toInt()));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProblemsPane::showDetails);
    connect(m_list, &QTreeView::activated, this, [this] {
        if (const Problem *problem = current()) {
            Q_EMIT problemActivated(problem->path, problem->line);
        }
    });
}

void ProblemsPane::buildDetails()
{
    m_explanation->setObjectName(u"problemExplanation"_s);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_explanation->setWordWrap(true);
    m_explanation->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_explanation->setContentsMargins(0, 0, 4, 0);
    m_fixes->setObjectName(u"problemFixes"_s);
    m_fixes->setAccessibleName(tr("Repairs"));
    m_diff->setObjectName(u"problemDiff"_s);
    m_diff->setAccessibleName(tr("What the repair changes"));
    m_diff->setReadOnly(true);
    m_diff->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_diff->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_diff->setMinimumHeight(m_diff->fontMetrics().lineSpacing() * linesShown);
    m_apply->setObjectName(u"applyRepair"_s);
    m_apply->setAutoDefault(true);
    m_applyAll->setObjectName(u"applyAllInPage"_s);
    m_applySite->setObjectName(u"applyAllInSite"_s);

    connect(m_fixes, &QComboBox::currentIndexChanged, this, &ProblemsPane::showFix);
    connect(m_apply, &QPushButton::clicked, this, &ProblemsPane::applyFix);
    connect(m_applyAll, &QPushButton::clicked, this, [this] {
        if (const Problem *problem = current()) {
            Q_EMIT fixAllInPage(problem->diagnosis.code);
        }
    });
    connect(m_applySite, &QPushButton::clicked, this, [this] {
        if (const Problem *problem = current()) {
            Q_EMIT fixAllInSite(problem->diagnosis.code);
        }
    });
}

void ProblemsPane::buildActions()
{
    const auto add = [this](const QString &text, const QKeySequence &shortcut, const QString &name) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(shortcut);
        action->setEnabled(false);
        connect(this, &ProblemsPane::countChanged, action,
                [this, action] { action->setEnabled(m_filtered->rowCount() > 0); });
        m_actions.append(action);
        return action;
    };
    QAction *next = add(tr("&Next Problem"), QKeySequence(u"F8"_s), u"nextProblem"_s);
    QAction *previous = add(tr("&Previous Problem"), QKeySequence(u"Shift+F8"_s), u"previousProblem"_s);
    QAction *repair = add(tr("&Repair…"), QKeySequence(u"Alt+Return"_s), u"repairProblem"_s);
    connect(next, &QAction::triggered, this, [this] { step(1); });
    connect(previous, &QAction::triggered, this, [this] { step(-1); });
    connect(repair, &QAction::triggered, this, &ProblemsPane::repairWanted);
}

void ProblemsPane::setPageProblems(const QString &path, const QString &text,
                                   const QList<Diagnosis> &diagnoses, Loader loader)
{
    QList<Problem> problems = placedProblems(path, text, diagnoses);
    // Most keys change no problem, and the list need not be made and painted anew for them.
    const bool known = path == m_path && loader == m_loader && problems == m_pageProblems;
    m_path = path;
    m_text = text;
    m_loader = loader;
    m_pageProblems = std::move(problems);
    if (showsSite()) {
        return;
    }
    if (known) {
        showFix(); // the lines around it may be others
    } else {
        showProblems();
    }
}

void ProblemsPane::setSiteProblems(const QList<Problem> &problems)
{
    m_siteProblems = problems;
    if (showsSite()) {
        showProblems();
    }
}

void ProblemsPane::selectLine(int line)
{
    // Several problems can be on one line: the one that the user came from stays.
    if (const Problem *problem = current();
        problem != nullptr && problem->line == line && problem->path == m_path) {
        return;
    }
    for (int row = 0; row < m_filtered->rowCount(); ++row) {
        const Problem &problem =
            m_model->problems()[m_filtered->mapToSource(m_filtered->index(row, 0)).row()];
        if (problem.line == line && problem.path == m_path) {
            m_list->setCurrentIndex(m_filtered->index(row, 0));
            return;
        }
    }
}

void ProblemsPane::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

QString ProblemsPane::summary() const
{
    const QStringList parts{tr("%n error(s)", nullptr, m_model->count(Severity::Error)),
                            tr("%n warning(s)", nullptr, m_model->count(Severity::Warning)),
                            tr("%n hint(s)", nullptr, m_model->count(Severity::Hint))};
    return m_model->problems().isEmpty() ? tr("No problems found") : parts.join(u", "_s);
}

int ProblemsPane::count() const
{
    return m_model->count(Severity::Error) + m_model->count(Severity::Warning);
}

void ProblemsPane::showProblems()
{
    const int row = m_list->currentIndex().row();
    QList<Problem> problems = showsSite() ? m_siteProblems : m_pageProblems;
    // What loses readers the page comes first; within a severity the order of the files stays.
    std::stable_sort(problems.begin(), problems.end(), [](const Problem &a, const Problem &b) {
        return a.diagnosis.severity < b.diagnosis.severity;
    });
    m_model->setProblems(std::move(problems), m_loader);
    m_count->setText(summary());
    if (m_filtered->rowCount() > 0) {
        m_list->setCurrentIndex(m_filtered->index(std::clamp(row, 0, m_filtered->rowCount() - 1), 0));
    }
    showDetails();
    Q_EMIT countChanged();
}

void ProblemsPane::showDetails()
{
    const Problem *problem = current();
    m_explanation->setText(problem == nullptr ? tr("Nothing is wrong here as far as Anchorage can tell.")
                                              : explanation(problem->diagnosis, m_loader));
    m_fixes->clear();
    // A repair is for the text that is open; one of another file is offered once that file is.
    const bool isOpen = problem != nullptr && problem->path == m_path && !showsSite();
    if (isOpen) {
        for (const Fix &fix : problem->diagnosis.fixes) {
            m_fixes->addItem(fix.title);
        }
    }
    const bool fixable = m_fixes->count() > 0;
    m_fixes->setVisible(fixable);
    m_diff->setVisible(fixable);
    m_apply->setEnabled(fixable);
    m_applyAll->setEnabled(problem != nullptr && problem->diagnosis.isFixable() && !showsSite());
    m_applySite->setEnabled(problem != nullptr && problem->diagnosis.isFixable());
    showFix();
}

void ProblemsPane::showFix()
{
    const Problem *problem = current();
    const int index = m_fixes->currentIndex();
    const QString diff = problem == nullptr || index < 0
                             ? QString()
                             : editPreview(m_text, problem->diagnosis.fixes[index].edit);
    if (diff != m_diff->toPlainText()) {
        m_diff->setPlainText(diff);
    }
}

void ProblemsPane::step(int direction)
{
    const int count = m_filtered->rowCount();
    if (count == 0) {
        return;
    }
    Q_EMIT wanted();
    const int row = m_list->currentIndex().row();
    m_list->setCurrentIndex(m_filtered->index((row + direction + count) % count, 0));
    if (const Problem *problem = current()) {
        Q_EMIT problemActivated(problem->path, problem->line);
    }
}

void ProblemsPane::offerRepair()
{
    Q_EMIT wanted();
    if (m_apply->isEnabled()) {
        m_apply->setFocus(Qt::ShortcutFocusReason);
    } else {
        m_list->setFocus(Qt::ShortcutFocusReason);
    }
}

bool ProblemsPane::hasRepair(int line) const
{
    return std::any_of(m_pageProblems.begin(), m_pageProblems.end(), [line](const Problem &problem) {
        return problem.line == line && !problem.diagnosis.fixes.isEmpty();
    });
}

void ProblemsPane::openRepairMenu(int line, const QPoint &globalPosition)
{
    m_scope->setCurrentIndex(0);
    m_severity->setCurrentIndex(0);
    Q_EMIT wanted();
    auto *menu = new QMenu(this);
    menu->setObjectName(u"repairMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (qsizetype i = 0; i < m_pageProblems.size(); ++i) {
        const Diagnosis &diagnosis = m_pageProblems[i].diagnosis;
        if (m_pageProblems[i].line != line || diagnosis.fixes.isEmpty()) {
            continue;
        }
        menu->addSection(fontMetrics().elidedText(diagnosis.message, Qt::ElideRight, menuTextWidth));
        for (int fix = 0; fix < diagnosis.fixes.size(); ++fix) {
            QAction *action = menu->addAction(diagnosis.fixes[fix].title);
            action->setToolTip(editPreview(m_text, diagnosis.fixes[fix].edit));
            connect(action, &QAction::hovered, this, [this, i, fix] { selectFix(i, fix); });
            connect(action, &QAction::triggered, this, [this, i, fix] {
                selectFix(i, fix);
                applyFix();
            });
        }
    }
    if (menu->isEmpty()) {
        delete menu;
        return;
    }
    menu->popup(globalPosition);
    for (QAction *action : menu->actions()) {
        if (!action->isSeparator()) {
            menu->setActiveAction(action);
            break;
        }
    }
}

void ProblemsPane::selectFix(qsizetype problem, int fix)
{
    const Problem &wantedProblem = m_pageProblems[problem];
    for (int row = 0; row < m_filtered->rowCount(); ++row) {
        const QModelIndex index = m_filtered->index(row, 0);
        const Problem &listed = m_model->problems()[m_filtered->mapToSource(index).row()];
        if (listed.diagnosis.code == wantedProblem.diagnosis.code &&
            listed.diagnosis.span == wantedProblem.diagnosis.span) {
            m_list->setCurrentIndex(index);
            m_fixes->setCurrentIndex(fix);
            return;
        }
    }
}

void ProblemsPane::applyFix()
{
    const Problem *problem = current();
    const int index = m_fixes->currentIndex();
    if (problem != nullptr && index >= 0) {
        const TextEdit edit = problem->diagnosis.fixes[index].edit;
        Q_EMIT fixChosen(edit);
    }
}

bool ProblemsPane::showsSite() const
{
    return m_scope->currentIndex() == 1;
}

const Problem *ProblemsPane::current() const
{
    const QModelIndex index = m_filtered->mapToSource(m_list->currentIndex());
    return index.isValid() ? &m_model->problems()[index.row()] : nullptr;
}

} // namespace anchorage
