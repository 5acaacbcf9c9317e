// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "locale_choices.h"

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace anchorage {

/// What is to be chosen.
struct ChooserRequest
{
    QString prompt;
    QString acceptLabel;
    QList<LocaleChoice> choices;
    QStringList preselected;
    bool several = false; ///< more than one can be chosen
    bool anyTag = false;  ///< a well-formed tag that is not in the list can be typed
    QString title;        ///< what a title begins with where one is asked for
    /// What choosing this would mean, in a sentence.
    std::function<QString(const QString &tag)> meaning;
    /// Whether this choice needs a title as well.
    std::function<bool(const QString &tag)> needsTitle;
};

/// A list beside the titles that is searched by typing: Up and Down choose, Return takes, Escape leaves. It
/// is no dialog; whoever shows it goes on working.
class LocaleChooser : public QFrame
{
    Q_OBJECT

public:
    explicit LocaleChooser(QWidget *parent = nullptr);

    /// Shows the list and takes the focus.
    void ask(const ChooserRequest &request);
    /// Hides the list without an answer. Emits nothing.
    void dismiss();

signals:
    /// The user took these; `title` is empty where none was asked for. The list stays until `dismiss`, so
    /// that a refused choice can be changed.
    void chosen(const QStringList &tags, const QString &title);
    void cancelled();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    void search();
    void select(int row);
    void showMeaning();
    void take();
    [[nodiscard]] QStringList selectedTags() const;

    ChooserRequest m_request;
    LocaleChoices *m_choices;
    QLabel *m_prompt;
    QLineEdit *m_search;
    QTableView *m_list;
    QLabel *m_meaning;
    QLineEdit *m_title;
    QPushButton *m_accept;
    QPushButton *m_cancel;
};

} // namespace anchorage
