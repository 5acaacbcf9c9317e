// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live_renderer.h"

#include "block_patch.h"
#include "html_depth.h"
#include "line_marks.h"
#include "script_call.h"

#include <QMetaObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage::preview {

struct LiveRenderer::Page
{
    QList<ShownBlock> blocks;
};

namespace {

/// Replaces and cuts what the page could not take without stalling. True where nothing was cut.
bool limitBlocks(QList<RenderedBlock> &blocks)
{
    qsizetype size = 0;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        size += blocks[i].html.size();
        if (size > LiveRenderer::sizeLimit || i == LiveRenderer::blockLimit) {
            blocks.resize(i);
            return false;
        }
        if (htmlDepth(blocks[i].html) > LiveRenderer::depthLimit) {
            blocks[i].html =
                u"<p class=\"anchorage-blocked\">"_s +
                LiveRenderer::tr("This part is nested too deeply for the preview.").toHtmlEscaped() +
                u"</p>"_s;
            blocks[i].hash = qHash(blocks[i].html);
        }
    }
    return true;
}

QList<ShownBlock> shownBlocks(const QList<RenderedBlock> &blocks)
{
    QList<ShownBlock> shown;
    shown.reserve(blocks.size());
    for (const RenderedBlock &block : blocks) {
        shown.append({block.hash, block.firstLine, block.lastLine});
    }
    return shown;
}

RenderedPage renderedPage(const RenderJob &job, const std::atomic_bool &cancelled)
{
    if (!job.builtHtml.isEmpty()) {
        const int lines = static_cast<int>(job.markdown.view().count(u'\n'));
        RenderedPage page;
        page.blocks.append({job.builtHtml, 0, lines, qHash(job.builtHtml)});
        return page;
    }
    const RenderLimits limits{&cancelled, LiveRenderer::timeLimit};
    RenderOptions options = job.options;
    options.lineMarks = true; // of the preview alone: what is compared and copied has none
    if (!job.expand) {
        return render(job.markdown.view(), options, limits);
    }
    const ExpandedText expanded = job.expand(job.markdown.toString(), cancelled);
    RenderedPage page = render(expanded.text, options, limits);
    placeInSource(page.blocks, expanded.sourceLines);
    return page;
}

std::optional<RenderOutcome> outcomeOf(const RenderJob &job, QList<ShownBlock> &shown,
                                       const std::atomic_bool &cancelled)
{
    RenderedPage page = renderedPage(job, cancelled);
    if (cancelled) {
        return std::nullopt;
    }
    const bool whole = limitBlocks(page.blocks);
    if (job.fresh) {
        shown.clear();
    }
    QJsonObject message = toJson(blockPatch(shown, page.blocks));
    message.insert(u"fresh"_s, job.fresh);
    message.insert(u"revision"_s, static_cast<qint64>(job.revision));
    shown = shownBlocks(page.blocks);
    return RenderOutcome{job.revision, scriptCall("update"_L1, {message}), page.complete && whole};
}

} // namespace

void placeInSource(QList<RenderedBlock> &blocks, const QList<int> &sourceLines)
{
    if (sourceLines.isEmpty()) {
        return;
    }
    const auto sourceLine = [&](int line) {
        return sourceLines[std::clamp<qsizetype>(line, 0, sourceLines.size() - 1)];
    };
    int least = 0;
    for (RenderedBlock &block : blocks) {
        const int firstRendered = block.firstLine;
        block.firstLine = std::max(least, sourceLine(block.firstLine));
        block.lastLine = std::max(block.firstLine, sourceLine(block.lastLine));
        least = block.firstLine;
        placeMarksInSource(block, firstRendered, sourceLines);
    }
}

LiveRenderer::LiveRenderer(QObject *parent) : QObject(parent), m_page(std::make_shared<Page>())
{
    m_pool.setMaxThreadCount(1);
}

LiveRenderer::~LiveRenderer()
{
    if (m_cancelled) {
        *m_cancelled = true;
    }
    m_pool.waitForDone();
}

void LiveRenderer::request(const RenderJob &job)
{
    if (!m_running && !m_waiting) {
        m_unanswered.start();
    }
    m_waiting = job;
    if (job.fresh) {
        m_freshFrom = job.revision;
    }
    if (m_running && m_unanswered.elapsed() < patience) {
        *m_cancelled = true;
    }
    startNext();
}

void LiveRenderer::resume()
{
    m_held = false;
    startNext();
}

void LiveRenderer::reset()
{
    ++m_generation;
    if (m_cancelled) {
        *m_cancelled = true;
    }
    m_page = std::make_shared<Page>();
    m_waiting.reset();
    m_shownRevision = 0;
    m_running = false;
    m_held = false;
}

void LiveRenderer::startNext()
{
    if (m_running || m_held || !m_waiting) {
        return;
    }
    m_running = true;
    RenderJob next = *std::exchange(m_waiting, std::nullopt);
    // A fresh job that was cancelled leaves its duty to the next one.
    next.fresh = m_shownRevision < m_freshFrom;
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_pool.start(
        [this, job = std::move(next), page = m_page, cancelled = m_cancelled, generation = m_generation] {
            const std::optional<RenderOutcome> outcome = outcomeOf(job, page->blocks, *cancelled);
            QMetaObject::invokeMethod(
                this, [this, generation, outcome] { finish(generation, outcome); }, Qt::QueuedConnection);
        });
}

void LiveRenderer::finish(quint64 generation, const std::optional<RenderOutcome> &outcome)
{
    if (generation != m_generation) {
        return;
    }
    m_running = false;
    if (outcome) {
        m_held = true;
        m_shownRevision = outcome->revision;
        m_unanswered.start();
        Q_EMIT rendered(*outcome);
    }
    startNext();
}

} // namespace anchorage::preview
