// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front_matter.h"
#include "text_edit.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace anchorage {

/// Who builds the site, which decides what a fault does.
enum class Loader {
    Psych,    ///< Debian's Jekyll: a fault makes a page lose all its front matter, or stops the build
    SafeYaml, ///< upstream's Jekyll and GitHub Pages: an undefined alias is nil, without a word
    Strict,   ///< Debian's Jekyll with `strict_front_matter: true`: every loss stops the build
};

/// The name of a loader in options and reports: `psych`, `safe_yaml`, `strict`.
[[nodiscard]] QString loaderName(Loader loader);

/// Titles that another file gives to the page: an entry of `_data/navigation.yml` that links to it.
struct LinkedTitles
{
    QString place;                  ///< for people: `_data/navigation.yml, header[1].titles`
    QHash<QString, QString> titles; ///< by locale, as the loader reads them; without those that are nil
};

/// What the doctor has to know of the site. It reads no file itself.
struct SiteFacts
{
    Loader loader = Loader::Psych;
    QString loaderReason; ///< for people: how the loader was found
    QString siteLanguage; ///< `lang` of the configuration; empty where it has none (themes then use `en`)
    QList<LinkedTitles> linked; ///< of the page that is looked at
    QStringList silenced;       ///< codes that are not raised
};

/// What readers of the site see under each loader, in one sentence each.
struct ReadersSee
{
    QString psych;
    QString safeYaml;
    QString strict;
    [[nodiscard]] const QString &under(Loader loader) const;
    friend bool operator==(const ReadersSee &, const ReadersSee &) = default;
};

/// A repair as a value.
struct Fix
{
    QString title; ///< for a menu: what it does, in the imperative
    TextEdit edit; ///< against the text that was diagnosed
    /// May be applied without a question: no row but those of `changes` gets another value under any loader
    /// (verified on the edited text), and nothing that the author wrote is lost.
    bool automatic = false;
    QList<RowRef> changes; ///< rows whose value the fix is meant to change
    friend bool operator==(const Fix &, const Fix &) = default;
};

/// Something that is wrong with the locales of a file, or with the file so that its locales do not arrive.
struct Diagnosis
{
    QString code; ///< stable: `undefined-alias`
    Severity severity = Severity::Error;
    Span span;       ///< into the text; may be empty where something is missing
    RowRef row;      ///< the locale row that it is about, if there is one
    QString message; ///< what is wrong, in one plain sentence
    ReadersSee readersSee;
    QList<Fix> fixes; ///< the best one first

    [[nodiscard]] bool isFixable() const; ///< has an automatic fix
    friend bool operator==(const Diagnosis &, const Diagnosis &) = default;
};

/// The message, what readers of a site with this loader see, and what those of others see where it differs.
[[nodiscard]] QString explanation(const Diagnosis &diagnosis, Loader loader);

} // namespace anchorage
