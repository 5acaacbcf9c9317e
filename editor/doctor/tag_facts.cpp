// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tag_facts.h"

#include "locale_tags.h"

#include <QHash>

#include <unicode/translit.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

constexpr qsizetype rememberedTags = 4096;

/// BCP 47's recommended case: language small, script with a capital, region in capitals.
QString usualCase(const QString &tag)
{
    QStringList parts = tag.split(u'-');
    bool extension = false;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QString &part = parts[i];
        part = part.toLower();
        extension = extension || part.size() == 1;
        if (i > 0 && !extension && part.size() == 2) {
            part = part.toUpper();
        } else if (i > 0 && !extension && part.size() == 4 && part.front().isLetter()) {
            part[0] = part[0].toUpper();
        }
    }
    return parts.join(u'-');
}

TagFacts ask(const QString &tag)
{
    TagFacts facts;
    facts.wellFormed = isWellFormedTag(tag);
    facts.known = facts.wellFormed && isKnownTag(tag);
    QString hyphens = tag.trimmed();
    hyphens.replace(u'_', u'-');
    if (isWellFormedTag(hyphens)) {
        facts.canonical = usualCase(hyphens);
        facts.family = localeFamily(facts.canonical);
        facts.script = localeScript(facts.canonical);
    }
    return facts;
}

/// ICU's own rules between the two scripts.
class Conversion
{
public:
    explicit Conversion(const char *id)
    {
        UErrorCode status = U_ZERO_ERROR;
        m_transliterator.reset(
            icu::Transliterator::createInstance(icu::UnicodeString(id), UTRANS_FORWARD, status));
    }

    [[nodiscard]] QString of(const QString &text) const
    {
        if (!m_transliterator) {
            return text;
        }
        icu::UnicodeString converted(reinterpret_cast<const char16_t *>(text.utf16()),
                                     static_cast<int32_t>(text.size()));
        m_transliterator->transliterate(converted);
        return QString(reinterpret_cast<const QChar *>(converted.getBuffer()), converted.length());
    }

private:
    std::unique_ptr<icu::Transliterator> m_transliterator;
};

bool isHan(char32_t c)
{
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF);
}

HanUse useOf(const QString &character)
{
    thread_local const Conversion toTraditional("Hans-Hant");
    thread_local const Conversion toSimplified("Hant-Hans");
    const bool hasTraditional = toTraditional.of(character) != character;
    const bool hasSimplified = toSimplified.of(character) != character;
    return {hasTraditional && !hasSimplified ? 1 : 0, hasSimplified && !hasTraditional ? 1 : 0};
}

} // namespace

TagFacts tagFacts(const QString &tag)
{
    thread_local QHash<QString, TagFacts> known;
    const auto found = known.constFind(tag);
    if (found != known.constEnd()) {
        return *found;
    }
    if (known.size() >= rememberedTags) {
        known.clear();
    }
    return *known.insert(tag, ask(tag));
}

QString usualAnchorName(const QString &locale)
{
    return locale.toUpper().replace(u'-', u'_');
}

HanUse hanUse(const QString &text)
{
    thread_local QHash<char16_t, HanUse> known;
    HanUse use;
    for (const QChar character : text) {
        if (!isHan(character.unicode())) {
            continue;
        }
        auto found = known.constFind(character.unicode());
        if (found == known.constEnd()) {
            found = known.insert(character.unicode(), useOf(QString(character)));
        }
        use.simplified += found->simplified;
        use.traditional += found->traditional;
    }
    return use;
}

} // namespace anchorage
