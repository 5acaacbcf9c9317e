// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site_values.h"

#include "front_matter.h"
#include "text_file.h"
#include "yaml_values.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

using preview::LiquidAnswer;
using preview::LiquidValue;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(SiteValues)
};

constexpr int depthLimit = 16;        // of folders in _data
constexpr qint64 dataLimit = 8 << 20; // bytes; a larger data file is not read for a preview

LiquidValue fromYaml(const char *text)
{
    return loadYamlValues(QString::fromLatin1(text)).value_or(LiquidValue());
}

/// What Jekyll sets where `_config.yml` does not (Jekyll's documentation, "Default Configuration").
const LiquidValue &defaultConfig()
{
    static const LiquidValue config = fromYaml(R"(
collections_dir: ''
cache_dir: .jekyll-cache
plugins_dir: _plugins
layouts_dir: _layouts
data_dir: _data
includes_dir: _includes
collections: {}
safe: false
include: [.htaccess]
exclude: []
keep_files: [.git, .svn]
encoding: utf-8
markdown_ext: markdown,mkdown,mkdn,mkd,md
strict_front_matter: false
show_drafts:
limit_posts: 0
future: false
unpublished: false
whitelist: []
plugins: []
markdown: kramdown
highlighter: rouge
lsi: false
excerpt_separator: "\n\n"
incremental: false
detach: false
port: '4000'
host: 127.0.0.1
baseurl:
show_dir_listing: false
permalink: date
paginate_path: /page:num
timezone:
quiet: false
verbose: false
defaults: []
liquid: {error_mode: warn, strict_filters: false, strict_variables: false}
kramdown: {auto_ids: true, toc_levels: [1, 2, 3, 4, 5, 6], entity_output: as_char, smart_quotes: 'lsquo,rsquo,ldquo,rdquo',
  input: GFM, hard_wrap: false, guess_lang: true, footnote_nr: 1, show_warnings: false}
)");
    return config;
}

/// Behind a byte order mark the first key of a file stands further to the right than the others, and for Ruby
/// the file ends where they begin.
QString asRubyReads(const QString &yaml)
{
    if (!yaml.startsWith(u'\uFEFF')) {
        return yaml;
    }
    const QString text = yaml.mid(1);
    static const QRegularExpression nextKey(u"\n[^\\s#]"_s);
    const bool comesLater = text.isEmpty() || text[0] == u'#' || text[0].isSpace();
    const qsizetype end = comesLater ? -1 : text.indexOf(nextKey);
    return end < 0 ? text : text.left(end + 1);
}

LiquidValue readConfig(const QString &root)
{
    const Result<TextFile> file = TextFile::load(root + "/_config.yml"_L1);
    const LiquidValue own =
        file.ok() ? loadYamlValues(asRubyReads(file.value().text())).value_or(LiquidValue()) : LiquidValue();
    return deepMerged(defaultConfig(), own);
}

QString stampOf(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() ? QString::number(info.lastModified().toMSecsSinceEpoch()) + u'/' +
                               QString::number(info.size())
                         : QString();
}

/// The key of a data file (Jekyll::DataReader#sanitize_filename).
QString dataKey(const QString &name)
{
    static const QRegularExpression odd(u"[^\\w\\s-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression blanks(u"\\s+"_s);
    return QString(name).remove(odd).trimmed().replace(blanks, u"_"_s);
}

LiquidValue listOf(const QList<SitePage> &pages)
{
    LiquidValue::Array items;
    for (const SitePage &page : pages) {
        const LiquidValue value = page.value();
        items.append(page.collection.isEmpty() ? value : LiquidValue::document(*value.hash()));
    }
    return items;
}

LiquidValue::Time timeValue(const QDateTime &moment)
{
    return {moment.toSecsSinceEpoch(), 0, moment.offsetFromUtc(), moment.timeZoneAbbreviation(), false};
}

} // namespace

SiteValues::SiteValues(const QString &root)
    : m_root(QFileInfo(root).canonicalFilePath()), m_config(readConfig(m_root)), m_pages(m_root, m_config)
{
    remember(m_root + "/_config.yml"_L1);
    m_site = siteHash();
}

void SiteValues::remember(const QString &path) const
{
    m_stamps.insert(path, stampOf(path));
}

bool SiteValues::isCurrent() const
{
    const QMutexLocker lock(&m_mutex);
    for (auto stamp = m_stamps.cbegin(); stamp != m_stamps.cend(); ++stamp) {
        if (stampOf(stamp.key()) != stamp.value()) {
            return false;
        }
    }
    return true;
}

LiquidValue SiteValues::siteHash() const
{
    LiquidValue site = m_config;
    const LiquidValue place = LiquidValue::unknown(Tr::tr("The preview does not tell where the site lies."));
    site = withEntry(site, u"source"_s, place);
    site = withEntry(site, u"destination"_s, place);
    site = withEntry(site, u"config"_s, LiquidValue());
    site = withEntry(site, u"time"_s, timeValue(QDateTime::currentDateTime()));
    for (const QString &key : {u"data"_s, u"pages"_s, u"html_pages"_s, u"static_files"_s, u"documents"_s,
                               u"collections"_s, u"tags"_s, u"categories"_s}) {
        site = withEntry(site, key, LiquidValue::later(key));
    }
    site = withEntry(site, u"related_posts"_s,
                     LiquidValue::unknown(Tr::tr("The preview does not know which posts are related.")));
    for (const QString &name : m_pages.collections()) {
        site = withEntry(site, name, LiquidValue::later(u"collection:"_s + name));
    }
    return site;
}

LiquidValue SiteValues::pageValue(const QString &path, QStringView text) const
{
    return m_pages.page(path, text).value();
}

LiquidValue SiteValues::layoutValue(const LiquidValue &page) const
{
    // A number (`layout: 404`) finds no layout here, though the page is put into it.
    const QString name = page[u"layout"].text() == nullptr ? QString() : *page[u"layout"].text();
    const QString file = printedValue(m_config[u"layouts_dir"]) + u'/' + name;
    for (const QString &ending : {u".html"_s, u".md"_s}) {
        const LiquidAnswer text = name.isEmpty() ? LiquidAnswer() : fileIn({}, file + ending);
        if (text.text) {
            const FrontMatter frontMatter = FrontMatter::parse(*text.text, FileKind::Page);
            const LiquidValue own = loadYamlValues(frontMatter.yaml.of(*text.text)).value_or(LiquidValue());
            return own.hash() == nullptr ? LiquidValue(LiquidValue::Hash()) : own;
        }
    }
    return {};
}

LiquidValue SiteValues::later(const QString &key) const
{
    const QMutexLocker lock(&m_mutex);
    const auto known = m_made.constFind(key);
    if (known != m_made.cend()) {
        return *known;
    }
    const LiquidValue value = made(key);
    m_made.insert(key, value);
    return value;
}

LiquidValue SiteValues::made(const QString &key) const
{
    if (key == u"data") {
        return dataFolder(printedValue(m_config[u"data_dir"]), 0);
    }
    if (key.startsWith("file:"_L1)) {
        return dataFile(key.mid(5));
    }
    if (key == u"pages" || key == u"html_pages") {
        remember(m_root);
        QList<SitePage> pages = m_pages.pages();
        if (key == u"html_pages") {
            pages.removeIf([](const SitePage &page) {
                return !page.url.endsWith(u'/') && !page.url.endsWith(".html"_L1) && page.url.contains(u'.');
            });
        }
        return listOf(pages);
    }
    if (key.startsWith("collection:"_L1)) {
        const QString name = key.mid(11);
        remember(m_root + "/_"_L1 + name);
        QList<SitePage> documents = m_pages.documents(name);
        if (name == u"posts") {
            std::reverse(documents.begin(), documents.end());
        }
        return listOf(documents);
    }
    if (key == u"static_files") {
        LiquidValue::Array files;
        for (const auto &[path, collection] : m_pages.staticFiles()) {
            const QFileInfo info(m_root + u'/' + path);
            const QString dot = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
            files.append(LiquidValue::document(
                {{LiquidValue(u"path"_s), LiquidValue(collection.isEmpty() ? u'/' + path : path)},
                 {LiquidValue(u"name"_s), LiquidValue(info.fileName())},
                 {LiquidValue(u"basename"_s), LiquidValue(info.completeBaseName())},
                 {LiquidValue(u"extname"_s), LiquidValue(dot)},
                 {LiquidValue(u"collection"_s),
                  collection.isEmpty() ? LiquidValue() : LiquidValue(collection)},
                 {LiquidValue(u"modified_time"_s), LiquidValue(timeValue(info.lastModified()))}}));
        }
        return files;
    }
    if (key == u"tags" || key == u"categories") {
        return groupedPosts(key);
    }
    if (key == u"documents") {
        QList<SitePage> all;
        for (const QString &name : m_pages.collections()) {
            all += m_pages.documents(name);
        }
        return listOf(all);
    }
    LiquidValue::Array collections;
    QStringList names = m_pages.collections();
    names.sort();
    for (const QString &name : names) {
        LiquidValue one = m_config[u"collections"][name];
        one = one.hash() == nullptr ? LiquidValue(LiquidValue::Hash()) : one;
        one = withEntry(one, u"label"_s, name);
        one =
            withEntry(one, u"output"_s, one.contains(u"output") ? one[u"output"].isTrue() : name == u"posts");
        one = withEntry(one, u"relative_directory"_s, LiquidValue(u'_' + name));
        collections.append(withEntry(one, u"docs"_s, listOf(m_pages.documents(name))));
    }
    return collections;
}

LiquidValue SiteValues::groupedPosts(const QString &key) const
{
    LiquidValue::Hash groups;
    QHash<QString, LiquidValue::Array> posts;
    QStringList names;
    // The names as they first occur from the oldest post on, the posts of each the newest first.
    for (const SitePage &post : m_pages.documents(u"posts"_s)) {
        const LiquidValue of = post.data[key];
        for (const LiquidValue &name : of.array() == nullptr ? LiquidValue::Array() : *of.array()) {
            if (!names.contains(printedValue(name))) {
                names.append(printedValue(name));
            }
            posts[printedValue(name)].prepend(LiquidValue::document(*post.value().hash()));
        }
    }
    for (const QString &name : names) {
        groups.append({LiquidValue(name), LiquidValue(posts.value(name))});
    }
    return groups;
}

LiquidValue SiteValues::dataFolder(const QString &folder, int depth) const
{
    LiquidValue result{LiquidValue::Hash()};
    const QFileInfo info(m_root + u'/' + folder);
    if (depth > depthLimit || folder.contains(".."_L1) || !info.isDir() ||
        !(info.canonicalFilePath() + u'/').startsWith(m_root + u'/')) {
        return result;
    }
    remember(info.filePath());
    static const QStringList kinds{u"*.yaml"_s, u"*.yml"_s, u"*.json"_s, u"*.csv"_s, u"*.tsv"_s};
    const QDir directory(info.filePath());
    // Jekyll reads one kind after the other; the last file of a name wins.
    for (const QString &kind : kinds) {
        for (const QString &name : directory.entryList({kind}, QDir::Files | QDir::NoSymLinks, QDir::Name)) {
            const LiquidValue file = LiquidValue::later(u"file:"_s + folder + u'/' + name);
            result = withEntry(result, dataKey(name.left(name.lastIndexOf(u'.'))), file);
        }
    }
    const QDir::Filters folders = QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks;
    for (const QString &name : directory.entryList(folders, QDir::Name)) {
        result = withEntry(result, dataKey(name), dataFolder(folder + u'/' + name, depth + 1));
    }
    return result;
}

LiquidValue SiteValues::dataFile(const QString &path) const
{
    const QString file = m_root + u'/' + path;
    remember(file);
    if (QFileInfo(file).size() > dataLimit) {
        return LiquidValue::unknown(Tr::tr("%1 is too large for the preview.").arg(path));
    }
    const Result<TextFile> text = TextFile::load(file);
    if (!text.ok()) {
        return LiquidValue::unknown(text.reason());
    }
    if (path.endsWith(".csv"_L1) || path.endsWith(".tsv"_L1)) {
        return loadSeparatedValues(text.value().text(), path.endsWith(".csv"_L1) ? u',' : u'\t');
    }
    const std::optional<LiquidValue> value = loadYamlValues(asRubyReads(text.value().text()));
    return value ? *value : LiquidValue::unknown(Tr::tr("%1 is not well-formed.").arg(path));
}

LiquidAnswer SiteValues::fileIn(const QString &folder, const QString &file) const
{
    const QString path = folder.isEmpty() ? file : folder + u'/' + file;
    QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    parts.removeAll(u"."_s);
    const bool climbs = std::any_of(parts.cbegin(), parts.cend(), [](const QString &part) {
        return part.startsWith(u'.') || part.contains(u'\\') || part.contains(QChar());
    });
    const QFileInfo info(m_root + u'/' + parts.join(u'/'));
    const QString real = info.canonicalFilePath();
    if (climbs || parts.isEmpty()) {
        return {std::nullopt, Tr::tr("“%1” is not a path inside the repository.").arg(file)};
    }
    if (real.isEmpty() || !info.isFile()) {
        const QMutexLocker lock(&m_mutex);
        remember(info.filePath()); // it may yet appear
        if (const QString name = theme();
            !name.isEmpty() && folder == printedValue(m_config[u"includes_dir"])) {
            return {std::nullopt,
                    Tr::tr("“%1” is not in the repository. It may belong to the site’s theme “%2”, which the "
                           "live preview does not read; the exact preview shows it.")
                        .arg(file, name),
                    true};
        }
        return {std::nullopt,
                Tr::tr("There is no file “%1” in %2.").arg(file, folder.isEmpty() ? u"/"_s : folder)};
    }
    // A link may lead out of the repository, or to a hidden file in it.
    if (!real.startsWith(m_root + u'/') || real.mid(m_root.size()).contains("/."_L1)) {
        return {std::nullopt, Tr::tr("“%1” leads out of the repository.").arg(file)};
    }
    const Result<TextFile> text = TextFile::load(real);
    if (!text.ok()) {
        return {std::nullopt, text.reason()};
    }
    const QMutexLocker lock(&m_mutex);
    remember(real);
    return {text.value().text(), {}};
}

// The name of a theme whose files are not in the repository.
QString SiteValues::theme() const
{
    for (const QStringView key : {u"theme", u"remote_theme"}) {
        const preview::LiquidValue value = m_config[key];
        if (const QString *name = value.text(); name != nullptr && !name->isEmpty()) {
            return *name;
        }
    }
    return {};
}

LiquidAnswer SiteValues::include(const QString &file, const QString *beside) const
{
    const QString folder = beside == nullptr ? printedValue(m_config[u"includes_dir"])
                                             : beside->left(qMax(qsizetype(0), beside->lastIndexOf(u'/')));
    return fileIn(folder, file);
}

LiquidAnswer SiteValues::linkTo(const QString &path) const
{
    const QString plain = path.startsWith(u'/') ? path.mid(1) : path;
    const QString address = m_pages.addressOf(plain);
    if (address.isEmpty()) {
        return {std::nullopt, Tr::tr("There is no page or file “%1”.").arg(path)};
    }
    return {address, {}};
}

LiquidAnswer SiteValues::postUrl(const QString &name) const
{
    const QString address = m_pages.postAddress(name);
    if (address.isEmpty()) {
        return {std::nullopt, Tr::tr("There is no post “%1”.").arg(name)};
    }
    return {address, {}};
}

QByteArray SiteValues::timeZone() const
{
    return printedValue(m_config[u"timezone"]).toLatin1();
}

} // namespace anchorage
