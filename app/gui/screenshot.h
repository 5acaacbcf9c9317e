// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace anchorage {

class ExactPreview;
class MainWindow;

/// How readers are to see the page in a picture. Nothing is changed where a text is empty.
struct PictureChoices
{
    QString mode;   ///< a previewModeName; it stays chosen for the repository, as in the menu
    QString locale; ///< of a title of the page
    QString colors; ///< light, dark
    QString width;  ///< phone, tablet, full
};

/// Takes a picture of the window once everything in it has been painted, writes it and tells how it went.
class Screenshot : public QObject
{
    Q_OBJECT
public:
    /// The window is not owned and outlives this object.
    Screenshot(MainWindow &window, QString fileName, QObject *parent = nullptr);

    /// To be called first. An error where there is no such choice, or the page has no such locale.
    [[nodiscard]] QString choose(const PictureChoices &choices);

    void takeWhenPainted();

Q_SIGNALS:
    /// `error` is empty where the picture was written.
    void finished(const QString &error);

private:
    [[nodiscard]] QString showLocale(const QString &locale);
    void takeIfPainted();
    void finish(const QString &error);

    MainWindow &m_window;
    ExactPreview *m_exact; ///< the window's
    QString m_fileName;
    bool m_finished = false;
};

} // namespace anchorage
