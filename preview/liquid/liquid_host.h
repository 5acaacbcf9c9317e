// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid.h"

#include <QObject>
#include <QTimeZone>

namespace anchorage::preview {

/// What our script in the engine may call: strings and numbers in, strings and numbers out. Lives in the
/// engine's thread. Answers that can fail begin with `=`, else they are the reason.
class LiquidHost : public QObject
{
    Q_OBJECT

public:
    /// For the next expansion. Must outlive it.
    void setContext(const LiquidContext *context);

    Q_INVOKABLE QString later(const QString &key) const;
    Q_INVOKABLE QString include(const QString &file, bool relative) const;
    Q_INVOKABLE QString link(const QString &path, bool isPost) const;
    Q_INVOKABLE QString markdownify(const QString &text) const;
    /// After a `=`; empty where it cannot be told.
    Q_INVOKABLE QString smartify(const QString &text) const;
    /// `OFFSET NAME` of the site's zone at a time: seconds since 1970, seconds east of Greenwich.
    Q_INVOKABLE QString zone(double seconds) const;
    /// Seconds since 1970 of a time on the site's clock.
    Q_INVOKABLE double epoch(int year, int month, int day, int hour, int minute, int second) const;
    /// Jekyll::Utils.slugify
    Q_INVOKABLE QString slug(const QString &text, const QString &mode) const;
    /// `CHARACTERS WORDS`: of Chinese, Japanese and Korean, and the words between them.
    Q_INVOKABLE QString countCjk(const QString &text) const;
    /// What the filter with this name (`base64_…`) makes of a text.
    Q_INVOKABLE QString base64(const QString &text, const QString &filter) const;
    /// A sentence for people.
    Q_INVOKABLE QString message(const QString &key) const;

private:
    const LiquidContext *m_context = nullptr;
    QTimeZone m_zone;
};

} // namespace anchorage::preview
