// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "url_scheme.h"

#include <QWebEngineUrlScheme>

using namespace Qt::StringLiterals;

namespace anchorage::preview {

namespace {

constexpr QLatin1StringView host("site");
constexpr QLatin1StringView ownFolder("/.anchorage/");

} // namespace

QByteArray urlSchemeName()
{
    return "anchorage"_ba;
}

void registerUrlScheme()
{
    QWebEngineUrlScheme scheme(urlSchemeName());
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    // Without LocalAccessAllowed: a page of this scheme must not reach file: URLs.
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme | QWebEngineUrlScheme::LocalScheme |
                    QWebEngineUrlScheme::CorsEnabled);
    QWebEngineUrlScheme::registerScheme(scheme);
}

QUrl previewDocumentUrl()
{
    QUrl url;
    url.setScheme(QString::fromLatin1(urlSchemeName()));
    url.setHost(host);
    url.setPath(ownFolder + "page"_L1);
    return url;
}

QUrl repositoryUrl(const QString &path)
{
    QUrl url;
    url.setScheme(QString::fromLatin1(urlSchemeName()));
    url.setHost(host);
    url.setPath(u'/' + path, QUrl::DecodedMode);
    return url;
}

std::optional<QString> repositoryPath(const QUrl &url)
{
    if (url.scheme() != QLatin1StringView(urlSchemeName()) || url.host() != host ||
        !url.userInfo().isEmpty() || url.port() != -1) {
        return std::nullopt;
    }
    const QString path = url.path(QUrl::FullyDecoded);
    if (!path.startsWith(u'/') || path.startsWith(ownFolder)) {
        return std::nullopt;
    }
    return path.mid(1);
}

} // namespace anchorage::preview
