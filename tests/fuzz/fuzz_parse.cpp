// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "front_matter.h"
#include "span_checks.h"
#include "text_file.h"

#include <cstdlib>

using namespace anchorage;

/// Any bytes can be loaded, are saved as they were, and are parsed to spans that lie inside the text.
extern "C" int LLVMFuzzerTestOneInput(const char *data, size_t size)
{
    const QByteArray bytes(data, static_cast<qsizetype>(size));
    const TextFile file(bytes);
    if (file.bytesOf(file.text()) != bytes || TextFile::encoded(TextFile::decoded(bytes)) != bytes) {
        std::abort();
    }
    for (const FileKind kind : {FileKind::Page, FileKind::Data}) {
        const QString fault = test::faultOfSpans(file.text(), FrontMatter::parse(file.text(), kind));
        if (!fault.isEmpty()) {
            qFatal("%s", qPrintable(fault));
        }
    }
    return 0;
}
