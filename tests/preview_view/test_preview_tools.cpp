// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview_export.h"
#include "preview_fixture.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMimeData>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace anchorage::preview {

/// What one does with the preview besides reading: find, look closer, take it along.
class TestPreviewTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<PreviewFixture>(); }
    void init() { m_fixture->reset(); }
    void cleanupTestCase() { m_fixture.reset(); }
    void findsAndCounts();
    void marksThatNobodySeesAreSaid_data();
    void marksThatNobodySeesAreSaid();
    void shortcutsWorkBesideTheWindows();
    void zoomIsShown();
    void widths();
    void siteColoursFollow();
    void theSitesStyleAloneHasTheSay_data();
    void theSitesStyleAloneHasTheSay();
    void exportNames_data();
    void exportNames();
    void pdfIsWritten();
    void pdfThatCannotBeWritten();
    void copiesHtml();
    void actionsAreGrouped();

private:
    template <typename Widget> [[nodiscard]] Widget *part(const QString &name) const
    {
        return m_fixture->pane->findChild<Widget *>(name);
    }

    std::unique_ptr<PreviewFixture> m_fixture;
};

void TestPreviewTools::findsAndCounts()
{
    PreviewFixture &fixture = *m_fixture;
    QVERIFY(fixture.show(u"Needle, hay, needle.\n\n"_s + u"Hay.\n\n"_s.repeated(60) +
                         u"A *nee*dle at the end."_s));
    auto *bar = part<QWidget>(u"previewFindBar"_s);
    auto *field = part<QLineEdit>(u"previewFindText"_s);
    auto *count = part<QLabel>(u"previewFindCount"_s);
    QVERIFY(!bar->isVisible());
    fixture.view()->setFocus();
    QTest::keyClick(fixture.view()->focusProxy(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(bar->isVisible());
    field->setText(u"needle"_s);
    QTRY_COMPARE(count->text(), u"1 of 3"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(count->text(), u"2 of 3"_s);
    QTest::keyClick(field, Qt::Key_F3);
    QTRY_COMPARE(count->text(), u"3 of 3"_s);
    QTRY_VERIFY(fixture.evaluate(u"scrollY"_s).toDouble() > 500);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QTRY_COMPARE(count->text(), u"2 of 3"_s);
    part<QToolButton>(u"previewMatchCase"_s)->click();
    QTRY_VERIFY2(count->text().endsWith(u"of 2"_s), qPrintable(count->text()));
    field->setText(u"nothing of the kind"_s);
    QTRY_COMPARE(count->text(), u"No match"_s);
    QVERIFY(!part<QToolButton>(u"previewNextMatch"_s)->isEnabled());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    part<QToolButton>(u"previewMatchCase"_s)->setChecked(false);
    part<QToolButton>(u"previewCloseFind"_s)->click();
}

void TestPreviewTools::marksThatNobodySeesAreSaid_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("labels");
    QTest::newRow("style sheet") << u"<style>\na { color: [Liquid: seo] }\n</style>"_s << u"Liquid: seo"_s;
    QTest::newRow("script") << u"<script>f('[Liquid: include a.js]', '[Liquid: x]')</script>"_s
                            << u"Liquid: include a.js|Liquid: x"_s;
    QTest::newRow("attribute") << u"<p title=\"[Liquid: x]\">Text</p>"_s << u"Liquid: x"_s;
    QTest::newRow("address") << u"[Text]([Liquid:link-x.md])"_s << u"Liquid: link-x.md"_s;
    QTest::newRow("in view already") << u"    [Liquid: x]\n\nand `[Liquid: y]`"_s << QString();
}

void TestPreviewTools::marksThatNobodySeesAreSaid()
{
    QFETCH(QString, markdown);
    QVERIFY(m_fixture->show(u"First\n\n"_s + markdown));
    const QString marks = u"[...document.querySelectorAll('.anchorage-block > .anchorage-liquid-mark')]"_s;
    QTEST(m_fixture->evaluate(marks + u".map(mark => mark.textContent).join('|')"_s).toString(), "labels");
    QVERIFY(m_fixture->evaluate(marks + u".every(mark => mark.offsetHeight > 0)"_s).toBool());
    QVERIFY(!m_fixture->evaluate(u"anchoragePreview.pageHtml()"_s).toString().contains(u"anchorage-"_s));
}

void TestPreviewTools::shortcutsWorkBesideTheWindows()
{
    // Two matching shortcuts would make Qt run neither.
    QMainWindow window;
    auto *find = new QAction(&window);
    find->setShortcut(QKeySequence::Find);
    window.addAction(find);
    QSignalSpy windowFinds(find, &QAction::triggered);
    auto *elsewhere = new QLineEdit(&window);
    auto *centre = new QWidget(&window);
    auto *layout = new QVBoxLayout(centre);
    layout->addWidget(elsewhere);
    layout->addWidget(m_fixture->pane.get());
    window.setCentralWidget(centre);
    window.resize(600, 500);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(m_fixture->show(u"Text"_s));
    auto *bar = part<QWidget>(u"previewFindBar"_s);
    m_fixture->view()->setFocus();
    QTest::keyClick(m_fixture->view()->focusProxy(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(bar->isVisible());
    QCOMPARE(windowFinds.count(), 0);
    QTest::keyClick(part<QLineEdit>(u"previewFindText"_s), Qt::Key_Escape);
    elsewhere->setFocus();
    QTest::keyClick(elsewhere, Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(windowFinds.count(), 1);
    QVERIFY(!bar->isVisible());
    layout->removeWidget(m_fixture->pane.get());
    m_fixture->pane->setParent(nullptr);
    m_fixture->pane->show();
}

void TestPreviewTools::zoomIsShown()
{
    PreviewFixture &fixture = *m_fixture;
    QVERIFY(fixture.show(u"Text"_s));
    auto *zoom = part<QToolButton>(u"previewZoom"_s);
    const QString locale = QLocale().toString(100);
    QVERIFY2(zoom->text().startsWith(locale), qPrintable(zoom->text()));
    QWidget *target = fixture.view()->focusProxy();
    const auto turn = [&](int delta) {
        QWheelEvent event(QPointF(9, 9), target->mapToGlobal(QPointF(9, 9)), {}, {0, delta}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(target, &event);
    };
    turn(120);
    QCOMPARE(fixture.view()->zoomFactor(), 1.1);
    QVERIFY(zoom->text().startsWith(u"110"_s));
    turn(60);
    turn(60);
    QCOMPARE(fixture.view()->zoomFactor(), 1.25);
    for (int i = 0; i < 30; ++i) {
        turn(-120);
    }
    QCOMPARE(fixture.view()->zoomFactor(), 0.3);
    QVERIFY(!fixture.action(u"previewZoomOut"_s)->isEnabled());
    fixture.action(u"previewZoomReset"_s)->trigger();
    QCOMPARE(fixture.view()->zoomFactor(), 1.0);
}

void TestPreviewTools::widths()
{
    PreviewFixture &fixture = *m_fixture;
    fixture.pane->resize(1000, 400);
    QVERIFY(fixture.show(u"Text"_s));
    const auto width = [&] { return fixture.evaluate(u"innerWidth"_s).toInt(); };
    QTRY_COMPARE(width(), 1000);
    fixture.action(u"previewWidthPhone"_s)->trigger();
    QTRY_COMPARE(width(), 375);
    QCOMPARE(fixture.view()->x(), (1000 - 375) / 2);
    fixture.action(u"previewZoomIn"_s)->trigger();
    QTRY_VERIFY(std::abs(width() - 375) <= 1);
    fixture.action(u"previewWidthTablet"_s)->trigger();
    fixture.action(u"previewZoomReset"_s)->trigger();
    QTRY_COMPARE(width(), 768);
    fixture.pane->resize(500, 400);
    QTRY_COMPARE(width(), 500);
    fixture.action(u"previewWidthFull"_s)->trigger();
    fixture.pane->resize(600, 400);
    QTRY_COMPARE(width(), 600);
}

void TestPreviewTools::siteColoursFollow()
{
    PreviewFixture &fixture = *m_fixture;
    fixture.write(u"site.css"_s, "@import 'more.css'; p { color: rgb(1, 0, 0) }"
                                 "@media (prefers-color-scheme: dark) { p { color: rgb(2, 0, 0) } }"
                                 "@supports (color: red) { @media screen and (prefers-color-scheme:dark) "
                                 "{ h2 { color: rgb(3, 0, 0) } } }");
    fixture.write(u"more.css"_s, "@media (prefers-color-scheme: light) { h3 { color: rgb(4, 0, 0) } }");
    fixture.content.frame.styleSheets = {u"/site.css"_s};
    const QString colours =
        u"['p', 'h2', 'h3'].map(n => getComputedStyle(document.querySelector('main ' + n)).color).join()"_s;
    QVERIFY(fixture.show(
        u"## A\n\n### B\n\nText\n\n<style media=\"(prefers-color-scheme: dark)\">h3 { color: rgb(5, 0, 0) }</style>\n"_s));
    const QString text = u"rgb(0, 0, 0)"_s;
    QTRY_COMPARE(fixture.evaluate(colours).toString(), u"rgb(1, 0, 0),%1,rgb(4, 0, 0)"_s.arg(text));
    fixture.action(u"previewColorsDark"_s)->trigger();
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.evaluate(colours).toString(), u"rgb(2, 0, 0),rgb(3, 0, 0),rgb(5, 0, 0)"_s);
    fixture.action(u"previewColorsLight"_s)->trigger();
    QVERIFY(fixture.settle());
    QCOMPARE(fixture.evaluate(colours).toString(), u"rgb(1, 0, 0),%1,rgb(4, 0, 0)"_s.arg(text));
}

void TestPreviewTools::theSitesStyleAloneHasTheSay_data()
{
    QTest::addColumn<QByteArray>("css");
    QTest::addColumn<QColor>("paper"); ///< with dark colours chosen
    QTest::newRow("says nothing") << QByteArray("p { margin: 0 }") << QColor(Qt::white);
    QTest::newRow("a paper of its own")
        << QByteArray("body { background: rgb(250, 240, 230) }") << QColor(250, 240, 230);
    QTest::newRow("names that we use, too")
        << QByteArray(":root { --paper: rgb(250, 240, 230) } body { background: var(--paper) }")
        << QColor(250, 240, 230);
    QTest::newRow("dark where that is asked for")
        << QByteArray("@media (prefers-color-scheme: dark) { body { background: rgb(10, 20, 30) } }")
        << QColor(10, 20, 30);
}

void TestPreviewTools::theSitesStyleAloneHasTheSay()
{
    QFETCH(QByteArray, css);
    QFETCH(QColor, paper);
    PreviewFixture &fixture = *m_fixture;
    // The engine keeps what it has loaded.
    const QString name = QString::fromLatin1(QByteArray(QTest::currentDataTag()).toHex()) + u".css"_s;
    fixture.write(name, css);
    fixture.content.frame.styleSheets = {u'/' + name};
    fixture.action(u"previewColorsDark"_s)->trigger();
    QVERIFY(fixture.show(u"Text <span class=\"anchorage-liquid-mark\">Liquid: x</span>"_s));
    const auto share = [&] {
        return fixture.pixels(paper) * 100 / (fixture.pane->width() * fixture.pane->height());
    };
    QTRY_VERIFY2(share() > 60, qPrintable(QString::number(share())));
    QCOMPARE(fixture.evaluate(u"getComputedStyle(document.querySelector('main p')).color"_s).toString(),
             u"rgb(0, 0, 0)"_s);
    QCOMPARE(fixture.evaluate(u"getComputedStyle(document.querySelector('.anchorage-liquid-mark')).color"_s)
                 .toString(),
             u"rgb(138, 83, 0)"_s);
    // Without it, ours again.
    fixture.content.frame.styleSheets.clear();
    QVERIFY(fixture.show(u"Text"_s));
    QTRY_VERIFY2(fixture.pixels(QColor(0x1B, 0x1E, 0x23)) > 0, "our dark paper");
}

void TestPreviewTools::exportNames_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("name");
    QTest::newRow("page and locale") << u"privacy-policy"_s << u"fr-BE"_s << u"privacy-policy-fr-BE"_s;
    QTest::newRow("no locale") << u"index"_s << QString() << u"index"_s;
    QTest::newRow("no page") << QString() << u"ko"_s << u"page-ko"_s;
    QTest::newRow("hidden") << u".hidden"_s << QString() << u"hidden"_s;
    QTest::newRow("a path") << u"../../etc/x"_s << u"a/b"_s << u"etc-x-a-b"_s;
    QTest::newRow("other scripts") << u"개인정보"_s << u"ko"_s << u"개인정보-ko"_s;
}

void TestPreviewTools::exportNames()
{
    QFETCH(QString, page);
    QFETCH(QString, locale);
    QFETCH(QString, name);
    QString found = exportName(page, locale);
    if (page.startsWith(u".."_s)) {
        QVERIFY(!found.contains(u'/') && !found.startsWith(u'.'));
        return;
    }
    QCOMPARE(found, name);
}

void TestPreviewTools::pdfIsWritten()
{
    PreviewFixture &fixture = *m_fixture;
    fixture.content.pageName = u"privacy"_s;
    fixture.content.frame.localeTag = u"ko"_s;
    fixture.content.frame.title = u"개인정보 처리방침"_s;
    fixture.action(u"previewColorsDark"_s)->trigger();
    QVERIFY(fixture.show(u"본문 한국어 简体中文 العربية Français\n\n"_s.repeated(80)));
    const QString path = fixture.folder.filePath(u"out"_s);
    QString suggested;
    fixture.pane->exporter()->chooseFile = [&](const QString &suggestion) {
        suggested = suggestion;
        return path;
    };
    QSignalSpy finished(fixture.pane->exporter(), &PreviewExport::finished);
    fixture.action(u"previewExportPdf"_s)->trigger();
    QVERIFY(!fixture.action(u"previewExportPdf"_s)->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
    QVERIFY(finished.first()[0].toBool());
    QCOMPARE(QFileInfo(suggested).fileName(), u"privacy-ko.pdf"_s);
    QVERIFY(fixture.action(u"previewExportPdf"_s)->isEnabled());
    QFile file(path + u".pdf"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF-") && pdf.size() > 5000);
    // On the screen all is as before.
    QCOMPARE(fixture.evaluate(u"document.documentElement.dataset.scheme"_s).toString(), u"dark"_s);
    QVERIFY(part<QLabel>(u"previewNotice"_s)->text().contains(u"out.pdf"_s));
}

void TestPreviewTools::pdfThatCannotBeWritten()
{
    PreviewFixture &fixture = *m_fixture;
    QVERIFY(fixture.show(u"Text"_s));
    QSignalSpy finished(fixture.pane->exporter(), &PreviewExport::finished);
    fixture.pane->exporter()->writePdf(fixture.folder.filePath(u"no/such/folder/x.pdf"_s));
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
    QVERIFY(!finished.first()[0].toBool());
    auto *message = part<QLabel>(u"previewMessage"_s);
    QVERIFY(message->isVisible() && message->text().contains(u"x.pdf"_s));
    // Cancelling the question does nothing.
    fixture.pane->exporter()->chooseFile = [](const QString &) { return QString(); };
    fixture.action(u"previewExportPdf"_s)->trigger();
    QVERIFY(fixture.action(u"previewExportPdf"_s)->isEnabled());
}

void TestPreviewTools::copiesHtml()
{
    PreviewFixture &fixture = *m_fixture;
    fixture.pane->setCursorLine(0);
    QVERIFY(fixture.show(
        u"First *one*\n\n<iframe src=\"https://example.org/\"></iframe>\n\nLast & \"least\"\n"_s));
    (void)fixture.evaluate(u"getSelection().removeAllRanges()"_s);
    QSignalSpy finished(fixture.pane->exporter(), &PreviewExport::finished);
    fixture.action(u"previewCopyHtml"_s)->trigger();
    QTRY_COMPARE(finished.count(), 1);
    // The whole page is what will be published, not what the preview made of it.
    const QString whole = QApplication::clipboard()->text();
    QVERIFY2(whole.contains(u"<p>First <em>one</em></p>"_s) && whole.contains(u"<iframe"_s),
             qPrintable(whole));
    QVERIFY(QApplication::clipboard()->mimeData()->hasHtml());
    (void)fixture.evaluate(u"getSelection().selectAllChildren(document.querySelector('main'))"_s);
    fixture.action(u"previewCopyHtml"_s)->trigger();
    QTRY_COMPARE(finished.count(), 2);
    const QString selected = QApplication::clipboard()->text();
    QVERIFY2(selected.startsWith(u"<p>First <em>one</em></p>"_s), qPrintable(selected));
    QVERIFY2(!selected.contains(u"anchorage-"_s), qPrintable(selected));
    (void)fixture.evaluate(u"getSelection().removeAllRanges()"_s);
}

void TestPreviewTools::actionsAreGrouped()
{
    const auto names = [](const QList<QAction *> &actions) {
        QStringList all;
        for (const QAction *action : actions) {
            if (!action->isSeparator()) {
                all.append(action->objectName());
            }
        }
        return all;
    };
    const PreviewPane &pane = *m_fixture->pane;
    QCOMPARE(names(pane.viewActions()),
             (QStringList{u"previewScrollTogether"_s, u"previewZoomIn"_s, u"previewZoomOut"_s,
                          u"previewZoomReset"_s, u"previewWidthPhone"_s, u"previewWidthTablet"_s,
                          u"previewWidthFull"_s, u"previewColorsAsInterface"_s, u"previewColorsLight"_s,
                          u"previewColorsDark"_s, u"previewRemoteContent"_s}));
    QCOMPARE(names(pane.findActions()),
             (QStringList{u"previewFind"_s, u"previewFindNext"_s, u"previewFindPrevious"_s}));
    QCOMPARE(names(pane.exportActions()),
             (QStringList{u"previewExportPdf"_s, u"previewPrint"_s, u"previewCopyHtml"_s}));
    for (const QAction *action : pane.viewActions() + pane.findActions() + pane.exportActions()) {
        QVERIFY(action->isSeparator() || !action->text().isEmpty());
        QVERIFY(pane.actions().contains(action));
    }
}

} // namespace anchorage::preview

int main(int argc, char **argv)
{
    return anchorage::preview::runPreviewTest<anchorage::preview::TestPreviewTools>(argc, argv);
}

#include "test_preview_tools.moc"
