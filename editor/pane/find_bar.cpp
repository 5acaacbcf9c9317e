// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "find_bar.h"

#include "source_editor.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTextBlock>
#include <QToolButton>

namespace anchorage {

namespace {

QHBoxLayout *createRow(QWidget *row)
{
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    return layout;
}

QLineEdit *createField(const char *name, const QString &what, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(what);
    field->setPlaceholderText(what);
    field->setClearButtonEnabled(true);
    field->setMinimumWidth(140);
    return field;
}

QToolButton *createButton(const char *name, const char *icon, const QString &sign, const QString &what,
                          QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setAutoRaise(true);
    button->setIcon(QIcon::fromTheme(QLatin1String(icon)));
    button->setText(sign);
    button->setToolTip(what);
    button->setAccessibleName(what);
    return button;
}

} // namespace

FindBar::FindBar(SourceEditor *editor, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_session(editor, nullptr)
{
    setObjectName(QStringLiteral("findBar"));
    setAccessibleName(tr("Find and replace"));
    createFindRow();
    createReplaceRow();
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("findProblem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(4);
    layout->addWidget(m_findRow);
    layout->addWidget(m_replaceRow);
    layout->addWidget(m_problem);
    createActions();
    connect(&m_session, &FindSession::changed, this, &FindBar::refresh);
    connect(m_editor, &SourceEditor::documentShown, this, [this] { m_inSelection->setChecked(false); });
    hide();
    refresh();
}

FindBar::~FindBar()
{
    m_session.disconnect(this);
}

QToolButton *FindBar::createToggle(const char *name, const QString &sign, const QString &what)
{
    QToolButton *toggle = createButton(name, "", sign, what, m_findRow);
    toggle->setCheckable(true);
    return toggle;
}

void FindBar::createFindRow()
{
    m_findRow = new QWidget(this);
    QHBoxLayout *row = createRow(m_findRow);
    m_find = createField("findText", tr("Find"), m_findRow);
    m_matchCase = createToggle("matchCase", QStringLiteral("Aa"), tr("Match case"));
    m_wholeWords = createToggle("wholeWords", QStringLiteral("|ab|"), tr("Whole words"));
    m_regularExpression =
        createToggle("regularExpression", QStringLiteral(".*"),
                     tr("Regular expression (looks at one line at a time unless it contains \\n)"));
    m_inSelection = createToggle("inSelection", QStringLiteral("[≡]"), tr("Only in the selection"));
    m_previous = createButton("previousMatch", "go-up", QStringLiteral("↑"), tr("Previous match"), m_findRow);
    m_next = createButton("nextMatch", "go-down", QStringLiteral("↓"), tr("Next match"), m_findRow);
    m_count = new QLabel(m_findRow);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0000 of 0000")));
    QToolButton *close =
        createButton("closeFind", "window-close", QStringLiteral("×"), tr("Close (Escape)"), m_findRow);
    row->addWidget(m_find, 3);
    for (QWidget *widget :
         QList<QWidget *>{m_matchCase, m_wholeWords, m_regularExpression, m_inSelection, m_previous, m_next})
        row->addWidget(widget);
    row->addWidget(m_count, 2);
    row->addWidget(close);
    m_find->installEventFilter(this);
    connect(m_find, &QLineEdit::textChanged, this, &FindBar::search);
    for (QToolButton *option : {m_matchCase, m_wholeWords, m_regularExpression})
        connect(option, &QToolButton::toggled, this, &FindBar::search);
    connect(m_inSelection, &QToolButton::toggled, this, &FindBar::toggleScope);
    connect(m_previous, &QToolButton::clicked, this, [this] { move(&FindSession::selectPrevious); });
    connect(m_next, &QToolButton::clicked, this, [this] { move(&FindSession::selectNext); });
    connect(close, &QToolButton::clicked, this, &FindBar::shut);
}

void FindBar::createReplaceRow()
{
    m_replaceRow = new QWidget(this);
    QHBoxLayout *row = createRow(m_replaceRow);
    m_replace = createField("replaceText", tr("Replace with"), m_replaceRow);
    m_replaceOne = new QPushButton(tr("Replace"), m_replaceRow);
    m_replaceOne->setObjectName(QStringLiteral("replaceOne"));
    m_replaceAll = new QPushButton(tr("Replace All"), m_replaceRow);
    m_replaceAll->setObjectName(QStringLiteral("replaceAll"));
    row->addWidget(m_replace, 3);
    row->addWidget(m_replaceOne);
    row->addWidget(m_replaceAll);
    row->addStretch(2);
    m_replace->installEventFilter(this);
    connect(m_replaceOne, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(m_replaceAll, &QPushButton::clicked, this, &FindBar::replaceAll);
}

void FindBar::createActions()
{
    const auto add = [this](const char *name, const char *icon, const QString &text,
                            const QKeySequence &shortcut) {
        auto *action = new QAction(QIcon::fromTheme(QLatin1String(icon)), text, this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(shortcut);
        m_actions.append(action);
        return action;
    };
    const QAction *find = add("find", "edit-find", tr("&Find…"), QKeySequence(Qt::CTRL | Qt::Key_F));
    const QAction *next = add("findNext", "go-down", tr("Find &Next"), QKeySequence(Qt::Key_F3));
    const QAction *previous =
        add("findPrevious", "go-up", tr("Find &Previous"), QKeySequence(Qt::SHIFT | Qt::Key_F3));
    const QAction *replace =
        add("replace", "edit-find-replace", tr("&Replace…"), QKeySequence(Qt::CTRL | Qt::Key_H));
    connect(find, &QAction::triggered, this, [this] { open(Row::Find); });
    connect(replace, &QAction::triggered, this, [this] { open(Row::FindAndReplace); });
    connect(next, &QAction::triggered, this, [this] { move(&FindSession::selectNext); });
    connect(previous, &QAction::triggered, this, [this] { move(&FindSession::selectPrevious); });
}

void FindBar::open(Row row)
{
    m_notice.clear();
    m_replaceRow->setVisible(row == Row::FindAndReplace);
    takeSelection();
    show();
    m_session.setActive(true);
    search();
    m_find->setFocus();
    m_find->selectAll();
}

/// A selection inside a line is what is looked for; a longer one is where it is looked for.
void FindBar::takeSelection()
{
    const QTextCursor cursor = m_editor->textCursor();
    if (!isVisible() || !hasFocus())
        m_origin = cursor.selectionStart();
    if (!cursor.hasSelection())
        return;
    const QTextDocument &document = *m_editor->document();
    if (document.findBlock(cursor.selectionStart()) != document.findBlock(cursor.selectionEnd())) {
        m_inSelection->setChecked(false);
        m_session.setActive(true);
        m_inSelection->setChecked(true);
        return;
    }
    const QString text = cursor.selectedText();
    m_find->setText(m_regularExpression->isChecked() ? QRegularExpression::escape(text) : text);
}

void FindBar::shut()
{
    m_session.setActive(false);
    m_inSelection->setChecked(false);
    m_notice.clear();
    hide();
    m_editor->setFocus();
}

void FindBar::search()
{
    m_notice.clear();
    SearchOptions options;
    options.setFlag(SearchOption::MatchCase, m_matchCase->isChecked());
    options.setFlag(SearchOption::WholeWords, m_wholeWords->isChecked());
    options.setFlag(SearchOption::RegularExpression, m_regularExpression->isChecked());
    m_session.setQuery({m_find->text(), options});
    if (isVisible() && !m_session.isEmpty())
        m_session.selectFrom(m_origin);
    refresh();
}

void FindBar::toggleScope(bool on)
{
    const QTextCursor cursor = m_editor->textCursor();
    if (on && !cursor.hasSelection()) {
        m_inSelection->setChecked(false);
        say(tr("Select some text first."));
        return;
    }
    m_origin = cursor.selectionStart();
    m_session.setScope(on ? cursor : QTextCursor());
    m_editor->setSearchScope(on ? Span{cursor.selectionStart(), cursor.selectionEnd()} : Span());
    search();
}

void FindBar::move(FindSession::Move (FindSession::*direction)())
{
    if (m_session.isEmpty()) {
        open(Row::Find);
        return;
    }
    if (!isVisible()) {
        m_replaceRow->hide();
        show();
    }
    m_session.setActive(true);
    const FindSession::Move moved = (m_session.*direction)();
    m_origin = m_editor->textCursor().selectionStart();
    say(moved == FindSession::Move::AroundTheEnd     ? tr("continued from the top")
        : moved == FindSession::Move::AroundTheStart ? tr("continued from the end")
                                                     : QString());
}

void FindBar::replaceOne()
{
    if (m_editor->isReadOnly())
        return;
    m_session.replaceCurrent(m_replace->text());
    m_origin = m_editor->textCursor().selectionStart();
    say({});
}

void FindBar::replaceAll()
{
    if (m_editor->isReadOnly() || m_session.isEmpty())
        return;
    const qsizetype count = m_session.replaceAll(m_replace->text());
    say(count < 0 ? tr("Nothing was replaced: not all matches could be found.")
                  : tr("%n replacement(s) made.", nullptr, int(count)));
}

void FindBar::say(const QString &notice)
{
    m_notice = notice;
    refresh();
}

QString FindBar::countText() const
{
    const bool running = m_session.state() == SearchRun::State::Running;
    if (m_session.isEmpty() || !m_session.problem().isEmpty() || (running && m_session.count() == 0))
        return {};
    if (m_session.count() == 0)
        return tr("No match");
    const QString text = m_session.current() >= 0 ? tr("%1 of %2", "match number, number of matches")
                                                        .arg(locale().toString(m_session.current() + 1),
                                                             locale().toString(m_session.count()))
                                                  : tr("%n match(es)", nullptr, int(m_session.count()));
    return running ? text + u'…' : text;
}

QString FindBar::problemText() const
{
    if (!m_session.problem().isEmpty())
        return m_session.problem();
    if (m_session.state() == SearchRun::State::TooComplex)
        return tr("This search takes too long in this text. Try a simpler expression.");
    if (m_session.state() == SearchRun::State::TooMany)
        return tr("There are too many matches; only the first ones are shown.");
    return {};
}

void FindBar::refresh()
{
    QStringList parts{countText(), m_notice};
    parts.removeAll(QString());
    m_count->setText(parts.join(QStringLiteral(" · ")));
    m_problem->setText(problemText());
    m_problem->setVisible(!m_problem->text().isEmpty());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText,
                     SourceColours::on(colours, QPalette::Window).severity(Severity::Error));
    m_problem->setPalette(colours);
    const bool some = m_session.count() > 0;
    m_previous->setEnabled(some);
    m_next->setEnabled(some);
    refreshEditable();
}

void FindBar::refreshEditable()
{
    const bool possible = !m_editor->isReadOnly() && m_session.count() > 0;
    m_replaceOne->setEnabled(possible);
    m_replaceAll->setEnabled(possible);
    m_replace->setEnabled(!m_editor->isReadOnly());
    m_actions.last()->setEnabled(!m_editor->isReadOnly());
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    if (watched == m_replace)
        replaceOne();
    else
        move(key->modifiers() & Qt::ShiftModifier ? &FindSession::selectPrevious : &FindSession::selectNext);
    return true;
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        shut();
    else
        QWidget::keyPressEvent(event);
}

} // namespace anchorage
