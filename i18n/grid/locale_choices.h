// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace anchorage {

/// Something to choose by a tag (or another name), with what it is called.
struct LocaleChoice
{
    QString tag;
    QString native;     ///< its name in its own language
    QString translated; ///< and in the interface's
    friend bool operator==(const LocaleChoice &, const LocaleChoice &) = default;
};

/// The choices that a search leaves, best first: tags that begin with it, names with a word that begins with
/// it, then whatever holds it. Case and accents do not matter.
class LocaleChoices : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TagColumn, NativeColumn, TranslatedColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setChoices(const QList<LocaleChoice> &choices);
    /// `extra` stands last where it is not among the choices itself; nothing for an empty tag.
    void search(const QString &words, const LocaleChoice &extra);
    [[nodiscard]] QString tagAt(int row) const;
    [[nodiscard]] int rowOf(const QString &tag) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Entry
    {
        LocaleChoice choice;
        QString tag; ///< folded, as the names are
        QString names;
    };

    QList<Entry> m_all;
    QList<LocaleChoice> m_found;
};

} // namespace anchorage
