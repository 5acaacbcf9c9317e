// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link_check.h"

#include "link_targets.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(LinkCheck)
};

bool hasLiquid(const QString &address)
{
    return address.contains("{{"_L1) || address.contains("{%"_L1) ||
           address.contains("%7B%7B"_L1, Qt::CaseInsensitive) ||
           address.contains("%7B%"_L1, Qt::CaseInsensitive);
}

/// It leads to another site, to a mail program or to data in the page itself.
bool isElsewhere(const QString &address)
{
    static const QRegularExpression scheme(u"^(?:[A-Za-z][A-Za-z0-9+.-]*:|//|\\\\\\\\)"_s);
    return scheme.match(address).hasMatch();
}

QString decoded(const QString &text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

/// The absolute path that a relative one means on the page at `url` (RFC 3986, 5.2).
QString joined(const QString &url, const QString &path)
{
    const QString whole = path.startsWith(u'/') ? path : url.left(url.lastIndexOf(u'/') + 1) + path;
    QStringList parts;
    const QStringList all = whole.split(u'/');
    for (qsizetype i = 1; i < all.size(); ++i) {
        const bool last = i + 1 == all.size();
        if (all[i] == u".." || all[i] == u".") {
            if (all[i] == u".." && !parts.isEmpty()) {
                parts.removeLast();
            }
            if (last) {
                parts.append(QString());
            }
        } else {
            parts.append(all[i]);
        }
    }
    return u'/' + parts.join(u'/');
}

/// A path as it is written in a link: readable, but for what would end the link or mean something else.
QString asWritten(QString path)
{
    for (const QChar c : u"% \"<>()?#[]\\`"_s) {
        path.replace(c, QString::fromLatin1(QUrl::toPercentEncoding(QString(c))));
    }
    return path;
}

struct Address
{
    QString path; ///< decoded; empty for the page itself
    QString fragment;
    QString tail; ///< query and fragment as written

    explicit Address(const QString &written)
    {
        const qsizetype end = written.indexOf(QRegularExpression(u"[?#]"_s));
        path = decoded(written.left(end < 0 ? written.size() : end));
        tail = end < 0 ? QString() : written.mid(end);
        const qsizetype hash = tail.indexOf(u'#');
        fragment = hash < 0 ? QString() : decoded(tail.mid(hash + 1));
    }
};

class LinkChecker
{
public:
    LinkChecker(const SiteIndex &index, QString source, QStringView text, const preview::RenderedPage &page)
        : m_index(index), m_source(std::move(source)), m_text(text), m_page(page), m_base(index.baseAddress())
    {
    }

    QList<Diagnosis> diagnoses;

    void check(const QList<LinkTarget> &targets, const QString &pageUrl)
    {
        for (const LinkTarget &target : targets) {
            const QString address = target.address.trimmed();
            if (!hasLiquid(address) && !isElsewhere(address)) {
                checkTarget(target, Address(address), pageUrl);
            }
        }
    }

    void checkRedirects(const FrontMatter &frontMatter, const PageAddress &own)
    {
        const AddressFacts facts = addressFacts(m_text);
        const QStringList to = facts.list(u"redirect_to"_s, false);
        const QStringList from = facts.list(u"redirect_from"_s, false);
        if (to.isEmpty() && from.isEmpty()) {
            return;
        }
        if (m_index.isConfigured() && m_index.uses(u"jekyll-redirect-from"_s) == SiteIndex::Use::No) {
            add(u"broken-redirect"_s,
                keySpan(frontMatter, to.isEmpty() ? u"redirect_from"_s : u"redirect_to"_s),
                Tr::tr("The site does not use the plugin jekyll-redirect-from, so nothing is redirected."),
                Tr::tr("Readers who come by the old address get “page not found”."), Severity::Hint);
            return;
        }
        for (const QString &target : to) {
            checkRedirectTo(frontMatter, target);
        }
        for (const QString &address : from) {
            checkRedirectFrom(frontMatter, own, address);
        }
    }

private:
    void add(const QString &code, Span span, const QString &message, const QString &readers,
             Severity severity, QList<Fix> fixes = {})
    {
        Diagnosis diagnosis;
        diagnosis.code = code;
        diagnosis.severity = severity;
        diagnosis.span = span;
        diagnosis.message = message;
        diagnosis.readersSee = {readers, readers, readers};
        diagnosis.fixes = std::move(fixes);
        diagnoses.append(diagnosis);
    }

    void checkTarget(const LinkTarget &target, const Address &address, const QString &pageUrl)
    {
        if (address.path.isEmpty()) {
            checkFragment(target, address, m_source);
            return;
        }
        QString path = joined(m_base + pageUrl, address.path);
        if (path != m_base && !path.startsWith(m_base + u'/')) {
            checkOutside(target, address, path);
            return;
        }
        path = path == m_base ? u"/"_s : path.mid(m_base.size());
        const SiteIndex::Found found = m_index.find(path);
        if (!found.exists) {
            reportMissing(target, address, path, found);
        } else if (!target.image && !found.source.isEmpty() && !address.fragment.isEmpty()) {
            checkFragment(target, address, found.source);
        }
    }

    /// An address that does not begin with the site's base address leads to another site of the same host.
    void checkOutside(const LinkTarget &target, const Address &address, const QString &path)
    {
        if (m_index.find(path).exists) {
            add(target.image ? u"missing-image"_s : u"broken-link"_s, target.span,
                Tr::tr("“%1” leaves out the site’s base address “%2”.").arg(address.path, m_base),
                target.image ? Tr::tr("Readers see no image.")
                             : Tr::tr("Readers who follow it leave the site and get “page not found”."),
                Severity::Warning, fixTo(target, asWritten(m_base + path) + address.tail));
        }
    }

    [[nodiscard]] static QList<Fix> fixTo(const LinkTarget &target, const QString &address)
    {
        if (!target.exact) {
            return {};
        }
        Fix fix;
        fix.title = Tr::tr("Lead to “%1”").arg(address);
        fix.edit.add({target.span, address});
        return {fix};
    }

    void reportMissing(const LinkTarget &target, const Address &address, const QString &path,
                       const SiteIndex::Found &found)
    {
        const QString shown = address.path;
        if (target.image) {
            QString message = found.spelling.isEmpty()
                                  ? Tr::tr("There is no image “%1”.").arg(shown)
                                  : Tr::tr("There is no image “%1”, but one with other capitals.").arg(shown);
            add(u"missing-image"_s, target.span, message, Tr::tr("Readers see no image."),
                found.uncertain ? Severity::Hint : Severity::Warning, spellingFix(target, address, found));
            return;
        }
        // A link to the file instead of the address that it is published under.
        const QString sourceFolder =
            m_source.contains(u'/') ? u'/' + m_source.section(u'/', 0, -2) : QString();
        QStringList files{path.mid(1)};
        if (!address.path.startsWith(u'/')) {
            files.append(joined(sourceFolder + u"/x"_s, address.path).mid(1));
        }
        for (const QString &file : files) {
            if (const std::optional<PageAddress> known = m_index.addressOf(file)) {
                reportSourceLink(target, address, file, *known);
                return;
            }
        }
        const bool spelled = !found.spelling.isEmpty();
        const QString message = spelled
                                    ? Tr::tr("No page or file has the address “%1”; “%2” has other capitals.")
                                          .arg(shown, found.spelling)
                                    : Tr::tr("No page or file of the site has the address “%1”.").arg(shown);
        add(u"broken-link"_s, target.span, message, Tr::tr("Readers who follow it get “page not found”."),
            found.uncertain ? Severity::Hint : Severity::Warning, spellingFix(target, address, found));
    }

    [[nodiscard]] QList<Fix> spellingFix(const LinkTarget &target, const Address &address,
                                         const SiteIndex::Found &found) const
    {
        return found.spelling.isEmpty() ? QList<Fix>()
                                        : fixTo(target, asWritten(m_base + found.spelling) + address.tail);
    }

    void reportSourceLink(const LinkTarget &target, const Address &address, const QString &file,
                          const PageAddress &known)
    {
        if (!known.isPublished()) {
            const QString message =
                known.state == PageAddress::State::Future
                    ? Tr::tr("“%1” is not published yet: its date is in the future.").arg(file)
                    : Tr::tr("“%1” is not published.").arg(file);
            add(u"broken-link"_s, target.span, message, Tr::tr("Readers who follow it get “page not found”."),
                Severity::Warning);
            return;
        }
        const SiteIndex::Use relative = m_index.relativeLinks();
        if (m_index.isMarkdown(file) && relative == SiteIndex::Use::Yes && !address.path.startsWith(u'/')) {
            if (!address.fragment.isEmpty()) {
                checkFragment(target, address, file);
            }
            return;
        }
        const bool maybe =
            m_index.isMarkdown(file) && relative == SiteIndex::Use::Unknown && !address.path.startsWith(u'/');
        add(u"broken-link"_s, target.span,
            Tr::tr("“%1” is the name of a file; the site publishes it as “%2”.").arg(address.path, known.url),
            maybe ? Tr::tr("Readers who follow it get “page not found”, unless GitHub Pages builds the site.")
                  : Tr::tr("Readers who follow it get “page not found”."),
            maybe ? Severity::Hint : Severity::Warning,
            fixTo(target, asWritten(m_base + known.url) + address.tail));
    }

    void checkFragment(const LinkTarget &target, const Address &address, const QString &source)
    {
        const QString &id = address.fragment;
        // `#top` and `#` lead to the top of every page (HTML standard, 7.4.6.4); `:~:` is text to find.
        if (id.isEmpty() || id.compare("top"_L1, Qt::CaseInsensitive) == 0 || id.startsWith(":~:"_L1) ||
            target.image) {
            return;
        }
        const SiteIndex::Ids ids = idsOf(source);
        if (ids.ids.contains(id) || !ids.complete) {
            return;
        }
        const bool own = source == m_source;
        const QString message =
            own ? Tr::tr("The page has no heading or place with the id “%1”.").arg(id)
                : Tr::tr("“%2” has no heading or place with the id “%1”.").arg(id, source);
        const QString nearest = nearestId(id, ids.ids);
        const QString written = target.address.left(target.address.indexOf(u'#') + 1);
        add(u"missing-header-id"_s, target.span, message,
            own ? Tr::tr("Readers who follow it stay where they are.")
                : Tr::tr("Readers who follow it arrive at the top of the page."),
            ids.foreignLayout ? Severity::Hint : Severity::Warning,
            nearest.isEmpty() ? QList<Fix>() : fixTo(target, written + nearest));
    }

    [[nodiscard]] SiteIndex::Ids idsOf(const QString &source)
    {
        if (source != m_source) {
            // Only pages have ids that are known.
            const bool readable = m_index.isMarkdown(source) || source.endsWith(u".html"_s);
            SiteIndex::Ids unknown;
            unknown.complete = false;
            return readable ? m_index.idsOf(source) : unknown;
        }
        if (!m_ownIds) {
            m_ownIds = m_index.idsOf(m_source, m_text, m_page);
        }
        return *m_ownIds;
    }

    /// The id that was most likely meant: the same but for capitals and punctuation.
    [[nodiscard]] static QString nearestId(const QString &id, const QSet<QString> &ids)
    {
        const auto plain = [](const QString &text) {
            QString letters;
            std::copy_if(text.cbegin(), text.cend(), std::back_inserter(letters),
                         [](QChar c) { return c.isLetterOrNumber(); });
            return letters.toLower();
        };
        const QString wanted = plain(id);
        QStringList equal;
        for (const QString &candidate : ids) {
            if (!wanted.isEmpty() && plain(candidate) == wanted) {
                equal.append(candidate);
            }
        }
        return equal.size() == 1 ? equal.first() : QString();
    }

    /// Of a key of the front matter.
    [[nodiscard]] Span keySpan(const FrontMatter &frontMatter, const QString &key) const
    {
        const QRegularExpression entry(u"^"_s + key + u"(?=[ \\t]*:)"_s, QRegularExpression::MultilineOption);
        const QRegularExpressionMatch match = entry.match(frontMatter.yaml.of(m_text).toString());
        const qsizetype begin = frontMatter.yaml.begin + std::max<qsizetype>(0, match.capturedStart());
        return {begin, begin + match.capturedLength()};
    }

    [[nodiscard]] Span valueSpan(const FrontMatter &frontMatter, const QString &key,
                                 const QString &value) const
    {
        const Span after = keySpan(frontMatter, key);
        const qsizetype at = m_text.indexOf(value, after.end);
        return at >= 0 && at < frontMatter.yaml.end ? Span{at, at + value.size()} : after;
    }

    void checkRedirectTo(const FrontMatter &frontMatter, const QString &written)
    {
        if (written.isEmpty() || hasLiquid(written) || isElsewhere(written)) {
            return;
        }
        const Address address(written);
        const SiteIndex::Found found = m_index.find(joined(u"/"_s, address.path));
        if (!found.exists) {
            add(u"broken-redirect"_s, valueSpan(frontMatter, u"redirect_to"_s, written),
                Tr::tr("No page or file of the site has the address “%1” that this page redirects to.")
                    .arg(written),
                Tr::tr("Readers are sent on and get “page not found”."),
                found.uncertain ? Severity::Hint : Severity::Warning);
        }
    }

    void checkRedirectFrom(const FrontMatter &frontMatter, const PageAddress &own, const QString &address)
    {
        const Span span = valueSpan(frontMatter, u"redirect_from"_s, address);
        if (!own.isPublished()) {
            add(u"broken-redirect"_s, span,
                Tr::tr("“%1” redirects to this page, which is not published.").arg(address),
                Tr::tr("Readers who come by the old address get “page not found”."), Severity::Warning);
            return;
        }
        const SiteIndex::Found found = m_index.find(joined(u"/"_s, decoded(address)));
        if (found.exists && found.source != m_source) {
            add(u"broken-redirect"_s, span,
                Tr::tr("“%1” is already the address of “%2”, so it cannot redirect to this page.")
                    .arg(address, found.source),
                Tr::tr("Readers of that address get one of the two, whichever is written last."),
                Severity::Warning);
        }
    }

    const SiteIndex &m_index;
    QString m_source;
    QStringView m_text;
    const preview::RenderedPage &m_page;
    QString m_base;
    std::optional<SiteIndex::Ids> m_ownIds;
};

} // namespace

QList<DiagnosisCode> linkCodes()
{
    return {{u"broken-link"_s, Tr::tr("A link leads to a page or file that the site does not have.")},
            {u"missing-image"_s, Tr::tr("An image is not among the site’s files.")},
            {u"missing-header-id"_s, Tr::tr("A link leads to a heading that is not there.")},
            {u"broken-redirect"_s, Tr::tr("A redirect leads to a page that does not exist.")}};
}

QList<Diagnosis> checkLinks(const SiteIndex &index, const QString &source, QStringView text,
                            const FrontMatter &frontMatter, const preview::RenderedPage &page)
{
    const std::optional<PageAddress> own = index.addressOf(source, text);
    if (!own || !frontMatter.present) {
        return {};
    }
    LinkChecker checker(index, source, text, page);
    checker.checkRedirects(frontMatter, *own);
    checker.check(linkTargets(text, frontMatter, page), own->url);
    std::stable_sort(checker.diagnoses.begin(), checker.diagnoses.end(),
                     [](const Diagnosis &a, const Diagnosis &b) { return a.span.begin < b.span.begin; });
    return checker.diagnoses;
}

QList<Diagnosis> checkLinks(const SiteIndex &index, const QString &source, QStringView text)
{
    const FrontMatter frontMatter = FrontMatter::parse(text, FileKind::Page);
    return checkLinks(index, source, text, frontMatter,
                      index.isMarkdown(source)
                          ? preview::render(frontMatter.body.of(text), index.renderOptions())
                          : preview::RenderedPage());
}

} // namespace anchorage
