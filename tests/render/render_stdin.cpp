// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renderer.h"

#include <QFile>

#include <cstring>

/// `render_stdin`: Markdown on standard input, HTML on standard output. With `--batch` the input is a
/// sequence of pages, each as a decimal byte count, a line break and the bytes, and so is the output.
namespace {

QByteArray rendered(const QByteArray &markdown)
{
    return anchorage::preview::render(QString::fromUtf8(markdown)).html().toUtf8();
}

void batch(QFile &input, QFile &output)
{
    for (QByteArray line = input.readLine(); !line.isEmpty(); line = input.readLine()) {
        const qint64 size = line.trimmed().toLongLong();
        QByteArray page;
        while (page.size() < size) {
            const QByteArray part = input.read(size - page.size());
            if (part.isEmpty()) {
                return;
            }
            page += part;
        }
        const QByteArray html = rendered(page);
        output.write(QByteArray::number(html.size()) + '\n' + html);
        output.flush();
    }
}

} // namespace

int main(int argc, char **argv)
{
    QFile input;
    QFile output;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly)) {
        return 1;
    }
    if (argc > 1 && std::strcmp(argv[1], "--batch") == 0) {
        batch(input, output);
    } else {
        output.write(rendered(input.readAll()));
    }
    return 0;
}
