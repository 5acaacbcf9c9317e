// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshot.h"

#include "exact_preview.h"
#include "main_window.h"
#include "preview_pane.h"
#include "repository_tree.h"
#include "source_pane.h"

#include <QAction>
#include <QPixmap>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

/// For a web engine that never paints; a slow machine needs a few seconds.
constexpr std::chrono::seconds patience{60};

/// Of the locale's first row, counted from 0; -1 for none.
int lineOf(const QString &locale, const FrontMatter &frontMatter)
{
    for (const LocaleMap &map : frontMatter.maps) {
        for (const LocaleRow &row : map.rows) {
            if (row.locale == locale) {
                return row.line;
            }
        }
    }
    return -1;
}

} // namespace

Screenshot::Screenshot(MainWindow &window, QString fileName, QObject *parent)
    : QObject(parent), m_window(window), m_exact(window.findChild<ExactPreview *>()),
      m_fileName(std::move(fileName))
{
}

QString Screenshot::choose(const PictureChoices &choices)
{
    const auto capitalised = [](const QString &text) { return text.left(1).toUpper() + text.mid(1); };
    const QList<std::pair<QString, QString>> actions{
        {u"actionPreview_"_s, choices.mode},
        {u"previewColors"_s, capitalised(choices.colors)},
        {u"previewWidth"_s, capitalised(choices.width)},
    };
    for (const auto &[group, name] : actions) {
        auto *action = name.isEmpty() ? nullptr : m_window.findChild<QAction *>(group + name);
        if (action != nullptr) {
            action->trigger();
        } else if (!name.isEmpty()) {
            return tr("There is no preview “%1”.").arg(name.toLower());
        }
    }
    return choices.locale.isEmpty() ? QString() : showLocale(choices.locale);
}

QString Screenshot::showLocale(const QString &locale)
{
    const PageSession &session = m_window.session();
    const int line = session.hasPage() ? lineOf(locale, session.document().frontMatter()) : -1;
    if (line < 0) {
        return tr("The page has no locale “%1”.").arg(locale);
    }
    m_window.source()->goToLine(line);
    return {};
}

void Screenshot::takeWhenPainted()
{
    connect(m_window.preview(), &preview::PreviewPane::painted, this, &Screenshot::takeIfPainted);
    connect(m_window.tree(), &RepositoryTree::listed, this, &Screenshot::takeIfPainted);
    connect(&m_window, &MainWindow::settled, this, &Screenshot::takeIfPainted);
    connect(m_exact, &ExactPreview::built, this, &Screenshot::takeIfPainted);
    QTimer::singleShot(patience, this, [this] { finish(tr("The preview was not painted in time.")); });
    takeIfPainted();
}

void Screenshot::takeIfPainted()
{
    if (m_finished || !m_window.isSettled() || m_exact->isBuilding()) {
        return;
    }
    const bool written = m_window.grab().save(m_fileName);
    finish(written ? QString() : tr("The picture could not be written to “%1”.").arg(m_fileName));
}

void Screenshot::finish(const QString &error)
{
    if (!m_finished) {
        m_finished = true;
        Q_EMIT finished(error);
    }
}

} // namespace anchorage
