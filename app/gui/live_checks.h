// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "liquid.h"
#include "live_link_check.h"

#include <QObject>

namespace anchorage {

/// What is wrong with the open page besides its locales, found in other threads and therefore a little later:
/// links that lead nowhere, templates that Jekyll or the preview cannot expand. What was found in an older
/// text is shown where it is now until something newer is known.
class LiveChecks : public QObject
{
    Q_OBJECT
public:
    explicit LiveChecks(QObject *parent = nullptr);

    /// The site that pages are of; also when its files changed.
    void setSite(const QString &root);
    /// Another page, or the same one with another text. Cheap.
    void setPage(const QString &source, const QString &text);
    /// What expanding the body of `text` met with; `firstLine` is the body's in the file, counted from 0.
    void setTemplateMarks(const QString &text, int firstLine, const QList<preview::LiquidMark> &marks);

    /// What is known, placed in `text`, in its order.
    [[nodiscard]] QList<Diagnosis> diagnosesIn(const QString &text) const;
    /// The site's addresses, once they are known.
    [[nodiscard]] std::shared_ptr<const SiteIndex> siteIndex() const { return m_links.index(); }

Q_SIGNALS:
    void changed();

private:
    struct Found
    {
        QString text;
        QList<Diagnosis> diagnoses;
    };

    QString m_source;
    LiveLinkCheck m_links;
    Found m_linkFaults;
    Found m_templateFaults;
};

/// Where diagnoses of `before` are in `after`: what stands before the first difference or behind the last one
/// keeps its place among what is the same, what was changed itself is dropped. In linear time.
[[nodiscard]] QList<Diagnosis> movedDiagnoses(const QList<Diagnosis> &diagnoses, QStringView before,
                                              QStringView after);

} // namespace anchorage
