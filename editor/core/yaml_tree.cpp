// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml_tree.h"

#include "yaml_characters.h"
#include "yaml_messages.h"
#include "yaml_tree_builder.h"

#include <QStringDecoder>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <array>
#include <cstdlib>
#include <cstring>
#include <sstream>

namespace anchorage {

namespace {

/// Control characters that take the place of others for yaml-cpp's sake: loaders refuse them in a file, so
/// they stand there for nothing else.
struct Masks
{
    char alias = '\x01';
    char question = '\x02';
    char nul = '\x03';
    char endOfInput = '\x05';
};

/// Four control characters that are neither in the source nor made by an escape in it (`"\x01"`).
Masks chooseMasks(const std::string &source)
{
    std::array<bool, 0x20> used{};
    for (size_t i = 0; i < source.size(); ++i) {
        const auto character = static_cast<unsigned char>(source[i]);
        if (character < used.size()) {
            used[character] = true;
        }
        const size_t width = character != '\\' || i + 1 == source.size() ? 0
                             : source[i + 1] == 'x'                      ? 2
                             : source[i + 1] == 'u'                      ? 4
                             : source[i + 1] == 'U'                      ? 8
                                                                         : 0;
        const std::string digits = width > 0 ? source.substr(i + 2, width) : std::string();
        const unsigned long escaped = std::strtoul(digits.c_str(), nullptr, 16);
        if (width > 0 && escaped < used.size()) {
            used[escaped] = true;
        }
    }
    // What other escapes make (`\a`, `\e`) and what yaml-cpp knows (it takes U+0004 for the end of its
    // input).
    for (const char taken : {'\0', '\x04', '\a', '\b', '\t', '\n', '\v', '\f', '\r', '\x1B'}) {
        used[static_cast<unsigned char>(taken)] = true;
    }
    std::string free;
    for (size_t i = 0; i < used.size(); ++i) {
        if (!used[i]) {
            free += static_cast<char>(i);
        }
    }
    return free.size() < 4 ? Masks{} : Masks{free[0], free[1], free[2], free[3]};
}

/// Follows a text byte by byte and says where a `?` cannot begin a key. yaml-cpp ends a plain scalar in a
/// flow collection at every `?`; libyaml at none that stands inside it.
class TokenStart
{
public:
    [[nodiscard]] bool isPossible() const { return m_possible; }

    void pass(char byte)
    {
        const bool indicator = m_possible && (byte == '-' || byte == '?');
        if (yaml::isBlank(static_cast<unsigned char>(byte))) {
            m_possible = m_possible || m_afterIndicator;
        } else {
            m_possible = byte == '\n' || byte == '\r' || byte == '{' || byte == '[' || byte == ',';
        }
        m_afterIndicator = indicator || byte == ':';
    }

private:
    bool m_possible = true;
    bool m_afterIndicator = false; ///< a blank would make it one
};

/// The UTF-8 that yaml-cpp reads and the way back from its byte offsets to UTF-16.
class MaskedSource
{
public:
    explicit MaskedSource(QStringView yaml)
    {
        const QByteArray utf8 = yaml.toUtf8();
        m_bytes.assign(utf8.constData(), static_cast<size_t>(utf8.size()));
        m_masks = chooseMasks(m_bytes);
        m_utf16.reserve(m_bytes.size() + 1);
        int position = 0;
        TokenStart tokenStart;
        for (char &byte : m_bytes) {
            const bool inside = !tokenStart.isPossible();
            tokenStart.pass(byte);
            m_utf16.push_back(position);
            const auto value = static_cast<unsigned char>(byte);
            // The last byte of a sequence moves on; one of four bytes is a surrogate pair. As only the
            // beginnings of characters are ever looked up, counting at the lead byte is enough.
            position += (value & 0xC0) == 0x80 ? 0 : value >= 0xF0 ? 2 : 1;
            if (byte == '*') {
                byte = m_masks.alias;
            } else if (byte == '?' && inside) {
                byte = m_masks.question;
            } else if (byte == '\0') {
                byte = m_masks.nul;
            } else if (byte == '\x04') {
                byte = m_masks.endOfInput;
            }
        }
        m_utf16.push_back(position);
    }

    [[nodiscard]] const std::string &bytes() const { return m_bytes; }
    [[nodiscard]] qsizetype utf16(int byteOffset) const
    {
        return m_utf16[std::min(static_cast<size_t>(std::max(byteOffset, 0)), m_utf16.size() - 1)];
    }
    [[nodiscard]] QString unmasked(std::string value) const
    {
        mendEscapes(value);
        // Unlike QString::fromUtf8 this keeps U+FEFF at the beginning.
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
        QString text = decoder(QByteArrayView(value.data(), static_cast<qsizetype>(value.size())));
        return text.replace(QLatin1Char(m_masks.alias), u'*')
            .replace(QLatin1Char(m_masks.question), u'?')
            .replace(QLatin1Char(m_masks.nul), QChar(u'\0'))
            .replace(QLatin1Char(m_masks.endOfInput), QChar(4));
    }

private:
    /// yaml-cpp writes the escapes `\N` and `\_` as one byte, which is not UTF-8.
    static void mendEscapes(std::string &value)
    {
        for (size_t i = 0; i < value.size(); ++i) {
            const auto lead = static_cast<unsigned char>(value[i]);
            if (lead == 0x85 || lead == 0xA0) {
                value.insert(i, 1, '\xC2');
                ++i;
            } else {
                i += lead < 0xC0 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
            }
        }
    }

    std::string m_bytes;
    Masks m_masks;
    std::vector<int> m_utf16;
};

/// Hands yaml-cpp's events on.
class EventAdaptor : public YAML::EventHandler
{
public:
    EventAdaptor(qsizetype end, const MaskedSource &source, YamlTreeBuilder &builder)
        : m_end(end), m_source(source), m_builder(builder)
    {
    }

    void OnDocumentStart(const YAML::Mark & /*mark*/) override {}
    void OnDocumentEnd() override {}
    // Never called: aliases are masked.
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t /*anchor*/) override
    {
        m_builder.addNull(position(mark));
    }
    void OnNull(const YAML::Mark &mark, YAML::anchor_t /*anchor*/) override
    {
        m_builder.addNull(position(mark));
    }
    void OnAnchor(const YAML::Mark & /*mark*/, const std::string &name) override
    {
        m_builder.setAnchor(m_source.unmasked(name));
    }
    void OnScalar(const YAML::Mark &mark, const std::string & /*tag*/, YAML::anchor_t /*anchor*/,
                  const std::string &value) override
    {
        m_builder.addScalar(position(mark), m_source.unmasked(value));
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string & /*tag*/, YAML::anchor_t /*anchor*/,
                         YAML::EmitterStyle::value style) override
    {
        m_builder.open(position(mark), YamlNode::Type::Sequence, style == YAML::EmitterStyle::Flow);
    }
    void OnMapStart(const YAML::Mark &mark, const std::string & /*tag*/, YAML::anchor_t /*anchor*/,
                    YAML::EmitterStyle::value style) override
    {
        m_builder.open(position(mark), YamlNode::Type::Mapping, style == YAML::EmitterStyle::Flow);
    }
    void OnSequenceEnd() override { m_builder.close(); }
    void OnMapEnd() override { m_builder.close(); }

private:
    [[nodiscard]] qsizetype position(const YAML::Mark &mark) const
    {
        return mark.is_null() ? m_end : m_source.utf16(mark.pos);
    }

    qsizetype m_end;
    const MaskedSource &m_source;
    YamlTreeBuilder &m_builder;
};

} // namespace

YamlTree YamlTree::read(QStringView yaml, qsizetype offset)
{
    YamlTree tree;
    const MaskedSource source(yaml);
    std::istringstream stream(source.bytes());
    try {
        YAML::Parser parser(stream);
        YamlTreeBuilder builder(yaml, offset, tree);
        EventAdaptor adaptor(yaml.size(), source, builder);
        parser.HandleNextDocument(adaptor);
    } catch (const YAML::Exception &exception) {
        const qsizetype position = exception.mark.is_null() ? yaml.size() : source.utf16(exception.mark.pos);
        if (!tree.error || position + offset < tree.error->position) {
            tree.error = YamlSyntaxError{position + offset, yamlMessage(exception.msg)};
        }
    }
    return tree;
}

} // namespace anchorage
