<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Anchorage</source>
        <translation>À propos d’Anchorage</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Anchorage %1&lt;/h3&gt;&lt;p&gt;An editor for the multilingual pages of a Jekyll site. It changes no byte that you did not change.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Anchorage %1&lt;/h3&gt;&lt;p&gt;Un éditeur pour les pages multilingues d’un site Jekyll. Il ne change aucun octet que vous n’avez pas changé.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence publique générale GNU (GPL), version 3 ou ultérieure.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>AliasQuestion</name>
    <message>
        <source>%1 follows %2 of another list of titles, %3. Change the title that %4 share, or give %1 its own?</source>
        <translation>%1 suit %2 d’une autre liste de titres, %3. Modifier le titre que partagent %4, ou donner à %1 son propre titre&#x202f;?</translation>
    </message>
    <message>
        <source>%1 follows %2. Change the title that %3 share, or give %1 its own?</source>
        <translation>%1 suit %2. Modifier le titre que partagent %3, ou donner à %1 son propre titre&#x202f;?</translation>
    </message>
    <message>
        <source>New title: “%1”</source>
        <translation>Nouveau titre&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Change the &amp;shared title (%n locales)</source>
        <translation>
            <numerusform>Modifier le titre &amp;partagé (%n locale)</numerusform>
            <numerusform>Modifier le titre &amp;partagé (%n locales)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Own title for %1</source>
        <translation>Titre p&amp;ropre pour %1</translation>
    </message>
</context>
<context>
    <name>AskPass</name>
    <message>
        <source>Git Asks</source>
        <translation>Git demande</translation>
    </message>
</context>
<context>
    <name>BackgroundMerge</name>
    <message>
        <source>Merging…</source>
        <translation>Fusion en cours…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
</context>
<context>
    <name>ChangeReading</name>
    <message>
        <source>This locale&apos;s change cannot be taken alone.</source>
        <translation>La modification de cette langue ne peut pas être prise seule.</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>The baseline “%1” cannot be read: %2.</source>
        <translation>La référence «&#xa0;%1&#xa0;» est illisible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a baseline. Write one by --write-baseline.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une référence. Créez-en une avec --write-baseline.</translation>
    </message>
    <message>
        <source>As a hook of pre-commit, in .pre-commit-config.yaml:</source>
        <translation>Comme hook de pre-commit, dans .pre-commit-config.yaml&#xa0;:</translation>
    </message>
    <message>
        <source>In a workflow of GitHub, on a runner that has anchorage-cli:</source>
        <translation>Dans un workflow GitHub, sur un runner qui a anchorage-cli&#xa0;:</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation>Le format «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no loader “%1”.</source>
        <translation>Le chargeur «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>There is no severity “%1”.</source>
        <translation>La gravité «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>check needs a file or a folder.</source>
        <translation>check attend un fichier ou un dossier.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>L’option «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” is not a text file (it holds zero bytes).</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier texte (il contient des octets nuls).</translation>
    </message>
    <message>
        <source>There is no “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>%n problème trouvé.</numerusform>
            <numerusform>%n problèmes trouvés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“anchorage-cli fix” mends %n of them.</source>
        <translation>
            <numerusform>«&#xa0;anchorage-cli fix&#xa0;» en répare %n.</numerusform>
            <numerusform>«&#xa0;anchorage-cli fix&#xa0;» en répare %n.</numerusform>
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
        <translation>Utilisation&#xa0;: anchorage-cli check [OPTIONS] CHEMIN…
Cherche des défauts dans les titres par locale et l’en-tête des pages, gabarits et fichiers de données.
Un dossier est parcouru en entier.
  --format=text|json|sarif|github   Forme du rapport. github annote les lignes.
  --loader=auto|psych|safe_yaml|strict
                         Qui génère le site&#xa0;: le Jekyll de Debian, le Jekyll d’origine ou GitHub
                         Pages, ou strict_front_matter. auto le déduit du dépôt.
  --links                Cherche aussi les liens, images, titres et redirections qui ne mènent nulle part
                         sur le site.
  --severity=error|warning|hint     Le minimum signalé. hint signale tout&#x202f;; c’est la valeur par défaut.
  --write-baseline=FICHIER  Écrit les défauts trouvés dans FICHIER, pour les ignorer ensuite.
  --baseline=FICHIER        Ignore les défauts de FICHIER.
Codes de retour&#xa0;: 0 rien trouvé, 1 défauts trouvés, 2 vérification impossible.
</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 attend une valeur.</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Impossible d’écrire la sortie.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Il manque une commande.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>La commande «&#xa0;%1&#xa0;» n’existe pas.</translation>
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
        <translation>Utilisation&#xa0;:
  anchorage-cli titles FICHIER [--format=text|json]
      Affiche les titres par locale d’une page, d’un gabarit ou d’un fichier de données.
  anchorage-cli set FICHIER LOCALE TITRE [--map=CHEMIN] [--own]
      Définit un titre sur place et ne change rien d’autre. --own donne un titre propre à
      une locale qui en suit une autre&#x202f;; sans cette option, le titre partagé change.
  anchorage-cli render FICHIER|- [--format=fragment|page] [--locale=ÉTIQUETTE]
      Affiche la page en HTML&#x202f;; - lit un texte Markdown sur l’entrée standard.
  anchorage-cli check [--format=text|json|sarif|github] [--severity=NIVEAU] CHEMIN…
      Cherche les défauts et dit ce que voient les lecteurs du site&#x202f;; détails&#xa0;: check --help.
  anchorage-cli fix [--code=CODE] [--dry-run] CHEMIN…
      Répare ce qui peut l’être sans poser de question&#x202f;; détails&#xa0;: fix --help.
  anchorage-cli merge BASE NÔTRE LEUR
      Fusionne les titres selon le sens, le reste par lignes&#xa0;; git peut s’en servir&#xa0;: voir merge --help.
  anchorage-cli diff ANCIEN NOUVEAU
      Affiche les titres changés en toutes lettres et le reste en diff&#xa0;; voir diff --help.
  anchorage-cli --help | --version
Codes de retour&#xa0;: 0 réussite, 1 refus motivé, 2 mauvaise utilisation&#x202f;; check et merge ont les leurs.
</translation>
    </message>
</context>
<context>
    <name>CommitSuggestion</name>
    <message>
        <source>%1 and %2</source>
        <comment>a list&apos;s beginning and its last name</comment>
        <translation>%1 et %2</translation>
    </message>
    <message numerus="yes">
        <source>%n locale(s)</source>
        <translation>
            <numerusform>%n langue</numerusform>
            <numerusform>%n langues</numerusform>
        </translation>
    </message>
    <message>
        <source>Translate %1 title into %2</source>
        <translation>Traduire le titre de %1 en %2</translation>
    </message>
    <message>
        <source>Revise %1 title in %2</source>
        <translation>Revoir le titre de %1 en %2</translation>
    </message>
    <message>
        <source>Remove %1 title in %2</source>
        <translation>Retirer le titre de %1 en %2</translation>
    </message>
    <message>
        <source>Share %1 title with %2</source>
        <translation>Partager le titre de %1 avec %2</translation>
    </message>
    <message>
        <source>Tidy %1 titles</source>
        <translation>Mettre en ordre les titres de %1</translation>
    </message>
    <message>
        <source>Update %1 titles</source>
        <translation>Mettre à jour les titres de %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renommer %1 en %2</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>Mettre à jour %1</translation>
    </message>
    <message>
        <source>Update %1 and its titles</source>
        <translation>Mettre à jour %1 et ses titres</translation>
    </message>
    <message numerus="yes">
        <source>Translate titles of %n page(s) into %1</source>
        <translation>
            <numerusform>Traduire le titre de %n page en %1</numerusform>
            <numerusform>Traduire les titres de %n pages en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revise titles of %n page(s) in %1</source>
        <translation>
            <numerusform>Revoir le titre de %n page en %1</numerusform>
            <numerusform>Revoir les titres de %n pages en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update titles of %n page(s)</source>
        <translation>
            <numerusform>Mettre à jour les titres de %n page</numerusform>
            <numerusform>Mettre à jour les titres de %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s)</source>
        <translation>
            <numerusform>Ajouter %n fichier</numerusform>
            <numerusform>Ajouter %n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update %n file(s)</source>
        <translation>
            <numerusform>Mettre à jour %n fichier</numerusform>
            <numerusform>Mettre à jour %n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictReading</name>
    <message>
        <source>It is a symbolic link.</source>
        <translation>C’est un lien symbolique.</translation>
    </message>
</context>
<context>
    <name>ConflictRegions</name>
    <message>
        <source>There are several lines ======= here, so where the one side ends cannot be told. Keep what is right by hand, and take the marker lines out.</source>
        <translation>Il y a ici plusieurs lignes =======, si bien qu’on ne peut pas savoir où finit l’une des versions. Gardez à la main ce qui est juste et retirez les lignes de repère.</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>On Debian’s Jekyll: %1</source>
        <translation>Avec le Jekyll de Debian&#xa0;: %1</translation>
    </message>
    <message>
        <source>On GitHub Pages and upstream’s Jekyll: %1</source>
        <translation>Avec GitHub Pages et le Jekyll d’origine&#xa0;: %1</translation>
    </message>
    <message>
        <source>With strict front matter: %1</source>
        <translation>Avec strict_front_matter&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>DiagnosisCodes</name>
    <message>
        <source>An alias has no anchor of its name before it.</source>
        <translation>Un alias n’a pas d’ancre de son nom avant lui.</translation>
    </message>
    <message>
        <source>One list of titles has the same anchor twice.</source>
        <translation>Une liste de titres contient deux fois la même ancre.</translation>
    </message>
    <message>
        <source>An alias takes its title from another list of titles.</source>
        <translation>Un alias prend son titre dans une autre liste de titres.</translation>
    </message>
    <message>
        <source>An alias stands before its anchor.</source>
        <translation>Un alias se trouve avant son ancre.</translation>
    </message>
    <message>
        <source>A locale has no title.</source>
        <translation>Une locale n’a pas de titre.</translation>
    </message>
    <message>
        <source>A locale is there twice.</source>
        <translation>Une locale est présente deux fois.</translation>
    </message>
    <message>
        <source>A locale’s key is read as something else than text.</source>
        <translation>La clé d’une locale n’est pas lue comme un texte.</translation>
    </message>
    <message>
        <source>A title is read as something else than text.</source>
        <translation>Un titre n’est pas lu comme un texte.</translation>
    </message>
    <message>
        <source>A title is cut off at a # sign.</source>
        <translation>Un titre est coupé au signe #.</translation>
    </message>
    <message>
        <source>A locale’s tag is not one of a language, or its title is in another script.</source>
        <translation>L’étiquette d’une locale n’est pas celle d’une langue, ou son titre est dans une autre écriture.</translation>
    </message>
    <message>
        <source>There is no title to fall back on for other languages.</source>
        <translation>Il n’y a pas de titre de repli pour les autres langues.</translation>
    </message>
    <message>
        <source>The site’s own language has no title.</source>
        <translation>La langue du site elle-même n’a pas de titre.</translation>
    </message>
    <message>
        <source>A title for all languages hides the list of titles.</source>
        <translation>Un titre pour toutes les langues masque la liste de titres.</translation>
    </message>
    <message>
        <source>A line is indented by a tab.</source>
        <translation>Une ligne est indentée par une tabulation.</translation>
    </message>
    <message>
        <source>The YAML cannot be read.</source>
        <translation>Le YAML est illisible.</translation>
    </message>
    <message>
        <source>Something stands behind an alias.</source>
        <translation>Un alias est suivi de quelque chose.</translation>
    </message>
    <message>
        <source>An anchor’s name has characters that it cannot have.</source>
        <translation>Le nom d’une ancre contient des caractères interdits.</translation>
    </message>
    <message>
        <source>The front matter has no end.</source>
        <translation>L’en-tête n’a pas de fin.</translation>
    </message>
    <message>
        <source>Blank lines stand before the front matter.</source>
        <translation>Des lignes vides précèdent l’en-tête.</translation>
    </message>
    <message>
        <source>An invisible mark stands at the beginning of the file.</source>
        <translation>Une marque invisible se trouve au début du fichier.</translation>
    </message>
    <message>
        <source>The file has bytes that are not UTF-8.</source>
        <translation>Le fichier contient des octets qui ne sont pas de l’UTF-8.</translation>
    </message>
    <message>
        <source>A mark around the locales lacks its counterpart.</source>
        <translation>Un repère autour des locales n’a pas son pendant.</translation>
    </message>
    <message>
        <source>The page’s title and the one in the navigation differ.</source>
        <translation>Le titre de la page diffère de celui de la navigation.</translation>
    </message>
    <message>
        <source>A title has invisible characters.</source>
        <translation>Un titre contient des caractères invisibles.</translation>
    </message>
    <message>
        <source>A title is the same as in English.</source>
        <translation>Un titre est le même qu’en anglais.</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>«&#xa0;%1&#xa0;» contient des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>If you do not save them, they are lost.</source>
        <translation>Si vous ne les enregistrez pas, elles seront perdues.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Abandonner les modifications</translation>
    </message>
    <message>
        <source>If you read the file again from the disk, they are lost.</source>
        <translation>Si vous relisez le fichier depuis le disque, elles seront perdues.</translation>
    </message>
    <message>
        <source>&amp;Discard changes and reload</source>
        <translation>&amp;Abandonner les modifications et recharger</translation>
    </message>
    <message>
        <source>Repair the Whole Site</source>
        <translation>Réparer tout le site</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be changed on the disk like this:</source>
        <translation>
            <numerusform>%n fichier sera modifié sur le disque de cette façon&#xa0;:</numerusform>
            <numerusform>%n fichiers seront modifiés sur le disque de cette façon&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Réparer</translation>
    </message>
    <message>
        <source>Trust This Repository?</source>
        <translation>Faire confiance à ce dépôt&#xa0;?</translation>
    </message>
    <message>
        <source>This runs programs that come with “%1”.</source>
        <translation>Cela exécute des programmes fournis avec «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Its plugins and hooks can do whatever you can do on this computer. Go on only if you know where the repository comes from. You are asked once.</source>
        <translation>Ses extensions et ses hooks peuvent faire tout ce que vous pouvez faire sur cet ordinateur. Continuez seulement si vous savez d’où vient ce dépôt. La question n’est posée qu’une fois.</translation>
    </message>
    <message>
        <source>&amp;Trust and Go On</source>
        <translation>Faire &amp;confiance et continuer</translation>
    </message>
    <message>
        <source>Delete Page</source>
        <translation>Supprimer la page</translation>
    </message>
    <message>
        <source>&amp;Move to Trash</source>
        <translation>&amp;Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Keep the Menu in Step</source>
        <translation>Accorder le menu</translation>
    </message>
    <message>
        <source>&amp;Change the Menu Too</source>
        <translation>&amp;Modifier aussi le menu</translation>
    </message>
    <message>
        <source>&amp;Leave the Menu</source>
        <translation>&amp;Laisser le menu</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) have changes that are not saved:</source>
        <translation>
            <numerusform>%n page a des modifications non enregistrées&#xa0;:</numerusform>
            <numerusform>%n pages ont des modifications non enregistrées&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save All</source>
        <translation>&amp;Tout enregistrer</translation>
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
        <translation>Utilisation&#xa0;: anchorage-cli diff ANCIEN NOUVEAU [--path=NOM] [--patch]
Affiche ce qui a changé entre deux versions d’un fichier&#xa0;: les titres en toutes lettres, puis un
diff unifié de tout le reste.
  --path=NOM  Le nom du fichier, si NOUVEAU en porte un autre&#xa0;; .yml et .yaml sont des données.
  --patch     Le diff unifié contient aussi les lignes des titres, de sorte qu’il s’applique.
git diff s’en sert après «&#xa0;anchorage-cli merge --install&#xa0;» (ou comme diff.NOM.command)&#xa0;: il l’appelle
avec les sept arguments d’un diff externe. Le diff est alors un patch entier, comme avec --patch&#xa0;;
git diff --no-ext-diff se passe des mots. git add -p, git log -p et git format-patch ne l’appellent
pas.
Codes de sortie&#xa0;: 0 affiché, 2 mauvaise utilisation ou fichier illisible.
</translation>
    </message>
    <message>
        <source>%1: a binary file that differs
</source>
        <translation>%1&#xa0;: un fichier binaire qui diffère
</translation>
    </message>
    <message>
        <source>%1: not merged yet
</source>
        <translation>%1&#xa0;: pas encore fusionné
</translation>
    </message>
    <message>
        <source>diff needs two files: OLD and NEW.</source>
        <translation>diff attend deux fichiers&#xa0;: ANCIEN et NOUVEAU.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>*%1 refers to an anchor &amp;%1, which nothing before it defines.</source>
        <translation>*%1 renvoie à une ancre &amp;%1 que rien ne définit avant lui.</translation>
    </message>
    <message>
        <source>Readers see nothing in this place.</source>
        <translation>Les lecteurs ne voient rien à cet endroit.</translation>
    </message>
    <message>
        <source>%1 refers to *%2, which is defined in another part of the file, not in this list of titles.</source>
        <translation>%1 renvoie à *%2, qui est défini dans une autre partie du fichier et non dans cette liste de titres.</translation>
    </message>
    <message>
        <source>%1 refers to *%2, but &amp;%2 is only defined further down, and an alias finds only what stands before it.</source>
        <translation>%1 renvoie à *%2, mais &amp;%2 n’est défini que plus bas, et un alias ne trouve que ce qui le précède.</translation>
    </message>
    <message>
        <source>%1 refers to *%2, but no row before it defines the anchor &amp;%2.</source>
        <translation>%1 renvoie à *%2, mais aucune entrée avant elle ne définit l’ancre &amp;%2.</translation>
    </message>
    <message>
        <source>%1 defines the anchor &amp;%2, which %3 has already: aliases below follow %1, those above follow %3.</source>
        <translation>%1 définit l’ancre &amp;%2, que %3 a déjà&#xa0;: les alias situés plus bas suivent %1, ceux situés plus haut suivent %3.</translation>
    </message>
    <message>
        <source>The build stops with an error, so readers keep seeing the old site.</source>
        <translation>La génération s’arrête sur une erreur&#xa0;: les lecteurs continuent de voir l’ancien site.</translation>
    </message>
    <message>
        <source>Readers see the page without its layout and title: its whole front matter is dropped.</source>
        <translation>Les lecteurs voient la page sans son gabarit ni son titre&#xa0;: tout son en-tête est perdu.</translation>
    </message>
    <message>
        <source>Readers of %1 see no title.</source>
        <translation>Pour %1, les lecteurs ne voient aucun titre.</translation>
    </message>
    <message>
        <source>Readers of %1 see “%2”.</source>
        <translation>Pour %1, les lecteurs voient «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Readers of %1 see “%2”, the title of en.</source>
        <translation>Pour %1, les lecteurs voient «&#xa0;%2&#xa0;», le titre de en.</translation>
    </message>
    <message>
        <source>Add a line “---” behind the front matter</source>
        <translation>Ajouter une ligne «&#xa0;---&#xa0;» après l’en-tête</translation>
    </message>
    <message>
        <source>An invisible byte order mark stands at the beginning of this data file, so loaders stop behind its first entry.</source>
        <translation>Une marque d’ordre des octets invisible se trouve au début de ce fichier de données&#xa0;: sa lecture s’arrête après la première entrée.</translation>
    </message>
    <message>
        <source>Readers see nothing of the data behind the first entry.</source>
        <translation>Les lecteurs ne voient rien des données qui suivent la première entrée.</translation>
    </message>
    <message>
        <source>Remove the byte order mark</source>
        <translation>Supprimer la marque d’ordre des octets</translation>
    </message>
    <message>
        <source>Readers who open the page get its source.</source>
        <translation>Les lecteurs qui ouvrent la page en reçoivent la source.</translation>
    </message>
    <message>
        <source>Remove the blank lines</source>
        <translation>Supprimer les lignes vides</translation>
    </message>
    <message>
        <source>Readers see the page without its layout, and the front matter as text.</source>
        <translation>Les lecteurs voient la page sans son gabarit, et l’en-tête comme du texte.</translation>
    </message>
    <message>
        <source>The file has bytes that are not UTF-8.</source>
        <translation>Le fichier contient des octets qui ne sont pas de l’UTF-8.</translation>
    </message>
    <message>
        <source>Read these bytes as Windows-1252 and write them as UTF-8</source>
        <translation>Lire ces octets comme du Windows-1252 et les écrire en UTF-8</translation>
    </message>
    <message>
        <source>Remove the first line of %1</source>
        <translation>Supprimer la première ligne de %1</translation>
    </message>
    <message>
        <source>Write %1 as %2</source>
        <translation>Écrire %1 sous la forme %2</translation>
    </message>
    <message>
        <source>%1 is there twice, and the last one counts.</source>
        <translation>%1 est présente deux fois, et c’est la dernière qui compte.</translation>
    </message>
    <message>
        <source>%1 and %2 are the same language, but two keys: readers only find the one that their site writes in the same way.</source>
        <translation>%1 et %2 sont la même langue, mais deux clés&#xa0;: les lecteurs ne trouvent que celle que leur site écrit de la même façon.</translation>
    </message>
    <message>
        <source>The key %1 is not read as text but as %2, so this title belongs to no language.</source>
        <translation>La clé %1 n’est pas lue comme un texte mais comme %2&#xa0;: ce titre n’appartient donc à aucune langue.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>une valeur vide</translation>
    </message>
    <message>
        <source>Put the key %1 in quotes</source>
        <translation>Mettre la clé %1 entre guillemets</translation>
    </message>
    <message>
        <source>%1 has the form of a locale’s tag, but there is no such language, script or region.</source>
        <translation>%1 a la forme d’une étiquette de locale, mais cette langue, cette écriture ou cette région n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is not a locale’s tag: its parts are joined by hyphens, as in %2.</source>
        <translation>%1 n’est pas une étiquette de locale&#xa0;: ses parties sont reliées par des traits d’union, comme dans %2.</translation>
    </message>
    <message>
        <source>%1 is not a locale’s tag.</source>
        <translation>%1 n’est pas une étiquette de locale.</translation>
    </message>
    <message>
        <source>Readers see this title only where the site calls a language “%1”.</source>
        <translation>Les lecteurs ne voient ce titre que si le site nomme une langue «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is written in traditional characters, but its title is in simplified ones.</source>
        <translation>%1 s’écrit en caractères traditionnels, mais son titre est en caractères simplifiés.</translation>
    </message>
    <message>
        <source>%1 is written in simplified characters, but its title is in traditional ones.</source>
        <translation>%1 s’écrit en caractères simplifiés, mais son titre est en caractères traditionnels.</translation>
    </message>
    <message>
        <source>Add %1 and let it follow %2 (*%3)</source>
        <translation>Ajouter %1 et lui faire suivre %2 (*%3)</translation>
    </message>
    <message>
        <source>Readers see no difference; scripts that look for the marks do.</source>
        <translation>Les lecteurs ne voient aucune différence&#x202f;; les scripts qui cherchent les repères, si.</translation>
    </message>
    <message>
        <source>Readers of every language that is not in the list see no title at all.</source>
        <translation>Les lecteurs de toute langue absente de la liste ne voient aucun titre.</translation>
    </message>
    <message>
        <source>The list has no title for en, on which themes fall back.</source>
        <translation>La liste n’a pas de titre pour en, sur lequel les thèmes se replient.</translation>
    </message>
    <message>
        <source>The list has neither a title for %1, the site’s language, nor one for en, on which themes fall back.</source>
        <translation>La liste n’a de titre ni pour %1, la langue du site, ni pour en, sur lequel les thèmes se replient.</translation>
    </message>
    <message>
        <source>The site’s language is %1, but the list has no title for it.</source>
        <translation>La langue du site est %1, mais la liste n’a pas de titre pour elle.</translation>
    </message>
    <message>
        <source>Readers see “%1”, the title of en.</source>
        <translation>Les lecteurs voient «&#xa0;%1&#xa0;», le titre de en.</translation>
    </message>
    <message>
        <source>“@start locale config” has no “@end locale config” behind it.</source>
        <translation>«&#xa0;@start locale config&#xa0;» n’est pas suivi de «&#xa0;@end locale config&#xa0;».</translation>
    </message>
    <message>
        <source>Add “@end locale config” behind the last locale</source>
        <translation>Ajouter «&#xa0;@end locale config&#xa0;» après la dernière locale</translation>
    </message>
    <message>
        <source>“@end locale config” has no “@start locale config” before it.</source>
        <translation>«&#xa0;@end locale config&#xa0;» n’est pas précédé de «&#xa0;@start locale config&#xa0;».</translation>
    </message>
    <message>
        <source>Add “@start locale config” before the first locale</source>
        <translation>Ajouter «&#xa0;@start locale config&#xa0;» avant la première locale</translation>
    </message>
    <message>
        <source>The page has a “title” beside its “titles”, and themes look at “title” first.</source>
        <translation>La page a un «&#xa0;title&#xa0;» à côté de ses «&#xa0;titles&#xa0;», et les thèmes regardent d’abord «&#xa0;title&#xa0;».</translation>
    </message>
    <message>
        <source>Readers of every language see “%1”.</source>
        <translation>Les lecteurs de toutes les langues voient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Remove “title: %1”</source>
        <translation>Supprimer «&#xa0;title: %1&#xa0;»</translation>
    </message>
    <message>
        <source>The title of %1 is “%2” here and “%3” in %4.</source>
        <translation>Le titre de %1 est «&#xa0;%2&#xa0;» ici et «&#xa0;%3&#xa0;» dans %4.</translation>
    </message>
    <message>
        <source>Readers of %1 see “%2” in the menu and “%3” on the page.</source>
        <translation>Pour %1, les lecteurs voient «&#xa0;%2&#xa0;» dans le menu et «&#xa0;%3&#xa0;» sur la page.</translation>
    </message>
    <message>
        <source>Call %1 “%2” here too</source>
        <translation>Donner ici aussi à %1 le titre «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>A text begins with a character that has a meaning of its own there. Put it in quotes.</source>
        <translation>Un texte commence par un caractère qui a un sens particulier à cet endroit. Mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>There is a colon where no key can be. Put a text with “: ” in it in quotes, and check the indentation.</source>
        <translation>Il y a un deux-points là où aucune clé n’est possible. Mettez entre guillemets un texte qui contient «&#xa0;:&#xa0;», et vérifiez l’indentation.</translation>
    </message>
    <message>
        <source>A quote is never closed.</source>
        <translation>Un guillemet n’est jamais fermé.</translation>
    </message>
    <message>
        <source>There is a control character, which cannot be in YAML. Remove it.</source>
        <translation>Il y a un caractère de contrôle, ce que YAML interdit. Supprimez-le.</translation>
    </message>
    <message>
        <source>Something stands behind the end of the YAML.</source>
        <translation>Quelque chose suit la fin du YAML.</translation>
    </message>
    <message>
        <source>A tag (a word that begins with “!”) is not one. Put the text in quotes.</source>
        <translation>Une balise (un mot qui commence par «&#xa0;!&#xa0;») n’en est pas une. Mettez le texte entre guillemets.</translation>
    </message>
    <message>
        <source>The line fits neither the entries above it nor a new one. Check its indentation and whether its colon is missing.</source>
        <translation>La ligne ne s’accorde ni aux entrées qui la précèdent ni à une nouvelle. Vérifiez son indentation et s’il ne manque pas un deux-points.</translation>
    </message>
    <message>
        <source>The YAML parser says: %1.</source>
        <translation>L’analyseur YAML dit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The YAML cannot be read from line %1 on. %2</source>
        <translation>Le YAML est illisible à partir de la ligne %1. %2</translation>
    </message>
    <message>
        <source>Put this text in quotes</source>
        <translation>Mettre ce texte entre guillemets</translation>
    </message>
    <message>
        <source>Indent by blanks instead of tabs</source>
        <translation>Indenter par des espaces au lieu de tabulations</translation>
    </message>
    <message>
        <source>Rename the anchor to &amp;%1</source>
        <translation>Renommer l’ancre en &amp;%1</translation>
    </message>
    <message>
        <source>Remove what stands behind the alias</source>
        <translation>Supprimer ce qui suit l’alias</translation>
    </message>
    <message>
        <source>This line is indented by a tab, which YAML forbids.</source>
        <translation>Cette ligne est indentée par une tabulation, ce que YAML interdit.</translation>
    </message>
    <message>
        <source>The name of the anchor %1 may only have the letters A to Z, digits, “-” and “_”.</source>
        <translation>Le nom de l’ancre %1 ne peut contenir que les lettres A à Z, des chiffres, «&#xa0;-&#xa0;» et «&#xa0;_&#xa0;».</translation>
    </message>
    <message>
        <source>Behind the alias there is “%1”, but nothing can stand there.</source>
        <translation>L’alias est suivi de «&#xa0;%1&#xa0;», mais rien ne peut se trouver là.</translation>
    </message>
    <message>
        <source>The tag %1 asks for an object of Ruby, which Jekyll does not allow.</source>
        <translation>La balise %1 demande un objet Ruby, ce que Jekyll n’autorise pas.</translation>
    </message>
    <message>
        <source>%1 means a symbol of Ruby, which Jekyll does not allow.</source>
        <translation>%1 désigne un symbole Ruby, ce que Jekyll n’autorise pas.</translation>
    </message>
    <message>
        <source>%1 looks like a number that Ruby cannot read.</source>
        <translation>%1 ressemble à un nombre que Ruby ne sait pas lire.</translation>
    </message>
    <message>
        <source>The front matter is not a list of keys and values.</source>
        <translation>L’en-tête n’est pas une liste de clés et de valeurs.</translation>
    </message>
    <message>
        <source>The title of %1 has characters that cannot be seen: %2.</source>
        <translation>Le titre de %1 contient des caractères invisibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Remove the invisible characters from the title of %1</source>
        <translation>Supprimer les caractères invisibles du titre de %1</translation>
    </message>
    <message>
        <source>The title of %1 is the same as that of en.</source>
        <translation>Le titre de %1 est le même que celui de en.</translation>
    </message>
    <message>
        <source>Let %1 follow %2 (*%3)</source>
        <translation>Faire suivre %2 à %1 (*%3)</translation>
    </message>
    <message>
        <source>the truth value %1</source>
        <translation>la valeur booléenne %1</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>une date</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>le nombre %1</translation>
    </message>
    <message>
        <source>Put the title of %1 in quotes</source>
        <translation>Mettre le titre de %1 entre guillemets</translation>
    </message>
    <message numerus="yes">
        <source>%1 has an anchor but no title, and %n locale(s) follow it.</source>
        <translation>
            <numerusform>%1 a une ancre mais pas de titre, et %n locale la suit.</numerusform>
            <numerusform>%1 a une ancre mais pas de titre, et %n locales la suivent.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no title.</source>
        <translation>%1 n’a pas de titre.</translation>
    </message>
    <message>
        <source>Give %1 a title, “%2” to begin with</source>
        <translation>Donner un titre à %1, «&#xa0;%2&#xa0;» pour commencer</translation>
    </message>
    <message>
        <source>The title of %1, %2, means something in Ruby that cannot be read.</source>
        <translation>Le titre de %1, %2, a un sens en Ruby qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The title of %1, %2, is not read as text but as %3.</source>
        <translation>Le titre de %1, %2, n’est pas lu comme un texte mais comme %3.</translation>
    </message>
    <message>
        <source>The title of %1 ends before the # sign: what follows it is a comment.</source>
        <translation>Le titre de %1 s’arrête avant le signe #&#xa0;: ce qui le suit est un commentaire.</translation>
    </message>
    <message>
        <source>Readers see the page: the tag is passed over.</source>
        <translation>Les lecteurs voient la page&#xa0;: la balise est ignorée.</translation>
    </message>
    <message>
        <source>Readers see the page: it is read as a text.</source>
        <translation>Les lecteurs voient la page&#xa0;: la valeur est lue comme un texte.</translation>
    </message>
</context>
<context>
    <name>DoctorFixes</name>
    <message>
        <source>Rename the anchor of %1 from &amp;%2 to &amp;%3</source>
        <translation>Renommer l’ancre de %1 de &amp;%2 en &amp;%3</translation>
    </message>
    <message>
        <source>Move %1 with its anchor &amp;%2 up before %3</source>
        <translation>Remonter %1 avec son ancre &amp;%2 avant %3</translation>
    </message>
    <message>
        <source>Give the anchor &amp;%2 and its title to %1</source>
        <translation>Donner l’ancre &amp;%2 et son titre à %1</translation>
    </message>
    <message>
        <source>Give %1 the anchor &amp;%2</source>
        <translation>Donner à %1 l’ancre &amp;%2</translation>
    </message>
    <message>
        <source>Let %1 follow %2 (*%3)</source>
        <translation>Faire suivre %2 à %1 (*%3)</translation>
    </message>
    <message>
        <source>Give %1 a title of its own, “%2” to begin with</source>
        <translation>Donner à %1 un titre propre, «&#xa0;%2&#xa0;» pour commencer</translation>
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
        <translation>Utilisation&#xa0;: anchorage-cli fix [--code=CODE[,CODE…]] [--dry-run] CHEMIN…
Répare les défauts qui peuvent l’être sans poser de question&#xa0;: le titre d’aucune autre locale ne
change, et rien de ce que quelqu’un a écrit n’est perdu. Sans --code, ceux de toute sorte.
  --code=CODE   Seulement les défauts de ce code.
  --dry-run     Affiche les changements sous forme de diff unifié et ne change rien.
Codes de retour&#xa0;: 0 réussite, 1 un fichier n’a pas pu être écrit, 2 mauvaise utilisation ou fichier illisible.
Codes&#xa0;:
</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) mended.</source>
        <translation>
            <numerusform>%n problème réparé.</numerusform>
            <numerusform>%n problèmes réparés.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no code “%1”.</source>
        <translation>Le code «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>fix needs a file or a folder.</source>
        <translation>fix attend un fichier ou un dossier.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>L’option «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
</context>
<context>
    <name>FrontMatter</name>
    <message>
        <source>An invisible byte order mark stands before the front matter, so Jekyll does not build this page.</source>
        <translation>Une marque d’ordre des octets invisible précède l’en-tête&#xa0;: Jekyll ne génère donc pas cette page.</translation>
    </message>
    <message>
        <source>Blank lines stand before the front matter, so Jekyll takes it for ordinary text.</source>
        <translation>Des lignes vides précèdent l’en-tête&#xa0;: Jekyll le prend donc pour du texte ordinaire.</translation>
    </message>
    <message>
        <source>The front matter is never closed: a line with “---” is missing after it, so Jekyll takes it for ordinary text.</source>
        <translation>L’en-tête n’est jamais fermé&#xa0;: il manque après lui une ligne «&#xa0;---&#xa0;», et Jekyll le prend donc pour du texte ordinaire.</translation>
    </message>
    <message>
        <source>%1 refers to *%2, but no row before it defines the anchor &amp;%2.</source>
        <translation>%1 renvoie à *%2, mais aucune entrée avant elle ne définit l’ancre &amp;%2.</translation>
    </message>
    <message>
        <source>%1 refers to *%2, which is defined in another part of the file, not in this list of titles.</source>
        <translation>%1 renvoie à *%2, qui est défini dans une autre partie du fichier et non dans cette liste de titres.</translation>
    </message>
    <message>
        <source>The YAML cannot be read from line %1 on. %2</source>
        <translation>Le YAML est illisible à partir de la ligne %1. %2</translation>
    </message>
    <message>
        <source>The YAML is too long to be checked while it is edited. Its titles are read line by line.</source>
        <translation>Le YAML est trop long pour être vérifié pendant la saisie. Ses titres sont lus ligne par ligne.</translation>
    </message>
</context>
<context>
    <name>Git</name>
    <message>
        <source>Your changes are kept in the stash, but they do not fit the other branch: %1</source>
        <translation>Vos modifications sont gardées dans la remise, mais elles ne vont pas avec l’autre branche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your changes are kept in the stash: %1</source>
        <translation>Vos modifications sont gardées dans la remise&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your changes do not fit the other branch, so nothing was switched. Commit or stash them first.

%1</source>
        <translation>Vos modifications ne vont pas avec l’autre branche&#x202f;; rien n’a donc changé. Validez-les ou remisez-les d’abord.

%1</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a new branch.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’une nouvelle branche.</translation>
    </message>
    <message>
        <source>A commit needs a message that says what it changes.</source>
        <translation>Un commit a besoin d’un message qui dit ce qu’il change.</translation>
    </message>
    <message>
        <source>There is no commit yet that could be amended.</source>
        <translation>Il n’y a pas encore de commit à corriger.</translation>
    </message>
    <message>
        <source>The last commit is pushed already: others may build on it. Make a new commit instead.</source>
        <translation>Le dernier commit est déjà poussé&#xa0;: d’autres s’appuient peut-être dessus. Faites plutôt un nouveau commit.</translation>
    </message>
    <message>
        <source>“%1” cannot be discarded here: it is a repository of its own or in conflict.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être abandonné ici&#xa0;: c’est un dépôt à part entière ou il est en conflit.</translation>
    </message>
    <message>
        <source>“%1” could not be removed: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être supprimé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The name of “%1” is not text; bring it back with git.</source>
        <translation>Le nom de «&#xa0;%1&#xa0;» n’est pas du texte&#x202f;; rétablissez-le avec git.</translation>
    </message>
    <message>
        <source>The folder of “%1” could not be made.</source>
        <translation>Le dossier de «&#xa0;%1&#xa0;» n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>The link “%1” could not be made.</source>
        <translation>Le lien «&#xa0;%1&#xa0;» n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>“%1” has been changed since; commit or discard that first.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié depuis&#x202f;; validez ou abandonnez cela d’abord.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>il est trop grand</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>C’est annulé.</translation>
    </message>
    <message>
        <source>git wrote more than can be shown here.</source>
        <translation>git a écrit plus que ce qui peut être montré ici.</translation>
    </message>
    <message>
        <source>git could not be run.</source>
        <translation>git n’a pas pu être lancé.</translation>
    </message>
    <message>
        <source>git ended with code %1 and said nothing.</source>
        <translation>git s’est terminé avec le code %1 sans rien dire.</translation>
    </message>
    <message>
        <source>git does not read this repository, because its folder belongs to another user. If you trust them, tell git so once:
git config --global --add safe.directory %1

%2</source>
        <translation>git ne lit pas ce dépôt, car son dossier appartient à quelqu’un d’autre. Si vous lui faites confiance, dites-le une fois à git&#xa0;:
git config --global --add safe.directory %1

%2</translation>
    </message>
    <message>
        <source>“%1” is not in a git repository.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans un dépôt git.</translation>
    </message>
    <message>
        <source>The program git was not found. Install it to see changes and to commit them.</source>
        <translation>Le programme git est introuvable. Installez-le pour voir les modifications et les valider.</translation>
    </message>
    <message>
        <source>“%1” has no working tree of its own that Anchorage could show.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de copie de travail propre qu’Anchorage pourrait montrer.</translation>
    </message>
    <message>
        <source>This repository is not trusted: git was not run, since it could run programs that the repository brings along.</source>
        <translation>Ce dépôt n’est pas approuvé&#xa0;: git n’a pas été lancé, car il pourrait exécuter des programmes que le dépôt apporte.</translation>
    </message>
    <message>
        <source>The name of “%1” is not text, so its history cannot be followed.</source>
        <translation>Le nom de «&#xa0;%1&#xa0;» n’est pas du texte&#x202f;; son histoire ne peut pas être suivie.</translation>
    </message>
    <message>
        <source>The repository&apos;s configuration names a filter with bytes that are not text. Anchorage does not read such a repository.</source>
        <translation>La configuration du dépôt nomme un filtre par des octets qui ne sont pas du texte. Anchorage ne lit pas un tel dépôt.</translation>
    </message>
    <message>
        <source>No branch is checked out: make one for your commits first.</source>
        <translation>Aucune branche n’est extraite&#xa0;: créez-en d’abord une pour vos commits.</translation>
    </message>
    <message>
        <source>The repository knows no remote that it could be pushed to.</source>
        <translation>Le dépôt ne connaît aucun dépôt distant vers lequel pousser.</translation>
    </message>
    <message>
        <source>There are several remotes and none is set up for pushing.</source>
        <translation>Il y a plusieurs dépôts distants et aucun n’est réglé pour pousser.</translation>
    </message>
    <message>
        <source>“%1” can only be staged as a whole.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut être indexé qu’en entier.</translation>
    </message>
    <message>
        <source>“%1” was staged by somebody else meanwhile. Look at the change again.</source>
        <translation>«&#xa0;%1&#xa0;» a été indexé entre-temps par quelqu’un d’autre. Regardez de nouveau la modification.</translation>
    </message>
    <message>
        <source>The conflict of “%1” is not what it was. Look at it again.</source>
        <translation>Le conflit de «&#xa0;%1&#xa0;» n’est plus le même. Regardez-le de nouveau.</translation>
    </message>
    <message>
        <source>That side has no “%1”.</source>
        <translation>Ce côté n’a pas de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” was changed since git left it there; that would be lost. Stage the file if it is as it should be.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié depuis que git l’y a laissé&#x202f;; cela serait perdu. Indexez le fichier s’il est comme il doit être.</translation>
    </message>
</context>
<context>
    <name>GitDrivers</name>
    <message>
        <source>git could not be run: %1.</source>
        <translation>Impossible d’exécuter git&#xa0;: %1.</translation>
    </message>
    <message>
        <source>git refused: %1</source>
        <translation>git a refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Il n’y a pas de dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be made.</source>
        <translation>Impossible de créer le dossier de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1:
</source>
        <translation>%1&#xa0;:
</translation>
    </message>
    <message>
        <source>%1: lines of Anchorage removed
</source>
        <translation>%1&#xa0;: lignes d’Anchorage retirées
</translation>
    </message>
    <message>
        <source>Nothing was set up.
</source>
        <translation>Rien n’était installé.
</translation>
    </message>
</context>
<context>
    <name>GitMergeFile</name>
    <message>
        <source>The lines could not be merged: git could not be run (%1).</source>
        <translation>Impossible de fusionner les lignes&#xa0;: git n’a pas pu être exécuté (%1).</translation>
    </message>
    <message>
        <source>The lines could not be merged: temporary files could not be written.</source>
        <translation>Impossible de fusionner les lignes&#xa0;: des fichiers temporaires n’ont pas pu être écrits.</translation>
    </message>
    <message>
        <source>The merge was cancelled.</source>
        <translation>La fusion a été annulée.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>not committed yet</source>
        <translation>pas encore dans un commit</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(aucun titre)</translation>
    </message>
    <message>
        <source>%1 (followed)</source>
        <translation>%1 (suivi)</translation>
    </message>
    <message>
        <source>title of en and page are newer</source>
        <translation>le titre de en et la page sont plus récents</translation>
    </message>
    <message>
        <source>title of en is newer</source>
        <translation>le titre de en est plus récent</translation>
    </message>
    <message>
        <source>page is newer</source>
        <translation>la page est plus récente</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
</context>
<context>
    <name>JekyllMessages</name>
    <message>
        <source>Jekyll cannot run the Liquid in “%1”: %2</source>
        <translation>Jekyll ne peut pas exécuter le Liquid de «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Jekyll cannot read the front matter of “%1”: %2</source>
        <translation>Jekyll ne peut pas lire l’en-tête de «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>A plugin that the site needs is not installed: %1</source>
        <translation>Un greffon dont le site a besoin n’est pas installé&#xa0;: %1</translation>
    </message>
    <message>
        <source>A gem that the site needs is not installed: %1</source>
        <translation>Une gem dont le site a besoin n’est pas installée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Jekyll stopped: %1</source>
        <translation>Jekyll s’est arrêté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Jekyll stopped without saying why.</source>
        <translation>Jekyll s’est arrêté sans dire pourquoi.</translation>
    </message>
</context>
<context>
    <name>LinkCheck</name>
    <message>
        <source>The site does not use the plugin jekyll-redirect-from, so nothing is redirected.</source>
        <translation>Le site n’utilise pas le greffon jekyll-redirect-from&#xa0;: rien n’est redirigé.</translation>
    </message>
    <message>
        <source>Readers who come by the old address get “page not found”.</source>
        <translation>Les lecteurs qui viennent par l’ancienne adresse obtiennent «&#xa0;page introuvable&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” leaves out the site’s base address “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» omet l’adresse de base du site, «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Readers see no image.</source>
        <translation>Les lecteurs ne voient pas d’image.</translation>
    </message>
    <message>
        <source>Readers who follow it leave the site and get “page not found”.</source>
        <translation>Les lecteurs qui le suivent quittent le site et obtiennent «&#xa0;page introuvable&#xa0;».</translation>
    </message>
    <message>
        <source>Lead to “%1”</source>
        <translation>Mener à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is no image “%1”.</source>
        <translation>Il n’y a pas d’image «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no image “%1”, but one with other capitals.</source>
        <translation>Il n’y a pas d’image «&#xa0;%1&#xa0;», mais une avec d’autres majuscules.</translation>
    </message>
    <message>
        <source>No page or file has the address “%1”; “%2” has other capitals.</source>
        <translation>Aucune page ni aucun fichier n’a l’adresse «&#xa0;%1&#xa0;»&#x202f;; «&#xa0;%2&#xa0;» a d’autres majuscules.</translation>
    </message>
    <message>
        <source>No page or file of the site has the address “%1”.</source>
        <translation>Aucune page ni aucun fichier du site n’a l’adresse «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Readers who follow it get “page not found”.</source>
        <translation>Les lecteurs qui le suivent obtiennent «&#xa0;page introuvable&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not published yet: its date is in the future.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas encore publié&#xa0;: sa date est dans le futur.</translation>
    </message>
    <message>
        <source>“%1” is not published.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas publié.</translation>
    </message>
    <message>
        <source>“%1” is the name of a file; the site publishes it as “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» est le nom d’un fichier&#x202f;; le site le publie sous «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Readers who follow it get “page not found”, unless GitHub Pages builds the site.</source>
        <translation>Les lecteurs qui le suivent obtiennent «&#xa0;page introuvable&#xa0;», sauf si GitHub Pages génère le site.</translation>
    </message>
    <message>
        <source>The page has no heading or place with the id “%1”.</source>
        <translation>La page n’a ni titre ni endroit dont l’id est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%2” has no heading or place with the id “%1”.</source>
        <translation>«&#xa0;%2&#xa0;» n’a ni titre ni endroit dont l’id est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Readers who follow it stay where they are.</source>
        <translation>Les lecteurs qui le suivent restent où ils sont.</translation>
    </message>
    <message>
        <source>Readers who follow it arrive at the top of the page.</source>
        <translation>Les lecteurs qui le suivent arrivent en haut de la page.</translation>
    </message>
    <message>
        <source>No page or file of the site has the address “%1” that this page redirects to.</source>
        <translation>Aucune page ni aucun fichier du site n’a l’adresse «&#xa0;%1&#xa0;», vers laquelle cette page redirige.</translation>
    </message>
    <message>
        <source>Readers are sent on and get “page not found”.</source>
        <translation>Les lecteurs sont redirigés et obtiennent «&#xa0;page introuvable&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” redirects to this page, which is not published.</source>
        <translation>«&#xa0;%1&#xa0;» redirige vers cette page, qui n’est pas publiée.</translation>
    </message>
    <message>
        <source>“%1” is already the address of “%2”, so it cannot redirect to this page.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà l’adresse de «&#xa0;%2&#xa0;» et ne peut donc pas rediriger vers cette page.</translation>
    </message>
    <message>
        <source>Readers of that address get one of the two, whichever is written last.</source>
        <translation>Les lecteurs de cette adresse obtiennent l’une des deux, celle qui est écrite en dernier.</translation>
    </message>
    <message>
        <source>A link leads to a page or file that the site does not have.</source>
        <translation>Un lien mène à une page ou à un fichier que le site n’a pas.</translation>
    </message>
    <message>
        <source>An image is not among the site’s files.</source>
        <translation>Une image n’est pas parmi les fichiers du site.</translation>
    </message>
    <message>
        <source>A link leads to a heading that is not there.</source>
        <translation>Un lien mène à un titre qui n’existe pas.</translation>
    </message>
    <message>
        <source>A redirect leads to a page that does not exist.</source>
        <translation>Une redirection mène à une page qui n’existe pas.</translation>
    </message>
</context>
<context>
    <name>LocaleChanges</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>comme %1</translation>
    </message>
    <message>
        <source>added, %1</source>
        <translation>ajoutée, %1</translation>
    </message>
    <message>
        <source>removed, was %1</source>
        <translation>retirée, était %1</translation>
    </message>
    <message>
        <source>%1 → %2, own</source>
        <translation>%1 → %2, propre</translation>
    </message>
    <message>
        <source>%1 → as %2</source>
        <translation>%1 → comme %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>&amp;%1 → &amp;%2</source>
        <translation>&amp;%1 → &amp;%2</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacée</translation>
    </message>
    <message>
        <source>written differently</source>
        <translation>écrite autrement</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>; moved</source>
        <translation>&#xa0;; déplacée</translation>
    </message>
    <message numerus="yes">
        <source>; %n locale(s) follow &amp;%1</source>
        <translation>
            <numerusform>&#xa0;; %n langue suit &amp;%1</numerusform>
            <numerusform>&#xa0;; %n langues suivent &amp;%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The YAML cannot be read, so a locale cannot be taken alone. Take the whole file.</source>
        <translation>Le YAML est illisible, une langue ne peut donc pas être prise seule. Prenez tout le fichier.</translation>
    </message>
    <message>
        <source>The list of titles at “%1” cannot be taken row by row. Take its lines.</source>
        <translation>La liste de titres «&#xa0;%1&#xa0;» ne peut pas être prise entrée par entrée. Prenez ses lignes.</translation>
    </message>
    <message>
        <source>The list of titles at “%1” is gone as a whole. Take its lines.</source>
        <translation>La liste de titres «&#xa0;%1&#xa0;» a disparu en entier. Prenez ses lignes.</translation>
    </message>
    <message>
        <source>Taken alone, the locale would not show the title that it should. Take the lines together.</source>
        <translation>Prise seule, la langue n’afficherait pas le titre voulu. Prenez les lignes ensemble.</translation>
    </message>
    <message>
        <source>All of the front matter is new, so no locale can be taken alone. Take the whole file.</source>
        <translation>Tout l’en-tête est nouveau&#xa0;: aucune langue ne peut être prise seule. Prenez le fichier entier.</translation>
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
        <translation>Utilisation&#xa0;: anchorage-cli merge BASE NÔTRE LEUR [--path=NOM] [--marker-size=N]
              anchorage-cli merge --install [DÉPÔT] | --uninstall [DÉPÔT]
Fusionne dans NÔTRE ce que LEUR a changé depuis BASE et y écrit le résultat. Les titres sont
fusionnés selon leur sens&#xa0;: des langues différentes d’une même liste ne sont jamais en conflit,
quelles que soient les lignes déplacées&#xa0;; tout le reste est fusionné comme par git merge-file. Ce que
les deux côtés ont changé différemment est marqué à la manière de git, et d’un titre seule l’entrée
concernée.
  --path=NOM       Le nom du fichier, si NÔTRE en porte un autre&#xa0;; .yml et .yaml sont des données.
  --marker-size=N  La longueur des marques de conflit, 7 par défaut.
  --install        Fait employer cette commande par git pour les pages, gabarits et données d’un
                   dépôt, et «&#xa0;anchorage-cli diff&#xa0;» pour git diff&#xa0;: écrit dans son .git/config et
                   son .git/info/attributes, et rien qui serait validé dans un commit.
  --uninstall      Annule cela.
Codes de sortie&#xa0;: 0 fusionné, 1 fusionné avec conflits, 2 pas fusionné et NÔTRE est inchangé.
</translation>
    </message>
    <message>
        <source>“%1” is not a text file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier texte.</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>comme %1</translation>
    </message>
    <message>
        <source>%1: merged by lines. %2</source>
        <translation>%1&#xa0;: fusionné ligne par ligne. %2</translation>
    </message>
    <message>
        <source>%1: the merged YAML cannot be read. Please look at it.</source>
        <translation>%1&#xa0;: le YAML fusionné est illisible. Veuillez l’examiner.</translation>
    </message>
    <message>
        <source>%1: %2 in %3 is %4 here and %5 there.</source>
        <translation>%1&#xa0;: %2 dans %3 est %4 ici et %5 là-bas.</translation>
    </message>
    <message>
        <source>--install and --uninstall take one repository.</source>
        <translation>--install et --uninstall prennent un seul dépôt.</translation>
    </message>
    <message>
        <source>merge needs three files: BASE, OURS and THEIRS.</source>
        <translation>merge attend trois fichiers&#xa0;: BASE, NÔTRE et LEUR.</translation>
    </message>
    <message>
        <source>--marker-size needs a number from 1 to 1000.</source>
        <translation>--marker-size attend un nombre de 1 à 1000.</translation>
    </message>
</context>
<context>
    <name>MergeDecisions</name>
    <message>
        <source>The row cannot be read. Choose one of the two and change it in the source.</source>
        <translation>L’entrée est illisible. Choisissez l’une des deux et modifiez-la dans la source.</translation>
    </message>
    <message>
        <source>Decided so, the YAML could not be read. Choose otherwise or change it in the source.</source>
        <translation>Avec ce choix, le YAML serait illisible. Choisissez autrement ou modifiez la source.</translation>
    </message>
</context>
<context>
    <name>PageMerge</name>
    <message>
        <source>The YAML of the common version cannot be read.</source>
        <translation>Le YAML de la version commune est illisible.</translation>
    </message>
    <message>
        <source>The YAML of our version cannot be read.</source>
        <translation>Le YAML de notre version est illisible.</translation>
    </message>
    <message>
        <source>The YAML of their version cannot be read.</source>
        <translation>Le YAML de leur version est illisible.</translation>
    </message>
    <message>
        <source>Merged by meaning, the YAML could not be read.</source>
        <translation>Fusionné selon le sens, le YAML serait illisible.</translation>
    </message>
    <message>
        <source>Merged by meaning, %1 would not show the title that it should.</source>
        <translation>Fusionné selon le sens, %1 n’afficherait pas le titre voulu.</translation>
    </message>
    <message>
        <source>Merged by meaning, an alias outside the titles would lead nowhere.</source>
        <translation>Fusionné selon le sens, un alias hors des titres ne mènerait nulle part.</translation>
    </message>
</context>
<context>
    <name>PageRendering</name>
    <message>
        <source>This part is nested too deeply for the preview.</source>
        <translation>Cette partie est imbriquée trop profondément pour l’aperçu.</translation>
    </message>
</context>
<context>
    <name>ProblemsBinding</name>
    <message>
        <source>Debian’s Jekyll</source>
        <translation>Le Jekyll de Debian</translation>
    </message>
    <message>
        <source>GitHub Pages or Jekyll from RubyGems</source>
        <translation>GitHub Pages ou le Jekyll de RubyGems</translation>
    </message>
    <message>
        <source>Debian’s Jekyll, strict front matter</source>
        <translation>Le Jekyll de Debian, en-tête strict</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Edits the multilingual pages of a Jekyll site.</source>
        <translation>Modifie les pages multilingues d’un site Jekyll.</translation>
    </message>
    <message>
        <source>Write a picture of the window to &lt;file&gt; once it is painted, and exit.</source>
        <translation>Enregistre une image de la fenêtre dans &lt;file&gt; dès qu’elle est dessinée, puis quitte.</translation>
    </message>
    <message>
        <source>Size of the window, for instance 1440x900.</source>
        <translation>Taille de la fenêtre, par exemple 1440x900.</translation>
    </message>
    <message>
        <source>Open a working copy of the sample site.</source>
        <translation>Ouvre une copie de travail du site d’exemple.</translation>
    </message>
    <message>
        <source>A page, layout or data file, or the folder of a site.</source>
        <translation>Une page, un gabarit ou un fichier de données, ou le dossier d’un site.</translation>
    </message>
    <message>
        <source>What to show at first: &lt;part&gt; is changes or locales.</source>
        <translation>Ce qui est montré d’abord&#xa0;: &lt;part&gt; vaut changes ou locales.</translation>
    </message>
    <message>
        <source>For a picture: how the preview is dressed, plain, site or exact.</source>
        <translation>Pour une image&#xa0;: la présentation de l’aperçu, plain, site ou exact.</translation>
    </message>
    <message>
        <source>For a picture: the locale that is shown.</source>
        <translation>Pour une image&#xa0;: la locale affichée.</translation>
    </message>
    <message>
        <source>For a picture: the preview’s colours, light or dark.</source>
        <translation>Pour une image&#xa0;: les couleurs de l’aperçu, light ou dark.</translation>
    </message>
    <message>
        <source>For a picture: the preview’s width, phone, tablet or full.</source>
        <translation>Pour une image&#xa0;: la largeur de l’aperçu, phone, tablet ou full.</translation>
    </message>
</context>
<context>
    <name>RenderCommand</name>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>L’entrée standard est illisible.</translation>
    </message>
    <message>
        <source>Standard input has more than %1.</source>
        <translation>L’entrée standard dépasse %1.</translation>
    </message>
    <message>
        <source>render needs one file, or - for standard input.</source>
        <translation>render attend un fichier, ou - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation>Le format «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
</context>
<context>
    <name>SampleSite</name>
    <message>
        <source>The sample site cannot be copied to “%1”.</source>
        <translation>Impossible de copier le site d’exemple dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The sample site</source>
        <translation>Le site d’exemple</translation>
    </message>
</context>
<context>
    <name>ScratchCopy</name>
    <message>
        <source>“%1” cannot be made.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être créé.</translation>
    </message>
    <message>
        <source>“%1” cannot be copied.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être copié.</translation>
    </message>
    <message>
        <source>“%1” is no place for a copy of the site.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un endroit pour une copie du site.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>C’est annulé.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit.</translation>
    </message>
</context>
<context>
    <name>SetCommand</name>
    <message>
        <source>“%1” has no locale titles.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de titres par locale.</translation>
    </message>
    <message>
        <source>“%1” has no locale titles at “%2”. There are: %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de titres par locale sous «&#xa0;%2&#xa0;». Il y a&#xa0;: %3.</translation>
    </message>
    <message>
        <source>There is no row for the locale “%1”. There are: %2.</source>
        <translation>Il n’y a pas d’entrée pour la locale «&#xa0;%1&#xa0;». Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>set needs a file, a locale and a title.</source>
        <translation>set attend un fichier, une locale et un titre.</translation>
    </message>
    <message>
        <source>The title is not valid UTF-8.</source>
        <translation>Le titre n’est pas de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>“%1” is not a text file (it holds zero bytes).</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier texte (il contient des octets nuls).</translation>
    </message>
</context>
<context>
    <name>ShownTitle</name>
    <message>
        <source>no title</source>
        <translation>pas de titre</translation>
    </message>
    <message>
        <source>its alias leads nowhere</source>
        <translation>son alias ne mène nulle part</translation>
    </message>
    <message>
        <source>its key is not read as text</source>
        <translation>sa clé n’est pas lue comme un texte</translation>
    </message>
    <message>
        <source>no row</source>
        <translation>pas d’entrée</translation>
    </message>
    <message>
        <source>%1 shows nothing: %2</source>
        <comment>%1 a locale, %2 why</comment>
        <translation>%1 n’affiche rien&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 shows %2: %3</source>
        <comment>%1 a locale, %2 a language, %3 why</comment>
        <translation>%1 affiche %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 shows the page’s “title”, which comes before “titles”</source>
        <translation>%1 affiche le «&#xa0;title&#xa0;» de la page, qui passe avant «&#xa0;titles&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SiteFacts</name>
    <message>
        <source>_config.yml sets strict_front_matter.</source>
        <translation>_config.yml active strict_front_matter.</translation>
    </message>
    <message>
        <source>Gemfile.lock names upstream’s Jekyll, which reads with SafeYAML.</source>
        <translation>Gemfile.lock nomme le Jekyll d’origine, qui lit avec SafeYAML.</translation>
    </message>
    <message>
        <source>The Gemfile names upstream’s Jekyll, which reads with SafeYAML.</source>
        <translation>Le Gemfile nomme le Jekyll d’origine, qui lit avec SafeYAML.</translation>
    </message>
    <message>
        <source>A workflow builds the site for GitHub Pages.</source>
        <translation>Un workflow génère le site pour GitHub Pages.</translation>
    </message>
    <message>
        <source>_config.yml names a remote theme, as sites on GitHub Pages do.</source>
        <translation>_config.yml nomme un thème distant, comme le font les sites de GitHub Pages.</translation>
    </message>
    <message>
        <source>Nothing tells who builds the site, so it is taken for Debian’s Jekyll.</source>
        <translation>Rien n’indique qui génère le site&#x202f;; le Jekyll de Debian est donc supposé.</translation>
    </message>
    <message>
        <source>It was chosen.</source>
        <translation>Il a été choisi.</translation>
    </message>
</context>
<context>
    <name>SiteFrame</name>
    <message>
        <source>The style sheet “%1” comes from another host.</source>
        <translation>La feuille de style «&#xa0;%1&#xa0;» vient d’un autre hôte.</translation>
    </message>
    <message>
        <source>The style sheet “%1” is not there.</source>
        <translation>La feuille de style «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>The style sheet “%1” is made by Jekyll, and there is no built copy. Build the site, or use the exact preview.</source>
        <translation>La feuille de style «&#xa0;%1&#xa0;» est faite par Jekyll et il n’y en a pas de copie générée. Générez le site ou utilisez l’aperçu exact.</translation>
    </message>
    <message>
        <source>There is no built copy of this page, so its layout is not shown. Build the site, or use the exact preview.</source>
        <translation>Il n’y a pas de copie générée de cette page&#xa0;: son gabarit n’est pas affiché. Générez le site ou utilisez l’aperçu exact.</translation>
    </message>
    <message>
        <source>The built copy of this page holds nothing of its text, so its layout is not shown. Build the site anew, or use the exact preview.</source>
        <translation>La copie générée de cette page ne contient rien de son texte&#xa0;: son gabarit n’est pas affiché. Générez le site à nouveau ou utilisez l’aperçu exact.</translation>
    </message>
    <message>
        <source>The built copy is older than the site’s configuration.</source>
        <translation>La copie générée est plus ancienne que la configuration du site.</translation>
    </message>
</context>
<context>
    <name>SitePages</name>
    <message>
        <source>The preview does not know the content of pages here.</source>
        <translation>L’aperçu ne connaît pas ici le contenu des pages.</translation>
    </message>
</context>
<context>
    <name>SiteRepair</name>
    <message>
        <source>“%1” was changed by another program meanwhile. It and the files after it were not repaired; try again.</source>
        <translation>Un autre programme a modifié «&#xa0;%1&#xa0;» entre-temps. Ce fichier et les suivants n’ont pas été réparés&#x202f;; réessayez.</translation>
    </message>
</context>
<context>
    <name>SiteValues</name>
    <message>
        <source>The preview does not tell where the site lies.</source>
        <translation>L’aperçu ne dit pas où se trouve le site.</translation>
    </message>
    <message>
        <source>The preview does not know which posts are related.</source>
        <translation>L’aperçu ne sait pas quels articles sont liés.</translation>
    </message>
    <message>
        <source>%1 is too large for the preview.</source>
        <translation>%1 est trop volumineux pour l’aperçu.</translation>
    </message>
    <message>
        <source>%1 is not well-formed.</source>
        <translation>%1 est mal formé.</translation>
    </message>
    <message>
        <source>“%1” is not a path inside the repository.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un chemin à l’intérieur du dépôt.</translation>
    </message>
    <message>
        <source>There is no file “%1” in %2.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;» dans %2.</translation>
    </message>
    <message>
        <source>“%1” leads out of the repository.</source>
        <translation>«&#xa0;%1&#xa0;» mène hors du dépôt.</translation>
    </message>
    <message>
        <source>There is no page or file “%1”.</source>
        <translation>Il n’y a ni page ni fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no post “%1”.</source>
        <translation>Il n’y a pas d’article «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not in the repository. It may belong to the site’s theme “%2”, which the live preview does not read; the exact preview shows it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans le dépôt. Ce fichier appartient peut-être au thème «&#xa0;%2&#xa0;» du site, que l’aperçu en direct ne lit pas&#x202f;; l’aperçu exact le montre.</translation>
    </message>
</context>
<context>
    <name>StructuralEdits</name>
    <message>
        <source>This list of titles is written in braces. Add locales to it in the source.</source>
        <translation>Cette liste de titres est écrite entre accolades. Ajoutez-y des locales dans la source.</translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as fr or pt-BR.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une étiquette de langue comme fr ou pt-BR.</translation>
    </message>
    <message>
        <source>%1 is in this list already.</source>
        <translation>%1 est déjà dans cette liste.</translation>
    </message>
    <message>
        <source>The row of %1 does not stand on lines of its own. Add locales in the source.</source>
        <translation>L’entrée de %1 n’occupe pas ses propres lignes. Ajoutez les locales dans la source.</translation>
    </message>
    <message>
        <source>An anchor needs a name.</source>
        <translation>Une ancre doit avoir un nom.</translation>
    </message>
    <message>
        <source>The name of an anchor may have the letters A to Z, digits, “_” and “-” only.</source>
        <translation>Le nom d’une ancre ne peut contenir que les lettres A à Z, des chiffres, «&#xa0;_&#xa0;» et «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>The name of the anchor is too long.</source>
        <translation>Le nom de l’ancre est trop long.</translation>
    </message>
    <message>
        <source>No locale here is of the same language as %1, so it needs a title.</source>
        <translation>Aucune locale d’ici n’est de la même langue que %1&#xa0;: il lui faut donc un titre.</translation>
    </message>
    <message>
        <source>No region is missing.</source>
        <translation>Il ne manque aucune région.</translation>
    </message>
    <message>
        <source>There is no title here yet that the locales of the other list could begin with. Enter one first.</source>
        <translation>Il n’y a pas encore ici de titre par lequel les locales de l’autre liste pourraient commencer. Saisissez-en un d’abord.</translation>
    </message>
    <message>
        <source>This list has all locales of the other one.</source>
        <translation>Cette liste a toutes les locales de l’autre.</translation>
    </message>
    <message>
        <source>The row of %1 does not stand on lines of its own. Change it in the source.</source>
        <translation>L’entrée de %1 n’occupe pas ses propres lignes. Modifiez-la dans la source.</translation>
    </message>
    <message>
        <source>%1 is the only locale of this list. Remove the whole list in the source.</source>
        <translation>%1 est la seule locale de cette liste. Supprimez toute la liste dans la source.</translation>
    </message>
    <message>
        <source>%1 has no title of this list itself: *%2 is not defined in it.</source>
        <translation>%1 n’a pas de titre issu de cette liste&#xa0;: *%2 n’y est pas défini.</translation>
    </message>
    <message>
        <source>%1 has no title that another locale could follow.</source>
        <translation>%1 n’a pas de titre qu’une autre locale pourrait suivre.</translation>
    </message>
    <message>
        <source>The value of %1 is not a title. Change it in the source.</source>
        <translation>La valeur de %1 n’est pas un titre. Modifiez-la dans la source.</translation>
    </message>
    <message>
        <source>A locale can follow another locale of the same list only.</source>
        <translation>Une locale ne peut suivre qu’une autre locale de la même liste.</translation>
    </message>
    <message>
        <source>%1 follows %2 already, so %2 cannot follow %1.</source>
        <translation>%1 suit déjà %2&#xa0;: %2 ne peut donc pas suivre %1.</translation>
    </message>
    <message>
        <source>%1 does not follow another locale of this list.</source>
        <translation>%1 ne suit aucune autre locale de cette liste.</translation>
    </message>
    <message>
        <source>%1 has no anchor to rename.</source>
        <translation>%1 n’a pas d’ancre à renommer.</translation>
    </message>
    <message>
        <source>The YAML cannot be read as a whole, so aliases of &amp;%1 could be missed. Repair it first.</source>
        <translation>Le YAML ne peut pas être lu en entier&#xa0;: des alias de &amp;%1 pourraient échapper. Réparez-le d’abord.</translation>
    </message>
    <message>
        <source>*%1 is not defined, so there is no anchor to rename.</source>
        <translation>*%1 n’est pas défini&#xa0;: il n’y a donc pas d’ancre à renommer.</translation>
    </message>
    <message>
        <source>%1 uses the name %2 already.</source>
        <translation>%1 utilise déjà le nom %2.</translation>
    </message>
    <message>
        <source>%1 follows %2, so it cannot stand above it. Make %1 the carrier first.</source>
        <translation>%1 suit %2 et ne peut donc pas se trouver au-dessus. Faites d’abord de %1 la locale que suivent les autres.</translation>
    </message>
    <message>
        <source>%1 stands at the end of the list already.</source>
        <translation>%1 se trouve déjà au bout de la liste.</translation>
    </message>
    <message>
        <source>The rows of this list do not stand on lines of their own. Change their order in the source.</source>
        <translation>Les entrées de cette liste n’occupent pas leurs propres lignes. Modifiez leur ordre dans la source.</translation>
    </message>
    <message>
        <source>The front matter is not written in a form that a list of titles can be added to. Add “titles:” in the source.</source>
        <translation>L’en-tête n’est pas écrit sous une forme à laquelle une liste de titres peut être ajoutée. Ajoutez «&#xa0;titles:&#xa0;» dans la source.</translation>
    </message>
    <message>
        <source>The page&apos;s “title:” is not a text on one line. Change it in the source.</source>
        <translation>Le «&#xa0;title:&#xa0;» de la page n’est pas un texte sur une seule ligne. Modifiez-le dans la source.</translation>
    </message>
    <message>
        <source>The page has “titles:” already, in a form that is not a list of titles. Change it in the source.</source>
        <translation>La page a déjà un «&#xa0;titles:&#xa0;», sous une forme qui n’est pas une liste de titres. Modifiez-le dans la source.</translation>
    </message>
    <message>
        <source>Jekyll does not see the front matter of this page. Repair it first.</source>
        <translation>Jekyll ne voit pas l’en-tête de cette page. Réparez-le d’abord.</translation>
    </message>
    <message>
        <source>A data file has a list of titles for each of its entries. Add one in the source.</source>
        <translation>Un fichier de données a une liste de titres pour chacune de ses entrées. Ajoutez-en une dans la source.</translation>
    </message>
    <message>
        <source>The YAML of this page cannot be read. Repair it first.</source>
        <translation>Le YAML de cette page est illisible. Réparez-le d’abord.</translation>
    </message>
    <message>
        <source>This page has a list of titles already.</source>
        <translation>Cette page a déjà une liste de titres.</translation>
    </message>
    <message>
        <source>The first locale needs a title.</source>
        <translation>Il faut un titre pour la première locale.</translation>
    </message>
    <message>
        <source>This would change what %1 in “%2” shows, as it refers to *%3. Give it a title of its own first.</source>
        <translation>Cela changerait ce qu’affiche %1 dans «&#xa0;%2&#xa0;», qui renvoie à *%3. Donnez-lui d’abord un titre propre.</translation>
    </message>
    <message>
        <source>This would change what %1 shows. Change it in the source.</source>
        <translation>Cela changerait ce qu’affiche %1. Modifiez-le dans la source.</translation>
    </message>
    <message>
        <source>The YAML could not be read any more after this. Change it in the source.</source>
        <translation>Le YAML deviendrait illisible après cela. Modifiez-le dans la source.</translation>
    </message>
    <message>
        <source>Another part of the file refers to this title by its anchor. Change it in the source.</source>
        <translation>Une autre partie du fichier renvoie à ce titre par son ancre. Modifiez-le dans la source.</translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>the build of the site stops at it</source>
        <translation>la génération du site s’y arrête</translation>
    </message>
    <message>
        <source>Jekyll cannot read it, and pages that use it come out empty</source>
        <translation>Jekyll ne peut pas le lire, et les pages qui l’utilisent sortent vides</translation>
    </message>
    <message>
        <source>Jekyll finds no front matter in it and makes no page of it</source>
        <translation>Jekyll n’y trouve pas d’en-tête et n’en fait pas une page</translation>
    </message>
    <message>
        <source>This file is in %1: %2. File ▸ Convert to UTF-8 mends that; until then it is saved as it was.</source>
        <translation>Ce fichier est en %1&#xa0;: %2. Fichier ▸ Convertir en UTF-8 y remédie&#xa0;; d’ici là, il est enregistré tel qu’il était.</translation>
    </message>
    <message>
        <source>This file is not in UTF-8: Jekyll stops at it. File ▸ Convert to UTF-8 mends that; until then every line that you do not change stays as it is.</source>
        <translation>Ce fichier n’est pas en UTF-8&#xa0;: Jekyll s’y arrête. Fichier ▸ Convertir en UTF-8 y remédie&#xa0;; d’ici là, chaque ligne que vous ne modifiez pas reste telle quelle.</translation>
    </message>
    <message>
        <source>UTF-16 (little-endian)</source>
        <translation>UTF-16 (petit-boutiste)</translation>
    </message>
    <message>
        <source>UTF-16 (big-endian)</source>
        <translation>UTF-16 (gros-boutiste)</translation>
    </message>
    <message>
        <source>UTF-32 (little-endian)</source>
        <translation>UTF-32 (petit-boutiste)</translation>
    </message>
    <message>
        <source>UTF-32 (big-endian)</source>
        <translation>UTF-32 (gros-boutiste)</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>“%1” could not be saved: %2. The file on the disk is as it was before.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être enregistré&#xa0;: %2. Le fichier sur le disque est resté tel quel.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«&#xa0;%1&#xa0;» est illisible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” has %2. Anchorage opens text files up to %3.</source>
        <translation>«&#xa0;%1&#xa0;» fait %2. Anchorage ouvre des fichiers texte jusqu’à %3.</translation>
    </message>
    <message>
        <source>“%1” could not be written completely: %2. Your version is in “%3”.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit en entier&#xa0;: %2. Votre version se trouve dans «&#xa0;%3&#xa0;».</translation>
    </message>
</context>
<context>
    <name>TitleEdits</name>
    <message>
        <source>The value of %1 is not a title but a list, a map or a key in another form. Change it in the source.</source>
        <translation>La valeur de %1 n’est pas un titre mais une liste, un tableau associatif ou une clé d’une autre forme. Modifiez-la dans la source.</translation>
    </message>
    <message>
        <source>%1 follows *%2, but no row before it defines &amp;%2, so there is no shared title to change. Give %1 a title of its own.</source>
        <translation>%1 suit *%2, mais aucune entrée avant elle ne définit &amp;%2&#xa0;: il n’y a donc pas de titre partagé à modifier. Donnez à %1 un titre propre.</translation>
    </message>
    <message>
        <source>%1 follows *%2, which is not a locale&apos;s title. Give %1 a title of its own, or change &amp;%2 in the source.</source>
        <translation>%1 suit *%2, qui n’est pas le titre d’une locale. Donnez à %1 un titre propre, ou modifiez &amp;%2 dans la source.</translation>
    </message>
</context>
<context>
    <name>TitleNotices</name>
    <message>
        <source>The front matter cannot be read.</source>
        <translation>L’en-tête est illisible.</translation>
    </message>
    <message>
        <source>This file has no front matter, so it has no titles by locale.</source>
        <translation>Ce fichier n’a pas d’en-tête, donc pas de titres par locale.</translation>
    </message>
    <message>
        <source>This file has no list of titles by locale: a key “titles:” with one row for each locale.</source>
        <translation>Ce fichier n’a pas de liste de titres par locale&#xa0;: une clé «&#xa0;titles:&#xa0;» avec une entrée pour chaque locale.</translation>
    </message>
    <message>
        <source>%1 The titles below were read line by line.</source>
        <comment>after the reason why</comment>
        <translation>%1 Les titres ci-dessous ont été lus ligne par ligne.</translation>
    </message>
    <message>
        <source>This page also has one title for all languages, “%1”, which the theme shows instead of these.</source>
        <translation>Cette page a aussi un seul titre pour toutes les langues, «&#xa0;%1&#xa0;», que le thème affiche à la place de ceux-ci.</translation>
    </message>
</context>
<context>
    <name>TitleTexts</name>
    <message>
        <source>follows *%1, not a locale</source>
        <comment>binding of a row</comment>
        <translation>suit *%1, qui n’est pas une locale</translation>
    </message>
    <message>
        <source>*%1: no row defines it</source>
        <comment>binding of a row</comment>
        <translation>*%1&#xa0;: aucune entrée ne le définit</translation>
    </message>
    <message>
        <source>*%1 caught from %2, %3</source>
        <comment>binding of a row: anchor, list of titles, locale</comment>
        <translation>*%1 pris dans %2, %3</translation>
    </message>
    <message>
        <source>follows %1 (*%2)</source>
        <comment>binding of a row: locale, anchor</comment>
        <translation>suit %1 (*%2)</translation>
    </message>
    <message>
        <source>Takes its title from *%1, which is not the title of a locale.</source>
        <translation>Prend son titre de *%1, qui n’est pas le titre d’une locale.</translation>
    </message>
    <message>
        <source>Refers to *%1, but no row before it defines &amp;%1.</source>
        <translation>Renvoie à *%1, mais aucune entrée avant elle ne définit &amp;%1.</translation>
    </message>
    <message>
        <source>Takes its title from %1 in another list of titles of this file, %2. That is nearly always a mistake.</source>
        <translation>Prend son titre de %1 dans une autre liste de titres de ce fichier, %2. C’est presque toujours une erreur.</translation>
    </message>
    <message>
        <source>Has the title of %1. Change it for all that share it, or give this locale its own.</source>
        <translation>A le titre de %1. Modifiez-le pour toutes celles qui le partagent, ou donnez à cette locale son propre titre.</translation>
    </message>
    <message>
        <source>own text</source>
        <comment>binding of a row</comment>
        <translation>texte propre</translation>
    </message>
    <message numerus="yes">
        <source>&amp;%1 · %n follow</source>
        <comment>binding of a row</comment>
        <translation>
            <numerusform>&amp;%1 · %n suit</numerusform>
            <numerusform>&amp;%1 · %n suivent</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <comment>binding of a row</comment>
        <translation>vide</translation>
    </message>
    <message>
        <source>not a text</source>
        <comment>binding of a row</comment>
        <translation>pas un texte</translation>
    </message>
    <message>
        <source>Has a title of its own.</source>
        <translation>A son propre titre.</translation>
    </message>
    <message>
        <source>Has a title that others may follow; none does.</source>
        <translation>A un titre que d’autres peuvent suivre&#x202f;; aucune ne le fait.</translation>
    </message>
    <message numerus="yes">
        <source>Has the title that %n other locales follow; they change with it.</source>
        <translation>
            <numerusform>A le titre que suit %n autre locale&#x202f;; elle change avec lui.</numerusform>
            <numerusform>A le titre que suivent %n autres locales&#x202f;; elles changent avec lui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Has no title yet.</source>
        <translation>N’a pas encore de titre.</translation>
    </message>
    <message>
        <source>Holds a list or a map. Edit it in the source.</source>
        <translation>Contient une liste ou un tableau associatif. Modifiez-le dans la source.</translation>
    </message>
    <message>
        <source>undefined alias</source>
        <translation>alias non défini</translation>
    </message>
    <message>
        <source>from elsewhere</source>
        <translation>venu d’ailleurs</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>list of locales</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>list of locales</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>alias before its anchor</source>
        <translation>alias avant son ancre</translation>
    </message>
    <message>
        <source>anchor twice</source>
        <translation>ancre en double</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>locale twice</source>
        <translation>locale en double</translation>
    </message>
    <message>
        <source>read as true or false</source>
        <translation>lu comme vrai ou faux</translation>
    </message>
    <message>
        <source>not read as text</source>
        <translation>pas lu comme un texte</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>coupé</translation>
    </message>
    <message>
        <source>unknown locale</source>
        <translation>locale inconnue</translation>
    </message>
    <message>
        <source>differs from the menu</source>
        <translation>diffère du menu</translation>
    </message>
    <message>
        <source>hidden characters</source>
        <translation>caractères cachés</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>non traduit</translation>
    </message>
    <message>
        <source>text after the alias</source>
        <translation>texte après l’alias</translation>
    </message>
    <message>
        <source>invalid anchor name</source>
        <translation>nom d’ancre invalide</translation>
    </message>
    <message>
        <source>tab as indentation</source>
        <translation>tabulation en retrait</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>pas de l’UTF-8</translation>
    </message>
    <message>
        <source>no fallback</source>
        <translation>sans repli</translation>
    </message>
    <message>
        <source>site language missing</source>
        <translation>langue du site absente</translation>
    </message>
    <message>
        <source>hidden by title</source>
        <translation>masqué par title</translation>
    </message>
    <message>
        <source>marker without its pair</source>
        <translation>repère sans pendant</translation>
    </message>
</context>
<context>
    <name>TitlesCommand</name>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (ligne %2)</translation>
    </message>
    <message>
        <source>  [readers see: %1]</source>
        <translation>  [les lecteurs voient&#xa0;: %1]</translation>
    </message>
    <message>
        <source>  [readers see no title]</source>
        <translation>  [les lecteurs ne voient aucun titre]</translation>
    </message>
    <message>
        <source>There are no locale titles in this file.</source>
        <translation>Il n’y a pas de titres par locale dans ce fichier.</translation>
    </message>
    <message>
        <source>titles needs one file.</source>
        <translation>titles attend un fichier.</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation>Le format «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
</context>
<context>
    <name>YamlMessages</name>
    <message>
        <source>There is a colon where no key can be: either the line is indented by a tab or by too much, or a text with “: ” in it lacks its quotes.</source>
        <translation>Il y a un deux-points là où aucune clé n’est possible&#xa0;: soit la ligne est indentée par une tabulation ou trop loin, soit il manque des guillemets autour d’un texte qui contient «&#xa0;:&#xa0;».</translation>
    </message>
    <message>
        <source>There is a key where none can be. Check the indentation of this line.</source>
        <translation>Il y a une clé là où aucune n’est possible. Vérifiez l’indentation de cette ligne.</translation>
    </message>
    <message>
        <source>There is a list entry where none can be. Check the indentation, or put the text that begins with “- ” in quotes.</source>
        <translation>Il y a un élément de liste là où aucun n’est possible. Vérifiez l’indentation, ou mettez entre guillemets le texte qui commence par «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>A line is indented by a tab. Use blanks instead.</source>
        <translation>Une ligne est indentée par une tabulation. Utilisez des espaces.</translation>
    </message>
    <message>
        <source>A “{” is never closed, or a comma is missing after it. Close it with “}”, or put a text that begins with “{” in quotes.</source>
        <translation>Un «&#xa0;{&#xa0;» n’est jamais fermé, ou il manque une virgule après lui. Fermez-le par «&#xa0;}&#xa0;», ou mettez entre guillemets un texte qui commence par «&#xa0;{&#xa0;».</translation>
    </message>
    <message>
        <source>A “[” is never closed, or a comma is missing after it. Close it with “]”, or put a text that begins with “[” in quotes.</source>
        <translation>Un «&#xa0;[&#xa0;» n’est jamais fermé, ou il manque une virgule après lui. Fermez-le par «&#xa0;]&#xa0;», ou mettez entre guillemets un texte qui commence par «&#xa0;[&#xa0;».</translation>
    </message>
    <message>
        <source>There is a “]” or “}” that closes nothing. Remove it, or put the text in quotes.</source>
        <translation>Il y a un «&#xa0;]&#xa0;» ou un «&#xa0;}&#xa0;» qui ne ferme rien. Supprimez-le, ou mettez le texte entre guillemets.</translation>
    </message>
    <message>
        <source>The line fits neither the entries above it nor a new one. Check its indentation and whether its colon is missing.</source>
        <translation>La ligne ne s’accorde ni aux entrées qui la précèdent ni à une nouvelle. Vérifiez son indentation et s’il ne manque pas un deux-points.</translation>
    </message>
    <message>
        <source>The line does not fit the list above it. Check its indentation and whether its dash is missing.</source>
        <translation>La ligne ne s’accorde pas à la liste qui la précède. Vérifiez son indentation et s’il ne manque pas un tiret.</translation>
    </message>
    <message>
        <source>A text begins with a character that has a meaning of its own there, such as @, ` or %. Put the text in quotes.</source>
        <translation>Un texte commence par un caractère qui a un sens particulier à cet endroit, comme @, ` ou %. Mettez le texte entre guillemets.</translation>
    </message>
    <message>
        <source>A quote is never closed. Put a quote at the end of the text.</source>
        <translation>Un guillemet n’est jamais fermé. Mettez un guillemet à la fin du texte.</translation>
    </message>
    <message>
        <source>A backslash stands in double quotes before a character that it cannot stand before. Double it, or use single quotes.</source>
        <translation>Une barre oblique inverse, entre guillemets doubles, précède un caractère qu’elle ne peut pas précéder. Doublez-la, ou utilisez des guillemets simples.</translation>
    </message>
    <message>
        <source>A character&apos;s number behind a backslash is not complete. Double the backslash, or use single quotes.</source>
        <translation>Le numéro d’un caractère après une barre oblique inverse est incomplet. Doublez la barre, ou utilisez des guillemets simples.</translation>
    </message>
    <message>
        <source>A number behind a backslash is not that of a character. Double the backslash, or use single quotes.</source>
        <translation>Un numéro après une barre oblique inverse n’est pas celui d’un caractère. Doublez la barre, ou utilisez des guillemets simples.</translation>
    </message>
    <message>
        <source>A value has two anchors. Remove one of them.</source>
        <translation>Une valeur a deux ancres. Supprimez-en une.</translation>
    </message>
    <message>
        <source>A value has two tags. Remove one of them.</source>
        <translation>Une valeur a deux balises. Supprimez-en une.</translation>
    </message>
    <message>
        <source>An “&amp;” has no name behind it. Give the anchor a name, or put the text in quotes.</source>
        <translation>Un «&#xa0;&amp;&#xa0;» n’est suivi d’aucun nom. Donnez un nom à l’ancre, ou mettez le texte entre guillemets.</translation>
    </message>
    <message>
        <source>The name of an anchor may have only letters A to Z, digits, “-” and “_”.</source>
        <translation>Le nom d’une ancre ne peut contenir que des lettres A à Z, des chiffres, «&#xa0;-&#xa0;» et «&#xa0;_&#xa0;».</translation>
    </message>
    <message>
        <source>Behind “|” or “&gt;” a text can only begin on the next line. Put it there, or put it in quotes.</source>
        <translation>Après «&#xa0;|&#xa0;» ou «&#xa0;&gt;&#xa0;», un texte ne peut commencer qu’à la ligne suivante. Placez-le là, ou mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>The number behind “|” or “&gt;” cannot be 0. Remove it.</source>
        <translation>Le nombre après «&#xa0;|&#xa0;» ou «&#xa0;&gt;&#xa0;» ne peut pas être 0. Supprimez-le.</translation>
    </message>
    <message>
        <source>The brackets or lists are nested too deeply to be read.</source>
        <translation>Les crochets, accolades ou listes sont trop imbriqués pour être lus.</translation>
    </message>
    <message>
        <source>Something stands behind the name of an alias. Remove it, or put a text that begins with “*” in quotes; a name has only letters A to Z, digits, “-” and “_”.</source>
        <translation>Quelque chose suit le nom d’un alias. Supprimez-le, ou mettez entre guillemets un texte qui commence par «&#xa0;*&#xa0;»&#x202f;; un nom n’a que des lettres A à Z, des chiffres, «&#xa0;-&#xa0;» et «&#xa0;_&#xa0;».</translation>
    </message>
    <message>
        <source>An anchor or a tag stands before an alias. Remove either of them.</source>
        <translation>Une ancre ou une balise précède un alias. Supprimez l’une ou l’autre.</translation>
    </message>
</context>
<context>
    <name>YamlScalar</name>
    <message>
        <source>The title holds half of a surrogate pair, which is not a character; type it again.</source>
        <translation>Le titre contient la moitié d’une paire de substitution, qui n’est pas un caractère&#x202f;; saisissez-la à nouveau.</translation>
    </message>
</context>
<context>
    <name>anchorage::AliasQuestionBar</name>
    <message>
        <source>Question about a shared title</source>
        <translation>Question sur un titre partagé</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>anchorage::BranchBar</name>
    <message>
        <source>Branch and remote</source>
        <translation>Branche et dépôt distant</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name of the new branch</source>
        <translation>Nom de la nouvelle branche</translation>
    </message>
    <message>
        <source>Name of the new branch, then Return</source>
        <translation>Nom de la nouvelle branche, puis Entrée</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>See what is new at the remote, without changing any file</source>
        <translation>Voir ce qui est nouveau au dépôt distant, sans changer de fichier</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Tirer</translation>
    </message>
    <message>
        <source>Fetch, and join what is new with your branch as git is set up</source>
        <translation>Récupérer, et joindre les nouveautés à votre branche comme git est réglé</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Pousser</translation>
    </message>
    <message>
        <source>Send your commits to the remote</source>
        <translation>Envoyer vos commits au dépôt distant</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>merging</source>
        <translation>fusion en cours</translation>
    </message>
    <message>
        <source>rebasing</source>
        <translation>rebasage en cours</translation>
    </message>
    <message>
        <source>picking a commit</source>
        <translation>reprise d’un commit en cours</translation>
    </message>
    <message>
        <source>reverting</source>
        <translation>annulation d’un commit en cours</translation>
    </message>
    <message>
        <source>no branch is checked out</source>
        <translation>aucune branche n’est extraite</translation>
    </message>
    <message>
        <source>not pushed yet</source>
        <translation>pas encore poussée</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 n’existe plus</translation>
    </message>
    <message>
        <source>level with %1</source>
        <translation>au niveau de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) to push</source>
        <translation>
            <numerusform>%n commit à pousser</numerusform>
            <numerusform>%n commits à pousser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) to pull</source>
        <translation>
            <numerusform>%n commit à tirer</numerusform>
            <numerusform>%n commits à tirer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1&#xa0;: %2 %</translation>
    </message>
    <message>
        <source>&amp;New Branch…</source>
        <translation>&amp;Nouvelle branche…</translation>
    </message>
    <message>
        <source>Pull and &amp;Merge</source>
        <translation>Tirer et &amp;fusionner</translation>
    </message>
    <message>
        <source>Pull and &amp;Rebase</source>
        <translation>Tirer et &amp;rebaser</translation>
    </message>
    <message>
        <source>&amp;Stash All Changes</source>
        <translation>&amp;Remiser toutes les modifications</translation>
    </message>
    <message>
        <source>&amp;Apply Stash</source>
        <translation>&amp;Appliquer une remise</translation>
    </message>
    <message>
        <source>Bring &amp;Back What Was Discarded</source>
        <translation>Ré&amp;tablir ce qui a été abandonné</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n more</source>
        <translation>
            <numerusform>%1&#xa0;: %2 et %n autre</numerusform>
            <numerusform>%1&#xa0;: %2 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>anchorage::ChangedFilesList</name>
    <message>
        <source>Changed files</source>
        <translation>Fichiers modifiés</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Indexer</translation>
    </message>
    <message>
        <source>Put the selected files into the next commit (Space)</source>
        <translation>Mettre les fichiers choisis dans le prochain commit (Espace)</translation>
    </message>
    <message>
        <source>Unstage</source>
        <translation>Désindexer</translation>
    </message>
    <message>
        <source>Leave the selected files out of the next commit (Space)</source>
        <translation>Laisser les fichiers choisis hors du prochain commit (Espace)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Undo the selected files&apos; changes; they can be brought back</source>
        <translation>Défaire les modifications des fichiers choisis&#x202f;; elles peuvent être rétablies</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renommé</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copié</translation>
    </message>
    <message>
        <source>other type</source>
        <translation>autre type</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>submodule</source>
        <translation>sous-module</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, avant&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>In conflict (%n)</source>
        <translation>
            <numerusform>En conflit (%n)</numerusform>
            <numerusform>En conflit (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Choose between what the two sides made of the file (Return)</source>
        <translation>Choisir entre ce que les deux côtés ont fait du fichier (Entrée)</translation>
    </message>
    <message numerus="yes">
        <source>Will be committed (%n)</source>
        <translation>
            <numerusform>Ira dans le commit (%n)</numerusform>
            <numerusform>Iront dans le commit (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Will not be committed (%n)</source>
        <translation>
            <numerusform>N’ira pas dans le commit (%n)</numerusform>
            <numerusform>N’iront pas dans le commit (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anchorage::ChangesBinding</name>
    <message>
        <source>Looking for the site’s git repository…</source>
        <translation>Recherche du dépôt git du site…</translation>
    </message>
    <message>
        <source>There is no row for %1 any more. Add the locale first.</source>
        <translation>Il n’y a plus de ligne pour %1. Ajoutez d’abord cette langue.</translation>
    </message>
    <message>
        <source>The file was changed while you were deciding. Decide again.</source>
        <translation>Le fichier a été modifié pendant que vous décidiez. Décidez de nouveau.</translation>
    </message>
</context>
<context>
    <name>anchorage::ChangesView</name>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Readings of the change</source>
        <translation>Lectures de la modification</translation>
    </message>
    <message>
        <source>By Locale</source>
        <translation>Par langue</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The changes could not be read.</source>
        <translation>Les modifications n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Indexation</translation>
    </message>
    <message>
        <source>This could not be staged.</source>
        <translation>Cela n’a pas pu être indexé.</translation>
    </message>
    <message>
        <source>Unstaging</source>
        <translation>Désindexation</translation>
    </message>
    <message>
        <source>This could not be unstaged.</source>
        <translation>Cela n’a pas pu être désindexé.</translation>
    </message>
    <message>
        <source>This locale could not be taken alone.</source>
        <translation>Cette langue n’a pas pu être prise seule.</translation>
    </message>
    <message>
        <source>This change could not be taken alone.</source>
        <translation>Cette modification n’a pas pu être prise seule.</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Pushing</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>Tirage</translation>
    </message>
    <message>
        <source>Switching</source>
        <translation>Changement de branche</translation>
    </message>
    <message>
        <source>The branch could not be switched.</source>
        <translation>La branche n’a pas pu être changée.</translation>
    </message>
    <message>
        <source>Making a branch</source>
        <translation>Création d’une branche</translation>
    </message>
    <message>
        <source>The branch could not be made.</source>
        <translation>La branche n’a pas pu être créée.</translation>
    </message>
    <message>
        <source>Stashing</source>
        <translation>Remisage</translation>
    </message>
    <message>
        <source>The changes could not be stashed.</source>
        <translation>Les modifications n’ont pas pu être remisées.</translation>
    </message>
    <message>
        <source>Applying a stash</source>
        <translation>Application d’une remise</translation>
    </message>
    <message>
        <source>The stash could not be applied.</source>
        <translation>La remise n’a pas pu être appliquée.</translation>
    </message>
    <message>
        <source>The change could not be read.</source>
        <translation>La modification n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>By Locale (%1)</source>
        <translation>Par langue (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <comment>with problems</comment>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in %1 of this commit.</source>
        <translation>
            <numerusform>%n problème dans %1 de ce commit.</numerusform>
            <numerusform>%n problèmes dans %1 de ce commit.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1&#xa0;: terminé.</translation>
    </message>
    <message>
        <source>%1: it did not work.</source>
        <translation>%1&#xa0;: cela n’a pas marché.</translation>
    </message>
    <message>
        <source>Committing</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Nothing was committed.</source>
        <translation>Rien n’a été validé.</translation>
    </message>
    <message>
        <source>Committed: %1</source>
        <translation>Validé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Discarding</source>
        <translation>Abandon</translation>
    </message>
    <message>
        <source>Nothing was discarded.</source>
        <translation>Rien n’a été abandonné.</translation>
    </message>
    <message numerus="yes">
        <source>The changes of %n file(s) were discarded.</source>
        <translation>
            <numerusform>Les modifications de %n fichier ont été abandonnées.</numerusform>
            <numerusform>Les modifications de %n fichiers ont été abandonnées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring Them Back</source>
        <translation>Les rétablir</translation>
    </message>
    <message>
        <source>Bringing back</source>
        <translation>Rétablissement</translation>
    </message>
    <message>
        <source>What was discarded could not be brought back.</source>
        <translation>Ce qui a été abandonné n’a pas pu être rétabli.</translation>
    </message>
    <message>
        <source>The two versions could not be read.</source>
        <translation>Les deux versions n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>“%1” is not marked as decided.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas marqué comme décidé.</translation>
    </message>
    <message>
        <source>Something else is running; stage the file when it is done.</source>
        <translation>Une autre opération est en cours&#xa0;; indexez le fichier quand elle sera finie.</translation>
    </message>
    <message>
        <source>The file holds something else than what was decided.</source>
        <translation>Le fichier contient autre chose que ce qui a été décidé.</translation>
    </message>
    <message>
        <source>“%1” was changed since git found the conflict.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié depuis que git a trouvé le conflit.</translation>
    </message>
    <message>
        <source>Deciding here would lose that. Open the file, and stage it when it is as it should be.</source>
        <translation>Décider ici perdrait ces modifications. Ouvrez le fichier et indexez-le quand il est comme il doit être.</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>The conflict was not decided.</source>
        <translation>Le conflit n’a pas été tranché.</translation>
    </message>
    <message>
        <source>“%1” still holds both versions of something.</source>
        <translation>«&#xa0;%1&#xa0;» contient encore les deux versions de quelque chose.</translation>
    </message>
    <message>
        <source>They are between lines &lt;&lt;&lt;&lt;&lt;&lt;&lt; and &gt;&gt;&gt;&gt;&gt;&gt;&gt;. Decide, then stage it.</source>
        <translation>Elles sont entre des lignes &lt;&lt;&lt;&lt;&lt;&lt;&lt; et &gt;&gt;&gt;&gt;&gt;&gt;&gt;. Décidez, puis indexez le fichier.</translation>
    </message>
    <message>
        <source>Stage It Anyway</source>
        <translation>Indexer quand même</translation>
    </message>
</context>
<context>
    <name>anchorage::CommitBox</name>
    <message>
        <source>Sign &amp;off</source>
        <translation>&amp;Signer (Signed-off-by)</translation>
    </message>
    <message>
        <source>A&amp;mend the last commit</source>
        <translation>&amp;Corriger le dernier commit</translation>
    </message>
    <message>
        <source>&amp;Commit</source>
        <translation>&amp;Valider</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Commit message</source>
        <translation>Message de commit</translation>
    </message>
    <message>
        <source>Adds the line “Signed-off-by” with your name</source>
        <translation>Ajoute la ligne «&#xa0;Signed-off-by&#xa0;» avec votre nom</translation>
    </message>
    <message>
        <source>The last commit is pushed already: others may build on it.</source>
        <translation>Le dernier commit est déjà poussé&#xa0;: d’autres s’appuient peut-être dessus.</translation>
    </message>
    <message>
        <source>Puts the staged changes into the last commit: %1</source>
        <translation>Met les modifications indexées dans le dernier commit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Amend Last Commit</source>
        <translation>Corriger le dernier commit</translation>
    </message>
    <message numerus="yes">
        <source>Commit %n File(s)</source>
        <translation>
            <numerusform>Valider %n fichier</numerusform>
            <numerusform>Valider %n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open page(s) have unsaved changes, which a commit does not hold.</source>
        <translation>
            <numerusform>%n page ouverte a des modifications non enregistrées, qu’un commit ne contient pas.</numerusform>
            <numerusform>%n pages ouvertes ont des modifications non enregistrées, qu’un commit ne contient pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Tout enregistrer</translation>
    </message>
</context>
<context>
    <name>anchorage::ConflictBar</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a side and what git calls it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>Première version</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>Avant les deux</translation>
    </message>
    <message>
        <source>Second version</source>
        <translation>Seconde version</translation>
    </message>
    <message>
        <source>Places where both sides changed the same</source>
        <translation>Endroits que les deux côtés ont modifiés</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Go to the place before</source>
        <translation>Aller à l’endroit précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Go to the next place</source>
        <translation>Aller à l’endroit suivant</translation>
    </message>
    <message>
        <source>Take First</source>
        <translation>Garder la première</translation>
    </message>
    <message>
        <source>Keep what stands first, between &lt;&lt;&lt;&lt;&lt;&lt;&lt; and =======</source>
        <translation>Garder ce qui vient en premier, entre &lt;&lt;&lt;&lt;&lt;&lt;&lt; et =======</translation>
    </message>
    <message>
        <source>Take Second</source>
        <translation>Garder la seconde</translation>
    </message>
    <message>
        <source>Keep what stands last, between ======= and &gt;&gt;&gt;&gt;&gt;&gt;&gt;</source>
        <translation>Garder ce qui vient en dernier, entre ======= et &gt;&gt;&gt;&gt;&gt;&gt;&gt;</translation>
    </message>
    <message>
        <source>Take Both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Keep both, one after the other</source>
        <translation>Garder les deux, l’une après l’autre</translation>
    </message>
    <message>
        <source>In line %1 both sides changed the same.</source>
        <translation>À la ligne %1, les deux côtés ont modifié la même chose.</translation>
    </message>
    <message>
        <source>In line %1 both sides changed the same (%2 of %3 places).</source>
        <translation>À la ligne %1, les deux côtés ont modifié la même chose (endroit %2 sur %3).</translation>
    </message>
    <message>
        <source>Where one side ends cannot be told: decide by hand.</source>
        <translation>On ne peut pas savoir où finit l’une des versions&#xa0;: décidez à la main.</translation>
    </message>
</context>
<context>
    <name>anchorage::ConflictDialog</name>
    <message>
        <source>What Becomes of the File?</source>
        <translation>Que devient le fichier&#x202f;?</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Le mien</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Le leur</translation>
    </message>
    <message>
        <source>Both sides changed this file, and it is no text that could be merged.</source>
        <translation>Les deux côtés ont modifié ce fichier, et ce n’est pas un texte que l’on puisse fusionner.</translation>
    </message>
    <message>
        <source>Both sides made a file of this name.</source>
        <translation>Les deux côtés ont créé un fichier de ce nom.</translation>
    </message>
    <message>
        <source>Only you have a file of this name. Perhaps both sides gave another file new names, or the other side moved its folder.</source>
        <translation>Vous seul avez un fichier de ce nom. Peut-être les deux côtés ont-ils renommé un autre fichier, ou l’autre côté a-t-il déplacé son dossier.</translation>
    </message>
    <message>
        <source>Only the other side has a file of this name. Perhaps both sides gave another file new names, or you moved its folder.</source>
        <translation>Seul l’autre côté a un fichier de ce nom. Peut-être les deux côtés ont-ils renommé un autre fichier, ou avez-vous déplacé son dossier.</translation>
    </message>
    <message>
        <source>You changed this file; the other side deleted it or gave it another name.</source>
        <translation>Vous avez modifié ce fichier&#x202f;; l’autre côté l’a supprimé ou renommé.</translation>
    </message>
    <message>
        <source>The other side changed this file; you deleted it or gave it another name.</source>
        <translation>L’autre côté a modifié ce fichier&#x202f;; vous l’avez supprimé ou renommé.</translation>
    </message>
    <message>
        <source>Neither side has this file any more: it was deleted, or each side gave it another name.</source>
        <translation>Aucun côté n’a plus ce fichier&#xa0;: il a été supprimé, ou chaque côté l’a renommé.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Not a text (%1).</source>
        <translation>Pas un texte (%1).</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Keep &amp;Mine</source>
        <translation>Garder le &amp;mien</translation>
    </message>
    <message>
        <source>&amp;Keep the File</source>
        <translation>&amp;Garder le fichier</translation>
    </message>
    <message>
        <source>Take &amp;Theirs</source>
        <translation>Prendre le &amp;leur</translation>
    </message>
    <message>
        <source>&amp;Leave It Deleted</source>
        <translation>&amp;Le laisser supprimé</translation>
    </message>
    <message>
        <source>&amp;Delete the File</source>
        <translation>&amp;Supprimer le fichier</translation>
    </message>
</context>
<context>
    <name>anchorage::DiskBar</name>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation>&amp;Garder la mienne</translation>
    </message>
    <message>
        <source>&amp;Take Theirs</source>
        <translation>&amp;Prendre la leur</translation>
    </message>
    <message>
        <source>&amp;Write It Again</source>
        <translation>&amp;L’écrire de nouveau</translation>
    </message>
    <message>
        <source>Unite their changes with yours</source>
        <translation>Réunir leurs modifications et les vôtres</translation>
    </message>
    <message>
        <source>Your next save replaces what they wrote</source>
        <translation>Votre prochain enregistrement remplacera ce qu’ils ont écrit</translation>
    </message>
    <message>
        <source>Show their version; undo brings yours back</source>
        <translation>Montrer leur version&#xa0;; Annuler rétablit la vôtre</translation>
    </message>
    <message>
        <source>Another program changed “%1” while you were editing it. Nothing of either version is lost until you decide.</source>
        <translation>Un autre programme a modifié «&#xa0;%1&#xa0;» pendant que vous y travailliez. Rien n’est perdu, ni d’un côté ni de l’autre, tant que vous n’avez pas décidé.</translation>
    </message>
    <message>
        <source>“%1” was deleted or renamed by another program. What you see here is all that is left of it.</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé ou renommé par un autre programme. Ce que vous voyez ici est tout ce qu’il en reste.</translation>
    </message>
    <message>
        <source>Compare With the Disk</source>
        <translation>Comparer avec le disque</translation>
    </message>
    <message>
        <source>Lines with − are on the disk, lines with + are yours:</source>
        <translation>Les lignes avec − sont sur le disque, les lignes avec + sont les vôtres&#xa0;:</translation>
    </message>
    <message>
        <source>The page was changed while you were deciding. Merge again.</source>
        <translation>La page a changé pendant que vous décidiez. Fusionnez de nouveau.</translation>
    </message>
    <message>
        <source>What is left to decide is in the source between the lines &lt;&lt;&lt;&lt;&lt;&lt;&lt; and &gt;&gt;&gt;&gt;&gt;&gt;&gt;: keep what is right, then save.</source>
        <translation>Ce qui reste à décider se trouve dans la source entre les lignes &lt;&lt;&lt;&lt;&lt;&lt;&lt; et &gt;&gt;&gt;&gt;&gt;&gt;&gt;&#xa0;: gardez ce qui convient, puis enregistrez.</translation>
    </message>
</context>
<context>
    <name>anchorage::EncodingDialog</name>
    <message>
        <source>Convert to UTF-8</source>
        <translation>Convertir en UTF-8</translation>
    </message>
    <message>
        <source>Choose the encoding in which these lines read as they should.</source>
        <translation>Choisissez l’encodage avec lequel ces lignes se lisent correctement.</translation>
    </message>
    <message>
        <source>The file’s encoding</source>
        <translation>Encodage du fichier</translation>
    </message>
    <message>
        <source>The lines that change</source>
        <translation>Les lignes qui changent</translation>
    </message>
    <message>
        <source>&amp;Convert</source>
        <translation>&amp;Convertir</translation>
    </message>
    <message>
        <source>The file’s bytes are of no encoding that Anchorage knows.</source>
        <translation>Les octets du fichier ne sont d’aucun encodage connu d’Anchorage.</translation>
    </message>
    <message>
        <source>The file becomes one of UTF-8. Every character stays as it is:</source>
        <translation>Le fichier passe en UTF-8. Chaque caractère reste tel quel&#xa0;:</translation>
    </message>
</context>
<context>
    <name>anchorage::ExactBuild</name>
    <message>
        <source>The site’s own Jekyll runs programs of the repository. Trust it first.</source>
        <translation>Le Jekyll du site exécute des programmes du dépôt. Accordez-lui d’abord votre confiance.</translation>
    </message>
    <message>
        <source>Another window is building this site.</source>
        <translation>Une autre fenêtre génère ce site.</translation>
    </message>
    <message>
        <source>Copying what has changed…</source>
        <translation>Copie de ce qui a changé…</translation>
    </message>
    <message>
        <source>Jekyll is not installed. On Debian: apt install jekyll</source>
        <translation>Jekyll n’est pas installé. Sous Debian&#xa0;: apt install jekyll</translation>
    </message>
    <message>
        <source>The build was cancelled.</source>
        <translation>La génération est annulée.</translation>
    </message>
</context>
<context>
    <name>anchorage::ExactPreview</name>
    <message>
        <source>&amp;Build Again</source>
        <translation>&amp;Reconstruire</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Next Difference</source>
        <translation>Différence &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>&amp;Sortie</translation>
    </message>
    <message>
        <source>Building the page with the site’s own Jekyll…</source>
        <translation>Construction de la page avec le Jekyll du site…</translation>
    </message>
    <message>
        <source>The page was built, but its own content was not found in it.</source>
        <translation>La page a été construite, mais son contenu n’y a pas été trouvé.</translation>
    </message>
    <message>
        <source>This is what Jekyll makes of the page. The live preview shows the same.</source>
        <translation>Voici ce que Jekyll fait de la page. L’aperçu immédiat montre la même chose.</translation>
    </message>
    <message numerus="yes">
        <source>This is what Jekyll makes of the page. The live preview differs in %n place(s).</source>
        <translation>
            <numerusform>Voici ce que Jekyll fait de la page. L’aperçu immédiat diffère à %n endroit.</numerusform>
            <numerusform>Voici ce que Jekyll fait de la page. L’aperçu immédiat diffère à %n endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the Build Printed</source>
        <translation>Ce que la construction a affiché</translation>
    </message>
    <message>
        <source>Difference %1 of %2. Live: %3 Jekyll: %4</source>
        <translation>Différence %1 sur %2. Aperçu&#xa0;: %3 Jekyll&#xa0;: %4</translation>
    </message>
    <message>
        <source>The page was changed since it was built. Build again to see it.</source>
        <translation>La page a changé depuis sa construction. Reconstruisez-la pour la voir.</translation>
    </message>
</context>
<context>
    <name>anchorage::FileActions</name>
    <message>
        <source>&amp;New Page Like This…</source>
        <translation>&amp;Nouvelle page sur ce modèle…</translation>
    </message>
    <message>
        <source>R&amp;ename…</source>
        <translation>R&amp;enommer…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>New Page</source>
        <translation>Nouvelle page</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>The new path of “%1”:</source>
        <translation>Le nouveau chemin de «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>The address of this page changes. The menu leads to the old one and can be changed like this:</source>
        <translation>L’adresse de cette page change. Le menu mène à l’ancienne et peut être modifié ainsi&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” could not be renamed: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être renommé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” goes to the trash. The menu leads to it, and its entry cannot be taken out by itself, for other entries take their titles from it.</source>
        <translation>«&#xa0;%1&#xa0;» va à la corbeille. Le menu y mène, et son entrée ne peut pas être retirée seule, car d’autres entrées en tirent leurs titres.</translation>
    </message>
    <message>
        <source>“%1” goes to the trash.</source>
        <translation>«&#xa0;%1&#xa0;» va à la corbeille.</translation>
    </message>
    <message>
        <source>“%1” goes to the trash. The menu leads to it; its entry can be taken out like this:</source>
        <translation>«&#xa0;%1&#xa0;» va à la corbeille. Le menu y mène&#xa0;; son entrée peut être retirée ainsi&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” could not be moved to the trash: %2. It is still there.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être mis à la corbeille&#xa0;: %2. Il est toujours là.</translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>«&#xa0;%1&#xa0;» est dans la corbeille.</translation>
    </message>
    <message>
        <source>The menu was changed by somebody else meanwhile and is left as it is.</source>
        <translation>Le menu a été modifié entre-temps par quelqu’un d’autre&#xa0;; il reste tel quel.</translation>
    </message>
    <message>
        <source>“%1” is outside the repository. Give a path inside it.</source>
        <translation>«&#xa0;%1&#xa0;» est hors du dépôt. Donnez un chemin à l’intérieur.</translation>
    </message>
    <message>
        <source>“%1” leads out of the repository by a link. Give a path inside it.</source>
        <translation>«&#xa0;%1&#xa0;» sort du dépôt par un lien. Donnez un chemin à l’intérieur.</translation>
    </message>
    <message>
        <source>“%1” is there already. Give another name.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Donnez un autre nom.</translation>
    </message>
    <message>
        <source>The menu is open with unsaved changes: it was changed there. Save it, too.</source>
        <translation>Le menu est ouvert avec des modifications non enregistrées&#xa0;: il y a été modifié. Enregistrez-le aussi.</translation>
    </message>
    <message>
        <source>The new page gets the layout of “%1” and the locales of the site. Its file:</source>
        <translation>La nouvelle page reçoit la mise en page de «&#xa0;%1&#xa0;» et les langues du site. Son fichier&#xa0;:</translation>
    </message>
</context>
<context>
    <name>anchorage::FileChooser</name>
    <message>
        <source>Some letters of the file’s name</source>
        <translation>Quelques lettres du nom du fichier</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>anchorage::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Recent Repos&amp;itories</source>
        <translation>Dépôts r&amp;écents</translation>
    </message>
    <message>
        <source>&amp;Open Page…</source>
        <translation>&amp;Ouvrir une page…</translation>
    </message>
    <message>
        <source>Open by &amp;Name…</source>
        <translation>Ouvrir par &amp;nom…</translation>
    </message>
    <message>
        <source>Open &amp;Repository…</source>
        <translation>Ouvrir un &amp;dépôt…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Reload from Disk</source>
        <translation>&amp;Relire depuis le disque</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Vider cette liste</translation>
    </message>
    <message>
        <source>Open Page</source>
        <translation>Ouvrir une page</translation>
    </message>
    <message>
        <source>Pages, layouts and data (*.md *.markdown *.html *.yml *.yaml);;All files (*)</source>
        <translation>Pages, mises en page et données (*.md *.markdown *.html *.yml *.yaml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open Repository</source>
        <translation>Ouvrir un dépôt</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>&amp;Convert to UTF-8…</source>
        <translation>&amp;Convertir en UTF-8…</translation>
    </message>
    <message>
        <source>Open in a Ne&amp;w Window</source>
        <translation>Ouvrir dans une nou&amp;velle fenêtre</translation>
    </message>
</context>
<context>
    <name>anchorage::FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Regular expression (looks at one line at a time unless it contains \n)</source>
        <translation>Expression régulière (examine une ligne à la fois, sauf si elle contient \n)</translation>
    </message>
    <message>
        <source>Only in the selection</source>
        <translation>Seulement dans la sélection</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>Re&amp;mplacer…</translation>
    </message>
    <message>
        <source>Select some text first.</source>
        <translation>Sélectionnez d’abord du texte.</translation>
    </message>
    <message>
        <source>continued from the top</source>
        <translation>poursuivi depuis le début</translation>
    </message>
    <message>
        <source>continued from the end</source>
        <translation>poursuivi depuis la fin</translation>
    </message>
    <message>
        <source>Nothing was replaced: not all matches could be found.</source>
        <translation>Rien n’a été remplacé&#xa0;: tous les résultats n’ont pas pu être trouvés.</translation>
    </message>
    <message numerus="yes">
        <source>%n replacement(s) made.</source>
        <translation>
            <numerusform>%n remplacement effectué.</numerusform>
            <numerusform>%n remplacements effectués.</numerusform>
        </translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>match number, number of matches</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>This search takes too long in this text. Try a simpler expression.</source>
        <translation>Cette recherche prend trop de temps dans ce texte. Essayez une expression plus simple.</translation>
    </message>
    <message>
        <source>There are too many matches; only the first ones are shown.</source>
        <translation>Il y a trop de résultats&#x202f;; seuls les premiers sont affichés.</translation>
    </message>
</context>
<context>
    <name>anchorage::GoToLineBar</name>
    <message>
        <source>&amp;Go to Line…</source>
        <translation>Aller à la &amp;ligne…</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation>Numéro de ligne</translation>
    </message>
    <message>
        <source>Go to line:</source>
        <translation>Aller à la ligne&#xa0;:</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>number of the last line</comment>
        <translation>sur %1</translation>
    </message>
</context>
<context>
    <name>anchorage::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>What the history is of</source>
        <translation>Objet de l’historique</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Titles to Look at Again</source>
        <translation>Titres à revoir</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %n version(s) are looked at.</source>
        <translation>
            <numerusform>Seule la version la plus récente est prise en compte (%n).</numerusform>
            <numerusform>Seules les %n versions les plus récentes sont prises en compte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Title of %1</source>
        <translation>Titre de %1</translation>
    </message>
    <message>
        <source>Titles to Look at Again (%1)</source>
        <translation>Titres à revoir (%1)</translation>
    </message>
    <message>
        <source>There is no git repository to read a history from.</source>
        <translation>Il n’y a pas de dépôt git dont lire l’historique.</translation>
    </message>
    <message>
        <source>Open a page to see its history.</source>
        <translation>Ouvrez une page pour voir son historique.</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Lecture de l’historique…</translation>
    </message>
    <message>
        <source>The history could not be read: %1</source>
        <translation>L’historique n’a pas pu être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>This page is in no commit yet.</source>
        <translation>Cette page n’est encore dans aucun commit.</translation>
    </message>
    <message>
        <source>Choose a locale to see the history of its title.</source>
        <translation>Choisissez une langue pour voir l’historique de son titre.</translation>
    </message>
    <message>
        <source>No version has a title of %1.</source>
        <translation>Aucune version n’a de titre pour %1.</translation>
    </message>
    <message>
        <source>No title is older than the page or the title of en.</source>
        <translation>Aucun titre n’est plus ancien que la page ou le titre de en.</translation>
    </message>
    <message>
        <source>This is not committed yet: the changes of the site show it.</source>
        <translation>Ce n’est pas encore dans un commit&#xa0;: les modifications du site le montrent.</translation>
    </message>
    <message>
        <source>This version could not be read: %1</source>
        <translation>Cette version n’a pas pu être lue&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Restore This Version</source>
        <translation>&amp;Rétablir cette version</translation>
    </message>
    <message>
        <source>The page stands like this now</source>
        <translation>La page est actuellement dans cet état</translation>
    </message>
    <message>
        <source>&amp;Take This Title Again</source>
        <translation>&amp;Reprendre ce titre</translation>
    </message>
    <message>
        <source>&amp;Go to This Locale</source>
        <translation>&amp;Aller à cette langue</translation>
    </message>
</context>
<context>
    <name>anchorage::HunkView</name>
    <message>
        <source>Next Change</source>
        <translation>Modification suivante</translation>
    </message>
    <message>
        <source>Previous Change</source>
        <translation>Modification précédente</translation>
    </message>
    <message>
        <source>Text diff</source>
        <translation>Différences du texte</translation>
    </message>
    <message>
        <source>A large file that git-lfs keeps elsewhere. It is staged as a whole.</source>
        <translation>Un grand fichier que git-lfs garde ailleurs. Il est indexé en entier.</translation>
    </message>
    <message>
        <source>A repository of its own within this one: another commit of it is checked out.</source>
        <translation>Un dépôt à part dans celui-ci&#xa0;: un autre de ses commits est extrait.</translation>
    </message>
    <message>
        <source>Not a text. It is staged as a whole.</source>
        <translation>Ce n’est pas un texte. Il est indexé en entier.</translation>
    </message>
    <message>
        <source>The lines are the same; only name or mode changed.</source>
        <translation>Les lignes sont les mêmes&#x202f;; seul le nom ou le mode a changé.</translation>
    </message>
    <message>
        <source>Stage This Change</source>
        <translation>Indexer cette modification</translation>
    </message>
    <message>
        <source>Unstage This Change</source>
        <translation>Désindexer cette modification</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Modification %1 sur %2</translation>
    </message>
    <message>
        <source>A large file that git-lfs keeps elsewhere.</source>
        <translation>Un gros fichier que git-lfs garde ailleurs.</translation>
    </message>
    <message>
        <source>Not a text.</source>
        <translation>Ce n’est pas du texte.</translation>
    </message>
</context>
<context>
    <name>anchorage::InvisibleCharacters</name>
    <message>
        <source>no-break space</source>
        <translation>espace insécable</translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <translation>trait d’union conditionnel</translation>
    </message>
    <message>
        <source>zero-width space</source>
        <translation>espace sans chasse</translation>
    </message>
    <message>
        <source>zero-width non-joiner</source>
        <translation>antiliant sans chasse</translation>
    </message>
    <message>
        <source>zero-width joiner</source>
        <translation>liant sans chasse</translation>
    </message>
    <message>
        <source>left-to-right mark</source>
        <translation>marque gauche-à-droite</translation>
    </message>
    <message>
        <source>right-to-left mark</source>
        <translation>marque droite-à-gauche</translation>
    </message>
    <message>
        <source>line separator</source>
        <translation>séparateur de lignes</translation>
    </message>
    <message>
        <source>narrow no-break space</source>
        <translation>espace fine insécable</translation>
    </message>
    <message>
        <source>word joiner</source>
        <translation>gluon de mots</translation>
    </message>
    <message>
        <source>ideographic space</source>
        <translation>espace idéographique</translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation>marque d’ordre des octets</translation>
    </message>
    <message>
        <source>Byte %1, which is not part of UTF-8 text</source>
        <translation>Octet %1, qui ne fait pas partie d’un texte UTF-8</translation>
    </message>
</context>
<context>
    <name>anchorage::Journal</name>
    <message>
        <source>Unsaved text cannot be kept for the case of a crash: %1</source>
        <translation>Le texte non enregistré ne peut pas être conservé en cas de panne&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>anchorage::LiveChecks</name>
    <message>
        <source>The build stops with an error, so readers keep seeing the old site.</source>
        <translation>La construction s’arrête sur une erreur&#xa0;: les lecteurs continuent de voir l’ancien site.</translation>
    </message>
    <message>
        <source>Readers see what Jekyll makes of it; the preview shows a mark in its place.</source>
        <translation>Les lecteurs voient ce qu’en fait Jekyll&#xa0;; l’aperçu montre un repère à sa place.</translation>
    </message>
</context>
<context>
    <name>anchorage::LocaleChangesTable</name>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>now its own</source>
        <translation>désormais propre</translation>
    </message>
    <message>
        <source>now follows</source>
        <translation>suit désormais</translation>
    </message>
    <message>
        <source>new text</source>
        <translation>nouveau texte</translation>
    </message>
    <message>
        <source>anchor renamed</source>
        <translation>ancre renommée</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacé</translation>
    </message>
    <message>
        <source>written differently</source>
        <translation>écrit autrement</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>%1 (follows %2)</source>
        <translation>%1 (suit %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n locale(s) follow &amp;%1</source>
        <translation>
            <numerusform>%n langue suit &amp;%1</numerusform>
            <numerusform>%n langues suivent &amp;%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes by locale</source>
        <translation>Modifications par langue</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Suivi par</translation>
    </message>
    <message>
        <source>No locale&apos;s title changed.</source>
        <translation>Aucun titre n’a changé dans aucune langue.</translation>
    </message>
    <message>
        <source>The YAML of one of the two versions cannot be read: see the text.</source>
        <translation>Le YAML d’une des deux versions ne peut pas être lu&#xa0;: voyez le texte.</translation>
    </message>
    <message>
        <source>Stage Selected &amp;Locales</source>
        <translation>Indexer les &amp;langues choisies</translation>
    </message>
    <message>
        <source>Unstage Selected &amp;Locales</source>
        <translation>Désindexer les &amp;langues choisies</translation>
    </message>
    <message>
        <source>%1, moved</source>
        <translation>%1, déplacé</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
</context>
<context>
    <name>anchorage::LocaleChoices</name>
    <message>
        <source>Locale</source>
        <comment>column</comment>
        <translation>Locale</translation>
    </message>
    <message>
        <source>In its own language</source>
        <comment>column: name of a language</comment>
        <translation>Dans sa propre langue</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column: name of a language in the interface&apos;s</comment>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>anchorage::LocaleChooser</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Choose a locale</source>
        <translation>Choisir une locale</translation>
    </message>
    <message>
        <source>Search by tag or name</source>
        <translation>Rechercher par étiquette ou par nom</translation>
    </message>
    <message>
        <source>Locales</source>
        <translation>Locales</translation>
    </message>
    <message>
        <source>Title of the new locale</source>
        <translation>Titre de la nouvelle locale</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>a tag of your own</source>
        <translation>une étiquette de votre choix</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Aucun résultat.</translation>
    </message>
</context>
<context>
    <name>anchorage::LocaleSheet</name>
    <message>
        <source>Titles in all locales</source>
        <translation>Titres dans toutes les langues</translation>
    </message>
</context>
<context>
    <name>anchorage::LocaleTakeover</name>
    <message>
        <source>Take Over Locales &amp;From…</source>
        <translation>Reprendre les langues &amp;de…</translation>
    </message>
    <message>
        <source>Take Over the Locales Of</source>
        <translation>Reprendre les langues de</translation>
    </message>
</context>
<context>
    <name>anchorage::LocaleTitleDelegate</name>
    <message>
        <source>Title for %1</source>
        <translation>Titre pour %1</translation>
    </message>
</context>
<context>
    <name>anchorage::LocaleTitleGrid</name>
    <message>
        <source>Titles by locale</source>
        <translation>Titres par locale</translation>
    </message>
    <message>
        <source>&amp;Edit Title</source>
        <translation>&amp;Modifier le titre</translation>
    </message>
    <message>
        <source>Give &amp;Own Title</source>
        <translation>Donner un titre &amp;propre</translation>
    </message>
    <message>
        <source>&amp;Next List of Titles</source>
        <translation>L&amp;iste de titres suivante</translation>
    </message>
    <message>
        <source>&amp;Previous List of Titles</source>
        <translation>Liste de titres p&amp;récédente</translation>
    </message>
    <message>
        <source>&amp;Titles of:</source>
        <translation>Titr&amp;es de&#xa0;:</translation>
    </message>
    <message>
        <source>List of titles</source>
        <translation>Liste de titres</translation>
    </message>
    <message>
        <source>About this list of titles</source>
        <translation>À propos de cette liste de titres</translation>
    </message>
    <message>
        <source>Why a title was not changed</source>
        <translation>Pourquoi un titre n’a pas été modifié</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>Aucun fichier n’est ouvert.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>path of a list of titles, title</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>“%1” was not entered. %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été saisi. %2</translation>
    </message>
    <message>
        <source>“%1” was not entered for %2, as the file has changed meanwhile.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été saisi pour %2, car le fichier a changé entre-temps.</translation>
    </message>
</context>
<context>
    <name>anchorage::LocaleTitleModel</name>
    <message>
        <source>%1 — %2</source>
        <comment>a language in itself, and in the interface&apos;s language</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>what the site shows</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>(en) %1</source>
        <comment>what the site shows for want of a title</comment>
        <translation>(en) %1</translation>
    </message>
    <message>
        <source>Readers see no title in this language.</source>
        <translation>Les lecteurs ne voient aucun titre dans cette langue.</translation>
    </message>
    <message>
        <source>There is no title for this language, so readers see that of en.</source>
        <translation>Il n’y a pas de titre pour cette langue&#xa0;: les lecteurs voient donc celui de en.</translation>
    </message>
    <message>
        <source>%1, has a problem: %2</source>
        <comment>locale, problem</comment>
        <translation>%1, a un problème&#xa0;: %2</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>pas de titre</translation>
    </message>
    <message>
        <source>%1, the title of en</source>
        <translation>%1, le titre de en</translation>
    </message>
    <message>
        <source>Locale</source>
        <comment>column</comment>
        <translation>Locale</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>column</comment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>column</comment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Binding</source>
        <comment>column: whether a title is a locale&apos;s own or follows another&apos;s</comment>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Site shows</source>
        <comment>column: what readers see</comment>
        <translation>Affiché</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>column</comment>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>anchorage::LostTextsDialog</name>
    <message>
        <source>Unsaved Text Was Kept</source>
        <translation>Du texte non enregistré a été conservé</translation>
    </message>
    <message>
        <source>Anchorage ended unexpectedly while these pages had unsaved changes. Restoring puts a text back as a change that you can undo and have to save.</source>
        <translation>Anchorage s’est arrêté inopinément alors que ces pages avaient des modifications non enregistrées. Restaurer remet un texte en place comme une modification que vous pouvez annuler et devez enregistrer.</translation>
    </message>
    <message>
        <source>Pages with unsaved text</source>
        <translation>Pages avec du texte non enregistré</translation>
    </message>
    <message>
        <source>What differs from the file on the disk</source>
        <translation>Ce qui diffère du fichier sur le disque</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Plus &amp;tard</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The file is not there any more. Select the text and copy it, or put the file back.</source>
        <translation>Le fichier n’est plus là. Sélectionnez le texte et copiez-le, ou remettez le fichier en place.</translation>
    </message>
    <message>
        <source>The file was also changed on the disk since. The lines with − are what is there now.</source>
        <translation>Le fichier a aussi changé sur le disque depuis. Les lignes avec − sont ce qui s’y trouve maintenant.</translation>
    </message>
    <message>
        <source>The lines with + were typed and not saved.</source>
        <translation>Les lignes avec + ont été saisies sans être enregistrées.</translation>
    </message>
</context>
<context>
    <name>anchorage::MainWindow</name>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Titles</source>
        <translation>&amp;Titres</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;About Anchorage</source>
        <translation>À &amp;propos d’Anchorage</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Fichiers</translation>
    </message>
    <message>
        <source>Go to Files</source>
        <translation>Aller aux fichiers</translation>
    </message>
    <message>
        <source>Go to Titles</source>
        <translation>Aller aux titres</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>Go to Source</source>
        <translation>Aller à la source</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>Go to Preview</source>
        <translation>Aller à l’aperçu</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» enregistré.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problèmes</translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation>&amp;Problèmes</translation>
    </message>
    <message>
        <source>Go to Problems</source>
        <translation>Aller aux problèmes</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Selected &amp;File</source>
        <translation>&amp;Fichier sélectionné</translation>
    </message>
    <message>
        <source>Open by Name</source>
        <translation>Ouvrir par nom</translation>
    </message>
    <message>
        <source>“%1” was changed by another program and is shown as it is now. Undo brings back what was here.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié par un autre programme et apparaît tel qu’il est maintenant. Annuler rétablit ce qui était ici.</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problèmes (%1)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Modifications</translation>
    </message>
    <message>
        <source>Go to C&amp;hanges</source>
        <translation>Aller aux &amp;modifications</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Modifications (%1)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>anchorage::MergeDialog</name>
    <message>
        <source>(not there)</source>
        <translation>(absent)</translation>
    </message>
    <message>
        <source>%1 (follows %2)</source>
        <translation>%1 (suit %2)</translation>
    </message>
    <message>
        <source>Both Changed the Same</source>
        <translation>Modifié des deux côtés</translation>
    </message>
    <message>
        <source>Everything else is merged. Decide for each of these what becomes of it.</source>
        <translation>Tout le reste est fusionné. Décidez ce que chacun de ces points devient.</translation>
    </message>
    <message>
        <source>What both changed</source>
        <translation>Ce que les deux ont modifié</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>La mienne</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>La leur</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Take &amp;Mine</source>
        <translation>Prendre la &amp;mienne</translation>
    </message>
    <message>
        <source>Take &amp;Theirs</source>
        <translation>Prendre la &amp;leur</translation>
    </message>
    <message>
        <source>Take &amp;Both</source>
        <translation>Prendre les &amp;deux</translation>
    </message>
    <message>
        <source>Or something else</source>
        <translation>Ou autre chose</translation>
    </message>
    <message>
        <source>What it becomes instead</source>
        <translation>Ce que cela devient à la place</translation>
    </message>
    <message>
        <source>Take T&amp;his</source>
        <translation>Prendre &amp;ceci</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Title of %1</source>
        <translation>Titre de %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Tout est décidé.</translation>
    </message>
    <message numerus="yes">
        <source>%n left to decide</source>
        <translation>
            <numerusform>%n point à décider</numerusform>
            <numerusform>%n points à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>&amp;Merge, Mark the Rest in the Source</source>
        <translation>&amp;Fusionner, marquer le reste dans la source</translation>
    </message>
</context>
<context>
    <name>anchorage::NameEntryBar</name>
    <message>
        <source>Name of an anchor</source>
        <translation>Nom d’une ancre</translation>
    </message>
</context>
<context>
    <name>anchorage::NoticeBar</name>
    <message>
        <source>What git said</source>
        <translation>Ce que git a dit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>anchorage::PageDocument</name>
    <message>
        <source>This is not a text file (it holds zero bytes). It is shown, but cannot be edited here.</source>
        <translation>Ce n’est pas un fichier texte (il contient des octets nuls). Il est affiché, mais ne peut pas être modifié ici.</translation>
    </message>
    <message>
        <source>“%1” was changed on the disk by another program since it was opened here.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié sur le disque par un autre programme depuis son ouverture ici.</translation>
    </message>
    <message>
        <source>“%1” is not opened: its line %2 has more than %L3 characters, and the window would stand still for seconds at each key. Break that line in another program first.</source>
        <translation>« %1 » n’est pas ouvert : sa ligne %2 a plus de %L3 caractères, et la fenêtre resterait figée plusieurs secondes à chaque touche. Coupez d’abord cette ligne dans un autre programme.</translation>
    </message>
</context>
<context>
    <name>anchorage::PageSession</name>
    <message>
        <source>The folder “%1” cannot be read.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» est illisible.</translation>
    </message>
</context>
<context>
    <name>anchorage::PageTabs</name>
    <message>
        <source>Open pages</source>
        <translation>Pages ouvertes</translation>
    </message>
    <message>
        <source>Save A&amp;ll</source>
        <translation>&amp;Tout enregistrer</translation>
    </message>
    <message>
        <source>Close Pa&amp;ge</source>
        <translation>Fer&amp;mer la page</translation>
    </message>
    <message>
        <source>Close &amp;Other Pages</source>
        <translation>Fermer les &amp;autres pages</translation>
    </message>
    <message>
        <source>Close All Pa&amp;ges</source>
        <translation>Fermer toutes les pa&amp;ges</translation>
    </message>
    <message>
        <source>Ne&amp;xt Page</source>
        <translation>Page &amp;suivante</translation>
    </message>
    <message>
        <source>Pre&amp;vious Page</source>
        <translation>Page &amp;précédente</translation>
    </message>
    <message>
        <source>%1, its file was changed by another program</source>
        <translation>%1, son fichier a été modifié par un autre programme</translation>
    </message>
    <message>
        <source>%1, with unsaved changes</source>
        <translation>%1, avec des modifications non enregistrées</translation>
    </message>
</context>
<context>
    <name>anchorage::PreviewBinding</name>
    <message>
        <source>&amp;Plain</source>
        <translation>&amp;Simple</translation>
    </message>
    <message>
        <source>The &amp;Site’s Style</source>
        <translation>Le style du &amp;site</translation>
    </message>
    <message>
        <source>&amp;Exact, Built by the Site’s Jekyll</source>
        <translation>&amp;Exact, construit par le Jekyll du site</translation>
    </message>
    <message>
        <source>Preview St&amp;yle</source>
        <translation>St&amp;yle de l’aperçu</translation>
    </message>
</context>
<context>
    <name>anchorage::ProblemsBinding</name>
    <message>
        <source>Site Is &amp;Built By</source>
        <translation>Site &amp;construit par</translation>
    </message>
    <message>
        <source>As &amp;Found: %1</source>
        <translation>&amp;Détecté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>anchorage::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>anchorage::ProblemsPane</name>
    <message>
        <source>Apply &amp;Repair</source>
        <translation>&amp;Réparer</translation>
    </message>
    <message>
        <source>Repair All of This &amp;Kind</source>
        <translation>Tous ceux de ce t&amp;ype</translation>
    </message>
    <message>
        <source>… in the &amp;Whole Site</source>
        <translation>… dans tout le s&amp;ite</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Where problems are looked for</source>
        <translation>Où chercher les problèmes</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Cette page</translation>
    </message>
    <message>
        <source>Whole site</source>
        <translation>Tout le site</translation>
    </message>
    <message>
        <source>Which problems are shown</source>
        <translation>Quels problèmes afficher</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Sans les conseils</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Réparations</translation>
    </message>
    <message>
        <source>What the repair changes</source>
        <translation>Ce que change la réparation</translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation>Problème &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translation>Problème &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>&amp;Réparer…</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n conseil</numerusform>
            <numerusform>%n conseils</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>Aucun problème trouvé</translation>
    </message>
    <message>
        <source>Nothing is wrong here as far as Anchorage can tell.</source>
        <translation>Rien d’anormal ici, pour autant qu’Anchorage puisse en juger.</translation>
    </message>
</context>
<context>
    <name>anchorage::ReaderTabs</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>All Locales</source>
        <translation>Toutes les langues</translation>
    </message>
</context>
<context>
    <name>anchorage::RedlineText</name>
    <message>
        <source>The page with its changes marked</source>
        <translation>La page avec ses modifications marquées</translation>
    </message>
</context>
<context>
    <name>anchorage::RepositoryModel</name>
    <message numerus="yes">
        <source>%n list(s) of locale titles</source>
        <translation>
            <numerusform>%n liste de titres par locale</numerusform>
            <numerusform>%n listes de titres par locale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Gabarits</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message numerus="yes">
        <source>%n locale(s) missing: %1</source>
        <translation>
            <numerusform>Il manque %n locale&#xa0;: %1</numerusform>
            <numerusform>Il manque %n locales&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anchorage::RepositoryTree</name>
    <message>
        <source>Filter files</source>
        <translation>Filtrer les fichiers</translation>
    </message>
    <message>
        <source>Filter files by name</source>
        <translation>Filtrer les fichiers par nom</translation>
    </message>
    <message>
        <source>Files of the repository</source>
        <translation>Fichiers du dépôt</translation>
    </message>
    <message>
        <source>Reading the repository</source>
        <translation>Lecture du dépôt</translation>
    </message>
    <message>
        <source>There are no pages with a front matter in “%1”, and no layouts or data files with locale titles. Open the folder of a Jekyll site.</source>
        <translation>Il n’y a dans «&#xa0;%1&#xa0;» ni pages avec un en-tête, ni gabarits ou fichiers de données avec des titres par locale. Ouvrez le dossier d’un site Jekyll.</translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation>Quels fichiers sont montrés</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop looking through the repository for problems</source>
        <translation>Arrêter de chercher des problèmes dans le dépôt</translation>
    </message>
    <message>
        <source>Stopped before every file was looked at. &lt;a href=&quot;again&quot;&gt;Look again&lt;/a&gt;</source>
        <translation>Arrêté avant que chaque fichier ait été examiné. &lt;a href=&quot;again&quot;&gt;Recommencer&lt;/a&gt;</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Files with problems</source>
        <translation>Fichiers avec problèmes</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>Fichiers modifiés</translation>
    </message>
    <message>
        <source>Files without %1</source>
        <translation>Fichiers sans %1</translation>
    </message>
    <message>
        <source>Files that lack locales</source>
        <translation>Fichiers auxquels il manque des locales</translation>
    </message>
</context>
<context>
    <name>anchorage::Screenshot</name>
    <message>
        <source>The preview was not painted in time.</source>
        <translation>L’aperçu n’a pas été dessiné à temps.</translation>
    </message>
    <message>
        <source>The picture could not be written to “%1”.</source>
        <translation>Impossible d’écrire l’image dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The page has no locale “%1”.</source>
        <translation>La page n’a pas de locale «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no preview “%1”.</source>
        <translation>Il n’y a pas d’aperçu «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>anchorage::SourceEditor</name>
    <message>
        <source>Source text</source>
        <translation>Texte source</translation>
    </message>
    <message numerus="yes">
        <source>… %n line(s)</source>
        <translation>
            <numerusform>… %n ligne</numerusform>
            <numerusform>… %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anchorage::SourceMargin</name>
    <message>
        <source>Line numbers</source>
        <translation>Numéros de ligne</translation>
    </message>
    <message>
        <source>Click for repairs (Alt+Return)</source>
        <translation>Cliquez pour les réparations (Alt+Entrée)</translation>
    </message>
</context>
<context>
    <name>anchorage::SourcePane</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Wrap Lines</source>
        <translation>&amp;Retour à la ligne automatique</translation>
    </message>
    <message>
        <source>&amp;Line Numbers</source>
        <translation>&amp;Numéros de ligne</translation>
    </message>
    <message>
        <source>&amp;Fold Front Matter</source>
        <translation>Rep&amp;lier l’en-tête</translation>
    </message>
    <message>
        <source>U&amp;nfold Front Matter</source>
        <translation>&amp;Déplier l’en-tête</translation>
    </message>
</context>
<context>
    <name>anchorage::StatusLabels</name>
    <message>
        <source>Preview: %1</source>
        <translation>Aperçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Preview: %1 (%2)</source>
        <translation>Aperçu&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
</context>
<context>
    <name>anchorage::TextSearch</name>
    <message>
        <source>A “(” has no “)” that closes it.</source>
        <translation>Une «&#xa0;(&#xa0;» n’a pas de «&#xa0;)&#xa0;» qui la ferme.</translation>
    </message>
    <message>
        <source>A “)” has no “(” before it.</source>
        <translation>Une «&#xa0;)&#xa0;» n’a pas de «&#xa0;(&#xa0;» avant elle.</translation>
    </message>
    <message>
        <source>A “[” has no “]” that closes it.</source>
        <translation>Un «&#xa0;[&#xa0;» n’a pas de «&#xa0;]&#xa0;» qui le ferme.</translation>
    </message>
    <message>
        <source>A “*”, “+”, “?” or “{…}” has nothing before it to repeat.</source>
        <translation>Un «&#xa0;*&#xa0;», «&#xa0;+&#xa0;», «&#xa0;?&#xa0;» ou «&#xa0;{…}&#xa0;» n’a rien à répéter avant lui.</translation>
    </message>
    <message>
        <source>A “\” at the end has nothing after it; “\\” finds a “\”.</source>
        <translation>Un «&#xa0;\&#xa0;» à la fin n’est suivi de rien&#x202f;; «&#xa0;\\&#xa0;» trouve un «&#xa0;\&#xa0;».</translation>
    </message>
    <message>
        <source>A range in “[…]” ends before it begins.</source>
        <translation>Un intervalle dans «&#xa0;[…]&#xa0;» finit avant de commencer.</translation>
    </message>
    <message>
        <source>In “{…}” the first number is larger than the second.</source>
        <translation>Dans «&#xa0;{…}&#xa0;», le premier nombre est plus grand que le second.</translation>
    </message>
    <message>
        <source>It refers to a group “(…)” that it does not have.</source>
        <translation>L’expression renvoie à un groupe «&#xa0;(…)&#xa0;» qu’elle n’a pas.</translation>
    </message>
    <message>
        <source>What is inside “(?&lt;=…)” or “(?&lt;!…)” must have a fixed length.</source>
        <translation>Ce qui est dans «&#xa0;(?&lt;=…)&#xa0;» ou «&#xa0;(?&lt;!…)&#xa0;» doit avoir une longueur fixe.</translation>
    </message>
    <message>
        <source>This is not a regular expression: %1</source>
        <translation>Ce n’est pas une expression régulière&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1 (au caractère %2)</translation>
    </message>
    <message>
        <source>This regular expression cannot be used here: %1</source>
        <translation>Cette expression régulière ne peut pas être utilisée ici&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>anchorage::TitleStructure</name>
    <message>
        <source>&amp;Copy Titles</source>
        <translation>&amp;Copier les titres</translation>
    </message>
    <message>
        <source>Cu&amp;t Titles</source>
        <translation>Co&amp;uper les titres</translation>
    </message>
    <message>
        <source>&amp;Paste Titles</source>
        <translation>C&amp;oller les titres</translation>
    </message>
    <message>
        <source>&amp;Fill Down</source>
        <translation>Recopier &amp;vers le bas</translation>
    </message>
    <message>
        <source>&amp;Add Locale…</source>
        <translation>&amp;Ajouter une locale…</translation>
    </message>
    <message>
        <source>Add Missing &amp;Regions…</source>
        <translation>Ajouter les ré&amp;gions manquantes…</translation>
    </message>
    <message>
        <source>Remo&amp;ve Locales</source>
        <translation>&amp;Supprimer les locales</translation>
    </message>
    <message>
        <source>Take Over &amp;Locales of Another List…</source>
        <translation>Reprendre les &amp;locales d’une autre liste…</translation>
    </message>
    <message>
        <source>&amp;Start List of Titles…</source>
        <translation>Créer une liste de &amp;titres…</translation>
    </message>
    <message>
        <source>Follow &amp;Another Locale…</source>
        <translation>Suivre une autr&amp;e locale…</translation>
    </message>
    <message>
        <source>&amp;Make It the One That Others Follow</source>
        <translation>En &amp;faire la locale que suivent les autres</translation>
    </message>
    <message>
        <source>Re&amp;name Anchor…</source>
        <translation>Re&amp;nommer l’ancre…</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Déplacer vers le &amp;haut</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Déplacer vers le bas</translation>
    </message>
    <message>
        <source>&amp;Copy Title</source>
        <translation>&amp;Copier le titre</translation>
    </message>
    <message>
        <source>Cu&amp;t Title</source>
        <translation>Co&amp;uper le titre</translation>
    </message>
    <message>
        <source>Remo&amp;ve Locale</source>
        <translation>&amp;Supprimer la locale</translation>
    </message>
    <message>
        <source>Will follow %1: “%2”.</source>
        <translation>Suivra %1&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>No locale here is of this language, so it needs a title.</source>
        <translation>Aucune locale d’ici n’est de cette langue&#xa0;: il lui faut donc un titre.</translation>
    </message>
    <message>
        <source>&amp;Locale to add:</source>
        <translation>&amp;Locale à ajouter&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>No other region is known for %1.</source>
        <translation>Aucune autre région n’est connue pour %1.</translation>
    </message>
    <message>
        <source>&amp;Regions to add beside %1:</source>
        <translation>&amp;Régions à ajouter à côté de %1&#xa0;:</translation>
    </message>
    <message>
        <source>Locale that %1 &amp;follows:</source>
        <translation>Locale que %1 &amp;suit&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Suivre</translation>
    </message>
    <message>
        <source>%1 will have the title of %2.</source>
        <translation>%1 aura le titre de %2.</translation>
    </message>
    <message>
        <source>New &amp;name of &amp;&amp;%1:</source>
        <translation>&amp;Nouveau nom de &amp;&amp;%1&#xa0;:</translation>
    </message>
    <message>
        <source>First &amp;locale of the list:</source>
        <translation>Première &amp;locale de la liste&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>The page’s title becomes that of %1.</source>
        <translation>Le titre de la page devient celui de %1.</translation>
    </message>
    <message>
        <source>%1 needs a title.</source>
        <translation>Il faut un titre pour %1.</translation>
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
        <translation>&amp;Liste dont reprendre les locales&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Take Over</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>%1 has no title of its own that could be cut.</source>
        <translation>%1 n’a pas de titre propre à couper.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Il n’y a pas de texte dans le presse-papiers.</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard holds %n columns. Copy one with titles, or two with locales and titles.</source>
        <translation>
            <numerusform>Le presse-papiers contient %n colonne. Copiez-en une avec des titres, ou deux avec des locales et des titres.</numerusform>
            <numerusform>Le presse-papiers contient %n colonnes. Copiez-en une avec des titres, ou deux avec des locales et des titres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clipboard holds %n titles.</source>
        <translation>
            <numerusform>Le presse-papiers contient %n titre.</numerusform>
            <numerusform>Le presse-papiers contient %n titres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are only %n rows from %1 on.</source>
        <translation>
            <numerusform>Il n’y a que %n entrée à partir de %1.</numerusform>
            <numerusform>Il n’y a que %n entrées à partir de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no title to fill the rows below with.</source>
        <translation>%1 n’a pas de titre pour remplir les entrées suivantes.</translation>
    </message>
</context>
<context>
    <name>anchorage::VersionDetail</name>
    <message>
        <source>What this version changed</source>
        <translation>Ce que cette version a changé</translation>
    </message>
    <message>
        <source>The title with its change marked</source>
        <translation>Le titre avec sa modification signalée</translation>
    </message>
    <message>
        <source>Readings of the version</source>
        <translation>Lectures de la version</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>By Locale</source>
        <translation>Par langue</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>By Locale (%1)</source>
        <translation>Par langue (%1)</translation>
    </message>
</context>
<context>
    <name>anchorage::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
</context>
<context>
    <name>anchorage::git::Session</name>
    <message>
        <source>Nothing was done, since the repository is not trusted.</source>
        <translation>Rien n’a été fait, car le dépôt n’est pas approuvé.</translation>
    </message>
</context>
<context>
    <name>anchorage::preview::ContactSheet</name>
    <message>
        <source>Tab</source>
        <comment>of a web browser</comment>
        <translation>Onglet</translation>
    </message>
    <message>
        <source>Menu</source>
        <comment>of a web site</comment>
        <translation>Menu</translation>
    </message>
    <message>
        <source>No title at all</source>
        <translation>Aucun titre</translation>
    </message>
    <message>
        <source>Cut off in the tab</source>
        <translation>Coupé dans l’onglet</translation>
    </message>
    <message>
        <source>Cut off in the menu</source>
        <translation>Coupé dans le menu</translation>
    </message>
    <message>
        <source>A word is wider than the page on a phone</source>
        <translation>Un mot est plus large que la page sur un téléphone</translation>
    </message>
    <message>
        <source>The title in all locales</source>
        <translation>Le titre dans toutes les locales</translation>
    </message>
</context>
<context>
    <name>anchorage::preview::LiquidHost</name>
    <message>
        <source>There is no site to include files from.</source>
        <translation>Il n’y a pas de site dont inclure des fichiers.</translation>
    </message>
    <message>
        <source>There is no site to link to.</source>
        <translation>Il n’y a pas de site vers lequel faire un lien.</translation>
    </message>
    <message>
        <source>Expanding this page takes too long. The rest of it is missing.</source>
        <translation>Développer cette page prend trop de temps. Le reste manque.</translation>
    </message>
    <message>
        <source>This becomes too large.</source>
        <translation>Ceci devient trop grand.</translation>
    </message>
    <message>
        <source>Too much of this page cannot be expanded. The rest of it is missing.</source>
        <translation>Trop de parties de cette page ne peuvent pas être développées. Le reste manque.</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>L’imbrication est trop profonde.</translation>
    </message>
    <message>
        <source>This number is too large for the preview.</source>
        <translation>Ce nombre est trop grand pour l’aperçu.</translation>
    </message>
    <message>
        <source>A whole page or post is printed here. The preview only knows its values.</source>
        <translation>Une page ou un article entier est affiché ici. L’aperçu n’en connaît que les valeurs.</translation>
    </message>
    <message>
        <source>The preview cannot tell whether “%1” is a date.</source>
        <translation>L’aperçu ne peut pas dire si «&#xa0;%1&#xa0;» est une date.</translation>
    </message>
    <message>
        <source>The preview cannot read the address “%1”.</source>
        <translation>L’aperçu ne peut pas lire l’adresse «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The preview failed here (%1).</source>
        <translation>L’aperçu a échoué ici (%1).</translation>
    </message>
    <message>
        <source>The tag “%1” is not one of Jekyll’s own. A plugin may know it; without one Jekyll stops here.</source>
        <translation>La balise «&#xa0;%1&#xa0;» n’est pas une balise de Jekyll. Un greffon peut la connaître&#xa0;; sans lui, Jekyll s’arrête ici.</translation>
    </message>
    <message>
        <source>The preview does not know the filter “%1”. It may come from a plugin.</source>
        <translation>L’aperçu ne connaît pas le filtre «&#xa0;%1&#xa0;». Il vient peut-être d’un greffon.</translation>
    </message>
    <message>
        <source>The preview cannot set the quotes of a text that has HTML in it.</source>
        <translation>L’aperçu ne sait pas mettre les guillemets d’un texte qui contient du HTML.</translation>
    </message>
</context>
<context>
    <name>anchorage::preview::LiveRenderer</name>
    <message>
        <source>This part is nested too deeply for the preview.</source>
        <translation>Cette partie est trop imbriquée pour l’aperçu.</translation>
    </message>
</context>
<context>
    <name>anchorage::preview::PreviewExport</name>
    <message>
        <source>&amp;Export as PDF…</source>
        <translation>&amp;Exporter en PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>Copier en &amp;HTML</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Exporter en PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>Écriture de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>“%1” was not written: the preview could not draw the page.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été écrit&#xa0;: l’aperçu n’a pas pu dessiner la page.</translation>
    </message>
    <message>
        <source>“%1” was not written: %2</source>
        <comment>%2 is the system&apos;s reason</comment>
        <translation>«&#xa0;%1&#xa0;» n’a pas été écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>The page is in “%1”.</source>
        <translation>La page est dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>The page was sent to the printer.</source>
        <translation>La page a été envoyée à l’imprimante.</translation>
    </message>
    <message>
        <source>The page could not be printed. Is the printer ready?</source>
        <translation>La page n’a pas pu être imprimée. L’imprimante est-elle prête&#x202f;?</translation>
    </message>
    <message>
        <source>The selection’s HTML is in the clipboard.</source>
        <translation>Le HTML de la sélection est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The page’s HTML is in the clipboard.</source>
        <translation>Le HTML de la page est dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>anchorage::preview::PreviewFindBar</name>
    <message>
        <source>Find in the preview</source>
        <translation>Rechercher dans l’aperçu</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>&amp;Find in Preview…</source>
        <translation>&amp;Rechercher dans l’aperçu…</translation>
    </message>
    <message>
        <source>Find &amp;Next in Preview</source>
        <translation>Rechercher le &amp;suivant dans l’aperçu</translation>
    </message>
    <message>
        <source>Find &amp;Previous in Preview</source>
        <translation>Rechercher le &amp;précédent dans l’aperçu</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>match number, number of matches</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>anchorage::preview::PreviewLook</name>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>&amp;Original Size</source>
        <translation>Taille d’&amp;origine</translation>
    </message>
    <message>
        <source>P&amp;hone Width</source>
        <translation>Largeur de télép&amp;hone</translation>
    </message>
    <message>
        <source>&amp;Tablet Width</source>
        <translation>Largeur de &amp;tablette</translation>
    </message>
    <message>
        <source>&amp;Full Width</source>
        <translation>&amp;Pleine largeur</translation>
    </message>
    <message>
        <source>Colours as the &amp;Interface</source>
        <translation>Couleurs de l’&amp;interface</translation>
    </message>
    <message>
        <source>&amp;Light Colours</source>
        <translation>Couleurs &amp;claires</translation>
    </message>
    <message>
        <source>&amp;Dark Colours</source>
        <translation>Couleurs &amp;sombres</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of the page; %1 is a number</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablette</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Pleine largeur</translation>
    </message>
</context>
<context>
    <name>anchorage::preview::PreviewPane</name>
    <message>
        <source>Preview of the page</source>
        <translation>Aperçu de la page</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>The preview stopped unexpectedly. Your text is safe, you can go on writing.</source>
        <translation>L’aperçu s’est arrêté de façon inattendue. Votre texte est en sécurité, vous pouvez continuer à écrire.</translation>
    </message>
    <message>
        <source>The preview does not answer. Your text is safe, you can go on writing.</source>
        <translation>L’aperçu ne répond pas. Votre texte est en sécurité, vous pouvez continuer à écrire.</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Not loaded in the preview: %1</source>
        <comment>%1 is an address</comment>
        <translation>Non chargé dans l’aperçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>This page is too long for the preview; its end is not shown.</source>
        <translation>Cette page est trop longue pour l’aperçu&#x202f;; sa fin n’est pas affichée.</translation>
    </message>
    <message>
        <source>Links of this kind are not followed.</source>
        <translation>Les liens de ce type ne sont pas suivis.</translation>
    </message>
    <message>
        <source>&amp;Restart preview</source>
        <translation>&amp;Redémarrer l’aperçu</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>anchorage::preview::PreviewStage</name>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
</context>
<context>
    <name>anchorage::preview::PreviewStatusBar</name>
    <message>
        <source>Load &amp;Remote Content for This Site</source>
        <translation>Charger le contenu &amp;distant pour ce site</translation>
    </message>
    <message>
        <source>State of the preview</source>
        <translation>État de l’aperçu</translation>
    </message>
    <message>
        <source>Images, style sheets and fonts of other sites; never scripts, frames or forms</source>
        <translation>Images, feuilles de style et polices d’autres sites&#x202f;; jamais de scripts, de cadres ni de formulaires</translation>
    </message>
    <message>
        <source>What was not loaded</source>
        <translation>Ce qui n’a pas été chargé</translation>
    </message>
    <message>
        <source>Width of the page</source>
        <translation>Largeur de la page</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Taille de la page</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) from other sites not loaded: %1</source>
        <comment>%1 is a list of sites</comment>
        <translation>
            <numerusform>%n élément d’autres sites non chargé&#xa0;: %1</numerusform>
            <numerusform>%n éléments d’autres sites non chargés&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) of this site not shown</source>
        <translation>
            <numerusform>%n élément de ce site non affiché</numerusform>
            <numerusform>%n éléments de ce site non affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>Remote content is loaded</source>
        <translation>Le contenu distant est chargé</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anchorage::preview::RedlinePane</name>
    <message>
        <source>This page is too long for marking its changes. See its text.</source>
        <translation>Cette page est trop longue pour que ses changements y soient marqués. Voyez son texte.</translation>
    </message>
    <message>
        <source>Next Change</source>
        <translation>Changement suivant</translation>
    </message>
    <message>
        <source>Previous Change</source>
        <translation>Changement précédent</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Inserted</source>
        <comment>of words; legend of the marks</comment>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>of words; legend of the marks</comment>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>The page with its changes marked</source>
        <translation>La page avec ses changements marqués</translation>
    </message>
    <message>
        <source>The preview stopped unexpectedly. Your text is safe.</source>
        <translation>L’aperçu s’est arrêté de façon inattendue. Votre texte est en sécurité.</translation>
    </message>
    <message>
        <source>&amp;Show It Again</source>
        <translation>&amp;Afficher de nouveau</translation>
    </message>
    <message>
        <source>Not loaded in the preview: %1</source>
        <comment>%1 is an address</comment>
        <translation>Non chargé dans l’aperçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Changement %1 sur %2</translation>
    </message>
    <message>
        <source>The text of the page did not change.</source>
        <translation>Le texte de la page n’a pas changé.</translation>
    </message>
    <message>
        <source>“%1” became “%2”</source>
        <translation>«&#xa0;%1&#xa0;» est devenu «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” was inserted</source>
        <translation>«&#xa0;%1&#xa0;» a été ajouté</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé</translation>
    </message>
    <message>
        <source>Links of this kind are not followed.</source>
        <translation>Les liens de ce type ne sont pas suivis.</translation>
    </message>
</context>
<context>
    <name>anchorage::preview::RequestInterceptor</name>
    <message>
        <source>It would leave this computer.</source>
        <translation>Cela quitterait cet ordinateur.</translation>
    </message>
    <message>
        <source>It is outside the repository.</source>
        <translation>Cela se trouve hors du dépôt.</translation>
    </message>
    <message>
        <source>The preview shows no other document than the page.</source>
        <translation>L’aperçu n’affiche pas d’autre document que la page.</translation>
    </message>
    <message>
        <source>The preview does not load this kind of address.</source>
        <translation>L’aperçu ne charge pas ce type d’adresse.</translation>
    </message>
</context>
<context>
    <name>anchorage::preview::SchemeHandler</name>
    <message>
        <source>No repository is open.</source>
        <translation>Aucun dépôt n’est ouvert.</translation>
    </message>
    <message>
        <source>This is not a path inside the repository.</source>
        <translation>Ce n’est pas un chemin à l’intérieur du dépôt.</translation>
    </message>
    <message>
        <source>Hidden files are not shown.</source>
        <translation>Les fichiers cachés ne sont pas affichés.</translation>
    </message>
    <message>
        <source>There is no such file in the repository.</source>
        <translation>Ce fichier n’existe pas dans le dépôt.</translation>
    </message>
    <message>
        <source>It leads out of the repository.</source>
        <translation>Cela mène hors du dépôt.</translation>
    </message>
    <message>
        <source>It is not an ordinary file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>The file is too large for the preview.</source>
        <translation>Le fichier est trop volumineux pour l’aperçu.</translation>
    </message>
    <message>
        <source>It is neither an image, a font, a style sheet, sound nor film.</source>
        <translation>Ce n’est ni une image, ni une police, ni une feuille de style, ni du son, ni une vidéo.</translation>
    </message>
</context>
<context>
    <name>anchorage::preview::SealedProfile</name>
    <message>
        <source>The preview downloads nothing.</source>
        <translation>L’aperçu ne télécharge rien.</translation>
    </message>
</context>
<context>
    <name>anchorage::preview::SourceLink</name>
    <message>
        <source>Scroll Source and Preview &amp;Together</source>
        <translation>Faire défiler source et aperçu &amp;ensemble</translation>
    </message>
</context>
</TS>
