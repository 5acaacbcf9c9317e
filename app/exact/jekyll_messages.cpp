// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jekyll_messages.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(JekyllMessages)
};

QRegularExpressionMatch find(const QString &output, const QString &expression)
{
    return QRegularExpression(expression, QRegularExpression::MultilineOption).match(output);
}

} // namespace

QString plainBuildError(const QString &output)
{
    if (const auto match = find(output, u"Liquid Exception: (.+) in (\\S+)"_s); match.hasMatch()) {
        return Tr::tr("Jekyll cannot run the Liquid in “%1”: %2").arg(match.captured(2), match.captured(1));
    }
    if (const auto match = find(output, u"(?:YAML Exception|Error) reading (\\S+): (.+)$"_s);
        match.hasMatch()) {
        return Tr::tr("Jekyll cannot read the front matter of “%1”: %2")
            .arg(match.captured(1), match.captured(2));
    }
    if (const auto match = find(output, u"cannot load such file -- (\\S+)"_s); match.hasMatch()) {
        return Tr::tr("A plugin that the site needs is not installed: %1").arg(match.captured(1));
    }
    if (const auto match = find(output, u"Could not find (?:gem )?'?([^'\\n]+?)'?(?: in .*)?$"_s);
        match.hasMatch()) {
        return Tr::tr("A gem that the site needs is not installed: %1").arg(match.captured(1));
    }
    if (const auto match = find(output, u"Missing dependency: (.+)$"_s); match.hasMatch()) {
        return Tr::tr("A plugin that the site needs is not installed: %1").arg(match.captured(1));
    }
    if (const auto match = find(output, u"(?:^|\\s)(?:Fatal|Error|ERROR):\\s+(.+)$"_s); match.hasMatch()) {
        return Tr::tr("Jekyll stopped: %1").arg(match.captured(1).trimmed());
    }
    if (const auto match = find(output, u"^.*: (.+) \\([A-Z]\\w*(?:::\\w+)*\\)$"_s); match.hasMatch()) {
        return Tr::tr("Jekyll stopped: %1").arg(match.captured(1));
    }
    return Tr::tr("Jekyll stopped without saying why.");
}

} // namespace anchorage
