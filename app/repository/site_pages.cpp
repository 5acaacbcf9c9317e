// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site_pages.h"

#include "address_patterns.h"
#include "front_matter.h"
#include "site_settings.h"
#include "text_file.h"
#include "yaml_values.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

using preview::LiquidValue;

namespace {

constexpr int depthLimit = 64;
constexpr qsizetype fileLimit = 50'000;

const QRegularExpression &datedName()
{
    static const QRegularExpression pattern(u"^(?:.+/)*(\\d{2,4}-\\d{1,2}-\\d{1,2})-([^/]*)(\\.[^.]+)$"_s);
    return pattern;
}

QDateTime momentOf(const LiquidValue &value, const QTimeZone &zone)
{
    if (const LiquidValue::Time *time = value.time()) {
        return QDateTime::fromSecsSinceEpoch(time->seconds, zone);
    }
    if (const LiquidValue::Date *date = value.date()) {
        return QDate(date->year, date->month, date->day).startOfDay(zone);
    }
    return value.text() == nullptr ? QDateTime() : momentIn(*value.text(), zone, false);
}

LiquidValue timeValue(const QDateTime &moment)
{
    return LiquidValue::Time{moment.toSecsSinceEpoch(), 0, moment.offsetFromUtc(),
                             moment.timeZoneAbbreviation(), false};
}

/// `categories: a b` and `category: a` are lists, as in Jekyll::Utils.pluralized_array_from_hash.
QStringList listed(const LiquidValue &data, const QString &one, const QString &many)
{
    const LiquidValue value = data[one].isTrue() ? data[one] : data[many];
    QStringList list;
    if (const LiquidValue::Array *items = value.array()) {
        for (const LiquidValue &item : *items) {
            list.append(printedValue(item));
        }
    } else if (data[one].isTrue()) {
        list.append(printedValue(value));
    } else if (value.text() != nullptr) {
        list = value.text()->split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts);
    }
    return list;
}

LiquidValue textsOf(const QStringList &texts)
{
    LiquidValue::Array items;
    for (const QString &text : texts) {
        items.append(text);
    }
    return items;
}

QString titleFrom(const QString &slug)
{
    QStringList words = slug.split(u'-');
    for (QString &word : words) {
        word = word.left(1).toUpper() + word.mid(1).toLower();
    }
    return words.join(u' ');
}

bool hasFrontMatter(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readLine(64).startsWith("---");
}

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(SitePages)
};

QString textOf(const QString &path)
{
    const Result<TextFile> file = TextFile::load(path);
    return file.ok() ? file.value().text() : QString();
}

/// What a post or document has besides its front matter.
void addDocumentValues(SitePage &page, const QTimeZone &zone, const QDateTime &now)
{
    const QRegularExpressionMatch name = datedName().match(page.path);
    QString slug = name.hasMatch() ? name.captured(2) : QFileInfo(page.path).completeBaseName();
    while (slug.endsWith(u'.')) {
        slug.chop(1);
    }
    page.date = momentOf(page.data[u"date"], zone);
    if (!page.date.isValid() && name.hasMatch()) {
        page.date = momentIn(name.captured(1), zone, false);
    }
    if (!page.date.isValid()) {
        page.date = now.toTimeZone(zone);
    }
    QStringList categories;
    if (page.collection == u"posts") {
        categories = page.relativePath.section(u"_posts"_s, 0, 0).split(u'/', Qt::SkipEmptyParts);
    }
    categories += listed(page.data, u"category"_s, u"categories"_s);
    categories.removeDuplicates();
    page.data = withEntry(page.data, u"categories"_s, textsOf(categories));
    page.data = withEntry(page.data, u"tags"_s, textsOf(listed(page.data, u"tag"_s, u"tags"_s)));
    page.data = withEntry(page.data, u"draft"_s, page.path.contains("_drafts/"_L1));
    for (const auto &[key, value] : {std::pair(u"slug"_s, slug),
                                     {u"title"_s, titleFrom(slug)},
                                     {u"ext"_s, u'.' + page.path.section(u'.', -1)}}) {
        if (page.data[key].isNil()) {
            page.data = withEntry(page.data, key, value);
        }
    }
}

/// The documents that a collection's `order` names come first, in its order.
void orderBy(const LiquidValue::Array &order, const QString &folder, QList<SitePage> &documents)
{
    QHash<QString, qsizetype> places;
    for (const LiquidValue &entry : order) {
        places.insert(folder + printedValue(entry), places.size());
    }
    std::stable_sort(documents.begin(), documents.end(), [&](const SitePage &a, const SitePage &b) {
        return places.value(a.relativePath, places.size()) < places.value(b.relativePath, places.size());
    });
}

/// By an entry of the front matter (`sort_by`); those without it come last.
void sortBy(const QString &key, QList<SitePage> &documents)
{
    std::stable_sort(documents.begin(), documents.end(), [&](const SitePage &a, const SitePage &b) {
        const LiquidValue one = a.data[key];
        const LiquidValue other = b.data[key];
        if (one.isNil() || other.isNil()) {
            return !one.isNil() && other.isNil();
        }
        bool numbers[2] = {};
        const double left = printedValue(one).toDouble(&numbers[0]);
        const double right = printedValue(other).toDouble(&numbers[1]);
        return numbers[0] && numbers[1] ? left < right : printedValue(one) < printedValue(other);
    });
}

} // namespace

LiquidValue SitePage::value() const
{
    LiquidValue result = data;
    const LiquidValue body =
        LiquidValue::unknown(Tr::tr("The preview does not know the content of pages here."));
    const QString name = path.section(u'/', -1);
    for (const QString &key : {u"content"_s, u"output"_s}) {
        result = withEntry(result, key, body);
    }
    if (!data.contains(u"excerpt")) {
        result = withEntry(result, u"excerpt"_s, collection.isEmpty() ? LiquidValue() : body);
    }
    result = withEntry(result, u"path"_s,
                       collection.isEmpty() && data.contains(u"path") ? data[u"path"] : LiquidValue(path));
    result = withEntry(result, u"url"_s, url);
    if (collection.isEmpty()) {
        const QString folder = url.endsWith(u'/') ? url : url.left(url.lastIndexOf(u'/') + 1);
        result = withEntry(result, u"dir"_s, folder);
        return withEntry(result, u"name"_s, name);
    }
    result = withEntry(result, u"path"_s, relativePath);
    result = withEntry(result, u"relative_path"_s, relativePath);
    result = withEntry(result, u"collection"_s, collection);
    result = withEntry(result, u"date"_s, timeValue(date));
    const QString address = url.endsWith(u'/') ? url.chopped(1) : url;
    const LiquidValue id(address.left(address.lastIndexOf(u'/') + 1) + printedValue(data[u"slug"]));
    result = withEntry(result, u"id"_s, id);
    for (const QString &key : {u"next"_s, u"previous"_s}) {
        result = withEntry(result, key, body);
    }
    return data.contains(u"name") ? result : withEntry(result, u"name"_s, name);
}

SitePages::SitePages(const QString &root, LiquidValue config)
    : m_root(QFileInfo(root).canonicalFilePath()), m_config(std::move(config)),
      m_rules(loadSiteConfig(m_root), QDate::currentDate()), m_now(QDateTime::currentDateTime())
{
}

QStringList SitePages::collections() const
{
    QStringList names{u"posts"_s};
    const LiquidValue configured = m_config[u"collections"];
    if (const LiquidValue::Array *list = configured.array()) {
        for (const LiquidValue &name : *list) {
            names.append(printedValue(name));
        }
    } else if (const LiquidValue::Hash *entries = configured.hash()) {
        for (const auto &[name, settings] : *entries) {
            names.append(printedValue(name));
        }
    }
    names.removeDuplicates();
    names.removeAll(QString());
    return names;
}

QString SitePages::collectionOf(const QString &path) const
{
    const QString container = printedValue(m_config[u"collections_dir"]);
    QString inside = path;
    if (!container.isEmpty() && path.startsWith(container + u'/')) {
        inside = path.mid(container.size() + 1);
    }
    if (inside.startsWith("_posts/"_L1) || inside.contains("/_posts/"_L1) ||
        inside.startsWith("_drafts/"_L1) || inside.contains("/_drafts/"_L1)) {
        return u"posts"_s;
    }
    for (const QString &name : collections()) {
        if (inside.startsWith(u'_' + name + u'/')) {
            return name;
        }
    }
    return {};
}

QStringList SitePages::files(const QString &folder, bool inside) const
{
    QStringList found;
    QStringList open{folder};
    while (!open.isEmpty() && found.size() < fileLimit) {
        const QString here = open.takeFirst();
        const QDir::Filters filters =
            QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks;
        for (const QFileInfo &info : QDir(m_root + u'/' + here).entryInfoList(filters, QDir::Name)) {
            const QString path = here.isEmpty() ? info.fileName() : here + u'/' + info.fileName();
            if (info.isDir()) {
                const bool special = inside ? info.fileName().startsWith(u'.') : m_rules.isPassedOver(path);
                if (!special && path.count(u'/') < depthLimit) {
                    open.append(path);
                }
            } else {
                found.append(path);
            }
        }
    }
    return found;
}

LiquidValue SitePages::defaultsFor(const QString &path, const QString &type) const
{
    const LiquidValue sets = m_config[u"defaults"];
    LiquidValue result{LiquidValue::Hash()};
    if (sets.array() == nullptr) {
        return result;
    }
    qsizetype longest = -1;
    bool typed = false;
    for (const LiquidValue &set : *sets.array()) {
        const LiquidValue scope = set[u"scope"];
        const QString folder = printedValue(scope[u"path"]);
        const QString wanted = scopeTypeOf(printedValue(scope[u"type"]));
        if (set[u"values"].hash() == nullptr || (!wanted.isEmpty() && wanted != type) ||
            !m_rules.covers(folder, path)) {
            continue;
        }
        const qsizetype length = folder.size() - (folder.startsWith(u'/') ? 1 : 0);
        const bool wins = longest < 0 || (length != longest ? length > longest : !wanted.isEmpty() || !typed);
        result = wins ? deepMerged(result, set[u"values"]) : deepMerged(set[u"values"], result);
        longest = wins ? length : longest;
        typed = wins ? !wanted.isEmpty() : typed;
    }
    return result;
}

SitePage SitePages::page(const QString &path, QStringView text) const
{
    SitePage page;
    page.path = path;
    page.collection = collectionOf(path);
    // In posts, unlike elsewhere, a byte order mark hides nothing.
    text = page.collection == u"posts" && text.startsWith(u'\uFEFF') ? text.sliced(1) : text;
    const FrontMatter frontMatter = FrontMatter::parse(text, FileKind::Page);
    const QString container =
        page.collection.isEmpty() ? QString() : printedValue(m_config[u"collections_dir"]);
    const bool contained = !container.isEmpty() && path.startsWith(container + u'/');
    page.relativePath = contained ? path.mid(container.size() + 1) : path;
    const std::optional<LiquidValue> written = loadYamlValues(frontMatter.yaml.of(text));
    const QString type = page.collection.isEmpty() ? u"pages"_s : page.collection;
    page.data = deepMerged(defaultsFor(path, type), written.value_or(LiquidValue()));
    if (!page.collection.isEmpty()) {
        addDocumentValues(page, m_rules.zone(), m_now);
    }
    AddressFacts facts = addressFacts(text);
    if (!written) {
        facts.values = SiteConfig(); // Jekyll goes on without a front matter that it cannot read
    }
    const std::optional<PageAddress> address = m_rules.addressInTemplates(path, facts);
    page.isPublished = address && address->isPublished();
    page.url = address ? address->printed : QString();
    return page;
}

QList<SitePage> SitePages::pages() const
{
    QList<SitePage> result;
    for (const QString &path : files({}, false)) {
        if (!hasFrontMatter(m_root + u'/' + path)) {
            continue;
        }
        const SitePage one = page(path, textOf(m_root + u'/' + path));
        if (one.isPublished && one.collection.isEmpty()) {
            result.append(one);
        }
    }
    std::stable_sort(result.begin(), result.end(), [](const SitePage &a, const SitePage &b) {
        return a.path.section(u'/', -1) < b.path.section(u'/', -1);
    });
    return result;
}

QList<SitePage> SitePages::documents(const QString &collection) const
{
    const QString container = printedValue(m_config[u"collections_dir"]);
    QStringList folders{(container.isEmpty() ? QString() : container + u'/') + u'_' + collection};
    if (collection == u"posts") {
        for (const QString &path : files({}, false)) {
            const QString folder = path.left(path.indexOf("/_posts/"_L1) + 7);
            if (path.contains("/_posts/"_L1) && !folders.contains(folder) &&
                (container.isEmpty() || path.startsWith(container + u'/'))) {
                folders.append(folder);
            }
        }
    }
    QList<SitePage> result;
    for (const QString &folder : folders) {
        for (const QString &path : files(folder, true)) {
            const QString file = m_root + u'/' + path;
            if ((collection == u"posts" && !datedName().match(path).hasMatch()) ||
                (collection != u"posts" && !hasFrontMatter(file))) {
                continue;
            }
            const SitePage one = page(path, textOf(file));
            if (one.isPublished) {
                result.append(one);
            }
        }
    }
    std::stable_sort(result.begin(), result.end(), [](const SitePage &a, const SitePage &b) {
        return a.date != b.date ? a.date < b.date : a.path < b.path;
    });
    const LiquidValue settings = m_config[u"collections"][collection];
    if (settings[u"order"].array() != nullptr) {
        orderBy(*settings[u"order"].array(), u'_' + collection + u'/', result);
    } else if (settings[u"sort_by"].text() != nullptr && collection != u"posts") {
        sortBy(*settings[u"sort_by"].text(), result);
    }
    return result;
}

QList<SitePages::StaticFile> SitePages::staticFiles() const
{
    QList<StaticFile> result;
    for (const QString &path : files({}, false)) {
        const auto address = m_rules.addressInTemplates(path, {});
        const QString collection = collectionOf(path);
        if (!hasFrontMatter(m_root + u'/' + path) && address && address->isPublished() &&
            collection != u"posts") {
            result.append({path, collection});
        }
    }
    std::sort(result.begin(), result.end(), [](const StaticFile &a, const StaticFile &b) {
        return a.collection.isEmpty() != b.collection.isEmpty() ? a.collection.isEmpty() : a.path < b.path;
    });
    return result;
}

QString SitePages::addressOf(const QString &path) const
{
    // Templates name documents without the folder that all collections are in.
    const QString container = printedValue(m_config[u"collections_dir"]);
    const bool isDocument = !container.isEmpty() && !collectionOf(path).isEmpty();
    const QString inside = isDocument ? container + u'/' + path : path;
    const QFileInfo info(m_root + u'/' + inside);
    if (inside.contains(".."_L1) || !info.isFile() || !info.canonicalFilePath().startsWith(m_root + u'/')) {
        return {};
    }
    const QString text = hasFrontMatter(info.filePath()) ? textOf(info.filePath()) : QString();
    const SitePage one = page(inside, text);
    return one.isPublished && m_rules.addressOf(inside, addressFacts(text)) ? one.url : QString();
}

QString SitePages::postAddress(const QString &name) const
{
    const QString wanted = name.startsWith(u'/') ? name.mid(1) : name;
    const qsizetype slash = wanted.lastIndexOf(u'/');
    const QString folder = slash < 0 ? QString() : wanted.left(slash + 1);
    const QString file = wanted.mid(slash + 1);
    for (const QString &place : {u"_posts/"_s + folder, folder + "_posts/"_L1}) {
        const QDir posts(m_root + u'/' + place);
        if (place.contains(".."_L1)) {
            continue;
        }
        for (const QString &entry : posts.entryList(QDir::Files | QDir::NoSymLinks, QDir::Name)) {
            if (entry.left(entry.lastIndexOf(u'.')) == file && datedName().match(entry).hasMatch()) {
                return page(place + entry, textOf(posts.filePath(entry))).url;
            }
        }
    }
    // A post that only its date and name fit is meant, too, wherever it is.
    const QRegularExpressionMatch match = datedName().match(file + ".md"_L1);
    const QDate date = momentIn(match.captured(1), m_rules.zone(), false).date();
    for (const SitePage &post : date.isValid() ? documents(u"posts"_s) : QList<SitePage>()) {
        if (post.date.date() == date && printedValue(post.data[u"slug"]) == match.captured(2)) {
            return post.url;
        }
    }
    return {};
}

} // namespace anchorage
