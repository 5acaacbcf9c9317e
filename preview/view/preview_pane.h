// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_template.h"
#include "renderer.h"
#include "url_scheme.h"

#include <QUrl>
#include <QWidget>

#include <memory>

namespace anchorage::preview {

/// What the preview shows.
struct PreviewContent
{
    QString markdown;  ///< the page's body
    int firstLine = 0; ///< the body's first line in the file, counted from 0
    /// Of this the title, the locale, the direction and the site's style sheets are used (URLs of our scheme,
    /// or paths that begin with a slash and are relative to the repository's root). `baseUrl` and
    /// `defaultStyle` are the pane's.
    PageFrame frame;
    RenderOptions options;
    QString pageFolder; ///< relative to the repository's root (empty for the root): what relative links start
                        ///< from
};

/// Which colours the page is shown in.
enum class ColorScheme {
    AsInterface, ///< dark where the interface's palette is dark
    Light,
    Dark,
};

/// A live preview of a page's body. Rendering happens in a worker thread, painting in a process of its own;
/// the page runs no script, and reads nothing but what RepositoryFiles serves. registerUrlScheme() must have
/// been called before the QApplication object was made.
///
/// The pane's actions (QWidget::actions(): copy, zoom in, zoom out, original size) belong to it and work
/// while it has the focus; the window may put them into its menus.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);
    ~PreviewPane() override;

    /// The folder that the page's files come from; empty: no files are served. Takes effect on what is shown,
    /// too.
    void setRepository(const QString &root);

    /// Shows `content` soon. Cheap; may be called at each keystroke. The reader's scroll position is kept.
    void setContent(const PreviewContent &content);

    /// The cursor's line in the file, counted from 0. Marks the block with that line and scrolls to it if it
    /// is not in view; a line before the body stands for the page's heading.
    void setCursorLine(int fileLine);

    void setColorScheme(ColorScheme scheme);

    /// The newest content, the newest cursor line and the newest frame are in the page and have been painted
    /// (a hidden pane paints nothing: then it suffices that they are in the page).
    [[nodiscard]] bool isIdle() const;

    /// The render process ended unexpectedly or does not answer, and the bar with the button Restart is
    /// shown.
    [[nodiscard]] bool isBroken() const;

public Q_SLOTS:
    /// Starts over with an empty page and sends the content again. Reads images and style sheets anew, so
    /// that it is also what to do when such files have changed.
    void restart();

Q_SIGNALS:
    /// The pane became idle: what grab() returns from now on shows the newest content.
    void painted();

    /// The reader wants to follow a link: `http`, `https`, `mailto`, `tel`, or a file of the repository
    /// (see repositoryPath()). The preview itself goes nowhere.
    void linkActivated(const QUrl &url);

    /// The reader clicked on something that comes from about this line of the file, counted from 0.
    void lineClicked(int fileLine);

    /// Something of the page was not loaded or followed. `why` is a sentence in the interface's language.
    void requestBlocked(const QString &url, const QString &why);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace anchorage::preview
