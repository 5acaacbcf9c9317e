// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview_page.h"

#include "url_scheme.h"

#include <QWebEngineFullScreenRequest>
#include <QWebEngineProfile>
#include <QWebEngineSettings>

namespace anchorage::preview {

namespace {

void lockDown(QWebEngineSettings &settings)
{
    using Settings = QWebEngineSettings;
    // Governs the main world, where the page's own scripts are; ours are in the application world.
    settings.setAttribute(Settings::JavascriptEnabled, false);
    for (const Settings::WebAttribute attribute :
         {Settings::JavascriptCanOpenWindows, Settings::JavascriptCanAccessClipboard,
          Settings::JavascriptCanPaste, Settings::LocalStorageEnabled,
          Settings::LocalContentCanAccessRemoteUrls, Settings::LocalContentCanAccessFileUrls,
          Settings::HyperlinkAuditingEnabled, Settings::ErrorPageEnabled, Settings::PluginsEnabled,
          Settings::PdfViewerEnabled, Settings::FullScreenSupportEnabled, Settings::ScreenCaptureEnabled,
          Settings::WebGLEnabled, Settings::AutoLoadIconsForPage, Settings::FocusOnNavigationEnabled,
          Settings::AllowRunningInsecureContent, Settings::AllowGeolocationOnInsecureOrigins,
          Settings::DnsPrefetchEnabled, Settings::NavigateOnDropEnabled}) {
        settings.setAttribute(attribute, false);
    }
    settings.setAttribute(Settings::PlaybackRequiresUserGesture, true);
    settings.setAttribute(Settings::WebRTCPublicInterfacesOnly, true);
    settings.setUnknownUrlSchemePolicy(Settings::DisallowUnknownUrlSchemes);
}

} // namespace

PreviewPage::PreviewPage(QWebEngineProfile *profile, QObject *parent) : QWebEnginePage(profile, parent)
{
    lockDown(*settings());
    connect(this, &QWebEnginePage::featurePermissionRequested, this,
            [this](const QUrl &origin, Feature feature) {
                setFeaturePermission(origin, feature, PermissionDeniedByUser);
            });
    connect(this, &QWebEnginePage::fullScreenRequested, this,
            [](QWebEngineFullScreenRequest request) { request.reject(); });
}

void PreviewPage::loadDocument(int generation)
{
    m_loading = true;
    load(previewDocumentUrl(generation));
}

bool PreviewPage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    if (m_loading && isMainFrame && isPreviewDocument(url)) {
        m_loading = false;
        return true;
    }
    Q_EMIT navigationRefused(url, type == NavigationTypeLinkClicked && isMainFrame);
    return false;
}

QWebEnginePage *PreviewPage::createWindow(WebWindowType)
{
    return nullptr;
}

QStringList PreviewPage::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &)
{
    return {};
}

void PreviewPage::javaScriptAlert(const QUrl &, const QString &) {}

bool PreviewPage::javaScriptConfirm(const QUrl &, const QString &)
{
    return false;
}

bool PreviewPage::javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *)
{
    return false;
}

} // namespace anchorage::preview
