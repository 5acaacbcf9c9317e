// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_process.h"
#include "text_file.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace anchorage;

namespace {

const QByteArray oldBytes = "---\r\ntitles:\r\n  en: Old\n  fr: \xE9\n---\r\nbody\xC2\xA0";
const QByteArray newBytes = "---\r\ntitles:\r\n  en: New title\n  fr: \xE9\n---\r\nbody\xC2\xA0";

} // namespace

/// Whatever fails while the real program saves: the old file is there or the new one, whole.
class TestAtomicSave : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_page = m_folder->filePath(u"page.md"_s);
        QVERIFY(test::writeFile(m_page, oldBytes));
    }

    void savesWithoutFaults_data()
    {
        QTest::addColumn<QStringList>("variables");
        QTest::newRow("as it is") << QStringList();
        QTest::newRow("with a named temporary file") << QStringList{u"ANCHORAGE_FAULT_NAMED=1"_s};
        QTest::newRow("one byte at a time") << QStringList{u"ANCHORAGE_FAULT=write:SHORT:1"_s};
        // No system call that is worth stopping for: the content has been synced before, and what comes after
        // the renaming cannot be undone.
        QTest::newRow("fdatasync fails") << QStringList{u"ANCHORAGE_FAULT=fdatasync:EIO:1"_s};
        QTest::newRow("the folder cannot be synced") << QStringList{u"ANCHORAGE_FAULT=fsync:EIO:2"_s};
        QTest::newRow("the owner cannot be kept") << QStringList{u"ANCHORAGE_FAULT=fchown:EPERM:1"_s};
    }

    void savesWithoutFaults()
    {
        QFETCH(QStringList, variables);
        const test::Run run = set(variables);
        QCOMPARE(run.errors, QString());
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(test::contentOf(m_page), newBytes);
        QCOMPARE(files(), QStringList{u"page.md"_s});
    }

    void aFailingCallLeavesTheOldFile_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<bool>("named");
        for (const bool named : {false, true}) {
            const char *kind = named ? "named" : "unnamed";
            for (int bytes = 0; bytes < newBytes.size(); ++bytes) {
                QTest::addRow("%s: no space after %d bytes", kind, bytes)
                    << u"write:ENOSPC:%1"_s.arg(bytes) << named;
            }
            for (const int bytes : {0, 1, 20}) {
                QTest::addRow("%s: disk error after %d bytes", kind, bytes)
                    << u"write:EIO:%1"_s.arg(bytes) << named;
                QTest::addRow("%s: quota after %d bytes", kind, bytes)
                    << u"write:EDQUOT:%1"_s.arg(bytes) << named;
            }
            for (const char *call : {"open:EROFS", "open:ENOSPC", "fsync:EIO", "fsync:ENOSPC", "rename:EIO",
                                     "rename:EPERM", "fchmod:EPERM"}) {
                QTest::addRow("%s: %s", kind, call) << QString::fromLatin1(call) + u":1"_s << named;
            }
        }
        QTest::addRow("unnamed: linkat") << u"linkat:EIO:1"_s << false;
        QTest::addRow("unnamed: second linkat") << u"linkat:EIO:2"_s << false;
    }

    void aFailingCallLeavesTheOldFile()
    {
        QFETCH(QString, fault);
        QFETCH(bool, named);
        QStringList variables{u"ANCHORAGE_FAULT="_s + fault};
        if (named) {
            variables += u"ANCHORAGE_FAULT_NAMED=1"_s;
        }
        const test::Run run = set(variables);
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.errors.contains(u"could not be saved"_s) && run.errors.contains(m_page),
                 qPrintable(run.errors));
        QCOMPARE(test::contentOf(m_page), oldBytes);
        QCOMPARE(files(), QStringList{u"page.md"_s});
    }

    void killedAtAnyCallTheOldOrTheNewFileIsThere_data()
    {
        QTest::addColumn<bool>("named");
        QTest::newRow("unnamed") << false;
        QTest::newRow("named") << true;
    }

    void killedAtAnyCallTheOldOrTheNewFileIsThere()
    {
        QFETCH(bool, named);
        for (const QString &moment : {u"BEFORE"_s, u"AFTER"_s}) {
            int call = 1;
            int sawOld = 0;
            int sawNew = 0;
            for (;; ++call) {
                QVERIFY(test::writeFile(m_page, oldBytes));
                QStringList variables{u"ANCHORAGE_FAULT=kill:%1:%2"_s.arg(moment).arg(call)};
                if (named) {
                    variables += u"ANCHORAGE_FAULT_NAMED=1"_s;
                }
                const test::Run run = set(variables);
                const QByteArray content = test::contentOf(m_page);
                QVERIFY2(content == oldBytes || content == newBytes, content.constData());
                (content == oldBytes ? sawOld : sawNew) += 1;
                if (run.exitCode != -1) {
                    // Past the last call: it was not killed any more.
                    QCOMPARE(run.exitCode, 0);
                    QCOMPARE(content, newBytes);
                    break;
                }
            }
            // open, fchmod, write, fsync, rename and the folder's fsync at the least.
            QVERIFY2(call > 6, qPrintable(QString::number(call)));
            QVERIFY(sawOld > 3 && sawNew > 1);
        }
    }

    void keepsModeOwnerAndLink()
    {
        const QString link = m_folder->filePath(u"link.md"_s);
        const QString second = m_folder->filePath(u"second.md"_s);
        QVERIFY(QFile::link(u"page.md"_s, link));
        QVERIFY(QFile::link(u"link.md"_s, second));
        QCOMPARE(::chmod(QFile::encodeName(m_page).constData(), 0640), 0);
        const bool root = ::geteuid() == 0;
        QVERIFY(!root || ::chown(QFile::encodeName(m_page).constData(), 65534, 65534) == 0);
        QVERIFY(writeAtomically(second, newBytes).ok());
        struct stat status = {};
        QCOMPARE(::stat(QFile::encodeName(m_page).constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777, 0640U);
        QCOMPARE(status.st_uid, root ? 65534U : ::geteuid());
        QCOMPARE(test::contentOf(m_page), newBytes);
        QCOMPARE(QFileInfo(link).isSymLink(), true);
        QCOMPARE(QFileInfo(second).isSymLink(), true);
        QCOMPARE(files().size(), 3);
    }

    void keepsExtendedAttributes()
    {
        const QByteArray page = QFile::encodeName(m_page);
        if (::setxattr(page.constData(), "user.anchorage.tag", "red", 3, 0) != 0) {
            QSKIP("This file system holds no extended attributes of users.");
        }
        QVERIFY(writeAtomically(m_page, newBytes).ok());
        QByteArray value(3, ' ');
        QCOMPARE(::getxattr(page.constData(), "user.anchorage.tag", value.data(), 3), 3);
        QCOMPARE(value, QByteArray("red"));
    }

    void keepsHardLinks_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("longer") << newBytes;
        QTest::newRow("shorter") << QByteArray("x");
        QTest::newRow("empty") << QByteArray();
    }

    void keepsHardLinks()
    {
        QFETCH(QByteArray, content);
        const QString other = m_folder->filePath(u"other.md"_s);
        QCOMPARE(::link(QFile::encodeName(m_page).constData(), QFile::encodeName(other).constData()), 0);
        QVERIFY(writeAtomically(m_page, content).ok());
        QCOMPARE(test::contentOf(m_page), content);
        QCOMPARE(test::contentOf(other), content);
        QCOMPARE(files().size(), 2);
    }

    void aFailingCallNeverLosesALinkedFile_data()
    {
        QTest::addColumn<QString>("fault");
        for (const char *fault : {"write:ENOSPC:0", "write:EIO:3", "fsync:EIO:1", "open:ENOSPC:1"}) {
            QTest::addRow("%s", fault) << QString::fromLatin1(fault);
        }
    }

    void aFailingCallNeverLosesALinkedFile()
    {
        QFETCH(QString, fault);
        const QString other = m_folder->filePath(u"other.md"_s);
        QCOMPARE(::link(QFile::encodeName(m_page).constData(), QFile::encodeName(other).constData()), 0);
        const test::Run run = set({u"ANCHORAGE_FAULT="_s + fault});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(test::contentOf(m_page), oldBytes);
        QCOMPARE(test::contentOf(other), oldBytes);
        QCOMPARE(files().size(), 2);
    }

    void makesANewFile()
    {
        const QString path = m_folder->filePath(u"new.md"_s);
        QVERIFY(writeAtomically(path, newBytes).ok());
        QCOMPARE(test::contentOf(path), newBytes);
        QVERIFY(!writeAtomically(m_folder->filePath(u"no/such/folder.md"_s), newBytes).ok());
        QVERIFY(!writeAtomically(m_folder->path(), newBytes).ok());
    }

    void refusesWhatMayNotBeWritten_data()
    {
        QTest::addColumn<int>("folderMode");
        QTest::addColumn<int>("fileMode");
        QTest::newRow("read-only folder") << 0555 << 0666;
        QTest::newRow("read-only file") << 0777 << 0444;
    }

    void refusesWhatMayNotBeWritten()
    {
        QFETCH(int, folderMode);
        QFETCH(int, fileMode);
        QCOMPARE(::chmod(QFile::encodeName(m_page).constData(), static_cast<mode_t>(fileMode)), 0);
        QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), static_cast<mode_t>(folderMode)),
                 0);
        test::Run run;
        if (::geteuid() == 0) {
            // Root may do anything, so somebody else does it.
            const QString setpriv = QStandardPaths::findExecutable(u"setpriv"_s);
            if (setpriv.isEmpty()) {
                QSKIP("As root this needs setpriv, to try it as another user.");
            }
            const QStringList other{u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s};
            if (test::run(setpriv, other + QStringList{QStringLiteral(ANCHORAGE_CLI), u"--version"_s})
                    .exitCode != 0) {
                QSKIP("Another user cannot start the program where it was built.");
            }
            run = test::run(setpriv, other + QStringList{QStringLiteral(ANCHORAGE_CLI), u"set"_s, m_page,
                                                         u"en"_s, u"New title"_s});
        } else {
            run = test::runCli({u"set"_s, m_page, u"en"_s, u"New title"_s});
        }
        ::chmod(QFile::encodeName(m_folder->path()).constData(), 0755);
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.errors.contains(u"could not be saved"_s), qPrintable(run.errors));
        QCOMPARE(test::contentOf(m_page), oldBytes);
        QCOMPARE(files(), QStringList{u"page.md"_s});
    }

private:
    test::Run set(const QStringList &variables)
    {
        return test::runCli({u"set"_s, m_page, u"en"_s, u"New title"_s}, {},
                            QStringList{u"LD_PRELOAD="_s + QStringLiteral(ANCHORAGE_FAULT_INJECTOR)} +
                                variables);
    }

    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_page;
};

QTEST_GUILESS_MAIN(TestAtomicSave)
#include "test_atomic_save.moc"
