// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview_pane.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>

#include <memory>
#include <unistd.h>

namespace anchorage::preview {

/// A shown pane with a repository in a temporary folder.
class PreviewFixture
{
public:
    PreviewFixture()
    {
        pane->resize(600, 400);
        pane->setColorScheme(ColorScheme::Light);
        QDir().mkpath(root());
        pane->setRepository(root());
        pane->show();
    }

    /// For the next test, without the seconds that a web engine's process takes to start: no files, default
    /// options, and an empty page unless a text is shown at once.
    void reset(bool remoteContent = false)
    {
        QDir(folder.path()).removeRecursively();
        QDir().mkpath(root());
        pane->setRepository(root());
        pane->setRemoteContentAllowed(remoteContent);
        pane->setColorScheme(ColorScheme::Light);
        action(QStringLiteral("previewZoomReset"))->trigger();
        action(QStringLiteral("previewWidthFull"))->trigger();
        pane->setCursorLine(-1);
        content = {};
        pane->setContent(content);
    }

    /// The repository's folder; its parent is empty and outside.
    [[nodiscard]] QString root() const { return folder.filePath(QStringLiteral("site")); }

    [[nodiscard]] QAction *action(const QString &name) const { return pane->findChild<QAction *>(name); }

    /// Clicks into the page, `at` in CSS pixels at the original size.
    void click(QPointF at) const
    {
        QTest::mouseClick(view()->focusProxy(), Qt::LeftButton, Qt::NoModifier, at.toPoint());
    }

    /// Where in the view an expression's client rectangle has its point at these shares of its size.
    [[nodiscard]] QPointF pointIn(const QString &rectangle, double across, double down) const
    {
        const QVariantList at =
            evaluate(QStringLiteral(
                         "(() => { const b = %1; return [b.left + %2 * b.width, b.top + %3 * b.height] })()")
                         .arg(rectangle)
                         .arg(across)
                         .arg(down))
                .toList();
        return at.size() == 2 ? QPointF(at[0].toDouble(), at[1].toDouble()) : QPointF(-1, -1);
    }

    [[nodiscard]] QWebEngineView *view() const { return pane->findChild<QWebEngineView *>(); }

    /// Waits until what was set is on the screen; false after a time that only a hang takes.
    [[nodiscard]] bool settle() const
    {
        return QTest::qWaitFor([this] { return pane->isIdle(); }, 30'000);
    }

    [[nodiscard]] bool show(const QString &markdown)
    {
        content.markdown = markdown;
        pane->setContent(content);
        return settle();
    }

    /// The value of an expression in the given world of the page. The page runs our script, so this always
    /// answers; in the main world scripts are off and the value is invalid.
    [[nodiscard]] QVariant
    evaluate(const QString &expression,
             QWebEngineScript::ScriptWorldId world = QWebEngineScript::ApplicationWorld) const
    {
        auto answer = std::make_shared<QVariant>();
        auto answered = std::make_shared<bool>(false);
        view()->page()->runJavaScript(expression, world, [answer, answered](const QVariant &value) {
            *answer = value;
            *answered = true;
        });
        if (!QTest::qWaitFor([answered] { return *answered; }, 10'000)) {
            return {};
        }
        return *answer;
    }

    void write(const QString &path, const QByteArray &bytes) const
    {
        const QString full = QDir::cleanPath(root() + u'/' + path);
        QDir().mkpath(QFileInfo(full).path());
        QFile file(full);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("cannot write a test file");
        }
    }

    void writeImage(const QString &path, QColor color, QSize size = {40, 20}) const
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(color);
        const QString full = QDir::cleanPath(root() + u'/' + path);
        QDir().mkpath(QFileInfo(full).path());
        if (!image.save(full)) {
            qFatal("cannot write a test image");
        }
    }

    /// How many pixels of the widget have this colour.
    [[nodiscard]] int pixels(QColor color) const
    {
        const QImage image = pane->grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                count += image.pixelColor(x, y).rgb() == color.rgb() ? 1 : 0;
            }
        }
        return count;
    }

    QTemporaryDir folder;
    std::unique_ptr<PreviewPane> pane = std::make_unique<PreviewPane>();
    PreviewContent content;
};

template <typename Test> int runPreviewTest(int argc, char **argv)
{
    if (geteuid() == 0) {
        // Chromium refuses to start its sandbox as root, which is what continuous integration often is.
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
    }
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    // A row starts a web engine's process; many rows on a busy machine take longer than Qt Test's five
    // minutes.
    qputenv("QTEST_FUNCTION_TIMEOUT", "1800000");
    registerUrlScheme();
    QApplication application(argc, argv);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace anchorage::preview
