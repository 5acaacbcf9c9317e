// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QAction;
class QWebEngineView;

namespace anchorage::preview {

/// Takes what the preview shows out of the program: a PDF file, paper, the clipboard.
class PreviewExport : public QObject
{
    Q_OBJECT

public:
    /// `view` outlives this.
    PreviewExport(QWebEngineView *view, QWidget *parent);

    /// Export as PDF, print, copy as HTML.
    [[nodiscard]] QList<QAction *> actions() const { return m_actions; }

    /// The name without an ending that is suggested for a file; empty: nothing can be exported.
    void setName(const QString &name);

    /// Writes the page to `path`, and answers by finished().
    void writePdf(const QString &path);

    /// Asks for the file to write; an empty answer means none. A file dialog unless it is replaced.
    std::function<QString(const QString &suggestion)> chooseFile;
    /// The whole page's HTML as it will be published; asked for where nothing is selected. Where it is empty
    /// the page's own is taken, without what the preview did not let in.
    std::function<QString()> wholePage;

Q_SIGNALS:
    void started(const QString &sentence);
    /// `sentence` says in the interface's language what was done, or why not.
    void finished(bool done, const QString &sentence);

private:
    void askForPdf();
    void savePdf(const QString &path, const QByteArray &bytes);
    void print();
    void copyHtml();
    void copyWholePage();
    void putIntoClipboard(const QString &html, const QString &done);
    void setBusy(bool busy);

    QWebEngineView *m_view;
    QList<QAction *> m_actions;
    QString m_name;
    bool m_busy = false;
};

/// The name that is suggested for a page's PDF, without folder and ending: `privacy-policy-fr`. `page` is the
/// page's file name without its ending. Holds no character that a file name cannot have.
[[nodiscard]] QString exportName(const QString &page, const QString &localeTag);

} // namespace anchorage::preview
