// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site_frame.h"

#include "html_tokens.h"
#include "page_address.h"
#include "page_template.h"
#include "site_settings.h"
#include "site_styles.h"
#include "text_file.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(SiteFrame)
};

/// Without the white space, which differs between what is rendered and what a layout or a plugin writes.
QString solid(QStringView text)
{
    QString result;
    result.reserve(text.size());
    std::copy_if(text.begin(), text.end(), std::back_inserter(result), [](QChar c) { return !c.isSpace(); });
    return result;
}

QString solidText(QStringView html)
{
    QString text;
    for (const HtmlToken &token : htmlTokens(html)) {
        if (token.type == HtmlToken::Type::Text && !token.raw) {
            text += solid(htmlUnescaped(token.span.of(html)));
        }
    }
    return text;
}

/// An element or a piece of text of the built page; its text by position in the text of the whole page.
struct Node
{
    qsizetype parent = -1;
    Span html;
    Span text;
    bool element = false;
};

class BuiltTree
{
public:
    explicit BuiltTree(QStringView html) : m_html(html)
    {
        m_nodes.append({-1, {0, html.size()}, {}, true});
        m_open.append(0);
        for (const HtmlToken &token : htmlTokens(html)) {
            add(token);
        }
        for (const qsizetype open : m_open) {
            m_nodes[open].html.end = html.size();
            m_nodes[open].text.end = m_text.size();
        }
    }

    [[nodiscard]] const QString &text() const { return m_text; }

    /// The children of the innermost element around this part of the text, from the first one to the last
    /// one with text of it.
    [[nodiscard]] BuiltBody around(Span text) const
    {
        qsizetype inner = 0;
        for (qsizetype i = 0; i < m_nodes.size(); ++i) {
            const Node &node = m_nodes[i];
            if (node.element && node.text.begin <= text.begin && text.end <= node.text.end &&
                node.html.length() <= m_nodes[inner].html.length()) {
                inner = i;
            }
        }
        BuiltBody body{m_html.size(), 0};
        for (const Node &node : m_nodes) {
            if (node.parent == inner && node.text.begin < text.end && text.begin < node.text.end) {
                body.begin = std::min(body.begin, node.html.begin);
                body.end = std::max(body.end, node.html.end);
            }
        }
        return body.isFound() ? body : BuiltBody();
    }

private:
    void add(const HtmlToken &token)
    {
        const qsizetype parent = m_open.last();
        if (token.type == HtmlToken::Type::Text && !token.raw) {
            const qsizetype begin = m_text.size();
            m_text += solid(htmlUnescaped(token.span.of(m_html)));
            m_nodes.append({parent, token.span, {begin, m_text.size()}, false});
        } else if (token.type == HtmlToken::Type::Open) {
            m_nodes.append({parent, token.span, {m_text.size(), m_text.size()}, true});
            if (!isVoidElement(token.name)) {
                m_open.append(m_nodes.size() - 1);
                m_names.append(token.name);
            }
        } else if (token.type == HtmlToken::Type::Close) {
            const qsizetype at = m_names.lastIndexOf(token.name);
            while (at >= 0 && m_names.size() > at) {
                Node &node = m_nodes[m_open.takeLast()];
                m_names.removeLast();
                node.html.end = token.span.end;
                node.text.end = m_text.size();
            }
        }
    }

    QStringView m_html;
    QString m_text;
    QList<Node> m_nodes;
    QList<qsizetype> m_open;
    QStringList m_names; ///< of the open elements but the root
};

/// Where the blocks' text is within the page's text; empty where it is not.
Span blocksWithin(const QString &text, const QStringList &blocks)
{
    const QString whole = blocks.join(QString());
    if (const qsizetype at = text.indexOf(whole); at >= 0 && !whole.isEmpty()) {
        return {at, at + whole.size()};
    }
    // Something differs: start from the longest block that is there, and go on from it to both sides.
    qsizetype anchor = -1;
    qsizetype place = -1;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (anchor < 0 || blocks[i].size() > blocks[anchor].size()) {
            const qsizetype at = blocks[i].size() < 12 ? -1 : text.indexOf(blocks[i]);
            anchor = at >= 0 ? i : anchor;
            place = at >= 0 ? at : place;
        }
    }
    if (anchor < 0) {
        return {};
    }
    Span span{place, place + blocks[anchor].size()};
    constexpr qsizetype reach = 20'000;
    for (qsizetype i = anchor + 1; i < blocks.size(); ++i) {
        const qsizetype at = QStringView(text).mid(span.end, reach + blocks[i].size()).indexOf(blocks[i]);
        span.end += at >= 0 && !blocks[i].isEmpty() ? at + blocks[i].size() : 0;
    }
    for (qsizetype i = anchor - 1; i >= 0; --i) {
        const qsizetype from = std::max<qsizetype>(0, span.begin - reach - blocks[i].size());
        const qsizetype at = QStringView(text).sliced(from, span.begin - from).lastIndexOf(blocks[i]);
        span.begin = at >= 0 && !blocks[i].isEmpty() ? from + at : span.begin;
    }
    return span;
}

/// Files of a site: the folder that they are in, and the path that the preview serves them at.
struct ServedFolder
{
    QString folder;
    QString path; ///< ends with a slash
};

/// A path as an address in HTML.
QString encoded(const QString &path)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(path, "/:@!$&'()*+,;=~"));
}

/// Rewrites the built page into a frame.
class FrameWriter
{
public:
    /// The first folder that has a file is the one that it is served from.
    FrameWriter(QList<ServedFolder> folders, QString base, QString url)
        : m_folders(std::move(folders)), m_base(std::move(base)), m_url(std::move(url))
    {
    }

    SiteFrame frame;

    void write(const QString &html, BuiltBody body, const QStringList &titles)
    {
        const QString placeholder(preview::bodyPlaceholder);
        bool inBody = false;
        bool placed = false;
        const QList<HtmlToken> tokens = htmlTokens(html);
        const Span title = titleWithin(html, tokens, body, titles);
        QString skipped;
        for (const HtmlToken &token : tokens) {
            if (token.type == HtmlToken::Type::Open && token.name == u"body") {
                frame.bodyClass = token.attribute(u"class");
                inBody = true;
            } else if (token.type == HtmlToken::Type::Close &&
                       (token.name == u"body" || token.name == u"html")) {
                inBody = false;
            } else if (token.span.begin >= body.begin && token.span.begin < body.end) {
                frame.surroundings += placed ? QString() : placeholder;
                placed = true;
            } else if (!title.isEmpty() && token.span.begin >= title.begin && token.span.begin < title.end) {
                frame.surroundings +=
                    token.span.begin == title.begin ? QString(preview::titlePlaceholder) : QString();
            } else {
                writeToken(html, token, inBody, skipped);
            }
        }
    }

    /// The body's own HTML.
    [[nodiscard]] QString body(const QString &html, BuiltBody body) const
    {
        QString result;
        for (const HtmlToken &token : htmlTokens(html)) {
            if (token.span.begin >= body.begin && token.span.begin < body.end) {
                const bool names = token.type == HtmlToken::Type::Open && namesFile(token);
                result += names ? openTag(token) : token.span.of(html).toString();
            }
        }
        return result;
    }

    /// The path that the preview serves what an address of the page means at; null where no folder has it.
    [[nodiscard]] QString servedPath(const QString &address) const
    {
        if (address.isEmpty()) {
            return {};
        }
        static const QString here = u"x:"_s;
        const QUrl url = QUrl(here + u"//h"_s + m_base + m_url).resolved(QUrl(address));
        QString path = url.path(QUrl::FullyDecoded);
        if (url.scheme() != u"x" || url.host() != u"h") {
            return {};
        }
        if (!m_base.isEmpty() && path.startsWith(m_base + u'/')) {
            path = path.mid(m_base.size());
        }
        while (path.startsWith(u'/')) {
            path.remove(0, 1);
        }
        for (const ServedFolder &served : m_folders) {
            const QFileInfo file(served.folder + u'/' + path);
            if (!path.contains(u".."_s) && file.isFile()) {
                return served.path + path;
            }
        }
        return {};
    }

private:
    /// The content of the heading before the body that shows the page's title.
    [[nodiscard]] static Span titleWithin(const QString &html, const QList<HtmlToken> &tokens, BuiltBody body,
                                          const QStringList &titles)
    {
        for (qsizetype i = 0; i < tokens.size() && tokens[i].span.begin < body.begin; ++i) {
            if (tokens[i].type != HtmlToken::Type::Open || tokens[i].name != u"h1") {
                continue;
            }
            for (qsizetype j = i + 1; j < tokens.size() && tokens[j].span.begin < body.begin; ++j) {
                if (tokens[j].type != HtmlToken::Type::Close || tokens[j].name != u"h1") {
                    continue;
                }
                const Span content{tokens[i].span.end, tokens[j].span.begin};
                const QString shown = solidText(content.of(html));
                const bool known = std::any_of(titles.cbegin(), titles.cend(), [&](const QString &title) {
                    return !shown.isEmpty() && solidText(title) == shown;
                });
                if (known) {
                    return content;
                }
                break;
            }
        }
        return {};
    }

    void writeToken(const QString &html, const HtmlToken &token, bool inBody, QString &skipped)
    {
        static const QStringList dropped{u"script"_s, u"noscript"_s, u"iframe"_s, u"object"_s,
                                         u"embed"_s,  u"base"_s,     u"meta"_s,   u"template"_s};
        if (!skipped.isEmpty()) {
            skipped = token.type == HtmlToken::Type::Close && token.name == skipped ? QString() : skipped;
            return;
        }
        if (token.type == HtmlToken::Type::Open && dropped.contains(token.name)) {
            skipped = isVoidElement(token.name) ? QString() : token.name;
            return;
        }
        const bool open = token.type == HtmlToken::Type::Open;
        if (open && token.name == u"link") {
            addSheet(token);
            return;
        }
        m_inStyle = open && token.name == u"style"         ? true
                    : token.type == HtmlToken::Type::Close ? false
                                                           : m_inStyle;
        const bool style = m_inStyle || (token.type == HtmlToken::Type::Close && token.name == u"style");
        if ((!inBody && !style) || token.type == HtmlToken::Type::Other ||
            (token.type == HtmlToken::Type::Close && dropped.contains(token.name))) {
            return;
        }
        frame.surroundings += open ? openTag(token) : token.span.of(html).toString();
    }

    [[nodiscard]] bool namesFile(const HtmlToken &token) const
    {
        return !servedPath(token.attribute(u"src")).isEmpty() ||
               !servedPath(token.attribute(u"poster")).isEmpty();
    }

    [[nodiscard]] QString openTag(const HtmlToken &token) const
    {
        QString tag = u'<' + token.name;
        for (const auto &[name, value] : token.attributes) {
            // Ids of the frame must not hide those of the live body: the first one wins a jump.
            if (name.startsWith("on"_L1) || name == u"srcset" || name == u"autofocus") {
                continue;
            }
            QString written = value;
            if (name == u"src" || name == u"poster") {
                const QString served = servedPath(value);
                written = served.isEmpty() ? value : encoded(served);
            }
            tag += u' ' + name + u"=\""_s + written.toHtmlEscaped() + u'"';
        }
        return tag + u'>';
    }

    void addSheet(const HtmlToken &token)
    {
        if (!token.attribute(u"rel").split(u' ').contains(u"stylesheet"_s, Qt::CaseInsensitive)) {
            return;
        }
        const QString address = token.attribute(u"href");
        const QString served = servedPath(address);
        if (!served.isEmpty()) {
            frame.styleSheets.append(served);
        } else {
            frame.notices.append(address.contains(u"//"_s)
                                     ? Tr::tr("The style sheet “%1” comes from another host.").arg(address)
                                     : Tr::tr("The style sheet “%1” is not there.").arg(address));
        }
    }

    QList<ServedFolder> m_folders;
    QString m_base;
    QString m_url; ///< of the page
    bool m_inStyle = false;
};

QString builtFolder(const SiteConfig &config)
{
    QString folder = config.value(u"destination"_s, u"_site"_s);
    while (folder.startsWith("./"_L1)) {
        folder.remove(0, 2);
    }
    // What is elsewhere cannot be served to the preview.
    return folder.startsWith(u'/') || folder.contains(".."_L1) ? QString() : u'/' + folder;
}

QString baseAddress(const SiteConfig &config)
{
    QString base = config.value(u"baseurl"_s);
    while (base.endsWith(u'/')) {
        base.chop(1);
    }
    return base.isEmpty() || base.startsWith(u'/') ? base : u'/' + base;
}

/// Of the layouts' own links, where there is no built page.
void addLayoutStyles(SiteFrame &frame, const QString &root, const AddressFacts &facts)
{
    const SiteStyles styles = siteStyles(root, facts.values.value(u"layout"_s));
    frame.styleSheets = styles.sheets;
    for (const QString &sheet : styles.missing) {
        frame.notices.append(
            Tr::tr("The style sheet “%1” is made by Jekyll, and there is no built copy. Build "
                   "the site, or use the exact preview.")
                .arg(sheet));
    }
}

} // namespace

QString previewModeName(PreviewMode mode)
{
    return mode == PreviewMode::Plain ? u"plain"_s : mode == PreviewMode::SiteStyle ? u"site"_s : u"exact"_s;
}

PreviewMode previewModeOf(const QString &name)
{
    return name == u"plain"   ? PreviewMode::Plain
           : name == u"exact" ? PreviewMode::Exact
                              : PreviewMode::SiteStyle;
}

BuiltBody findBody(QStringView builtHtml, const QList<preview::RenderedBlock> &blocks)
{
    QStringList texts;
    for (const preview::RenderedBlock &block : blocks) {
        texts.append(solidText(block.html));
    }
    const BuiltTree tree(builtHtml);
    const Span text = blocksWithin(tree.text(), texts);
    return text.isEmpty() ? BuiltBody() : tree.around(text);
}

QStringList titlesOf(const FrontMatter &frontMatter, const SiteConfig &scalars)
{
    QStringList titles;
    for (const LocaleMap &map : frontMatter.maps) {
        for (const LocaleRow &row : map.rows) {
            titles.append(row.title.value_or(QString()));
        }
    }
    titles.append(scalars.value(u"title"_s));
    titles.removeAll(QString());
    return titles;
}

SiteFrame siteFrameFor(const QString &root, const QString &source, const QString &text,
                       const preview::RenderedPage &page, const QStringList &titles)
{
    const SiteConfig config = loadSiteConfig(root);
    const AddressFacts facts = addressFacts(text);
    const std::optional<PageAddress> address =
        AddressRules(config, QDate::currentDate()).addressOf(source, facts);
    const QString folder = builtFolder(config);
    const QString canonicalRoot = QFileInfo(root).canonicalFilePath();
    const QFileInfo built(canonicalRoot + folder + (address ? address->target : QString()));
    SiteFrame none;
    const bool inside = built.canonicalFilePath().startsWith(canonicalRoot + u'/');
    const Result<TextFile> file = address && !folder.isEmpty() && built.isFile() && inside
                                      ? TextFile::load(built.filePath())
                                      : Result<TextFile>(Error{});
    if (!file.ok()) {
        addLayoutStyles(none, canonicalRoot, facts);
        none.notices.prepend(
            Tr::tr("There is no built copy of this page, so its layout is not shown. Build the "
                   "site, or use the exact preview."));
        return none;
    }
    const QString &html = file.value().text();
    const BuiltBody body = findBody(html, page.blocks);
    if (!body.isFound()) {
        addLayoutStyles(none, canonicalRoot, facts);
        none.notices.prepend(
            Tr::tr("The built copy of this page holds nothing of its text, so its layout is not "
                   "shown. Build the site anew, or use the exact preview."));
        return none;
    }
    FrameWriter writer({{canonicalRoot, u"/"_s}, {canonicalRoot + folder, folder + u'/'}},
                       baseAddress(config), address->url);
    writer.write(html, body, titles);
    if (built.lastModified() < QFileInfo(root + "/_config.yml"_L1).lastModified()) {
        writer.frame.notices.append(Tr::tr("The built copy is older than the site’s configuration."));
    }
    return std::move(writer.frame);
}

SiteFrame builtFrame(const BuiltPage &page, const SiteConfig &config, const QStringList &titles)
{
    FrameWriter writer({{page.site, page.servedFrom}}, baseAddress(config), page.address);
    writer.write(page.html, page.body, titles);
    return std::move(writer.frame);
}

QString builtBody(const BuiltPage &page, const SiteConfig &config)
{
    return FrameWriter({{page.site, page.servedFrom}}, baseAddress(config), page.address)
        .body(page.html, page.body);
}

} // namespace anchorage
