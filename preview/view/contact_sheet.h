// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "color_scheme.h"

#include <QList>
#include <QWidget>

#include <memory>

namespace anchorage::preview {

/// A page's title as readers of one locale get it.
struct ContactSheetEntry
{
    QString locale; ///< BCP 47: decides the glyphs
    QString name;   ///< of the locale, for the author
    QString title;  ///< may hold inline HTML, of which readers see the text; empty where they see nothing
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QString badge; ///< why they see another locale's title; empty where they see their own

    friend bool operator==(const ContactSheetEntry &, const ContactSheetEntry &) = default;
};

/// What surrounds the titles.
struct ContactSheetLook
{
    QString siteTitle;   ///< behind the page's title in a browser's tab; empty for none
    int tabWidth = 200;  ///< of a tab among several, in CSS pixels
    int menuWidth = 190; ///< of an entry in the site's menu, in CSS pixels
};

/// The title of a page in all its locales at once, as it will appear in a browser's tab, in the site's menu
/// and as the page's heading. Laid out by the browser engine, so that glyphs, directions and widths are those
/// that readers get. What is cut off, missing or another locale's is marked. registerUrlScheme() must have
/// been called before the QApplication object was made. Titles are shown as text: nothing of them runs or
/// loads.
class ContactSheet : public QWidget
{
    Q_OBJECT
public:
    explicit ContactSheet(QWidget *parent = nullptr);
    ~ContactSheet() override;

    /// Cheap; may be called at each keystroke. Where the reader has scrolled to stays.
    void setEntries(const QList<ContactSheetEntry> &entries, const ContactSheetLook &look = {});
    /// The tile of this locale is marked and brought into view; empty for none.
    void setCurrentLocale(const QString &locale);
    void setColorScheme(ColorScheme scheme);

    /// The newest entries are laid out in the page.
    [[nodiscard]] bool isIdle() const;
    /// Of the entries that are shown: in which locales something is cut off. Valid while idle.
    [[nodiscard]] QStringList cutOffLocales() const;

Q_SIGNALS:
    /// The author chose a tile.
    void localeActivated(const QString &locale);
    /// The sheet became idle.
    void laidOut();

protected:
    void changeEvent(QEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace anchorage::preview
