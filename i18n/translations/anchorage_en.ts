<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Anchorage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;h3&gt;Anchorage %1&lt;/h3&gt;&lt;p&gt;An editor for the multilingual pages of a Jekyll site. It changes no byte that you did not change.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AliasQuestion</name>
    <message>
        <source>%1 follows %2 of another list of titles, %3. Change the title that %4 share, or give %1 its own?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 follows %2. Change the title that %3 share, or give %1 its own?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New title: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change the &amp;shared title (%n locales)</source>
        <translation>
            <numerusform>Change the &amp;shared title (%n locale)</numerusform>
            <numerusform>Change the &amp;shared title (%n locales)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Own title for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskPass</name>
    <message>
        <source>Git Asks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackgroundMerge</name>
    <message>
        <source>Merging…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeReading</name>
    <message>
        <source>This locale&apos;s change cannot be taken alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>The baseline “%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a baseline. Write one by --write-baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a hook of pre-commit, in .pre-commit-config.yaml:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a workflow of GitHub, on a runner that has anchorage-cli:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no loader “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no severity “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check needs a file or a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a text file (it holds zero bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>%n problem found.</numerusform>
            <numerusform>%n problems found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“anchorage-cli fix” mends %n of them.</source>
        <translation>
            <numerusform>“anchorage-cli fix” mends %n of them.</numerusform>
            <numerusform>“anchorage-cli fix” mends %n of them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage: anchorage-cli check [OPTIONS] PATH…
Looks for faults in the locale titles and the front matter of pages, layouts and data files.
A folder is searched through.
  --format=text|json|sarif|github   How to report. github writes notes beside the lines.
  --loader=auto|psych|safe_yaml|strict
                         Who builds the site: Debian’s Jekyll, upstream’s Jekyll or GitHub
                         Pages, or strict_front_matter. auto finds it from the repository.
  --links                Looks for links, images, headings and redirects that lead nowhere on the site, too.
  --severity=error|warning|hint     The least that is reported. hint is all, the default.
  --write-baseline=FILE  Writes what is found to FILE, to be left out from then on.
  --baseline=FILE        Leaves out what is in FILE.
Exit codes: 0 nothing found, 1 something found, 2 could not check.
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage:
  anchorage-cli titles FILE [--format=text|json]
      Prints the locale titles of a page, layout or data file.
  anchorage-cli set FILE LOCALE TITLE [--map=PATH] [--own]
      Sets a title in place and changes nothing else. --own gives a locale that follows
      another one a title of its own; without it the shared title changes.
  anchorage-cli render FILE|- [--format=fragment|page] [--locale=TAG]
      Prints the page as HTML; - reads a Markdown body from standard input.
  anchorage-cli check [--format=text|json|sarif|github] [--severity=LEVEL] PATH…
      Looks for faults and says what readers of the site see; more by check --help.
  anchorage-cli fix [--code=CODE] [--dry-run] PATH…
      Mends what can be mended without a question; more by fix --help.
  anchorage-cli merge BASE OURS THEIRS
      Merges locale titles by meaning, the rest by lines; git can use it: see merge --help.
  anchorage-cli diff OLD NEW
      Prints changed titles in words and the rest as a diff; more by diff --help.
  anchorage-cli --help | --version
Exit codes: 0 done, 1 refused with the reason, 2 wrong usage; check and merge have their own.
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommitSuggestion</name>
    <message>
        <source>%1 and %2</source>
        <comment>a list&apos;s beginning and its last name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n locale(s)</source>
        <translation>
            <numerusform>%n locale</numerusform>
            <numerusform>%n locales</numerusform>
        </translation>
    </message>
    <message>
        <source>Translate %1 title into %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revise %1 title in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 title in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share %1 title with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidy %1 titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update %1 titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update %1 and its titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Translate titles of %n page(s) into %1</source>
        <translation>
            <numerusform>Translate the title of %n page into %1</numerusform>
            <numerusform>Translate titles of %n pages into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revise titles of %n page(s) in %1</source>
        <translation>
            <numerusform>Revise the title of %n page in %1</numerusform>
            <numerusform>Revise titles of %n pages in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update titles of %n page(s)</source>
        <translation>
            <numerusform>Update titles of %n page</numerusform>
            <numerusform>Update titles of %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s)</source>
        <translation>
            <numerusform>Add %n file</numerusform>
            <numerusform>Add %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update %n file(s)</source>
        <translation>
            <numerusform>Update %n file</numerusform>
            <numerusform>Update %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictReading</name>
    <message>
        <source>It is a symbolic link.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConflictRegions</name>
    <message>
        <source>There are several lines ======= here, so where the one side ends cannot be told. Keep what is right by hand, and take the marker lines out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>On Debian’s Jekyll: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On GitHub Pages and upstream’s Jekyll: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With strict front matter: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosisCodes</name>
    <message>
        <source>An alias has no anchor of its name before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One list of titles has the same anchor twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alias takes its title from another list of titles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An alias stands before its anchor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A locale has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A locale is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A locale’s key is read as something else than text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title is read as something else than text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title is cut off at a # sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A locale’s tag is not one of a language, or its title is in another script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no title to fall back on for other languages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site’s own language has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title for all languages hides the list of titles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line is indented by a tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The YAML cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands behind an alias.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An anchor’s name has characters that it cannot have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter has no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank lines stand before the front matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invisible mark stands at the beginning of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has bytes that are not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark around the locales lacks its counterpart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page’s title and the one in the navigation differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title has invisible characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title is the same as in English.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you do not save them, they are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you read the file again from the disk, they are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard changes and reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the Whole Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be changed on the disk like this:</source>
        <translation>
            <numerusform>%n file will be changed on the disk like this:</numerusform>
            <numerusform>%n files will be changed on the disk like this:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust This Repository?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This runs programs that come with “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its plugins and hooks can do whatever you can do on this computer. Go on only if you know where the repository comes from. You are asked once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trust and Go On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the Menu in Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change the Menu Too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave the Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) have changes that are not saved:</source>
        <translation>
            <numerusform>%n page has changes that are not saved:</numerusform>
            <numerusform>%n pages have changes that are not saved:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiffCommand</name>
    <message>
        <source>Usage: anchorage-cli diff OLD NEW [--path=NAME] [--patch]
Prints what changed between two versions of a file: the locale titles in words, then a unified
diff of everything else.
  --path=NAME  The name of the file, where NEW has another one; .yml and .yaml are data.
  --patch      The unified diff has the lines of the titles, too, so that it can be applied.
git diff uses this after “anchorage-cli merge --install” (or as any diff.NAME.command): it calls
with the seven arguments of an external diff. Then the diff is a whole patch, as with --patch;
git diff --no-ext-diff does without the words. git add -p, git log -p and git format-patch do
not call it.
Exit codes: 0 printed, 2 wrong usage or a file could not be read.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a binary file that differs
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not merged yet
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diff needs two files: OLD and NEW.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>*%1 refers to an anchor &amp;%1, which nothing before it defines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers see nothing in this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refers to *%2, which is defined in another part of the file, not in this list of titles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refers to *%2, but &amp;%2 is only defined further down, and an alias finds only what stands before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refers to *%2, but no row before it defines the anchor &amp;%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 defines the anchor &amp;%2, which %3 has already: aliases below follow %1, those above follow %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The build stops with an error, so readers keep seeing the old site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers see the page without its layout and title: its whole front matter is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers of %1 see no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers of %1 see “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers of %1 see “%2”, the title of en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a line “---” behind the front matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invisible byte order mark stands at the beginning of this data file, so loaders stop behind its first entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers see nothing of the data behind the first entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the byte order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers who open the page get its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the blank lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers see the page without its layout, and the front matter as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has bytes that are not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read these bytes as Windows-1252 and write them as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the first line of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1 as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there twice, and the last one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are the same language, but two keys: readers only find the one that their site writes in the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 is not read as text but as %2, so this title belongs to no language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the key %1 in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the form of a locale’s tag, but there is no such language, script or region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a locale’s tag: its parts are joined by hyphens, as in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a locale’s tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers see this title only where the site calls a language “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written in traditional characters, but its title is in simplified ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is written in simplified characters, but its title is in traditional ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 and let it follow %2 (*%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers see no difference; scripts that look for the marks do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers of every language that is not in the list see no title at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has no title for en, on which themes fall back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has neither a title for %1, the site’s language, nor one for en, on which themes fall back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The site’s language is %1, but the list has no title for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers see “%1”, the title of en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“@start locale config” has no “@end locale config” behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “@end locale config” behind the last locale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“@end locale config” has no “@start locale config” before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “@start locale config” before the first locale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page has a “title” beside its “titles”, and themes look at “title” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers of every language see “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “title: %1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title of %1 is “%2” here and “%3” in %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers of %1 see “%2” in the menu and “%3” on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1 “%2” here too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text begins with a character that has a meaning of its own there. Put it in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a colon where no key can be. Put a text with “: ” in it in quotes, and check the indentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a control character, which cannot be in YAML. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands behind the end of the YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag (a word that begins with “!”) is not one. Put the text in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line fits neither the entries above it nor a new one. Check its indentation and whether its colon is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The YAML parser says: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The YAML cannot be read from line %1 on. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent by blanks instead of tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the anchor to &amp;%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what stands behind the alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line is indented by a tab, which YAML forbids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the anchor %1 may only have the letters A to Z, digits, “-” and “_”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the alias there is “%1”, but nothing can stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag %1 asks for an object of Ruby, which Jekyll does not allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 means a symbol of Ruby, which Jekyll does not allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looks like a number that Ruby cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter is not a list of keys and values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title of %1 has characters that cannot be seen: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the invisible characters from the title of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title of %1 is the same as that of en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 follow %2 (*%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the truth value %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the title of %1 in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 has an anchor but no title, and %n locale(s) follow it.</source>
        <translation>
            <numerusform>%1 has an anchor but no title, and %n locale follows it.</numerusform>
            <numerusform>%1 has an anchor but no title, and %n locales follow it.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 a title, “%2” to begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title of %1, %2, means something in Ruby that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title of %1, %2, is not read as text but as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title of %1 ends before the # sign: what follows it is a comment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers see the page: the tag is passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers see the page: it is read as a text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoctorFixes</name>
    <message>
        <source>Rename the anchor of %1 from &amp;%2 to &amp;%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 with its anchor &amp;%2 up before %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the anchor &amp;%2 and its title to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 the anchor &amp;%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let %1 follow %2 (*%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 a title of its own, “%2” to begin with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FixCommand</name>
    <message>
        <source>Usage: anchorage-cli fix [--code=CODE[,CODE…]] [--dry-run] PATH…
Mends the faults that can be mended without a question: no other locale’s title changes, and
nothing that somebody wrote is lost. Without --code those of every kind.
  --code=CODE   Only faults with this code.
  --dry-run     Prints what would change as a unified diff and changes nothing.
Exit codes: 0 done, 1 a file could not be written, 2 wrong usage or a file could not be read.
Codes:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) mended.</source>
        <translation>
            <numerusform>%n problem mended.</numerusform>
            <numerusform>%n problems mended.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no code “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fix needs a file or a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrontMatter</name>
    <message>
        <source>An invisible byte order mark stands before the front matter, so Jekyll does not build this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank lines stand before the front matter, so Jekyll takes it for ordinary text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter is never closed: a line with “---” is missing after it, so Jekyll takes it for ordinary text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refers to *%2, but no row before it defines the anchor &amp;%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refers to *%2, which is defined in another part of the file, not in this list of titles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The YAML cannot be read from line %1 on. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The YAML is too long to be checked while it is edited. Its titles are read line by line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Git</name>
    <message>
        <source>Your changes are kept in the stash, but they do not fit the other branch: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes are kept in the stash: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes do not fit the other branch, so nothing was switched. Commit or stash them first.

%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a new branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A commit needs a message that says what it changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no commit yet that could be amended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last commit is pushed already: others may build on it. Make a new commit instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be discarded here: it is a repository of its own or in conflict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be removed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of “%1” is not text; bring it back with git.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of “%1” could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link “%1” could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has been changed since; commit or discard that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git wrote more than can be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git could not be run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git ended with code %1 and said nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git does not read this repository, because its folder belongs to another user. If you trust them, tell git so once:
git config --global --add safe.directory %1

%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in a git repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program git was not found. Install it to see changes and to commit them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no working tree of its own that Anchorage could show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This repository is not trusted: git was not run, since it could run programs that the repository brings along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of “%1” is not text, so its history cannot be followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository&apos;s configuration names a filter with bytes that are not text. Anchorage does not read such a repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No branch is checked out: make one for your commits first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository knows no remote that it could be pushed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several remotes and none is set up for pushing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can only be staged as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was staged by somebody else meanwhile. Look at the change again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conflict of “%1” is not what it was. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That side has no “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed since git left it there; that would be lost. Stage the file if it is as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GitDrivers</name>
    <message>
        <source>git could not be run: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>git refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: lines of Anchorage removed
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was set up.
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GitMergeFile</name>
    <message>
        <source>The lines could not be merged: git could not be run (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines could not be merged: temporary files could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The merge was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>not committed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (followed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title of en and page are newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title of en is newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page is newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JekyllMessages</name>
    <message>
        <source>Jekyll cannot run the Liquid in “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jekyll cannot read the front matter of “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plugin that the site needs is not installed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gem that the site needs is not installed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jekyll stopped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jekyll stopped without saying why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkCheck</name>
    <message>
        <source>The site does not use the plugin jekyll-redirect-from, so nothing is redirected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers who come by the old address get “page not found”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” leaves out the site’s base address “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers see no image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers who follow it leave the site and get “page not found”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no image “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no image “%1”, but one with other capitals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page or file has the address “%1”; “%2” has other capitals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page or file of the site has the address “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers who follow it get “page not found”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not published yet: its date is in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the name of a file; the site publishes it as “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers who follow it get “page not found”, unless GitHub Pages builds the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page has no heading or place with the id “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” has no heading or place with the id “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers who follow it stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers who follow it arrive at the top of the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page or file of the site has the address “%1” that this page redirects to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers are sent on and get “page not found”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” redirects to this page, which is not published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is already the address of “%2”, so it cannot redirect to this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers of that address get one of the two, whichever is written last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link leads to a page or file that the site does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image is not among the site’s files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link leads to a heading that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A redirect leads to a page that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocaleChanges</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed, was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2, own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;%1 → &amp;%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>; %n locale(s) follow &amp;%1</source>
        <translation>
            <numerusform>; %n locale follows &amp;%1</numerusform>
            <numerusform>; %n locales follow &amp;%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The YAML cannot be read, so a locale cannot be taken alone. Take the whole file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of titles at “%1” cannot be taken row by row. Take its lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of titles at “%1” is gone as a whole. Take its lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken alone, the locale would not show the title that it should. Take the lines together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the front matter is new, so no locale can be taken alone. Take the whole file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeCommand</name>
    <message>
        <source>Usage: anchorage-cli merge BASE OURS THEIRS [--path=NAME] [--marker-size=N]
       anchorage-cli merge --install [REPOSITORY] | --uninstall [REPOSITORY]
Merges what THEIRS changed since BASE into OURS and writes the result there. Locale titles are
merged by what they mean: different locales of one list never conflict, whatever lines moved;
everything else is merged as git merge-file does. What both sides changed in different ways is
marked as git marks it, of titles only the row in question.
  --path=NAME      The name of the file, where OURS has another one; .yml and .yaml are data.
  --marker-size=N  The length of conflict markers, 7 if not given.
  --install        Lets git use this for the pages, layouts and data of a repository, and
                   “anchorage-cli diff” for git diff: writes to its .git/config and
                   .git/info/attributes, and nothing that would be committed.
  --uninstall      Takes that back.
Exit codes: 0 merged, 1 merged with conflicts, 2 not merged and OURS is as it was.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: merged by lines. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the merged YAML cannot be read. Please look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in %3 is %4 here and %5 there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--install and --uninstall take one repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merge needs three files: BASE, OURS and THEIRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--marker-size needs a number from 1 to 1000.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeDecisions</name>
    <message>
        <source>The row cannot be read. Choose one of the two and change it in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided so, the YAML could not be read. Choose otherwise or change it in the source.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageMerge</name>
    <message>
        <source>The YAML of the common version cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The YAML of our version cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The YAML of their version cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged by meaning, the YAML could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged by meaning, %1 would not show the title that it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged by meaning, an alias outside the titles would lead nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageRendering</name>
    <message>
        <source>This part is nested too deeply for the preview.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsBinding</name>
    <message>
        <source>Debian’s Jekyll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitHub Pages or Jekyll from RubyGems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debian’s Jekyll, strict front matter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Edits the multilingual pages of a Jekyll site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a picture of the window to &lt;file&gt; once it is painted, and exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window, for instance 1440x900.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a working copy of the sample site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page, layout or data file, or the folder of a site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to show at first: &lt;part&gt; is changes or locales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a picture: how the preview is dressed, plain, site or exact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a picture: the locale that is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a picture: the preview’s colours, light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a picture: the preview’s width, phone, tablet or full.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenderCommand</name>
    <message>
        <source>Standard input cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input has more than %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>render needs one file, or - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleSite</name>
    <message>
        <source>The sample site cannot be copied to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample site</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScratchCopy</name>
    <message>
        <source>“%1” cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no place for a copy of the site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetCommand</name>
    <message>
        <source>“%1” has no locale titles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no locale titles at “%2”. There are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no row for the locale “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set needs a file, a locale and a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title is not valid UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a text file (it holds zero bytes).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShownTitle</name>
    <message>
        <source>no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its alias leads nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its key is not read as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows nothing: %2</source>
        <comment>%1 a locale, %2 why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows %2: %3</source>
        <comment>%1 a locale, %2 a language, %3 why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows the page’s “title”, which comes before “titles”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteFacts</name>
    <message>
        <source>_config.yml sets strict_front_matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemfile.lock names upstream’s Jekyll, which reads with SafeYAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Gemfile names upstream’s Jekyll, which reads with SafeYAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workflow builds the site for GitHub Pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>_config.yml names a remote theme, as sites on GitHub Pages do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing tells who builds the site, so it is taken for Debian’s Jekyll.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteFrame</name>
    <message>
        <source>The style sheet “%1” comes from another host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The style sheet “%1” is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The style sheet “%1” is made by Jekyll, and there is no built copy. Build the site, or use the exact preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no built copy of this page, so its layout is not shown. Build the site, or use the exact preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built copy of this page holds nothing of its text, so its layout is not shown. Build the site anew, or use the exact preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built copy is older than the site’s configuration.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SitePages</name>
    <message>
        <source>The preview does not know the content of pages here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteRepair</name>
    <message>
        <source>“%1” was changed by another program meanwhile. It and the files after it were not repaired; try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SiteValues</name>
    <message>
        <source>The preview does not tell where the site lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview does not know which posts are related.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large for the preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not well-formed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a path inside the repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1” in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” leads out of the repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no page or file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no post “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in the repository. It may belong to the site’s theme “%2”, which the live preview does not read; the exact preview shows it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StructuralEdits</name>
    <message>
        <source>This list of titles is written in braces. Add locales to it in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as fr or pt-BR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in this list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row of %1 does not stand on lines of its own. Add locales in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An anchor needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of an anchor may have the letters A to Z, digits, “_” and “-” only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the anchor is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No locale here is of the same language as %1, so it needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No region is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no title here yet that the locales of the other list could begin with. Enter one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list has all locales of the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row of %1 does not stand on lines of its own. Change it in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the only locale of this list. Remove the whole list in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no title of this list itself: *%2 is not defined in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no title that another locale could follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of %1 is not a title. Change it in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A locale can follow another locale of the same list only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 follows %2 already, so %2 cannot follow %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not follow another locale of this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no anchor to rename.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The YAML cannot be read as a whole, so aliases of &amp;%1 could be missed. Repair it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*%1 is not defined, so there is no anchor to rename.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses the name %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 follows %2, so it cannot stand above it. Make %1 the carrier first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands at the end of the list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of this list do not stand on lines of their own. Change their order in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The front matter is not written in a form that a list of titles can be added to. Add “titles:” in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page&apos;s “title:” is not a text on one line. Change it in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page has “titles:” already, in a form that is not a list of titles. Change it in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jekyll does not see the front matter of this page. Repair it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A data file has a list of titles for each of its entries. Add one in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The YAML of this page cannot be read. Repair it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page has a list of titles already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first locale needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would change what %1 in “%2” shows, as it refers to *%3. Give it a title of its own first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would change what %1 shows. Change it in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The YAML could not be read any more after this. Change it in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another part of the file refers to this title by its anchor. Change it in the source.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>the build of the site stops at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jekyll cannot read it, and pages that use it come out empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jekyll finds no front matter in it and makes no page of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is in %1: %2. File ▸ Convert to UTF-8 mends that; until then it is saved as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not in UTF-8: Jekyll stops at it. File ▸ Convert to UTF-8 mends that; until then every line that you do not change stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16 (little-endian)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16 (big-endian)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-32 (little-endian)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-32 (big-endian)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>“%1” could not be saved: %2. The file on the disk is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has %2. Anchorage opens text files up to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written completely: %2. Your version is in “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleEdits</name>
    <message>
        <source>The value of %1 is not a title but a list, a map or a key in another form. Change it in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 follows *%2, but no row before it defines &amp;%2, so there is no shared title to change. Give %1 a title of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 follows *%2, which is not a locale&apos;s title. Give %1 a title of its own, or change &amp;%2 in the source.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleNotices</name>
    <message>
        <source>The front matter cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has no front matter, so it has no titles by locale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has no list of titles by locale: a key “titles:” with one row for each locale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The titles below were read line by line.</source>
        <comment>after the reason why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page also has one title for all languages, “%1”, which the theme shows instead of these.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitleTexts</name>
    <message>
        <source>follows *%1, not a locale</source>
        <comment>binding of a row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*%1: no row defines it</source>
        <comment>binding of a row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*%1 caught from %2, %3</source>
        <comment>binding of a row: anchor, list of titles, locale</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows %1 (*%2)</source>
        <comment>binding of a row: locale, anchor</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes its title from *%1, which is not the title of a locale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refers to *%1, but no row before it defines &amp;%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes its title from %1 in another list of titles of this file, %2. That is nearly always a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the title of %1. Change it for all that share it, or give this locale its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own text</source>
        <comment>binding of a row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;%1 · %n follow</source>
        <comment>binding of a row</comment>
        <translation>
            <numerusform>&amp;%1 · %n follows</numerusform>
            <numerusform>&amp;%1 · %n follow</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <comment>binding of a row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a text</source>
        <comment>binding of a row</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a title of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a title that others may follow; none does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Has the title that %n other locales follow; they change with it.</source>
        <translation>
            <numerusform>Has the title that %n other locale follows; it changes with it.</numerusform>
            <numerusform>Has the title that %n other locales follow; they change with it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Has no title yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds a list or a map. Edit it in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undefined alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>list of locales</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>list of locales</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alias before its anchor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anchor twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locale twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read as true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown locale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs from the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text after the alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid anchor name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab as indentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no fallback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site language missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden by title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marker without its pair</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TitlesCommand</name>
    <message>
        <source>%1 (line %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  [readers see: %1]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  [readers see no title]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no locale titles in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>titles needs one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YamlMessages</name>
    <message>
        <source>There is a colon where no key can be: either the line is indented by a tab or by too much, or a text with “: ” in it lacks its quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a key where none can be. Check the indentation of this line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a list entry where none can be. Check the indentation, or put the text that begins with “- ” in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line is indented by a tab. Use blanks instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A “{” is never closed, or a comma is missing after it. Close it with “}”, or put a text that begins with “{” in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A “[” is never closed, or a comma is missing after it. Close it with “]”, or put a text that begins with “[” in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a “]” or “}” that closes nothing. Remove it, or put the text in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line fits neither the entries above it nor a new one. Check its indentation and whether its colon is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line does not fit the list above it. Check its indentation and whether its dash is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text begins with a character that has a meaning of its own there, such as @, ` or %. Put the text in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote is never closed. Put a quote at the end of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backslash stands in double quotes before a character that it cannot stand before. Double it, or use single quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character&apos;s number behind a backslash is not complete. Double the backslash, or use single quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number behind a backslash is not that of a character. Double the backslash, or use single quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value has two anchors. Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value has two tags. Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An “&amp;” has no name behind it. Give the anchor a name, or put the text in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of an anchor may have only letters A to Z, digits, “-” and “_”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind “|” or “&gt;” a text can only begin on the next line. Put it there, or put it in quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number behind “|” or “&gt;” cannot be 0. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The brackets or lists are nested too deeply to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something stands behind the name of an alias. Remove it, or put a text that begins with “*” in quotes; a name has only letters A to Z, digits, “-” and “_”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An anchor or a tag stands before an alias. Remove either of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YamlScalar</name>
    <message>
        <source>The title holds half of a surrogate pair, which is not a character; type it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::AliasQuestionBar</name>
    <message>
        <source>Question about a shared title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::BranchBar</name>
    <message>
        <source>Branch and remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new branch, then Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what is new at the remote, without changing any file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch, and join what is new with your branch as git is set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send your commits to the remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rebasing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picking a commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reverting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no branch is checked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not pushed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) to push</source>
        <translation>
            <numerusform>%n commit to push</numerusform>
            <numerusform>%n commits to push</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) to pull</source>
        <translation>
            <numerusform>%n commit to pull</numerusform>
            <numerusform>%n commits to pull</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Branch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull and &amp;Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull and &amp;Rebase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stash All Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply Stash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring &amp;Back What Was Discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n more</source>
        <translation>
            <numerusform>%1: %2 and %n more</numerusform>
            <numerusform>%1: %2 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::ChangedFilesList</name>
    <message>
        <source>Changed files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the selected files into the next commit (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unstage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the selected files out of the next commit (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the selected files&apos; changes; they can be brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submodule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In conflict (%n)</source>
        <translation>
            <numerusform>In conflict (%n)</numerusform>
            <numerusform>In conflict (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose between what the two sides made of the file (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Will be committed (%n)</source>
        <translation>
            <numerusform>Will be committed (%n)</numerusform>
            <numerusform>Will be committed (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Will not be committed (%n)</source>
        <translation>
            <numerusform>Will not be committed (%n)</numerusform>
            <numerusform>Will not be committed (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anchorage::ChangesBinding</name>
    <message>
        <source>Looking for the site’s git repository…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no row for %1 any more. Add the locale first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed while you were deciding. Decide again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::ChangesView</name>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings of the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By Locale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be staged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unstaging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be unstaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This locale could not be taken alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This change could not be taken alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pushing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch could not be switched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The branch could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stashing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes could not be stashed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applying a stash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stash could not be applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By Locale (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <comment>with problems</comment>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in %1 of this commit.</source>
        <translation>
            <numerusform>%n problem in %1 of this commit.</numerusform>
            <numerusform>%n problems in %1 of this commit.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was committed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The changes of %n file(s) were discarded.</source>
        <translation>
            <numerusform>The changes of %n file were discarded.</numerusform>
            <numerusform>The changes of %n files were discarded.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring Them Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was discarded could not be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two versions could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not marked as decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else is running; stage the file when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds something else than what was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed since git found the conflict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deciding here would lose that. Open the file, and stage it when it is as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conflict was not decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” still holds both versions of something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are between lines &lt;&lt;&lt;&lt;&lt;&lt;&lt; and &gt;&gt;&gt;&gt;&gt;&gt;&gt;. Decide, then stage it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage It Anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::CommitBox</name>
    <message>
        <source>Sign &amp;off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;mend the last commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds the line “Signed-off-by” with your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last commit is pushed already: others may build on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the staged changes into the last commit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend Last Commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Commit %n File(s)</source>
        <translation>
            <numerusform>Commit %n File</numerusform>
            <numerusform>Commit %n Files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open page(s) have unsaved changes, which a commit does not hold.</source>
        <translation>
            <numerusform>%n open page has unsaved changes, which a commit does not hold.</numerusform>
            <numerusform>%n open pages have unsaved changes, which a commit does not hold.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::ConflictBar</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a side and what git calls it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places where both sides changed the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the place before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what stands first, between &lt;&lt;&lt;&lt;&lt;&lt;&lt; and =======</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what stands last, between ======= and &gt;&gt;&gt;&gt;&gt;&gt;&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both, one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In line %1 both sides changed the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In line %1 both sides changed the same (%2 of %3 places).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where one side ends cannot be told: decide by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::ConflictDialog</name>
    <message>
        <source>What Becomes of the File?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides changed this file, and it is no text that could be merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides made a file of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you have a file of this name. Perhaps both sides gave another file new names, or the other side moved its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the other side has a file of this name. Perhaps both sides gave another file new names, or you moved its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You changed this file; the other side deleted it or gave it another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side changed this file; you deleted it or gave it another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither side has this file any more: it was deleted, or each side gave it another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a text (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave It Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete the File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::DiskBar</name>
    <message>
        <source>&amp;Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write It Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unite their changes with yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your next save replaces what they wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show their version; undo brings yours back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed “%1” while you were editing it. Nothing of either version is lost until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was deleted or renamed by another program. What you see here is all that is left of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare With the Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines with − are on the disk, lines with + are yours:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page was changed while you were deciding. Merge again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left to decide is in the source between the lines &lt;&lt;&lt;&lt;&lt;&lt;&lt; and &gt;&gt;&gt;&gt;&gt;&gt;&gt;: keep what is right, then save.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::EncodingDialog</name>
    <message>
        <source>Convert to UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the encoding in which these lines read as they should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file’s encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines that change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Convert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file’s bytes are of no encoding that Anchorage knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file becomes one of UTF-8. Every character stays as it is:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::ExactBuild</name>
    <message>
        <source>The site’s own Jekyll runs programs of the repository. Trust it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window is building this site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying what has changed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jekyll is not installed. On Debian: apt install jekyll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The build was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::ExactPreview</name>
    <message>
        <source>&amp;Build Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building the page with the site’s own Jekyll…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page was built, but its own content was not found in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what Jekyll makes of the page. The live preview shows the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This is what Jekyll makes of the page. The live preview differs in %n place(s).</source>
        <translation>
            <numerusform>This is what Jekyll makes of the page. The live preview differs in %n place.</numerusform>
            <numerusform>This is what Jekyll makes of the page. The live preview differs in %n places.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the Build Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference %1 of %2. Live: %3 Jekyll: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page was changed since it was built. Build again to see it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::FileActions</name>
    <message>
        <source>&amp;New Page Like This…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;ename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new path of “%1”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of this page changes. The menu leads to the old one and can be changed like this:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be renamed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” goes to the trash. The menu leads to it, and its entry cannot be taken out by itself, for other entries take their titles from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” goes to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” goes to the trash. The menu leads to it; its entry can be taken out like this:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be moved to the trash: %2. It is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The menu was changed by somebody else meanwhile and is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is outside the repository. Give a path inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” leads out of the repository by a link. Give a path inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already. Give another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The menu is open with unsaved changes: it was changed there. Save it, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new page gets the layout of “%1” and the locales of the site. Its file:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::FileChooser</name>
    <message>
        <source>Some letters of the file’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent Repos&amp;itories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open by &amp;Name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Repository…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reload from Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages, layouts and data (*.md *.markdown *.html *.yml *.yaml);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Convert to UTF-8…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in a Ne&amp;w Window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression (looks at one line at a time unless it contains \n)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select some text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continued from the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continued from the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was replaced: not all matches could be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n replacement(s) made.</source>
        <translation>
            <numerusform>%n replacement made.</numerusform>
            <numerusform>%n replacements made.</numerusform>
        </translation>
    </message>
    <message>
        <source>No match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>match number, number of matches</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message>
        <source>This search takes too long in this text. Try a simpler expression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many matches; only the first ones are shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::GoToLineBar</name>
    <message>
        <source>&amp;Go to Line…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to line:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>number of the last line</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::HistoryView</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the history is of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles to Look at Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %n version(s) are looked at.</source>
        <translation>
            <numerusform>Only the newest version is looked at (%n).</numerusform>
            <numerusform>Only the newest %n versions are looked at.</numerusform>
        </translation>
    </message>
    <message>
        <source>Title of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles to Look at Again (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no git repository to read a history from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a page to see its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is in no commit yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a locale to see the history of its title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version has a title of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title is older than the page or the title of en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not committed yet: the changes of the site show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore This Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page stands like this now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take This Title Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to This Locale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::HunkView</name>
    <message>
        <source>Next Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text diff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A large file that git-lfs keeps elsewhere. It is staged as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A repository of its own within this one: another commit of it is checked out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a text. It is staged as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines are the same; only name or mode changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage This Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unstage This Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A large file that git-lfs keeps elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::InvisibleCharacters</name>
    <message>
        <source>no-break space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero-width space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero-width non-joiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero-width joiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left-to-right mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right-to-left mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>narrow no-break space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>word joiner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ideographic space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byte %1, which is not part of UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::Journal</name>
    <message>
        <source>Unsaved text cannot be kept for the case of a crash: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::LiveChecks</name>
    <message>
        <source>The build stops with an error, so readers keep seeing the old site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers see what Jekyll makes of it; the preview shows a mark in its place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::LocaleChangesTable</name>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anchor renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (follows %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n locale(s) follow &amp;%1</source>
        <translation>
            <numerusform>%n locale follows &amp;%1</numerusform>
            <numerusform>%n locales follow &amp;%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes by locale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No locale&apos;s title changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The YAML of one of the two versions cannot be read: see the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage Selected &amp;Locales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unstage Selected &amp;Locales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::LocaleChoices</name>
    <message>
        <source>Locale</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In its own language</source>
        <comment>column: name of a language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column: name of a language in the interface&apos;s</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::LocaleChooser</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a locale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by tag or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the new locale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a tag of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::LocaleSheet</name>
    <message>
        <source>Titles in all locales</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::LocaleTakeover</name>
    <message>
        <source>Take Over Locales &amp;From…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Over the Locales Of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::LocaleTitleDelegate</name>
    <message>
        <source>Title for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::LocaleTitleGrid</name>
    <message>
        <source>Titles by locale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give &amp;Own Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next List of Titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous List of Titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Titles of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this list of titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why a title was not changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>path of a list of titles, title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not entered. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not entered for %2, as the file has changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::LocaleTitleModel</name>
    <message>
        <source>%1 — %2</source>
        <comment>a language in itself, and in the interface&apos;s language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>what the site shows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(en) %1</source>
        <comment>what the site shows for want of a title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers see no title in this language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no title for this language, so readers see that of en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, has a problem: %2</source>
        <comment>locale, problem</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the title of en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locale</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Binding</source>
        <comment>column: whether a title is a locale&apos;s own or follows another&apos;s</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site shows</source>
        <comment>column: what readers see</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::LostTextsDialog</name>
    <message>
        <source>Unsaved Text Was Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anchorage ended unexpectedly while these pages had unsaved changes. Restoring puts a text back as a change that you can undo and have to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages with unsaved text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs from the file on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there any more. Select the text and copy it, or put the file back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was also changed on the disk since. The lines with − are what is there now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines with + were typed and not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::MainWindow</name>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Anchorage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected &amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open by Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed by another program and is shown as it is now. Undo brings back what was here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to C&amp;hanges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::MergeDialog</name>
    <message>
        <source>(not there)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (follows %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both Changed the Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else is merged. Decide for each of these what becomes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What both changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it becomes instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take T&amp;his</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n left to decide</source>
        <translation>
            <numerusform>%n left to decide</numerusform>
            <numerusform>%n left to decide</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge, Mark the Rest in the Source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::NameEntryBar</name>
    <message>
        <source>Name of an anchor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::NoticeBar</name>
    <message>
        <source>What git said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::PageDocument</name>
    <message>
        <source>This is not a text file (it holds zero bytes). It is shown, but cannot be edited here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed on the disk by another program since it was opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not opened: its line %2 has more than %L3 characters, and the window would stand still for seconds at each key. Break that line in another program first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::PageSession</name>
    <message>
        <source>The folder “%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::PageTabs</name>
    <message>
        <source>Open pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save A&amp;ll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Pa&amp;ge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close &amp;Other Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close All Pa&amp;ges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, its file was changed by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::PreviewBinding</name>
    <message>
        <source>&amp;Plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;Site’s Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Exact, Built by the Site’s Jekyll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview St&amp;yle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::ProblemsBinding</name>
    <message>
        <source>Site Is &amp;Built By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As &amp;Found: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::ProblemsPane</name>
    <message>
        <source>Apply &amp;Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair All of This &amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… in the &amp;Whole Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where problems are looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which problems are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the repair changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong here as far as Anchorage can tell.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::ReaderTabs</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Locales</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::RedlineText</name>
    <message>
        <source>The page with its changes marked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::RepositoryModel</name>
    <message numerus="yes">
        <source>%n list(s) of locale titles</source>
        <translation>
            <numerusform>%n list of locale titles</numerusform>
            <numerusform>%n lists of locale titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n locale(s) missing: %1</source>
        <translation>
            <numerusform>%n locale missing: %1</numerusform>
            <numerusform>%n locales missing: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anchorage::RepositoryTree</name>
    <message>
        <source>Filter files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter files by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no pages with a front matter in “%1”, and no layouts or data files with locale titles. Open the folder of a Jekyll site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop looking through the repository for problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before every file was looked at. &lt;a href=&quot;again&quot;&gt;Look again&lt;/a&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files with problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files without %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that lack locales</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::Screenshot</name>
    <message>
        <source>The preview was not painted in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be written to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page has no locale “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preview “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::SourceEditor</name>
    <message>
        <source>Source text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… %n line(s)</source>
        <translation>
            <numerusform>… %n line</numerusform>
            <numerusform>… %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anchorage::SourceMargin</name>
    <message>
        <source>Line numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click for repairs (Alt+Return)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::SourcePane</name>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wrap Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Line Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fold Front Matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U&amp;nfold Front Matter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::StatusLabels</name>
    <message>
        <source>Preview: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::TextSearch</name>
    <message>
        <source>A “(” has no “)” that closes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A “)” has no “(” before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A “[” has no “]” that closes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A “*”, “+”, “?” or “{…}” has nothing before it to repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A “\” at the end has nothing after it; “\\” finds a “\”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range in “[…]” ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “{…}” the first number is larger than the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It refers to a group “(…)” that it does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is inside “(?&lt;=…)” or “(?&lt;!…)” must have a fixed length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a regular expression: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (at character %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This regular expression cannot be used here: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::TitleStructure</name>
    <message>
        <source>&amp;Copy Titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t Titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste Titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fill Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add Locale…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Missing &amp;Regions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve Locales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Over &amp;Locales of Another List…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start List of Titles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow &amp;Another Locale…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make It the One That Others Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name Anchor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve Locale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will follow %1: “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No locale here is of this language, so it needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Locale to add:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other region is known for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Regions to add beside %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locale that %1 &amp;follows:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will have the title of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;name of &amp;&amp;%1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First &amp;locale of the list:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page’s title becomes that of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n locales</source>
        <translation>
            <numerusform>%n locale</numerusform>
            <numerusform>%n locales</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;List to take the locales over from:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no title of its own that could be cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The clipboard holds %n columns. Copy one with titles, or two with locales and titles.</source>
        <translation>
            <numerusform>The clipboard holds %n column. Copy one with titles, or two with locales and titles.</numerusform>
            <numerusform>The clipboard holds %n columns. Copy one with titles, or two with locales and titles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clipboard holds %n titles.</source>
        <translation>
            <numerusform>The clipboard holds %n title.</numerusform>
            <numerusform>The clipboard holds %n titles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are only %n rows from %1 on.</source>
        <translation>
            <numerusform>There is only %n row from %1 on.</numerusform>
            <numerusform>There are only %n rows from %1 on.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no title to fill the rows below with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::VersionDetail</name>
    <message>
        <source>What this version changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title with its change marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readings of the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By Locale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By Locale (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::git::Session</name>
    <message>
        <source>Nothing was done, since the repository is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::preview::ContactSheet</name>
    <message>
        <source>Tab</source>
        <comment>of a web browser</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <comment>of a web site</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off in the tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off in the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word is wider than the page on a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title in all locales</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::preview::LiquidHost</name>
    <message>
        <source>There is no site to include files from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no site to link to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expanding this page takes too long. The rest of it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This becomes too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much of this page cannot be expanded. The rest of it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number is too large for the preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole page or post is printed here. The preview only knows its values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview cannot tell whether “%1” is a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview cannot read the address “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview failed here (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tag “%1” is not one of Jekyll’s own. A plugin may know it; without one Jekyll stops here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview does not know the filter “%1”. It may come from a plugin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview cannot set the quotes of a text that has HTML in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::preview::LiveRenderer</name>
    <message>
        <source>This part is nested too deeply for the preview.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::preview::PreviewExport</name>
    <message>
        <source>&amp;Export as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not written: the preview could not draw the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not written: %2</source>
        <comment>%2 is the system&apos;s reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page was sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page could not be printed. Is the printer ready?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selection’s HTML is in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page’s HTML is in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::preview::PreviewFindBar</name>
    <message>
        <source>Find in the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in Preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Next in Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;Previous in Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>match number, number of matches</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::preview::PreviewLook</name>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Original Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;hone Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tablet Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours as the &amp;Interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of the page; %1 is a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full width</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::preview::PreviewPane</name>
    <message>
        <source>Preview of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview stopped unexpectedly. Your text is safe, you can go on writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview does not answer. Your text is safe, you can go on writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not loaded in the preview: %1</source>
        <comment>%1 is an address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is too long for the preview; its end is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links of this kind are not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restart preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::preview::PreviewStage</name>
    <message>
        <source>The page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::preview::PreviewStatusBar</name>
    <message>
        <source>Load &amp;Remote Content for This Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images, style sheets and fonts of other sites; never scripts, frames or forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) from other sites not loaded: %1</source>
        <comment>%1 is a list of sites</comment>
        <translation>
            <numerusform>%n thing from other sites not loaded: %1</numerusform>
            <numerusform>%n things from other sites not loaded: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) of this site not shown</source>
        <translation>
            <numerusform>%n thing of this site not shown</numerusform>
            <numerusform>%n things of this site not shown</numerusform>
        </translation>
    </message>
    <message>
        <source>Remote content is loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anchorage::preview::RedlinePane</name>
    <message>
        <source>This page is too long for marking its changes. See its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its shortcut</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inserted</source>
        <comment>of words; legend of the marks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>of words; legend of the marks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page with its changes marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview stopped unexpectedly. Your text is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show It Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not loaded in the preview: %1</source>
        <comment>%1 is an address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the page did not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” became “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was inserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links of this kind are not followed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::preview::RequestInterceptor</name>
    <message>
        <source>It would leave this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is outside the repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview shows no other document than the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The preview does not load this kind of address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::preview::SchemeHandler</name>
    <message>
        <source>No repository is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a path inside the repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden files are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file in the repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leads out of the repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large for the preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is neither an image, a font, a style sheet, sound nor film.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::preview::SealedProfile</name>
    <message>
        <source>The preview downloads nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>anchorage::preview::SourceLink</name>
    <message>
        <source>Scroll Source and Preview &amp;Together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
