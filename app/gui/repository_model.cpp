// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository_model.h"

#include <QIcon>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

/// So many rows that come or go make a view busier than everything anew.
constexpr qsizetype manyRows = 32;

} // namespace

class RepositoryModel::Reset
{
public:
    Reset(RepositoryModel &model, bool wanted) : m_model(model), m_wanted(wanted)
    {
        if (m_wanted) {
            m_model.beginResetModel();
            m_model.m_resetting = true;
        }
    }
    Reset(const Reset &) = delete;
    Reset &operator=(const Reset &) = delete;
    ~Reset()
    {
        if (m_wanted) {
            m_model.m_resetting = false;
            m_model.endResetModel();
        }
    }

private:
    RepositoryModel &m_model;
    bool m_wanted;
};

RepositoryModel::RepositoryModel(QObject *parent)
    : QAbstractItemModel(parent), m_root(std::make_unique<Node>())
{
}

RepositoryModel::~RepositoryModel() = default;

void RepositoryModel::setEntries(const QList<RepositoryEntry> &entries)
{
    {
        const Reset reset(*this, true);
        m_root = std::make_unique<Node>();
        forgetFolder();
        m_files.clear();
        m_files.reserve(entries.size());
        m_localeFiles.clear();
        for (const RepositoryEntry &entry : entries) {
            add(entry);
        }
    }
    noteSiteLocales();
}

void RepositoryModel::update(const QList<RepositoryEntry> &entries)
{
    const auto isNew = [this](const RepositoryEntry &entry) { return !m_files.contains(entry.path); };
    {
        const Reset reset(*this, std::count_if(entries.begin(), entries.end(), isNew) > manyRows);
        for (const RepositoryEntry &entry : entries) {
            if (Node *file = m_files.value(entry.path)) {
                fill(*file, entry);
                tellChanged(*file);
            } else {
                add(entry);
            }
        }
    }
    noteSiteLocales();
}

void RepositoryModel::remove(const QStringList &paths)
{
    const auto isListed = [this](const QString &path) { return m_files.contains(path); };
    {
        const Reset reset(*this, std::count_if(paths.begin(), paths.end(), isListed) > manyRows);
        for (const QString &path : paths) {
            if (Node *file = m_files.take(path)) {
                countLocales(file->locales, -1);
                take(*file);
            }
        }
    }
    noteSiteLocales();
}

void RepositoryModel::retain(const QSet<QString> &paths)
{
    QStringList gone;
    for (auto file = m_files.keyBegin(); file != m_files.keyEnd(); ++file) {
        if (!paths.contains(*file)) {
            gone.append(*file);
        }
    }
    remove(gone);
}

void RepositoryModel::setProblemCount(const QString &path, int problems)
{
    Node *file = m_files.value(path);
    if (file != nullptr && file->problems != problems) {
        file->problems = problems;
        tellChanged(*file);
    }
}

void RepositoryModel::setStates(const QHash<QString, QString> &states)
{
    m_states = states;
    for (auto file = m_files.begin(); file != m_files.end(); ++file) {
        const QString state = states.value(file.key());
        if (file.value()->state != state) {
            file.value()->state = state;
            tellChanged(*file.value());
        }
    }
}

void RepositoryModel::setLocales(const QString &path, const QStringList &locales)
{
    Node *file = m_files.value(path);
    if (file != nullptr && file->locales != locales) {
        countLocales(file->locales, -1);
        file->locales = locales;
        countLocales(locales, 1);
        tellChanged(*file);
        noteSiteLocales();
    }
}

void RepositoryModel::countLocales(const QStringList &locales, int by)
{
    for (const QString &locale : locales) {
        const auto count = m_localeFiles.insert(locale, m_localeFiles.value(locale) + by);
        if (*count == 0) {
            m_localeFiles.erase(count);
        }
    }
}

void RepositoryModel::noteSiteLocales()
{
    QStringList locales;
    for (auto locale = m_localeFiles.begin(); locale != m_localeFiles.end(); ++locale) {
        if (*locale > 1) {
            locales.append(locale.key());
        }
    }
    if (locales != m_siteLocales) {
        m_siteLocales = locales;
        Q_EMIT siteLocalesChanged();
    }
}

QStringList RepositoryModel::missingLocales(const Node &file) const
{
    QStringList missing;
    if (file.maps > 0) {
        std::set_difference(m_siteLocales.begin(), m_siteLocales.end(), file.locales.begin(),
                            file.locales.end(), std::back_inserter(missing));
    }
    return missing;
}

QString RepositoryModel::text(const Node &node) const
{
    QString text = node.state.isEmpty() ? node.name : node.state + u"  "_s + node.name;
    if (node.problems > 0) {
        text += u"  (%1)"_s.arg(node.problems);
    }
    if (const qsizetype missing = missingLocales(node).size(); missing > 0) {
        text += u"  −%1"_s.arg(missing);
    }
    return text;
}

QString RepositoryModel::toolTip(const Node &file) const
{
    const QStringList missing = missingLocales(file);
    QString text = file.path + u'\n' + tr("%n list(s) of locale titles", nullptr, file.maps) + u'\n' +
                   tr("%n problem(s)", nullptr, file.problems);
    if (!missing.isEmpty()) {
        text += u'\n' + tr("%n locale(s) missing: %1", nullptr, static_cast<int>(missing.size()))
                            .arg(missing.join(u", "_s));
    }
    return text;
}

QString RepositoryModel::accessibleText(const Node &node) const
{
    QStringList parts{node.name};
    if (!node.state.isEmpty()) {
        parts.append(node.state);
    }
    if (node.problems > 0) {
        parts.append(tr("%n problem(s)", nullptr, node.problems));
    }
    if (const QStringList missing = missingLocales(node); !missing.isEmpty()) {
        parts.append(tr("%n locale(s) missing: %1", nullptr, static_cast<int>(missing.size()))
                         .arg(missing.join(u", "_s)));
    }
    return parts.join(u", "_s);
}

QModelIndex RepositoryModel::indexOf(const QString &path) const
{
    const Node *file = m_files.value(path);
    return file == nullptr ? QModelIndex() : indexOf(*file);
}

QModelIndex RepositoryModel::indexOf(const Node &node) const
{
    return &node == m_root.get() ? QModelIndex() : createIndex(node.row, 0, &node);
}

QModelIndex RepositoryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, nodeOf(parent)->children[static_cast<size_t>(row)].get());
}

QModelIndex RepositoryModel::parent(const QModelIndex &index) const
{
    const Node *parent = index.isValid() ? nodeOf(index)->parent : nullptr;
    return parent == nullptr ? QModelIndex() : indexOf(*parent);
}

int RepositoryModel::rowCount(const QModelIndex &parent) const
{
    return static_cast<int>(nodeOf(parent)->children.size());
}

int RepositoryModel::columnCount(const QModelIndex & /*parent*/) const
{
    return 1;
}

QVariant RepositoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Node &node = *nodeOf(index);
    const bool isFile = !node.path.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return text(node);
    case Qt::AccessibleTextRole:
        return accessibleText(node);
    case Qt::DecorationRole:
        return QIcon::fromTheme(!isFile             ? u"folder"_s
                                : node.problems > 0 ? u"dialog-warning"_s
                                                    : u"text-x-generic"_s);
    case Qt::ToolTipRole:
        return isFile ? toolTip(node) : QVariant();
    case LocalesRole:
        return node.locales;
    case MissingLocalesRole:
        return missingLocales(node);
    case StateRole:
        return node.state;
    case PathRole:
        return node.path;
    case MapCountRole:
        return node.maps;
    case ProblemCountRole:
        return node.problems;
    default:
        return {};
    }
}

QString RepositoryModel::kindTitle(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Page:
        return tr("Pages");
    case EntryKind::Layout:
        return tr("Layouts");
    case EntryKind::Data:
        break;
    }
    return tr("Data");
}

bool RepositoryModel::comesBefore(const Node &a, const Node &b)
{
    // The kinds in their order, which is no alphabetical one; below them folders before files.
    if (a.kind != b.kind) {
        return a.kind < b.kind;
    }
    return a.path.isEmpty() != b.path.isEmpty() ? a.path.isEmpty() : a.name < b.name;
}

const RepositoryModel::Node *RepositoryModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Node *>(index.constInternalPointer()) : m_root.get();
}

void RepositoryModel::fill(Node &file, const RepositoryEntry &entry)
{
    file.maps = entry.localeMaps;
    file.problems = countedProblems(entry.problems);
    countLocales(file.locales, -1);
    file.locales = entry.locales;
    countLocales(file.locales, 1);
}

void RepositoryModel::add(const RepositoryEntry &entry)
{
    auto file = std::make_unique<Node>();
    file->name = entry.path.section(u'/', -1);
    file->path = entry.path;
    file->kind = entry.kind;
    file->state = m_states.value(entry.path);
    fill(*file, entry);
    m_files.insert(entry.path, &insert(folderOf(entry), std::move(file)));
}

RepositoryModel::Node &RepositoryModel::folderOf(const RepositoryEntry &entry)
{
    const QString path = entry.path.left(entry.path.lastIndexOf(u'/') + 1);
    if (m_lastFolder != nullptr && m_lastFolderKind == entry.kind && m_lastFolderPath == path) {
        return *m_lastFolder;
    }
    Node *folder = &childFolder(*m_root, kindTitle(entry.kind), entry.kind);
    QStringList parts = entry.path.split(u'/');
    parts.removeLast();
    if (entry.kind != EntryKind::Page && !parts.isEmpty()) {
        parts.removeFirst();
    }
    for (const QString &part : parts) {
        folder = &childFolder(*folder, part, entry.kind);
    }
    m_lastFolder = folder;
    m_lastFolderPath = path;
    m_lastFolderKind = entry.kind;
    return *folder;
}

RepositoryModel::Node &RepositoryModel::childFolder(Node &parent, const QString &name, EntryKind kind)
{
    auto folder = std::make_unique<Node>();
    folder->name = name;
    folder->kind = kind;
    const auto place = std::lower_bound(
        parent.children.begin(), parent.children.end(), folder,
        [](const std::unique_ptr<Node> &a, const std::unique_ptr<Node> &b) { return comesBefore(*a, *b); });
    if (place != parent.children.end() && (*place)->path.isEmpty() && (*place)->kind == kind &&
        (*place)->name == name) {
        return **place;
    }
    return insert(parent, std::move(folder));
}

RepositoryModel::Node &RepositoryModel::insert(Node &parent, std::unique_ptr<Node> child)
{
    const auto place = std::upper_bound(
        parent.children.begin(), parent.children.end(), child,
        [](const std::unique_ptr<Node> &a, const std::unique_ptr<Node> &b) { return comesBefore(*a, *b); });
    const int row = static_cast<int>(place - parent.children.begin());
    if (!m_resetting) {
        beginInsertRows(indexOf(parent), row, row);
    }
    child->parent = &parent;
    Node &added = **parent.children.insert(place, std::move(child));
    for (size_t i = static_cast<size_t>(row); i < parent.children.size(); ++i) {
        parent.children[i]->row = static_cast<int>(i);
    }
    if (!m_resetting) {
        endInsertRows();
    }
    return added;
}

void RepositoryModel::take(Node &node)
{
    forgetFolder();
    Node *parent = node.parent;
    const int row = node.row;
    if (!m_resetting) {
        beginRemoveRows(indexOf(*parent), row, row);
    }
    parent->children.erase(parent->children.begin() + row);
    for (size_t i = static_cast<size_t>(row); i < parent->children.size(); ++i) {
        parent->children[i]->row = static_cast<int>(i);
    }
    if (!m_resetting) {
        endRemoveRows();
    }
    if (parent->children.empty() && parent != m_root.get()) {
        take(*parent);
    }
}

void RepositoryModel::tellChanged(const Node &node)
{
    if (!m_resetting) {
        const QModelIndex index = indexOf(node);
        Q_EMIT dataChanged(index, index);
    }
}

} // namespace anchorage
