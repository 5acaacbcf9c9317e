// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview_pane.h"

#include <QApplication>
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
        pane->setRepository(repository.path());
        pane->show();
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
        const QString full = repository.filePath(path);
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
        QDir().mkpath(QFileInfo(repository.filePath(path)).path());
        if (!image.save(repository.filePath(path))) {
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

    QTemporaryDir repository;
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
