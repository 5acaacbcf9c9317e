// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading_safety.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace anchorage::git {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Git)
};

/// What of the environment would make git work elsewhere or otherwise than in the folder that it runs in.
QProcessEnvironment environmentForHere()
{
    QProcessEnvironment result = QProcessEnvironment::systemEnvironment();
    for (const char *name :
         {"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR",
          "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_NAMESPACE", "GIT_PREFIX", "GIT_CONFIG",
          "GIT_EXTERNAL_DIFF", "GIT_DIFF_OPTS", "GIT_LITERAL_PATHSPECS", "GIT_GLOB_PATHSPECS",
          "GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS", "GIT_GRAFT_FILE", "GIT_SHALLOW_FILE",
          "GIT_REPLACE_REF_BASE"}) {
        result.remove(QString::fromLatin1(name));
    }
    return result;
}

/// Settings in the environment: unlike with `-c`, a key may hold an equals sign.
void insertSettings(QProcessEnvironment &environment, const QList<Setting> &settings)
{
    int count = environment.value(u"GIT_CONFIG_COUNT"_s).toInt();
    for (const Setting &setting : settings) {
        environment.insert(u"GIT_CONFIG_KEY_%1"_s.arg(count), setting.key);
        environment.insert(u"GIT_CONFIG_VALUE_%1"_s.arg(count), setting.value);
        ++count;
    }
    environment.insert(u"GIT_CONFIG_COUNT"_s, QString::number(count));
}

bool isFilterKey(QByteArrayView key)
{
    return key.startsWith("filter.") && (key.endsWith(".clean") || key.endsWith(".smudge") ||
                                         key.endsWith(".process") || key.endsWith(".required"));
}

} // namespace

QList<Setting> commonReadingSettings()
{
    return {{u"core.fsmonitor"_s, u"false"_s},
            {u"core.hooksPath"_s, u"/dev/null"_s},
            {u"core.pager"_s, u"cat"_s},
            {u"core.sshCommand"_s, u"false"_s},
            {u"log.showSignature"_s, u"false"_s},
            {u"status.submoduleSummary"_s, u"false"_s},
            {u"submodule.recurse"_s, u"false"_s},
            {u"protocol.allow"_s, u"never"_s},
            {u"safe.bareRepository"_s, u"explicit"_s},
            {u"color.ui"_s, u"false"_s},
            {u"diff.suppressBlankEmpty"_s, u"false"_s},
            {u"diff.noprefix"_s, u"false"_s},
            {u"gc.auto"_s, u"0"_s}};
}

Result<QList<Setting>> readingSettings(const QByteArray &listing, Trust trust)
{
    QList<Setting> result = commonReadingSettings();
    if (trust == Trust::Trusted) {
        return result;
    }
    // Scope, then key and value, each ended by a NUL; the value, if there is one, begins behind a line feed.
    const QList<QByteArray> parts = listing.split('\0');
    QSet<QByteArray> seen;
    for (qsizetype index = 1; index < parts.size(); index += 2) {
        const QByteArray key = parts[index].left(parts[index].indexOf('\n'));
        if (!isFilterKey(key) || seen.contains(key)) {
            continue;
        }
        seen.insert(key);
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder(key);
        if (decoder.hasError()) {
            return Error{Tr::tr("The repository's configuration names a filter with bytes that are not text. "
                                "Anchorage does not read such a repository.")};
        }
        result.append({text, key.endsWith(".required") ? u"false"_s : QString()});
    }
    return result;
}

QStringList readingArguments(const QStringList &arguments)
{
    static const QStringList diffOptions{u"--no-ext-diff"_s,
                                         u"--no-textconv"_s,
                                         u"--no-color"_s,
                                         u"--src-prefix=a/"_s,
                                         u"--dst-prefix=b/"_s,
                                         u"--no-relative"_s,
                                         u"--ignore-submodules=dirty"_s,
                                         u"--submodule=short"_s};
    const QString command = arguments.value(0);
    QStringList result{u"--no-pager"_s, command};
    if (command.startsWith(u"diff"_s) || command == u"log" || command == u"show") {
        result += diffOptions;
    }
    if (command == u"log" || command == u"show") {
        result += {u"--no-show-signature"_s, u"--no-notes"_s, u"--no-decorate"_s, u"--encoding=UTF-8"_s};
    }
    if (command == u"status") {
        result += u"--ignore-submodules=dirty"_s;
    }
    return result + arguments.mid(1);
}

QProcessEnvironment readingEnvironment(const QList<Setting> &settings)
{
    QProcessEnvironment result = environmentForHere();
    result.insert(u"GIT_OPTIONAL_LOCKS"_s, u"0"_s);
    result.insert(u"GIT_TERMINAL_PROMPT"_s, u"0"_s);
    result.insert(u"GIT_ALLOW_PROTOCOL"_s, u"none"_s);
    result.insert(u"GIT_NO_LAZY_FETCH"_s, u"1"_s);
    result.insert(u"GIT_PAGER"_s, u"cat"_s);
    result.insert(u"GIT_EDITOR"_s, u"false"_s);
    result.insert(u"GIT_SSH_COMMAND"_s, u"false"_s);
    insertSettings(result, settings);
    return result;
}

QProcessEnvironment actingEnvironment(const QString &askPass)
{
    QProcessEnvironment result = environmentForHere();
    result.insert(u"GIT_TERMINAL_PROMPT"_s, u"0"_s);
    result.insert(u"GIT_EDITOR"_s, u":"_s);
    result.insert(u"GIT_SEQUENCE_EDITOR"_s, u":"_s);
    result.insert(u"GIT_MERGE_AUTOEDIT"_s, u"no"_s);
    if (!askPass.isEmpty()) {
        const bool hasSshAskPass = result.contains(u"SSH_ASKPASS"_s);
        if (!hasSshAskPass) {
            result.insert(u"SSH_ASKPASS"_s, askPass);
        }
        // git takes SSH_ASKPASS where there is no GIT_ASKPASS and no core.askPass. There is no terminal, and
        // with "prefer" ssh asks only where DISPLAY is set, which a Wayland session may leave out.
        result.insert(u"SSH_ASKPASS_REQUIRE"_s, u"force"_s);
    }
    insertSettings(result, {{u"safe.bareRepository"_s, u"explicit"_s}});
    return result;
}

} // namespace anchorage::git
