// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renderer.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <cmark.h>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <vector>

/// `render_throughput FOLDER`: MB/s (UTF-8 of the source) of the renderer in both dialects and of cmark
/// itself over all Markdown files of the folder, medians of interleaved runs, and the ratios to cmark.
namespace {

struct Page
{
    QByteArray utf8;
    QString text;
};

std::vector<Page> pagesIn(const QString &folder)
{
    std::vector<Page> pages;
    QDirIterator files(folder, {QStringLiteral("*.md"), QStringLiteral("*.markdown")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly)) {
            const QByteArray bytes = file.readAll();
            pages.push_back({bytes, QString::fromUtf8(bytes)});
        }
    }
    return pages;
}

double seconds(const std::vector<Page> &pages, const std::function<qsizetype(const Page &)> &render)
{
    const std::clock_t start = std::clock();
    qsizetype written = 0;
    for (const Page &page : pages) {
        written += render(page);
    }
    const double elapsed = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    return written > 0 ? elapsed : 0;
}

qsizetype byCmark(const Page &page)
{
    char *html = cmark_markdown_to_html(page.utf8.constData(), static_cast<size_t>(page.utf8.size()),
                                        CMARK_OPT_UNSAFE);
    const qsizetype size = static_cast<qsizetype>(qstrlen(html));
    free(html);
    return size;
}

qsizetype byUs(const Page &page, anchorage::preview::Dialect dialect)
{
    anchorage::preview::RenderOptions options;
    options.dialect = dialect;
    return anchorage::preview::render(page.text, options).blocks.size() + 1;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    const std::vector<Page> pages = pagesIn(QString::fromLocal8Bit(argc > 1 ? argv[1] : "."));
    double megabytes = 0;
    for (const Page &page : pages) {
        megabytes += static_cast<double>(page.utf8.size()) / 1e6;
    }
    constexpr int runs = 9;
    std::vector<double> cmark;
    std::vector<double> kramdown;
    std::vector<double> commonMark;
    for (int run = 0; run < runs && !pages.empty(); ++run) {
        cmark.push_back(seconds(pages, byCmark));
        kramdown.push_back(seconds(
            pages, [](const Page &page) { return byUs(page, anchorage::preview::Dialect::Kramdown); }));
        commonMark.push_back(seconds(
            pages, [](const Page &page) { return byUs(page, anchorage::preview::Dialect::CommonMark); }));
    }
    if (pages.empty()) {
        std::puts("no Markdown files there");
        return 1;
    }
    const double base = median(cmark);
    std::printf("%zu pages, %.1f MB, medians of %d runs\n", pages.size(), megabytes, runs);
    std::printf("cmark              %6.1f MB/s\n", megabytes / base);
    std::printf("kramdown dialect   %6.1f MB/s  %.2f of cmark\n", megabytes / median(kramdown),
                base / median(kramdown));
    std::printf("CommonMark dialect %6.1f MB/s  %.2f of cmark\n", megabytes / median(commonMark),
                base / median(commonMark));
    return 0;
}
