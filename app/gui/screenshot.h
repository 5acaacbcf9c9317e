// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace anchorage {

class ExactPreview;
class MainWindow;

/// Takes a picture of the window once everything in it has been painted, writes it and tells how it went.
class Screenshot : public QObject
{
    Q_OBJECT
public:
    /// The window is not owned and outlives this object.
    Screenshot(MainWindow &window, QString fileName, QObject *parent = nullptr);

    /// Has the preview dressed as `previewModeName` says and the page shown for a locale first; nothing is
    /// changed where a text is empty. A mode stays chosen for the repository, as in the menu. An error where
    /// there is no such mode, or the page no such locale.
    [[nodiscard]] QString choose(const QString &mode, const QString &locale);

    void takeWhenPainted();

Q_SIGNALS:
    /// `error` is empty where the picture was written.
    void finished(const QString &error);

private:
    void takeIfPainted();
    void finish(const QString &error);

    MainWindow &m_window;
    ExactPreview *m_exact; ///< the window's
    QString m_fileName;
    bool m_finished = false;
};

} // namespace anchorage
