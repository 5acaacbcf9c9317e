// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content_repository.h"

#include <QAbstractTableModel>

namespace anchorage {

/// Problems as a table: what is wrong, where, and the code.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { MessageColumn, PlaceColumn, CodeColumn, ColumnCount };
    enum Roles { SeverityRole = Qt::UserRole };

    explicit ProblemsModel(QObject *parent = nullptr);

    /// `loader` decides what the tooltips say that readers see.
    void setProblems(QList<Problem> problems, Loader loader);
    [[nodiscard]] const QList<Problem> &problems() const { return m_problems; }
    /// How many problems of this severity there are.
    [[nodiscard]] int count(Severity severity) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Problem> m_problems;
    Loader m_loader = Loader::Psych;
};

/// The name of a severity for people.
[[nodiscard]] QString severityName(Severity severity);

} // namespace anchorage
