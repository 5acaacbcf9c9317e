// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "locale_title_model.h"

#include "locale_names.h"
#include "title_texts.h"

#include <QFont>

#include <algorithm>
#include <vector>

namespace anchorage {

using namespace Qt::StringLiterals;

namespace {

/// Tooltips guess whether they are rich text; what a page says must never be.
QString asToolTip(const QStringList &sentences)
{
    QStringList lines;
    for (const QString &sentence : sentences) {
        if (!sentence.isEmpty())
            lines.append(texts::brief(sentence, 400).toHtmlEscaped());
    }
    return lines.isEmpty() ? QString() : u"<p>"_s + lines.join(u"</p><p>"_s) + u"</p>"_s;
}

QString restOfLine(const QString &text, qsizetype from)
{
    const qsizetype end = text.indexOf(u'\n', from);
    return texts::brief(text.mid(from, end < 0 ? -1 : end - from), 200);
}

/// Steps from an old list to a new one: `count` old items from `row` give way to `nextCount` new ones from
/// `nextRow`.
struct Gap
{
    int row = 0;
    int count = 0;
    int nextRow = 0;
    int nextCount = 0;
};

/// The gaps between the items that a longest common subsequence keeps, first to last. `same(i, j)` compares
/// the old item i with the new item j. Quadratic: for small ranges only.
template <typename Same> QList<Gap> gapsBetween(int oldCount, int newCount, Same same)
{
    const auto width = static_cast<std::size_t>(newCount) + 1;
    std::vector<int> length((static_cast<std::size_t>(oldCount) + 1) * width, 0);
    const auto at = [&](int i, int j) -> int & {
        return length[static_cast<std::size_t>(i) * width + static_cast<std::size_t>(j)];
    };
    for (int i = oldCount - 1; i >= 0; --i) {
        for (int j = newCount - 1; j >= 0; --j)
            at(i, j) = same(i, j) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }
    QList<Gap> gaps;
    Gap gap;
    int i = 0;
    int j = 0;
    while (i < oldCount || j < newCount) {
        if (i < oldCount && j < newCount && same(i, j)) {
            gap = {++i, 0, ++j, 0};
            continue;
        }
        if (gap.count == 0 && gap.nextCount == 0)
            gaps.append(gap);
        if (j == newCount || (i < oldCount && at(i + 1, j) >= at(i, j + 1)))
            ++i, ++gap.count;
        else
            ++j, ++gap.nextCount;
        gaps.last() = gap;
    }
    return gaps;
}

} // namespace

LocaleTitleModel::LocaleTitleModel(QObject *parent) : QAbstractTableModel(parent) {}

void LocaleTitleModel::setContent(const QString &text, const FrontMatter &frontMatter, int map)
{
    const QList<Row> next = map < 0 ? QList<Row>() : project(text, frontMatter, map);
    m_map = map;
    matchRows(next);
    reportChanges(next);
}

void LocaleTitleModel::setInterfaceLanguage(const QString &tag)
{
    if (m_interfaceLanguage == tag)
        return;
    m_interfaceLanguage = tag;
    m_names.clear();
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, LanguageColumn),
                         index(static_cast<int>(m_rows.size()) - 1, LanguageColumn));
}

void LocaleTitleModel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
}

QList<LocaleTitleModel::Row> LocaleTitleModel::project(const QString &text, const FrontMatter &frontMatter,
                                                       int map) const
{
    const LocaleMap &titles = frontMatter.maps.at(map);
    QHash<QString, int> lastRows;
    for (int i = 0; i < titles.rows.size(); ++i) {
        if (titles.rows.at(i).keyIsText)
            lastRows.insert(titles.rows.at(i).locale, i);
    }
    const auto loaded = [&](const QString &locale) {
        const int row = lastRows.value(locale, -1);
        return row < 0 ? std::optional<QString>() : titles.rows.at(row).loaded;
    };
    const std::optional<QString> english = loaded(u"en"_s);

    QList<Row> rows;
    rows.reserve(titles.rows.size());
    for (int i = 0; i < titles.rows.size(); ++i) {
        const LocaleRow &source = titles.rows.at(i);
        const std::optional<QString> own = loaded(source.locale);
        Row row;
        row.locale = source.locale;
        row.line = source.line;
        row.kind = source.kind;
        row.title = source.title.value_or(QString());
        if (source.kind == RowKind::Other)
            row.source = restOfLine(text, source.afterColon);
        row.binding = texts::binding(frontMatter, {map, i});
        row.bindingExplained = texts::bindingExplained(frontMatter, {map, i});
        row.shown = own ? *own : english.value_or(QString());
        row.fallback = !own && english;
        row.follower = source.kind == RowKind::Alias;
        row.problemCodes = source.problems;
        rows.append(row);
    }
    for (const Diagnostic &diagnostic : frontMatter.diagnostics) {
        if (diagnostic.row.map != map || diagnostic.row.row < 0 || diagnostic.row.row >= rows.size())
            continue;
        Row &row = rows[diagnostic.row.row];
        const int severity = static_cast<int>(diagnostic.severity);
        row.problemMessages.append(diagnostic.message);
        row.severity = row.severity < 0 ? severity : std::min(row.severity, severity);
    }
    return rows;
}

void LocaleTitleModel::matchRows(const QList<Row> &next)
{
    const qsizetype shorter = std::min(m_rows.size(), next.size());
    qsizetype head = 0;
    while (head < shorter && m_rows.at(head).locale == next.at(head).locale)
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head &&
           m_rows.at(m_rows.size() - 1 - tail).locale == next.at(next.size() - 1 - tail).locale)
        ++tail;

    const int first = static_cast<int>(head);
    const int oldCount = static_cast<int>(m_rows.size() - head - tail);
    const int newCount = static_cast<int>(next.size() - head - tail);
    QList<Gap> gaps{{0, oldCount, 0, newCount}};
    constexpr qint64 comparable = 250'000;
    if (qint64(oldCount) * newCount <= comparable) {
        gaps = gapsBetween(oldCount, newCount, [&](int i, int j) {
            return m_rows.at(first + i).locale == next.at(first + j).locale;
        });
    }
    // From the end, so that the rows before keep their numbers.
    for (auto gap = gaps.crbegin(); gap != gaps.crend(); ++gap)
        replaceRows(first + gap->row, gap->count, next, first + gap->nextRow, gap->nextCount);
}

void LocaleTitleModel::replaceRows(int row, int count, const QList<Row> &next, int nextRow, int nextCount)
{
    // A row whose key is being typed over stays the same row.
    const int kept = std::min(count, nextCount);
    if (count > kept) {
        beginRemoveRows({}, row + kept, row + count - 1);
        m_rows.remove(row + kept, count - kept);
        endRemoveRows();
    } else if (nextCount > kept) {
        beginInsertRows({}, row + kept, row + nextCount - 1);
        m_rows = m_rows.first(row + kept) + next.sliced(nextRow + kept, nextCount - kept) +
                 m_rows.sliced(row + kept);
        endInsertRows();
    }
}

void LocaleTitleModel::reportChanges(const QList<Row> &next)
{
    Q_ASSERT(m_rows.size() == next.size());
    const auto changed = [&](qsizetype i) {
        Row aligned = next.at(i);
        aligned.line = m_rows.at(i).line;
        return aligned != m_rows.at(i);
    };
    QList<std::pair<int, int>> ranges;
    for (int i = 0; i < next.size(); ++i) {
        if (!changed(i))
            continue;
        if (!ranges.isEmpty() && ranges.last().second == i - 1)
            ranges.last().second = i;
        else
            ranges.append({i, i});
    }
    m_rows = next;
    for (const auto &[from, to] : ranges)
        emit dataChanged(index(from, 0), index(to, ColumnCount - 1));
}

RowRef LocaleTitleModel::rowRef(const QModelIndex &index) const
{
    return index.isValid() ? RowRef{m_map, index.row()} : RowRef{};
}

int LocaleTitleModel::rowOf(const QString &locale) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.locale == locale; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString LocaleTitleModel::titleAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).title : QString();
}

int LocaleTitleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LocaleTitleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const LocaleTitleModel::Names &LocaleTitleModel::names(const QString &locale) const
{
    constexpr qsizetype remembered = 1000;
    const auto found = m_names.constFind(locale);
    if (found != m_names.constEnd())
        return *found;
    if (m_names.size() >= remembered)
        m_names.clear();
    return *m_names.insert(locale, {nativeLocaleName(locale), localeNameIn(locale, m_interfaceLanguage)});
}

QString LocaleTitleModel::display(const Row &row, int column) const
{
    switch (column) {
    case LocaleColumn:
        return texts::brief(row.locale);
    case LanguageColumn: {
        const auto &[native, translated] = names(row.locale);
        if (native.isEmpty() || translated.isEmpty() || native == translated)
            return native.isEmpty() ? translated : native;
        return tr("%1 — %2", "a language in itself, and in the interface's language").arg(native, translated);
    }
    case TitleColumn:
        return texts::brief(row.kind == RowKind::Other ? row.source : row.title, 1000);
    case BindingColumn:
        return row.binding;
    case ShownColumn: {
        const QString shown = texts::brief(row.shown, 1000);
        if (row.shown.isEmpty())
            return tr("nothing", "what the site shows");
        return row.fallback ? tr("(en) %1", "what the site shows for want of a title").arg(shown) : shown;
    }
    case ProblemColumn: {
        QStringList words;
        for (const QString &code : row.problemCodes)
            words.append(texts::problem(code));
        return words.join(u", "_s);
    }
    default:
        return {};
    }
}

QString LocaleTitleModel::toolTip(const Row &row, int column) const
{
    switch (column) {
    case LocaleColumn:
    case LanguageColumn:
        return asToolTip({row.locale, display(row, LanguageColumn)});
    case TitleColumn:
        return asToolTip({display(row, TitleColumn), row.bindingExplained});
    case BindingColumn:
        return asToolTip({row.bindingExplained});
    case ShownColumn:
        if (row.shown.isEmpty())
            return asToolTip({tr("Readers see no title in this language.")});
        if (row.fallback)
            return asToolTip(
                {row.shown, tr("There is no title for this language, so readers see that of en.")});
        return asToolTip({row.shown});
    case ProblemColumn:
        return asToolTip(row.problemMessages);
    default:
        return {};
    }
}

QString LocaleTitleModel::accessible(const Row &row, int column) const
{
    QString text = display(row, column);
    switch (column) {
    case LocaleColumn:
        return row.severity < 0
                   ? text
                   : tr("%1, has a problem: %2", "locale, problem").arg(text, display(row, ProblemColumn));
    case TitleColumn:
        return text.isEmpty() ? tr("no title") : text;
    case ShownColumn:
        return row.fallback ? tr("%1, the title of en").arg(texts::brief(row.shown, 1000)) : text;
    case ProblemColumn:
        return row.problemMessages.isEmpty() ? text : row.problemMessages.join(u' ');
    default:
        return text;
    }
}

QVariant LocaleTitleModel::alignment(const Row &row, int column) const
{
    const bool inLanguage = column == TitleColumn || (column == ShownColumn && !row.fallback);
    const bool rightToLeft = inLanguage && localeDirection(row.locale) == Qt::RightToLeft;
    // Absolute: views would mirror a plain AlignRight in a mirrored interface.
    const auto side = rightToLeft ? Qt::AlignRight | Qt::AlignAbsolute : Qt::Alignment(Qt::AlignLeading);
    return static_cast<int>((side | Qt::AlignVCenter).toInt());
}

QVariant LocaleTitleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::EditRole:
        return index.column() == TitleColumn ? row.title : display(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::AccessibleTextRole:
        return accessible(row, index.column());
    case Qt::TextAlignmentRole:
        return alignment(row, index.column());
    case LocaleRole:
        return row.locale;
    case LineRole:
        return row.line;
    case KindRole:
        return static_cast<int>(row.kind);
    case ProblemCodesRole:
        return row.problemCodes;
    case SeverityRole:
        return row.severity < 0 ? QVariant() : QVariant(row.severity);
    case FallbackRole:
        return row.fallback;
    case DirectionRole:
        return static_cast<int>(localeDirection(row.locale));
    case NothingShownRole:
        return row.shown.isEmpty();
    case FollowerRole:
        return row.follower;
    default:
        return {};
    }
}

QVariant LocaleTitleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((Qt::AlignLeading | Qt::AlignVCenter).toInt());
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LocaleColumn:
        return tr("Locale", "column");
    case LanguageColumn:
        return tr("Language", "column");
    case TitleColumn:
        return tr("Title", "column");
    case BindingColumn:
        return tr("Binding", "column: whether a title is a locale's own or follows another's");
    case ShownColumn:
        return tr("Site shows", "column: what readers see");
    default:
        return tr("Problem", "column");
    }
}

Qt::ItemFlags LocaleTitleModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const bool editable = index.column() == TitleColumn && isEditable(m_rows.at(index.row()));
    return editable ? flags | Qt::ItemIsEditable : flags;
}

bool LocaleTitleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    emit titleEntered(rowRef(index), value.toString());
    return true;
}

} // namespace anchorage
