// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alias_question.h"

#include "title_edits.h"
#include "title_texts.h"

#include <QCoreApplication>

namespace anchorage {

using namespace Qt::StringLiterals;

namespace {

/// The translation context of this file.
struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(AliasQuestion)
};

/// A locale may hold any character of the page; an ampersand would make a button's mnemonic.
QString onButton(QString locale)
{
    return locale.replace(u'&', u"&&"_s);
}

QString sharedQuestion(const FrontMatter &frontMatter, RowRef ref, const QList<RowRef> &sharing)
{
    const LocaleMap &map = frontMatter.maps.at(ref.map);
    const LocaleRow &row = map.rows.at(ref.row);
    const LocaleMap &targetMap = frontMatter.maps.at(row.target.map);
    const QString locale = texts::brief(row.locale);
    const QString target = texts::brief(targetMap.rows.at(row.target.row).locale);
    const QString all = texts::localeList(frontMatter, sharing);
    if (row.target.map != ref.map) {
        return Texts::tr(
                   "%1 follows %2 of another list of titles, %3. Change the title that %4 share, or give %1 "
                   "its own?")
            .arg(locale, target, texts::brief(targetMap.path), all);
    }
    return Texts::tr("%1 follows %2. Change the title that %3 share, or give %1 its own?")
        .arg(locale, target, all);
}

} // namespace

AliasQuestion aliasQuestion(const QString &text, const FrontMatter &frontMatter, RowRef ref,
                            const QString &title)
{
    const LocaleRow &row = frontMatter.maps.at(ref.map).rows.at(ref.row);
    const Result<TextEdit> shared = edits::setTitle(text, frontMatter, ref, title);
    const Result<TextEdit> own = edits::setOwnTitle(text, frontMatter, ref, title);
    const QList<RowRef> sharing = texts::sharing(frontMatter, ref);
    const QString locale = onButton(texts::brief(row.locale));

    AliasQuestion question;
    question.typed = Texts::tr("New title: “%1”").arg(texts::brief(title, 200));
    if (shared.ok() && row.target.isValid()) {
        question.question = sharedQuestion(frontMatter, ref, sharing);
        question.sharedLabel =
            Texts::tr("Change the &shared title (%n locales)", nullptr, static_cast<int>(sharing.size()));
    } else {
        question.question = shared.ok() ? QString() : shared.reason();
    }
    if (own.ok())
        question.ownLabel = Texts::tr("&Own title for %1").arg(locale);
    else
        question.question += u' ' + own.reason();
    return question;
}

} // namespace anchorage
