// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "locale_title_model.h"
#include "text_file.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace anchorage;

using Model = LocaleTitleModel;

namespace {

/// A page with these lines in its front matter.
QString page(const QString &lines)
{
    return u"---\n"_s + lines + u"---\nBody\n"_s;
}

void show(Model &model, const QString &text, int map = 0)
{
    const FrontMatter frontMatter = FrontMatter::parse(text, FileKind::Page);
    model.setContent(text, frontMatter, map < frontMatter.maps.size() ? map : -1);
}

/// A page whose map has these locales, each with its own title.
QString pageWith(const QString &locales)
{
    QString lines = u"titles:\n"_s;
    for (const QString &locale : locales.split(u' ', Qt::SkipEmptyParts))
        lines += u"  "_s + locale + u": Title of "_s + locale + u'\n';
    return page(lines);
}

QString cell(const Model &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

QStringList locales(const Model &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(cell(model, row, 0, Model::LocaleRole));
    return all;
}

} // namespace

class TestLocaleTitleModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void bindings_data();
    void bindings();
    void shown_data();
    void shown();
    void problems();
    void languages();
    void transitions_data();
    void transitions();
    void changesAsLittleAsPossible_data();
    void changesAsLittleAsPossible();
    void rememberedCellsFollowTheirLocale();
    void editableCells();
    void enteringChangesNothing();
    void toolTipsAreNeverRichText();
    void rightToLeftTitlesStandRight();
    void manyRows();
    void realFilesOneAfterTheOther();
};

void TestLocaleTitleModel::init()
{
    QLocale::setDefault(QLocale(u"en"_s));
}

void TestLocaleTitleModel::bindings_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("binding");

    const QString family = u"titles:\n  en: &EN Privacy\n  en-GB: *EN\n  en-US: *EN\n  fr: &FR Vie privée\n"
                           u"  de-CH: *DE\n"_s;
    QTest::newRow("anchor with followers") << family << 0 << u"Privacy"_s << u"&EN · 2 follow"_s;
    QTest::newRow("alias") << family << 1 << u"Privacy"_s << u"follows en (*EN)"_s;
    QTest::newRow("anchor without followers") << family << 3 << u"Vie privée"_s << u"&FR"_s;
    QTest::newRow("undefined alias") << family << 4 << QString() << u"*DE: no row defines it"_s;
    QTest::newRow("own") << u"titles:\n  en: Privacy\n"_s << 0 << u"Privacy"_s << u"own text"_s;
    QTest::newRow("empty") << u"titles:\n  en:\n  fr: x\n"_s << 0 << QString() << u"empty"_s;
    QTest::newRow("list") << u"titles:\n  en: [a, b]\n  fr: x\n"_s << 0 << u"[a, b]"_s << u"not a text"_s;
    QTest::newRow("alias of an empty anchor")
        << u"titles:\n  en: &EN\n  en-GB: *EN\n"_s << 1 << QString() << u"follows en (*EN)"_s;
    QTest::newRow("alias of no locale") << u"name: &N Site\ntitles:\n  en: *N\n  fr: x\n"_s << 0 << u"Site"_s
                                        << u"follows *N, not a locale"_s;
    QTest::newRow("several lines") << u"titles:\n  en: |\n    One\n    Two\n  fr: x\n"_s << 0 << u"One Two"_s
                                   << u"own text"_s;
}

void TestLocaleTitleModel::bindings()
{
    QFETCH(QString, lines);
    QFETCH(int, row);
    Model model;
    show(model, page(lines));
    QVERIFY(row < model.rowCount());
    QTEST(cell(model, row, Model::TitleColumn), "title");
    QTEST(cell(model, row, Model::BindingColumn), "binding");
    QVERIFY(!cell(model, row, Model::BindingColumn, Qt::ToolTipRole).isEmpty());
}

void TestLocaleTitleModel::shown_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("fallback");

    QTest::newRow("own") << u"titles:\n  fr: Vie\n  en: Life\n"_s << u"Vie"_s << false;
    QTest::newRow("nothing of its own") << u"titles:\n  fr:\n  en: Life\n"_s << u"(en) Life"_s << true;
    QTest::newRow("undefined alias") << u"titles:\n  fr: *FR\n  en: Life\n"_s << u"(en) Life"_s << true;
    QTest::newRow("false") << u"titles:\n  fr: no\n  en: Life\n"_s << u"(en) Life"_s << true;
    QTest::newRow("true") << u"titles:\n  fr: Yes\n  en: Life\n"_s << u"true"_s << false;
    QTest::newRow("number") << u"titles:\n  fr: 1,000\n  en: Life\n"_s << u"1000"_s << false;
    QTest::newRow("key that is no text") << u"titles:\n  no: Liv\n  en: Life\n"_s << u"(en) Life"_s << true;
    QTest::newRow("no fallback") << u"titles:\n  fr:\n  de: Leben\n"_s << u"nothing"_s << false;
    QTest::newRow("the last one wins") << u"titles:\n  fr: A\n  en: Life\n  fr: B\n"_s << u"B"_s << false;
}

void TestLocaleTitleModel::shown()
{
    QFETCH(QString, lines);
    Model model;
    show(model, page(lines));
    QVERIFY(model.rowCount() > 0);
    QTEST(cell(model, 0, Model::ShownColumn), "shown");
    QTEST(model.index(0, Model::ShownColumn).data(Model::FallbackRole).toBool(), "fallback");
    const bool nothing = cell(model, 0, Model::ShownColumn) == u"nothing"_s;
    QCOMPARE(model.index(0, Model::ShownColumn).data(Model::NothingShownRole).toBool(), nothing);
}

void TestLocaleTitleModel::problems()
{
    Model model;
    show(model, page(u"titles:\n  en: &EN A\n  fr-BE: *FR\n"_s));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.index(0, 0).data(Model::SeverityRole).isValid());
    QCOMPARE(model.index(1, 0).data(Model::SeverityRole).toInt(), static_cast<int>(Severity::Error));
    QCOMPARE(model.index(1, 0).data(Model::ProblemCodesRole).toStringList(),
             QStringList{u"undefined-alias"_s});
    QCOMPARE(cell(model, 1, Model::ProblemColumn), u"undefined alias"_s);
    QVERIFY(cell(model, 1, Model::ProblemColumn, Qt::ToolTipRole).contains(u"*FR"_s));
    QVERIFY(cell(model, 1, Model::LocaleColumn, Qt::AccessibleTextRole).contains(u"undefined alias"_s));
}

void TestLocaleTitleModel::languages()
{
    Model model;
    model.setInterfaceLanguage(u"en"_s);
    show(model, pageWith(u"fr en xx"_s));
    QCOMPARE(cell(model, 0, Model::LanguageColumn), u"Français — French"_s);
    QCOMPARE(cell(model, 1, Model::LanguageColumn), u"English"_s);
    QCOMPARE(cell(model, 2, Model::LanguageColumn), QString());
    QSignalSpy changed(&model, &Model::dataChanged);
    model.setInterfaceLanguage(u"id"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(cell(model, 0, Model::LanguageColumn), u"Français — Prancis"_s);
}

void TestLocaleTitleModel::transitions_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");

    const QStringList states{u""_s,
                             u"en"_s,
                             u"en fr"_s,
                             u"fr en"_s,
                             u"en fr de"_s,
                             u"de en fr id"_s,
                             u"id xx en yy"_s,
                             u"en en fr"_s,
                             u"a1 b1 c1"_s,
                             u"fr de id ko zh-Hans zh-Hant en ar"_s};
    for (const QString &before : states) {
        for (const QString &after : states)
            QTest::addRow("%s -> %s", qPrintable(before), qPrintable(after)) << before << after;
    }
}

void TestLocaleTitleModel::transitions()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy reset(&model, &Model::modelReset);
    show(model, pageWith(before));
    const QStringList first = locales(model);
    show(model, pageWith(after));
    Model fresh;
    show(fresh, pageWith(after));
    QCOMPARE(locales(model), locales(fresh));
    for (int row = 0; row < fresh.rowCount(); ++row) {
        for (int column = 0; column < fresh.columnCount(); ++column)
            QCOMPARE(cell(model, row, column), cell(fresh, row, column));
        QCOMPARE(cell(model, row, 0, Model::LineRole), cell(fresh, row, 0, Model::LineRole));
    }
    show(model, pageWith(before));
    QCOMPARE(locales(model), first);
    QCOMPARE(reset.count(), 0);
}

void TestLocaleTitleModel::changesAsLittleAsPossible_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("inserted");
    QTest::addColumn<int>("removed");
    QTest::addColumn<QList<int>>("changed");

    const QString three = u"titles:\n  en: A\n  fr: B\n  de: C\n"_s;
    QTest::newRow("nothing") << three << three << 0 << 0 << QList<int>{};
    QTest::newRow("lines moved") << three << u"layout: page\n"_s + three << 0 << 0 << QList<int>{};
    QTest::newRow("one title") << three << u"titles:\n  en: A\n  fr: X\n  de: C\n"_s << 0 << 0
                               << QList<int>{1};
    QTest::newRow("two titles") << three << u"titles:\n  en: X\n  fr: B\n  de: Y\n"_s << 0 << 0
                                << QList<int>{0, 2};
    QTest::newRow("a key typed over")
        << three << u"titles:\n  en: A\n  fr-B: B\n  de: C\n"_s << 0 << 0 << QList<int>{1};
    QTest::newRow("row added") << three << u"titles:\n  en: A\n  id: X\n  fr: B\n  de: C\n"_s << 1 << 0
                               << QList<int>{};
    QTest::newRow("row removed") << three << u"titles:\n  en: A\n  de: C\n"_s << 0 << 1 << QList<int>{};
    QTest::newRow("rows at both ends")
        << three << u"titles:\n  id: X\n  en: A\n  fr: B\n  de: C\n  ko: Y\n"_s << 2 << 0 << QList<int>{};
    QTest::newRow("moved") << three << u"titles:\n  fr: B\n  de: C\n  en: A\n"_s << 1 << 1 << QList<int>{};
    QTest::newRow("fallback of others")
        << u"titles:\n  en: A\n  fr:\n  de: C\n"_s << u"titles:\n  en: X\n  fr:\n  de: C\n"_s << 0 << 0
        << QList<int>{0, 1};
    QTest::newRow("followers") << u"titles:\n  en: &E A\n  fr: *E\n  de: C\n"_s
                               << u"titles:\n  en: &E A\n  fr: X\n  de: C\n"_s << 0 << 0 << QList<int>{0, 1};
}

void TestLocaleTitleModel::changesAsLittleAsPossible()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    Model model;
    show(model, page(before));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserted(&model, &Model::rowsInserted);
    QSignalSpy removed(&model, &Model::rowsRemoved);
    QList<int> changed;
    connect(&model, &Model::dataChanged, this, [&](const QModelIndex &from, const QModelIndex &to) {
        for (int row = from.row(); row <= to.row(); ++row)
            changed.append(row);
    });
    show(model, page(after));
    QTEST(static_cast<int>(inserted.count()), "inserted");
    QTEST(static_cast<int>(removed.count()), "removed");
    QTEST(changed, "changed");
}

void TestLocaleTitleModel::rememberedCellsFollowTheirLocale()
{
    Model model;
    show(model, pageWith(u"en fr de ko"_s));
    const QPersistentModelIndex german = model.index(2, Model::TitleColumn);
    show(model, pageWith(u"id en ko-KR de ko"_s));
    QVERIFY(german.isValid());
    QCOMPARE(german.data(Model::LocaleRole).toString(), u"de"_s);
    QCOMPARE(german.row(), 3);
    QCOMPARE(model.rowRef(german), (RowRef{0, 3}));
    show(model, pageWith(u"id en"_s));
    QVERIFY(!german.isValid());
}

void TestLocaleTitleModel::editableCells()
{
    Model model;
    show(model, page(u"titles:\n  en: A\n  fr: [b]\n  de:\n  ko: *KO\n"_s));
    const auto editable = [&](int row, int column) {
        return model.index(row, column).flags().testFlag(Qt::ItemIsEditable);
    };
    QCOMPARE(model.rowCount(), 4);
    for (int column = 0; column < Model::ColumnCount; ++column)
        QCOMPARE(editable(0, column), column == Model::TitleColumn);
    QVERIFY(!editable(1, Model::TitleColumn));
    QVERIFY(editable(2, Model::TitleColumn));
    QVERIFY(editable(3, Model::TitleColumn));
    model.setReadOnly(true);
    QVERIFY(!editable(0, Model::TitleColumn));
    QVERIFY(!model.setData(model.index(0, Model::TitleColumn), u"X"_s));
}

void TestLocaleTitleModel::enteringChangesNothing()
{
    Model model;
    show(model, page(u"titles:\n  en: A\n  fr: [b]\n"_s));
    QSignalSpy entered(&model, &Model::titleEntered);
    QSignalSpy changed(&model, &Model::dataChanged);
    QVERIFY(model.setData(model.index(0, Model::TitleColumn), u"New"_s));
    QCOMPARE(entered.count(), 1);
    QCOMPARE(entered.first().at(0).value<RowRef>(), (RowRef{0, 0}));
    QCOMPARE(entered.first().at(1).toString(), u"New"_s);
    QCOMPARE(cell(model, 0, Model::TitleColumn), u"A"_s);
    QVERIFY(!model.setData(model.index(1, Model::TitleColumn), u"New"_s));
    QVERIFY(!model.setData(model.index(0, Model::LocaleColumn), u"New"_s));
    QVERIFY(!model.setData(model.index(0, Model::TitleColumn), u"New"_s, Qt::DisplayRole));
    QCOMPARE(entered.count(), 1);
    QCOMPARE(changed.count(), 0);
}

void TestLocaleTitleModel::toolTipsAreNeverRichText()
{
    Model model;
    show(model, page(u"titles:\n  en: <img src=\"http://example.org/x.png\"> A\n"_s));
    for (int column = 0; column < Model::ColumnCount; ++column)
        QVERIFY(!cell(model, 0, column, Qt::ToolTipRole).contains(u"<img"_s));
    QCOMPARE(cell(model, 0, Model::TitleColumn), u"<img src=\"http://example.org/x.png\"> A"_s);
}

void TestLocaleTitleModel::rightToLeftTitlesStandRight()
{
    Model model;
    show(model, page(u"titles:\n  ar: أ\n  en: A\n  he:\n"_s));
    const auto side = [&](int row, int column) {
        return Qt::Alignment(model.index(row, column).data(Qt::TextAlignmentRole).toInt()) &
               Qt::AlignHorizontal_Mask;
    };
    QCOMPARE(side(0, Model::TitleColumn), Qt::AlignRight | Qt::AlignAbsolute);
    QCOMPARE(side(0, Model::ShownColumn), Qt::AlignRight | Qt::AlignAbsolute);
    QCOMPARE(side(0, Model::BindingColumn), Qt::Alignment(Qt::AlignLeft));
    QCOMPARE(side(1, Model::TitleColumn), Qt::Alignment(Qt::AlignLeft));
    // The English title that stands in for a missing one is English.
    QCOMPARE(side(2, Model::ShownColumn), Qt::Alignment(Qt::AlignLeft));
}

void TestLocaleTitleModel::manyRows()
{
    QString lines = u"titles:\n  en: &EN A\n"_s;
    for (int i = 0; i < 20'000; ++i)
        lines += u"  fr-%1: *EN\n"_s.arg(i, 8, 36, QChar(u'0'));
    const QString text = page(lines);
    const FrontMatter frontMatter = FrontMatter::parse(text, FileKind::Page);
    if (frontMatter.maps.isEmpty())
        QSKIP("the parser does not take such keys for locales");
    const QString changed = QString(text).replace(u"&EN A"_s, u"&EN B"_s);
    QElapsedTimer timer;
    timer.start();
    Model model;
    model.setContent(text, frontMatter, 0);
    show(model, changed);
    QCOMPARE(cell(model, model.rowCount() - 1, Model::TitleColumn), u"B"_s);
    QVERIFY2(timer.elapsed() < 20'000, "takes more than linear time");
}

void TestLocaleTitleModel::realFilesOneAfterTheOther()
{
    const QString corpus = qEnvironmentVariable("ANCHORAGE_CORPUS");
    if (corpus.isEmpty() || !QDir(corpus).exists())
        QSKIP("ANCHORAGE_CORPUS does not name the folder of real files");
    Model model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    int maps = 0;
    QDirIterator files(corpus, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const Result<TextFile> file = TextFile::load(files.next());
        if (!file.ok() || file.value().isBinary())
            continue;
        const QString &text = file.value().text();
        const FrontMatter frontMatter = FrontMatter::parse(text, fileKindOf(files.fileName()));
        for (int map = 0; map < frontMatter.maps.size(); ++map) {
            model.setContent(text, frontMatter, map);
            const QList<LocaleRow> &rows = frontMatter.maps.at(map).rows;
            QCOMPARE(model.rowCount(), rows.size());
            for (int row = 0; row < rows.size(); ++row) {
                QCOMPARE(cell(model, row, 0, Model::LocaleRole), rows.at(row).locale);
                QCOMPARE(cell(model, row, Model::TitleColumn, Qt::EditRole),
                         rows.at(row).title.value_or(QString()));
                QVERIFY2(!cell(model, row, Model::BindingColumn).isEmpty(), qPrintable(files.filePath()));
            }
            ++maps;
        }
    }
    QVERIFY(maps > 0);
}

QTEST_GUILESS_MAIN(TestLocaleTitleModel)
#include "test_locale_title_model.moc"
