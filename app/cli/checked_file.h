// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor.h"
#include "site_facts.h"
#include "text_file.h"

namespace anchorage::cli {

/// A file that the doctor looked at.
struct CheckedFile
{
    QString path; ///< as the user would write it
    QString fullPath;
    FileKind kind = FileKind::Page;
    TextFile file;
    SiteFacts facts;
    QList<Diagnosis> diagnoses;
    QString problem; ///< why it could not be looked at; empty where it was
};

struct CheckedFiles
{
    QList<CheckedFile> files; ///< in the order of the paths, within a folder sorted
    QStringList problems;     ///< paths that are not there
};

enum class Links { Passed, Checked };

/// Looks at all files below the paths, several at a time. `forced` overrides the loader that is found from
/// each file's repository. Where links are checked, each against the whole site that its file belongs to,
/// their faults stand among the others in the order of the text, without fixes: `fix` does not mend them. Of
/// files without a fault only the path is kept.
[[nodiscard]] CheckedFiles checkFiles(const QStringList &paths, std::optional<Loader> forced,
                                      Links links = Links::Passed);

/// A place in a text for people and tools: line and column from 1, the column in characters.
struct Place
{
    int line = 1;
    int column = 1;
};

/// Says where positions are. Quick where questions come in the order of the text, or nearly so.
class Places
{
public:
    /// The text must be there as long as it is asked about.
    [[nodiscard]] Place of(QStringView text, qsizetype position);

private:
    const QChar *m_text = nullptr; ///< of the last question
    qsizetype m_position = 0;
    int m_line = 1;
};

} // namespace anchorage::cli
