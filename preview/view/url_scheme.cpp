// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "url_scheme.h"

#include "page_template.h"

#include <QRegularExpression>
#include <QWebEngineUrlScheme>

using namespace Qt::StringLiterals;

namespace anchorage::preview {

namespace {

constexpr QLatin1StringView documentPath("/.anchorage/page");
constexpr QLatin1StringView ownFolder("/.anchorage/");

QUrl schemeUrl(const QString &path, int generation)
{
    QUrl url;
    url.setScheme(QString::fromLatin1(urlSchemeName()));
    url.setHost(generation == 0 ? u"site"_s : u"site"_s + QString::number(generation));
    url.setPath(path, QUrl::DecodedMode);
    return url;
}

bool isOurs(const QUrl &url)
{
    static const QRegularExpression host(u"^site[0-9]*$"_s);
    return url.scheme() == QLatin1StringView(urlSchemeName()) && host.match(url.host()).hasMatch() &&
           url.userInfo().isEmpty() && url.port() == -1;
}

} // namespace

QByteArray urlSchemeName()
{
    return "anchorage"_ba;
}

void registerUrlScheme()
{
    QWebEngineUrlScheme scheme(urlSchemeName());
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    // Not LocalScheme: such a page may show file: URLs, or, where that is switched off, no URL of its own
    // scheme either. Not LocalAccessAllowed for the same reason.
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme | QWebEngineUrlScheme::CorsEnabled);
    QWebEngineUrlScheme::registerScheme(scheme);
}

QUrl previewDocumentUrl(int generation)
{
    return schemeUrl(documentPath, generation);
}

bool isPreviewDocument(const QUrl &url)
{
    return isOurs(url) && url.path() == documentPath && !url.hasQuery();
}

QUrl repositoryUrl(const QString &path, int generation)
{
    return schemeUrl(u'/' + path, generation);
}

std::optional<QString> repositoryPath(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyDecoded);
    if (!isOurs(url) || !path.startsWith(u'/') || path.startsWith(ownFolder)) {
        return std::nullopt;
    }
    return path.mid(1);
}

std::optional<QString> builtSitePath(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyDecoded);
    const qsizetype begin = path.indexOf(u'/', builtSiteFolder.size());
    if (!isOurs(url) || !path.startsWith(builtSiteFolder) || begin < 0) {
        return std::nullopt;
    }
    return path.mid(begin + 1);
}

} // namespace anchorage::preview
