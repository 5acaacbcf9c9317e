// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seeds.h"

#include <QByteArrayList>
#include <QRandomGenerator>

namespace anchorage::fuzz {

namespace {

const QByteArrayList &pages()
{
    static const QByteArrayList all{
        "---\nlayout: article\ntitles:\n  # @start locale config\n  en      : &EN       Privacy\n"
        "  en-GB   : *EN\n  zh-Hans : &ZH_HANS  \xE9\x9A\x90\xE7\xA7\x81\n  zh      : *ZH_HANS\n"
        "  fr      : &KO       Vie priv\xC3\xA9"
        "e\n  fr-BE   : *FR\n  # @end locale config\nkey: a\n---\nBody\n",
        "---\r\ntitle: A\r\ntitles:\r\n  en: Yes\r\n  no: 'It''s'\r\n  fr: A # b\r\n---\r\nBody\r\n",
        "\xEF\xBB\xBF---\ntitles: {en: &EN A, fr: *EN, de: \"b\"}\n---\n",
        "header:\n  - titles:\n      en: &EN Archive\n      fr: *EN\n    url: /a.html\n"
        "  - titles:\n      en: &EN About\n      fr: *FR\n      de: *EN\n",
        "---\ntitles:\n\ten:\tA\n    fr_BE : *EN x\n  fr_be: |\n    a\n---\n",
        "\n---\ntitle: Only\n---\nBody",
        "Body alone"};
    return all;
}

} // namespace

QByteArray madeSeed(QRandomGenerator &random)
{
    static const QByteArrayList pieces{"'",  "\"", ": ", " #",   "*EN", "&EN ", "\t", "\n",
                                       "- ", "? ", "|",  "\xC3", "[",   "{",    "~",  "\xC2\xA0"};
    const auto below = [&](qsizetype limit) { return random.bounded(static_cast<int>(limit)); };
    QByteArray input;
    for (int i = 0; i < 8; ++i) {
        input += static_cast<char>(below(256));
    }
    QByteArray page = pages()[below(pages().size())];
    for (int change = below(4); change > 0; --change) {
        page.replace(below(page.size()), below(3), pieces[below(pieces.size())]);
    }
    return input + page;
}

} // namespace anchorage::fuzz
