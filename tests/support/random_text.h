// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace anchorage::test {

/// Strings that YAML could read as something else, or that an editor could harm.
inline const QStringList &awkwardTitles()
{
    static const QStringList titles =
        QString::fromUtf8(
            // One on each line.
            "Yes\nno\nNO\nnUlL\nnull\n~\n~x\ntrue\nFALSE\non\noff\nOff\ny\nn\nye\u017F\no\uFB00\n"
            "2024-01-01\n2024-1-5\n2024-13-01\n2024-02-30\n1582-10-10\n0000-01-01\n1500-02-29\n"
            "2024-01-01 10:00:00\n2024-01-01T10:00:00Z\n2024-02-30 24:00:00 +0530\n2024-01-01 25:00:00\n"
            "-2024-01-01 10:00:00 -0:30\n2024-01-01 10:00:60.5\n2024-01-01\t10:00:00\n"
            "12:30\n1:2:3\n-1:30\n1:75\n1_0:30\n1__0:30\n99999999999999999999:30\n1:30.5\n12:30.\n"
            "0\n-0\n+0\n007\n08\n0x1F\n0xFFFFFFFFFFFFFFFFFF\n0x_\n0b\n0b_\n0b101\n1,000\n1,00,0\n1_000\n1__"
            "000\n,1\n"
            "1.\n.5\n-.5\n.\n+.\n-.\n..\n1.5e+3\n1.5e3\n.e+5\n1.e+5\n1.0e+400\n1e5\n1.000,5\n12e03\n.inf\n-."
            "INF\n"
            "+.inf\n.nan\n-.nan\n1000000000000000000000.0\n0.00001\n-0.0\n"
            ":name\n:\n::\n:-)\n: \n:x: y\na:\na: b\na :b\na:b\nhttp://example.org/?a=b#c\n#\n#tag\na #b\na# "
            "b\n"
            "a\t#b\n- a\n-\n--\n---\n--- a\n...\n-a\n? a\n?\n?a\n! a\n!a\n!!str a\n& a\n&a\n*\n*a\n* "
            "a\n@a\n`a\n%a\n"
            "| a\n|\n>\n> a\n|-\n[\n]\n{\n}\n[a]\n{a: b}\n,\na,b\na, b\na[b]\na{b}\n]a\n}a\na]\n"
            "'\n\"\n''\n\"\"\n'a'\n\"a\"\n'a\na'\n\"a\nIt's\nSay \"hi\"\n\\\n\\n\n\\\"\na\\b\n"
            " a\na \n\ta\na\t\na\tb\n \n\t\n  \na  b\n"
            "\u00A0\n\u00A0a\na\u00A0\na\u00A0b\na\u2028b\n\u2028\na\u0085b\n\u0085\na\u2029b\n\uFEFF\n\uFEFF"
            "a\na\uFEFFb\n"
            "a\u200Bb\n\u202Ea\na\u0007b\n\u0001\na\u007Fb\na\u009Fb\na\u001Bb\n"
            "\u79C1\u96B1\u653F\u7B56\n\u0633\u064A\u0627\u0633\u0629 "
            "\u0627\u0644\u062E\u0635\u0648\u0635\u064A\u0629\n"
            "\u79C1\u96B1\uFF1A\u653F\u7B56\n\uFF03tag\n\U0001F512 "
            "Privacy\n\U0001F469\u200D\U0001F4BB\n\uE000\n\uFFFD\n"
            "\uFFFEa\n\U0010FFFD\na\u0301\n=\n<<\n<\n<i class=\"fas fa-archive\"></i> Archives\n{{ "
            "page.title }}\n"
            "{% include x %}\n$x\n^\n(a)\na/b\n;\n=a\n\u2014 a\n\u00BFQu\u00E9?\nPolitique de "
            "confidentialit\u00E9\n"
            "\u0661\u0662\n\uFF11\uFF12\n*EN\n&EN x\na -b\na - b\na ? b\na ! b\na & b\na * b\na | b\nkey: "
            "value # c")
            .split(u'\n');
    return titles;
}

/// A string of up to 24 characters, mostly such as mean something in YAML 1.1. Valid UTF-16, no line feeds
/// unless `breaks`.
inline QString randomTitle(QRandomGenerator &random, bool breaks = false)
{
    static const QStringList pieces =
        QString::fromUtf8(
            ":|: |#| #|-|- |?|? |,|[|]|{|}|&|*|!|>|'|\"|%|@|`|~|<<|=|.|..|---|...|\\|/|_|+| |  "
            "|\t|0|1|2|7|9|08|0x|0b|"
            "1_|1,|12|59|60|:30|e+|E-|.inf|.nan|yes|no|null|on|off|true|FALSE|y|n|2024-|-01|-1|T|t|Z|10:00:"
            "00|+05|:00|"
            "a|b|c|EN|x|\u00E9|\u00DF|\u017F|\uFB00|\u00A0|\u2028|\u2029|\u0085|\uFEFF|\u200B|\u202E|\u0001|"
            "\u0007|\u001B|\u007F|"
            "\u009F|\u79C1|\u96B1|\uFF1A|\u0633|\u064A|\U0001F512|\U0010FFFF|\uFFFD|\uE000|\uFFFE|\u0661")
            .split(u'|') +
        QStringList{QStringLiteral("|")};
    QString title;
    for (int count = 1 + random.bounded(random.bounded(3) == 0 ? 12 : 5); count > 0; --count) {
        title += breaks && random.bounded(20) == 0 ? QStringLiteral("\n")
                                                   : pieces[random.bounded(int(pieces.size()))];
    }
    return title;
}

} // namespace anchorage::test
