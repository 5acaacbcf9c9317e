// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extension.h"

#include "attribute_list.h"
#include "character_classes.h"

namespace anchorage::preview::kramdown {

using namespace Qt::StringLiterals;

qsizetype nameEndAt(QStringView text, qsizetype at)
{
    if (at >= text.size() || !isAsciiWord(text[at])) {
        return -1;
    }
    while (at < text.size() && (isAsciiWord(text[at]) || text[at] == u'-')) {
        ++at;
    }
    return at;
}

ExtensionTag extensionTag(QStringView text, qsizetype at, qsizetype brace)
{
    ExtensionTag tag;
    const QStringView rest = text.sliced(at);
    if (rest.startsWith(u"{:/")) {
        const qsizetype name = nameEndAt(text, at + 3);
        const qsizetype end = name < 0 ? at + 3 : name;
        if (end < text.size() && text[end] == u'}') {
            tag.isEnd = true;
            tag.name = text.sliced(at + 3, end - at - 3);
            tag.end = end + 1;
        }
        return tag;
    }
    if (!rest.startsWith(u"{::") || brace < 0) {
        return tag;
    }
    qsizetype nameEnd = at + 3;
    while (nameEnd < brace && isAsciiWord(text[nameEnd])) {
        ++nameEnd;
    }
    const bool closing = text[brace - 1] == u'/' && brace - 1 >= nameEnd;
    const qsizetype contentEnd = closing ? brace - 1 : brace;
    if (nameEnd == at + 3 || (nameEnd < contentEnd && !isSpace(text[nameEnd]))) {
        return tag;
    }
    tag.name = text.sliced(at + 3, nameEnd - at - 3);
    tag.attributes =
        nameEnd < contentEnd ? text.sliced(nameEnd + 1, contentEnd - nameEnd - 1) : QStringView();
    tag.selfClosing = closing;
    tag.end = brace + 1;
    return tag;
}

qsizetype extensionEnd(QStringView text, qsizetype at, QStringView name)
{
    const QStringView rest = text.sliced(at);
    if (!rest.startsWith(u"{:/")) {
        return -1;
    }
    const qsizetype end = rest.sliced(3).startsWith(name) ? 3 + name.size() : 3;
    if (end < rest.size() && rest[end] == u'}') {
        return at + end + 1;
    }
    return -1;
}

bool isExtension(QStringView name)
{
    return name == u"comment" || name == u"nomarkdown" || name == u"options";
}

void handleExtension(Document &document, Element *tree, const ExtensionTag &tag, QStringView body,
                     bool hasBody, bool block, int line)
{
    AttributeList settings;
    parseAttributeList(tag.attributes, &settings, document.arena);
    if (tag.name == u"options") {
        for (const Attribute &option : settings.attributes) {
            document.setOption(option.name.toString(), option.value.toString());
        }
        return;
    }
    const bool raw = tag.name == u"nomarkdown";
    const QStringList formats =
        settings.attributes.value(u"type").toString().simplified().split(u' ', Qt::SkipEmptyParts);
    if (!hasBody || (raw && !formats.isEmpty() && !formats.contains("html"_L1))) {
        return;
    }
    Element *element = document.create(raw ? ElementType::Raw : ElementType::Comment, line);
    element->block = block;
    element->text = body;
    tree->append(element);
}

} // namespace anchorage::preview::kramdown
