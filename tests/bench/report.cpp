// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace anchorage::bench {

void print(const QJsonObject &outcome)
{
    std::puts(QJsonDocument(outcome).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

QJsonObject toJson(const TypingOutcome &outcome)
{
    QJsonArray first;
    QJsonArray final;
    for (const KeyLatency &key : outcome.keys) {
        first.append(key.first);
        final.append(key.final);
    }
    QJsonObject result{{u"first"_s, first}, {u"final"_s, final}};
    if (!outcome.failure.isEmpty()) {
        result.insert(u"failure"_s, outcome.failure);
    }
    return result;
}

} // namespace anchorage::bench
