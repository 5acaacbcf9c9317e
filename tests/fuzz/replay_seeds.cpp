// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs a fuzzing program's check without the fuzzer: on the files that are named, or on made ones, the same
// every time. This keeps the programs working between the hours in which they search.
#include <QFile>
#include <QRandomGenerator>
#include <QStringList>

#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const char *data, size_t size);

namespace {

constexpr int madeInputs = 600;

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

QByteArray made(QRandomGenerator &random)
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

} // namespace

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        QFile file(QString::fromLocal8Bit(argv[i]));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "%s cannot be read\n", argv[i]);
            return 1;
        }
        const QByteArray input = file.readAll();
        LLVMFuzzerTestOneInput(input.constData(), static_cast<size_t>(input.size()));
    }
    QRandomGenerator random(20240607);
    for (int i = 0; argc == 1 && i < madeInputs; ++i) {
        const QByteArray input = made(random);
        LLVMFuzzerTestOneInput(input.constData(), static_cast<size_t>(input.size()));
    }
    return 0;
}
