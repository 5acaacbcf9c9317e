// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "renderer.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace anchorage::preview {

/// A page's body: the end of its file's text. Holds that text as it is, so that handing it over copies
/// nothing in the interface's thread.
class PageBody
{
public:
    PageBody() = default;
    // NOLINTNEXTLINE(google-explicit-constructor): a text without front matter is its body.
    PageBody(const QString &text, qsizetype begin = 0) : m_text(text), m_begin(begin) {}

    [[nodiscard]] QStringView view() const { return QStringView(m_text).sliced(m_begin); }
    [[nodiscard]] QString toString() const { return m_text.mid(m_begin); }
    friend bool operator==(const PageBody &left, const PageBody &right)
    {
        return left.view() == right.view();
    }

private:
    QString m_text;
    qsizetype m_begin = 0; ///< UTF-16 units
};

/// A text after the templates in it were expanded.
struct ExpandedText
{
    QString text;
    /// For each line of `text` the line of the source that it comes from, both counted from 0. Empty where
    /// they are the same.
    QList<int> sourceLines;
};

/// Expands the templates of a text before it is rendered. Called in the renderer's thread, one call at a
/// time; returns soon after `cancelled` is set.
using ExpandText = std::function<ExpandedText(const QString &text, const std::atomic_bool &cancelled)>;

/// Gives blocks that were rendered of an expanded text their lines in the source, ascending: a loop's lines
/// come several times, and what goes back stays with the line before. `sourceLines` as above.
void placeInSource(QList<RenderedBlock> &blocks, const QList<int> &sourceLines);

/// A text to be rendered.
struct RenderJob
{
    quint64 revision = 0; ///< from 1, ascending; what the outcome is known by
    PageBody markdown;
    RenderOptions options;
    bool fresh = false;     ///< replace everything in the page, whatever is there
    ExpandText expand = {}; ///< may be unset: there are no templates
    QString builtHtml = {}; ///< shown in place of what would be rendered of the text; empty: that is rendered
};

/// What the page is to be told.
struct RenderOutcome
{
    quint64 revision = 0;
    QString
        script; ///< the call that brings the page to this revision; made for the state after the last outcome
    bool complete =
        true; ///< false where the rest of the text is missing, because it takes too long or is too long
};

/// Renders in one worker thread and works out there what has changed since the last outcome. The newest job
/// wins: a job that waits is replaced, the one that runs is cancelled, unless nothing has come of any job for
/// `patience`: so unbroken typing cannot keep the page from changing. Lives in the interface's thread.
class LiveRenderer : public QObject
{
    Q_OBJECT

public:
    static constexpr int patience = 400;      ///< milliseconds
    static constexpr int timeLimit = 10'000;  ///< milliseconds for one rendering
    static constexpr int sizeLimit = 8 << 20; ///< characters of HTML that the page is given at most
    static constexpr int blockLimit = 20'000; ///< blocks that the page is given at most
    static constexpr int depthLimit = 1000;   ///< open elements in a block; a browser shows 512

    explicit LiveRenderer(QObject *parent = nullptr);
    ~LiveRenderer() override; ///< cancels and waits

    void request(const RenderJob &job);

    /// After each outcome the renderer waits until the page has taken it, and says so by this.
    void resume();

    /// The page is empty again: drops what runs and what waits; the next outcome is fresh.
    void reset();

    /// Nothing runs, nothing waits and the page has taken the last outcome.
    [[nodiscard]] bool isIdle() const { return !m_running && !m_waiting && !m_held; }

Q_SIGNALS:
    void rendered(const anchorage::preview::RenderOutcome &outcome);

private:
    struct Page; ///< what is in the page; only ever used by the one running job

    void startNext();
    void finish(quint64 generation, const std::optional<RenderOutcome> &outcome);

    QThreadPool m_pool;
    std::shared_ptr<Page> m_page;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    std::optional<RenderJob> m_waiting;
    QElapsedTimer m_unanswered;  ///< since the last outcome, or the first request after it
    quint64 m_generation = 0;    ///< of the page; outcomes for an older one are dropped
    quint64 m_shownRevision = 0; ///< of the last outcome for this page; 0 for none
    quint64 m_freshFrom = 1;     ///< the page must not hold blocks of an older revision
    bool m_running = false;
    bool m_held = false; ///< the page has not yet taken the last outcome
};

} // namespace anchorage::preview
