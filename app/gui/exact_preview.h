// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exact_build.h"
#include "exact_differences.h"
#include "repository_trust.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace anchorage {

class PageSession;

/// The bar above the preview in exact mode: builds the page with the site's own Jekyll when asked, says how
/// far it is, what went wrong, and where the live preview says something else; steps through these places.
class ExactPreview : public QFrame
{
    Q_OBJECT
public:
    /// `scratch` is where copies of sites are built. `session` is not owned and outlives the bar.
    ExactPreview(PageSession &session, const RepositoryTrust &trust, const QString &scratch,
                 QWidget *parent = nullptr);

    /// Builds the page as it stands; `blocks` is what the live preview shows of it, `titles` what `titlesOf`
    /// says.
    void build(const QList<preview::RenderedBlock> &blocks, const QStringList &titles);
    /// As the page was built last; without a body where it was not built since it was opened.
    [[nodiscard]] const ExactResult &result() const { return m_result; }
    [[nodiscard]] const QList<ExactDifference> &differences() const { return m_differences; }
    [[nodiscard]] bool isBuilding() const { return m_build.isRunning(); }
    /// Another page is shown, or exact mode was left.
    void clear();

Q_SIGNALS:
    /// The user wants a build of what is there now: call build().
    void buildWanted();
    /// `result()` is another.
    void built();
    /// A place where the two previews differ, as a line of the file, counted from 0.
    void lineWanted(int line);

private:
    QPushButton *addButton(const QString &text, const QString &name, void (ExactPreview::*what)());
    void take(const ExactResult &result);
    void showState(const QString &sentence);
    void cancel();
    void showOutput();
    void nextDifference();
    void noteEdit();

    PageSession &m_session;
    ExactBuild m_build;
    QList<preview::RenderedBlock> m_blocks;
    ExactResult m_result;
    QList<ExactDifference> m_differences;
    int m_firstLine = 0; ///< of the body in the file when it was built
    qsizetype m_shown = -1;
    QLabel *m_label;
    QPushButton *m_again;
    QPushButton *m_cancel;
    QPushButton *m_next;
    QPushButton *m_output;
};

} // namespace anchorage
