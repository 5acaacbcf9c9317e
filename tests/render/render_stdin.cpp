// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renderer.h"
#include "site_settings.h"

#include <QFile>
#include <QStringDecoder>

#include <cstring>
#include <optional>

/// `render_stdin`: Markdown on standard input, HTML on standard output. With `--batch` the input is a
/// sequence of pages, each as a decimal byte count, a line break and the bytes, and so is the output. With
/// `--configured` each page is preceded by a site's `_config.yml` in the same form.
namespace {

using namespace anchorage;

// A byte order mark at the start of a body is text.
QString decoded(const QByteArray &bytes)
{
    return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom)(bytes);
}

QByteArray rendered(const QByteArray &markdown, const preview::RenderOptions &options = {})
{
    return preview::render(decoded(markdown), options).html().toUtf8();
}

std::optional<QByteArray> nextPart(QFile &input)
{
    const QByteArray line = input.readLine();
    const qint64 size = line.trimmed().toLongLong();
    QByteArray part;
    while (part.size() < size) {
        const QByteArray more = input.read(size - part.size());
        if (more.isEmpty()) {
            return std::nullopt;
        }
        part += more;
    }
    return line.isEmpty() ? std::nullopt : std::optional(part);
}

void batch(QFile &input, QFile &output, bool configured)
{
    while (const std::optional<QByteArray> part = nextPart(input)) {
        preview::RenderOptions options;
        std::optional<QByteArray> page = part;
        if (configured) {
            options = renderOptions(SiteConfig::parse(decoded(*part)));
            page = nextPart(input);
        }
        const QByteArray html = rendered(page.value_or(QByteArray()), options);
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
    const bool configured = argc > 1 && std::strcmp(argv[1], "--configured") == 0;
    if (configured || (argc > 1 && std::strcmp(argv[1], "--batch") == 0)) {
        batch(input, output, configured);
    } else {
        output.write(rendered(input.readAll()));
    }
    return 0;
}
