// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renderer.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <chrono>
#include <cmark.h>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <iterator>
#include <vector>

/// `render_throughput FOLDER [PAGES]`: MB/s (UTF-8 of the source, processor time) of the renderer in both
/// dialects and of cmark itself over all Markdown files of the folder: the values of interleaved runs,
/// medians and the ratios to cmark. With a number of pages instead those at which the kramdown dialect is the
/// slowest beside cmark, each with the best of several runs.
namespace {

using anchorage::preview::Dialect;

struct Page
{
    QString path;
    QByteArray utf8;
    QString text;
};

std::vector<Page> pagesIn(const QString &folder)
{
    std::vector<Page> pages;
    QDirIterator files(folder, {QStringLiteral("*.md"), QStringLiteral("*.markdown")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QFile file(path);
        if (file.open(QIODevice::ReadOnly)) {
            const QByteArray bytes = file.readAll();
            pages.push_back({path, bytes, QString::fromUtf8(bytes)});
        }
    }
    return pages;
}

using Render = std::function<qsizetype(const Page &)>;

double seconds(const std::vector<Page> &pages, const Render &render)
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

template <Dialect dialect> qsizetype byUs(const Page &page)
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

struct Comparison
{
    const Page *page = nullptr;
    double cmark = 0; ///< milliseconds
    double ours = 0;
    [[nodiscard]] double factor() const { return ours / cmark; }
};

double milliseconds(const Page &page, const Render &render)
{
    const auto start = std::chrono::steady_clock::now();
    const qsizetype written = render(page);
    const std::chrono::duration<double, std::milli> elapsed = std::chrono::steady_clock::now() - start;
    return written > 0 ? elapsed.count() : 0;
}

Comparison compared(const Page &page)
{
    constexpr int attempts = 15;
    Comparison best{&page, milliseconds(page, byCmark), milliseconds(page, byUs<Dialect::Kramdown>)};
    for (int attempt = 1; attempt < attempts; ++attempt) {
        best.cmark = std::min(best.cmark, milliseconds(page, byCmark));
        best.ours = std::min(best.ours, milliseconds(page, byUs<Dialect::Kramdown>));
    }
    return best;
}

void printSlowest(const std::vector<Page> &pages, size_t count)
{
    std::vector<Comparison> all;
    std::transform(pages.begin(), pages.end(), std::back_inserter(all), compared);
    std::sort(all.begin(), all.end(),
              [](const Comparison &a, const Comparison &b) { return a.factor() > b.factor(); });
    for (const Comparison &one : all) {
        if (count-- == 0) {
            return;
        }
        std::printf("%5.2f times cmark's time, %.3f ms, %.1f KB, %s\n", one.factor(), one.ours,
                    static_cast<double>(one.page->utf8.size()) / 1e3, qPrintable(one.page->path));
    }
}

void printThroughput(const std::vector<Page> &pages)
{
    double megabytes = 0;
    for (const Page &page : pages) {
        megabytes += static_cast<double>(page.utf8.size()) / 1e6;
    }
    constexpr int runs = 9;
    std::vector<double> cmark;
    std::vector<double> kramdown;
    std::vector<double> commonMark;
    for (int run = 0; run < runs; ++run) {
        cmark.push_back(megabytes / seconds(pages, byCmark));
        kramdown.push_back(megabytes / seconds(pages, byUs<Dialect::Kramdown>));
        commonMark.push_back(megabytes / seconds(pages, byUs<Dialect::CommonMark>));
    }
    std::printf("%zu pages, %.1f MB\n", pages.size(), megabytes);
    print("cmark", cmark, cmark);
    print("kramdown dialect", kramdown, cmark);
    print("CommonMark dialect", commonMark, cmark);
}

} // namespace

int main(int argc, char **argv)
{
    const std::vector<Page> pages = pagesIn(QString::fromLocal8Bit(argc > 1 ? argv[1] : "."));
    if (pages.empty()) {
        std::puts("no Markdown files there");
        return 1;
    }
    if (argc > 2) {
        printSlowest(pages, std::strtoul(argv[2], nullptr, 10));
    } else {
        printThroughput(pages);
    }
    return 0;
}
