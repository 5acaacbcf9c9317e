// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

class QLabel;

namespace anchorage {

class ExactPreview;
class LocaleSheet;
namespace preview {
class PreviewPane;
}

/// What readers get: the preview, with what has to be said about it above, and the titles in all locales.
class ReaderTabs : public QTabWidget
{
    Q_OBJECT
public:
    /// The panes become children.
    ReaderTabs(preview::PreviewPane *preview, ExactPreview *exact, LocaleSheet *sheet,
               QWidget *parent = nullptr);

    void showPreview();
    void showLocales();
    /// Why readers of the shown locale see another one's title; empty where they see their own.
    void setBadge(const QString &badge);

private:
    QLabel *m_badge;
};

} // namespace anchorage
