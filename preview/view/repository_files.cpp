// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository_files.h"

#include <QDir>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage::preview {

namespace {

bool hasForbiddenCharacter(const QString &path)
{
    return std::any_of(path.cbegin(), path.cend(), [](QChar character) {
        return character.unicode() < 0x20 || character.unicode() == 0x7F || character == u'\\';
    });
}

bool anyHidden(const QStringList &parts)
{
    return std::any_of(parts.cbegin(), parts.cend(),
                       [](const QString &part) { return part.startsWith(u'.'); });
}

bool isShowable(const QString &mimeType)
{
    static const QStringList kinds{u"image/"_s, u"font/"_s, u"audio/"_s, u"video/"_s};
    static const QStringList names{u"text/css"_s, u"application/vnd.ms-fontobject"_s,
                                   u"application/font-woff"_s, u"application/x-font-ttf"_s,
                                   u"application/x-font-otf"_s};
    return names.contains(mimeType) || std::any_of(kinds.cbegin(), kinds.cend(), [&](const QString &kind) {
               return mimeType.startsWith(kind);
           });
}

} // namespace

RepositoryFiles::RepositoryFiles(const QString &root)
    : m_root(root.isEmpty() ? QString() : QFileInfo(root).canonicalFilePath())
{
}

std::variant<ServedFile, Refusal> RepositoryFiles::resolve(const QString &path) const
{
    if (m_root.isEmpty() || !QFileInfo(m_root).isDir()) {
        return Refusal::NoRepository;
    }
    // Empty parts come from joining a site's base URL with an absolute path, and mean nothing.
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    if (parts.isEmpty() || hasForbiddenCharacter(path) || parts.contains(u".."_s) || parts.contains(u"."_s)) {
        return Refusal::BadPath;
    }
    if (anyHidden(parts)) {
        return Refusal::Hidden;
    }
    const QString root = m_root.endsWith(u'/') ? m_root : m_root + u'/';
    const QString canonical = QFileInfo(root + parts.join(u'/')).canonicalFilePath();
    if (canonical.isEmpty()) {
        return Refusal::Missing;
    }
    if (!canonical.startsWith(root)) {
        return Refusal::Outside;
    }
    // A symlink may lead to a hidden file inside the repository.
    if (anyHidden(canonical.mid(root.size()).split(u'/'))) {
        return Refusal::Hidden;
    }
    const QFileInfo file(canonical);
    if (!file.isFile() || path.endsWith(u'/')) {
        return Refusal::NotAFile;
    }
    if (!file.isReadable()) {
        return Refusal::Missing;
    }
    if (file.size() > maximumSize) {
        return Refusal::TooLarge;
    }
    const QString mimeType = QMimeDatabase().mimeTypeForFile(file).name();
    if (!isShowable(mimeType)) {
        return Refusal::OtherType;
    }
    return ServedFile{canonical, mimeType, file.size()};
}

} // namespace anchorage::preview
