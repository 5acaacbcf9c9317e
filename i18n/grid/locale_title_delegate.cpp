// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "locale_title_delegate.h"

#include "front_matter.h"
#include "locale_fonts.h"
#include "locale_title_model.h"
#include "title_texts.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>

namespace anchorage {

using namespace Qt::StringLiterals;

namespace {

/// A pasted line break would end the title in the file.
QString onOneLine(QString title)
{
    static const QRegularExpression breaks(u"[ \\t]*[\\r\\n\u2028\u2029]+[ \\t]*"_s);
    return title.replace(breaks, u" "_s);
}

QStyle::StandardPixmap severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStyle::SP_MessageBoxCritical;
    case Severity::Warning:
        return QStyle::SP_MessageBoxWarning;
    case Severity::Hint:
        break;
    }
    return QStyle::SP_MessageBoxInformation;
}

} // namespace

LocaleTitleDelegate::LocaleTitleDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

QWidget *LocaleTitleDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                           const QModelIndex &index) const
{
    const QString locale = index.data(LocaleTitleModel::LocaleRole).toString();
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(u"titleEditor"_s);
    editor->setAccessibleName(tr("Title for %1").arg(texts::brief(locale)));
    editor->setFrame(false);
    editor->setAutoFillBackground(true);
    editor->setFont(fontForLocale(option.font, locale));
    const auto direction =
        static_cast<Qt::LayoutDirection>(index.data(LocaleTitleModel::DirectionRole).toInt());
    editor->setLayoutDirection(direction);
    editor->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    return editor;
}

void LocaleTitleDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = qobject_cast<QLineEdit *>(editor);
    const QString title = index.data(Qt::EditRole).toString();
    if (line && !line->isModified() && line->text() != title)
        line->setText(title);
}

void LocaleTitleDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                       const QModelIndex &index) const
{
    const auto *line = qobject_cast<QLineEdit *>(editor);
    if (line && (line->isModified() || m_reportsUnchanged))
        model->setData(index, onOneLine(line->text()), Qt::EditRole);
}

void LocaleTitleDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                               const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

bool LocaleTitleDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QLineEdit *>(object);
    if (editor && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit commitData(editor);
            emit closeEditor(editor, NoHint);
            emit confirmed();
            return true;
        }
    }
    // To look something up in another window must neither enter half a title nor ask about it.
    if (editor && event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() == Qt::ActiveWindowFocusReason)
        return false;
    return QStyledItemDelegate::eventFilter(object, event);
}

void LocaleTitleDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QString locale = index.data(LocaleTitleModel::LocaleRole).toString();
    const bool fallback = index.data(LocaleTitleModel::FallbackRole).toBool();
    const bool selected = option->state.testFlag(QStyle::State_Selected);
    switch (index.column()) {
    case LocaleTitleModel::LocaleColumn:
        // Not by the rectangle: the selection is to be painted under the indentation, too.
        if (index.data(LocaleTitleModel::FollowerRole).toBool())
            option->text.prepend(u"\u2003"_s);
        else
            option->font.setBold(true);
        break;
    case LocaleTitleModel::LanguageColumn:
        option->font = fontForLocale(option->font, locale);
        break;
    case LocaleTitleModel::ShownColumn:
        if (fallback || index.data(LocaleTitleModel::NothingShownRole).toBool()) {
            option->font.setItalic(true);
            if (!selected)
                option->palette.setColor(QPalette::Text, option->palette.color(QPalette::PlaceholderText));
            break;
        }
        [[fallthrough]];
    case LocaleTitleModel::TitleColumn:
        option->font = fontForLocale(option->font, locale);
        option->direction =
            static_cast<Qt::LayoutDirection>(index.data(LocaleTitleModel::DirectionRole).toInt());
        break;
    case LocaleTitleModel::ProblemColumn:
        if (const QVariant severity = index.data(LocaleTitleModel::SeverityRole); severity.isValid()) {
            const QStyle *style = option->widget ? option->widget->style() : QApplication::style();
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = style->standardIcon(severityIcon(static_cast<Severity>(severity.toInt())), option,
                                               option->widget);
            const int side = option->fontMetrics.ascent() + 1;
            option->decorationSize = QSize(side, side);
        }
        break;
    default:
        break;
    }
    option->fontMetrics = QFontMetrics(option->font);
}

} // namespace anchorage
