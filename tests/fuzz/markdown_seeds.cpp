// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seeds.h"

#include <QByteArrayList>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>

namespace anchorage::fuzz {

namespace {

/// The cases that the renderer and Liquid are compared by: kramdown's snippets, and lines of Liquid.
QByteArrayList cases()
{
    const QString tests = QStringLiteral(ANCHORAGE_SOURCE_DIR "/tests");
    const auto textOf = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QByteArray text;
    const QDir snippets(tests + QStringLiteral("/render/data"));
    for (const QString &name : snippets.entryList(QDir::Files, QDir::Name)) {
        text += textOf(snippets.filePath(name));
    }
    QByteArrayList result;
    QByteArray snippet;
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith("=== ")) {
            result.append(std::exchange(snippet, {}));
        } else {
            snippet += line + '\n';
        }
    }
    result.append(snippet);
    for (QByteArray line : textOf(tests + QStringLiteral("/liquid/cases.txt")).split('\n')) {
        if (!line.startsWith('#')) {
            result.append(line.replace("\\n", "\n") + '\n');
        }
    }
    result.removeAll(QByteArray());
    return result;
}

} // namespace

QByteArray madeSeed(QRandomGenerator &random)
{
    static const QByteArrayList all = cases();
    static const QByteArrayList pieces{"*",    "**",    "_",     "`",  "[",    "](x)", "]",      "<b>",
                                       "</b>", "<div>", "{:.c}", "\n", "\n\n", "  \n", "    ",   "- ",
                                       "1. ",  "> ",    "| ",    "\"", "'",    "$$",   "\\",     "~~",
                                       "&",    "# ",    ": ",    "\t", "{{",   "}}",   "{% if ", "%}"};
    const auto below = [&](qsizetype limit) { return random.bounded(static_cast<int>(limit)); };
    QByteArray input;
    for (int i = 0; i < 8; ++i) {
        input += static_cast<char>(below(256));
    }
    QByteArray text;
    for (int part = below(3); part >= 0; --part) {
        text += all[below(all.size())];
    }
    for (int change = below(5); change > 0; --change) {
        text.insert(below(text.size() + 1), pieces[below(pieces.size())]);
    }
    return input + text;
}

} // namespace anchorage::fuzz
