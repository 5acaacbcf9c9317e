// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "redline_text.h"

#include "redline.h"

using namespace Qt::StringLiterals;

namespace anchorage {

RedlineText::RedlineText(QWidget *parent) : QTextBrowser(parent)
{
    setObjectName(u"redlineText"_s);
    setAccessibleName(tr("The page with its changes marked"));
    setOpenLinks(false);
    setOpenExternalLinks(false);
    document()->setDefaultStyleSheet(redlineStyle());
    document()->setDocumentMargin(12);
}

void RedlineText::showRedline(const QString &html)
{
    setHtml(html);
}

QVariant RedlineText::loadResource(int, const QUrl &)
{
    return QByteArray();
}

} // namespace anchorage
