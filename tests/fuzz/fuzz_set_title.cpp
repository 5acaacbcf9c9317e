// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "front_matter.h"
#include "span_checks.h"
#include "text_file.h"
#include "title_edits.h"

#include <cstdlib>

using namespace anchorage;

namespace {

void require(bool holds, const char *what)
{
    if (!holds) {
        qFatal("%s", what);
    }
}

void checkEdit(const QString &text, const TextEdit &edit)
{
    qsizetype last = 0;
    for (const Replacement &replacement : edit.replacements) {
        require(replacement.span.begin >= last && replacement.span.begin <= replacement.span.end &&
                    replacement.span.end <= text.size(),
                "the replacements are not sorted and disjoint inside the text");
        last = replacement.span.end;
    }
}

void checkRows(const FrontMatter &before, const FrontMatter &after, RowRef changed, RowRef asked, bool own,
               const QString &title)
{
    require(after.wellFormed, "the edit broke the YAML");
    require(after.maps.size() == before.maps.size(), "the edit changed the number of maps");
    for (int map = 0; map < before.maps.size(); ++map) {
        require(after.maps[map].rows.size() == before.maps[map].rows.size(),
                "the edit changed the number of rows");
        for (int row = 0; row < before.maps[map].rows.size(); ++row) {
            const LocaleRow &old = before.maps[map].rows[row];
            const RowRef here{map, row};
            const bool affected = here == changed || (old.kind == RowKind::Alias && old.target == changed &&
                                                      !(own && here != asked));
            const LocaleRow &now = after.maps[map].rows[row];
            require(now.title == (affected ? title : old.title), "a row has another title than it should");
            require(now.locale == old.locale, "a row has another locale");
        }
    }
}

} // namespace

/// The first bytes choose the row and what is done, the bytes behind the last line break are the title, what
/// is between is a file. The edit changes the row that it is about and its followers, and nothing else.
extern "C" int LLVMFuzzerTestOneInput(const char *data, size_t size)
{
    if (size < 4) {
        return 0;
    }
    const bool own = (data[0] & 1) != 0;
    const FileKind kind = (data[0] & 2) != 0 ? FileKind::Data : FileKind::Page;
    const auto choice = static_cast<unsigned char>(data[1]);
    const TextFile file(QByteArray(data + 2, static_cast<qsizetype>(size) - 2));
    const qsizetype titleBegin = file.text().lastIndexOf(u'\n') + 1;
    const QString title = file.text().mid(titleBegin);
    const QString text = file.text().left(titleBegin);
    const FrontMatter before = FrontMatter::parse(text, kind);
    if (before.maps.isEmpty()) {
        return 0;
    }
    const int map = choice % static_cast<int>(before.maps.size());
    const RowRef ref{map, choice / 16 % static_cast<int>(before.maps[map].rows.size())};
    const Result<TextEdit> edit =
        own ? edits::setOwnTitle(text, before, ref, title) : edits::setTitle(text, before, ref, title);
    if (!edit.ok()) {
        require(!edit.reason().isEmpty(), "refused without a reason");
        return 0;
    }
    checkEdit(text, edit.value());
    const FrontMatter after = FrontMatter::parse(edit.value().applied(text), kind);
    require(test::faultOfSpans(edit.value().applied(text), after).isEmpty(),
            "the spans are wrong behind the edit");
    const LocaleRow &row = before.maps[map].rows[ref.row];
    if (before.wellFormed) {
        const bool detached = own && row.kind == RowKind::Alias;
        const RowRef changed = row.kind == RowKind::Alias && !own ? row.target : ref;
        checkRows(before, after, changed, ref, detached, title);
    }
    return 0;
}
