// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site_index_builder.h"

#include "html_tokens.h"
#include "site_settings.h"
#include "text_file.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

/// Folders nested deeper than this are passed over: no site needs them.
constexpr int depthLimit = 64;

QByteArray beginningOf(const QString &path, qint64 size)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(size) : QByteArray();
}

bool mayHaveFrontMatter(const QString &name)
{
    static const QStringList binary{u".png"_s,  u".jpg"_s,   u".jpeg"_s, u".gif"_s, u".webp"_s, u".ico"_s,
                                    u".woff"_s, u".woff2"_s, u".ttf"_s,  u".pdf"_s, u".zip"_s,  u".mp4"_s};
    return !binary.contains(name.mid(std::max<qsizetype>(0, name.lastIndexOf(u'.'))).toLower());
}

/// The text of a file that Git and Bundler wrote; empty where it is none that can be read.
QString smallText(const QString &path)
{
    constexpr qint64 limit = 1024 * 1024;
    const QFileInfo info(path);
    return info.isFile() && !info.isSymLink() ? TextFile::decoded(beginningOf(path, limit)) : QString();
}

} // namespace

SiteIndexBuilder::SiteIndexBuilder(std::shared_ptr<const SiteIndex> before, const QString &root,
                                   const std::atomic_bool *cancelled)
    : m_before(std::move(before)), m_index(new SiteIndex), m_cancelled(cancelled)
{
    if (m_before && m_before->m_root != root) {
        m_before.reset();
    }
    m_index->m_root = root;
    m_index->m_day = QDate::currentDate();
    for (const QString &name :
         {u"_config.yml"_s, u"Gemfile"_s, u"Gemfile.lock"_s, u".gitmodules"_s, u"_plugins"_s}) {
        noteSetting(name);
    }
    m_index->m_config = loadSiteConfig(root);
    m_index->m_rules = AddressRules(m_index->m_config, m_index->m_day);
    m_index->m_options = renderOptions(m_index->m_config);
    m_index->m_gemfiles = smallText(root + "/Gemfile"_L1) + u'\n' + smallText(root + "/Gemfile.lock"_L1);
    m_index->m_configured =
        QFile::exists(root + "/_config.yml"_L1) || !m_index->m_gemfiles.trimmed().isEmpty();
    m_optionalFrontMatter = m_index->uses(u"jekyll-optional-front-matter"_s) == SiteIndex::Use::Yes;
    m_readmeIndex = m_index->uses(u"jekyll-readme-index"_s) == SiteIndex::Use::Yes;
    m_redirects = m_index->uses(u"jekyll-redirect-from"_s) != SiteIndex::Use::No;
    m_sameRules = m_before && !m_changed && m_before->m_day == m_index->m_day &&
                  std::all_of(m_index->m_settings.keyValueBegin(), m_index->m_settings.keyValueEnd(),
                              [&](const auto &setting) {
                                  return m_before->m_settings.value(setting.first) == setting.second;
                              });
}

std::shared_ptr<const SiteIndex> SiteIndexBuilder::build()
{
    scan({}, 0);
    if (isCancelled()) {
        return nullptr;
    }
    if (isAsBefore()) {
        return m_before;
    }
    addUncertain();
    takeIds();
    return m_index;
}

void SiteIndexBuilder::noteSetting(const QString &path)
{
    const QString full = m_index->m_root + u'/' + path;
    const FileStamp stamp = settledStampOf(full);
    m_changed = m_changed || (stamp == FileStamp() && stampOf(full) != FileStamp());
    m_index->m_settings.insert(path, stamp);
}

bool SiteIndexBuilder::isAsBefore() const
{
    return m_before && !m_changed && m_before->m_known.size() == m_index->m_known.size() &&
           m_before->m_settings == m_index->m_settings && m_before->m_day == m_index->m_day;
}

void SiteIndexBuilder::takeIds()
{
    if (m_before && m_before->m_settings == m_index->m_settings) {
        // Each is for its file as it was, which is looked at when it is asked for.
        const QMutexLocker locker(&m_before->m_mutex);
        m_index->m_ids = m_before->m_ids;
    }
}

bool SiteIndexBuilder::isCancelled() const
{
    return m_cancelled != nullptr && m_cancelled->load(std::memory_order_relaxed);
}

void SiteIndexBuilder::scan(const QString &folder, int depth)
{
    const QDir directory(m_index->m_root + u'/' + folder);
    const QDir::Filters filters = QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden;
    for (const QFileInfo &info : directory.entryInfoList(filters, QDir::Unsorted)) {
        if (isCancelled()) {
            return;
        }
        const QString path = folder.isEmpty() ? info.fileName() : folder + u'/' + info.fileName();
        if (info.isSymLink()) {
            // Jekyll may follow it; what is behind it is not looked at here.
            m_index->m_uncertain.append(u'/' + path);
            noteSetting(path);
        } else if (!info.isDir()) {
            addFile(path, info);
        } else if (path == u"_layouts" || path == u"_includes" || path.startsWith(u"_layouts/"_s) ||
                   path.startsWith(u"_includes/"_s)) {
            const QDir inner(info.absoluteFilePath());
            for (const QString &name : inner.entryList(QDir::Files | QDir::NoSymLinks)) {
                addLayout(path + u'/' + name);
            }
            scan(path, depth + 1);
        } else if (!m_index->m_rules.isPassedOver(path) && depth < depthLimit) {
            scan(path, depth + 1);
        }
    }
}

SiteIndex::Known SiteIndexBuilder::read(const QString &path, const QFileInfo &info)
{
    // Looked at before the file is read, so that what is written meanwhile is seen the next time.
    SiteIndex::Known known{settledStampOf(info.absoluteFilePath()), {}, {}};
    if (m_before) {
        const auto before = m_before->m_known.constFind(path);
        if (before != m_before->m_known.cend() && before->stamp == known.stamp &&
            known.stamp != FileStamp()) {
            known.facts = before->facts;
            known.address = m_sameRules ? before->address : addressOf(path, info, known.facts);
            return known;
        }
    }
    m_changed = true;
    if (mayHaveFrontMatter(info.fileName())) {
        const QByteArray bytes = beginningOf(info.absoluteFilePath(), addressFactsSize);
        if (bytes.startsWith("---")) {
            known.facts = addressFacts(TextFile::decoded(bytes));
        }
    }
    known.address = addressOf(path, info, known.facts);
    return known;
}

PageAddress SiteIndexBuilder::addressOf(const QString &path, const QFileInfo &info, AddressFacts facts) const
{
    if (m_optionalFrontMatter && m_index->m_rules.isMarkdown(info.suffix().toLower())) {
        facts.frontMatter = true;
    }
    PageAddress none;
    none.state = PageAddress::State::Excluded;
    return m_index->m_rules.addressOf(path, facts).value_or(none);
}

void SiteIndexBuilder::addFile(const QString &path, const QFileInfo &info)
{
    const SiteIndex::Known known = read(path, info);
    m_index->m_known.insert(path, known);
    m_index->m_sources.insert(path, known.address);
    if (known.address.target.isEmpty() || !known.address.isPublished()) {
        return;
    }
    addTarget(known.address.target, path);
    if (m_readmeIndex && info.fileName() == u"README.md") {
        addTarget(u'/' + path.chopped(9) + u"index.html"_s, path);
    }
    if (m_redirects) {
        addRedirects(path, known.facts);
    }
}

void SiteIndexBuilder::addTarget(const QString &target, const QString &source)
{
    m_index->m_targets.insert(target, source);
    m_index->m_spellings.insert(target.toLower(), target);
}

void SiteIndexBuilder::addRedirects(const QString &path, const AddressFacts &facts)
{
    for (QString from : facts.list(u"redirect_from"_s, false)) {
        from = from.startsWith(u'/') ? from : u'/' + from;
        const QString target = from.endsWith(u'/')                     ? from + u"index.html"_s
                               : from.section(u'/', -1).contains(u'.') ? from
                                                                       : from + u".html"_s;
        if (!m_index->m_targets.contains(target)) {
            addTarget(target, path);
        }
    }
}

void SiteIndexBuilder::addLayout(const QString &path)
{
    noteSetting(path);
    const QString text = smallText(m_index->m_root + u'/' + path);
    if (path.startsWith(u"_layouts/"_s)) {
        m_index->m_layouts.insert(path.mid(9).section(u'.', 0, -2));
    }
    for (const HtmlToken &token : htmlTokens(text)) {
        if (token.type == HtmlToken::Type::Open) {
            m_index->m_layoutIds.insert(token.attribute(u"id"));
            m_index->m_layoutIds.insert(token.attribute(u"name"));
        }
    }
}

void SiteIndexBuilder::addUncertain()
{
    const SiteConfig &config = m_index->m_config;
    QStringList &uncertain = m_index->m_uncertain;
    const auto uses = [&](const QString &plugin) { return m_index->uses(plugin) != SiteIndex::Use::No; };
    // A theme that comes as a gem or from elsewhere has a folder of assets.
    if (!config.value(u"theme"_s).isEmpty() || !config.value(u"remote_theme"_s).isEmpty()) {
        uncertain.append(u"/assets/"_s);
    }
    const std::initializer_list<std::pair<QString, QStringList>> makers{
        {u"jekyll-feed"_s, {config.value(u"feed.path"_s, u"/feed.xml"_s), u"/feed/"_s}},
        {u"jekyll-sitemap"_s, {u"/sitemap.xml"_s, u"/robots.txt"_s}},
        {u"jekyll-archives"_s, {u"/categor"_s, u"/tag"_s, u"/20"_s, u"/19"_s, u"/archive"_s}},
        {u"jekyll-paginate"_s,
         {u"/page"_s, config.value(u"paginate_path"_s, u"/page"_s).section(u':', 0, 0)}},
        {u"jekyll-paginate-v2"_s, {u"/page"_s, u"/tag"_s, u"/categor"_s}},
        {u"jekyll-admin"_s, {u"/admin"_s}}};
    for (const auto &[plugin, paths] : makers) {
        if (uses(plugin)) {
            for (const QString &path : paths) {
                uncertain.append(path.startsWith(u'/') ? path : u'/' + path);
            }
        }
    }
    if (uses(u"jekyll-polyglot"_s) || uses(u"jekyll-multiple-languages-plugin"_s)) {
        for (int i = 0; i < 200; ++i) {
            const QString language = config.value(u"languages[%1]"_s.arg(i));
            if (language.isEmpty()) {
                break;
            }
            m_index->m_languages.append(u'/' + language);
        }
    }
    for (const QString &line : smallText(m_index->m_root + "/.gitmodules"_L1).split(u'\n')) {
        if (line.trimmed().startsWith("path"_L1)) {
            uncertain.append(u'/' + line.section(u'=', 1).trimmed() + u'/');
        }
    }
    const QDir plugins(m_index->m_root + u'/' + config.value(u"plugins_dir"_s, u"_plugins"_s));
    m_index->m_ownGenerators = !plugins.entryList({u"*.rb"_s}, QDir::Files).isEmpty();
}

} // namespace anchorage
