// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks.h"

#include "yaml_characters.h"
#include "yaml_scalar.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

/// Whether an edit gets libyaml past the line that it stumbled over.
bool helps(const CheckContext &context, const TextEdit &edit, const LoadFault &fault)
{
    const QString after = edit.applied(context.text.toString());
    const FrontMatter read = FrontMatter::parse(after, context.kind);
    const YamlReading reading = readAsLoadersDo(after, context.kind, read.yaml);
    const auto syntax = std::find_if(reading.faults.begin(), reading.faults.end(),
                                     [](const LoadFault &left) { return left.endsReading(); });
    const qsizetype growth = after.size() - context.text.size();
    return syntax == reading.faults.end() ||
           syntax->span.begin > context.lineAt(fault.span.begin).end + std::max<qsizetype>(growth, 0);
}

/// The parts of a line `  key : &EN value # comment`.
struct EntryLine
{
    Span anchor; ///< with its sign; empty where there is none
    Span value;  ///< without a comment behind it
};

std::optional<EntryLine> entryAt(const CheckContext &context, Span line)
{
    static const QRegularExpression entry(
        u"^(\\s*(?:- +)*(?:[^\\s#:'\"][^:]*?|'[^']*'|\"[^\"]*\")[ \\t]*:[ \\t]+)(&\\S+[ \\t]+)?(\\S.*?)([ \\t]+#.*)?\\s*$"_s);
    const QRegularExpressionMatch match = entry.match(line.of(context.text).toString());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const auto spanOf = [&](int group) {
        const qsizetype begin = std::max<qsizetype>(match.capturedStart(group), 0);
        return Span{line.begin + begin, line.begin + begin + match.capturedLength(group)};
    };
    EntryLine result{spanOf(2), spanOf(3)};
    while (result.anchor.end > result.anchor.begin && context.text[result.anchor.end - 1].isSpace()) {
        --result.anchor.end;
    }
    return result;
}

/// The end of `&NAME` or `*NAME` as libyaml sees it.
qsizetype nameEnd(QStringView text, Span sign)
{
    qsizetype end = sign.begin + 1;
    while (end < sign.end && yaml::isAnchorNameCharacter(text[end].unicode())) {
        ++end;
    }
    return end;
}

Diagnosis syntaxDiagnosis(const CheckContext &context, const QString &code, Span span, const QString &message)
{
    const int line = static_cast<int>(context.text.first(span.begin).count(u'\n'));
    return {code,    Severity::Error,    span, context.frontMatter.rowAtLine(line),
            message, context.lost(true), {}};
}

QString plainWords(const QString &problem)
{
    const auto has = [&](QLatin1StringView part) { return problem.contains(part); };
    if (has("cannot start any token"_L1)) {
        return Tr::tr(
            "A text begins with a character that has a meaning of its own there. Put it in quotes.");
    }
    if (has("mapping values are not allowed"_L1)) {
        return Tr::tr("There is a colon where no key can be. Put a text with “: ” in it in quotes, and check "
                      "the indentation.");
    }
    if (has("unexpected end of stream"_L1)) {
        return Tr::tr("A quote is never closed.");
    }
    if (has("control characters"_L1)) {
        return Tr::tr("There is a control character, which cannot be in YAML. Remove it.");
    }
    if (has("expected <document start>"_L1)) {
        return Tr::tr("Something stands behind the end of the YAML.");
    }
    if (has("tag"_L1)) {
        return Tr::tr("A tag (a word that begins with “!”) is not one. Put the text in quotes.");
    }
    if (has("expected key"_L1) || has("':'"_L1)) {
        return Tr::tr("The line fits neither the entries above it nor a new one. Check its indentation and "
                      "whether its colon is missing.");
    }
    return Tr::tr("The YAML parser says: %1.").arg(problem);
}

QString syntaxMessage(const CheckContext &context, const LoadFault &fault)
{
    for (const Diagnostic &known : context.frontMatter.diagnostics) {
        if (known.code == u"yaml-syntax") {
            return known.message;
        }
    }
    const auto line = static_cast<int>(context.text.first(fault.span.begin).count(u'\n')) + 1;
    return Tr::tr("The YAML cannot be read from line %1 on. %2").arg(line).arg(plainWords(fault.detail));
}

/// What somebody who put quotes around a text meant by it, and whether that is certain.
std::pair<QString, bool> meantBy(const QString &value)
{
    const QChar first = value.front();
    if (first != u'"' && first != u'\'') {
        return {value, true};
    }
    const bool closed = value.size() > 1 && value.endsWith(first);
    return {value.sliced(1, value.size() - (closed ? 2 : 1)), closed && !value.contains(u'\\')};
}

/// Whether what stands there can only have been meant as a text.
enum class Certainty { AsWritten, Guessed };

void addQuoteFix(const CheckContext &context, const EntryLine &entry, const LoadFault &fault,
                 Certainty certainty, Diagnosis &diagnosis)
{
    const auto [title, certain] = meantBy(entry.value.of(context.text).toString());
    const bool single = title.contains(u'"') || title.contains(u'\\');
    Fix fix;
    fix.title = Tr::tr("Put this text in quotes");
    fix.edit.add(
        {entry.value, writtenScalar(title, single ? ScalarStyle::SingleQuoted : ScalarStyle::DoubleQuoted,
                                    ScalarContext::Block)});
    if (!helps(context, fix.edit, fault)) {
        return;
    }
    fix.automatic = certain && certainty == Certainty::AsWritten;
    if (diagnosis.row.isValid()) {
        fix.changes = context.withFollowers(diagnosis.row);
    }
    context.addFix(diagnosis, fix);
}

/// Replaces every tab that indents in the YAML.
TextEdit untabbed(const CheckContext &context, int width)
{
    TextEdit edit;
    qsizetype above = 0;
    bool opens = false;
    const Span yaml = context.frontMatter.yaml;
    for (qsizetype begin = yaml.begin; begin < yaml.end;) {
        const Span line = context.lineAt(begin);
        qsizetype content = line.begin;
        qsizetype column = 0;
        bool tabs = false;
        while (content < line.end && yaml::isBlank(context.text[content].unicode())) {
            const bool tab = context.text[content] == u'\t';
            const int step = width > 0 ? width : 2;
            column = tab ? (column / step + 1) * step : column + 1;
            tabs = tabs || tab;
            ++content;
        }
        if (tabs && content < line.end) {
            column = width > 0 ? column : above + (opens ? 2 : 0);
            edit.replacements.append({{line.begin, content}, QString(column, u' ')});
        }
        if (content < line.end && context.text[content] != u'#') {
            above = column;
            opens = line.of(context.text).trimmed().endsWith(u':');
        }
        begin = line.end + 1;
    }
    return edit;
}

void addTabFix(const CheckContext &context, const LoadFault &fault, Diagnosis &diagnosis)
{
    // First the indentation of the line above, which is what the author sees; then usual widths.
    for (const int width : {0, 2, 4, 8}) {
        Fix fix;
        fix.title = Tr::tr("Indent by blanks instead of tabs");
        fix.edit = untabbed(context, width);
        if (!fix.edit.isEmpty() && helps(context, fix.edit, fault)) {
            fix.automatic = true;
            context.addFix(diagnosis, fix);
            return;
        }
    }
}

bool isIndentedByTab(const CheckContext &context, Span line)
{
    for (qsizetype i = line.begin; i < line.end && yaml::isBlank(context.text[i].unicode()); ++i) {
        if (context.text[i] == u'\t') {
            return true;
        }
    }
    return false;
}

/// `&zh.hans` and every `*zh.hans`: with a name that YAML allows.
void addNameFix(const CheckContext &context, Span sign, const LoadFault &fault, Diagnosis &diagnosis)
{
    const QString name = context.text.sliced(sign.begin + 1, sign.length() - 1).toString();
    QString allowed;
    for (const QChar c : name) {
        allowed += yaml::isAnchorNameCharacter(c.unicode()) ? c : u'_';
    }
    const QStringView text = context.text.first(context.frontMatter.yaml.end);
    const bool taken = text.contains(QString(u'&' + allowed + u' '));
    Fix fix;
    fix.title = Tr::tr("Rename the anchor to &%1").arg(allowed);
    for (const QChar kind : {u'&', u'*'}) {
        const QString wanted = kind + name;
        for (qsizetype at = text.indexOf(wanted, context.frontMatter.yaml.begin); at >= 0;
             at = text.indexOf(wanted, at + 1)) {
            const qsizetype end = at + wanted.size();
            const bool word = end == text.size() || text[end].isSpace();
            if (word && text[at - 1].isSpace()) {
                fix.edit.add({{at + 1, end}, allowed});
            }
        }
    }
    if (allowed.isEmpty() || taken || !helps(context, fix.edit, fault)) {
        return;
    }
    fix.automatic = true;
    for (int map = 0; map < context.frontMatter.maps.size(); ++map) {
        for (int index = 0; index < context.frontMatter.maps[map].rows.size(); ++index) {
            const LocaleRow &row = context.row({map, index});
            const qsizetype begin = row.anchor.isEmpty() ? row.value.begin : row.anchor.begin;
            if (context.text.sliced(begin).startsWith(u'*' + name) ||
                context.text.sliced(begin).startsWith(u'&' + name)) {
                fix.changes.append({map, index});
            }
        }
    }
    context.addFix(diagnosis, fix);
}

void addTrailingFix(const CheckContext &context, Span trailing, const LoadFault &fault, Diagnosis &diagnosis)
{
    const QStringView text = trailing.of(context.text);
    const bool words = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
    qsizetype begin = trailing.begin;
    while (yaml::isBlank(context.text[begin - 1].unicode())) {
        --begin;
    }
    Fix fix;
    fix.title = Tr::tr("Remove what stands behind the alias");
    fix.edit.add({{begin, trailing.end}, {}});
    if (helps(context, fix.edit, fault)) {
        fix.automatic = !words;
        if (diagnosis.row.isValid()) {
            fix.changes = {diagnosis.row};
        }
        context.addFix(diagnosis, fix);
    }
}

Diagnosis syntaxFault(const CheckContext &context, const LoadFault &fault)
{
    const Span line = context.lineAt(fault.span.begin);
    if (isIndentedByTab(context, line)) {
        Diagnosis diagnosis = syntaxDiagnosis(context, u"tab-indentation"_s, line,
                                              Tr::tr("This line is indented by a tab, which YAML forbids."));
        addTabFix(context, fault, diagnosis);
        return diagnosis;
    }
    const std::optional<EntryLine> entry = entryAt(context, line);
    const Span sign = entry && !entry->anchor.isEmpty() ? entry->anchor : entry ? entry->value : line;
    if (entry && context.text[sign.begin] == u'&' && nameEnd(context.text, sign) < sign.end &&
        !context.text[nameEnd(context.text, sign)].isSpace()) {
        qsizetype end = sign.begin;
        while (end < sign.end && !context.text[end].isSpace()) {
            ++end;
        }
        Diagnosis diagnosis = syntaxDiagnosis(
            context, u"anchor-name-invalid"_s, {sign.begin, end},
            Tr::tr("The name of the anchor %1 may only have the letters A to Z, digits, “-” and "
                   "“_”.")
                .arg(context.text.sliced(sign.begin, end - sign.begin)));
        addNameFix(context, {sign.begin, end}, fault, diagnosis);
        return diagnosis;
    }
    if (entry && context.text[entry->value.begin] == u'*' && entry->value.length() > 1) {
        qsizetype end = nameEnd(context.text, entry->value);
        while (end < entry->value.end && context.text[end].isSpace()) {
            ++end;
        }
        if (end < entry->value.end && nameEnd(context.text, entry->value) > entry->value.begin + 1) {
            Diagnosis diagnosis =
                syntaxDiagnosis(context, u"alias-trailing-text"_s, {end, entry->value.end},
                                Tr::tr("Behind the alias there is “%1”, but nothing can stand there.")
                                    .arg(context.text.sliced(end, entry->value.end - end)));
            addTrailingFix(context, {end, entry->value.end}, fault, diagnosis);
            addQuoteFix(context, *entry, fault, Certainty::Guessed, diagnosis);
            return diagnosis;
        }
    }
    const Span place{fault.span.begin, std::max(fault.span.begin, line.end)};
    Diagnosis diagnosis = syntaxDiagnosis(context, u"yaml-syntax"_s, place, syntaxMessage(context, fault));
    if (entry) {
        addQuoteFix(context, *entry, fault, Certainty::AsWritten, diagnosis);
    }
    return diagnosis;
}

/// What libyaml reads and Psych refuses: readers of a site with SafeYAML see the text.
void checkRefusals(const CheckContext &context, QList<Diagnosis> &found)
{
    QSet<qsizetype> titles;
    for (const LocaleMap &map : context.frontMatter.maps) {
        for (const LocaleRow &row : map.rows) {
            titles.insert(row.value.begin);
            titles.insert(row.anchor.isEmpty() ? row.value.begin : row.anchor.begin);
        }
    }
    for (const LoadFault &fault : context.yaml.faults) {
        QString message;
        const QString source = fault.span.of(context.text).toString();
        if (fault.kind == LoadFault::Kind::Class) {
            message = Tr::tr("The tag %1 asks for an object of Ruby, which Jekyll does not allow.")
                          .arg(fault.detail);
        } else if (fault.kind == LoadFault::Kind::Symbol && !titles.contains(fault.span.begin)) {
            message = Tr::tr("%1 means a symbol of Ruby, which Jekyll does not allow.").arg(source);
        } else if (fault.kind == LoadFault::Kind::Number && !titles.contains(fault.span.begin)) {
            message = Tr::tr("%1 looks like a number that Ruby cannot read.").arg(source);
        } else {
            continue;
        }
        const QString otherwise = fault.kind == LoadFault::Kind::Class
                                      ? Tr::tr("Readers see the page: the tag is passed over.")
                                      : Tr::tr("Readers see the page: it is read as a text.");
        Diagnosis diagnosis{
            u"yaml-syntax"_s, Severity::Error, fault.span, {}, message, context.lost(false, otherwise), {}};
        if (fault.kind != LoadFault::Kind::Class && context.takesFixes()) {
            Fix fix;
            fix.title = Tr::tr("Put this text in quotes");
            fix.edit.add(
                {fault.span, writtenScalar(fault.detail, ScalarStyle::DoubleQuoted, ScalarContext::Block)});
            // A tag or an anchor before it is part of the span.
            fix.automatic = source == fault.detail;
            if (fix.automatic) {
                context.addFix(diagnosis, fix);
            }
        }
        found.append(diagnosis);
    }
}

} // namespace

void checkSyntax(const CheckContext &context, QList<Diagnosis> &found)
{
    const bool unclosed =
        std::any_of(context.frontMatter.diagnostics.begin(), context.frontMatter.diagnostics.end(),
                    [](const Diagnostic &known) { return known.code == u"unclosed-front-matter"; });
    if (unclosed) {
        // Where it ends, and so what is in it, is not known.
        return;
    }
    checkRefusals(context, found);
    for (const LoadFault &fault : context.yaml.faults) {
        if (fault.kind == LoadFault::Kind::Syntax) {
            found.append(syntaxFault(context, fault));
        } else if (fault.kind == LoadFault::Kind::Depth) {
            found.append(
                syntaxDiagnosis(context, u"yaml-syntax"_s, fault.span, syntaxMessage(context, fault)));
        }
    }
    if (!context.yaml.rootIsMapping && context.kind == FileKind::Page && !context.yaml.psych) {
        const Span yaml = context.frontMatter.yaml;
        found.append({u"yaml-syntax"_s,
                      Severity::Error,
                      {yaml.begin, yaml.begin},
                      {},
                      Tr::tr("The front matter is not a list of keys and values."),
                      {Tr::tr("The build stops with an error, so readers keep seeing the old site."),
                       Tr::tr("The build stops with an error, so readers keep seeing the old site."),
                       Tr::tr("The build stops with an error, so readers keep seeing the old site.")},
                      {}});
    }
}

} // namespace anchorage
