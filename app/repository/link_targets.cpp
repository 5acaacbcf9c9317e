// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "link_targets.h"

#include "html_tokens.h"

#include <QHash>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

struct Reference
{
    QString address;
    bool image = false;
};

QList<Reference> referencesIn(QStringView html)
{
    QList<Reference> references;
    for (const HtmlToken &token : htmlTokens(html)) {
        if (token.type != HtmlToken::Type::Open) {
            continue;
        }
        if (token.name == u"a" || token.name == u"area") {
            references.append({token.attribute(u"href"), false});
        } else if (token.name == u"img") {
            references.append({token.attribute(u"src"), true});
        } else if (token.name == u"video" || token.name == u"audio" || token.name == u"source") {
            references.append({token.attribute(u"src"), false});
        }
    }
    references.removeIf([](const Reference &reference) { return reference.address.isEmpty(); });
    return references;
}

/// Finds out where the addresses of a page stand in its text.
class Places
{
public:
    explicit Places(QStringView text) : m_text(text)
    {
        for (qsizetype at = 0; at >= 0; at = text.indexOf(u'\n', at) + 1) {
            m_lines.append(at);
            if (text.indexOf(u'\n', at) < 0) {
                break;
            }
        }
    }

    [[nodiscard]] Span lines(int first, int last) const
    {
        const auto begin = m_lines[std::clamp<qsizetype>(first, 0, m_lines.size() - 1)];
        const qsizetype end = last + 1 < m_lines.size() ? m_lines[last + 1] - 1 : m_text.size();
        return {begin, std::max(begin, end)};
    }

    /// The next place of an address within a range: behind the last one that was found, else anywhere that
    /// was not given out yet for the same address.
    [[nodiscard]] Span next(const QString &address, Span range)
    {
        const QString decoded = QUrl::fromPercentEncoding(address.toUtf8());
        QStringList forms{address, decoded, address.toHtmlEscaped()};
        forms.removeDuplicates();
        for (const bool onwards : {true, false}) {
            for (const QString &form : forms) {
                const qsizetype after = onwards ? m_last : m_after.value(form);
                const Span found = whole(form, {std::clamp(after, range.begin, range.end), range.end});
                if (!found.isEmpty()) {
                    m_after.insert(form, found.end);
                    m_last = found.end;
                    return found;
                }
            }
        }
        return {};
    }

private:
    /// Addresses are whole only between characters that no address is made of.
    [[nodiscard]] Span whole(const QString &form, Span range)
    {
        static constexpr QStringView boundaries = u"()<>\"' \t\n:=[]";
        for (qsizetype at = range.begin; at < range.end && m_budget > 0;) {
            const qsizetype found = m_text.sliced(at, range.end - at).indexOf(form);
            m_budget -= found < 0 ? range.end - at : found + 1;
            if (found < 0) {
                break;
            }
            at += found;
            const qsizetype end = at + form.size();
            if ((at == 0 || boundaries.contains(m_text[at - 1])) &&
                (end == m_text.size() || boundaries.contains(m_text[end]))) {
                return {at, end};
            }
            at = end;
        }
        return {};
    }

    QStringView m_text;
    QList<qsizetype> m_lines;          ///< where each begins
    QHash<QString, qsizetype> m_after; ///< of an address: the end of its last place
    qsizetype m_last = 0;              ///< the end of the last place of all
    qsizetype m_budget = 200'000'000;  ///< characters that may still be looked through
};

} // namespace

QList<LinkTarget> linkTargets(QStringView text, const FrontMatter &frontMatter,
                              const preview::RenderedPage &page)
{
    QList<LinkTarget> targets;
    Places places(text);
    const auto add = [&](const Reference &reference, int firstLine, int lastLine) {
        const Span block = places.lines(firstLine, lastLine);
        Span place = places.next(reference.address, block);
        if (place.isEmpty()) {
            // A reference link's address stands where it is defined.
            place = places.next(reference.address, {frontMatter.body.begin, frontMatter.body.end});
        }
        const bool exact = !place.isEmpty();
        targets.append(
            {reference.address, reference.image, exact ? place : places.lines(firstLine, firstLine), exact});
    };
    if (page.blocks.isEmpty()) {
        const int last = frontMatter.bodyLine + static_cast<int>(frontMatter.body.of(text).count(u'\n'));
        for (const Reference &reference : referencesIn(frontMatter.body.of(text))) {
            add(reference, frontMatter.bodyLine, last);
        }
    }
    for (const preview::RenderedBlock &block : page.blocks) {
        for (const Reference &reference : referencesIn(block.html)) {
            add(reference, frontMatter.bodyLine + block.firstLine, frontMatter.bodyLine + block.lastLine);
        }
    }
    std::stable_sort(targets.begin(), targets.end(),
                     [](const LinkTarget &a, const LinkTarget &b) { return a.span.begin < b.span.begin; });
    return targets;
}

} // namespace anchorage
