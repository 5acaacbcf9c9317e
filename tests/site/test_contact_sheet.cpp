// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contact_sheet.h"
#include "url_scheme.h"

#include <QApplication>
#include <QImage>
#include <QSignalSpy>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>

using namespace Qt::StringLiterals;

namespace anchorage::preview {

namespace {

ContactSheetEntry entry(const QString &locale, const QString &title, const QString &badge = {},
                        Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return {locale, locale, title, direction, badge};
}

} // namespace

class TestContactSheet : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void whatIsCutOffIsMarked_data();
    void whatIsCutOffIsMarked();
    void badgesAndEmptyTitlesAreMarked();
    void titlesAreTextAlone();
    void hanGlyphsFollowTheLocale();
    void clickActivatesTheLocale();
    void newestEntriesWin();
    void picture();

private:
    void show(const QList<ContactSheetEntry> &entries, const ContactSheetLook &look = {});
    QVariant ask(const QString &script);
    [[nodiscard]] QImage headingOf(const QString &locale, const QString &title);

    std::unique_ptr<ContactSheet> m_sheet;
};

void TestContactSheet::initTestCase()
{
    m_sheet = std::make_unique<ContactSheet>();
    m_sheet->setColorScheme(ColorScheme::Light);
    m_sheet->resize(1000, 900);
    m_sheet->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_sheet.get()));
}

void TestContactSheet::show(const QList<ContactSheetEntry> &entries, const ContactSheetLook &look)
{
    m_sheet->setEntries(entries, look);
    QTRY_VERIFY_WITH_TIMEOUT(m_sheet->isIdle(), 60'000);
}

QVariant TestContactSheet::ask(const QString &script)
{
    QVariant answer;
    bool answered = false;
    m_sheet->findChild<QWebEngineView *>()->page()->runJavaScript(script, QWebEngineScript::ApplicationWorld,
                                                                  [&](const QVariant &value) {
                                                                      answer = value;
                                                                      answered = true;
                                                                  });
    (void)QTest::qWaitFor([&] { return answered; }, 60'000);
    return answer;
}

void TestContactSheet::whatIsCutOffIsMarked_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("marks");

    QTest::newRow("short") << u"Terms"_s << QStringList{};
    QTest::newRow("too long for tab and menu")
        << u"Politique de confidentialité et de protection des données"_s
        << QStringList{u"Cut off in the tab"_s, u"Cut off in the menu"_s};
    QTest::newRow("a long word") << u"Datenschutzgrundverordnungserklärung"_s
                                 << QStringList{u"Cut off in the tab"_s, u"Cut off in the menu"_s,
                                                u"A word is wider than the page on a phone"_s};
}

void TestContactSheet::whatIsCutOffIsMarked()
{
    QFETCH(QString, title);
    QFETCH(QStringList, marks);
    show({entry(u"en"_s, u"Terms"_s), entry(u"fr"_s, title)},
         {u"A site with a long name of its own"_s, 200, 190});
    const QString script =
        u"Array.from(document.querySelectorAll('[data-locale=fr] .mark'), node => node.textContent)"_s;
    QCOMPARE(ask(script).toStringList(), marks);
    QCOMPARE(m_sheet->cutOffLocales(), marks.isEmpty() ? QStringList() : QStringList{u"fr"_s});
}

void TestContactSheet::badgesAndEmptyTitlesAreMarked()
{
    show({entry(u"fr-BE"_s, u"Terms"_s, u"fr-BE shows English: no title"_s), entry(u"ko"_s, {})});
    QCOMPARE(ask(u"document.querySelector('[data-locale=fr-BE] .mark').textContent"_s).toString(),
             u"fr-BE shows English: no title"_s);
    QCOMPARE(ask(u"document.querySelector('[data-locale=ko] .mark').textContent"_s).toString(),
             u"No title at all"_s);
    QVERIFY(ask(u"document.querySelector('[data-locale=ko]').ariaLabel"_s)
                .toString()
                .contains(u"No title at all"_s));
}

void TestContactSheet::titlesAreTextAlone()
{
    show({entry(u"en"_s, u"<i class=\"icon\"></i> Arch&amp;ives"_s),
          entry(u"\"><script>x</script>"_s, u"</span><script>document.title = 'ran'</script>T"_s)});
    QCOMPARE(ask(u"document.querySelector('.in-heading').textContent"_s).toString(), u"Arch&ives"_s);
    QCOMPARE(ask(u"document.querySelectorAll('main script, main img').length"_s).toInt(), 0);
    QVERIFY(ask(u"document.title"_s).toString() != u"ran"_s);
}

QImage TestContactSheet::headingOf(const QString &locale, const QString &title)
{
    show({entry(locale, title)});
    QWidget *target = m_sheet->findChild<QWebEngineView *>();
    // Of the heading alone: the rest of the tile names the locale.
    const QVariantList box =
        ask(u"(r => [r.x, r.y, r.width, r.height])(document.querySelector('.in-heading').getBoundingClientRect())"_s)
            .toList();
    if (box.size() != 4) {
        return {};
    }
    const QRect heading(box[0].toInt(), box[1].toInt(), box[2].toInt(), box[3].toInt());
    QImage before;
    QImage image;
    // What the engine has laid out takes a frame or two to reach the widget.
    (void)QTest::qWaitFor(
        [&] {
            before = image;
            QTest::qWait(60);
            image = target->grab().toImage().copy(heading);
            return image == before;
        },
        10'000);
    return image;
}

void TestContactSheet::hanGlyphsFollowTheLocale()
{
    // These characters are drawn differently in each of the four.
    const QString han = u"骨直誤"_s;
    QList<QImage> images;
    for (const QString &locale : {u"zh-Hans"_s, u"zh-Hant"_s, u"ja"_s, u"ko"_s}) {
        const QImage image = headingOf(locale, han);
        QVERIFY(!image.isNull());
        for (const QImage &other : images) {
            QVERIFY2(image != other, qPrintable(locale));
        }
        images.append(image);
    }
    // And what is equal looks equal.
    QVERIFY(headingOf(u"ko-KR"_s, han) == images.last());
}

void TestContactSheet::clickActivatesTheLocale()
{
    show({entry(u"en"_s, u"Terms"_s), entry(u"zh-Hant"_s, u"條款"_s)});
    QSignalSpy spy(m_sheet.get(), &ContactSheet::localeActivated);
    ask(u"document.querySelector('[data-locale=zh-Hant]').click()"_s);
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().toString(), u"zh-Hant"_s);
    m_sheet->setCurrentLocale(u"zh-Hant"_s);
    QCOMPARE(ask(u"document.querySelector('.current').dataset.locale"_s).toString(), u"zh-Hant"_s);
    // And it stays after the next edit.
    show({entry(u"en"_s, u"Terms"_s), entry(u"zh-Hant"_s, u"使用條款"_s)});
    QCOMPARE(ask(u"document.querySelector('.current').dataset.locale"_s).toString(), u"zh-Hant"_s);
}

void TestContactSheet::newestEntriesWin()
{
    for (int i = 0; i < 100; ++i) {
        m_sheet->setEntries({entry(u"en"_s, QString::number(i))});
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_sheet->isIdle(), 60'000);
    QCOMPARE(ask(u"document.querySelector('.in-heading').textContent"_s).toString(), u"99"_s);
}

void TestContactSheet::picture()
{
    const QString folder = qEnvironmentVariable("ANCHORAGE_SCREENSHOTS");
    if (folder.isEmpty()) {
        QSKIP("ANCHORAGE_SCREENSHOTS names no folder");
    }
    show({{u"en"_s, u"English"_s, u"Privacy Policy"_s, Qt::LeftToRight, {}},
          {u"fr"_s,
           u"Français"_s,
           u"Politique de confidentialité et de protection des données"_s,
           Qt::LeftToRight,
           {}},
          {u"fr-BE"_s, u"Français (Belgique)"_s, u"Privacy Policy"_s, Qt::LeftToRight,
           u"fr-BE shows English: no title"_s},
          {u"zh-Hans"_s, u"简体中文"_s, u"隐私政策：直接遗骨与误判"_s, Qt::LeftToRight, {}},
          {u"zh-Hant"_s, u"繁體中文"_s, u"隱私權政策：直接遺骨與誤判"_s, Qt::LeftToRight, {}},
          {u"ja"_s, u"日本語"_s, u"プライバシーポリシー：直接の骨と誤り"_s, Qt::LeftToRight, {}},
          {u"ko"_s, u"한국어"_s, u"개인정보 처리방침 直骨誤"_s, Qt::LeftToRight, {}},
          {u"ar"_s, u"العربية"_s, u"سياسة الخصوصية وحماية البيانات الشخصية للقراء"_s, Qt::RightToLeft, {}},
          {u"de"_s, u"Deutsch"_s, u"Datenschutzgrundverordnungserklärung"_s, Qt::LeftToRight, {}},
          {u"pt"_s, u"Português"_s, {}, Qt::LeftToRight, u"pt shows nothing: no row"_s}},
         {u"Lentera Muara"_s, 200, 190});
    m_sheet->setCurrentLocale(u"zh-Hant"_s);
    QTest::qWait(500);
    QVERIFY(m_sheet->grab().save(folder + u"/contact-sheet-light.png"_s));
    m_sheet->setColorScheme(ColorScheme::Dark);
    QTest::qWait(500);
    QVERIFY(m_sheet->grab().save(folder + u"/contact-sheet-dark.png"_s));
}

} // namespace anchorage::preview

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    anchorage::preview::registerUrlScheme();
    QApplication application(argc, argv);
    anchorage::preview::TestContactSheet test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_contact_sheet.moc"
