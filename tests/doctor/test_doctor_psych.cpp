// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus_files.h"
#include "load_verdict.h"
#include "mutations.h"
#include "psych_peer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace anchorage;
using anchorage::test::CorpusFile;
using anchorage::test::PsychPeer;

namespace {

enum class Verdict { NoFrontMatter, Loads, Refused };

QString nameOf(Verdict verdict)
{
    static const char *const names[] = {"no front matter", "loads", "refused"};
    return QString::fromLatin1(names[static_cast<int>(verdict)]);
}

Verdict ours(const QByteArray &bytes, FileKind kind)
{
    const TextFile file(bytes);
    const FrontMatter frontMatter = FrontMatter::parse(file.text(), kind);
    const YamlReading reading = readAsLoadersDo(file.text(), kind, frontMatter.yaml);
    if (reading.psych && reading.psych->kind == LoadFault::Kind::Bytes) {
        return Verdict::Refused;
    }
    return !frontMatter.present ? Verdict::NoFrontMatter : reading.psych ? Verdict::Refused : Verdict::Loads;
}

QJsonObject question(const CorpusFile &file)
{
    return {{u"op"_s, u"base"_s},
            {u"name"_s, u"verdict"_s},
            {u"bytes"_s, QString::fromLatin1(file.bytes.toBase64())},
            {u"kind"_s, file.kind == FileKind::Page ? u"page"_s : u"data"_s}};
}

Verdict psychs(const QJsonObject &answer)
{
    const QString error = answer.value(u"error"_s).toString();
    return error.contains(u"no front matter"_s) ? Verdict::NoFrontMatter
           : answer.contains(u"error"_s)        ? Verdict::Refused
                                                : Verdict::Loads;
}

} // namespace

/// The verdict “Psych can load this” against Ruby's Psych.
class TestDoctorPsych : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_files = test::corpusFiles();
        if (m_files.empty()) {
            QSKIP("There is no corpus: set ANCHORAGE_CORPUS to its folder.");
        }
        if (!PsychPeer::isAvailable()) {
            QSKIP(qPrintable(PsychPeer::missing()));
        }
    }

    void agreesOnRealFiles() { compare(m_files); }

    /// ANCHORAGE_MUTATIONS sets their number.
    void agreesOnMutations() { compare(test::mutations(m_files, test::mutationCount(4000))); }

private:
    static void compare(const std::vector<CorpusFile> &files)
    {
        PsychPeer psych;
        QStringList differences;
        int refused = 0;
        constexpr size_t atOnce = 500;
        for (size_t begin = 0; begin < files.size(); begin += atOnce) {
            const size_t end = std::min(begin + atOnce, files.size());
            QList<QJsonObject> questions;
            for (size_t i = begin; i < end; ++i) {
                questions.append(question(files[i]));
            }
            const QList<QJsonObject> answers = psych.ask(questions);
            QCOMPARE(answers.size(), questions.size());
            for (size_t i = begin; i < end; ++i) {
                const QJsonObject &answer = answers[static_cast<qsizetype>(i - begin)];
                const Verdict here = ours(files[i].bytes, files[i].kind);
                const Verdict there = psychs(answer);
                refused += there == Verdict::Refused ? 1 : 0;
                if (here != there) {
                    differences.append(files[i].name + u": Psych "_s + nameOf(there) + u", we "_s +
                                       nameOf(here) + u" ("_s + answer.value(u"error"_s).toString() +
                                       u")\n"_s + QString::fromUtf8(files[i].bytes));
                    if (const QString folder = qEnvironmentVariable("ANCHORAGE_DIFFERENCES");
                        !folder.isEmpty()) {
                        QFile file(folder + u"/%1"_s.arg(differences.size()));
                        QVERIFY(file.open(QIODevice::WriteOnly));
                        file.write(files[i].bytes);
                    }
                }
            }
        }
        qInfo("%d files, %d refused by Psych, %d differences", static_cast<int>(files.size()), refused,
              static_cast<int>(differences.size()));
        QVERIFY2(differences.isEmpty(), qPrintable(differences.mid(0, 40).join(u"\n=====\n"_s)));
    }

    std::vector<CorpusFile> m_files;
};

QTEST_GUILESS_MAIN(TestDoctorPsych)
#include "test_doctor_psych.moc"
