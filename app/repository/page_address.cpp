// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_address.h"

#include "address_patterns.h"

#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>
#include <cctype>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

/// Entries of a list that are looked at: no site has more, and a hostile one costs nothing.
constexpr int listLimit = 500;

QStringList listAt(const SiteConfig &config, const QString &path)
{
    QStringList entries;
    for (int i = 0; i < listLimit; ++i) {
        const QString entry = config.value(u"%1[%2]"_s.arg(path).arg(i));
        if (entry.isNull()) {
            break;
        }
        entries.append(entry);
    }
    return entries;
}

bool isWanted(QStringView line)
{
    static constexpr std::array keys{"permalink"_L1, "published"_L1,  "date"_L1,          "category"_L1,
                                     "slug"_L1,      "categories"_L1, "redirect_from"_L1, "redirect_to"_L1,
                                     "layout"_L1,    "lang"_L1};
    return std::any_of(keys.begin(), keys.end(), [&](QLatin1StringView key) {
        return line.startsWith(key) && line.sliced(key.size()).trimmed().startsWith(u':');
    });
}

/// Joins the parts of a path and leaves out the empty ones; begins with a slash.
QString squeezed(const QString &url)
{
    QString result = u'/' + url;
    // Jekyll's own order: what climbs becomes a slash, then slashes are merged.
    result.replace(u".."_s, u"/"_s).remove(u"./"_s);
    static const QRegularExpression slashes(u"/{2,}"_s);
    return result.replace(slashes, u"/"_s);
}

struct DatedName
{
    QDate date;
    QString slug;
};

DatedName datedName(const QString &baseName)
{
    static const QRegularExpression dated(u"^(\\d{2,4})-(\\d{1,2})-(\\d{1,2})-(.*)$"_s);
    const QRegularExpressionMatch match = dated.match(baseName);
    if (!match.hasMatch()) {
        return {{}, baseName};
    }
    return {QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()),
            match.captured(4)};
}

QString two(int number)
{
    return u"%1"_s.arg(number, 2, 10, QLatin1Char('0'));
}

void addDate(QHash<QString, QString> &values, const QDate &date)
{
    const QLocale english = QLocale::c();
    int weekYear = 0;
    const int week = date.weekNumber(&weekYear);
    values.insert(u"year"_s, u"%1"_s.arg(date.year(), 4, 10, QLatin1Char('0')));
    values.insert(u"month"_s, two(date.month()));
    values.insert(u"day"_s, two(date.day()));
    values.insert(u"i_day"_s, QString::number(date.day()));
    values.insert(u"i_month"_s, QString::number(date.month()));
    values.insert(u"short_month"_s, english.monthName(date.month(), QLocale::ShortFormat));
    values.insert(u"long_month"_s, english.monthName(date.month(), QLocale::LongFormat));
    values.insert(u"short_year"_s, two(date.year() % 100));
    values.insert(u"y_day"_s, u"%1"_s.arg(date.dayOfYear(), 3, 10, QLatin1Char('0')));
    values.insert(u"w_year"_s, QString::number(weekYear));
    values.insert(u"week"_s, two(week));
    values.insert(u"w_day"_s, QString::number(date.dayOfWeek()));
    values.insert(u"short_day"_s, english.dayName(date.dayOfWeek(), QLocale::ShortFormat));
    values.insert(u"long_day"_s, english.dayName(date.dayOfWeek(), QLocale::LongFormat));
}

QString filledIn(const QString &urlTemplate, const QHash<QString, QString> &values)
{
    static const QRegularExpression placeholder(u":([a-z_]+)"_s);
    QString result;
    qsizetype copied = 0;
    for (QRegularExpressionMatchIterator it = placeholder.globalMatch(urlTemplate); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        QString name = match.captured(1);
        QString rest;
        if (name.endsWith(u'_') && !values.contains(name)) {
            name.chop(1);
            rest = u"_"_s;
        }
        result += QStringView(urlTemplate).sliced(copied, match.capturedStart() - copied);
        result += values.value(name) + rest;
        copied = match.capturedEnd();
    }
    return result + urlTemplate.mid(copied);
}

QString targetOf(const QString &url, const QString &suffix)
{
    const QString path = url.endsWith(u'/') ? url + u"index"_s : url;
    return path.endsWith(suffix) ? path : path + suffix;
}

/// Where two hexadecimal digits follow a percent sign; any other one stays.
QString decoded(const QString &url)
{
    if (!url.contains(u'%')) {
        return url;
    }
    const QByteArray bytes = url.toUtf8();
    QByteArray result;
    result.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        bool isByte = false;
        const int byte = bytes[i] == '%' && i + 2 < bytes.size() &&
                                 std::isxdigit(static_cast<unsigned char>(bytes[i + 1])) != 0
                             ? bytes.mid(i + 1, 2).toInt(&isByte, 16)
                             : 0;
        result += isByte ? static_cast<char>(byte) : bytes[i];
        i += isByte ? 2 : 0;
    }
    return QString::fromUtf8(result);
}

/// Jekyll encodes what it fills into a template, but not the template's own text: a percent sign in a file's
/// name is one of the address, one in a permalink begins an encoded character.
QString printedAddress(const QString &urlTemplate, QHash<QString, QString> values)
{
    for (QString &value : values) {
        value = QString::fromLatin1(QUrl::toPercentEncoding(value, "/!$&'()*+,;=:@[]?"));
    }
    return squeezed(filledIn(urlTemplate, values));
}

/// The address of a file that is copied.
PageAddress copied(const QString &printed)
{
    const QString url = decoded(printed);
    return {url, url, PageAddress::State::Published, printed};
}

/// Whether Jekyll passes such a name over, unless it is told to include it.
bool isSpecial(const QString &name)
{
    static constexpr QStringView special = u"._#~";
    return !name.isEmpty() && special.contains(name.at(0));
}

/// Jekyll drops the dots that a name ends with once its suffix is off.
QString withoutLastDots(QString name)
{
    while (name.endsWith(u'.')) {
        name.chop(1);
    }
    return name;
}

} // namespace

QStringList AddressFacts::list(const QString &key, bool words) const
{
    if (const QStringList entries = listAt(values, key); !entries.isEmpty()) {
        return entries;
    }
    const QString single = values.value(key);
    if (words) {
        static const QRegularExpression blanks(u"\\s+"_s);
        return single.split(blanks, Qt::SkipEmptyParts);
    }
    return single.isEmpty() ? QStringList() : QStringList{single};
}

AddressFacts addressFacts(QStringView text)
{
    AddressFacts facts;
    qsizetype end = text.indexOf(u'\n');
    const QStringView first = end < 0 ? text : text.sliced(0, end);
    facts.frontMatter = end > 0 && first.startsWith("---"_L1) && first.sliced(3).trimmed().isEmpty();
    QString kept;
    bool keeping = false;
    while (facts.frontMatter && end >= 0) {
        const qsizetype begin = end + 1;
        end = text.indexOf(u'\n', begin);
        const QStringView line = text.sliced(begin, (end < 0 ? text.size() : end) - begin);
        if (line.startsWith("---"_L1) || line.startsWith("..."_L1)) {
            break;
        }
        const bool continues = line.isEmpty() || line[0] == u' ' || line[0] == u'\t' || line[0] == u'-' ||
                               line.trimmed().isEmpty();
        keeping = continues ? keeping : isWanted(line);
        if (keeping) {
            kept += line;
            kept += u'\n';
        }
    }
    if (!kept.isEmpty()) {
        facts.values = SiteConfig::parse(kept);
    }
    return facts;
}

QString slugified(const QString &text, bool pretty, bool keepCase)
{
    static const QRegularExpression plainGap(u"[^\\p{M}\\p{L}\\p{Nd}]+"_s);
    static const QRegularExpression prettyGap(u"[^\\p{M}\\p{L}\\p{Nd}._~!$&'()+,;=@]+"_s);
    QString slug = text;
    slug.replace(pretty ? prettyGap : plainGap, u"-"_s);
    if (slug.startsWith(u'-')) {
        slug.remove(0, 1);
    }
    if (slug.endsWith(u'-')) {
        slug.chop(1);
    }
    return keepCase ? slug : slug.toLower();
}

AddressRules::AddressRules(const SiteConfig &config, const QDate &today)
    : m_config(config), m_today(today), m_zone(config.value(u"timezone"_s).toLatin1()),
      m_permalink(config.value(u"permalink"_s, u"date"_s)),
      m_collectionsFolder(config.value(u"collections_dir"_s))
{
    if (!m_collectionsFolder.isEmpty() && !m_collectionsFolder.endsWith(u'/')) {
        m_collectionsFolder += u'/';
    }
    if (!m_zone.isValid()) {
        m_zone = QTimeZone::systemTimeZone();
    }
    const QString suffixes = config.value(u"markdown_ext"_s, u"markdown,mkdown,mkdn,mkd,md"_s);
    for (const QString &suffix : suffixes.split(u',')) {
        m_markdown.insert(suffix.trimmed().toLower());
    }
    m_include = QStringList{u".htaccess"_s} + listAt(config, u"include"_s);
    m_exclude = QStringList{u".sass-cache"_s,  u".jekyll-cache"_s, u"gemfiles"_s,       u"Gemfile"_s,
                            u"Gemfile.lock"_s, u"node_modules"_s,  u"vendor/bundle/"_s, u"vendor/cache/"_s,
                            u"vendor/gems/"_s, u"vendor/ruby/"_s} +
                listAt(config, u"exclude"_s);
    m_exclude.append(config.value(u"destination"_s, u"_site"_s));
}

bool AddressRules::isExcluded(const QString &path, bool folder) const
{
    const auto matches = [&](const QString &pattern) {
        QString plain = pattern;
        while (plain.startsWith(u"./"_s)) {
            plain.remove(0, 2);
        }
        if (plain.startsWith(u'/')) {
            plain.remove(0, 1);
        }
        if (plain.isEmpty()) {
            return false;
        }
        if (path.startsWith(plain) || (folder && plain == path + u'/')) {
            return true;
        }
        if (!plain.contains(u'*') && !plain.contains(u'?')) {
            return false;
        }
        return fnmatchPattern(plain).match(path).hasMatch();
    };
    const QString name = path.section(u'/', -1);
    // Only the name counts, wherever the file or folder is.
    const bool included = std::any_of(m_include.cbegin(), m_include.cend(), [&](const QString &pattern) {
        const QString plain = pattern.startsWith(u'/') ? pattern.mid(1) : pattern;
        return !plain.isEmpty() && (name.startsWith(plain) || (folder && plain == name + u'/') ||
                                    (plain.contains(u'*') && fnmatchPattern(plain).match(name).hasMatch()));
    });
    if (included) {
        return false;
    }
    return isSpecial(name) || name.endsWith(u'~') ||
           std::any_of(m_exclude.cbegin(), m_exclude.cend(), matches);
}

bool AddressRules::isPassedOver(const QString &folder) const
{
    const QString name = folder.section(u'/', -1);
    // Those of documents have rules of their own, below.
    const bool documents = name.startsWith(u'_') && name != u"_site" && name != u"_layouts" &&
                           name != u"_includes" && name != u"_data" && name != u"_sass" &&
                           name != u"_plugins";
    return !documents && isExcluded(folder, true);
}

bool AddressRules::covers(const QString &scope, const QString &path) const
{
    if (scope.contains(u'*')) {
        return globPattern(scope).match(path).hasMatch();
    }
    const auto inside = [&](const QString &place) {
        return !m_collectionsFolder.isEmpty() && place.startsWith(m_collectionsFolder)
                   ? place.mid(m_collectionsFolder.size())
                   : place;
    };
    return inside(path).startsWith(inside(scope));
}

QString AddressRules::setting(const QString &key, const QString &path, const QString &type,
                              const AddressFacts &facts) const
{
    if (const QString own = facts.values.value(key); !own.isNull()) {
        return own;
    }
    QString best;
    qsizetype bestLength = -1;
    constexpr int defaultsLimit = 100;
    for (int i = 0; i < defaultsLimit; ++i) {
        const QString prefix = u"defaults[%1]."_s.arg(i);
        const QString value = m_config.value(prefix + u"values."_s + key);
        const QString scope = m_config.value(prefix + u"scope.path"_s);
        const QString scopeType = scopeTypeOf(m_config.value(prefix + u"scope.type"_s));
        if (value.isNull() || (!scopeType.isEmpty() && scopeType != type)) {
            continue;
        }
        // The longer path has precedence, then the one with a type.
        const qsizetype weight =
            2 * (scope.size() - (scope.startsWith(u'/') ? 1 : 0)) + (scopeType.isEmpty() ? 0 : 1);
        if (weight >= bestLength && covers(scope, path)) {
            best = value;
            bestLength = weight;
        }
    }
    return best;
}

QString AddressRules::outputSuffix(const QString &suffix, bool frontMatter) const
{
    const QString small = suffix.toLower();
    if (!frontMatter) {
        return suffix.isEmpty() ? QString() : u'.' + suffix;
    }
    if (m_markdown.contains(small)) {
        return u".html"_s;
    }
    if (small == u"scss" || small == u"sass") {
        return u".css"_s;
    }
    return small == u"coffee" ? u".js"_s : suffix.isEmpty() ? QString() : u'.' + suffix;
}

QString AddressRules::withSuffix(const QString &urlTemplate) const
{
    if (m_permalink == u"pretty" || m_permalink.endsWith(u'/')) {
        return urlTemplate + u'/';
    }
    const bool named = m_permalink == u"date" || m_permalink == u"ordinal" || m_permalink == u"none";
    return named || m_permalink.endsWith(u":output_ext"_s) ? urlTemplate + u":output_ext"_s : urlTemplate;
}

PageAddress AddressRules::pageAddress(const QString &path, const AddressFacts &facts) const
{
    const QString name = path.section(u'/', -1);
    const QString folder = path.section(u'/', 0, -2);
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString baseName = withoutLastDots(dot > 0 ? name.left(dot) : name);
    const QString suffix = outputSuffix(dot > 0 ? name.mid(dot + 1) : QString(), facts.frontMatter);
    if (!facts.frontMatter) {
        const QString ending = dot > 0 ? name.mid(dot) : QString();
        return copied(u'/' + withoutLastDots(path.chopped(ending.size())) + ending);
    }
    const QHash<QString, QString> values{{u"path"_s, folder.isEmpty() ? folder : u'/' + folder},
                                         {u"basename"_s, baseName},
                                         {u"output_ext"_s, suffix}};
    const bool html = suffix == u".html" || suffix == u".xhtml" || suffix == u".htm";
    QString urlTemplate = setting(u"permalink"_s, path, u"pages"_s, facts);
    if (urlTemplate.isEmpty()) {
        urlTemplate = !html                  ? u"/:path/:basename:output_ext"_s
                      : baseName == u"index" ? u"/:path/"_s
                                             : withSuffix(u"/:path/:basename"_s);
    }
    PageAddress address;
    address.printed = printedAddress(urlTemplate, values);
    address.url = decoded(address.printed);
    address.target = targetOf(address.url, suffix);
    const QString published = setting(u"published"_s, path, u"pages"_s, facts);
    if (published == u"false" && !m_config.flag(u"unpublished"_s, false)) {
        address.state = PageAddress::State::Unpublished;
    }
    return address;
}

QString AddressRules::collectionTemplate(const QString &label) const
{
    if (const QString own = m_config.value(u"collections.%1.permalink"_s.arg(label)); !own.isEmpty()) {
        return own;
    }
    if (label != u"posts") {
        return withSuffix(u"/:collection/:path"_s);
    }
    static const QHash<QString, QString> styles{
        {u"date"_s, u"/:categories/:year/:month/:day/:title:output_ext"_s},
        {u"pretty"_s, u"/:categories/:year/:month/:day/:title/"_s},
        {u"ordinal"_s, u"/:categories/:year/:y_day/:title:output_ext"_s},
        {u"weekdate"_s, u"/:categories/:year/W:week/:short_day/:title:output_ext"_s},
        {u"none"_s, u"/:categories/:title:output_ext"_s}};
    return styles.value(m_permalink, m_permalink);
}

QStringList AddressRules::categoriesOf(const QString &path, const QString &folder,
                                       const AddressFacts &facts) const
{
    QStringList categories = folder.split(u'/', Qt::SkipEmptyParts);
    if (const QString fromDefaults = setting(u"categories"_s, path, u"posts"_s, {});
        !fromDefaults.isEmpty()) {
        categories += fromDefaults.split(u' ', Qt::SkipEmptyParts);
    }
    categories += facts.list(u"category"_s, false);
    categories += facts.list(u"categories"_s, true);
    for (QString &category : categories) {
        category = category.toLower();
    }
    categories.removeDuplicates();
    return categories;
}

PageAddress AddressRules::copiedAddress(const QString &label, const QString &inside) const
{
    const QString name = inside.section(u'/', -1);
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString suffix = dot > 0 ? name.mid(dot) : QString();
    const QString path = withoutLastDots(inside.left(inside.size() - suffix.size()));
    QString printed =
        printedAddress(collectionTemplate(label),
                       {{u"collection"_s, label}, {u"path"_s, path}, {u"name"_s, path.section(u'/', -1)}});
    if (printed.endsWith(u'/')) {
        printed.chop(1);
    }
    printed += suffix;
    return copied(printed);
}

std::optional<PageAddress> AddressRules::documentAddress(const QString &path, const QString &label,
                                                         const QString &inside,
                                                         const AddressFacts &facts) const
{
    const QString name = inside.section(u'/', -1);
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString baseName = dot > 0 ? name.left(dot) : name;
    const bool post = label == u"posts";
    if (isExcluded(path, false) || isSpecial(inside)) {
        return std::nullopt;
    }
    const QString suffix = outputSuffix(dot > 0 ? name.mid(dot + 1) : QString(), post || facts.frontMatter);
    DatedName dated = datedName(baseName);
    dated.slug = withoutLastDots(dated.slug);
    if (post && !dated.date.isValid()) {
        return std::nullopt;
    }
    // A post needs no front matter.
    if (!post && !facts.frontMatter) {
        return copiedAddress(label, inside);
    }
    QDate date = momentIn(setting(u"date"_s, path, label, facts), m_zone, true).date();
    if (!date.isValid()) {
        date = dated.date.isValid() ? dated.date : m_today;
    }
    const QString slug =
        facts.values.value(u"slug"_s, post || dated.date.isValid() ? dated.slug : withoutLastDots(baseName));
    const QString withoutSuffix = dot > 0 ? inside.left(inside.size() - (name.size() - dot)) : inside;
    const QString folder =
        post ? path.mid(m_collectionsFolder.size()).section(u"_posts/"_s, 0, 0) : QString();
    QHash<QString, QString> values{{u"collection"_s, label},
                                   {u"path"_s, withoutSuffix},
                                   {u"name"_s, slugified(baseName, false, false)},
                                   {u"title"_s, slugified(slug, true, true)},
                                   {u"slug"_s, slugified(slug, false, false)},
                                   {u"categories"_s, categoriesOf(path, folder, facts).join(u'/')},
                                   {u"output_ext"_s, suffix}};
    QStringList slugs = categoriesOf(path, folder, facts);
    std::transform(slugs.cbegin(), slugs.cend(), slugs.begin(),
                   [](const QString &category) { return slugified(category, false, false); });
    values.insert(u"slugified_categories"_s, slugs.join(u'/'));
    addDate(values, date);
    const QString own = setting(u"permalink"_s, path, label, facts);
    PageAddress address;
    address.printed = printedAddress(own.isEmpty() ? collectionTemplate(label) : own, values);
    address.url = decoded(address.printed);
    address.target = targetOf(address.url, suffix);
    if (setting(u"published"_s, path, label, facts) == u"false" && !m_config.flag(u"unpublished"_s, false)) {
        address.state = PageAddress::State::Unpublished;
    } else if (date > m_today && !m_config.flag(u"future"_s, false)) {
        address.state = PageAddress::State::Future;
    }
    return address;
}

QString AddressRules::documentsLabel(const QString &path, QString *inside) const
{
    if (!path.startsWith(m_collectionsFolder)) {
        return {};
    }
    const QStringList parts = path.split(u'/');
    const auto posts = std::find(parts.cbegin(), parts.cend() - 1, u"_posts"_s);
    if (posts != parts.cend() - 1) {
        *inside = QStringList(posts + 1, parts.cend()).join(u'/');
        return u"posts"_s;
    }
    const QString below = path.mid(m_collectionsFolder.size());
    const QString folder = below.section(u'/', 0, 0);
    const QString label = folder.mid(1);
    const QString settings = u"collections."_s + label;
    const bool configured = m_config.isNull(settings) || !m_config.value(settings).isNull() ||
                            !m_config.pathsFrom(settings + u'.').isEmpty() ||
                            m_config.listContains(u"collections"_s, label);
    if (!folder.startsWith(u'_') || label.isEmpty() || !below.contains(u'/') || !configured) {
        return {};
    }
    *inside = below.section(u'/', 1);
    return label;
}

std::optional<PageAddress> AddressRules::addressOf(const QString &path, const AddressFacts &facts) const
{
    QString inside;
    const QString label = documentsLabel(path, &inside);
    const bool isWritten =
        label.isEmpty() || label == u"posts" || m_config.flag(u"collections.%1.output"_s.arg(label), false);
    return isWritten ? addressInTemplates(path, facts) : std::nullopt;
}

std::optional<PageAddress> AddressRules::addressInTemplates(const QString &path,
                                                            const AddressFacts &facts) const
{
    QString inside;
    if (const QString label = documentsLabel(path, &inside); !label.isEmpty()) {
        return documentAddress(path, label, inside, facts);
    }
    QString folder;
    const QStringList parts = path.split(u'/');
    for (const QString &part : parts.first(parts.size() - 1)) {
        folder += (folder.isEmpty() ? u""_s : u"/"_s) + part;
        if (isExcluded(folder, true)) {
            return std::nullopt;
        }
    }
    if (isExcluded(path, false)) {
        return std::nullopt;
    }
    return pageAddress(path, facts);
}

} // namespace anchorage
