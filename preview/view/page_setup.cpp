// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_setup.h"

#include "emoji.h"
#include "preview_pane.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QWebEngineScript>

using namespace Qt::StringLiterals;

namespace anchorage::preview {

namespace {

QString resourceText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QUrl folderUrl(const QString &pageFolder, int generation)
{
    QString folder = pageFolder;
    while (folder.startsWith(u'/')) {
        folder.remove(0, 1);
    }
    if (!folder.isEmpty() && !folder.endsWith(u'/')) {
        folder += u'/';
    }
    return repositoryUrl(folder, generation);
}

/// The names as a constant of our script: a JSON text, which is read when it is needed.
QString emojiNames()
{
    QJsonObject names;
    for (auto name = emojiCharacters().cbegin(); name != emojiCharacters().cend(); ++name) {
        names.insert(name.key(), name.value());
    }
    const QByteArray text = QJsonDocument(names).toJson(QJsonDocument::Compact);
    const QByteArray literal =
        QJsonDocument(QJsonArray{QString::fromUtf8(text)}).toJson(QJsonDocument::Compact);
    return u"const anchorageEmoji = %1[0];\n"_s.arg(QString::fromUtf8(literal));
}

} // namespace

QString documentPolicy(RemoteContent remote)
{
    const QString own = QString::fromLatin1(urlSchemeName()) + u':';
    const QString others = remote == RemoteContent::Allowed ? u" https:"_s : QString();
    return u"default-src 'none'; img-src %1 data:%2; style-src %1 'unsafe-inline'%2; font-src %1%2; "
           "media-src %1; base-uri %1; form-action 'none'"_s.arg(own, others);
}

QByteArray emptyDocument(RemoteContent remote)
{
    PageFrame frame;
    frame.defaultStyle = defaultStyleSheet();
    QString html = pageHtml(frame, {});
    // In Qt 6.4 a scheme handler cannot send headers, so the policy stands in the document, before anything
    // loads.
    const QString rules = u"\n<meta http-equiv=\"Content-Security-Policy\" content=\"%1\">\n"
                          "<meta name=\"referrer\" content=\"no-referrer\">\n<style>\n%2</style>\n"_s.arg(
                              documentPolicy(remote), resourceText(u":/anchorage/preview/marks.css"_s));
    html.insert(html.indexOf(u"<head>"_s) + 6, rules);
    return html.toUtf8();
}

QWebEngineScript ownScript()
{
    QWebEngineScript script;
    script.setName(u"anchorage"_s);
    script.setWorldId(QWebEngineScript::ApplicationWorld);
    script.setInjectionPoint(QWebEngineScript::DocumentReady);
    script.setRunsOnSubFrames(false);
    QString source = resourceText(u":/qtwebchannel/qwebchannel.js"_s) + emojiNames();
    for (const QString &part : {u"preview.js"_s, u"scrolling.js"_s, u"color_scheme.js"_s, u"copying.js"_s,
                                u"emoji.js"_s, u"hidden_marks.js"_s, u"surroundings.js"_s}) {
        source += resourceText(u":/anchorage/preview/"_s + part);
    }
    script.setSourceCode(source);
    return script;
}

QJsonObject frameMessage(const PreviewContent &content, int generation)
{
    const PageFrame &frame = content.frame;
    return {{u"linesBefore"_s, content.firstLine},
            {u"title"_s, frame.title},
            {u"lang"_s, frame.localeTag},
            {u"dir"_s, frame.direction == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s},
            {u"baseUrl"_s, folderUrl(content.pageFolder, generation).toString(QUrl::FullyEncoded)},
            {u"styleSheets"_s, QJsonArray::fromStringList(frame.styleSheets)},
            {u"surroundings"_s, frame.surroundings},
            {u"bodyClass"_s, frame.bodyClass}};
}

} // namespace anchorage::preview
