// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_colours.h"

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace anchorage {

namespace {

constexpr double readableContrast = 4.5;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor &below, const QColor &above, double share)
{
    const auto channel = [share](double a, double b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(channel(below.redF(), above.redF()), channel(below.greenF(), above.greenF()),
                            channel(below.blueF(), above.blueF()));
}

double worstContrast(const QColor &colour, std::initializer_list<QColor> backgrounds)
{
    double worst = 21;
    for (const QColor &background : backgrounds)
        worst = std::min(worst, contrast(colour, background));
    return worst;
}

/// The wanted colour, moved towards black or white as far as it takes to be readable.
QColor readable(const QColor &wanted, std::initializer_list<QColor> backgrounds)
{
    const QColor white(Qt::white);
    const QColor black(Qt::black);
    const QColor &goal =
        worstContrast(white, backgrounds) > worstContrast(black, backgrounds) ? white : black;
    for (int step = 0; step < 20; ++step) {
        // Rounded to what the screen shows, so that the rounding cannot take the contrast away again.
        const QColor colour(mixed(wanted, goal, step / 20.0).rgb());
        if (worstContrast(colour, backgrounds) >= readableContrast)
            return colour;
    }
    return goal;
}

struct RoleColour
{
    TextRole role;
    QRgb light;
    QRgb dark;
};

constexpr RoleColour roleColours[] = {
    {TextRole::Delimiter, 0x6b7280, 0x9aa4b2},  {TextRole::Key, 0x0b5394, 0x7fb8f0},
    {TextRole::Anchor, 0xa03c00, 0xf0a36b},     {TextRole::Alias, 0x7a2fa0, 0xd3a0f0},
    {TextRole::Tag, 0x00707a, 0x6fd0d8},        {TextRole::String, 0x2b6a1f, 0x9ccf86},
    {TextRole::Constant, 0xb0124f, 0xf58bb0},   {TextRole::Indicator, 0x5f6670, 0xa8b0bc},
    {TextRole::Comment, 0x667066, 0x93a193},    {TextRole::Heading, 0x0b4a8f, 0x8cc2ff},
    {TextRole::Code, 0x8a3b12, 0xe8b48a},       {TextRole::Link, 0x1259b8, 0x86b9ff},
    {TextRole::Url, 0x00707a, 0x6fd0d8},        {TextRole::ListMarker, 0xb0124f, 0xf58bb0},
    {TextRole::Quote, 0x55606e, 0xa3afbf},      {TextRole::TablePipe, 0xb0124f, 0xf58bb0},
    {TextRole::Html, 0x7a5b00, 0xd8bf6a},       {TextRole::Liquid, 0x7a2fa0, 0xd3a0f0},
    {TextRole::Attributes, 0x00707a, 0x6fd0d8}, {TextRole::Footnote, 0xa03c00, 0xf0a36b},
    {TextRole::Rule, 0x6b7280, 0x9aa4b2},       {TextRole::Math, 0x2b6a1f, 0x9ccf86},
};

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

SourceColours SourceColours::of(const QPalette &palette)
{
    SourceColours colours;
    colours.base = palette.color(QPalette::Base);
    const bool dark = luminance(colours.base) < 0.18;
    const QColor accent = palette.color(QPalette::Highlight);
    colours.currentLine =
        QColor(mixed(colours.base, palette.color(QPalette::Text), dark ? 0.07 : 0.04).rgb());
    colours.markedLine = QColor(mixed(colours.base, accent, dark ? 0.26 : 0.15).rgb());
    colours.markedEdge = accent;
    colours.searchScope = QColor(mixed(colours.base, accent, dark ? 0.18 : 0.09).rgb());
    const auto onText = [&colours](const QColor &wanted) {
        return readable(wanted, {colours.base, colours.currentLine, colours.markedLine, colours.searchScope});
    };
    colours.text = onText(palette.color(QPalette::Text));
    colours.margin = QColor(mixed(colours.base, palette.color(QPalette::Text), dark ? 0.05 : 0.03).rgb());
    colours.lineNumber =
        readable(mixed(colours.base, colours.text, 0.5), {colours.margin, colours.currentLine});
    colours.currentLineNumber = colours.text;
    colours.match = mixed(colours.base, QColor(0xf2c200), dark ? 0.32 : 0.45);
    colours.matchText = readable(colours.text, {colours.match});
    colours.currentMatch = QColor(dark ? 0xffb02e : 0xff9a1f);
    colours.currentMatchText = Qt::black;
    colours.invisible = onText(QColor(dark ? 0xe58aa0 : 0xb3365a));
    colours.roles.fill(colours.text);
    for (const RoleColour &entry : roleColours)
        colours.roles[std::size_t(entry.role)] = onText(QColor(dark ? entry.dark : entry.light));
    colours.severities = {onText(QColor(dark ? 0xff6b6b : 0xc81e1e)),
                          onText(QColor(dark ? 0xf0b429 : 0xa86400)),
                          onText(QColor(dark ? 0x6db3f2 : 0x1f6fb8))};
    return colours;
}

SourceColours SourceColours::on(QPalette palette, QPalette::ColorRole background)
{
    palette.setColor(QPalette::Base, palette.color(background));
    return of(palette);
}

} // namespace anchorage
