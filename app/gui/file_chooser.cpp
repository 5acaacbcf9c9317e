// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_chooser.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

constexpr int shownLimit = 200;

/// How well the letters from `start` on are found one after the other; nothing where one is missing.
std::optional<int> scoreFrom(const QString &path, const QString &typed, qsizetype start)
{
    int score = 0;
    qsizetype previous = -2;
    qsizetype position = start;
    for (const QChar letter : typed) {
        position = path.indexOf(letter, position, Qt::CaseInsensitive);
        if (position < 0) {
            return std::nullopt;
        }
        const bool startsWord = position == 0 || !path[position - 1].isLetterOrNumber();
        score += position == previous + 1 ? 8 : startsWord ? 6 : 1;
        previous = position++;
    }
    return score;
}

std::optional<int> scoreOf(const QString &path, const QString &typed)
{
    constexpr int nameBonus = 20;
    if (const auto inName = scoreFrom(path, typed, path.lastIndexOf(u'/') + 1)) {
        return *inName + nameBonus;
    }
    return scoreFrom(path, typed, 0);
}

} // namespace

QStringList matchingPaths(const QStringList &paths, const QString &typed, int limit)
{
    const QString letters = typed.simplified().remove(u' ');
    if (letters.isEmpty()) {
        return paths.mid(0, limit);
    }
    QList<std::pair<int, qsizetype>> found;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (const std::optional<int> score = scoreOf(paths[i], letters)) {
            found.append({*score, i});
        }
    }
    std::sort(found.begin(), found.end(), [&](const auto &a, const auto &b) {
        if (a.first != b.first) {
            return a.first > b.first;
        }
        const qsizetype lengths = paths[a.second].size() - paths[b.second].size();
        return lengths != 0 ? lengths < 0 : a.second < b.second;
    });
    QStringList matches;
    for (const auto &[score, index] : found.mid(0, limit)) {
        matches.append(paths[index]);
    }
    return matches;
}

FileChooser::FileChooser(const QString &title, QStringList paths, QWidget *parent)
    : QDialog(parent), m_paths(std::move(paths)), m_typed(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(u"fileChooser"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(560, 420);
    m_typed->setObjectName(u"fileChooserText"_s);
    m_typed->setPlaceholderText(tr("Some letters of the file’s name"));
    m_typed->setAccessibleName(title);
    m_typed->installEventFilter(this);
    m_list->setObjectName(u"fileChooserList"_s);
    m_list->setAccessibleName(tr("Files"));
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_typed);
    layout->addWidget(m_list);
    connect(m_typed, &QLineEdit::textChanged, this, &FileChooser::showMatches);
    connect(m_typed, &QLineEdit::returnPressed, this, &FileChooser::choose);
    connect(m_list, &QListWidget::itemActivated, this, &FileChooser::choose);
    connect(m_list, &QListWidget::itemClicked, this, &FileChooser::choose);
    showMatches();
}

bool FileChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        // The list is walked through while the letters keep the focus.
        const auto *key = static_cast<QKeyEvent *>(event);
        const QList<int> walking{Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown};
        if (walking.contains(key->key())) {
            QKeyEvent forwarded(QEvent::KeyPress, key->key(), key->modifiers());
            QCoreApplication::sendEvent(m_list, &forwarded);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void FileChooser::showMatches()
{
    m_list->clear();
    m_list->addItems(matchingPaths(m_paths, m_typed->text(), shownLimit));
    m_list->setCurrentRow(0);
}

void FileChooser::choose()
{
    if (const QListWidgetItem *item = m_list->currentItem()) {
        const QString path = item->text();
        accept();
        Q_EMIT chosen(path);
    }
}

} // namespace anchorage
