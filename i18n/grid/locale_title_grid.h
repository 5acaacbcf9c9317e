// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front_matter.h"
#include "result.h"
#include "text_edit.h"

#include <QList>
#include <QWidget>

#include <optional>

class QAction;
class QComboBox;
class QLabel;
class QStackedWidget;

namespace anchorage {

class AliasQuestionBar;
class LocaleChooser;
class LocaleTitleDelegate;
class LocaleTitleModel;
class LocaleTitleView;
class NameEntryBar;
class TitleStructure;

/// The locale titles of one file as a table that can be edited. It is given each revision of the file, and it
/// proposes edits; it changes nothing itself and knows no document.
///
/// When another file is shown, or the same one is read again from the disk, call `clear()` before
/// `setContent`: else an open editor or question would be taken over from a row to the row of the same
/// locale.
///
/// Its `actions()` are those on a title, on the clipboard, on the list's locales, and the next and previous
/// list, with separators, with shortcuts that work while the focus is in the grid, and enabled where they can
/// do something. They are the table's context menu as well.
class LocaleTitleGrid : public QWidget
{
    Q_OBJECT

public:
    explicit LocaleTitleGrid(QWidget *parent = nullptr);
    ~LocaleTitleGrid() override;

    /// The next revision of the file. `frontMatter` was parsed from `text`. Selection, an open editor and an
    /// open question stay where their row is still there. Emits nothing.
    void setContent(const QString &text, const FrontMatter &frontMatter, bool readOnly);
    /// No file: drops everything, also what is being typed.
    void clear();
    /// In which language the names of languages are given. BCP 47; `QLocale().bcp47Name()` unless set.
    void setInterfaceLanguage(const QString &tag);

    /// Takes over what is being typed into a title, so before saving and before leaving the file. False where
    /// a question has to be answered first; it has the focus then.
    bool finishEditing();
    /// Something is being typed or asked that is not in the file yet.
    [[nodiscard]] bool isEditing() const;

    /// The locale of the selected row as it stands in the file; empty where no row is selected.
    [[nodiscard]] QString currentLocale() const;
    /// The path of the map that is shown; empty where there is none.
    [[nodiscard]] QString currentMap() const;
    /// What readers of the selected locale see as the title of the map that is shown.
    [[nodiscard]] std::optional<QString> currentShownTitle() const;

public slots:
    /// Selects the row on that line of the file (counted from 0), in whatever map it is, without telling.
    /// Does nothing where there is no row, or while a title is being typed or asked about.
    void selectLine(int fileLine);
    /// Proposes to add the locales that a list of another file has, bound as there.
    void copyLocalesFrom(const anchorage::LocaleMap &source);
    /// Gives the focus to the table.
    void focusTable();

signals:
    /// An edit against the text of the last `setContent`. Never empty.
    void editProposed(const anchorage::TextEdit &edit);
    /// The user selected a row, or a map with that row. Not emitted for what `setContent` and `selectLine`
    /// do.
    void rowSelected(int fileLine, const QString &locale);

private:
    /// A title that was typed into a row of the map that is shown, and is not in the file. The row is found
    /// again by name in each revision.
    struct Pending
    {
        QString locale;
        int occurrence = 0; ///< which row with this locale, counted from 0
        QString title;
    };

    void buildActions();
    void buildLayout();
    void connectParts();
    void showMap(int map);
    void switchMap(int map);
    void stepMap(int step);
    /// Where the map that is shown is in the next revision, or -1.
    [[nodiscard]] int followedMap(const FrontMatter &next) const;
    void fillMapChooser();
    void showMessage(const QString &message);
    void updateActions();

    void enterTitle(RowRef row, const QString &title);
    void enterOwnTitle();
    void selectLocale(const QString &locale);
    void propose(const Result<TextEdit> &edit, const QString &title);
    void ask(RowRef row, const QString &title);
    void refreshQuestion();
    void answer(bool own);
    void closeQuestion();
    void abandonEntry();
    void keepEntryOfRemoved(const QModelIndex &parent, int first, int last);
    void tellOrphan();
    [[nodiscard]] RowRef find(const Pending &pending) const;
    [[nodiscard]] const LocaleRow *currentRow() const;
    [[nodiscard]] const LocaleMap *map() const;

    QString m_text;
    FrontMatter m_frontMatter;
    bool m_hasFile = false;
    bool m_readOnly = false;
    int m_map = -1;
    std::optional<Pending> m_pending; ///< waits for an answer: for all that share it, or for this row
    std::optional<Pending> m_orphan;  ///< cannot be entered any more; to be told
    bool m_ownEntry = false;          ///< the open editor is for a title of the row's own, without asking
    bool m_updating = false;          ///< selections that are being made are not the user's

    LocaleTitleModel *m_model;
    LocaleTitleDelegate *m_delegate;
    LocaleTitleView *m_view;
    QWidget *m_mapBar;
    QComboBox *m_mapChooser;
    QLabel *m_notice;
    QLabel *m_placeholder;
    QStackedWidget *m_stack;
    AliasQuestionBar *m_question;
    QLabel *m_message;
    LocaleChooser *m_chooser;
    NameEntryBar *m_nameBar;
    TitleStructure *m_structure;
    QAction *m_editTitle = nullptr;
    QAction *m_giveOwnTitle = nullptr;
    QAction *m_nextMap = nullptr;
    QAction *m_previousMap = nullptr;
};

} // namespace anchorage
