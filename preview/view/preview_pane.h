// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "color_scheme.h"
#include "live_renderer.h"
#include "page_template.h"
#include "renderer.h"
#include "url_scheme.h"

#include <QUrl>
#include <QWidget>

#include <memory>

class QAction;

namespace anchorage::preview {

class PreviewExport;

/// What the preview shows.
struct PreviewContent
{
    PageBody markdown;
    int firstLine = 0; ///< the body's first line in the file, counted from 0
    /// Of this the title, the locale, the direction and the site's style sheets are used (URLs of our scheme,
    /// or paths that begin with a slash and are relative to the repository's root). `baseUrl` and
    /// `defaultStyle` are the pane's.
    PageFrame frame;
    RenderOptions options;
    QString builtHtml; ///< shown in place of what would be rendered of the body; empty: that is rendered
    /// The folder of the built site that `builtHtml` and the frame name files of, below `builtSiteFolder`;
    /// empty for none.
    QString builtSite;
    ExpandText expand; ///< expands the body's templates in the renderer's thread; may be unset
    /// Whether a body has templates at all. Where it has none, what is copied is rendered anew although
    /// `expand` is set. May be unset.
    bool (*hasTemplates)(QStringView body) = nullptr;
    QString pageFolder; ///< relative to the repository's root (empty for the root): what relative links start
                        ///< from
    QString pageName;   ///< the page's file name without its ending; suggested for exported files
};

/// A live preview of a page's body. Rendering happens in a worker thread, painting in a process of its own;
/// the page runs no script, and reads nothing but what RepositoryFiles serves. registerUrlScheme() must have
/// been called before the QApplication object was made.
///
/// The pane's actions belong to it and work while it has the focus; the window may put them into its menus.
/// All of them are in QWidget::actions() as well.
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

    /// Brings `fileLine` (counted from 0, with the part of the line behind the point) to `share` of the
    /// view's height, 0 for its upper edge. To be called when the source was scrolled, as often as that
    /// happens: the page is asked for one movement at a time. Nothing happens where scrolling together is
    /// switched off, or where the source only followed the preview.
    void followSource(qreal fileLine, qreal share);

    void setColorScheme(ColorScheme scheme);

    /// Whether images, style sheets and fonts of other sites are loaded (by https; never scripts, frames,
    /// forms or other connections). Off at first. Loads the page anew where it changes.
    void setRemoteContentAllowed(bool allowed);
    [[nodiscard]] bool isRemoteContentAllowed() const;

    /// Scroll together (checkable), the zoom, the page's width and its colours (checkable), load remote
    /// content (checkable); with separators where a menu has them.
    [[nodiscard]] QList<QAction *> viewActions() const;
    /// Find in the preview, find next, find previous.
    [[nodiscard]] QList<QAction *> findActions() const;
    /// Export as PDF, print, copy as HTML. Disabled before the first content.
    [[nodiscard]] QList<QAction *> exportActions() const;

    /// What exports the page; its `chooseFile` may be replaced.
    [[nodiscard]] PreviewExport *exporter() const;

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

    /// The reader clicked on something that comes from this line of the file, counted from 0.
    void lineClicked(int fileLine);

    /// The reader scrolled the preview: the source is to bring this line to `share` of its height (see
    /// followSource()). Not emitted for movements that followSource() or setCursorLine() asked for, nor where
    /// scrolling together is switched off.
    void scrolledByReader(qreal fileLine, qreal share);

    /// The author chose by the pane's action whether remote content is loaded; it is in force already.
    void remoteContentChoiceChanged(bool allowed);

    /// Something of the page was not loaded or followed. `why` is a sentence in the interface's language.
    void requestBlocked(const QString &url, const QString &why);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace anchorage::preview
