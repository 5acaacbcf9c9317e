// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "front_matter.h"
#include "result.h"

#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace anchorage {

class LocaleChooser;
class LocaleTitleView;
class NameEntryBar;

/// The actions on a list of titles as a whole: add, remove, bind and order its locales, and move columns of
/// titles to and from the clipboard. It proposes edits and changes nothing.
class TitleStructure : public QObject
{
    Q_OBJECT

public:
    /// `host` gets the actions; the other widgets belong to it.
    TitleStructure(LocaleTitleView *view, LocaleChooser *chooser, NameEntryBar *nameBar, QWidget *host);

    /// What the actions are about from now on. `writable` is false while nothing may be changed.
    void setContent(const QString &text, const FrontMatter &frontMatter, int map, bool hasFile,
                    bool writable);
    void setInterfaceLanguage(const QString &tag) { m_language = tag; }
    /// Enables the actions that can do something for the rows that are selected.
    void updateActions();
    /// Closes what is being chosen or named.
    void dismiss();
    [[nodiscard]] QList<QAction *> actions() const { return m_actions; }

    /// Proposes to take over the locales of a list of another file.
    void copyLocalesFrom(const LocaleMap &source);

    /// Takes over what is being typed; false where a question has to be answered first.
    std::function<bool()> finishEditing;

signals:
    void editProposed(const anchorage::TextEdit &edit);
    /// Why something was not done; empty before something is tried.
    void refused(const QString &reason);
    /// The row of this locale of the list is to be selected, as it is what the edit was about.
    void rowWanted(const QString &locale);
    /// A title was pasted into a single row, as if it had been typed there.
    void titleEntered(anchorage::RowRef row, const QString &title);

private:
    QAction *make(const QString &name, const QString &text, const QList<QKeySequence> &keys,
                  void (TitleStructure::*act)());
    void addSeparator();
    void buildActions();
    void addLocale();
    void addRegions();
    void removeLocales();
    void followOther();
    void makeCarrier();
    void renameAnchor();
    void moveUp();
    void moveDown();
    void startMap();
    void copyFromList();
    void copyTitles();
    void cutTitles();
    void pasteTitles();
    void fillDown();

    void move(int step);
    void pasteCells(const QList<QStringList> &cells);
    bool pasteByLocale(const QList<QStringList> &cells);
    void ask(void (TitleStructure::*answer)(const QStringList &, const QString &),
             struct ChooserRequest &request);
    void takeAdded(const QStringList &tags, const QString &title);
    void takeRegions(const QStringList &tags, const QString &title);
    void takeFollowed(const QStringList &tags, const QString &title);
    void takeFirst(const QStringList &tags, const QString &title);
    void takeList(const QStringList &paths, const QString &title);
    void takeName(const QString &name);
    /// `locale` by value: the next revision replaces the rows that it may come from.
    bool propose(const Result<TextEdit> &edit, const QString &locale);
    void close();

    [[nodiscard]] const LocaleMap *map() const;
    [[nodiscard]] const LocaleRow *row(int index) const;
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] QList<RowRef> selectedRows() const;
    [[nodiscard]] RowRef subject() const;
    [[nodiscard]] QStringList missingRegions() const;
    [[nodiscard]] struct LocaleChoice choice(const QString &tag) const;
    [[nodiscard]] QList<struct LocaleChoice> newLocales() const;
    [[nodiscard]] QString meaningOfAdding(const QString &tag) const;

    LocaleTitleView *m_view;
    LocaleChooser *m_chooser;
    NameEntryBar *m_nameBar;
    QWidget *m_host;
    QList<QAction *> m_actions;
    QString m_text;
    FrontMatter m_frontMatter;
    int m_map = -1;
    bool m_hasFile = false;
    bool m_writable = false;
    QString m_language;
    QString m_subject;     ///< the locale that is being bound or whose anchor is being named
    QString m_subjectPath; ///< of the list that it is in
    void (TitleStructure::*m_answer)(const QStringList &, const QString &) = nullptr;

    QAction *m_addLocale = nullptr;
    QAction *m_addRegions = nullptr;
    QAction *m_removeLocales = nullptr;
    QAction *m_follow = nullptr;
    QAction *m_makeCarrier = nullptr;
    QAction *m_renameAnchor = nullptr;
    QAction *m_moveUp = nullptr;
    QAction *m_moveDown = nullptr;
    QAction *m_startMap = nullptr;
    QAction *m_copyFromList = nullptr;
    QAction *m_copyTitles = nullptr;
    QAction *m_cutTitles = nullptr;
    QAction *m_pasteTitles = nullptr;
    QAction *m_fillDown = nullptr;
};

} // namespace anchorage
