// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "color_scheme.h"
#include "page_template.h"

#include <QUrl>
#include <QWidget>

#include <memory>

class QAction;

namespace anchorage::preview {

/// A page whose changes are marked.
struct RedlineContent
{
    QString name; ///< of what is shown: the reader's place stays where it is the same as before
    QString html; ///< the body, with `<ins class="anchorage-inserted">` and `<del class="anchorage-deleted">`
                  ///< around what changed; empty: there is nothing to show
    /// As in `PreviewContent`; its title may hold marks, too.
    PageFrame frame;
    QString pageFolder; ///< relative to the repository's root: what relative links start from
};

/// Shows a redline as readers would see the page, with what came in and what went marked by colour and by
/// underline and strike-through. As safe as PreviewPane: no script of the page runs, nothing comes from
/// another host, nothing outside the repository is read. registerUrlScheme() must have been called before the
/// QApplication object was made.
///
/// The web engine, and with it a process, is started when the pane is first seen with something to show.
class RedlinePane : public QWidget
{
    Q_OBJECT
public:
    explicit RedlinePane(QWidget *parent = nullptr);
    ~RedlinePane() override;

    /// The folder that the page's files come from; empty: no files are served.
    void setRepository(const QString &root);
    /// Cheap while the pane is hidden: the page gets it when it is seen.
    void setContent(const RedlineContent &content);
    void setColorScheme(ColorScheme scheme);

    /// The next and the previous change; disabled where there is none.
    [[nodiscard]] QList<QAction *> changeActions() const;
    /// How many changes the page that is shown has; what went and what came in its place are one.
    [[nodiscard]] int changeCount() const;
    /// The change that is shown, counted from 0; -1 for none.
    [[nodiscard]] int currentChange() const;
    /// The web engine has been started.
    [[nodiscard]] bool isStarted() const;
    /// What was set is in the page, and has been painted if the pane can be seen.
    [[nodiscard]] bool isIdle() const;

Q_SIGNALS:
    /// The pane became idle.
    void painted();
    /// The reader wants to follow a link: `http`, `https`, `mailto`, `tel`, or a file of the repository (see
    /// repositoryPath()). The pane itself goes nowhere.
    void linkActivated(const QUrl &url);
    /// Something of the page was not loaded. `why` is a sentence in the interface's language.
    void requestBlocked(const QString &url, const QString &why);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace anchorage::preview
