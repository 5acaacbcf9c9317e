// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script_call.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace anchorage::preview {

QString scriptCall(QLatin1StringView function, const QJsonArray &arguments)
{
    const QByteArray json = QJsonDocument(arguments).toJson(QJsonDocument::Compact);
    return "anchoragePreview."_L1 + function + "(..."_L1 + QString::fromUtf8(json) + ");"_L1;
}

} // namespace anchorage::preview
