// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview_export.h"

#include "script_call.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>
#include <QPageLayout>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>

#include <memory>

using namespace Qt::StringLiterals;

namespace anchorage::preview {

namespace {

QPageLayout paper()
{
    constexpr qreal margin = 18; // millimetres
    const bool letter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return {QPageSize(letter ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait,
            QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter};
}

} // namespace

QString exportName(const QString &page, const QString &localeTag)
{
    static const QRegularExpression unusable(u"[\\x00-\\x1f\\x7f/\\\\:*?\"<>|]+"_s);
    QString name = page;
    name.replace(unusable, u"-"_s);
    while (name.startsWith(u'.') || name.startsWith(u'-')) {
        name.remove(0, 1);
    }
    if (name.isEmpty()) {
        name = u"page"_s;
    }
    QString tag = localeTag;
    tag.replace(unusable, u"-"_s);
    return tag.isEmpty() ? name : name + u'-' + tag;
}

PreviewExport::PreviewExport(QWebEngineView *view, QWidget *parent) : QObject(parent), m_view(view)
{
    const auto add = [this](const QString &name, const QString &icon, const QString &text) {
        auto *action = new QAction(QIcon::fromTheme(icon), text, this);
        action->setObjectName(name);
        m_actions.append(action);
        return action;
    };
    connect(add(u"previewExportPdf"_s, u"document-export"_s, tr("&Export as PDF…")), &QAction::triggered,
            this, &PreviewExport::askForPdf);
    connect(add(u"previewPrint"_s, u"document-print"_s, tr("&Print…")), &QAction::triggered, this,
            &PreviewExport::print);
    connect(add(u"previewCopyHtml"_s, u"edit-copy"_s, tr("Copy as &HTML")), &QAction::triggered, this,
            &PreviewExport::copyHtml);
    chooseFile = [parent](const QString &suggestion) {
        return QFileDialog::getSaveFileName(parent, tr("Export as PDF"), suggestion,
                                            tr("PDF documents (*.pdf)"));
    };
    setName({});
}

void PreviewExport::setName(const QString &name)
{
    m_name = name;
    setBusy(m_busy);
}

void PreviewExport::setBusy(bool busy)
{
    m_busy = busy;
    for (QAction *action : m_actions) {
        action->setEnabled(!m_busy && !m_name.isEmpty());
    }
}

void PreviewExport::askForPdf()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    QString path = chooseFile(folder.filePath(m_name + u".pdf"_s));
    if (path.isEmpty()) {
        return;
    }
    if (QFileInfo(path).suffix().isEmpty()) {
        path += u".pdf"_s;
    }
    writePdf(path);
}

void PreviewExport::writePdf(const QString &path)
{
    setBusy(true);
    Q_EMIT started(tr("Writing “%1”…").arg(QFileInfo(path).fileName()));
    m_view->page()->printToPdf(
        [self = QPointer<PreviewExport>(this), path](const QByteArray &bytes) {
            if (self) {
                self->savePdf(path, bytes);
            }
        },
        paper());
}

void PreviewExport::savePdf(const QString &path, const QByteArray &bytes)
{
    setBusy(false);
    const QString name = QDir::toNativeSeparators(path);
    if (bytes.isEmpty()) {
        Q_EMIT finished(false, tr("“%1” was not written: the preview could not draw the page.").arg(name));
        return;
    }
    QSaveFile file(path);
    // Without flush() what is still in the buffer may get lost unsaid: commit() of Qt 6.4 does not look.
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush() ||
        !file.commit()) {
        Q_EMIT finished(
            false, tr("“%1” was not written: %2", "%2 is the system's reason").arg(name, file.errorString()));
        return;
    }
    Q_EMIT finished(true, tr("The page is in “%1”.").arg(name));
}

void PreviewExport::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(paper());
    printer->setDocName(m_name);
    QPrintDialog dialog(printer.get(), m_view);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    setBusy(true);
    Q_EMIT started(tr("Printing…"));
    connect(
        m_view, &QWebEngineView::printFinished, this,
        // The printer has to live until then.
        [this, printer](bool done) {
            setBusy(false);
            Q_EMIT finished(done, done ? tr("The page was sent to the printer.")
                                       : tr("The page could not be printed. Is the printer ready?"));
        },
        Qt::SingleShotConnection);
    m_view->print(printer.get());
}

void PreviewExport::copyHtml()
{
    m_view->page()->runJavaScript(
        scriptCall("selectedHtml"_L1, {}), QWebEngineScript::ApplicationWorld,
        [self = QPointer<PreviewExport>(this)](const QVariant &selected) {
            if (self && selected.toString().isEmpty()) {
                self->copyWholePage();
            } else if (self) {
                self->putIntoClipboard(selected.toString(), tr("The selection’s HTML is in the clipboard."));
            }
        });
}

void PreviewExport::copyWholePage()
{
    const QString done = tr("The page’s HTML is in the clipboard.");
    const QString whole = wholePage ? wholePage() : QString();
    if (!whole.isEmpty()) {
        putIntoClipboard(whole, done);
        return;
    }
    m_view->page()->runJavaScript(scriptCall("pageHtml"_L1, {}), QWebEngineScript::ApplicationWorld,
                                  [self = QPointer<PreviewExport>(this), done](const QVariant &shown) {
                                      if (self) {
                                          self->putIntoClipboard(shown.toString(), done);
                                      }
                                  });
}

void PreviewExport::putIntoClipboard(const QString &html, const QString &done)
{
    auto *data = new QMimeData;
    data->setHtml(html);
    data->setText(html);
    QGuiApplication::clipboard()->setMimeData(data);
    Q_EMIT finished(true, done);
}

} // namespace anchorage::preview
