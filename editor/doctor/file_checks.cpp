// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include <QCoreApplication>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

/// The page is no page of Jekyll's, or not the one that was meant.
ReadersSee same(const QString &sentence)
{
    return {sentence, sentence, sentence};
}

Fix removal(const QString &title, Span span)
{
    Fix fix;
    fix.title = title;
    fix.edit.add({span, {}});
    fix.automatic = true;
    return fix;
}

void addClosingFix(const CheckContext &context, Diagnosis &diagnosis)
{
    const Span yaml = context.frontMatter.yaml;
    // Blank lines at its end belong to the body.
    qsizetype end = yaml.end;
    while (end > yaml.begin && context.text[end - 1].isSpace()) {
        --end;
    }
    const bool whole = end == context.text.size() || context.text[end] == u'\n';
    if (!whole || end == yaml.begin) {
        return;
    }
    const bool blankBehind =
        context.text.sliced(end).trimmed().isEmpty() || context.text.sliced(end).startsWith(u"\n\n");
    Fix fix;
    fix.title = Tr::tr("Add a line “---” behind the front matter");
    fix.edit.add({{end, end}, u"\n---"_s});
    fix.automatic = blankBehind && context.frontMatter.wellFormed;
    context.addFix(diagnosis, fix);
}

/// Old files are nearly always in this encoding.
QString fromWindows1252(uchar byte)
{
    static constexpr char16_t high[] = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                        0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};
    return QString(QChar(byte >= 0x80 && byte < 0xA0 ? high[byte - 0x80] : static_cast<char16_t>(byte)));
}

} // namespace

void checkFrontMatterPlace(const CheckContext &context, QList<Diagnosis> &found)
{
    const bool data = context.kind == FileKind::Data;
    if (data && context.text.startsWith(QChar(0xFEFF))) {
        Diagnosis diagnosis{
            u"bom"_s,
            Severity::Error,
            {0, 1},
            {},
            Tr::tr("An invisible byte order mark stands at the beginning of this data file, so "
                   "loaders stop behind its first entry."),
            same(Tr::tr("Readers see nothing of the data behind the first entry.")),
            {}};
        context.addFix(diagnosis, removal(Tr::tr("Remove the byte order mark"), {0, 1}));
        found.append(diagnosis);
    }
    // The front matter's own reading knows where it is.
    for (const Diagnostic &known : context.frontMatter.diagnostics) {
        Diagnosis diagnosis{known.code, known.severity, known.span, known.row, known.message, {}, {}};
        if (known.code == u"bom") {
            diagnosis.readersSee = same(Tr::tr("Readers who open the page get its source."));
            context.addFix(diagnosis, removal(Tr::tr("Remove the byte order mark"), {0, 1}));
        } else if (known.code == u"blank-before-front-matter") {
            diagnosis.readersSee = same(Tr::tr("Readers who open the page get its source."));
            const qsizetype begin = context.text.startsWith(QChar(0xFEFF)) ? 1 : 0;
            context.addFix(diagnosis, removal(Tr::tr("Remove the blank lines"), {begin, known.span.begin}));
        } else if (known.code == u"unclosed-front-matter") {
            diagnosis.readersSee =
                same(Tr::tr("Readers see the page without its layout, and the front matter as text."));
            addClosingFix(context, diagnosis);
        } else {
            continue;
        }
        found.append(diagnosis);
    }
}

void checkBytes(const CheckContext &context, QList<Diagnosis> &found)
{
    const qsizetype first = firstUndecodable(context.text);
    if (first < 0) {
        return;
    }
    Diagnosis diagnosis{u"invalid-utf8"_s,
                        Severity::Error,
                        {first, first + 2},
                        {},
                        Tr::tr("The file has bytes that are not UTF-8."),
                        context.lost(true),
                        {}};
    Fix fix;
    fix.title = Tr::tr("Read these bytes as Windows-1252 and write them as UTF-8");
    for (qsizetype i = first; i + 1 < context.text.size(); ++i) {
        const char16_t low = context.text[i + 1].unicode();
        if (context.text[i].unicode() == 0xDBFF && low >= 0xDE80 && low <= 0xDEFF) {
            fix.edit.replacements.append({{i, i + 2}, fromWindows1252(static_cast<uchar>(low & 0xFF))});
            ++i;
        }
    }
    context.addFix(diagnosis, fix);
    found.append(diagnosis);
}

} // namespace anchorage
