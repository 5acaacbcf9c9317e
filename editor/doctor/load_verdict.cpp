// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "load_verdict.h"

#include "safe_yaml_scalar.h"
#include "text_file.h"
#include "yaml_scalar.h"
#include "yaml_tree_builder.h"

#include <QSet>

#include <yaml.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

QString utf8(const yaml_char_t *text)
{
    return text == nullptr ? QString() : QString::fromUtf8(reinterpret_cast<const char *>(text));
}

struct DeleteParser
{
    void operator()(yaml_parser_t *parser) const
    {
        yaml_parser_delete(parser);
        delete parser;
    }
};

class Event
{
public:
    Event() = default;
    ~Event() { yaml_event_delete(&m_event); }
    Q_DISABLE_COPY_MOVE(Event)
    [[nodiscard]] bool read(yaml_parser_t *parser) { return yaml_parser_parse(parser, &m_event) == 1; }
    [[nodiscard]] const yaml_event_t &operator*() const { return m_event; }
    const yaml_event_t *operator->() const { return &m_event; }

private:
    yaml_event_t m_event{};
};

/// libyaml counts characters, the text UTF-16 units. Cheap where questions come in ascending order.
class Positions
{
public:
    Positions(QStringView text, qsizetype begin, qsizetype before)
        : m_text(text), m_begin(begin), m_before(before), m_position(begin)
    {
    }

    [[nodiscard]] qsizetype at(size_t index)
    {
        const qsizetype wanted = std::max<qsizetype>(static_cast<qsizetype>(index) - m_before, 0);
        for (; m_counted > wanted; --m_counted) {
            const bool pair = m_position - 2 >= m_begin && m_text[m_position - 1].isLowSurrogate() &&
                              m_text[m_position - 2].isHighSurrogate();
            m_position -= pair ? 2 : 1;
        }
        for (; m_counted < wanted && m_position < m_text.size(); ++m_counted) {
            const bool pair = m_text[m_position].isHighSurrogate() && m_position + 1 < m_text.size() &&
                              m_text[m_position + 1].isLowSurrogate();
            m_position += pair ? 2 : 1;
        }
        return m_position;
    }

private:
    QStringView m_text;
    qsizetype m_begin;
    qsizetype m_before; ///< characters that libyaml sees before the text's
    qsizetype m_position;
    qsizetype m_counted = 0;
};

/// Tags with which Psych makes something else than a list, a map, a text or a number (Psych 4.0,
/// `Psych::Visitors::ToRuby`), which Jekyll does not permit.
bool asksForClass(const QString &tag, yaml_event_type_t type)
{
    if (type == YAML_SCALAR_EVENT) {
        static const QStringList scalars{u"!ruby/object:BigDecimal"_s,
                                         u"!ruby/object:DateTime"_s,
                                         u"!ruby/object:Complex"_s,
                                         u"!ruby/object:Rational"_s,
                                         u"!ruby/class"_s,
                                         u"!ruby/module"_s,
                                         u"!ruby/regexp"_s,
                                         u"!ruby/range"_s};
        const bool named = (tag.startsWith("!str:"_L1) && tag.size() > 5) ||
                           (tag.startsWith("!ruby/string:"_L1) && tag.size() > 13);
        return scalars.contains(tag) || named || tag.startsWith("!ruby/sym"_L1);
    }
    if (type == YAML_SEQUENCE_START_EVENT) {
        return (tag.startsWith("!seq:"_L1) && tag.size() > 5) ||
               (tag.startsWith("!ruby/array:"_L1) && tag.size() > 12);
    }
    static const QStringList prefixes{
        u"!ruby/struct"_s,    u"!ruby/object"_s, u"!ruby/array:"_s, u"!ruby/range"_s, u"!map:"_s,
        u"!ruby/exception"_s, u"!ruby/hash:"_s,  u"!set"_s,         u"!omap"_s,       u"!ruby/marshalable"_s};
    static const QStringList exact{u"tag:yaml.org,2002:set"_s, u"tag:yaml.org,2002:omap"_s};
    if (tag == u"!ruby/object:Hash") {
        return false;
    }
    return exact.contains(tag) || std::any_of(prefixes.begin(), prefixes.end(),
                                              [&](const QString &prefix) { return tag.startsWith(prefix); });
}

/// Psych's own limit depends on Ruby's stack and lies between this and 3,000; libyaml takes time that grows
/// with the square of the depth.
constexpr qsizetype depthLimit = 1000;

/// What yaml-cpp takes for nothing.
bool isNull(const QString &plain)
{
    return plain.isEmpty() || plain == u"~" || plain == u"null" || plain == u"Null" || plain == u"NULL";
}

/// Follows libyaml's events as the loaders do, and builds the tree.
class Reader
{
public:
    Reader(QStringView text, Span yaml, bool page, YamlTree &tree)
        : m_begin(yaml.begin), m_builder(yaml.of(text), yaml.begin, tree),
          m_bytes((page ? QByteArray("---\n") : QByteArray()) + TextFile::encoded(yaml.of(text))),
          m_positions(text, yaml.begin, page ? 4 : 0), m_parser(new yaml_parser_t)
    {
        yaml_parser_initialize(m_parser.get());
        yaml_parser_set_encoding(m_parser.get(), YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(m_parser.get(),
                                     reinterpret_cast<const unsigned char *>(m_bytes.constData()),
                                     static_cast<size_t>(m_bytes.size()));
    }

    [[nodiscard]] YamlReading run()
    {
        for (bool more = true; more;) {
            Event event;
            if (!event.read(m_parser.get())) {
                refuse(syntaxFault());
                break;
            }
            more = event->type != YAML_DOCUMENT_END_EVENT && event->type != YAML_STREAM_END_EVENT;
            take(*event);
            if (m_levels.size() > depthLimit) {
                const qsizetype at = m_positions.at(event->start_mark.index);
                refuse({LoadFault::Kind::Depth, {at, at}, {}});
                more = false;
            }
        }
        return std::move(m_reading);
    }

private:
    struct Level
    {
        bool mapping = false;
        bool expectsKey = true;
        QString key;
        Span keySpan;
    };

    [[nodiscard]] LoadFault syntaxFault()
    {
        const yaml_parser_t &parser = *m_parser;
        const QString problem = QString::fromUtf8(parser.problem);
        if (parser.error == YAML_READER_ERROR) {
            const QByteArray before =
                m_bytes.first(std::min(static_cast<qsizetype>(parser.problem_offset), m_bytes.size()));
            const qsizetype at =
                m_positions.at(static_cast<size_t>(QString::fromUtf8(before).toUcs4().size()));
            return {LoadFault::Kind::Syntax, {at, at}, problem};
        }
        const qsizetype at = m_positions.at(parser.problem_mark.index);
        return {LoadFault::Kind::Syntax, {at, at}, problem};
    }

    void refuse(const LoadFault &fault)
    {
        m_reading.faults.append(fault);
        if (!m_reading.psych) {
            m_reading.psych = fault;
        }
        if (!m_reading.safeYaml && fault.endsReading()) {
            m_reading.safeYaml = fault;
        }
    }

    void take(const yaml_event_t &event)
    {
        const Span span{m_positions.at(event.start_mark.index), m_positions.at(event.end_mark.index)};
        switch (event.type) {
        case YAML_ALIAS_EVENT:
            takeAlias(event, span);
            break;
        case YAML_SCALAR_EVENT:
            takeScalar(event, span);
            break;
        case YAML_SEQUENCE_START_EVENT:
            takeCollection(event.data.sequence_start.anchor, event.data.sequence_start.tag, span, event.type);
            m_builder.open(span.begin - m_begin, YamlNode::Type::Sequence,
                           event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE);
            break;
        case YAML_MAPPING_START_EVENT:
            takeCollection(event.data.mapping_start.anchor, event.data.mapping_start.tag, span, event.type);
            m_builder.open(span.begin - m_begin, YamlNode::Type::Mapping,
                           event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE);
            break;
        case YAML_SEQUENCE_END_EVENT:
        case YAML_MAPPING_END_EVENT:
            m_levels.removeLast();
            m_builder.close();
            endNode();
            break;
        default:
            break;
        }
    }

    void takeAlias(const yaml_event_t &event, Span span)
    {
        const QString name = utf8(event.data.alias.anchor);
        if (!m_anchors.contains(name)) {
            const LoadFault fault{LoadFault::Kind::Alias, span, name};
            refuse(fault);
        }
        m_builder.addScalar(span.begin - m_begin, u'*' + name);
        checkMerge(span, m_mappings.contains(name));
        enterNode(span, {});
        endNode();
    }

    void takeScalar(const yaml_event_t &event, Span span)
    {
        const auto &scalar = event.data.scalar;
        const QString value = QString::fromUtf8(reinterpret_cast<const char *>(scalar.value),
                                                static_cast<qsizetype>(scalar.length));
        const QString tag = utf8(scalar.tag);
        const bool text = isText(tag, scalar.quoted_implicit != 0);
        const LoadedScalar loaded = text ? LoadedScalar{ScalarType::String, value} : loadPlainScalar(value);
        if (!tag.isEmpty() && asksForClass(tag, event.type)) {
            refuse({LoadFault::Kind::Class, span, tag});
        } else if (loaded.type == ScalarType::Refused) {
            const bool symbol = value.startsWith(u':');
            refuse({symbol ? LoadFault::Kind::Symbol : LoadFault::Kind::Number, span, value});
        } else if (tag == u"tag:yaml.org,2002:float" || tag == u"!float") {
            if (loaded.type != ScalarType::Number && !isFloat(loaded)) {
                refuse({LoadFault::Kind::Number, span, value});
            }
        }
        const bool asText = scalar.quoted_implicit != 0 || tag.endsWith("binary"_L1);
        if (loadSafeYamlScalar(value, asText).type == ScalarType::Refused && !m_reading.safeYaml) {
            m_reading.safeYaml = LoadFault{LoadFault::Kind::Number, span, value};
        }
        checkMerge(span, false);
        define(utf8(scalar.anchor), false);
        if (scalar.style == YAML_PLAIN_SCALAR_STYLE && scalar.tag == nullptr && isNull(value)) {
            m_builder.addNull(span.begin - m_begin);
        } else {
            m_builder.addScalar(span.begin - m_begin, value);
        }
        enterNode(span, value);
        m_reading.rootIsMapping =
            m_reading.rootIsMapping && (!m_levels.isEmpty() || loaded.type == ScalarType::Null);
        const bool falsy = loaded.type == ScalarType::Null ||
                           (loaded.type == ScalarType::Boolean && loaded.printed == u"false");
        addRootEntry(span, value, !falsy);
        endNode();
    }

    [[nodiscard]] static bool isText(const QString &tag, bool quotedImplicit)
    {
        static const QStringList tags{
            u"tag:yaml.org,2002:str"_s,    u"!str"_s,          u"!ruby/string"_s, u"!binary"_s,
            u"tag:yaml.org,2002:binary"_s, u"!ruby/encoding"_s};
        return quotedImplicit || tags.contains(tag);
    }

    /// Ruby's `Float()` takes texts that Psych leaves as texts.
    [[nodiscard]] static bool isFloat(const LoadedScalar &loaded)
    {
        bool number = false;
        (void)loaded.printed.trimmed().remove(u'_').toDouble(&number);
        return loaded.type == ScalarType::String && number;
    }

    void takeCollection(const yaml_char_t *anchor, const yaml_char_t *tagText, Span span,
                        yaml_event_type_t type)
    {
        const QString tag = utf8(tagText);
        const bool mapping = type == YAML_MAPPING_START_EVENT;
        if (!tag.isEmpty() && asksForClass(tag, type)) {
            refuse({LoadFault::Kind::Class, span, tag});
        }
        checkMerge(span, mapping);
        define(utf8(anchor), mapping);
        enterNode(span, {});
        m_reading.rootIsMapping = m_reading.rootIsMapping && (mapping || !m_levels.isEmpty());
        m_levels.append({mapping, true, {}, {}});
    }

    void define(const QString &anchor, bool mapping)
    {
        if (anchor.isEmpty()) {
            return;
        }
        m_builder.setAnchor(anchor);
        m_anchors.insert(anchor);
        mapping ? void(m_mappings.insert(anchor)) : void(m_mappings.remove(anchor));
    }

    void enterNode(Span span, const QString &value)
    {
        if (!m_levels.isEmpty() && m_levels.last().mapping && m_levels.last().expectsKey) {
            m_levels.last().key = value;
            m_levels.last().keySpan = span;
        }
    }

    void endNode()
    {
        if (!m_levels.isEmpty()) {
            Level &level = m_levels.last();
            level.expectsKey = !level.expectsKey;
        }
    }

    /// SafeYAML merges whatever is there.
    void checkMerge(Span span, bool mapping)
    {
        const bool isValue = !m_levels.isEmpty() && m_levels.last().mapping && !m_levels.last().expectsKey;
        if (isValue && m_levels.last().key == u"<<" && !mapping && !m_reading.safeYaml) {
            m_reading.safeYaml = LoadFault{LoadFault::Kind::Merge, span, {}};
        }
    }

    void addRootEntry(Span span, const QString &value, bool truthy)
    {
        if (m_levels.size() == 1 && m_levels.last().mapping && !m_levels.last().expectsKey) {
            m_reading.root.append({m_levels.last().key, m_levels.last().keySpan, span, value, truthy});
        }
    }

    qsizetype m_begin;
    YamlTreeBuilder m_builder;
    QByteArray m_bytes;
    Positions m_positions;
    std::unique_ptr<yaml_parser_t, DeleteParser> m_parser;
    YamlReading m_reading;
    QSet<QString> m_anchors;
    QSet<QString> m_mappings; ///< anchors whose last definition is on a mapping
    QList<Level> m_levels;
};

YamlReading read(QStringView text, FileKind kind, Span yaml, YamlTree &tree)
{
    YamlReading reading = Reader(text, yaml, kind == FileKind::Page, tree).run();
    const qsizetype bytes = kind == FileKind::Page ? firstUndecodable(text) : -1;
    if (bytes >= 0) {
        // Ruby refuses to look for the front matter in such a text.
        reading.psych = LoadFault{LoadFault::Kind::Bytes, {bytes, bytes + 2}, {}};
        reading.safeYaml = reading.psych;
        reading.faults.append(*reading.psych);
    }
    return reading;
}

/// No fault cut it off.
bool isWhole(const YamlReading &reading)
{
    return std::none_of(reading.faults.begin(), reading.faults.end(),
                        [](const LoadFault &fault) { return fault.endsReading(); });
}

/// Characters that end a line for libyaml alone, or are dropped by it.
bool endsLinesByOthers(QStringView yaml)
{
    static constexpr char16_t others[] = {u'\r', 0x85, 0x2028, 0x2029, 0xFEFF};
    return std::any_of(std::begin(others), std::end(others), [&](char16_t c) { return yaml.contains(c); });
}

} // namespace

qsizetype firstUndecodable(QStringView text)
{
    // The private characters of `TextFile`, as their two halves.
    for (qsizetype i = text.indexOf(QChar(0xDBFF)); i >= 0 && i + 1 < text.size();
         i = text.indexOf(QChar(0xDBFF), i + 1)) {
        if (text[i + 1].unicode() >= 0xDE80 && text[i + 1].unicode() <= 0xDEFF) {
            return i;
        }
    }
    return -1;
}

YamlReading readAsLoadersDo(QStringView text, FileKind kind, Span yaml)
{
    YamlTree tree;
    return read(text, kind, yaml, tree);
}

Examination examine(QStringView text, FileKind kind)
{
    std::optional<YamlReading> reading;
    Examination result;
    result.frontMatter = FrontMatter::parse(text, kind, [&](QStringView yaml, qsizetype offset) {
        YamlTree tree;
        reading = read(text, kind, {offset, offset + yaml.size()}, tree);
        const bool usable = isWhole(*reading) && !tree.error && !endsLinesByOthers(yaml);
        return usable ? tree : YamlTree::read(yaml, offset);
    });
    result.yaml = reading ? *std::move(reading) : readAsLoadersDo(text, kind, result.frontMatter.yaml);
    return result;
}

} // namespace anchorage
