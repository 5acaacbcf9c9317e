// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus_files.h"
#include "load_verdict.h"
#include "psych_peer.h"

#include <QRandomGenerator>
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
    const YamlReading reading = readAsLoadersDo(file.text(), kind, frontMatter);
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

/// The file with little more than its YAML, in which every change can matter.
CorpusFile shortened(const CorpusFile &file)
{
    const TextFile text(file.bytes);
    const FrontMatter frontMatter = FrontMatter::parse(text.text(), file.kind);
    const QString kept = text.text().left(std::min(frontMatter.body.begin + 40, text.text().size()));
    return {file.name, file.kind, TextFile::encoded(kept)};
}

QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    static const QByteArrayList pieces{"'",        "\"",    ":",     ": ",  " #",         "*",
                                       "&",        "*EN ",  "&EN ",  "!",   "!!str ",     "!ruby/object:A ",
                                       "- ",       "? ",    "|",     ">",   "[",          "]",
                                       "{",        "}",     ",",     "%",   "@",          "`",
                                       "\t",       "\n",    " ",     "~",   "<<: ",       ":a",
                                       "0x_",      "...\n", "---\n", "\\",  "\xC3",       "\xEF\xBB\xBF",
                                       "\xC2\xA0", "\x01",  "*FR",   "&FR", "2024-01-01", "\n\n",
                                       "  "};
    const auto at = [&](qsizetype size) {
        return static_cast<qsizetype>(random.bounded(static_cast<int>(size)));
    };
    if (bytes.isEmpty()) {
        return bytes;
    }
    switch (random.bounded(6)) {
    case 0:
        return bytes.remove(at(bytes.size()), 1);
    case 1: {
        const qsizetype position = at(bytes.size());
        return bytes.insert(position, bytes[position]);
    }
    case 2:
        bytes[at(bytes.size())] = static_cast<char>(random.bounded(0x20, 0x7F));
        return bytes;
    case 3: {
        QByteArrayList lines = bytes.split('\n');
        const qsizetype line = at(lines.size());
        lines.swapItemsAt(line, std::min(line + 1, lines.size() - 1));
        return lines.join('\n');
    }
    default:
        return bytes.insert(at(bytes.size() + 1), pieces[at(pieces.size())]);
    }
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
    void agreesOnMutations()
    {
        const int count = qEnvironmentVariableIntValue("ANCHORAGE_MUTATIONS") > 0
                              ? qEnvironmentVariableIntValue("ANCHORAGE_MUTATIONS")
                              : 4000;
        QRandomGenerator random(20240607);
        std::vector<CorpusFile> mutations;
        std::vector<CorpusFile> bases;
        for (const CorpusFile &file : m_files) {
            CorpusFile base = shortened(file);
            if (base.bytes.size() > 8 && base.bytes.size() < 8000) {
                bases.push_back(std::move(base));
            }
        }
        while (mutations.size() < static_cast<size_t>(count)) {
            CorpusFile file = bases[static_cast<size_t>(random.bounded(static_cast<int>(bases.size())))];
            for (int changes = random.bounded(4) == 0 ? 2 : 1; changes > 0; --changes) {
                file.bytes = mutated(file.bytes, random);
            }
            mutations.push_back(std::move(file));
        }
        compare(mutations);
    }

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
