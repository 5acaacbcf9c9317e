// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "liquid_host.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace anchorage::preview {

namespace {

QString reply(const LiquidAnswer &answer)
{
    // An empty reason would look like an answer.
    return answer.text ? u'=' + *answer.text : (answer.unsure ? u'?' : u'!') + answer.reason;
}

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption);
}

/// What Jekyll's slugs replace by a hyphen, by their mode (Jekyll's documentation, "Liquid Filters").
const QRegularExpression &slugPattern(const QString &mode)
{
    static const QRegularExpression raw(u"\\s+"_s);
    static const QRegularExpression usual = pattern(u"[^\\p{M}\\p{L}\\p{Nd}]+"_s);
    static const QRegularExpression pretty = pattern(u"[^\\p{M}\\p{L}\\p{Nd}._~!$&'()+,;=@]+"_s);
    static const QRegularExpression ascii(u"[^A-Za-z0-9]+"_s);
    if (mode == "raw"_L1) {
        return raw;
    }
    if (mode == "pretty"_L1) {
        return pretty;
    }
    return mode == "ascii"_L1 ? ascii : usual;
}

/// Letters without their accents, for the mode `latin`.
QString plainLetters(const QString &text)
{
    static const QRegularExpression accents = pattern(u"\\p{Mn}+"_s);
    return text.normalized(QString::NormalizationForm_D).remove(accents);
}

} // namespace

void LiquidHost::setContext(const LiquidContext *context)
{
    m_context = context;
    const QByteArray zone =
        context != nullptr && context->source ? context->source->timeZone() : QByteArray();
    m_zone = zone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(zone);
    if (!m_zone.isValid()) {
        m_zone = QTimeZone::utc();
    }
}

QString LiquidHost::later(const QString &key) const
{
    const LiquidValue value =
        m_context != nullptr && m_context->source ? m_context->source->later(key) : LiquidValue();
    return QString::fromUtf8(value.encoded());
}

QString LiquidHost::include(const QString &file, bool relative) const
{
    if (m_context == nullptr || !m_context->source) {
        return u'!' + tr("There is no site to include files from.");
    }
    return reply(m_context->source->include(file, relative ? &m_context->pagePath : nullptr));
}

QString LiquidHost::link(const QString &path, bool isPost) const
{
    if (m_context == nullptr || !m_context->source) {
        return u'!' + tr("There is no site to link to.");
    }
    return reply(isPost ? m_context->source->postUrl(path) : m_context->source->linkTo(path));
}

QString LiquidHost::markdownify(const QString &text) const
{
    const QString html = m_context != nullptr && m_context->markdownify ? m_context->markdownify(text) : text;
    return html.isEmpty() ? u"\n"_s : html; // what kramdown makes of nothing
}

QString LiquidHost::smartify(const QString &text) const
{
    const std::optional<QString> html =
        m_context != nullptr && m_context->smartify ? m_context->smartify(text) : std::nullopt;
    return html ? u'=' + *html : QString();
}

QString LiquidHost::zone(double seconds) const
{
    const QDateTime moment = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(seconds), m_zone);
    return QString::number(moment.offsetFromUtc()) + u' ' + m_zone.abbreviation(moment);
}

double LiquidHost::epoch(int year, int month, int day, int hour, int minute, int second) const
{
    // Ruby takes a 31st of any month and counts on.
    const QDateTime moment(QDate(year, month, 1).addDays(day - 1), QTime(hour % 24, minute, 0), m_zone);
    const qint64 carried = second + (hour / 24) * qint64(86400);
    return static_cast<double>(moment.toSecsSinceEpoch() + carried);
}

QString LiquidHost::slug(const QString &text, const QString &mode) const
{
    static const QRegularExpression ends(u"^-|-$"_s);
    QString slug = mode == "latin"_L1 ? plainLetters(text) : text;
    return slug.replace(slugPattern(mode), u"-"_s).remove(ends).toLower();
}

QString LiquidHost::countCjk(const QString &text) const
{
    static const QRegularExpression character = pattern(u"[\\p{Han}\\p{Katakana}\\p{Hiragana}\\p{Hangul}]"_s);
    static const QRegularExpression word = pattern(u"[^\\p{Han}\\p{Katakana}\\p{Hiragana}\\p{Hangul}\\s]+"_s);
    qsizetype words = 0;
    for (auto match = word.globalMatch(text); match.hasNext(); match.next()) {
        ++words;
    }
    return QString::number(text.count(character)) + u' ' + QString::number(words);
}

QString LiquidHost::base64(const QString &text, const QString &filter) const
{
    const QByteArray::Base64Options options =
        filter.contains("url_safe"_L1) ? QByteArray::Base64UrlEncoding : QByteArray::Base64Encoding;
    if (filter.endsWith("encode"_L1)) {
        return u'=' + QString::fromLatin1(text.toUtf8().toBase64(options));
    }
    const auto decoded =
        QByteArray::fromBase64Encoding(text.toUtf8(), options | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? u'=' + QString::fromUtf8(*decoded) : u"!"_s;
}

QString LiquidHost::message(const QString &key) const
{
    if (key == "time"_L1) {
        return tr("Expanding this page takes too long. The rest of it is missing.");
    }
    if (key == "size"_L1) {
        return tr("This becomes too large.");
    }
    if (key == "marks"_L1) {
        return tr("Too much of this page cannot be expanded. The rest of it is missing.");
    }
    if (key == "depth"_L1) {
        return tr("This is nested too deeply.");
    }
    if (key == "number"_L1) {
        return tr("This number is too large for the preview.");
    }
    if (key == "document"_L1) {
        return tr("A whole page or post is printed here. The preview only knows its values.");
    }
    if (key == "date"_L1) {
        return tr("The preview cannot tell whether “%1” is a date.");
    }
    if (key == "address"_L1) {
        return tr("The preview cannot read the address “%1”.");
    }
    if (key == "internal"_L1) {
        return tr("The preview failed here (%1).");
    }
    if (key == "markup"_L1) {
        return tr("The preview cannot set the quotes of a text that has HTML in it.");
    }
    if (key == "tag"_L1) {
        return tr("The tag “%1” is not one of Jekyll’s own. A plugin may know it; without one Jekyll stops "
                  "here.");
    }
    if (key == "filter"_L1) {
        return tr("The preview does not know the filter “%1”. It may come from a plugin.");
    }
    return {};
}

} // namespace anchorage::preview
