// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview_look.h"

#include <QAction>
#include <QActionGroup>
#include <QLocale>
#include <QWidget>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace anchorage::preview {

namespace {

constexpr std::array zoomSteps{0.3, 0.5, 0.67, 0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0, 5.0};

QAction *newAction(QObject *parent, const QString &name, const QString &text,
                   const QList<QKeySequence> &shortcuts = {})
{
    auto *action = new QAction(text, parent);
    action->setObjectName(name);
    action->setShortcuts(shortcuts);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

void addChoice(QActionGroup *group, const QString &name, const QString &text, int value)
{
    QAction *action = newAction(group, name, text);
    action->setCheckable(true);
    action->setData(value);
    group->addAction(action);
}

} // namespace

PreviewLook::PreviewLook(QWidget *parent)
    : QObject(parent), m_widths(new QActionGroup(this)), m_colors(new QActionGroup(this))
{
    QAction *larger = newAction(this, u"previewZoomIn"_s, tr("Zoom &In"),
                                {QKeySequence::ZoomIn, QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    QAction *smaller = newAction(this, u"previewZoomOut"_s, tr("Zoom &Out"), {QKeySequence::ZoomOut});
    QAction *original =
        newAction(this, u"previewZoomReset"_s, tr("&Original Size"), {QKeySequence(Qt::CTRL | Qt::Key_0)});
    m_zoomActions = {larger, smaller, original};
    addChoice(m_widths, u"previewWidthPhone"_s, tr("P&hone Width"), phoneWidth);
    addChoice(m_widths, u"previewWidthTablet"_s, tr("&Tablet Width"), tabletWidth);
    addChoice(m_widths, u"previewWidthFull"_s, tr("&Full Width"), 0);
    addChoice(m_colors, u"previewColorsAsInterface"_s, tr("Colours as the &Interface"),
              static_cast<int>(ColorScheme::AsInterface));
    addChoice(m_colors, u"previewColorsLight"_s, tr("&Light Colours"), static_cast<int>(ColorScheme::Light));
    addChoice(m_colors, u"previewColorsDark"_s, tr("&Dark Colours"), static_cast<int>(ColorScheme::Dark));
    m_widths->actions().last()->setChecked(true);
    m_colors->actions().first()->setChecked(true);
    connect(larger, &QAction::triggered, this, [this] { changeZoom(1); });
    connect(smaller, &QAction::triggered, this, [this] { changeZoom(-1); });
    connect(original, &QAction::triggered, this, [this] { setZoom(1); });
    connect(m_widths, &QActionGroup::triggered, this, &PreviewLook::sizeChanged);
    connect(m_colors, &QActionGroup::triggered, this, &PreviewLook::colorSchemeChanged);
}

QString PreviewLook::zoomText() const
{
    return tr("%1 %", "size of the page; %1 is a number").arg(QLocale().toString(qRound(m_zoom * 100)));
}

int PreviewLook::pageWidth() const
{
    return m_widths->checkedAction()->data().toInt();
}

QString PreviewLook::widthText() const
{
    switch (pageWidth()) {
    case phoneWidth:
        return tr("Phone");
    case tabletWidth:
        return tr("Tablet");
    default:
        return tr("Full width");
    }
}

ColorScheme PreviewLook::colorScheme() const
{
    return static_cast<ColorScheme>(m_colors->checkedAction()->data().toInt());
}

void PreviewLook::setColorScheme(ColorScheme scheme)
{
    for (QAction *action : m_colors->actions()) {
        if (action->data().toInt() == static_cast<int>(scheme)) {
            action->setChecked(true);
        }
    }
    Q_EMIT colorSchemeChanged();
}

void PreviewLook::changeZoom(int steps)
{
    constexpr qreal tolerance = 0.001;
    const auto here = std::lower_bound(zoomSteps.begin(), zoomSteps.end(), m_zoom - tolerance);
    const auto index = std::clamp<qsizetype>(here - zoomSteps.begin() + steps, 0, zoomSteps.size() - 1);
    setZoom(zoomSteps[static_cast<size_t>(index)]);
}

QList<QAction *> PreviewLook::widthActions() const
{
    return m_widths->actions();
}

QList<QAction *> PreviewLook::colorActions() const
{
    return m_colors->actions();
}

void PreviewLook::setZoom(qreal factor)
{
    m_zoom = factor;
    m_zoomActions[0]->setEnabled(m_zoom < zoomSteps.back());
    m_zoomActions[1]->setEnabled(m_zoom > zoomSteps.front());
    Q_EMIT sizeChanged();
}

} // namespace anchorage::preview
