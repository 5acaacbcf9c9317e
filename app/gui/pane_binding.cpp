// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pane_binding.h"

#include "doctor.h"
#include "live_checks.h"
#include "locale_title_grid.h"
#include "page_session.h"
#include "preview_binding.h"
#include "problems_pane.h"
#include "source_editor.h"
#include "source_pane.h"

#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

int lineOf(QStringView text, qsizetype position)
{
    return static_cast<int>(text.sliced(0, position).count(u'\n'));
}

} // namespace

PaneBinding::PaneBinding(PageSession &session, LocaleTitleGrid &grid, SourcePane &source,
                         ProblemsPane &problems, preview::PreviewPane &preview, PreviewBinding &shown,
                         LiveChecks &checks, QObject *parent)
    : QObject(parent), m_session(session), m_grid(grid), m_source(source), m_problems(problems),
      m_preview(preview), m_shown(shown), m_checks(checks)
{
    connect(&checks, &LiveChecks::changed, this, &PaneBinding::diagnosePage);
    connect(&session, &PageSession::repositoryOpened, &checks, &LiveChecks::setSite);
    connect(&session, &PageSession::surveyChanged, &checks,
            [this] { m_checks.setSite(m_session.repositoryRoot()); });
    connect(&session, &PageSession::pageOpened, this, &PaneBinding::showPage);
    connect(&session, &PageSession::pagesChanged, this, &PaneBinding::forgetClosedPages);
    connect(&session, &PageSession::revised, this, &PaneBinding::showRevision);
    connect(&grid, &LocaleTitleGrid::editProposed, this,
            [this](const TextEdit &edit) { m_session.document().apply(edit); });
    connect(&problems, &ProblemsPane::fixChosen, this,
            [this](const TextEdit &edit) { m_session.document().apply(edit); });
    connect(&session, &PageSession::saved, this, &PaneBinding::diagnosePage);
    connect(&session, &PageSession::surveyChanged, this, &PaneBinding::diagnosePage);
    connect(&grid, &LocaleTitleGrid::rowSelected, this, &PaneBinding::followRow);
    connect(&source, &SourcePane::cursorLineChanged, this, &PaneBinding::followCursor);
    session.finishEditing = [this] { return m_grid.finishEditing(); };
}

void PaneBinding::showPage()
{
    keepPlace();
    PageDocument &document = m_session.document();
    m_page = m_session.hasPage() ? &m_session.page() : nullptr;
    m_grid.clear();
    m_source.setDocument(m_page == nullptr ? nullptr : document.textDocument());
    m_source.setFileKind(fileKindOf(document.path()));
    m_source.setReadOnly(document.isReadOnly());
    m_shown.showPage();
    showRevision();
    selectDefaultLocale();
    findPlace();
    followCursor(m_source.cursorLine());
}

void PaneBinding::keepPlace()
{
    if (m_page != nullptr) {
        const SourceEditor &editor = *m_source.editor();
        const auto [line, share] = editor.viewPlace();
        m_places[m_page] = {editor.textCursor(), line, share, editor.isFolded(), true};
    }
}

void PaneBinding::findPlace()
{
    const auto place = m_places.constFind(m_page);
    if (place == m_places.constEnd() || place->cursor.document() != m_session.document().textDocument()) {
        return;
    }
    SourceEditor &editor = *m_source.editor();
    if (!place->known) {
        m_source.goToLine(place->cursor.blockNumber());
        // Again when the window that comes back has its size.
        QMetaObject::invokeMethod(
            this,
            [this, page = m_page] {
                if (page == m_page) {
                    m_source.goToLine(m_source.cursorLine());
                }
            },
            Qt::QueuedConnection);
        return;
    }
    editor.setFolded(place->folded);
    editor.setTextCursor(place->cursor);
    m_source.showPlace(place->line, place->share);
}

void PaneBinding::forgetClosedPages()
{
    const QList<OpenPage *> pages = m_session.pages();
    m_places.removeIf([&](auto place) { return !pages.contains(place.key()); });
}

int PaneBinding::lineIn(OpenPage &page) const
{
    return &page == m_page ? m_source.cursorLine() : m_places.value(&page).cursor.blockNumber();
}

void PaneBinding::setLineIn(OpenPage &page, int line)
{
    if (&page == m_page) {
        m_source.goToLine(line);
        return;
    }
    QTextDocument &document = *page.document().textDocument();
    m_places[&page] = {
        .cursor = QTextCursor(document.findBlockByNumber(std::clamp(line, 0, document.blockCount() - 1)))};
}

void PaneBinding::selectDefaultLocale()
{
    const FrontMatter &frontMatter = m_session.document().frontMatter();
    const LocaleMap *map = frontMatter.map({});
    const int row = map == nullptr ? -1 : map->rowOf(m_shown.pageLocale());
    if (row >= 0) {
        m_grid.selectLine(map->rows[row].line);
        m_shown.show();
    }
}

void PaneBinding::showRevision()
{
    const PageDocument &document = m_session.document();
    const FrontMatter &frontMatter = document.frontMatter();
    if (frontMatter.yaml.isEmpty() && !frontMatter.present) {
        m_source.setFrontMatterLines(-1, -1);
    } else {
        m_source.setFrontMatterLines(lineOf(document.text(), frontMatter.yaml.begin) - 1,
                                     lineOf(document.text(), frontMatter.yaml.end));
    }
    m_checks.setPage(m_session.pagePath(), document.text());
    diagnosePage();
    m_shown.show();
}

void PaneBinding::diagnosePage()
{
    const PageDocument &document = m_session.document();
    if (!m_session.hasPage()) {
        m_problems.setPageProblems({}, {}, {}, Loader::Psych);
        return;
    }
    FrontMatter frontMatter = document.frontMatter();
    const SiteFacts facts = m_session.survey().factsFor(m_session.pagePath(), document.text(), frontMatter);
    QList<Diagnosis> diagnoses = diagnose(document.text(), fileKindOf(document.path()), frontMatter, facts);
    const QList<QList<QStringList>> codes = codesByRow(frontMatter, diagnoses);
    for (qsizetype map = 0; map < codes.size(); ++map) {
        for (qsizetype row = 0; row < codes[map].size(); ++row) {
            frontMatter.maps[map].rows[row].problems = codes[map][row];
        }
    }
    m_grid.setContent(document.text(), frontMatter, document.isReadOnly());
    diagnoses += m_checks.diagnosesIn(document.text());
    std::stable_sort(diagnoses.begin(), diagnoses.end(),
                     [](const Diagnosis &a, const Diagnosis &b) { return a.span.begin < b.span.begin; });
    QList<SourceProblem> problems;
    for (const Diagnosis &diagnosis : diagnoses) {
        problems.append({diagnosis.span, diagnosis.severity, explanation(diagnosis, facts.loader),
                         !diagnosis.fixes.isEmpty()});
    }
    m_source.setProblems(problems);
    m_problems.setPageProblems(m_session.pagePath(), document.text(), diagnoses, facts.loader);
    Q_EMIT diagnosed(placedProblems(m_session.pagePath(), document.text(), diagnoses));
}

void PaneBinding::followCursor(int line)
{
    m_grid.selectLine(line);
    m_preview.setCursorLine(line);
    const RowRef row = m_session.document().frontMatter().rowAtLine(line);
    m_source.markLine(row.isValid() ? line : -1);
    m_problems.selectLine(line);
    if (row.isValid()) {
        m_shown.show();
    }
}

void PaneBinding::followRow(int line)
{
    m_source.markLine(line);
    m_shown.show();
}

} // namespace anchorage
