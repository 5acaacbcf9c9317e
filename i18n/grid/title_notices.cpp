// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "title_notices.h"

#include "title_texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace anchorage::texts {

using namespace Qt::StringLiterals;

namespace {

/// The translation context of this file.
struct TitleNotices
{
    Q_DECLARE_TR_FUNCTIONS(TitleNotices)
};

/// Why the front matter as a whole cannot be read; empty where it can, or where there is none.
QString unreadable(const FrontMatter &frontMatter)
{
    if (frontMatter.present && frontMatter.wellFormed)
        return {};
    const auto error =
        std::find_if(frontMatter.diagnostics.begin(), frontMatter.diagnostics.end(),
                     [](const Diagnostic &d) { return d.severity == Severity::Error && !d.row.isValid(); });
    if (error != frontMatter.diagnostics.end())
        return brief(error->message, 400);
    return frontMatter.present ? TitleNotices::tr("The front matter cannot be read.") : QString();
}

} // namespace

QString whyNoTitles(const FrontMatter &frontMatter)
{
    if (QString why = unreadable(frontMatter); !why.isEmpty())
        return why;
    if (!frontMatter.present)
        return TitleNotices::tr("This file has no front matter, so it has no titles by locale.");
    return TitleNotices::tr(
        "This file has no list of titles by locale: a key “titles:” with one row for each locale.");
}

QString notice(const FrontMatter &frontMatter, const LocaleMap &map)
{
    QStringList notices;
    if (const QString why = unreadable(frontMatter); !why.isEmpty()) {
        notices.append(
            TitleNotices::tr("%1 The titles below were read line by line.", "after the reason why").arg(why));
    }
    if (frontMatter.title && map.path == "titles"_L1) {
        notices.append(
            TitleNotices::tr("This page also has one title for all languages, “%1”, which the theme "
                             "shows instead of these.")
                .arg(brief(*frontMatter.title, 80)));
    }
    return notices.join(u'\n');
}

} // namespace anchorage::texts
