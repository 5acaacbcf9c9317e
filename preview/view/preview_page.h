// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWebEnginePage>

namespace anchorage::preview {

/// The web page of the preview: shows the preview's document and nothing else, opens no window, grants no
/// permission, runs no script but ours.
class PreviewPage : public QWebEnginePage
{
    Q_OBJECT

public:
    /// `profile` outlives the page.
    PreviewPage(QWebEngineProfile *profile, QObject *parent);

    /// Shows the empty document; its script reports when it is there.
    void loadDocument(int generation);

Q_SIGNALS:
    /// The page wanted to go elsewhere. Nothing was loaded.
    void navigationRefused(const QUrl &url, bool linkClicked);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &oldFiles,
                            const QStringList &acceptedMimeTypes) override;
    void javaScriptAlert(const QUrl &origin, const QString &message) override;
    bool javaScriptConfirm(const QUrl &origin, const QString &message) override;
    bool javaScriptPrompt(const QUrl &origin, const QString &message, const QString &defaultValue,
                          QString *result) override;

private:
    bool m_loading = false; ///< the next navigation is ours
};

} // namespace anchorage::preview
