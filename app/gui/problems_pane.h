// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problems_model.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace anchorage {

/// What is wrong with the page, or with the whole site, what readers see of it, and the repairs with their
/// diff. It changes nothing itself.
class ProblemsPane : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemsPane(QWidget *parent = nullptr);

    /// The open page's problems. `text` is what was diagnosed, `path` the file relative to the root.
    void setPageProblems(const QString &path, const QString &text, const QList<Diagnosis> &diagnoses,
                         Loader loader);
    /// The problems of every file of the repository, the open page's too, as they are on the disk.
    void setSiteProblems(const QList<Problem> &problems);
    /// Selects the problem of the page that is on this line, if there is one.
    void selectLine(int line);

    /// Next problem, previous problem, repair: with shortcuts. Owned by the pane.
    [[nodiscard]] QList<QAction *> problemActions() const { return m_actions; }
    /// How many problems of which severity are listed, for people.
    [[nodiscard]] QString summary() const;
    /// How many errors and warnings are listed.
    [[nodiscard]] int count() const;
    void focusList();
    /// Whether something on this line of the page can be repaired.
    [[nodiscard]] bool hasRepair(int line) const;
    /// A menu of all repairs of what is on this line of the page. The one under the pointer or the cursor is
    /// shown with its diff in the pane; choosing it applies it.
    void openRepairMenu(int line, const QPoint &globalPosition);
    /// Leads to the repair of the selected problem.
    void offerRepair();

Q_SIGNALS:
    /// The user wants to see this place.
    void problemActivated(const QString &path, int line);
    /// A repair of the page, against the text of the last `setPageProblems`.
    void fixChosen(const anchorage::TextEdit &edit);
    /// The action Repair was chosen.
    void repairWanted();
    /// Every automatic repair of this kind in the page or in the whole site.
    void fixAllInPage(const QString &code);
    void fixAllInSite(const QString &code);
    /// The pane should be seen: a shortcut leads to it.
    void wanted();
    void countChanged();

private:
    void buildList();
    void buildDetails();
    void buildActions();
    void showProblems();
    void showDetails();
    void showFix();
    void step(int direction);
    /// Selects the page's problem with this number, and that of its repairs.
    void selectFix(qsizetype problem, int fix);
    void applyFix();
    [[nodiscard]] bool showsSite() const;
    [[nodiscard]] const Problem *current() const;

    QString m_path;
    QString m_text;
    Loader m_loader = Loader::Psych;
    QList<Problem> m_pageProblems;
    QList<Problem> m_siteProblems;
    QList<QAction *> m_actions;
    ProblemsModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QComboBox *m_scope;
    QComboBox *m_severity;
    QLabel *m_count;
    QTreeView *m_list;
    QLabel *m_explanation;
    QComboBox *m_fixes;
    QPlainTextEdit *m_diff;
    QPushButton *m_apply;
    QPushButton *m_applyAll;
    QPushButton *m_applySite;
};

} // namespace anchorage
