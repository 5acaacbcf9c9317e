// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "background_merge.h"

#include <QCoreApplication>
#include <QPointer>
#include <QProgressDialog>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(BackgroundMerge)
};

/// Nobody needs to see what is over at once.
constexpr int momentMilliseconds = 400;

} // namespace

void mergeInBackground(QWidget *window, const MergeTexts &texts, FileKind kind,
                       std::function<void(const Result<MergeResult> &)> done)
{
    const auto cancelled = std::make_shared<std::atomic_bool>(false);
    auto *progress = new QProgressDialog(Tr::tr("Merging…"), Tr::tr("&Cancel"), 0, 0, window);
    progress->setObjectName(u"mergeProgress"_s);
    progress->setWindowTitle(Tr::tr("Merge"));
    progress->setWindowModality(Qt::WindowModal);
    QObject::connect(progress, &QProgressDialog::canceled, progress, [cancelled] { *cancelled = true; });
    // Not by the dialog's own timer: that needs a value, and setting one runs whatever waits in the event
    // loop.
    QTimer::singleShot(momentMilliseconds, progress, &QWidget::show);
    const QPointer<QProgressDialog> alive(progress);
    QThreadPool::globalInstance()->start([alive, texts, kind, cancelled, done = std::move(done)] {
        const Result<MergeResult> merged = mergePages(texts, kind, gitMergeFileUntil(cancelled));
        QMetaObject::invokeMethod(qApp, [alive, merged, done] {
            if (alive) {
                alive->hide();
                alive->deleteLater();
                done(merged);
            }
        });
    });
}

} // namespace anchorage
