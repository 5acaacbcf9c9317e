// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// The link lists make a wrong include fail to build; this says which one it was, and that the lists stay so.
class TestLayering : public QObject
{
    Q_OBJECT

private slots:
    void thePageCoreHasNoGuiHeader()
    {
        const QDir core(QStringLiteral(ANCHORAGE_SOURCE_DIR "/editor/core"));
        const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
        QVERIFY(QFile::exists(headers + u"/QtCore/QString"_s));
        static const QRegularExpression include(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s,
                                                QRegularExpression::MultilineOption);
        int seen = 0;
        const QStringList files = core.entryList({u"*.h"_s, u"*.cpp"_s}, QDir::Files);
        for (const QString &name : files) {
            QFile file(core.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QRegularExpressionMatchIterator matches = include.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext()) {
                const QString header = matches.next().captured(1);
                const bool qt = header.startsWith(u'Q');
                const bool allowed = qt ? QFile::exists(headers + u"/QtCore/"_s + header)
                                        : !header.startsWith(u"Qt"_s) && !header.contains(u".."_s) &&
                                              (!header.contains(u'/') || header.startsWith(u"yaml-cpp/"_s) ||
                                               header.startsWith(u"sys/"_s));
                QVERIFY2(allowed, qPrintable(name + u" includes "_s + header));
                ++seen;
            }
        }
        QVERIFY(seen > 50);
    }

    void thePageCoreLinksQtCoreAndTheParserOnly()
    {
        QFile file(QStringLiteral(ANCHORAGE_SOURCE_DIR "/editor/core/CMakeLists.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString lists = QString::fromUtf8(file.readAll());
        static const QRegularExpression link(u"target_link_libraries\\(anchorage_page_core ([^)]*)\\)"_s);
        QRegularExpressionMatchIterator matches = link.globalMatch(lists);
        QVERIFY(matches.hasNext());
        QCOMPARE(matches.next().captured(1).simplified(),
                 u"PUBLIC Qt6::Core PRIVATE yaml-cpp anchorage_options"_s);
        QVERIFY(!matches.hasNext());
    }
};

QTEST_GUILESS_MAIN(TestLayering)
#include "test_layering.moc"
