// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_template.h"

#include <QFile>

namespace anchorage::preview {

using namespace Qt::StringLiterals;

namespace {

QString head(const PageFrame &frame)
{
    QString html = u"<head>\n<meta charset=\"utf-8\">\n"_s;
    if (!frame.baseUrl.isEmpty()) {
        html += u"<base href=\"%1\">\n"_s.arg(frame.baseUrl.toHtmlEscaped());
    }
    html += u"<title>"_s + frame.title.toHtmlEscaped() + u"</title>\n"_s;
    if (!frame.defaultStyle.isEmpty() && frame.surroundings.isEmpty()) {
        QString style = frame.defaultStyle;
        // The only thing that could end the element early.
        style.replace(u"</"_s, u"<\\/"_s);
        html += u"<style>\n"_s + style + u"\n</style>\n"_s;
    }
    for (const QString &url : frame.styleSheets) {
        html += u"<link rel=\"stylesheet\" href=\""_s + url.toHtmlEscaped() + u"\">\n"_s;
    }
    return html + u"</head>\n"_s;
}

QString mainElement(const RenderedPage &page)
{
    QString html = u"<main class=\"markdown-body\">\n"_s;
    for (const RenderedBlock &block : page.blocks) {
        html += u"<div class=\"block\" data-lines=\""_s + QString::number(block.firstLine) + u' ' +
                QString::number(block.lastLine) + u"\">"_s;
        html += block.html;
        html += u"</div>\n"_s;
    }
    return html + u"</main>\n"_s;
}

QString bodyElement(const PageFrame &frame, const RenderedPage &page)
{
    if (frame.surroundings.isEmpty()) {
        const QString header = frame.title.isEmpty() ? QString()
                                                     : u"<header class=\"article-header\"><h1>"_s +
                                                           frame.title + u"</h1></header>\n"_s;
        return u"<body>\n"_s + header + mainElement(page) + u"</body>\n"_s;
    }
    const qsizetype place = frame.surroundings.indexOf(bodyPlaceholder);
    QString before = frame.surroundings.left(place);
    before.replace(titlePlaceholder, frame.title);
    const QString after = place < 0 ? QString() : frame.surroundings.mid(place + bodyPlaceholder.size());
    return u"<body class=\""_s + frame.bodyClass.toHtmlEscaped() + u"\">\n"_s + before + mainElement(page) +
           after + u"</body>\n"_s;
}

} // namespace

QString defaultStyleSheet()
{
    QFile file(u":/anchorage/render/preview.css"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString pageHtml(const PageFrame &frame, const RenderedPage &page)
{
    QString html = u"<!DOCTYPE html>\n<html"_s;
    if (!frame.localeTag.isEmpty()) {
        html += u" lang=\""_s + frame.localeTag.toHtmlEscaped() + u'"';
    }
    html += frame.direction == Qt::RightToLeft ? u" dir=\"rtl\">\n"_s : u" dir=\"ltr\">\n"_s;
    return html + head(frame) + bodyElement(frame, page) + u"</html>\n"_s;
}

} // namespace anchorage::preview
