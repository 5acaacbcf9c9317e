// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front_matter.h"

#include <QAbstractTableModel>
#include <QHash>

namespace anchorage {

/// One locale map of a file as a table: a row per locale in file order. A projection only: it never changes a
/// title, it reports what was typed, and shows the outcome when the next revision of the file is given to it.
///
/// A new revision changes as little as possible: cells that differ, rows whose locale is new or gone. So
/// selection, scroll position, and an open editor stay. It never resets.
class LocaleTitleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        LocaleColumn,
        LanguageColumn,
        TitleColumn,
        BindingColumn,
        ShownColumn,
        ProblemColumn,
        ColumnCount
    };
    enum Role {
        LocaleRole = Qt::UserRole + 1, ///< QString: the key as it stands in the file
        LineRole,                      ///< int: of the key in the file, counted from 0
        KindRole,                      ///< RowKind as int
        ProblemCodesRole,              ///< QStringList
        SeverityRole,                  ///< the worst Severity as int; invalid where there is no problem
        FallbackRole,     ///< bool: readers see the title of `en`, as there is none for the row's locale
        DirectionRole,    ///< Qt::LayoutDirection of the locale as int
        NothingShownRole, ///< bool: readers see no title at all
        FollowerRole,     ///< bool: an alias, so not the row to look at first
    };

    explicit LocaleTitleModel(QObject *parent = nullptr);

    /// Shows the map with this index, or nothing for -1. `text` is what `frontMatter` was parsed from.
    void setContent(const QString &text, const FrontMatter &frontMatter, int map);
    /// In which language the names of languages are given. BCP 47.
    void setInterfaceLanguage(const QString &tag);
    void setReadOnly(bool readOnly);

    /// Which locale row of the file that is; invalid where the index is.
    [[nodiscard]] RowRef rowRef(const QModelIndex &index) const;
    /// The first row with this locale, or -1.
    [[nodiscard]] int rowOf(const QString &locale) const;
    [[nodiscard]] QString titleAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Reports the title and changes nothing. False where the cell cannot be edited.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void titleEntered(anchorage::RowRef row, const QString &title);

private:
    /// What a row shows.
    struct Row
    {
        QString locale;
        int line = 0; ///< of the key in the file; where it moves, nothing changes to be seen
        RowKind kind = RowKind::Empty;
        QString title;  ///< empty where there is none
        QString source; ///< of a row that is not a title: as it stands in the file
        QString binding;
        QString bindingExplained;
        QString shown; ///< empty where readers see nothing
        bool fallback = false;
        bool follower = false;
        QStringList problemCodes;
        QStringList problemMessages;
        int severity = -1; ///< the worst Severity, or -1
        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Names
    {
        QString native;
        QString translated;
    };

    [[nodiscard]] QList<Row> project(const QString &text, const FrontMatter &frontMatter, int map) const;
    void matchRows(const QList<Row> &next);
    void replaceRows(int row, int count, const QList<Row> &next, int nextRow, int nextCount);
    void reportChanges(const QList<Row> &next);
    [[nodiscard]] const Names &names(const QString &locale) const;
    [[nodiscard]] QString display(const Row &row, int column) const;
    [[nodiscard]] QString toolTip(const Row &row, int column) const;
    [[nodiscard]] QString accessible(const Row &row, int column) const;
    [[nodiscard]] QVariant alignment(const Row &row, int column) const;
    [[nodiscard]] bool isEditable(const Row &row) const { return !m_readOnly && row.kind != RowKind::Other; }

    QList<Row> m_rows;
    int m_map = -1;
    bool m_readOnly = false;
    QString m_interfaceLanguage;
    mutable QHash<QString, Names> m_names;
};

} // namespace anchorage
