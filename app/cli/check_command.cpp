// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "baseline.h"
#include "command_line.h"
#include "problem_report.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace anchorage::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

/// `check` has exit codes of its own, for a site's CI.
enum CheckExit { NothingFound = 0, SomethingFound = 1, CouldNotCheck = 2 };

QString help()
{
    return Tr::tr(
               "Usage: anchorage-cli check [OPTIONS] PATH…\n"
               "Looks for faults in the locale titles and the front matter of pages, layouts and data "
               "files.\n"
               "A folder is searched through.\n"
               "  --format=text|json|sarif|github   How to report. github writes notes beside the lines.\n"
               "  --loader=auto|psych|safe_yaml|strict\n"
               "                         Who builds the site: Debian’s Jekyll, upstream’s Jekyll or GitHub\n"
               "                         Pages, or strict_front_matter. auto finds it from the repository.\n"
               "  --links                Looks for links, images, headings and redirects that lead nowhere "
               "on the "
               "site, too.\n"
               "  --severity=error|warning|hint     The least that is reported. hint is all, the default.\n"
               "  --write-baseline=FILE  Writes what is found to FILE, to be left out from then on.\n"
               "  --baseline=FILE        Leaves out what is in FILE.\n"
               "Exit codes: 0 nothing found, 1 something found, 2 could not check.\n") +
           u'\n' + Tr::tr("As a hook of pre-commit, in .pre-commit-config.yaml:") + u'\n' +
           u"  repos:\n"
           "    - repo: local\n"
           "      hooks:\n"
           "        - id: anchorage\n"
           "          name: anchorage\n"
           "          entry: anchorage-cli check --severity=warning\n"
           "          language: system\n"
           "          files: \\.(md|markdown|html|yml)$\n"_s +
           u'\n' + Tr::tr("In a workflow of GitHub, on a runner that has anchorage-cli:") + u'\n' +
           u"  - run: anchorage-cli check --format=github --severity=warning .\n"_s;
}

std::optional<Severity> severityOf(const QString &name)
{
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Hint}) {
        if (severityName(severity) == name) {
            return severity;
        }
    }
    return std::nullopt;
}

struct Settings
{
    QString format;
    std::optional<Loader> loader;
    Links links = Links::Passed;
    Severity severity = Severity::Hint;
    QString baseline;
    QString newBaseline;
};

Result<Settings> settingsFrom(const Arguments &arguments)
{
    const auto value = [&](const QString &name, const QString &otherwise) {
        return arguments.options.value(name, otherwise);
    };
    Settings settings;
    settings.format = value(u"format"_s, u"text"_s);
    if (!QStringList{u"text"_s, u"json"_s, u"sarif"_s, u"github"_s}.contains(settings.format)) {
        return Error{Tr::tr("There is no format “%1”.").arg(settings.format)};
    }
    const QString loader = value(u"loader"_s, u"auto"_s);
    for (const Loader known : {Loader::Psych, Loader::SafeYaml, Loader::Strict}) {
        if (loader == loaderName(known)) {
            settings.loader = known;
        }
    }
    if (!settings.loader && loader != u"auto") {
        return Error{Tr::tr("There is no loader “%1”.").arg(loader)};
    }
    const QString severity = value(u"severity"_s, u"hint"_s);
    if (!severityOf(severity)) {
        return Error{Tr::tr("There is no severity “%1”.").arg(severity)};
    }
    settings.severity = *severityOf(severity);
    settings.links = arguments.options.contains(u"links"_s) ? Links::Checked : Links::Passed;
    settings.baseline = value(u"baseline"_s, {});
    settings.newBaseline = value(u"write-baseline"_s, {});
    return settings;
}

QList<Problem> problemsOf(const CheckedFiles &checked, Severity least)
{
    QList<Problem> problems;
    for (const CheckedFile &file : checked.files) {
        for (const Diagnosis &diagnosis : file.diagnoses) {
            if (diagnosis.severity <= least) {
                problems.append({&file, &diagnosis});
            }
        }
    }
    return problems;
}

QString report(const QString &format, const QList<Problem> &problems)
{
    return format == u"json"     ? asJson(problems)
           : format == u"sarif"  ? asSarif(problems)
           : format == u"github" ? asGithub(problems)
                                 : asText(problems);
}

/// Says what could not be looked at.
bool reportFailures(const CheckedFiles &checked)
{
    bool failed = !checked.problems.isEmpty();
    for (const QString &problem : checked.problems) {
        printError(problem);
    }
    for (const CheckedFile &file : checked.files) {
        if (!file.problem.isEmpty()) {
            printError(file.problem);
            failed = true;
        }
    }
    return failed;
}

} // namespace

int checkCommand(const QStringList &list)
{
    const Arguments arguments =
        Arguments::parse(list, {u"format"_s, u"loader"_s, u"severity"_s, u"baseline"_s, u"write-baseline"_s},
                         {u"help"_s, u"links"_s});
    if (arguments.options.contains(u"help"_s)) {
        return printOutput(help()) == Success ? NothingFound : CouldNotCheck;
    }
    if (!arguments.error.isEmpty()) {
        return wrongUsage(arguments.error);
    }
    if (arguments.positional.isEmpty()) {
        return wrongUsage(Tr::tr("check needs a file or a folder."));
    }
    for (const QString &path : arguments.positional) {
        if (path.startsWith("--"_L1) && !list.contains(u"--"_s)) {
            return wrongUsage(Tr::tr("There is no option “%1”.").arg(path));
        }
    }
    const Result<Settings> settings = settingsFrom(arguments);
    if (!settings.ok()) {
        return wrongUsage(settings.reason());
    }
    Baseline baseline;
    if (!settings.value().baseline.isEmpty()) {
        Result<Baseline> loaded = Baseline::load(settings.value().baseline);
        if (!loaded.ok()) {
            printError(loaded.reason());
            return CouldNotCheck;
        }
        baseline = std::move(loaded).value();
    }
    const CheckedFiles checked =
        checkFiles(arguments.positional, settings.value().loader, settings.value().links);
    QList<Problem> problems = problemsOf(checked, settings.value().severity);
    if (const QString &path = settings.value().newBaseline; !path.isEmpty()) {
        const Result<Done> written = writeAtomically(path, Baseline::written(problems));
        if (!written.ok()) {
            printError(written.reason());
            return CouldNotCheck;
        }
        return reportFailures(checked) ? CouldNotCheck : NothingFound;
    }
    problems.removeIf([&](const Problem &problem) { return baseline.take(problem); });
    if (printOutput(report(settings.value().format, problems)) != Success || reportFailures(checked)) {
        return CouldNotCheck;
    }
    return problems.isEmpty() ? NothingFound : SomethingFound;
}

} // namespace anchorage::cli
