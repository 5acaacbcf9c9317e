// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace anchorage::preview {

/// A button whose text ends in an ellipsis where there is not enough room for it; Qt's own is cut at both
/// ends.
class ElidingButton : public QToolButton
{
    Q_OBJECT

public:
    using QToolButton::QToolButton;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace anchorage::preview
