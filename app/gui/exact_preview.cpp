// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exact_preview.h"

#include "diff_dialog.h"
#include "page_session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace anchorage {

ExactPreview::ExactPreview(PageSession &session, const RepositoryTrust &trust, const QString &scratch,
                           QWidget *parent)
    : QFrame(parent), m_session(session),
      m_build(scratch, [trust](const QString &root) mutable { return trust.ask(root); }),
      m_label(new QLabel(this)),
      m_again(addButton(tr("&Build Again"), u"exactAgain"_s, &ExactPreview::buildWanted)),
      m_cancel(addButton(tr("&Cancel"), u"exactCancel"_s, &ExactPreview::cancel)),
      m_next(addButton(tr("&Next Difference"), u"exactNext"_s, &ExactPreview::nextDifference)),
      m_output(addButton(tr("&Output"), u"exactOutput"_s, &ExactPreview::showOutput))
{
    setObjectName(u"exactPreview"_s);
    m_label->setObjectName(u"exactState"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 2, 6, 2);
    layout->addWidget(m_label, 1);
    for (QPushButton *button : {m_next, m_output, m_again, m_cancel}) {
        layout->addWidget(button);
    }
    connect(&m_build, &ExactBuild::progress, this, [this](const QString &line) { showState(line); });
    connect(&m_build, &ExactBuild::finished, this, &ExactPreview::take);
    connect(&m_session, &PageSession::revised, this, &ExactPreview::noteEdit);
    showState({});
}

QPushButton *ExactPreview::addButton(const QString &text, const QString &name, void (ExactPreview::*what)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QPushButton::clicked, this, what);
    return button;
}

void ExactPreview::build(const QList<preview::RenderedBlock> &blocks, const QStringList &titles)
{
    const PageDocument &document = m_session.document();
    m_blocks = blocks;
    m_firstLine = document.frontMatter().bodyLine;
    m_build.start({m_session.repositoryRoot(), m_session.pagePath(), document.bytes(), blocks, titles});
    showState(tr("Building the page with the site’s own Jekyll…"));
}

void ExactPreview::clear()
{
    m_build.cancel();
    m_result = {};
    m_differences.clear();
    m_shown = -1;
    showState({});
}

void ExactPreview::take(const ExactResult &result)
{
    m_shown = -1;
    if (result.outcome != ExactResult::Outcome::Built) {
        m_result.output = result.output;
        showState(result.reason);
        return;
    }
    m_result = result;
    m_differences = exactDifferences(m_blocks, result.body);
    showState(result.body.isEmpty() ? tr("The page was built, but its own content was not found in it.")
              : m_differences.isEmpty()
                  ? tr("This is what Jekyll makes of the page. The live preview shows the same.")
                  : tr("This is what Jekyll makes of the page. The live preview differs in "
                       "%n place(s).",
                       nullptr, static_cast<int>(m_differences.size())));
    Q_EMIT built();
}

void ExactPreview::showState(const QString &sentence)
{
    m_label->setText(sentence);
    m_cancel->setVisible(m_build.isRunning());
    m_again->setVisible(!m_build.isRunning());
    m_next->setVisible(!m_differences.isEmpty() && !m_build.isRunning());
    m_output->setVisible(!m_result.output.isEmpty() && !m_build.isRunning());
}

void ExactPreview::cancel()
{
    m_build.cancel();
}

void ExactPreview::showOutput()
{
    auto *dialog = new DiffDialog(tr("What the Build Printed"), m_label->text(), m_result.output, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ExactPreview::nextDifference()
{
    if (m_differences.isEmpty()) {
        return;
    }
    m_shown = (m_shown + 1) % m_differences.size();
    const ExactDifference &difference = m_differences[m_shown];
    showState(tr("Difference %1 of %2. Live: %3 Jekyll: %4")
                  .arg(m_shown + 1)
                  .arg(m_differences.size())
                  .arg(difference.live.simplified().left(160), difference.exact.simplified().left(160)));
    if (difference.block >= 0) {
        Q_EMIT lineWanted(m_firstLine + difference.firstLine);
    }
}

void ExactPreview::noteEdit()
{
    if (!m_result.body.isEmpty() && !m_build.isRunning()) {
        showState(tr("The page was changed since it was built. Build again to see it."));
    }
}

} // namespace anchorage
