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

/// `render_throughput FOLDER`: MB/s (UTF-8 of the source, processor time) of the renderer in both dialects
/// and of cmark itself over all Markdown files of the folder: the values of interleaved runs, medians and the
/// ratios to cmark.
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

/// One line: the name, the values of all runs, and after a colon the median and its ratio to that of `base`.
void print(const char *name, const std::vector<double> &values, const std::vector<double> &base)
{
    std::printf("%-18s", name);
    for (const double value : values) {
        std::printf(" %.1f", value);
    }
    std::printf(" : %.1f MB/s, %.2f of cmark\n", median(values), median(values) / median(base));
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
        cmark.push_back(megabytes / seconds(pages, byCmark));
        kramdown.push_back(megabytes / seconds(pages, [](const Page &page) {
                               return byUs(page, anchorage::preview::Dialect::Kramdown);
                           }));
        commonMark.push_back(megabytes / seconds(pages, [](const Page &page) {
                                 return byUs(page, anchorage::preview::Dialect::CommonMark);
                             }));
    }
    if (pages.empty()) {
        std::puts("no Markdown files there");
        return 1;
    }
    std::printf("%zu pages, %.1f MB\n", pages.size(), megabytes);
    print("cmark", cmark, cmark);
    print("kramdown dialect", kramdown, cmark);
    print("CommonMark dialect", commonMark, cmark);
    return 0;
}
