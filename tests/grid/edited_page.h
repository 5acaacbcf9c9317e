// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "locale_title_grid.h"
#include "locale_title_model.h"
#include "locale_title_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace anchorage {

/// A page in a grid, as a window has it: every proposed edit is applied and comes back as the next revision.
class EditedPage
{
public:
    explicit EditedPage(QString text, FileKind fileKind = FileKind::Page) : m_kind(fileKind)
    {
        QObject::connect(&grid, &LocaleTitleGrid::editProposed, &grid, [this](const TextEdit &edit) {
            ++edits;
            show(edit.applied(m_text));
        });
        grid.setInterfaceLanguage(QStringLiteral("en"));
        grid.resize(700, 400);
        show(std::move(text));
        grid.show();
        grid.activateWindow();
        // Only an active window has a focus; whoever needs it fails with a plain message.
        (void)QTest::qWaitForWindowActive(&grid);
    }

    void show(QString text, bool readOnly = false)
    {
        m_text = std::move(text);
        grid.setContent(m_text, FrontMatter::parse(m_text, m_kind), readOnly);
    }
    /// What is on the line, counted from 0.
    [[nodiscard]] QString line(int number) const { return m_text.split(u'\n').value(number); }
    [[nodiscard]] const QString &text() const { return m_text; }

    [[nodiscard]] LocaleTitleView *view() const { return part<LocaleTitleView>("localeTitles"); }
    [[nodiscard]] QAbstractItemModel *model() const { return view()->model(); }
    [[nodiscard]] QPushButton *button(const char *name) const { return part<QPushButton>(name); }
    [[nodiscard]] QWidget *question() const { return part<QWidget>("aliasQuestionBar"); }
    [[nodiscard]] QLabel *label(const char *name) const { return part<QLabel>(name); }
    [[nodiscard]] QAction *action(const char *name) const { return part<QAction>(name); }
    [[nodiscard]] QLineEdit *editor() const { return view()->openEditor(); }

    void select(int row) { view()->setCurrentIndex(model()->index(row, LocaleTitleModel::TitleColumn)); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return model()->index(row, column).data().toString();
    }
    /// Types into whatever has the focus, as a user does.
    static void type(const QString &text)
    {
        for (const QChar character : text) {
            QVERIFY(QApplication::focusWidget());
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown,
                                QString(character), Qt::NoModifier);
        }
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// Selects the row and types a title for it over the old one, up to Return.
    void enter(int row, const QString &title)
    {
        select(row);
        grid.focusTable();
        type(title);
        press(Qt::Key_Return);
    }

    LocaleTitleGrid grid;
    int edits = 0;

private:
    template <typename Part> Part *part(const char *name) const
    {
        return grid.findChild<Part *>(QLatin1StringView(name));
    }

    QString m_text;
    FileKind m_kind;
    QAbstractItemModelTester m_tester{model(), QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace anchorage
