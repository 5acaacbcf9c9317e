// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshot.h"

#include "main_window.h"
#include "preview_pane.h"
#include "repository_tree.h"

#include <QPixmap>
#include <QTimer>

#include <chrono>

namespace anchorage {

namespace {

/// For a web engine that never paints; a slow machine needs a few seconds.
constexpr std::chrono::seconds patience{60};

} // namespace

Screenshot::Screenshot(MainWindow &window, QString fileName, QObject *parent)
    : QObject(parent), m_window(window), m_fileName(std::move(fileName))
{
}

void Screenshot::takeWhenPainted()
{
    connect(m_window.preview(), &preview::PreviewPane::painted, this, &Screenshot::takeIfPainted);
    connect(m_window.tree(), &RepositoryTree::listed, this, &Screenshot::takeIfPainted);
    connect(&m_window, &MainWindow::settled, this, &Screenshot::takeIfPainted);
    QTimer::singleShot(patience, this, [this] { finish(tr("The preview was not painted in time.")); });
    takeIfPainted();
}

void Screenshot::takeIfPainted()
{
    if (m_finished || !m_window.isSettled()) {
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
