// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problems_model.h"

#include <QApplication>
#include <QCoreApplication>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

QIcon severityIcon(Severity severity)
{
    const QStyle *style = QApplication::style();
    switch (severity) {
    case Severity::Error:
        return style->standardIcon(QStyle::SP_MessageBoxCritical);
    case Severity::Warning:
        return style->standardIcon(QStyle::SP_MessageBoxWarning);
    case Severity::Hint:
        break;
    }
    return style->standardIcon(QStyle::SP_MessageBoxInformation);
}

} // namespace

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return ProblemsModel::tr("Error");
    case Severity::Warning:
        return ProblemsModel::tr("Warning");
    case Severity::Hint:
        break;
    }
    return ProblemsModel::tr("Hint");
}

ProblemsModel::ProblemsModel(QObject *parent) : QAbstractTableModel(parent) {}

void ProblemsModel::setProblems(QList<Problem> problems, Loader loader)
{
    beginResetModel();
    m_problems = std::move(problems);
    m_loader = loader;
    endResetModel();
}

int ProblemsModel::count(Severity severity) const
{
    return static_cast<int>(
        std::count_if(m_problems.begin(), m_problems.end(),
                      [severity](const Problem &problem) { return problem.diagnosis.severity == severity; }));
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Problem &problem = m_problems[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case MessageColumn:
            return problem.diagnosis.message;
        case PlaceColumn:
            return u"%1:%2"_s.arg(problem.path).arg(problem.line + 1);
        default:
            return problem.diagnosis.code;
        }
    case Qt::DecorationRole:
        return index.column() == MessageColumn ? QVariant(severityIcon(problem.diagnosis.severity))
                                               : QVariant();
    case Qt::ToolTipRole:
        return explanation(problem.diagnosis, m_loader);
    case Qt::AccessibleTextRole:
        return index.column() == MessageColumn
                   ? severityName(problem.diagnosis.severity) + u": "_s + problem.diagnosis.message
                   : QVariant();
    case SeverityRole:
        return static_cast<int>(problem.diagnosis.severity);
    default:
        return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case MessageColumn:
        return tr("Problem");
    case PlaceColumn:
        return tr("Place");
    default:
        return tr("Code");
    }
}

} // namespace anchorage
