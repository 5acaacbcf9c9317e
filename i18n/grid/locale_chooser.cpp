// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "locale_chooser.h"

#include "locale_tags.h"

#include <QApplication>
#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace anchorage {

using namespace Qt::StringLiterals;

LocaleChooser::LocaleChooser(QWidget *parent)
    : QFrame(parent), m_choices(new LocaleChoices(this)), m_prompt(new QLabel(this)),
      m_search(new QLineEdit(this)), m_list(new QTableView(this)), m_meaning(new QLabel(this)),
      m_title(new QLineEdit(this)), m_accept(new QPushButton(this)),
      m_cancel(new QPushButton(tr("&Cancel"), this))
{
    setObjectName(u"localeChooser"_s);
    setAccessibleName(tr("Choose a locale"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_search->setObjectName(u"localeSearch"_s);
    m_search->setPlaceholderText(tr("Search by tag or name"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(u"localeChoices"_s);
    m_list->setAccessibleName(tr("Locales"));
    m_meaning->setObjectName(u"choiceMeaning"_s);
    m_title->setObjectName(u"choiceTitle"_s);
    m_title->setAccessibleName(tr("Title of the new locale"));
    m_title->setPlaceholderText(tr("Title"));
    m_accept->setObjectName(u"takeChoice"_s);
    m_cancel->setObjectName(u"cancelChoice"_s);
    buildLayout();

    m_search->installEventFilter(this);
    m_title->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &LocaleChooser::search);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LocaleChooser::showMeaning);
    connect(m_list, &QTableView::doubleClicked, this, &LocaleChooser::take);
    connect(m_accept, &QPushButton::clicked, this, &LocaleChooser::take);
    connect(m_cancel, &QPushButton::clicked, this, &LocaleChooser::cancelled);
}

void LocaleChooser::buildLayout()
{
    m_list->setModel(m_choices);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setShowGrid(false);
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(false);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setMinimumSectionSize(0);
    m_list->verticalHeader()->setDefaultSectionSize(m_list->fontMetrics().height() * 4 / 3);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->horizontalHeader()->setSectionResizeMode(LocaleChoices::TagColumn, QHeaderView::Interactive);
    m_list->setColumnWidth(LocaleChoices::TagColumn, m_list->fontMetrics().averageCharWidth() * 18);
    m_list->setMinimumHeight(m_list->fontMetrics().height() * 5);
    for (QLabel *label : {m_prompt, m_meaning}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    }
    m_prompt->setBuddy(m_search);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_title, 1);
    buttons->addStretch();
    buttons->addWidget(m_accept);
    buttons->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_prompt);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_meaning);
    layout->addLayout(buttons);
    hide();
}

void LocaleChooser::ask(const ChooserRequest &request)
{
    m_request = request;
    m_prompt->setText(request.prompt);
    m_search->setAccessibleName(request.prompt);
    m_accept->setText(request.acceptLabel);
    m_list->setSelectionMode(request.several ? QAbstractItemView::ExtendedSelection
                                             : QAbstractItemView::SingleSelection);
    m_choices->setChoices(request.choices);
    m_search->clear();
    m_title->setText(request.title);
    search();
    show();
    m_search->setFocus(Qt::OtherFocusReason);
}

void LocaleChooser::dismiss()
{
    hide();
    m_request = {};
    m_choices->setChoices({});
}

void LocaleChooser::search()
{
    const QString typed = m_search->text().trimmed();
    const bool isTag = m_request.anyTag && isWellFormedTag(typed);
    m_choices->search(typed, isTag ? LocaleChoice{typed, {}, tr("a tag of your own")} : LocaleChoice{});
    select(0);
    if (!typed.isEmpty())
        return;
    for (const QString &tag : std::as_const(m_request.preselected)) {
        const QModelIndex index = m_choices->index(m_choices->rowOf(tag), 0);
        if (index.isValid())
            m_list->selectionModel()->select(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

void LocaleChooser::select(int row)
{
    if (row >= 0 && row < m_choices->rowCount())
        m_list->setCurrentIndex(m_choices->index(row, LocaleChoices::TagColumn));
    showMeaning();
}

QStringList LocaleChooser::selectedTags() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QStringList tags;
    for (const int row : rows)
        tags.append(m_choices->tagAt(row));
    return tags;
}

void LocaleChooser::showMeaning()
{
    const QStringList tags = selectedTags();
    const QString first = tags.value(0);
    const bool one = tags.size() == 1;
    m_meaning->setText(one && m_request.meaning     ? m_request.meaning(first)
                       : m_choices->rowCount() == 0 ? tr("Nothing matches.")
                                                    : QString());
    m_title->setVisible(one && m_request.needsTitle && m_request.needsTitle(first));
    m_accept->setEnabled(!tags.isEmpty());
}

void LocaleChooser::take()
{
    const QStringList tags = selectedTags();
    if (tags.isEmpty())
        return;
    const bool asksTitle = !m_title->isHidden();
    if (asksTitle && !m_title->hasFocus() && !m_accept->hasFocus()) {
        m_title->setFocus(Qt::OtherFocusReason);
        m_title->selectAll();
        return;
    }
    emit chosen(tags, asksTitle ? m_title->text() : QString());
}

bool LocaleChooser::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(object, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    switch (press->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (object != m_search)
            break;
        // Typing and choosing without leaving the field.
        QApplication::sendEvent(m_list, event);
        return true;
    default:
        break;
    }
    return QFrame::eventFilter(object, event);
}

void LocaleChooser::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QFrame::keyPressEvent(event);
}

} // namespace anchorage
