// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphics.h"

#include <QQuickWindow>
#include <QTest>

using namespace Qt::StringLiterals;

namespace anchorage::preview {

class TestGraphics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rendererNames_data();
    void rendererNames();
    void decidedByTheUser();
    void withoutOpenGl();
};

void TestGraphics::rendererNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("byProcessor");
    QTest::newRow("no OpenGL") << QByteArray() << true;
    QTest::newRow("llvmpipe") << QByteArrayLiteral("llvmpipe (LLVM 15.0.6, 256 bits)") << true;
    QTest::newRow("softpipe") << QByteArrayLiteral("softpipe") << true;
    QTest::newRow("old Mesa") << QByteArrayLiteral("Software Rasterizer") << true;
    QTest::newRow("SwiftShader") << QByteArrayLiteral(
                                        "ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), driver)")
                                 << true;
    QTest::newRow("Windows without a driver") << QByteArrayLiteral("GDI Generic") << true;
    QTest::newRow("Windows on a server") << QByteArrayLiteral("Microsoft Basic Render Driver") << true;
    QTest::newRow("Intel") << QByteArrayLiteral("Mesa Intel(R) UHD Graphics 620 (KBL GT2)") << false;
    QTest::newRow("AMD, whose driver uses LLVM")
        << QByteArrayLiteral("AMD Radeon RX 6600 (radeonsi, navi23, LLVM 15.0.6, DRM 3.49)") << false;
    QTest::newRow("NVIDIA") << QByteArrayLiteral("NVIDIA GeForce GTX 1650/PCIe/SSE2") << false;
    QTest::newRow("a virtual machine with the host's card")
        << QByteArrayLiteral("virgl (AMD Radeon)") << false;
}

void TestGraphics::rendererNames()
{
    QFETCH(const QByteArray, name);
    QFETCH(const bool, byProcessor);
    QCOMPARE(drawsByProcessor(name), byProcessor);
}

void TestGraphics::decidedByTheUser()
{
    qputenv("QSG_RHI_BACKEND", "opengl");
    chooseGraphics();
    qunsetenv("QSG_RHI_BACKEND");
    QCOMPARE(QQuickWindow::sceneGraphBackend(), QString());
}

void TestGraphics::withoutOpenGl()
{
    // The platform of this test has none.
    chooseGraphics();
    QCOMPARE(QQuickWindow::sceneGraphBackend(), u"software"_s);
}

} // namespace anchorage::preview

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "minimal");
    QGuiApplication application(argc, argv);
    anchorage::preview::TestGraphics test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_graphics.moc"
