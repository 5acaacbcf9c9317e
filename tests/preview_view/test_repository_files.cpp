// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository_files.h"
#include "request_verdict.h"
#include "script_call.h"
#include "url_scheme.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace anchorage::preview {

/// The rules on what may be loaded, without the web engine.
class TestRepositoryFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void resolve_data();
    void resolve();
    void noRepository();
    void urls_data();
    void urls();
    void verdicts_data();
    void verdicts();
    void scriptCallEscapes_data();
    void scriptCallEscapes();

private:
    void write(const QString &path, const QByteArray &bytes = "x");

    QTemporaryDir m_folder;
    QString m_root;
};

namespace {

constexpr int served = -1;

} // namespace

void TestRepositoryFiles::write(const QString &path, const QByteArray &bytes)
{
    const QString full = m_folder.filePath(path);
    QVERIFY(QDir().mkpath(QFileInfo(full).path()));
    QFile file(full);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestRepositoryFiles::initTestCase()
{
    m_root = m_folder.filePath(u"repository"_s);
    for (const char *name :
         {"a.png", "docs/b.svg", "docs/c d é.css", "font.woff2", ".git/config", ".git/x.png", ".hidden.png",
          "page.html", "run.js", "README.md", "..png", "a%2e.png"}) {
        write(u"repository/"_s + QString::fromUtf8(name));
    }
    write(u"secret.png"_s);
    write(u"repository-two/a.png"_s);
    const QDir root(m_root);
    QVERIFY(QFile::link(m_folder.filePath(u"secret.png"_s), root.filePath(u"out.png"_s)));
    QVERIFY(QFile::link(m_folder.filePath(u"repository-two"_s), root.filePath(u"out"_s)));
    QVERIFY(QFile::link(u"../repository-two"_s, root.filePath(u"relative-out"_s)));
    QVERIFY(QFile::link(u"a.png"_s, root.filePath(u"in.png"_s)));
    QVERIFY(QFile::link(u".git"_s, root.filePath(u"visible"_s)));
    QVERIFY(QFile::link(u"loop.png"_s, root.filePath(u"loop.png"_s)));
    QVERIFY(QFile::link(u"/dev/zero"_s, root.filePath(u"zero.png"_s)));
    QVERIFY(QFile::link(u"/"_s, root.filePath(u"everything"_s)));
    QCOMPARE(::mkfifo(QFile::encodeName(root.filePath(u"fifo.png"_s)).constData(), 0600), 0);
    QFile huge(root.filePath(u"huge.png"_s));
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(RepositoryFiles::maximumSize + 1));
    QFile large(root.filePath(u"large.png"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(RepositoryFiles::maximumSize));
}

void TestRepositoryFiles::resolve_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("expected"); ///< a Refusal, or served
    const auto row = [](const char *name, const QString &path, Refusal refusal) {
        QTest::newRow(name) << path << static_cast<int>(refusal);
    };
    QTest::newRow("image") << u"a.png"_s << served;
    QTest::newRow("drawing in a folder") << u"docs/b.svg"_s << served;
    QTest::newRow("blanks and letters") << u"docs/c d é.css"_s << served;
    QTest::newRow("font") << u"font.woff2"_s << served;
    QTest::newRow("doubled slashes") << u"//docs//b.svg"_s << served;
    QTest::newRow("symlink inside") << u"in.png"_s << served;
    QTest::newRow("exactly the largest size") << u"large.png"_s << served;
    QTest::newRow("percent is a letter") << u"a%2e.png"_s << served;
    row("nothing", QString(), Refusal::BadPath);
    row("slash", u"/"_s, Refusal::BadPath);
    row("parent", u"../secret.png"_s, Refusal::BadPath);
    row("parent inside", u"docs/../a.png"_s, Refusal::BadPath);
    row("parent at the end", u"docs/.."_s, Refusal::BadPath);
    row("dot", u"./a.png"_s, Refusal::BadPath);
    row("decoded once only", u"%2e%2e/secret.png"_s, Refusal::Missing);
    row("backslash", u"..\\secret.png"_s, Refusal::BadPath);
    row("backslash inside", u"docs\\b.svg"_s, Refusal::BadPath);
    row("NUL", u"a.png"_s + QChar(0) + u".css"_s, Refusal::BadPath);
    row("line feed", u"a\n.png"_s, Refusal::BadPath);
    row("absolute", u"/etc/passwd"_s, Refusal::Missing);
    row("absolute, existing", m_folder.filePath(u"secret.png"_s), Refusal::Missing);
    row("git", u".git/config"_s, Refusal::Hidden);
    row("image in git", u".git/x.png"_s, Refusal::Hidden);
    row("hidden file", u".hidden.png"_s, Refusal::Hidden);
    row("begins with two dots", u"..png"_s, Refusal::Hidden);
    row("git through a symlink", u"visible/x.png"_s, Refusal::Hidden);
    row("missing", u"none.png"_s, Refusal::Missing);
    row("file as a folder", u"a.png/b.png"_s, Refusal::Missing);
    row("symlink to itself", u"loop.png"_s, Refusal::NotAFile);
    row("symlink out", u"out.png"_s, Refusal::Outside);
    row("folder symlink out", u"out/a.png"_s, Refusal::Outside);
    row("relative symlink out", u"relative-out/a.png"_s, Refusal::Outside);
    row("symlink to everything", u"everything/etc/passwd"_s, Refusal::Outside);
    row("device", u"zero.png"_s, Refusal::Outside);
    row("folder", u"docs"_s, Refusal::NotAFile);
    row("file with a slash", u"a.png/"_s, Refusal::NotAFile);
    row("fifo", u"fifo.png"_s, Refusal::NotAFile);
    row("huge", u"huge.png"_s, Refusal::TooLarge);
    row("document", u"page.html"_s, Refusal::OtherType);
    row("script", u"run.js"_s, Refusal::OtherType);
    row("source", u"README.md"_s, Refusal::OtherType);
}

void TestRepositoryFiles::resolve()
{
    QFETCH(QString, path);
    QFETCH(int, expected);
    const auto found = RepositoryFiles(m_root).resolve(path);
    const auto *refusal = std::get_if<Refusal>(&found);
    QCOMPARE(refusal ? static_cast<int>(*refusal) : served, expected);
    if (!refusal) {
        const ServedFile &file = std::get<ServedFile>(found);
        QVERIFY(file.path.startsWith(QFileInfo(m_root).canonicalFilePath() + u'/'));
        QVERIFY(!file.mimeType.isEmpty());
    }
}

void TestRepositoryFiles::noRepository()
{
    QCOMPARE(std::get<Refusal>(RepositoryFiles().resolve(u"a.png"_s)), Refusal::NoRepository);
    QCOMPARE(std::get<Refusal>(RepositoryFiles(u"/no/such/folder"_s).resolve(u"a.png"_s)),
             Refusal::NoRepository);
    const QString file = QDir(m_root).filePath(u"a.png"_s);
    QCOMPARE(std::get<Refusal>(RepositoryFiles(file).resolve(u"a.png"_s)), Refusal::NoRepository);
    // A root that is a symlink itself, or has a slash at its end, is an ordinary one.
    const QString link = m_folder.filePath(u"link"_s);
    QVERIFY(QFile::link(m_root, link));
    QVERIFY(std::holds_alternative<ServedFile>(RepositoryFiles(link + u'/').resolve(u"a.png"_s)));
}

void TestRepositoryFiles::urls_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("path"); ///< null where it is none of the repository
    QTest::newRow("file") << u"anchorage://site/docs/a.png"_s << u"docs/a.png"_s;
    QTest::newRow("generation") << u"anchorage://site12/docs/a.png?x#y"_s << u"docs/a.png"_s;
    QTest::newRow("encoded") << u"anchorage://site/c%20d%20%C3%A9.css"_s << u"c d é.css"_s;
    QTest::newRow("encoded dots") << u"anchorage://site/docs/%2e%2e/%2E%2E/x"_s << u"docs/../../x"_s;
    QTest::newRow("encoded slash") << u"anchorage://site/..%2f..%2fx"_s << u"../../x"_s;
    QTest::newRow("encoded twice") << u"anchorage://site/%252e%252e/x"_s << u"%2e%2e/x"_s;
    QTest::newRow("root") << u"anchorage://site/"_s << u""_s;
    QTest::newRow("our own document") << u"anchorage://site/.anchorage/page"_s << QString();
    QTest::newRow("other host") << u"anchorage://elsewhere/a.png"_s << QString();
    QTest::newRow("host like ours") << u"anchorage://site1.example/a.png"_s << QString();
    QTest::newRow("user") << u"anchorage://user@site/a.png"_s << QString();
    QTest::newRow("port") << u"anchorage://site:80/a.png"_s << QString();
    QTest::newRow("no path") << u"anchorage://site"_s << QString();
    QTest::newRow("web") << u"http://site/a.png"_s << QString();
    QTest::newRow("file system") << u"file:///a.png"_s << QString();
}

void TestRepositoryFiles::urls()
{
    QFETCH(QString, url);
    QFETCH(QString, path);
    const std::optional<QString> found = repositoryPath(QUrl(url));
    QCOMPARE(found.has_value(), !path.isNull());
    if (found) {
        QCOMPARE(*found, path);
    }
}

void TestRepositoryFiles::verdicts_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QList<int>>("verdicts"); ///< for Document, Frame, Image, Other
    const auto row = [](const char *url, RequestVerdict document, RequestVerdict frame, RequestVerdict image,
                        RequestVerdict other) {
        QTest::newRow(url) << QString::fromLatin1(url)
                           << QList<int>{static_cast<int>(document), static_cast<int>(frame),
                                         static_cast<int>(image), static_cast<int>(other)};
    };
    using enum RequestVerdict;
    row("anchorage://site/.anchorage/page", Allowed, Navigation, OtherScheme, OtherScheme);
    row("anchorage://site7/.anchorage/page", Allowed, Navigation, OtherScheme, OtherScheme);
    row("anchorage://site7/.anchorage/page?x", Navigation, Navigation, OtherScheme, OtherScheme);
    row("anchorage://site7/a.png", Navigation, Navigation, Allowed, Allowed);
    row("anchorage://other/a.png", Navigation, Navigation, OtherScheme, OtherScheme);
    row("data:image/png;base64,x", Navigation, Navigation, Allowed, OtherScheme);
    row("data:text/html,x", Navigation, Navigation, Allowed, OtherScheme);
    row("http://example.org/", Remote, Remote, Remote, Remote);
    row("https://example.org/", Remote, Remote, Remote, Remote);
    row("wss://example.org/", Remote, Remote, Remote, Remote);
    row("ftp://example.org/", Remote, Remote, Remote, Remote);
    row("file:///etc/passwd", LocalFile, LocalFile, LocalFile, LocalFile);
    row("filesystem:http://x/", LocalFile, LocalFile, LocalFile, LocalFile);
    row("qrc:/x", Navigation, Navigation, OtherScheme, OtherScheme);
    row("blob:anchorage://site/x", Navigation, Navigation, OtherScheme, OtherScheme);
    row("chrome://crash", Navigation, Navigation, OtherScheme, OtherScheme);
    row("about:blank", Navigation, Navigation, OtherScheme, OtherScheme);
    row("", Navigation, Navigation, OtherScheme, OtherScheme);
}

void TestRepositoryFiles::verdicts()
{
    QFETCH(QString, url);
    QFETCH(QList<int>, verdicts);
    QList<int> found;
    for (const RequestKind kind :
         {RequestKind::Document, RequestKind::Frame, RequestKind::Image, RequestKind::Other}) {
        found.append(static_cast<int>(judgeRequest(QUrl(url), kind)));
    }
    QCOMPARE(found, verdicts);
}

void TestRepositoryFiles::scriptCallEscapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes") << u"\"'`"_s;
    QTest::newRow("ends the call") << u"\"); alert(1); (\""_s;
    QTest::newRow("backslashes") << u"\\\\\" \\u0022"_s;
    QTest::newRow("line ends") << u"a\nb\rc\u2028d\u2029e"_s;
    QTest::newRow("tags") << u"</script><!--"_s;
    QTest::newRow("templates") << u"${alert(1)}"_s;
    QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b"_s;
}

void TestRepositoryFiles::scriptCallEscapes()
{
    QFETCH(QString, text);
    const QString call = scriptCall("update"_L1, {text});
    const QString before = u"anchoragePreview.update(..."_s;
    QVERIFY(call.startsWith(before) && call.endsWith(u");"_s));
    const QString arguments = call.mid(before.size(), call.size() - before.size() - 2);
    QJsonParseError error;
    const QJsonDocument parsed = QJsonDocument::fromJson(arguments.toUtf8(), &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(parsed.array(), QJsonArray{text});
}

} // namespace anchorage::preview

QTEST_GUILESS_MAIN(anchorage::preview::TestRepositoryFiles)
#include "test_repository_files.moc"
