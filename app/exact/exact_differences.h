// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "renderer.h"

#include <QList>
#include <QString>

namespace anchorage {

/// Where the live preview and the built page do not say the same.
struct ExactDifference
{
    int block = -1;    ///< of the live page; -1 where it has none
    int firstLine = 0; ///< of the block in the body, counted from 0
    int lastLine = 0;
    QString live;  ///< HTML, normalised; empty where only the built page has something
    QString exact; ///< the same; empty where only the live page has something
};

/// The differences between the live blocks and the body of the built page, in the order of the page, element
/// by element at the top level. White space between elements, the order of attributes, entities and the spans
/// that colour code make no difference.
[[nodiscard]] QList<ExactDifference> exactDifferences(const QList<preview::RenderedBlock> &live,
                                                      const QString &exactBody);

} // namespace anchorage
