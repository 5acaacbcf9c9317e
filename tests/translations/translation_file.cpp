// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation_file.h"

#include <QFile>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

void readTranslation(QXmlStreamReader &xml, TranslationMessage &message)
{
    message.finished = !xml.attributes().hasAttribute("type"_L1);
    if (!message.plural) {
        message.forms.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement()) {
        message.forms.append(xml.readElementText());
    }
}

TranslationMessage readMessage(QXmlStreamReader &xml, const QString &context)
{
    TranslationMessage message;
    message.context = context;
    message.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            readTranslation(xml, message);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

} // namespace

QString TranslationMessage::key() const
{
    return u"%1 | %2 | %3%4"_s.arg(context, source, comment, plural ? u" | plural"_s : QString());
}

TranslationFile TranslationFile::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    TranslationFile result;
    QXmlStreamReader xml(&file);
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        QString context;
        while (xml.readNextStartElement()) {
            if (xml.name() == "name"_L1) {
                context = xml.readElementText();
            } else {
                result.messages.append(readMessage(xml, context));
            }
        }
    }
    result.valid = !xml.hasError();
    return result;
}

} // namespace anchorage
