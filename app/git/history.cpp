// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "history.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace anchorage::git {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Git)
};

/// A file that was renamed more often is followed no further.
constexpr int mostNames = 20;
const QByteArray noBlob(40, '0');

/// A commit that touched one of the file's names, with its parents among such commits.
struct Node
{
    FileVersion version;
    QHash<QByteArray, QByteArray> blobs; ///< by name, of those that are there
    QByteArray name;                     ///< of the file; empty before it is known
};

Result<QList<Node>> readNodes(const Repository &repository, const QList<QByteArray> &names, int maximum,
                              const RunControl &control)
{
    QStringList arguments{u"log"_s,
                          u"--topo-order"_s,
                          u"--parents"_s,
                          u"--no-patch"_s,
                          u"-z"_s,
                          u"--max-count=%1"_s.arg(maximum),
                          u"--format=%H%x1f%P%x1f%at%x1f%an%x1f%ae%x1f%s"_s,
                          u"--"_s};
    for (const QByteArray &name : names) {
        arguments.append(pathspecOf(name));
    }
    const Outcome outcome = repository.read({arguments, {}}, control);
    if (!outcome.ok()) {
        return Error{outcome.message()};
    }
    QList<Node> nodes;
    for (const QByteArray &line : outcome.output.split('\0')) {
        const QList<QByteArray> parts = line.split('\x1f');
        if (parts.size() < 6) {
            continue;
        }
        Node node;
        node.version.commit = parts[0].trimmed();
        const QByteArray parents = parts[1].trimmed();
        node.version.parents = parents.isEmpty() ? QList<QByteArray>() : parents.split(' ');
        node.version.when = QDateTime::fromSecsSinceEpoch(parts[2].toLongLong());
        node.version.author = QString::fromUtf8(parts[3]);
        node.version.email = QString::fromUtf8(parts[4]);
        node.version.subject = QString::fromUtf8(parts[5]);
        nodes.append(node);
    }
    return nodes;
}

/// Finds out which blob each commit has under each name.
Result<Done> readNames(const Repository &repository, const QList<QByteArray> &names, QList<Node> &nodes,
                       const RunControl &control)
{
    QByteArray input;
    for (const Node &node : nodes) {
        for (const QByteArray &name : names) {
            input += node.version.commit + ':' + name + '\n';
        }
    }
    const Outcome outcome = repository.read({{u"cat-file"_s, u"--batch-check"_s}, input}, control);
    if (!outcome.ok()) {
        return Error{outcome.message()};
    }
    const QList<QByteArray> lines = outcome.output.split('\n');
    qsizetype line = 0;
    for (Node &node : nodes) {
        for (const QByteArray &name : names) {
            const QList<QByteArray> words = lines.value(line++).split(' ');
            if (words.size() == 3 && words[1] == "blob") {
                node.blobs.insert(name, words[0]);
            }
        }
    }
    return Done{};
}

/// What the file at `name` was called before `commit`, against `parent` or, where that is empty, against the
/// commit's own parents; empty where it was not renamed.
QByteArray nameBefore(const Repository &repository, const QByteArray &name, const QByteArray &commit,
                      const QByteArray &parent, const RunControl &control)
{
    QStringList arguments{
        u"diff-tree"_s,     u"-r"_s, u"-z"_s, u"-M"_s, u"--diff-filter=R"_s, u"--name-status"_s,
        u"--no-commit-id"_s};
    if (!parent.isEmpty()) {
        arguments.append(QString::fromLatin1(parent));
    }
    arguments.append(QString::fromLatin1(commit));
    const QList<QByteArray> parts = repository.read({arguments, {}}, control).output.split('\0');
    for (qsizetype index = 0; index + 2 < parts.size(); index += 3) {
        if (parts[index].startsWith('R') && parts[index + 2] == name) {
            return parts[index + 1];
        }
    }
    return {};
}

/// Follows the file from HEAD to its beginnings.
class Follower
{
public:
    Follower(const Repository &repository, QByteArray path, int maximum, const RunControl &control)
        : m_repository(repository), m_control(control), m_path(std::move(path)), m_names{m_path},
          m_maximum(maximum)
    {
    }

    [[nodiscard]] Result<QList<FileVersion>> followed()
    {
        for (bool grown = true; grown;) {
            Result<QList<Node>> nodes = readNodes(m_repository, m_names, m_maximum, m_control);
            if (!nodes.ok()) {
                return Error{nodes.reason()};
            }
            m_nodes = std::move(nodes).value();
            if (const Result<Done> read = readNames(m_repository, m_names, m_nodes, m_control); !read.ok()) {
                return Error{read.reason()};
            }
            const qsizetype known = m_names.size();
            nameNodes();
            grown = m_names.size() > known && m_names.size() <= mostNames && !m_control.cancelled->load();
        }
        return versions();
    }

private:
    /// Hands the file's name from each commit to its parents.
    void nameNodes()
    {
        m_index.clear();
        for (int index = 0; index < m_nodes.size(); ++index) {
            m_index.insert(m_nodes[index].version.commit, index);
        }
        if (!m_nodes.isEmpty()) {
            m_nodes.first().name = m_path;
        }
        for (const Node &node : std::as_const(m_nodes)) {
            if (node.name.isEmpty()) {
                continue; // of what has one of the names and is not this file
            }
            const bool made = node.version.parents.isEmpty() && node.blobs.contains(node.name);
            if (made) {
                learn(nameBefore(m_repository, node.name, node.version.commit, {}, m_control));
            }
            for (const QByteArray &parent : node.version.parents) {
                nameParent(node, parent);
            }
        }
    }

    void nameParent(const Node &node, const QByteArray &commit)
    {
        const int index = m_index.value(commit, -1);
        if (index < 0 || !m_nodes[index].name.isEmpty()) {
            return;
        }
        Node &parent = m_nodes[index];
        // Where the commit removed the file or its name stays, the parent calls it so, too.
        if (parent.blobs.contains(node.name) || !node.blobs.contains(node.name)) {
            parent.name = node.name;
            return;
        }
        const QByteArray before = nameBefore(m_repository, node.name, node.version.commit, commit, m_control);
        learn(before);
        // What neither has the name nor was renamed from is a version without the file.
        parent.name = before.isEmpty() ? node.name : before;
    }

    void learn(const QByteArray &name)
    {
        if (!name.isEmpty() && !m_names.contains(name) && !name.contains('\n')) {
            m_names.append(name);
        }
    }

    /// The blob of the file; zeros where the commit has none.
    [[nodiscard]] QByteArray blobOf(int index) const
    {
        return index < 0 ? noBlob : m_nodes[index].blobs.value(m_nodes[index].name, noBlob);
    }

    /// The version that a commit's file comes from: itself, or the first parent that has the same.
    [[nodiscard]] int sourceOf(int index) const { return m_source.value(index, index); }

    [[nodiscard]] QList<FileVersion> versions()
    {
        QList<int> kept;
        for (int index = static_cast<int>(m_nodes.size()) - 1; index >= 0; --index) {
            m_source.insert(index, index);
            const Node &node = m_nodes[index];
            bool differs = !node.name.isEmpty();
            for (const QByteArray &commit : node.version.parents) {
                const int parent = m_index.value(commit, -1);
                const bool same = parent >= 0 && !m_nodes[parent].name.isEmpty() &&
                                  blobOf(parent) == blobOf(index) && m_nodes[parent].name == node.name;
                if (differs && same) {
                    m_source[index] = sourceOf(parent);
                    differs = false;
                }
            }
            if (differs && !(node.version.parents.isEmpty() && blobOf(index) == noBlob)) {
                kept.prepend(index);
            }
        }
        QSet<int> reached;
        if (!m_nodes.isEmpty()) {
            reached.insert(sourceOf(0));
        }
        QList<FileVersion> result;
        for (const int index : std::as_const(kept)) {
            if (!reached.contains(index)) {
                continue;
            }
            result.append(versionOf(index));
            for (const QByteArray &parent : std::as_const(result.last().parents)) {
                reached.insert(m_index.value(parent, -1));
            }
        }
        return result;
    }

    [[nodiscard]] FileVersion versionOf(int index) const
    {
        const Node &node = m_nodes[index];
        FileVersion version = node.version;
        version.path = node.name;
        version.blob = node.blobs.value(node.name);
        version.parentBlob = noBlob;
        version.parents.clear();
        for (const QByteArray &commit : node.version.parents) {
            const int parent = m_index.value(commit, -1);
            const QByteArray source = parent < 0 ? commit : m_nodes[sourceOf(parent)].version.commit;
            if (version.parents.isEmpty() && parent >= 0) {
                version.parentBlob = blobOf(parent);
            }
            if (!version.parents.contains(source) && (parent < 0 || blobOf(parent) != noBlob)) {
                version.parents.append(source);
            }
        }
        return version;
    }

    const Repository &m_repository;
    const RunControl &m_control;
    QByteArray m_path;
    QList<QByteArray> m_names;
    int m_maximum;
    QList<Node> m_nodes;
    QHash<QByteArray, int> m_index; ///< of the nodes by their commits
    QHash<int, int> m_source;
};

} // namespace

Result<QList<FileVersion>> readHistory(const Repository &repository, const QByteArray &path, int maximum,
                                       const RunControl &control)
{
    if (shownPath(path).toUtf8() != path || path.contains('\n')) {
        return Error{
            Tr::tr("The name of “%1” is not text, so its history cannot be followed.").arg(shownPath(path))};
    }
    if (!repository.read({{u"rev-parse"_s, u"--verify"_s, u"--quiet"_s, u"HEAD"_s}, {}}, control).ok()) {
        return QList<FileVersion>{};
    }
    return Follower(repository, path, maximum, control).followed();
}

} // namespace anchorage::git
