// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml_messages.h"

#include <QCoreApplication>

#include <yaml-cpp/exceptions.h>

namespace anchorage {

namespace {

struct Known
{
    const char *begin; ///< how the parser's message begins
    const char *text;
};

constexpr const char *context = "YamlMessages";

const Known knownMessages[] = {
    {YAML::ErrorMsg::MAP_VALUE,
     QT_TRANSLATE_NOOP("YamlMessages",
                       "There is a colon where no key can be: either the line is indented by a "
                       "tab or by too much, or a text with “: ” in it lacks its quotes.")},
    {YAML::ErrorMsg::MAP_KEY,
     QT_TRANSLATE_NOOP("YamlMessages",
                       "There is a key where none can be. Check the indentation of this line.")},
    {YAML::ErrorMsg::BLOCK_ENTRY,
     QT_TRANSLATE_NOOP("YamlMessages",
                       "There is a list entry where none can be. Check the indentation, or put the text that "
                       "begins with “- ” in quotes.")},
    {YAML::ErrorMsg::TAB_IN_INDENTATION,
     QT_TRANSLATE_NOOP("YamlMessages", "A line is indented by a tab. Use blanks instead.")},
    {YAML::ErrorMsg::END_OF_MAP_FLOW,
     QT_TRANSLATE_NOOP("YamlMessages",
                       "A “{” is never closed, or a comma is missing after it. Close it with “}”, "
                       "or put a text that begins with “{” in quotes.")},
    {YAML::ErrorMsg::END_OF_SEQ_FLOW,
     QT_TRANSLATE_NOOP("YamlMessages",
                       "A “[” is never closed, or a comma is missing after it. Close it with “]”, "
                       "or put a text that begins with “[” in quotes.")},
    {YAML::ErrorMsg::FLOW_END,
     QT_TRANSLATE_NOOP("YamlMessages",
                       "There is a “]” or “}” that closes nothing. Remove it, or put the text in "
                       "quotes.")},
    {YAML::ErrorMsg::END_OF_MAP,
     QT_TRANSLATE_NOOP("YamlMessages", "The line fits neither the entries above it nor a new one. Check its "
                                       "indentation and whether its colon is missing.")},
    {YAML::ErrorMsg::END_OF_SEQ,
     QT_TRANSLATE_NOOP("YamlMessages", "The line does not fit the list above it. Check its indentation and "
                                       "whether its dash is missing.")},
    {YAML::ErrorMsg::UNKNOWN_TOKEN,
     QT_TRANSLATE_NOOP("YamlMessages",
                       "A text begins with a character that has a meaning of its own there, such "
                       "as @, ` or %. Put the text in quotes.")},
    {YAML::ErrorMsg::EOF_IN_SCALAR,
     QT_TRANSLATE_NOOP("YamlMessages", "A quote is never closed. Put a quote at the end of the text.")},
    {YAML::ErrorMsg::DOC_IN_SCALAR,
     QT_TRANSLATE_NOOP("YamlMessages", "A quote is never closed. Put a quote at the end of the text.")},
    {YAML::ErrorMsg::INVALID_ESCAPE,
     QT_TRANSLATE_NOOP("YamlMessages",
                       "A backslash stands in double quotes before a character that it cannot "
                       "stand before. Double it, or use single quotes.")},
    {YAML::ErrorMsg::INVALID_HEX,
     QT_TRANSLATE_NOOP("YamlMessages", "A character's number behind a backslash is not complete. Double the "
                                       "backslash, or use single quotes.")},
    {YAML::ErrorMsg::INVALID_UNICODE,
     QT_TRANSLATE_NOOP("YamlMessages", "A number behind a backslash is not that of a character. Double the "
                                       "backslash, or use single quotes.")},
    {YAML::ErrorMsg::MULTIPLE_ANCHORS,
     QT_TRANSLATE_NOOP("YamlMessages", "A value has two anchors. Remove one of them.")},
    {YAML::ErrorMsg::MULTIPLE_TAGS,
     QT_TRANSLATE_NOOP("YamlMessages", "A value has two tags. Remove one of them.")},
    {YAML::ErrorMsg::ANCHOR_NOT_FOUND,
     QT_TRANSLATE_NOOP("YamlMessages",
                       "An “&” has no name behind it. Give the anchor a name, or put the text in "
                       "quotes.")},
    {YAML::ErrorMsg::CHAR_IN_ANCHOR,
     QT_TRANSLATE_NOOP("YamlMessages",
                       "The name of an anchor may have only letters A to Z, digits, “-” and “_”.")},
    {YAML::ErrorMsg::CHAR_IN_BLOCK,
     QT_TRANSLATE_NOOP("YamlMessages",
                       "Behind “|” or “>” a text can only begin on the next line. Put it there, "
                       "or put it in quotes.")},
    {YAML::ErrorMsg::ZERO_INDENT_IN_BLOCK,
     QT_TRANSLATE_NOOP("YamlMessages", "The number behind “|” or “>” cannot be 0. Remove it.")},
    // So it says where lists are nested too deeply.
    {YAML::ErrorMsg::BAD_FILE,
     QT_TRANSLATE_NOOP("YamlMessages", "The brackets or lists are nested too deeply to be read.")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate(context, text);
}

} // namespace

QString yamlMessage(YamlMessage message)
{
    switch (message) {
    case YamlMessage::AliasName:
        return translated(QT_TRANSLATE_NOOP(
            "YamlMessages",
            "Something stands behind the name of an alias. Remove it, or put a text that begins "
            "with “*” in quotes; a name has only letters A to Z, digits, “-” and “_”."));
    case YamlMessage::AnchorName:
        return translated(QT_TRANSLATE_NOOP(
            "YamlMessages", "The name of an anchor may have only letters A to Z, digits, “-” and “_”."));
    case YamlMessage::AliasProperties:
        return translated(QT_TRANSLATE_NOOP(
            "YamlMessages", "An anchor or a tag stands before an alias. Remove either of them."));
    case YamlMessage::Unclosed:
        break;
    }
    return translated(
        QT_TRANSLATE_NOOP("YamlMessages", "A quote is never closed. Put a quote at the end of the text."));
}

QString yamlMessage(const std::string &parserMessage)
{
    for (const Known &known : knownMessages) {
        if (parserMessage.compare(0, std::char_traits<char>::length(known.begin), known.begin) == 0) {
            return translated(known.text);
        }
    }
    return QString::fromStdString(parserMessage);
}

} // namespace anchorage
