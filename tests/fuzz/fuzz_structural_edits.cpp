// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_checks.h"
#include "load_verdict.h"
#include "locale_tags.h"
#include "random_text.h"
#include "span_checks.h"
#include "structural_edits.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace anchorage;
using anchorage::fuzz::Input;
using anchorage::fuzz::require;

namespace {

const QStringList &someTags()
{
    static const QStringList tags{u"en"_s, u"en-GB"_s,   u"fr-BE"_s, u"fr"_s,  u"zh-Hant"_s, u"zh-HK"_s,
                                  u"no"_s, u"zh-Hans"_s, u"de-CH"_s, u"yue"_s, u"id"_s,      QString()};
    return tags;
}

/// An edit and the rows that may say something else afterwards.
struct Trial
{
    Result<TextEdit> edit = Error{};
    QList<RowRef> changed;
    int newMaps = 0;
};

class Trials
{
public:
    Trials(const Input &input, const FrontMatter &read) : m_input(input), m_read(read) {}

    [[nodiscard]] Trial next() const
    {
        const QString &text = m_input.text();
        const QString tag = someTags()[m_input.choice(4, someTags().size())];
        const QString title = test::awkwardTitles()[(m_input.choice(5, 256) * 7 + m_input.choice(6, 7)) %
                                                    test::awkwardTitles().size()];
        if (m_read.maps.isEmpty() || m_input.choice(1, 16) == 0) {
            return {edits::startMap(text, m_read, tag, title), {}, 1};
        }
        const int map = m_input.choice(2, m_read.maps.size());
        const LocaleMap &list = m_read.maps[map];
        const RowRef row{map, m_input.choice(3, list.rows.size())};
        const RowRef other{map, m_input.choice(7, list.rows.size())};
        switch (m_input.choice(1, 9)) {
        case 0:
            return {edits::addLocale(text, m_read, map, tag, title, localeFamily), {}};
        case 1:
            return {edits::addMissingRegions(text, m_read, map, {tag, u"fr-CH"_s}, localeFamily), {}};
        case 2: {
            const LocaleMap source = m_read.maps[m_input.choice(7, m_read.maps.size())];
            return {edits::copyLocaleSet(text, m_read, map, source, localeFamily), {}};
        }
        case 3: {
            const QList<RowRef> rows = row == other ? QList{row} : QList{row, other};
            return {edits::removeLocales(text, m_read, rows), rows};
        }
        case 4:
            return {edits::follow(text, m_read, row, other), {row}};
        case 5:
            return {edits::makeCarrier(text, m_read, row), {}};
        case 6:
            return {edits::renameAnchor(text, m_read, row, m_input.choice(4, 2) == 0 ? u"NEW"_s : title), {}};
        case 7:
            return {edits::moveRow(text, m_read, row, other.row), {}};
        default:
            break;
        }
        QList<edits::RowTitle> titles{{row, title}};
        if (other != row) {
            titles.append({other, m_input.choice(4, 2) == 0 ? title : u"Other"_s});
        }
        return {edits::setTitles(text, m_read, titles), withFollowers({row, other})};
    }

private:
    [[nodiscard]] QList<RowRef> withFollowers(QList<RowRef> rows) const
    {
        const QList<RowRef> named = rows;
        for (int map = 0; map < m_read.maps.size(); ++map) {
            for (int row = 0; row < m_read.maps[map].rows.size(); ++row) {
                if (named.contains(m_read.maps[map].rows[row].target)) {
                    rows.append({map, row});
                }
            }
        }
        return rows;
    }

    const Input &m_input;
    const FrontMatter &m_read;
};

bool isOnly(const LocaleMap &map, const QString &locale)
{
    return std::count_if(map.rows.begin(), map.rows.end(),
                         [&](const LocaleRow &row) { return row.locale == locale; }) == 1;
}

void checkRows(const FrontMatter &before, const FrontMatter &after, const Trial &trial)
{
    require(after.maps.size() == before.maps.size() + trial.newMaps, "the edit changed the number of maps");
    for (int map = 0; trial.newMaps == 0 && map < before.maps.size(); ++map) {
        for (int index = 0; index < before.maps[map].rows.size(); ++index) {
            const LocaleRow &was = before.maps[map].rows[index];
            if (trial.changed.contains(RowRef{map, index}) || !isOnly(before.maps[map], was.locale)) {
                continue;
            }
            const int found = after.maps[map].rowOf(was.locale);
            require(found >= 0 || !was.keyIsText, "a row is gone: "_L1 + was.locale);
            require(found < 0 || (after.maps[map].rows[found].title == was.title &&
                                  after.maps[map].rows[found].loaded == was.loaded &&
                                  after.maps[map].rows[found].defined == was.defined),
                    "a row says something else: "_L1 + was.locale);
        }
    }
}

} // namespace

/// A structural edit of any file is refused with a reason or leaves a file that can be read, with the same
/// titles in all rows that it is not about and the same bytes in all lines that it does not touch.
extern "C" int LLVMFuzzerTestOneInput(const char *data, size_t size)
{
    if (size < Input::choices) {
        return 0;
    }
    const Input input(data, size);
    const FileKind kind = input.choice(0, 2) == 0 ? FileKind::Page : FileKind::Data;
    const FrontMatter before = FrontMatter::parse(input.text(), kind);
    const Trial trial = Trials(input, before).next();
    if (!trial.edit.ok()) {
        require(!trial.edit.reason().isEmpty(), "refused without a reason");
        return 0;
    }
    const TextEdit &edit = trial.edit.value();
    fuzz::checkReplacements(input.text(), edit);
    fuzz::checkOtherLines(input.file(), edit);
    const QString edited = edit.applied(input.text());
    const FrontMatter after = FrontMatter::parse(edited, kind);
    require(test::faultOfSpans(edited, after).isEmpty(), "the spans are wrong behind the edit");
    if (before.wellFormed || trial.newMaps > 0) {
        require(after.wellFormed, "the edit broke the YAML");
        checkRows(before, after, trial);
    }
    if (!readAsLoadersDo(input.text(), kind, before.yaml).psych && before.present) {
        require(!readAsLoadersDo(edited, kind, after.yaml).psych, "Psych no longer loads it");
    }
    return 0;
}
