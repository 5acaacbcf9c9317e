// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commits.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace anchorage::git {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Git)
};

} // namespace

Result<LastCommit> readLastCommit(const Repository &repository, const RunControl &control)
{
    LastCommit result;
    if (!repository.read({{u"rev-parse"_s, u"--verify"_s, u"--quiet"_s, u"HEAD"_s}, {}}, control).ok()) {
        return result;
    }
    const Outcome shown = repository.read(
        {{u"log"_s, u"--max-count=1"_s, u"--no-patch"_s, u"--format=%H%x00%P%x00%B"_s}, {}}, control);
    if (!shown.ok()) {
        return Error{shown.message()};
    }
    const QList<QByteArray> parts = shown.output.split('\0');
    result.name = parts.value(0);
    result.merge = parts.value(1).contains(' ');
    result.message = QString::fromUtf8(parts.value(2)).trimmed();
    const Outcome holding = repository.read({{u"for-each-ref"_s, u"--count=1"_s, u"--contains=HEAD"_s,
                                              u"--format=%(refname)"_s, u"refs/remotes"_s},
                                             {}},
                                            control);
    // Where it cannot be told, it counts as pushed: published history is not rewritten by accident.
    result.pushed = !holding.ok() || !holding.output.trimmed().isEmpty();
    return result;
}

Result<QString> commit(const Repository &repository, const CommitOrder &order, const RunControl &control)
{
    if (order.message.trimmed().isEmpty()) {
        return Error{Tr::tr("A commit needs a message that says what it changes.")};
    }
    Call call{{u"commit"_s, u"--file=-"_s}, order.message.trimmed().toUtf8() + '\n'};
    if (order.signOff) {
        call.arguments += u"--signoff"_s;
    }
    if (order.amend) {
        const Result<LastCommit> last = readLastCommit(repository, control);
        if (!last.ok()) {
            return Error{last.reason()};
        }
        if (!last.value().isAmendable()) {
            return Error{last.value().name.isEmpty()
                             ? Tr::tr("There is no commit yet that could be amended.")
                             : Tr::tr("The last commit is pushed already: others may build on it. Make a new "
                                      "commit instead.")};
        }
        call.arguments += u"--amend"_s;
    }
    const Outcome outcome = repository.act(call, control);
    if (!outcome.ok()) {
        return Error{outcome.message()};
    }
    return outcome.message();
}

} // namespace anchorage::git
