// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_line.h"

#include "text_file.h"
#include "title_edits.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace anchorage::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(SetCommand)
};

int refused(const QString &reason)
{
    printError(reason);
    return Refused;
}

/// The row of a locale; of several the last, which is the one that loaders keep.
RowRef findRow(const FrontMatter &frontMatter, const QString &path, const QString &locale)
{
    const LocaleMap *map = frontMatter.map(path);
    if (map == nullptr) {
        return {};
    }
    const int index = static_cast<int>(map - frontMatter.maps.constData());
    for (qsizetype row = map->rows.size() - 1; row >= 0; --row) {
        if (map->rows[row].locale == locale) {
            return {index, static_cast<int>(row)};
        }
    }
    return {index, -1};
}

QString whyNoRow(const FrontMatter &frontMatter, RowRef ref, const QString &file, const QString &path,
                 const QString &locale)
{
    if (frontMatter.maps.isEmpty()) {
        return Tr::tr("“%1” has no locale titles.").arg(file);
    }
    if (ref.map < 0) {
        QStringList paths;
        for (const LocaleMap &map : frontMatter.maps) {
            paths.append(map.path);
        }
        return Tr::tr("“%1” has no locale titles at “%2”. There are: %3.")
            .arg(file, path, paths.join(u", "_s));
    }
    QStringList locales;
    for (const LocaleRow &row : frontMatter.maps[ref.map].rows) {
        locales.append(row.locale);
    }
    return Tr::tr("There is no row for the locale “%1”. There are: %2.").arg(locale, locales.join(u", "_s));
}

} // namespace

int setCommand(const QStringList &list)
{
    const Arguments arguments = Arguments::parse(list, {u"map"_s}, {u"own"_s});
    if (!arguments.error.isEmpty()) {
        return wrongUsage(arguments.error);
    }
    if (arguments.positional.size() != 3) {
        return wrongUsage(Tr::tr("set needs a file, a locale and a title."));
    }
    const QString path = arguments.positional[0];
    const QString locale = arguments.positional[1];
    const QString title = arguments.positional[2];
    if (TextFile(TextFile::encoded(title)).hasUndecodableBytes()) {
        return refused(Tr::tr("The title is not valid UTF-8."));
    }
    const Result<TextFile> loaded = TextFile::load(path);
    if (!loaded.ok()) {
        return refused(loaded.reason());
    }
    const TextFile &file = loaded.value();
    if (file.isBinary()) {
        return refused(Tr::tr("“%1” is not a text file (it holds zero bytes).").arg(path));
    }
    const FrontMatter frontMatter = FrontMatter::parse(file.text(), fileKindOf(path));
    const QString mapPath = arguments.options.value(u"map"_s);
    const RowRef row = findRow(frontMatter, mapPath, locale);
    if (!row.isValid()) {
        return refused(whyNoRow(frontMatter, row, path, mapPath, locale));
    }
    const bool own = arguments.options.contains(u"own"_s);
    const Result<TextEdit> edit = own ? edits::setOwnTitle(file.text(), frontMatter, row, title)
                                      : edits::setTitle(file.text(), frontMatter, row, title);
    if (!edit.ok()) {
        return refused(edit.reason());
    }
    if (edit.value().isEmpty()) {
        return Success;
    }
    const Result<Done> written = writeAtomically(path, file.bytesOf(edit.value().applied(file.text())));
    return written.ok() ? Success : refused(written.reason());
}

} // namespace anchorage::cli
