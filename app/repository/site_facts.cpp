// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site_facts.h"

#include "page_files.h"
#include "site_config.h"
#include "text_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(SiteFacts)
};

/// Folders nested deeper than this are passed over: no site needs them.
constexpr int depthLimit = 64;

QString textOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile() || info.isSymLink()) {
        return {};
    }
    const Result<TextFile> file = TextFile::load(path);
    return file.ok() ? file.value().text() : QString();
}

bool names(const QString &text, const QString &expression)
{
    return QRegularExpression(expression, QRegularExpression::MultilineOption).match(text).hasMatch();
}

LoaderEvidence evidenceOf(const QString &root)
{
    LoaderEvidence evidence;
    evidence.gemfile = textOf(root + "/Gemfile"_L1);
    evidence.gemfileLock = textOf(root + "/Gemfile.lock"_L1);
    evidence.config = textOf(root + "/_config.yml"_L1);
    const QDir workflows(root + "/.github/workflows"_L1);
    const QDir::Filters plainFiles = QDir::Files | QDir::NoSymLinks;
    for (const QString &name : workflows.entryList({u"*.yml"_s, u"*.yaml"_s}, plainFiles, QDir::Name)) {
        evidence.workflows.append(textOf(workflows.filePath(name)));
    }
    return evidence;
}

/// The value of `url:` beside the `titles:` of a navigation entry: from the entry's own lines.
QString addressBeside(QStringView text, const LocaleMap &map)
{
    static const QRegularExpression address(u"^[ -]*url[ \\t]*:[ \\t]*[\"']?([^\"'\\s#]+)"_s);
    const auto lineFrom = [&](qsizetype begin) {
        const qsizetype end = text.indexOf(u'\n', begin);
        return text.sliced(begin, (end < 0 ? text.size() : end) - begin);
    };
    const qsizetype keyLine = text.lastIndexOf(u'\n', map.key.begin) + 1;
    const qsizetype column = map.key.begin - keyLine;
    const qsizetype behind = text.indexOf(u'\n', map.span.end);
    for (qsizetype begin = behind + 1; behind >= 0 && begin < text.size();) {
        const QStringView line = lineFrom(begin);
        const auto content =
            std::find_if(line.begin(), line.end(), [](QChar c) { return c != u' ' && c != u'\t'; });
        const qsizetype indent = content - line.begin();
        const bool comment = content == line.end() || *content == u'#';
        if (!comment && (indent < column || line.sliced(indent).startsWith(u"- "))) {
            break;
        }
        const QRegularExpressionMatch match = address.match(line.toString());
        if (match.hasMatch() && indent == column) {
            return match.captured(1);
        }
        begin += line.size() + 1;
    }
    // Or before it: `- url: /about.html`, then `titles:`.
    for (qsizetype end = keyLine - 1; end > 0;) {
        const qsizetype begin = text.lastIndexOf(u'\n', end - 1) + 1;
        const QStringView line = text.sliced(begin, end - begin);
        const QRegularExpressionMatch match = address.match(line.toString());
        if (match.hasMatch()) {
            return match.captured(1);
        }
        if (line.trimmed().startsWith(u"- ") || line.trimmed().isEmpty()) {
            break;
        }
        end = begin - 1;
    }
    return {};
}

QString scalarBehind(QStringView yaml, const QString &key)
{
    const QRegularExpression entry(u"^%1[ \\t]*:[ \\t]*[\"']?([^\"'\\s#]+)"_s.arg(key),
                                   QRegularExpression::MultilineOption);
    return entry.match(yaml.toString()).captured(1);
}

class FileList
{
public:
    QStringList files;

    void add(const QString &folder, int depth)
    {
        const QDir directory(folder);
        const QDir::Filters filters = QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks;
        for (const QFileInfo &info : directory.entryInfoList(filters, QDir::Name)) {
            if (info.isDir()) {
                if (depth < depthLimit && !isPassedOver(info.fileName())) {
                    add(info.absoluteFilePath(), depth + 1);
                }
            } else if (isChecked(info)) {
                files.append(info.absoluteFilePath());
            }
        }
    }

private:
    static bool isPassedOver(const QString &name)
    {
        return name.startsWith(u'.') || name == u"_site" || name == u"node_modules" || name == u"vendor";
    }

    static bool isChecked(const QFileInfo &info)
    {
        static const QStringList pages{u"md"_s, u"markdown"_s, u"mkd"_s, u"mkdn"_s, u"html"_s};
        const QString suffix = info.suffix().toLower();
        const bool data = suffix == u"yml" || suffix == u"yaml";
        return pages.contains(suffix) || (data && (info.absolutePath().endsWith("/_data"_L1) ||
                                                   info.absolutePath().contains("/_data/"_L1)));
    }
};

} // namespace

DetectedLoader detectLoader(const LoaderEvidence &evidence)
{
    if (SiteConfig::parse(evidence.config).flag(u"strict_front_matter"_s, false)) {
        return {Loader::Strict, Tr::tr("_config.yml sets strict_front_matter.")};
    }
    if (names(evidence.gemfileLock, u"^\\s+(github-pages|safe_yaml|jekyll) \\("_s)) {
        return {Loader::SafeYaml, Tr::tr("Gemfile.lock names upstream’s Jekyll, which reads with SafeYAML.")};
    }
    if (names(evidence.gemfile, u"^\\s*gem\\s*\\(?\\s*[\"'](github-pages|jekyll)[\"']"_s)) {
        return {Loader::SafeYaml, Tr::tr("The Gemfile names upstream’s Jekyll, which reads with SafeYAML.")};
    }
    for (const QString &workflow : evidence.workflows) {
        if (names(workflow,
                  u"actions/(jekyll-build-pages|deploy-pages)|jekyll build|peaceiris/actions-gh-pages"_s)) {
            return {Loader::SafeYaml, Tr::tr("A workflow builds the site for GitHub Pages.")};
        }
    }
    if (SiteConfig::parse(evidence.config).value(u"remote_theme"_s).size() > 0) {
        return {Loader::SafeYaml, Tr::tr("_config.yml names a remote theme, as sites on GitHub Pages do.")};
    }
    return {Loader::Psych, Tr::tr("Nothing tells who builds the site, so it is taken for Debian’s Jekyll.")};
}

SiteSurvey SiteSurvey::of(const QString &root, std::optional<Loader> loader)
{
    SiteSurvey survey;
    const LoaderEvidence evidence = evidenceOf(root);
    survey.m_found = detectLoader(evidence);
    survey.m_facts.loader = loader.value_or(survey.m_found.loader);
    survey.m_facts.loaderReason = loader ? Tr::tr("It was chosen.") : survey.m_found.reason;
    const SiteConfig config = SiteConfig::parse(evidence.config);
    survey.m_facts.siteLanguage = config.value(u"lang"_s);

    const QString place = u"_data/navigation.yml"_s;
    const QString text = textOf(root + u'/' + place);
    const FrontMatter navigation = FrontMatter::parse(text, FileKind::Data);
    for (const LocaleMap &map : navigation.maps) {
        const QString address = plainAddress(addressBeside(text, map));
        if (address.isEmpty() || address == u"/") {
            continue;
        }
        LinkedTitles linked{place + u", "_s + map.path, {}};
        for (const LocaleRow &row : map.rows) {
            // A title that another list of titles lent is a fault there, not a drift here.
            if (row.loaded && row.keyIsText &&
                (row.kind != RowKind::Alias ||
                 (row.target.isValid() && &navigation.maps[row.target.map] == &map))) {
                linked.titles.insert(row.locale, *row.loaded);
            }
        }
        survey.m_linked[address].append(linked);
    }
    survey.m_fingerprint = qHashMulti(0, evidence.gemfile, evidence.gemfileLock, evidence.config,
                                      evidence.workflows, text, static_cast<int>(survey.m_facts.loader));
    return survey;
}

SiteFacts SiteSurvey::factsFor(const QString &path, QStringView text, const FrontMatter &frontMatter) const
{
    SiteFacts facts = m_facts;
    if (m_linked.isEmpty() || frontMatter.maps.isEmpty()) {
        return facts;
    }
    const QString permalink = scalarBehind(frontMatter.yaml.of(text), u"permalink"_s);
    const QString withoutSuffix = path.left(path.lastIndexOf(u'.'));
    facts.linked = m_linked.value(plainAddress(permalink.isEmpty() ? withoutSuffix + ".html"_L1 : permalink));
    return facts;
}

QStringList checkedFiles(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isDir()) {
        return {info.absoluteFilePath()};
    }
    FileList list;
    list.add(info.absoluteFilePath(), 0);
    list.files.sort();
    return list.files;
}

} // namespace anchorage
