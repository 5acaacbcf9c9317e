// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "live_checks.h"

#include "common_ends.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

/// The line's span without its line break.
Span lineSpan(QStringView text, int line)
{
    qsizetype begin = 0;
    for (; line > 0; --line) {
        const qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0) {
            break;
        }
        begin = end + 1;
    }
    const qsizetype end = text.indexOf(u'\n', begin);
    return {begin, end < 0 ? text.size() : end};
}

Diagnosis diagnosisOf(const preview::LiquidMark &mark, Span span)
{
    Diagnosis diagnosis;
    diagnosis.code = mark.stopsJekyll ? u"liquid-error"_s : u"liquid-unsupported"_s;
    diagnosis.severity = mark.stopsJekyll ? Severity::Error : Severity::Hint;
    diagnosis.span = span;
    diagnosis.message = mark.message;
    const QString seen =
        mark.stopsJekyll
            ? LiveChecks::tr("The build stops with an error, so readers keep seeing the old site.")
            : LiveChecks::tr("Readers see what Jekyll makes of it; the preview shows a mark in its place.");
    diagnosis.readersSee = {seen, seen, seen};
    return diagnosis;
}

/// Whether both say the same of the same places.
bool same(const QList<Diagnosis> &left, const QList<Diagnosis> &right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](const Diagnosis &a, const Diagnosis &b) {
                          return a.code == b.code && a.span == b.span && a.message == b.message;
                      });
}

} // namespace

LiveChecks::LiveChecks(QObject *parent) : QObject(parent)
{
    connect(&m_links, &LiveLinkCheck::checked, this,
            [this](const QString &source, const QString &text, const QList<Diagnosis> &diagnoses) {
                if (source == m_source) {
                    // Most keys change no link: the page need not be diagnosed a second time for them.
                    const bool known =
                        same(movedDiagnoses(m_linkFaults.diagnoses, m_linkFaults.text, text), diagnoses);
                    m_linkFaults = {text, diagnoses};
                    if (!known) {
                        Q_EMIT changed();
                    }
                }
            });
}

void LiveChecks::setSite(const QString &root)
{
    m_links.setSite(root);
}

void LiveChecks::setPage(const QString &source, const QString &text)
{
    if (source != m_source) {
        m_source = source;
        m_linkFaults = {};
        m_templateFaults = {};
    }
    if (!source.isEmpty()) {
        m_links.setPage(source, text);
    }
}

void LiveChecks::setTemplateMarks(const QString &text, int firstLine, const QList<preview::LiquidMark> &marks)
{
    if (marks.isEmpty() && m_templateFaults.diagnoses.isEmpty()) {
        return;
    }
    m_templateFaults = {text, {}};
    for (const preview::LiquidMark &mark : marks) {
        m_templateFaults.diagnoses.append(diagnosisOf(mark, lineSpan(text, firstLine + mark.line)));
    }
    Q_EMIT changed();
}

QList<Diagnosis> LiveChecks::diagnosesIn(const QString &text) const
{
    QList<Diagnosis> found = movedDiagnoses(m_linkFaults.diagnoses, m_linkFaults.text, text) +
                             movedDiagnoses(m_templateFaults.diagnoses, m_templateFaults.text, text);
    std::stable_sort(found.begin(), found.end(),
                     [](const Diagnosis &a, const Diagnosis &b) { return a.span.begin < b.span.begin; });
    return found;
}

QList<Diagnosis> movedDiagnoses(const QList<Diagnosis> &diagnoses, QStringView before, QStringView after)
{
    if (diagnoses.isEmpty()) {
        return {};
    }
    const CommonEnds same = commonEnds(before, after);
    const qsizetype behind = before.size() - same.end;
    const qsizetype shift = after.size() - before.size();
    QList<Diagnosis> moved;
    for (Diagnosis diagnosis : diagnoses) {
        if (diagnosis.span.begin >= behind) {
            diagnosis.span = {diagnosis.span.begin + shift, diagnosis.span.end + shift};
        } else if (diagnosis.span.end > same.begin) {
            continue;
        }
        moved.append(diagnosis);
    }
    return moved;
}

} // namespace anchorage
