<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Anchorage</source>
        <translation>Tentang Anchorage</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Anchorage %1&lt;/h3&gt;&lt;p&gt;An editor for the multilingual pages of a Jekyll site. It changes no byte that you did not change.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Anchorage %1&lt;/h3&gt;&lt;p&gt;Penyunting untuk halaman multibahasa situs Jekyll. Tidak satu bita pun diubahnya selain yang Anda ubah.&lt;/p&gt;&lt;p&gt;Perangkat lunak bebas di bawah Lisensi Publik Umum GNU (GPL), versi 3 atau yang lebih baru.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>AliasQuestion</name>
    <message>
        <source>%1 follows %2 of another list of titles, %3. Change the title that %4 share, or give %1 its own?</source>
        <translation>%1 mengikuti %2 dari daftar judul lain, %3. Ubah judul yang dipakai bersama oleh %4, atau beri %1 judul sendiri?</translation>
    </message>
    <message>
        <source>%1 follows %2. Change the title that %3 share, or give %1 its own?</source>
        <translation>%1 mengikuti %2. Ubah judul yang dipakai bersama oleh %3, atau beri %1 judul sendiri?</translation>
    </message>
    <message>
        <source>New title: “%1”</source>
        <translation>Judul baru: “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Change the &amp;shared title (%n locales)</source>
        <translation>
            <numerusform>Ubah judul ber&amp;sama (%n lokal)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Own title for %1</source>
        <translation>Judul sen&amp;diri untuk %1</translation>
    </message>
</context>
<context>
    <name>AskPass</name>
    <message>
        <source>Git Asks</source>
        <translation>Git bertanya</translation>
    </message>
</context>
<context>
    <name>BackgroundMerge</name>
    <message>
        <source>Merging…</source>
        <translation>Menggabungkan…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Batal</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gabungkan</translation>
    </message>
</context>
<context>
    <name>ChangeReading</name>
    <message>
        <source>This locale&apos;s change cannot be taken alone.</source>
        <translation>Perubahan lokal ini tidak dapat diambil sendiri.</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>The baseline “%1” cannot be read: %2.</source>
        <translation>Acuan “%1” tidak dapat dibaca: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a baseline. Write one by --write-baseline.</source>
        <translation>“%1” bukan acuan. Buat dengan --write-baseline.</translation>
    </message>
    <message>
        <source>As a hook of pre-commit, in .pre-commit-config.yaml:</source>
        <translation>Sebagai hook pre-commit, dalam .pre-commit-config.yaml:</translation>
    </message>
    <message>
        <source>In a workflow of GitHub, on a runner that has anchorage-cli:</source>
        <translation>Dalam alur kerja GitHub, pada runner yang memiliki anchorage-cli:</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation>Tidak ada format “%1”.</translation>
    </message>
    <message>
        <source>There is no loader “%1”.</source>
        <translation>Tidak ada pemuat “%1”.</translation>
    </message>
    <message>
        <source>There is no severity “%1”.</source>
        <translation>Tidak ada tingkat keparahan “%1”.</translation>
    </message>
    <message>
        <source>check needs a file or a folder.</source>
        <translation>check memerlukan berkas atau folder.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Tidak ada opsi “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a text file (it holds zero bytes).</source>
        <translation>“%1” bukan berkas teks (memuat bita nol).</translation>
    </message>
    <message>
        <source>There is no “%1”.</source>
        <translation>Tidak ada “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>Ditemukan %n masalah.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“anchorage-cli fix” mends %n of them.</source>
        <translation>
            <numerusform>“anchorage-cli fix” memperbaiki %n di antaranya.</numerusform>
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
        <translation>Penggunaan: anchorage-cli check [OPSI] JALUR…
Mencari kesalahan dalam judul per lokal dan front matter halaman, tata letak, dan berkas data.
Folder ditelusuri seluruhnya.
  --format=text|json|sarif|github   Bentuk laporan. github menulis catatan di samping baris.
  --loader=auto|psych|safe_yaml|strict
                         Yang membangun situs: Jekyll dari Debian, Jekyll hulu atau GitHub
                         Pages, atau strict_front_matter. auto menentukannya dari repositori.
  --links                Juga mencari tautan, gambar, judul bagian, dan pengalihan yang tidak mengarah
                         ke mana pun di situs.
  --severity=error|warning|hint     Tingkat terendah yang dilaporkan. hint berarti semua, bawaannya.
  --write-baseline=BERKAS  Menulis temuan ke BERKAS, untuk diabaikan selanjutnya.
  --baseline=BERKAS        Mengabaikan yang ada dalam BERKAS.
Kode keluar: 0 tidak ada temuan, 1 ada temuan, 2 tidak dapat memeriksa.
</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 memerlukan nilai.</translation>
    </message>
    <message>
        <source>The output could not be written.</source>
        <translation>Keluaran tidak dapat ditulis.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Perintah belum diberikan.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Tidak ada perintah “%1”.</translation>
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
        <translation>Penggunaan:
  anchorage-cli titles BERKAS [--format=text|json]
      Mencetak judul per lokal dari sebuah halaman, tata letak, atau berkas data.
  anchorage-cli set BERKAS LOKAL JUDUL [--map=JALUR] [--own]
      Menetapkan judul di tempatnya dan tidak mengubah hal lain. --own memberi judul sendiri
      kepada lokal yang mengikuti lokal lain; tanpa opsi ini, judul bersama yang berubah.
  anchorage-cli render BERKAS|- [--format=fragment|page] [--locale=TAG]
      Mencetak halaman sebagai HTML; - membaca isi Markdown dari masukan standar.
  anchorage-cli check [--format=text|json|sarif|github] [--severity=TINGKAT] JALUR…
      Mencari kesalahan dan menyebut apa yang dilihat pembaca situs; lihat check --help.
  anchorage-cli fix [--code=KODE] [--dry-run] JALUR…
      Memperbaiki yang dapat diperbaiki tanpa bertanya; lihat fix --help.
  anchorage-cli merge DASAR KITA MEREKA
      Menggabungkan judul menurut makna, yang lain per baris; bisa dipakai git: lihat merge --help.
  anchorage-cli diff LAMA BARU
      Mencetak judul yang berubah dengan kata-kata dan yang lain sebagai diff; lihat diff --help.
  anchorage-cli --help | --version
Kode keluar: 0 selesai, 1 ditolak beserta alasannya, 2 salah penggunaan; check dan merge punya kodenya sendiri.
</translation>
    </message>
</context>
<context>
    <name>CommitSuggestion</name>
    <message>
        <source>%1 and %2</source>
        <comment>a list&apos;s beginning and its last name</comment>
        <translation>%1 dan %2</translation>
    </message>
    <message numerus="yes">
        <source>%n locale(s)</source>
        <translation>
            <numerusform>%n lokal</numerusform>
        </translation>
    </message>
    <message>
        <source>Translate %1 title into %2</source>
        <translation>Terjemahkan judul %1 ke %2</translation>
    </message>
    <message>
        <source>Revise %1 title in %2</source>
        <translation>Perbaiki judul %1 dalam %2</translation>
    </message>
    <message>
        <source>Remove %1 title in %2</source>
        <translation>Hapus judul %1 dalam %2</translation>
    </message>
    <message>
        <source>Share %1 title with %2</source>
        <translation>Bagikan judul %1 dengan %2</translation>
    </message>
    <message>
        <source>Tidy %1 titles</source>
        <translation>Rapikan judul %1</translation>
    </message>
    <message>
        <source>Update %1 titles</source>
        <translation>Perbarui judul %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Tambahkan %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Hapus %1</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Ganti nama %1 menjadi %2</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>Perbarui %1</translation>
    </message>
    <message>
        <source>Update %1 and its titles</source>
        <translation>Perbarui %1 dan judulnya</translation>
    </message>
    <message numerus="yes">
        <source>Translate titles of %n page(s) into %1</source>
        <translation>
            <numerusform>Terjemahkan judul %n halaman ke %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revise titles of %n page(s) in %1</source>
        <translation>
            <numerusform>Perbaiki judul %n halaman dalam %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update titles of %n page(s)</source>
        <translation>
            <numerusform>Perbarui judul %n halaman</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s)</source>
        <translation>
            <numerusform>Tambahkan %n berkas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update %n file(s)</source>
        <translation>
            <numerusform>Perbarui %n berkas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictReading</name>
    <message>
        <source>It is a symbolic link.</source>
        <translation>Ini tautan simbolis.</translation>
    </message>
</context>
<context>
    <name>ConflictRegions</name>
    <message>
        <source>There are several lines ======= here, so where the one side ends cannot be told. Keep what is right by hand, and take the marker lines out.</source>
        <translation>Ada beberapa baris ======= di sini, sehingga tidak jelas di mana satu sisi berakhir. Simpan yang benar dengan tangan, lalu hapus baris penandanya.</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>On Debian’s Jekyll: %1</source>
        <translation>Pada Jekyll dari Debian: %1</translation>
    </message>
    <message>
        <source>On GitHub Pages and upstream’s Jekyll: %1</source>
        <translation>Pada GitHub Pages dan Jekyll hulu: %1</translation>
    </message>
    <message>
        <source>With strict front matter: %1</source>
        <translation>Dengan strict_front_matter: %1</translation>
    </message>
</context>
<context>
    <name>DiagnosisCodes</name>
    <message>
        <source>An alias has no anchor of its name before it.</source>
        <translation>Suatu alias tidak memiliki jangkar bernama sama sebelumnya.</translation>
    </message>
    <message>
        <source>One list of titles has the same anchor twice.</source>
        <translation>Satu daftar judul memuat jangkar yang sama dua kali.</translation>
    </message>
    <message>
        <source>An alias takes its title from another list of titles.</source>
        <translation>Suatu alias mengambil judulnya dari daftar judul lain.</translation>
    </message>
    <message>
        <source>An alias stands before its anchor.</source>
        <translation>Suatu alias berada sebelum jangkarnya.</translation>
    </message>
    <message>
        <source>A locale has no title.</source>
        <translation>Suatu lokal tidak memiliki judul.</translation>
    </message>
    <message>
        <source>A locale is there twice.</source>
        <translation>Suatu lokal tercantum dua kali.</translation>
    </message>
    <message>
        <source>A locale’s key is read as something else than text.</source>
        <translation>Kunci suatu lokal tidak dibaca sebagai teks.</translation>
    </message>
    <message>
        <source>A title is read as something else than text.</source>
        <translation>Suatu judul tidak dibaca sebagai teks.</translation>
    </message>
    <message>
        <source>A title is cut off at a # sign.</source>
        <translation>Suatu judul terpotong pada tanda #.</translation>
    </message>
    <message>
        <source>A locale’s tag is not one of a language, or its title is in another script.</source>
        <translation>Tag suatu lokal bukan tag bahasa, atau judulnya memakai aksara lain.</translation>
    </message>
    <message>
        <source>There is no title to fall back on for other languages.</source>
        <translation>Tidak ada judul cadangan untuk bahasa lain.</translation>
    </message>
    <message>
        <source>The site’s own language has no title.</source>
        <translation>Bahasa situs itu sendiri tidak memiliki judul.</translation>
    </message>
    <message>
        <source>A title for all languages hides the list of titles.</source>
        <translation>Satu judul untuk semua bahasa menutupi daftar judul.</translation>
    </message>
    <message>
        <source>A line is indented by a tab.</source>
        <translation>Suatu baris diindentasi dengan tab.</translation>
    </message>
    <message>
        <source>The YAML cannot be read.</source>
        <translation>YAML tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Something stands behind an alias.</source>
        <translation>Ada sesuatu setelah suatu alias.</translation>
    </message>
    <message>
        <source>An anchor’s name has characters that it cannot have.</source>
        <translation>Nama suatu jangkar memuat karakter yang tidak diperbolehkan.</translation>
    </message>
    <message>
        <source>The front matter has no end.</source>
        <translation>Front matter tidak memiliki akhir.</translation>
    </message>
    <message>
        <source>Blank lines stand before the front matter.</source>
        <translation>Ada baris kosong sebelum front matter.</translation>
    </message>
    <message>
        <source>An invisible mark stands at the beginning of the file.</source>
        <translation>Ada tanda tak terlihat di awal berkas.</translation>
    </message>
    <message>
        <source>The file has bytes that are not UTF-8.</source>
        <translation>Berkas memuat bita yang bukan UTF-8.</translation>
    </message>
    <message>
        <source>A mark around the locales lacks its counterpart.</source>
        <translation>Suatu penanda di sekitar lokal tidak memiliki pasangan.</translation>
    </message>
    <message>
        <source>The page’s title and the one in the navigation differ.</source>
        <translation>Judul halaman berbeda dengan judul di navigasi.</translation>
    </message>
    <message>
        <source>A title has invisible characters.</source>
        <translation>Suatu judul memuat karakter tak terlihat.</translation>
    </message>
    <message>
        <source>A title is the same as in English.</source>
        <translation>Suatu judul sama dengan judul bahasa Inggris.</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Perubahan belum disimpan</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>“%1” memiliki perubahan yang belum disimpan.</translation>
    </message>
    <message>
        <source>If you do not save them, they are lost.</source>
        <translation>Jika tidak Anda simpan, perubahan itu akan hilang.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Buan&amp;g perubahan</translation>
    </message>
    <message>
        <source>If you read the file again from the disk, they are lost.</source>
        <translation>Jika Anda membaca ulang berkas dari disk, perubahan itu akan hilang.</translation>
    </message>
    <message>
        <source>&amp;Discard changes and reload</source>
        <translation>Buan&amp;g perubahan dan muat ulang</translation>
    </message>
    <message>
        <source>Repair the Whole Site</source>
        <translation>Perbaiki Seluruh Situs</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be changed on the disk like this:</source>
        <translation>
            <numerusform>%n berkas akan diubah di disk seperti ini:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>Per&amp;baiki</translation>
    </message>
    <message>
        <source>Trust This Repository?</source>
        <translation>Percayai repositori ini?</translation>
    </message>
    <message>
        <source>This runs programs that come with “%1”.</source>
        <translation>Ini menjalankan program yang ada di dalam “%1”.</translation>
    </message>
    <message>
        <source>Its plugins and hooks can do whatever you can do on this computer. Go on only if you know where the repository comes from. You are asked once.</source>
        <translation>Plugin dan hook di dalamnya dapat melakukan apa pun yang dapat Anda lakukan di komputer ini. Lanjutkan hanya bila Anda tahu asal repositori ini. Anda hanya ditanya sekali.</translation>
    </message>
    <message>
        <source>&amp;Trust and Go On</source>
        <translation>&amp;Percayai dan lanjutkan</translation>
    </message>
    <message>
        <source>Delete Page</source>
        <translation>Hapus halaman</translation>
    </message>
    <message>
        <source>&amp;Move to Trash</source>
        <translation>&amp;Pindahkan ke tempat sampah</translation>
    </message>
    <message>
        <source>Keep the Menu in Step</source>
        <translation>Selaraskan menu</translation>
    </message>
    <message>
        <source>&amp;Change the Menu Too</source>
        <translation>&amp;Ubah menunya juga</translation>
    </message>
    <message>
        <source>&amp;Leave the Menu</source>
        <translation>&amp;Biarkan menunya</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) have changes that are not saved:</source>
        <translation>
            <numerusform>%n halaman memiliki perubahan yang belum disimpan:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save All</source>
        <translation>&amp;Simpan Semua</translation>
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
        <translation>Penggunaan: anchorage-cli diff LAMA BARU [--path=NAMA] [--patch]
Mencetak yang berubah di antara dua versi sebuah berkas: judul dengan kata-kata, lalu diff terpadu
untuk semua yang lain.
  --path=NAMA  Nama berkas, jika BARU bernama lain; .yml dan .yaml adalah data.
  --patch      Diff terpadu juga memuat baris judul, sehingga dapat diterapkan.
git diff memakainya setelah “anchorage-cli merge --install” (atau sebagai diff.NAMA.command):
git memanggilnya dengan tujuh argumen diff eksternal. Diff itu lalu tambalan utuh, seperti --patch;
git diff --no-ext-diff tidak memakai kata-kata. git add -p, git log -p dan git format-patch tidak
memanggilnya.
Kode keluar: 0 tercetak, 2 salah penggunaan atau berkas tidak dapat dibaca.
</translation>
    </message>
    <message>
        <source>%1: a binary file that differs
</source>
        <translation>%1: berkas biner yang berbeda
</translation>
    </message>
    <message>
        <source>%1: not merged yet
</source>
        <translation>%1: belum digabungkan
</translation>
    </message>
    <message>
        <source>diff needs two files: OLD and NEW.</source>
        <translation>diff memerlukan dua berkas: LAMA dan BARU.</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>*%1 refers to an anchor &amp;%1, which nothing before it defines.</source>
        <translation>*%1 merujuk ke jangkar &amp;%1, yang tidak didefinisikan di mana pun sebelumnya.</translation>
    </message>
    <message>
        <source>Readers see nothing in this place.</source>
        <translation>Pembaca tidak melihat apa pun di tempat ini.</translation>
    </message>
    <message>
        <source>%1 refers to *%2, which is defined in another part of the file, not in this list of titles.</source>
        <translation>%1 merujuk ke *%2, yang didefinisikan di bagian lain berkas, bukan di daftar judul ini.</translation>
    </message>
    <message>
        <source>%1 refers to *%2, but &amp;%2 is only defined further down, and an alias finds only what stands before it.</source>
        <translation>%1 merujuk ke *%2, tetapi &amp;%2 baru didefinisikan di bawahnya, dan alias hanya menemukan yang ada sebelumnya.</translation>
    </message>
    <message>
        <source>%1 refers to *%2, but no row before it defines the anchor &amp;%2.</source>
        <translation>%1 merujuk ke *%2, tetapi tidak ada entri sebelumnya yang mendefinisikan jangkar &amp;%2.</translation>
    </message>
    <message>
        <source>%1 defines the anchor &amp;%2, which %3 has already: aliases below follow %1, those above follow %3.</source>
        <translation>%1 mendefinisikan jangkar &amp;%2, yang sudah dimiliki %3: alias di bawahnya mengikuti %1, yang di atasnya mengikuti %3.</translation>
    </message>
    <message>
        <source>The build stops with an error, so readers keep seeing the old site.</source>
        <translation>Pembuatan situs berhenti karena galat, sehingga pembaca tetap melihat situs yang lama.</translation>
    </message>
    <message>
        <source>Readers see the page without its layout and title: its whole front matter is dropped.</source>
        <translation>Pembaca melihat halaman tanpa tata letak dan judulnya: seluruh front matter-nya dibuang.</translation>
    </message>
    <message>
        <source>Readers of %1 see no title.</source>
        <translation>Pembaca %1 tidak melihat judul.</translation>
    </message>
    <message>
        <source>Readers of %1 see “%2”.</source>
        <translation>Pembaca %1 melihat “%2”.</translation>
    </message>
    <message>
        <source>Readers of %1 see “%2”, the title of en.</source>
        <translation>Pembaca %1 melihat “%2”, judul milik en.</translation>
    </message>
    <message>
        <source>Add a line “---” behind the front matter</source>
        <translation>Tambahkan baris “---” setelah front matter</translation>
    </message>
    <message>
        <source>An invisible byte order mark stands at the beginning of this data file, so loaders stop behind its first entry.</source>
        <translation>Ada tanda urutan bita tak terlihat di awal berkas data ini, sehingga pemuatan berhenti setelah entri pertamanya.</translation>
    </message>
    <message>
        <source>Readers see nothing of the data behind the first entry.</source>
        <translation>Pembaca tidak melihat data apa pun setelah entri pertama.</translation>
    </message>
    <message>
        <source>Remove the byte order mark</source>
        <translation>Hapus tanda urutan bita</translation>
    </message>
    <message>
        <source>Readers who open the page get its source.</source>
        <translation>Pembaca yang membuka halaman ini mendapatkan sumbernya.</translation>
    </message>
    <message>
        <source>Remove the blank lines</source>
        <translation>Hapus baris kosong</translation>
    </message>
    <message>
        <source>Readers see the page without its layout, and the front matter as text.</source>
        <translation>Pembaca melihat halaman tanpa tata letaknya, dan front matter sebagai teks.</translation>
    </message>
    <message>
        <source>The file has bytes that are not UTF-8.</source>
        <translation>Berkas memuat bita yang bukan UTF-8.</translation>
    </message>
    <message>
        <source>Read these bytes as Windows-1252 and write them as UTF-8</source>
        <translation>Baca bita ini sebagai Windows-1252 dan tulis sebagai UTF-8</translation>
    </message>
    <message>
        <source>Remove the first line of %1</source>
        <translation>Hapus baris pertama %1</translation>
    </message>
    <message>
        <source>Write %1 as %2</source>
        <translation>Tulis %1 sebagai %2</translation>
    </message>
    <message>
        <source>%1 is there twice, and the last one counts.</source>
        <translation>%1 tercantum dua kali, dan yang terakhirlah yang berlaku.</translation>
    </message>
    <message>
        <source>%1 and %2 are the same language, but two keys: readers only find the one that their site writes in the same way.</source>
        <translation>%1 dan %2 adalah bahasa yang sama, tetapi dua kunci: pembaca hanya menemukan yang ditulis sama persis oleh situs mereka.</translation>
    </message>
    <message>
        <source>The key %1 is not read as text but as %2, so this title belongs to no language.</source>
        <translation>Kunci %1 tidak dibaca sebagai teks melainkan sebagai %2, sehingga judul ini bukan milik bahasa mana pun.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nilai kosong</translation>
    </message>
    <message>
        <source>Put the key %1 in quotes</source>
        <translation>Apit kunci %1 dengan tanda kutip</translation>
    </message>
    <message>
        <source>%1 has the form of a locale’s tag, but there is no such language, script or region.</source>
        <translation>%1 berbentuk tag lokal, tetapi bahasa, aksara, atau wilayah itu tidak ada.</translation>
    </message>
    <message>
        <source>%1 is not a locale’s tag: its parts are joined by hyphens, as in %2.</source>
        <translation>%1 bukan tag lokal: bagian-bagiannya disambung dengan tanda hubung, seperti pada %2.</translation>
    </message>
    <message>
        <source>%1 is not a locale’s tag.</source>
        <translation>%1 bukan tag lokal.</translation>
    </message>
    <message>
        <source>Readers see this title only where the site calls a language “%1”.</source>
        <translation>Pembaca melihat judul ini hanya jika situs menamai suatu bahasa “%1”.</translation>
    </message>
    <message>
        <source>%1 is written in traditional characters, but its title is in simplified ones.</source>
        <translation>%1 ditulis dengan aksara tradisional, tetapi judulnya memakai aksara sederhana.</translation>
    </message>
    <message>
        <source>%1 is written in simplified characters, but its title is in traditional ones.</source>
        <translation>%1 ditulis dengan aksara sederhana, tetapi judulnya memakai aksara tradisional.</translation>
    </message>
    <message>
        <source>Add %1 and let it follow %2 (*%3)</source>
        <translation>Tambahkan %1 dan buat mengikuti %2 (*%3)</translation>
    </message>
    <message>
        <source>Readers see no difference; scripts that look for the marks do.</source>
        <translation>Pembaca tidak melihat perbedaan; skrip yang mencari penanda itu melihatnya.</translation>
    </message>
    <message>
        <source>Readers of every language that is not in the list see no title at all.</source>
        <translation>Pembaca bahasa apa pun yang tidak ada dalam daftar sama sekali tidak melihat judul.</translation>
    </message>
    <message>
        <source>The list has no title for en, on which themes fall back.</source>
        <translation>Daftar ini tidak memiliki judul untuk en, yang dipakai tema sebagai cadangan.</translation>
    </message>
    <message>
        <source>The list has neither a title for %1, the site’s language, nor one for en, on which themes fall back.</source>
        <translation>Daftar ini tidak memiliki judul untuk %1, bahasa situs, maupun untuk en, yang dipakai tema sebagai cadangan.</translation>
    </message>
    <message>
        <source>The site’s language is %1, but the list has no title for it.</source>
        <translation>Bahasa situs adalah %1, tetapi daftar ini tidak memiliki judul untuknya.</translation>
    </message>
    <message>
        <source>Readers see “%1”, the title of en.</source>
        <translation>Pembaca melihat “%1”, judul milik en.</translation>
    </message>
    <message>
        <source>“@start locale config” has no “@end locale config” behind it.</source>
        <translation>“@start locale config” tidak diikuti “@end locale config”.</translation>
    </message>
    <message>
        <source>Add “@end locale config” behind the last locale</source>
        <translation>Tambahkan “@end locale config” setelah lokal terakhir</translation>
    </message>
    <message>
        <source>“@end locale config” has no “@start locale config” before it.</source>
        <translation>“@end locale config” tidak didahului “@start locale config”.</translation>
    </message>
    <message>
        <source>Add “@start locale config” before the first locale</source>
        <translation>Tambahkan “@start locale config” sebelum lokal pertama</translation>
    </message>
    <message>
        <source>The page has a “title” beside its “titles”, and themes look at “title” first.</source>
        <translation>Halaman memiliki “title” di samping “titles”, dan tema melihat “title” lebih dulu.</translation>
    </message>
    <message>
        <source>Readers of every language see “%1”.</source>
        <translation>Pembaca semua bahasa melihat “%1”.</translation>
    </message>
    <message>
        <source>Remove “title: %1”</source>
        <translation>Hapus “title: %1”</translation>
    </message>
    <message>
        <source>The title of %1 is “%2” here and “%3” in %4.</source>
        <translation>Judul %1 adalah “%2” di sini dan “%3” di %4.</translation>
    </message>
    <message>
        <source>Readers of %1 see “%2” in the menu and “%3” on the page.</source>
        <translation>Pembaca %1 melihat “%2” di menu dan “%3” di halaman.</translation>
    </message>
    <message>
        <source>Call %1 “%2” here too</source>
        <translation>Beri %1 judul “%2” di sini juga</translation>
    </message>
    <message>
        <source>A text begins with a character that has a meaning of its own there. Put it in quotes.</source>
        <translation>Suatu teks diawali karakter yang punya arti khusus di tempat itu. Apit dengan tanda kutip.</translation>
    </message>
    <message>
        <source>There is a colon where no key can be. Put a text with “: ” in it in quotes, and check the indentation.</source>
        <translation>Ada titik dua di tempat yang tidak boleh ada kunci. Apit teks yang memuat “: ” dengan tanda kutip, dan periksa indentasinya.</translation>
    </message>
    <message>
        <source>A quote is never closed.</source>
        <translation>Suatu tanda kutip tidak pernah ditutup.</translation>
    </message>
    <message>
        <source>There is a control character, which cannot be in YAML. Remove it.</source>
        <translation>Ada karakter kendali, yang tidak boleh ada dalam YAML. Hapus karakter itu.</translation>
    </message>
    <message>
        <source>Something stands behind the end of the YAML.</source>
        <translation>Ada sesuatu setelah akhir YAML.</translation>
    </message>
    <message>
        <source>A tag (a word that begins with “!”) is not one. Put the text in quotes.</source>
        <translation>Suatu tag (kata yang diawali “!”) bukan tag yang sah. Apit teks itu dengan tanda kutip.</translation>
    </message>
    <message>
        <source>The line fits neither the entries above it nor a new one. Check its indentation and whether its colon is missing.</source>
        <translation>Baris ini tidak cocok dengan entri di atasnya maupun sebagai entri baru. Periksa indentasinya dan apakah titik duanya hilang.</translation>
    </message>
    <message>
        <source>The YAML parser says: %1.</source>
        <translation>Pengurai YAML menyatakan: %1.</translation>
    </message>
    <message>
        <source>The YAML cannot be read from line %1 on. %2</source>
        <translation>YAML tidak dapat dibaca mulai baris %1. %2</translation>
    </message>
    <message>
        <source>Put this text in quotes</source>
        <translation>Apit teks ini dengan tanda kutip</translation>
    </message>
    <message>
        <source>Indent by blanks instead of tabs</source>
        <translation>Indentasi dengan spasi alih-alih tab</translation>
    </message>
    <message>
        <source>Rename the anchor to &amp;%1</source>
        <translation>Ganti nama jangkar menjadi &amp;%1</translation>
    </message>
    <message>
        <source>Remove what stands behind the alias</source>
        <translation>Hapus yang ada setelah alias</translation>
    </message>
    <message>
        <source>This line is indented by a tab, which YAML forbids.</source>
        <translation>Baris ini diindentasi dengan tab, yang dilarang YAML.</translation>
    </message>
    <message>
        <source>The name of the anchor %1 may only have the letters A to Z, digits, “-” and “_”.</source>
        <translation>Nama jangkar %1 hanya boleh memuat huruf A sampai Z, angka, “-”, dan “_”.</translation>
    </message>
    <message>
        <source>Behind the alias there is “%1”, but nothing can stand there.</source>
        <translation>Setelah alias ada “%1”, padahal tidak boleh ada apa pun di sana.</translation>
    </message>
    <message>
        <source>The tag %1 asks for an object of Ruby, which Jekyll does not allow.</source>
        <translation>Tag %1 meminta objek Ruby, yang tidak diizinkan Jekyll.</translation>
    </message>
    <message>
        <source>%1 means a symbol of Ruby, which Jekyll does not allow.</source>
        <translation>%1 berarti simbol Ruby, yang tidak diizinkan Jekyll.</translation>
    </message>
    <message>
        <source>%1 looks like a number that Ruby cannot read.</source>
        <translation>%1 tampak seperti angka yang tidak dapat dibaca Ruby.</translation>
    </message>
    <message>
        <source>The front matter is not a list of keys and values.</source>
        <translation>Front matter bukan daftar kunci dan nilai.</translation>
    </message>
    <message>
        <source>The title of %1 has characters that cannot be seen: %2.</source>
        <translation>Judul %1 memuat karakter yang tidak terlihat: %2.</translation>
    </message>
    <message>
        <source>Remove the invisible characters from the title of %1</source>
        <translation>Hapus karakter tak terlihat dari judul %1</translation>
    </message>
    <message>
        <source>The title of %1 is the same as that of en.</source>
        <translation>Judul %1 sama dengan judul en.</translation>
    </message>
    <message>
        <source>Let %1 follow %2 (*%3)</source>
        <translation>Buat %1 mengikuti %2 (*%3)</translation>
    </message>
    <message>
        <source>the truth value %1</source>
        <translation>nilai kebenaran %1</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>tanggal</translation>
    </message>
    <message>
        <source>the number %1</source>
        <translation>angka %1</translation>
    </message>
    <message>
        <source>Put the title of %1 in quotes</source>
        <translation>Apit judul %1 dengan tanda kutip</translation>
    </message>
    <message numerus="yes">
        <source>%1 has an anchor but no title, and %n locale(s) follow it.</source>
        <translation>
            <numerusform>%1 memiliki jangkar tetapi tidak memiliki judul, dan %n lokal mengikutinya.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no title.</source>
        <translation>%1 tidak memiliki judul.</translation>
    </message>
    <message>
        <source>Give %1 a title, “%2” to begin with</source>
        <translation>Beri %1 judul, “%2” sebagai permulaan</translation>
    </message>
    <message>
        <source>The title of %1, %2, means something in Ruby that cannot be read.</source>
        <translation>Judul %1, %2, berarti sesuatu dalam Ruby yang tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The title of %1, %2, is not read as text but as %3.</source>
        <translation>Judul %1, %2, tidak dibaca sebagai teks melainkan sebagai %3.</translation>
    </message>
    <message>
        <source>The title of %1 ends before the # sign: what follows it is a comment.</source>
        <translation>Judul %1 berakhir sebelum tanda #: yang mengikutinya adalah komentar.</translation>
    </message>
    <message>
        <source>Readers see the page: the tag is passed over.</source>
        <translation>Pembaca melihat halaman: tag itu diabaikan.</translation>
    </message>
    <message>
        <source>Readers see the page: it is read as a text.</source>
        <translation>Pembaca melihat halaman: nilai itu dibaca sebagai teks.</translation>
    </message>
</context>
<context>
    <name>DoctorFixes</name>
    <message>
        <source>Rename the anchor of %1 from &amp;%2 to &amp;%3</source>
        <translation>Ganti nama jangkar %1 dari &amp;%2 menjadi &amp;%3</translation>
    </message>
    <message>
        <source>Move %1 with its anchor &amp;%2 up before %3</source>
        <translation>Pindahkan %1 beserta jangkarnya &amp;%2 ke atas sebelum %3</translation>
    </message>
    <message>
        <source>Give the anchor &amp;%2 and its title to %1</source>
        <translation>Berikan jangkar &amp;%2 dan judulnya kepada %1</translation>
    </message>
    <message>
        <source>Give %1 the anchor &amp;%2</source>
        <translation>Beri %1 jangkar &amp;%2</translation>
    </message>
    <message>
        <source>Let %1 follow %2 (*%3)</source>
        <translation>Buat %1 mengikuti %2 (*%3)</translation>
    </message>
    <message>
        <source>Give %1 a title of its own, “%2” to begin with</source>
        <translation>Beri %1 judul sendiri, “%2” sebagai permulaan</translation>
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
        <translation>Penggunaan: anchorage-cli fix [--code=KODE[,KODE…]] [--dry-run] JALUR…
Memperbaiki kesalahan yang dapat diperbaiki tanpa bertanya: judul lokal lain tidak berubah, dan
tidak ada tulisan orang yang hilang. Tanpa --code, kesalahan dari semua jenis.
  --code=KODE   Hanya kesalahan dengan kode ini.
  --dry-run     Mencetak yang akan berubah sebagai diff terpadu dan tidak mengubah apa pun.
Kode keluar: 0 selesai, 1 suatu berkas tidak dapat ditulis, 2 salah penggunaan atau berkas tidak terbaca.
Kode:
</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) mended.</source>
        <translation>
            <numerusform>%n masalah diperbaiki.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no code “%1”.</source>
        <translation>Tidak ada kode “%1”.</translation>
    </message>
    <message>
        <source>fix needs a file or a folder.</source>
        <translation>fix memerlukan berkas atau folder.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Tidak ada opsi “%1”.</translation>
    </message>
</context>
<context>
    <name>FrontMatter</name>
    <message>
        <source>An invisible byte order mark stands before the front matter, so Jekyll does not build this page.</source>
        <translation>Ada tanda urutan bita tak terlihat sebelum front matter, sehingga Jekyll tidak membangun halaman ini.</translation>
    </message>
    <message>
        <source>Blank lines stand before the front matter, so Jekyll takes it for ordinary text.</source>
        <translation>Ada baris kosong sebelum front matter, sehingga Jekyll menganggapnya teks biasa.</translation>
    </message>
    <message>
        <source>The front matter is never closed: a line with “---” is missing after it, so Jekyll takes it for ordinary text.</source>
        <translation>Front matter tidak pernah ditutup: baris “---” setelahnya tidak ada, sehingga Jekyll menganggapnya teks biasa.</translation>
    </message>
    <message>
        <source>%1 refers to *%2, but no row before it defines the anchor &amp;%2.</source>
        <translation>%1 merujuk ke *%2, tetapi tidak ada entri sebelumnya yang mendefinisikan jangkar &amp;%2.</translation>
    </message>
    <message>
        <source>%1 refers to *%2, which is defined in another part of the file, not in this list of titles.</source>
        <translation>%1 merujuk ke *%2, yang didefinisikan di bagian lain berkas, bukan di daftar judul ini.</translation>
    </message>
    <message>
        <source>The YAML cannot be read from line %1 on. %2</source>
        <translation>YAML tidak dapat dibaca mulai baris %1. %2</translation>
    </message>
    <message>
        <source>The YAML is too long to be checked while it is edited. Its titles are read line by line.</source>
        <translation>YAML terlalu panjang untuk diperiksa selagi disunting. Judulnya dibaca baris demi baris.</translation>
    </message>
</context>
<context>
    <name>Git</name>
    <message>
        <source>Your changes are kept in the stash, but they do not fit the other branch: %1</source>
        <translation>Perubahan Anda disimpan di stash, tetapi tidak cocok dengan cabang lain: %1</translation>
    </message>
    <message>
        <source>Your changes are kept in the stash: %1</source>
        <translation>Perubahan Anda disimpan di stash: %1</translation>
    </message>
    <message>
        <source>Your changes do not fit the other branch, so nothing was switched. Commit or stash them first.

%1</source>
        <translation>Perubahan Anda tidak cocok dengan cabang lain, jadi cabang tidak diganti. Commit atau stash dahulu.

%1</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a new branch.</source>
        <translation>“%1” tidak dapat menjadi nama cabang baru.</translation>
    </message>
    <message>
        <source>A commit needs a message that says what it changes.</source>
        <translation>Sebuah commit perlu pesan tentang apa yang diubahnya.</translation>
    </message>
    <message>
        <source>There is no commit yet that could be amended.</source>
        <translation>Belum ada commit yang dapat diperbaiki.</translation>
    </message>
    <message>
        <source>The last commit is pushed already: others may build on it. Make a new commit instead.</source>
        <translation>Commit terakhir sudah didorong: orang lain mungkin memakainya. Buat commit baru saja.</translation>
    </message>
    <message>
        <source>“%1” cannot be discarded here: it is a repository of its own or in conflict.</source>
        <translation>“%1” tidak dapat dibuang di sini: itu repositori tersendiri atau sedang konflik.</translation>
    </message>
    <message>
        <source>“%1” could not be removed: %2.</source>
        <translation>“%1” tidak dapat dihapus: %2.</translation>
    </message>
    <message>
        <source>The name of “%1” is not text; bring it back with git.</source>
        <translation>Nama “%1” bukan teks; kembalikan dengan git.</translation>
    </message>
    <message>
        <source>The folder of “%1” could not be made.</source>
        <translation>Folder “%1” tidak dapat dibuat.</translation>
    </message>
    <message>
        <source>The link “%1” could not be made.</source>
        <translation>Tautan “%1” tidak dapat dibuat.</translation>
    </message>
    <message>
        <source>“%1” has been changed since; commit or discard that first.</source>
        <translation>“%1” sudah diubah sejak itu; commit atau buang dahulu.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>“%1” tidak dapat dibaca: %2.</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>terlalu besar</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>bukan berkas</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Dibatalkan.</translation>
    </message>
    <message>
        <source>git wrote more than can be shown here.</source>
        <translation>git menulis lebih banyak daripada yang dapat ditampilkan.</translation>
    </message>
    <message>
        <source>git could not be run.</source>
        <translation>git tidak dapat dijalankan.</translation>
    </message>
    <message>
        <source>git ended with code %1 and said nothing.</source>
        <translation>git berakhir dengan kode %1 tanpa pesan.</translation>
    </message>
    <message>
        <source>git does not read this repository, because its folder belongs to another user. If you trust them, tell git so once:
git config --global --add safe.directory %1

%2</source>
        <translation>git tidak membaca repositori ini, karena foldernya milik pengguna lain. Jika Anda memercayainya, beri tahu git sekali:
git config --global --add safe.directory %1

%2</translation>
    </message>
    <message>
        <source>“%1” is not in a git repository.</source>
        <translation>“%1” tidak berada di repositori git.</translation>
    </message>
    <message>
        <source>The program git was not found. Install it to see changes and to commit them.</source>
        <translation>Program git tidak ditemukan. Pasang untuk melihat perubahan dan membuat commit.</translation>
    </message>
    <message>
        <source>“%1” has no working tree of its own that Anchorage could show.</source>
        <translation>“%1” tidak punya pohon kerja sendiri yang dapat ditampilkan Anchorage.</translation>
    </message>
    <message>
        <source>This repository is not trusted: git was not run, since it could run programs that the repository brings along.</source>
        <translation>Repositori ini tidak dipercaya: git tidak dijalankan, karena dapat menjalankan program yang dibawa repositori.</translation>
    </message>
    <message>
        <source>The name of “%1” is not text, so its history cannot be followed.</source>
        <translation>Nama “%1” bukan teks, jadi riwayatnya tidak dapat diikuti.</translation>
    </message>
    <message>
        <source>The repository&apos;s configuration names a filter with bytes that are not text. Anchorage does not read such a repository.</source>
        <translation>Konfigurasi repositori menamai filter dengan bita yang bukan teks. Anchorage tidak membaca repositori seperti itu.</translation>
    </message>
    <message>
        <source>No branch is checked out: make one for your commits first.</source>
        <translation>Tidak ada cabang yang aktif: buat dahulu satu untuk commit Anda.</translation>
    </message>
    <message>
        <source>The repository knows no remote that it could be pushed to.</source>
        <translation>Repositori tidak mengenal remote tujuan.</translation>
    </message>
    <message>
        <source>There are several remotes and none is set up for pushing.</source>
        <translation>Ada beberapa remote dan tidak ada yang diatur untuk mendorong.</translation>
    </message>
    <message>
        <source>“%1” can only be staged as a whole.</source>
        <translation>“%1” hanya dapat disiapkan seluruhnya.</translation>
    </message>
    <message>
        <source>“%1” was staged by somebody else meanwhile. Look at the change again.</source>
        <translation>“%1” sementara itu sudah disiapkan orang lain. Lihat lagi perubahannya.</translation>
    </message>
    <message>
        <source>The conflict of “%1” is not what it was. Look at it again.</source>
        <translation>Konflik pada “%1” sudah berubah. Lihatlah lagi.</translation>
    </message>
    <message>
        <source>That side has no “%1”.</source>
        <translation>Sisi itu tidak punya “%1”.</translation>
    </message>
    <message>
        <source>“%1” was changed since git left it there; that would be lost. Stage the file if it is as it should be.</source>
        <translation>“%1” sudah diubah sejak git meninggalkannya di sana; perubahan itu akan hilang. Siapkan berkas jika isinya sudah benar.</translation>
    </message>
</context>
<context>
    <name>GitDrivers</name>
    <message>
        <source>git could not be run: %1.</source>
        <translation>git tidak dapat dijalankan: %1.</translation>
    </message>
    <message>
        <source>git refused: %1</source>
        <translation>git menolak: %1</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Tidak ada folder “%1”.</translation>
    </message>
    <message>
        <source>The folder of “%1” cannot be made.</source>
        <translation>Folder untuk “%1” tidak dapat dibuat.</translation>
    </message>
    <message>
        <source>%1:
</source>
        <translation>%1:
</translation>
    </message>
    <message>
        <source>%1: lines of Anchorage removed
</source>
        <translation>%1: baris-baris Anchorage dihapus
</translation>
    </message>
    <message>
        <source>Nothing was set up.
</source>
        <translation>Tidak ada yang terpasang.
</translation>
    </message>
</context>
<context>
    <name>GitMergeFile</name>
    <message>
        <source>The lines could not be merged: git could not be run (%1).</source>
        <translation>Baris tidak dapat digabungkan: git tidak dapat dijalankan (%1).</translation>
    </message>
    <message>
        <source>The lines could not be merged: temporary files could not be written.</source>
        <translation>Baris tidak dapat digabungkan: berkas sementara tidak dapat ditulis.</translation>
    </message>
    <message>
        <source>The merge was cancelled.</source>
        <translation>Penggabungan dibatalkan.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>not committed yet</source>
        <translation>belum di-commit</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(tanpa judul)</translation>
    </message>
    <message>
        <source>%1 (followed)</source>
        <translation>%1 (mengikuti)</translation>
    </message>
    <message>
        <source>title of en and page are newer</source>
        <translation>judul en dan halaman lebih baru</translation>
    </message>
    <message>
        <source>title of en is newer</source>
        <translation>judul en lebih baru</translation>
    </message>
    <message>
        <source>page is newer</source>
        <translation>halaman lebih baru</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Mengapa</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dalam %2</translation>
    </message>
</context>
<context>
    <name>JekyllMessages</name>
    <message>
        <source>Jekyll cannot run the Liquid in “%1”: %2</source>
        <translation>Jekyll tidak dapat menjalankan Liquid di “%1”: %2</translation>
    </message>
    <message>
        <source>Jekyll cannot read the front matter of “%1”: %2</source>
        <translation>Jekyll tidak dapat membaca front matter “%1”: %2</translation>
    </message>
    <message>
        <source>A plugin that the site needs is not installed: %1</source>
        <translation>Plugin yang diperlukan situs tidak terpasang: %1</translation>
    </message>
    <message>
        <source>A gem that the site needs is not installed: %1</source>
        <translation>Gem yang diperlukan situs tidak terpasang: %1</translation>
    </message>
    <message>
        <source>Jekyll stopped: %1</source>
        <translation>Jekyll berhenti: %1</translation>
    </message>
    <message>
        <source>Jekyll stopped without saying why.</source>
        <translation>Jekyll berhenti tanpa mengatakan sebabnya.</translation>
    </message>
</context>
<context>
    <name>LinkCheck</name>
    <message>
        <source>The site does not use the plugin jekyll-redirect-from, so nothing is redirected.</source>
        <translation>Situs tidak memakai plugin jekyll-redirect-from, jadi tidak ada yang dialihkan.</translation>
    </message>
    <message>
        <source>Readers who come by the old address get “page not found”.</source>
        <translation>Pembaca yang datang lewat alamat lama mendapat “halaman tidak ditemukan”.</translation>
    </message>
    <message>
        <source>“%1” leaves out the site’s base address “%2”.</source>
        <translation>“%1” tidak menyertakan alamat dasar situs, “%2”.</translation>
    </message>
    <message>
        <source>Readers see no image.</source>
        <translation>Pembaca tidak melihat gambar.</translation>
    </message>
    <message>
        <source>Readers who follow it leave the site and get “page not found”.</source>
        <translation>Pembaca yang mengikutinya keluar dari situs dan mendapat “halaman tidak ditemukan”.</translation>
    </message>
    <message>
        <source>Lead to “%1”</source>
        <translation>Arahkan ke “%1”</translation>
    </message>
    <message>
        <source>There is no image “%1”.</source>
        <translation>Tidak ada gambar “%1”.</translation>
    </message>
    <message>
        <source>There is no image “%1”, but one with other capitals.</source>
        <translation>Tidak ada gambar “%1”, tetapi ada yang huruf besarnya lain.</translation>
    </message>
    <message>
        <source>No page or file has the address “%1”; “%2” has other capitals.</source>
        <translation>Tidak ada halaman atau berkas beralamat “%1”; huruf besar “%2” lain.</translation>
    </message>
    <message>
        <source>No page or file of the site has the address “%1”.</source>
        <translation>Tidak ada halaman atau berkas situs yang beralamat “%1”.</translation>
    </message>
    <message>
        <source>Readers who follow it get “page not found”.</source>
        <translation>Pembaca yang mengikutinya mendapat “halaman tidak ditemukan”.</translation>
    </message>
    <message>
        <source>“%1” is not published yet: its date is in the future.</source>
        <translation>“%1” belum diterbitkan: tanggalnya di masa depan.</translation>
    </message>
    <message>
        <source>“%1” is not published.</source>
        <translation>“%1” tidak diterbitkan.</translation>
    </message>
    <message>
        <source>“%1” is the name of a file; the site publishes it as “%2”.</source>
        <translation>“%1” adalah nama berkas; situs menerbitkannya sebagai “%2”.</translation>
    </message>
    <message>
        <source>Readers who follow it get “page not found”, unless GitHub Pages builds the site.</source>
        <translation>Pembaca yang mengikutinya mendapat “halaman tidak ditemukan”, kecuali jika GitHub Pages yang membangun situs.</translation>
    </message>
    <message>
        <source>The page has no heading or place with the id “%1”.</source>
        <translation>Halaman ini tidak punya judul bagian atau tempat dengan id “%1”.</translation>
    </message>
    <message>
        <source>“%2” has no heading or place with the id “%1”.</source>
        <translation>“%2” tidak punya judul bagian atau tempat dengan id “%1”.</translation>
    </message>
    <message>
        <source>Readers who follow it stay where they are.</source>
        <translation>Pembaca yang mengikutinya tetap di tempatnya.</translation>
    </message>
    <message>
        <source>Readers who follow it arrive at the top of the page.</source>
        <translation>Pembaca yang mengikutinya tiba di awal halaman.</translation>
    </message>
    <message>
        <source>No page or file of the site has the address “%1” that this page redirects to.</source>
        <translation>Tidak ada halaman atau berkas situs yang beralamat “%1”, tujuan pengalihan halaman ini.</translation>
    </message>
    <message>
        <source>Readers are sent on and get “page not found”.</source>
        <translation>Pembaca dialihkan dan mendapat “halaman tidak ditemukan”.</translation>
    </message>
    <message>
        <source>“%1” redirects to this page, which is not published.</source>
        <translation>“%1” mengalihkan ke halaman ini, yang tidak diterbitkan.</translation>
    </message>
    <message>
        <source>“%1” is already the address of “%2”, so it cannot redirect to this page.</source>
        <translation>“%1” sudah menjadi alamat “%2”, jadi tidak dapat mengalihkan ke halaman ini.</translation>
    </message>
    <message>
        <source>Readers of that address get one of the two, whichever is written last.</source>
        <translation>Pembaca alamat itu mendapat salah satu dari keduanya, yang ditulis terakhir.</translation>
    </message>
    <message>
        <source>A link leads to a page or file that the site does not have.</source>
        <translation>Tautan menuju halaman atau berkas yang tidak ada di situs.</translation>
    </message>
    <message>
        <source>An image is not among the site’s files.</source>
        <translation>Gambar tidak ada di antara berkas situs.</translation>
    </message>
    <message>
        <source>A link leads to a heading that is not there.</source>
        <translation>Tautan menuju judul bagian yang tidak ada.</translation>
    </message>
    <message>
        <source>A redirect leads to a page that does not exist.</source>
        <translation>Pengalihan menuju halaman yang tidak ada.</translation>
    </message>
</context>
<context>
    <name>LocaleChanges</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>seperti %1</translation>
    </message>
    <message>
        <source>added, %1</source>
        <translation>ditambahkan, %1</translation>
    </message>
    <message>
        <source>removed, was %1</source>
        <translation>dihapus, tadinya %1</translation>
    </message>
    <message>
        <source>%1 → %2, own</source>
        <translation>%1 → %2, judul sendiri</translation>
    </message>
    <message>
        <source>%1 → as %2</source>
        <translation>%1 → seperti %2</translation>
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
        <translation>dipindahkan</translation>
    </message>
    <message>
        <source>written differently</source>
        <translation>ditulis secara lain</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; moved</source>
        <translation>; dipindahkan</translation>
    </message>
    <message numerus="yes">
        <source>; %n locale(s) follow &amp;%1</source>
        <translation>
            <numerusform>; %n lokal mengikuti &amp;%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The YAML cannot be read, so a locale cannot be taken alone. Take the whole file.</source>
        <translation>YAML tidak dapat dibaca, jadi satu lokal tidak dapat diambil sendiri. Ambil seluruh berkas.</translation>
    </message>
    <message>
        <source>The list of titles at “%1” cannot be taken row by row. Take its lines.</source>
        <translation>Daftar judul di “%1” tidak dapat diambil per entri. Ambil baris-barisnya.</translation>
    </message>
    <message>
        <source>The list of titles at “%1” is gone as a whole. Take its lines.</source>
        <translation>Daftar judul di “%1” hilang seluruhnya. Ambil baris-barisnya.</translation>
    </message>
    <message>
        <source>Taken alone, the locale would not show the title that it should. Take the lines together.</source>
        <translation>Jika diambil sendiri, lokal itu tidak akan menampilkan judul yang semestinya. Ambil baris-barisnya bersama-sama.</translation>
    </message>
    <message>
        <source>All of the front matter is new, so no locale can be taken alone. Take the whole file.</source>
        <translation>Seluruh bagian awal berkas masih baru, jadi satu bahasa tidak bisa diambil sendiri. Ambil seluruh berkas.</translation>
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
        <translation>Penggunaan: anchorage-cli merge DASAR KITA MEREKA [--path=NAMA] [--marker-size=N]
            anchorage-cli merge --install [REPOSITORI] | --uninstall [REPOSITORI]
Menggabungkan yang diubah MEREKA sejak DASAR ke dalam KITA dan menulis hasilnya di sana. Judul
digabungkan menurut makna: lokal yang berbeda dalam satu daftar tidak pernah bertentangan, baris apa
pun yang berpindah; yang lain digabungkan seperti git merge-file. Yang diubah kedua pihak secara
berbeda ditandai seperti git menandainya, pada judul hanya entri yang bersangkutan.
  --path=NAMA      Nama berkas, jika KITA bernama lain; .yml dan .yaml adalah data.
  --marker-size=N  Panjang tanda konflik, 7 jika tidak diberikan.
  --install        Membuat git memakai perintah ini untuk halaman, tata letak dan data sebuah
                   repositori, dan “anchorage-cli diff” untuk git diff: menulis ke .git/config dan
                   .git/info/attributes, dan tidak menulis apa pun yang akan ikut di-commit.
  --uninstall      Membatalkannya.
Kode keluar: 0 digabungkan, 1 digabungkan dengan konflik, 2 tidak digabungkan dan KITA tetap.
</translation>
    </message>
    <message>
        <source>“%1” is not a text file.</source>
        <translation>“%1” bukan berkas teks.</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>dihapus</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>seperti %1</translation>
    </message>
    <message>
        <source>%1: merged by lines. %2</source>
        <translation>%1: digabungkan per baris. %2</translation>
    </message>
    <message>
        <source>%1: the merged YAML cannot be read. Please look at it.</source>
        <translation>%1: YAML hasil gabungan tidak dapat dibaca. Harap periksa.</translation>
    </message>
    <message>
        <source>%1: %2 in %3 is %4 here and %5 there.</source>
        <translation>%1: %2 dalam %3 adalah %4 di sini dan %5 di sana.</translation>
    </message>
    <message>
        <source>--install and --uninstall take one repository.</source>
        <translation>--install dan --uninstall menerima satu repositori.</translation>
    </message>
    <message>
        <source>merge needs three files: BASE, OURS and THEIRS.</source>
        <translation>merge memerlukan tiga berkas: DASAR, KITA dan MEREKA.</translation>
    </message>
    <message>
        <source>--marker-size needs a number from 1 to 1000.</source>
        <translation>--marker-size memerlukan angka dari 1 hingga 1000.</translation>
    </message>
</context>
<context>
    <name>MergeDecisions</name>
    <message>
        <source>The row cannot be read. Choose one of the two and change it in the source.</source>
        <translation>Entri ini tidak dapat dibaca. Pilih salah satu dari keduanya dan ubah di sumber.</translation>
    </message>
    <message>
        <source>Decided so, the YAML could not be read. Choose otherwise or change it in the source.</source>
        <translation>Dengan pilihan ini YAML tidak dapat dibaca. Pilih yang lain atau ubah di sumber.</translation>
    </message>
</context>
<context>
    <name>PageMerge</name>
    <message>
        <source>The YAML of the common version cannot be read.</source>
        <translation>YAML versi bersama tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The YAML of our version cannot be read.</source>
        <translation>YAML versi kita tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>The YAML of their version cannot be read.</source>
        <translation>YAML versi mereka tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Merged by meaning, the YAML could not be read.</source>
        <translation>Jika digabungkan menurut makna, YAML tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Merged by meaning, %1 would not show the title that it should.</source>
        <translation>Jika digabungkan menurut makna, %1 tidak akan menampilkan judul yang semestinya.</translation>
    </message>
    <message>
        <source>Merged by meaning, an alias outside the titles would lead nowhere.</source>
        <translation>Jika digabungkan menurut makna, sebuah alias di luar judul tidak akan mengarah ke mana pun.</translation>
    </message>
</context>
<context>
    <name>PageRendering</name>
    <message>
        <source>This part is nested too deeply for the preview.</source>
        <translation>Bagian ini bersarang terlalu dalam untuk pratinjau.</translation>
    </message>
</context>
<context>
    <name>ProblemsBinding</name>
    <message>
        <source>Debian’s Jekyll</source>
        <translation>Jekyll dari Debian</translation>
    </message>
    <message>
        <source>GitHub Pages or Jekyll from RubyGems</source>
        <translation>GitHub Pages atau Jekyll dari RubyGems</translation>
    </message>
    <message>
        <source>Debian’s Jekyll, strict front matter</source>
        <translation>Jekyll dari Debian, front matter ketat</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Edits the multilingual pages of a Jekyll site.</source>
        <translation>Menyunting halaman multibahasa sebuah situs Jekyll.</translation>
    </message>
    <message>
        <source>Write a picture of the window to &lt;file&gt; once it is painted, and exit.</source>
        <translation>Menulis gambar jendela ke &lt;file&gt; setelah digambar, lalu keluar.</translation>
    </message>
    <message>
        <source>Size of the window, for instance 1440x900.</source>
        <translation>Ukuran jendela, misalnya 1440x900.</translation>
    </message>
    <message>
        <source>Open a working copy of the sample site.</source>
        <translation>Membuka salinan kerja situs contoh.</translation>
    </message>
    <message>
        <source>A page, layout or data file, or the folder of a site.</source>
        <translation>Sebuah halaman, tata letak, atau berkas data, atau folder sebuah situs.</translation>
    </message>
    <message>
        <source>What to show at first: &lt;part&gt; is changes or locales.</source>
        <translation>Yang ditampilkan lebih dulu: &lt;part&gt; adalah changes atau locales.</translation>
    </message>
    <message>
        <source>For a picture: how the preview is dressed, plain, site or exact.</source>
        <translation>Untuk gambar: tampilan pratinjau, plain, site, atau exact.</translation>
    </message>
    <message>
        <source>For a picture: the locale that is shown.</source>
        <translation>Untuk gambar: lokal yang ditampilkan.</translation>
    </message>
    <message>
        <source>For a picture: the preview’s colours, light or dark.</source>
        <translation>Untuk gambar: warna pratinjau, light atau dark.</translation>
    </message>
    <message>
        <source>For a picture: the preview’s width, phone, tablet or full.</source>
        <translation>Untuk gambar: lebar pratinjau, phone, tablet, atau full.</translation>
    </message>
</context>
<context>
    <name>RenderCommand</name>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Masukan standar tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Standard input has more than %1.</source>
        <translation>Masukan standar melebihi %1.</translation>
    </message>
    <message>
        <source>render needs one file, or - for standard input.</source>
        <translation>render memerlukan satu berkas, atau - untuk masukan standar.</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation>Tidak ada format “%1”.</translation>
    </message>
</context>
<context>
    <name>SampleSite</name>
    <message>
        <source>The sample site cannot be copied to “%1”.</source>
        <translation>Situs contoh tidak dapat disalin ke “%1”.</translation>
    </message>
    <message>
        <source>The sample site</source>
        <translation>Situs contoh</translation>
    </message>
</context>
<context>
    <name>ScratchCopy</name>
    <message>
        <source>“%1” cannot be made.</source>
        <translation>“%1” tidak dapat dibuat.</translation>
    </message>
    <message>
        <source>“%1” cannot be copied.</source>
        <translation>“%1” tidak dapat disalin.</translation>
    </message>
    <message>
        <source>“%1” is no place for a copy of the site.</source>
        <translation>“%1” bukan tempat untuk salinan situs.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Dibatalkan.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>“%1” tidak dapat ditulis.</translation>
    </message>
</context>
<context>
    <name>SetCommand</name>
    <message>
        <source>“%1” has no locale titles.</source>
        <translation>“%1” tidak memiliki judul per lokal.</translation>
    </message>
    <message>
        <source>“%1” has no locale titles at “%2”. There are: %3.</source>
        <translation>“%1” tidak memiliki judul per lokal di “%2”. Yang ada: %3.</translation>
    </message>
    <message>
        <source>There is no row for the locale “%1”. There are: %2.</source>
        <translation>Tidak ada entri untuk lokal “%1”. Yang ada: %2.</translation>
    </message>
    <message>
        <source>set needs a file, a locale and a title.</source>
        <translation>set memerlukan berkas, lokal, dan judul.</translation>
    </message>
    <message>
        <source>The title is not valid UTF-8.</source>
        <translation>Judul bukan UTF-8 yang sah.</translation>
    </message>
    <message>
        <source>“%1” is not a text file (it holds zero bytes).</source>
        <translation>“%1” bukan berkas teks (memuat bita nol).</translation>
    </message>
</context>
<context>
    <name>ShownTitle</name>
    <message>
        <source>no title</source>
        <translation>tanpa judul</translation>
    </message>
    <message>
        <source>its alias leads nowhere</source>
        <translation>aliasnya tidak menuju ke mana pun</translation>
    </message>
    <message>
        <source>its key is not read as text</source>
        <translation>kuncinya tidak dibaca sebagai teks</translation>
    </message>
    <message>
        <source>no row</source>
        <translation>tanpa entri</translation>
    </message>
    <message>
        <source>%1 shows nothing: %2</source>
        <comment>%1 a locale, %2 why</comment>
        <translation>%1 tidak menampilkan apa-apa: %2</translation>
    </message>
    <message>
        <source>%1 shows %2: %3</source>
        <comment>%1 a locale, %2 a language, %3 why</comment>
        <translation>%1 menampilkan %2: %3</translation>
    </message>
    <message>
        <source>%1 shows the page’s “title”, which comes before “titles”</source>
        <translation>%1 menampilkan “title” halaman, yang didahulukan dari “titles”</translation>
    </message>
</context>
<context>
    <name>SiteFacts</name>
    <message>
        <source>_config.yml sets strict_front_matter.</source>
        <translation>_config.yml mengaktifkan strict_front_matter.</translation>
    </message>
    <message>
        <source>Gemfile.lock names upstream’s Jekyll, which reads with SafeYAML.</source>
        <translation>Gemfile.lock menyebut Jekyll hulu, yang membaca dengan SafeYAML.</translation>
    </message>
    <message>
        <source>The Gemfile names upstream’s Jekyll, which reads with SafeYAML.</source>
        <translation>Gemfile menyebut Jekyll hulu, yang membaca dengan SafeYAML.</translation>
    </message>
    <message>
        <source>A workflow builds the site for GitHub Pages.</source>
        <translation>Sebuah alur kerja membangun situs untuk GitHub Pages.</translation>
    </message>
    <message>
        <source>_config.yml names a remote theme, as sites on GitHub Pages do.</source>
        <translation>_config.yml menyebut tema jarak jauh, seperti situs di GitHub Pages.</translation>
    </message>
    <message>
        <source>Nothing tells who builds the site, so it is taken for Debian’s Jekyll.</source>
        <translation>Tidak ada petunjuk siapa yang membangun situs, sehingga dianggap Jekyll dari Debian.</translation>
    </message>
    <message>
        <source>It was chosen.</source>
        <translation>Dipilih oleh pengguna.</translation>
    </message>
</context>
<context>
    <name>SiteFrame</name>
    <message>
        <source>The style sheet “%1” comes from another host.</source>
        <translation>Lembar gaya “%1” berasal dari host lain.</translation>
    </message>
    <message>
        <source>The style sheet “%1” is not there.</source>
        <translation>Lembar gaya “%1” tidak ada.</translation>
    </message>
    <message>
        <source>The style sheet “%1” is made by Jekyll, and there is no built copy. Build the site, or use the exact preview.</source>
        <translation>Lembar gaya “%1” dibuat oleh Jekyll dan belum ada salinan jadinya. Bangun situsnya atau pakai pratinjau persis.</translation>
    </message>
    <message>
        <source>There is no built copy of this page, so its layout is not shown. Build the site, or use the exact preview.</source>
        <translation>Belum ada salinan jadi halaman ini, jadi tata letaknya tidak ditampilkan. Bangun situsnya atau pakai pratinjau persis.</translation>
    </message>
    <message>
        <source>The built copy of this page holds nothing of its text, so its layout is not shown. Build the site anew, or use the exact preview.</source>
        <translation>Salinan jadi halaman ini tidak memuat teksnya, jadi tata letaknya tidak ditampilkan. Bangun ulang situsnya atau pakai pratinjau persis.</translation>
    </message>
    <message>
        <source>The built copy is older than the site’s configuration.</source>
        <translation>Salinan jadi lebih tua daripada konfigurasi situs.</translation>
    </message>
</context>
<context>
    <name>SitePages</name>
    <message>
        <source>The preview does not know the content of pages here.</source>
        <translation>Pratinjau tidak mengetahui isi halaman di sini.</translation>
    </message>
</context>
<context>
    <name>SiteRepair</name>
    <message>
        <source>“%1” was changed by another program meanwhile. It and the files after it were not repaired; try again.</source>
        <translation>“%1” sementara itu diubah oleh program lain. Berkas itu dan berkas-berkas sesudahnya tidak diperbaiki; coba lagi.</translation>
    </message>
</context>
<context>
    <name>SiteValues</name>
    <message>
        <source>The preview does not tell where the site lies.</source>
        <translation>Pratinjau tidak memberi tahu letak situs.</translation>
    </message>
    <message>
        <source>The preview does not know which posts are related.</source>
        <translation>Pratinjau tidak mengetahui tulisan mana yang terkait.</translation>
    </message>
    <message>
        <source>%1 is too large for the preview.</source>
        <translation>%1 terlalu besar untuk pratinjau.</translation>
    </message>
    <message>
        <source>%1 is not well-formed.</source>
        <translation>%1 tidak tersusun dengan benar.</translation>
    </message>
    <message>
        <source>“%1” is not a path inside the repository.</source>
        <translation>“%1” bukan jalur di dalam repositori.</translation>
    </message>
    <message>
        <source>There is no file “%1” in %2.</source>
        <translation>Tidak ada berkas “%1” di %2.</translation>
    </message>
    <message>
        <source>“%1” leads out of the repository.</source>
        <translation>“%1” mengarah ke luar repositori.</translation>
    </message>
    <message>
        <source>There is no page or file “%1”.</source>
        <translation>Tidak ada halaman atau berkas “%1”.</translation>
    </message>
    <message>
        <source>There is no post “%1”.</source>
        <translation>Tidak ada tulisan “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not in the repository. It may belong to the site’s theme “%2”, which the live preview does not read; the exact preview shows it.</source>
        <translation>“%1” tidak ada di repositori. Berkas ini mungkin milik tema situs “%2”, yang tidak dibaca oleh pratinjau langsung; pratinjau persis menampilkannya.</translation>
    </message>
</context>
<context>
    <name>StructuralEdits</name>
    <message>
        <source>This list of titles is written in braces. Add locales to it in the source.</source>
        <translation>Daftar judul ini ditulis dalam kurung kurawal. Tambahkan lokal di sumber.</translation>
    </message>
    <message>
        <source>“%1” is not a language tag such as fr or pt-BR.</source>
        <translation>“%1” bukan tag bahasa seperti fr atau pt-BR.</translation>
    </message>
    <message>
        <source>%1 is in this list already.</source>
        <translation>%1 sudah ada dalam daftar ini.</translation>
    </message>
    <message>
        <source>The row of %1 does not stand on lines of its own. Add locales in the source.</source>
        <translation>Entri %1 tidak berada pada barisnya sendiri. Tambahkan lokal di sumber.</translation>
    </message>
    <message>
        <source>An anchor needs a name.</source>
        <translation>Jangkar memerlukan nama.</translation>
    </message>
    <message>
        <source>The name of an anchor may have the letters A to Z, digits, “_” and “-” only.</source>
        <translation>Nama jangkar hanya boleh memuat huruf A sampai Z, angka, “_”, dan “-”.</translation>
    </message>
    <message>
        <source>The name of the anchor is too long.</source>
        <translation>Nama jangkar terlalu panjang.</translation>
    </message>
    <message>
        <source>No locale here is of the same language as %1, so it needs a title.</source>
        <translation>Tidak ada lokal di sini yang sebahasa dengan %1, sehingga diperlukan judul.</translation>
    </message>
    <message>
        <source>No region is missing.</source>
        <translation>Tidak ada wilayah yang kurang.</translation>
    </message>
    <message>
        <source>There is no title here yet that the locales of the other list could begin with. Enter one first.</source>
        <translation>Belum ada judul di sini sebagai permulaan bagi lokal dari daftar lain. Masukkan satu judul dahulu.</translation>
    </message>
    <message>
        <source>This list has all locales of the other one.</source>
        <translation>Daftar ini memiliki semua lokal dari daftar lain itu.</translation>
    </message>
    <message>
        <source>The row of %1 does not stand on lines of its own. Change it in the source.</source>
        <translation>Entri %1 tidak berada pada barisnya sendiri. Ubah di sumber.</translation>
    </message>
    <message>
        <source>%1 is the only locale of this list. Remove the whole list in the source.</source>
        <translation>%1 adalah satu-satunya lokal dalam daftar ini. Hapus seluruh daftar di sumber.</translation>
    </message>
    <message>
        <source>%1 has no title of this list itself: *%2 is not defined in it.</source>
        <translation>%1 tidak memiliki judul dari daftar ini sendiri: *%2 tidak didefinisikan di dalamnya.</translation>
    </message>
    <message>
        <source>%1 has no title that another locale could follow.</source>
        <translation>%1 tidak memiliki judul yang dapat diikuti lokal lain.</translation>
    </message>
    <message>
        <source>The value of %1 is not a title. Change it in the source.</source>
        <translation>Nilai %1 bukan judul. Ubah di sumber.</translation>
    </message>
    <message>
        <source>A locale can follow another locale of the same list only.</source>
        <translation>Suatu lokal hanya dapat mengikuti lokal lain dalam daftar yang sama.</translation>
    </message>
    <message>
        <source>%1 follows %2 already, so %2 cannot follow %1.</source>
        <translation>%1 sudah mengikuti %2, sehingga %2 tidak dapat mengikuti %1.</translation>
    </message>
    <message>
        <source>%1 does not follow another locale of this list.</source>
        <translation>%1 tidak mengikuti lokal lain dalam daftar ini.</translation>
    </message>
    <message>
        <source>%1 has no anchor to rename.</source>
        <translation>%1 tidak memiliki jangkar untuk diganti namanya.</translation>
    </message>
    <message>
        <source>The YAML cannot be read as a whole, so aliases of &amp;%1 could be missed. Repair it first.</source>
        <translation>YAML tidak dapat dibaca seluruhnya, sehingga alias dari &amp;%1 bisa terlewat. Perbaiki dahulu.</translation>
    </message>
    <message>
        <source>*%1 is not defined, so there is no anchor to rename.</source>
        <translation>*%1 tidak didefinisikan, sehingga tidak ada jangkar untuk diganti namanya.</translation>
    </message>
    <message>
        <source>%1 uses the name %2 already.</source>
        <translation>%1 sudah memakai nama %2.</translation>
    </message>
    <message>
        <source>%1 follows %2, so it cannot stand above it. Make %1 the carrier first.</source>
        <translation>%1 mengikuti %2, sehingga tidak dapat berada di atasnya. Jadikan %1 yang diikuti lebih dulu.</translation>
    </message>
    <message>
        <source>%1 stands at the end of the list already.</source>
        <translation>%1 sudah berada di ujung daftar.</translation>
    </message>
    <message>
        <source>The rows of this list do not stand on lines of their own. Change their order in the source.</source>
        <translation>Entri daftar ini tidak berada pada barisnya sendiri. Ubah urutannya di sumber.</translation>
    </message>
    <message>
        <source>The front matter is not written in a form that a list of titles can be added to. Add “titles:” in the source.</source>
        <translation>Front matter tidak ditulis dalam bentuk yang dapat ditambahi daftar judul. Tambahkan “titles:” di sumber.</translation>
    </message>
    <message>
        <source>The page&apos;s “title:” is not a text on one line. Change it in the source.</source>
        <translation>“title:” halaman ini bukan teks dalam satu baris. Ubah di sumber.</translation>
    </message>
    <message>
        <source>The page has “titles:” already, in a form that is not a list of titles. Change it in the source.</source>
        <translation>Halaman sudah memiliki “titles:”, dalam bentuk yang bukan daftar judul. Ubah di sumber.</translation>
    </message>
    <message>
        <source>Jekyll does not see the front matter of this page. Repair it first.</source>
        <translation>Jekyll tidak melihat front matter halaman ini. Perbaiki dahulu.</translation>
    </message>
    <message>
        <source>A data file has a list of titles for each of its entries. Add one in the source.</source>
        <translation>Berkas data memiliki daftar judul untuk tiap entrinya. Tambahkan satu di sumber.</translation>
    </message>
    <message>
        <source>The YAML of this page cannot be read. Repair it first.</source>
        <translation>YAML halaman ini tidak dapat dibaca. Perbaiki dahulu.</translation>
    </message>
    <message>
        <source>This page has a list of titles already.</source>
        <translation>Halaman ini sudah memiliki daftar judul.</translation>
    </message>
    <message>
        <source>The first locale needs a title.</source>
        <translation>Lokal pertama memerlukan judul.</translation>
    </message>
    <message>
        <source>This would change what %1 in “%2” shows, as it refers to *%3. Give it a title of its own first.</source>
        <translation>Ini akan mengubah yang ditampilkan %1 di “%2”, karena merujuk ke *%3. Beri judul sendiri dahulu.</translation>
    </message>
    <message>
        <source>This would change what %1 shows. Change it in the source.</source>
        <translation>Ini akan mengubah yang ditampilkan %1. Ubah di sumber.</translation>
    </message>
    <message>
        <source>The YAML could not be read any more after this. Change it in the source.</source>
        <translation>YAML tidak akan dapat dibaca lagi setelah ini. Ubah di sumber.</translation>
    </message>
    <message>
        <source>Another part of the file refers to this title by its anchor. Change it in the source.</source>
        <translation>Bagian lain berkas merujuk ke judul ini lewat jangkarnya. Ubah di sumber.</translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>the build of the site stops at it</source>
        <translation>pembuatan situs berhenti di situ</translation>
    </message>
    <message>
        <source>Jekyll cannot read it, and pages that use it come out empty</source>
        <translation>Jekyll tidak dapat membacanya, dan halaman yang memakainya menjadi kosong</translation>
    </message>
    <message>
        <source>Jekyll finds no front matter in it and makes no page of it</source>
        <translation>Jekyll tidak menemukan front matter di dalamnya dan tidak membuat halaman darinya</translation>
    </message>
    <message>
        <source>This file is in %1: %2. File ▸ Convert to UTF-8 mends that; until then it is saved as it was.</source>
        <translation>Berkas ini dalam %1: %2. Berkas ▸ Ubah ke UTF-8 memperbaikinya; sampai saat itu berkas disimpan seperti semula.</translation>
    </message>
    <message>
        <source>This file is not in UTF-8: Jekyll stops at it. File ▸ Convert to UTF-8 mends that; until then every line that you do not change stays as it is.</source>
        <translation>Berkas ini bukan UTF-8: Jekyll berhenti di sini. Berkas ▸ Ubah ke UTF-8 memperbaikinya; sampai saat itu setiap baris yang tidak Anda ubah tetap seperti adanya.</translation>
    </message>
    <message>
        <source>UTF-16 (little-endian)</source>
        <translation>UTF-16 (little-endian)</translation>
    </message>
    <message>
        <source>UTF-16 (big-endian)</source>
        <translation>UTF-16 (big-endian)</translation>
    </message>
    <message>
        <source>UTF-32 (little-endian)</source>
        <translation>UTF-32 (little-endian)</translation>
    </message>
    <message>
        <source>UTF-32 (big-endian)</source>
        <translation>UTF-32 (big-endian)</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>“%1” could not be saved: %2. The file on the disk is as it was before.</source>
        <translation>“%1” tidak dapat disimpan: %2. Berkas di disk tetap seperti semula.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>“%1” adalah folder, bukan berkas.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Tidak ada berkas “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation>“%1” bukan berkas biasa.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>“%1” tidak dapat dibaca: %2.</translation>
    </message>
    <message>
        <source>“%1” has %2. Anchorage opens text files up to %3.</source>
        <translation>“%1” berukuran %2. Anchorage membuka berkas teks hingga %3.</translation>
    </message>
    <message>
        <source>“%1” could not be written completely: %2. Your version is in “%3”.</source>
        <translation>“%1” tidak dapat ditulis seluruhnya: %2. Versi Anda ada di “%3”.</translation>
    </message>
</context>
<context>
    <name>TitleEdits</name>
    <message>
        <source>The value of %1 is not a title but a list, a map or a key in another form. Change it in the source.</source>
        <translation>Nilai %1 bukan judul melainkan daftar, peta, atau kunci dalam bentuk lain. Ubah di sumber.</translation>
    </message>
    <message>
        <source>%1 follows *%2, but no row before it defines &amp;%2, so there is no shared title to change. Give %1 a title of its own.</source>
        <translation>%1 mengikuti *%2, tetapi tidak ada entri sebelumnya yang mendefinisikan &amp;%2, sehingga tidak ada judul bersama untuk diubah. Beri %1 judul sendiri.</translation>
    </message>
    <message>
        <source>%1 follows *%2, which is not a locale&apos;s title. Give %1 a title of its own, or change &amp;%2 in the source.</source>
        <translation>%1 mengikuti *%2, yang bukan judul suatu lokal. Beri %1 judul sendiri, atau ubah &amp;%2 di sumber.</translation>
    </message>
</context>
<context>
    <name>TitleNotices</name>
    <message>
        <source>The front matter cannot be read.</source>
        <translation>Front matter tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>This file has no front matter, so it has no titles by locale.</source>
        <translation>Berkas ini tidak memiliki front matter, sehingga tidak memiliki judul per lokal.</translation>
    </message>
    <message>
        <source>This file has no list of titles by locale: a key “titles:” with one row for each locale.</source>
        <translation>Berkas ini tidak memiliki daftar judul per lokal: kunci “titles:” dengan satu entri untuk tiap lokal.</translation>
    </message>
    <message>
        <source>%1 The titles below were read line by line.</source>
        <comment>after the reason why</comment>
        <translation>%1 Judul di bawah ini dibaca baris demi baris.</translation>
    </message>
    <message>
        <source>This page also has one title for all languages, “%1”, which the theme shows instead of these.</source>
        <translation>Halaman ini juga memiliki satu judul untuk semua bahasa, “%1”, yang ditampilkan tema sebagai gantinya.</translation>
    </message>
</context>
<context>
    <name>TitleTexts</name>
    <message>
        <source>follows *%1, not a locale</source>
        <comment>binding of a row</comment>
        <translation>ikut *%1, bukan lokal</translation>
    </message>
    <message>
        <source>*%1: no row defines it</source>
        <comment>binding of a row</comment>
        <translation>*%1: tidak didefinisikan entri mana pun</translation>
    </message>
    <message>
        <source>*%1 caught from %2, %3</source>
        <comment>binding of a row: anchor, list of titles, locale</comment>
        <translation>*%1 terambil dari %2, %3</translation>
    </message>
    <message>
        <source>follows %1 (*%2)</source>
        <comment>binding of a row: locale, anchor</comment>
        <translation>ikut %1 (*%2)</translation>
    </message>
    <message>
        <source>Takes its title from *%1, which is not the title of a locale.</source>
        <translation>Mengambil judulnya dari *%1, yang bukan judul suatu lokal.</translation>
    </message>
    <message>
        <source>Refers to *%1, but no row before it defines &amp;%1.</source>
        <translation>Merujuk ke *%1, tetapi tidak ada entri sebelumnya yang mendefinisikan &amp;%1.</translation>
    </message>
    <message>
        <source>Takes its title from %1 in another list of titles of this file, %2. That is nearly always a mistake.</source>
        <translation>Mengambil judulnya dari %1 dalam daftar judul lain di berkas ini, %2. Itu hampir selalu kekeliruan.</translation>
    </message>
    <message>
        <source>Has the title of %1. Change it for all that share it, or give this locale its own.</source>
        <translation>Memakai judul %1. Ubah untuk semua yang berbagi judul itu, atau beri lokal ini judul sendiri.</translation>
    </message>
    <message>
        <source>own text</source>
        <comment>binding of a row</comment>
        <translation>teks sendiri</translation>
    </message>
    <message numerus="yes">
        <source>&amp;%1 · %n follow</source>
        <comment>binding of a row</comment>
        <translation>
            <numerusform>&amp;%1 · %n ikut</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <comment>binding of a row</comment>
        <translation>kosong</translation>
    </message>
    <message>
        <source>not a text</source>
        <comment>binding of a row</comment>
        <translation>bukan teks</translation>
    </message>
    <message>
        <source>Has a title of its own.</source>
        <translation>Memiliki judul sendiri.</translation>
    </message>
    <message>
        <source>Has a title that others may follow; none does.</source>
        <translation>Memiliki judul yang dapat diikuti lokal lain; tidak ada yang mengikutinya.</translation>
    </message>
    <message numerus="yes">
        <source>Has the title that %n other locales follow; they change with it.</source>
        <translation>
            <numerusform>Memiliki judul yang diikuti %n lokal lain; semuanya ikut berubah.</numerusform>
        </translation>
    </message>
    <message>
        <source>Has no title yet.</source>
        <translation>Belum memiliki judul.</translation>
    </message>
    <message>
        <source>Holds a list or a map. Edit it in the source.</source>
        <translation>Memuat daftar atau peta. Sunting di sumber.</translation>
    </message>
    <message>
        <source>undefined alias</source>
        <translation>alias tak didefinisikan</translation>
    </message>
    <message>
        <source>from elsewhere</source>
        <translation>dari tempat lain</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>list of locales</comment>
        <translation>
            <numerusform>%1 dan %n lainnya</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>list of locales</comment>
        <translation>%1 dan %2</translation>
    </message>
    <message>
        <source>alias before its anchor</source>
        <translation>alias sebelum jangkarnya</translation>
    </message>
    <message>
        <source>anchor twice</source>
        <translation>jangkar ganda</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>locale twice</source>
        <translation>lokal ganda</translation>
    </message>
    <message>
        <source>read as true or false</source>
        <translation>dibaca benar/salah</translation>
    </message>
    <message>
        <source>not read as text</source>
        <translation>tidak dibaca sebagai teks</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>terpotong</translation>
    </message>
    <message>
        <source>unknown locale</source>
        <translation>lokal tak dikenal</translation>
    </message>
    <message>
        <source>differs from the menu</source>
        <translation>berbeda dengan menu</translation>
    </message>
    <message>
        <source>hidden characters</source>
        <translation>karakter tersembunyi</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>belum diterjemahkan</translation>
    </message>
    <message>
        <source>text after the alias</source>
        <translation>teks setelah alias</translation>
    </message>
    <message>
        <source>invalid anchor name</source>
        <translation>nama jangkar tidak sah</translation>
    </message>
    <message>
        <source>tab as indentation</source>
        <translation>indentasi dengan tab</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>tidak terbaca</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>bukan UTF-8</translation>
    </message>
    <message>
        <source>no fallback</source>
        <translation>tanpa cadangan</translation>
    </message>
    <message>
        <source>site language missing</source>
        <translation>bahasa situs tidak ada</translation>
    </message>
    <message>
        <source>hidden by title</source>
        <translation>tertutup oleh title</translation>
    </message>
    <message>
        <source>marker without its pair</source>
        <translation>penanda tanpa pasangan</translation>
    </message>
</context>
<context>
    <name>TitlesCommand</name>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (baris %2)</translation>
    </message>
    <message>
        <source>  [readers see: %1]</source>
        <translation>  [pembaca melihat: %1]</translation>
    </message>
    <message>
        <source>  [readers see no title]</source>
        <translation>  [pembaca tidak melihat judul]</translation>
    </message>
    <message>
        <source>There are no locale titles in this file.</source>
        <translation>Tidak ada judul per lokal dalam berkas ini.</translation>
    </message>
    <message>
        <source>titles needs one file.</source>
        <translation>titles memerlukan satu berkas.</translation>
    </message>
    <message>
        <source>There is no format “%1”.</source>
        <translation>Tidak ada format “%1”.</translation>
    </message>
</context>
<context>
    <name>YamlMessages</name>
    <message>
        <source>There is a colon where no key can be: either the line is indented by a tab or by too much, or a text with “: ” in it lacks its quotes.</source>
        <translation>Ada titik dua di tempat yang tidak boleh ada kunci: baris itu diindentasi dengan tab atau terlalu dalam, atau teks yang memuat “: ” tidak diapit tanda kutip.</translation>
    </message>
    <message>
        <source>There is a key where none can be. Check the indentation of this line.</source>
        <translation>Ada kunci di tempat yang tidak boleh ada kunci. Periksa indentasi baris ini.</translation>
    </message>
    <message>
        <source>There is a list entry where none can be. Check the indentation, or put the text that begins with “- ” in quotes.</source>
        <translation>Ada butir daftar di tempat yang tidak boleh ada butir. Periksa indentasinya, atau apit teks yang diawali “- ” dengan tanda kutip.</translation>
    </message>
    <message>
        <source>A line is indented by a tab. Use blanks instead.</source>
        <translation>Suatu baris diindentasi dengan tab. Gunakan spasi.</translation>
    </message>
    <message>
        <source>A “{” is never closed, or a comma is missing after it. Close it with “}”, or put a text that begins with “{” in quotes.</source>
        <translation>Suatu “{” tidak pernah ditutup, atau koma setelahnya hilang. Tutup dengan “}”, atau apit teks yang diawali “{” dengan tanda kutip.</translation>
    </message>
    <message>
        <source>A “[” is never closed, or a comma is missing after it. Close it with “]”, or put a text that begins with “[” in quotes.</source>
        <translation>Suatu “[” tidak pernah ditutup, atau koma setelahnya hilang. Tutup dengan “]”, atau apit teks yang diawali “[” dengan tanda kutip.</translation>
    </message>
    <message>
        <source>There is a “]” or “}” that closes nothing. Remove it, or put the text in quotes.</source>
        <translation>Ada “]” atau “}” yang tidak menutup apa pun. Hapus tanda itu, atau apit teksnya dengan tanda kutip.</translation>
    </message>
    <message>
        <source>The line fits neither the entries above it nor a new one. Check its indentation and whether its colon is missing.</source>
        <translation>Baris ini tidak cocok dengan entri di atasnya maupun sebagai entri baru. Periksa indentasinya dan apakah titik duanya hilang.</translation>
    </message>
    <message>
        <source>The line does not fit the list above it. Check its indentation and whether its dash is missing.</source>
        <translation>Baris ini tidak cocok dengan daftar di atasnya. Periksa indentasinya dan apakah tanda hubungnya hilang.</translation>
    </message>
    <message>
        <source>A text begins with a character that has a meaning of its own there, such as @, ` or %. Put the text in quotes.</source>
        <translation>Suatu teks diawali karakter yang punya arti khusus di tempat itu, seperti @, `, atau %. Apit teks itu dengan tanda kutip.</translation>
    </message>
    <message>
        <source>A quote is never closed. Put a quote at the end of the text.</source>
        <translation>Suatu tanda kutip tidak pernah ditutup. Beri tanda kutip di akhir teks.</translation>
    </message>
    <message>
        <source>A backslash stands in double quotes before a character that it cannot stand before. Double it, or use single quotes.</source>
        <translation>Dalam tanda kutip ganda, garis miring terbalik berada sebelum karakter yang tidak boleh didahuluinya. Gandakan, atau gunakan tanda kutip tunggal.</translation>
    </message>
    <message>
        <source>A character&apos;s number behind a backslash is not complete. Double the backslash, or use single quotes.</source>
        <translation>Nomor karakter setelah garis miring terbalik tidak lengkap. Gandakan garis miring terbalik itu, atau gunakan tanda kutip tunggal.</translation>
    </message>
    <message>
        <source>A number behind a backslash is not that of a character. Double the backslash, or use single quotes.</source>
        <translation>Nomor setelah garis miring terbalik bukan nomor karakter. Gandakan garis miring terbalik itu, atau gunakan tanda kutip tunggal.</translation>
    </message>
    <message>
        <source>A value has two anchors. Remove one of them.</source>
        <translation>Suatu nilai memiliki dua jangkar. Hapus salah satunya.</translation>
    </message>
    <message>
        <source>A value has two tags. Remove one of them.</source>
        <translation>Suatu nilai memiliki dua tag. Hapus salah satunya.</translation>
    </message>
    <message>
        <source>An “&amp;” has no name behind it. Give the anchor a name, or put the text in quotes.</source>
        <translation>Suatu “&amp;” tidak diikuti nama. Beri jangkar itu nama, atau apit teksnya dengan tanda kutip.</translation>
    </message>
    <message>
        <source>The name of an anchor may have only letters A to Z, digits, “-” and “_”.</source>
        <translation>Nama jangkar hanya boleh memuat huruf A sampai Z, angka, “-”, dan “_”.</translation>
    </message>
    <message>
        <source>Behind “|” or “&gt;” a text can only begin on the next line. Put it there, or put it in quotes.</source>
        <translation>Setelah “|” atau “&gt;”, teks hanya boleh dimulai pada baris berikutnya. Letakkan di sana, atau apit dengan tanda kutip.</translation>
    </message>
    <message>
        <source>The number behind “|” or “&gt;” cannot be 0. Remove it.</source>
        <translation>Angka setelah “|” atau “&gt;” tidak boleh 0. Hapus angka itu.</translation>
    </message>
    <message>
        <source>The brackets or lists are nested too deeply to be read.</source>
        <translation>Kurung atau daftar bersarang terlalu dalam untuk dibaca.</translation>
    </message>
    <message>
        <source>Something stands behind the name of an alias. Remove it, or put a text that begins with “*” in quotes; a name has only letters A to Z, digits, “-” and “_”.</source>
        <translation>Ada sesuatu setelah nama suatu alias. Hapus, atau apit teks yang diawali “*” dengan tanda kutip; nama hanya memuat huruf A sampai Z, angka, “-”, dan “_”.</translation>
    </message>
    <message>
        <source>An anchor or a tag stands before an alias. Remove either of them.</source>
        <translation>Ada jangkar atau tag sebelum suatu alias. Hapus salah satunya.</translation>
    </message>
</context>
<context>
    <name>YamlScalar</name>
    <message>
        <source>The title holds half of a surrogate pair, which is not a character; type it again.</source>
        <translation>Judul memuat separuh pasangan surogat, yang bukan karakter; ketik ulang.</translation>
    </message>
</context>
<context>
    <name>anchorage::AliasQuestionBar</name>
    <message>
        <source>Question about a shared title</source>
        <translation>Pertanyaan tentang judul bersama</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Batal</translation>
    </message>
</context>
<context>
    <name>anchorage::BranchBar</name>
    <message>
        <source>Branch and remote</source>
        <translation>Cabang dan remote</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Cabang</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Name of the new branch</source>
        <translation>Nama cabang baru</translation>
    </message>
    <message>
        <source>Name of the new branch, then Return</source>
        <translation>Nama cabang baru, lalu Enter</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Ambil</translation>
    </message>
    <message>
        <source>See what is new at the remote, without changing any file</source>
        <translation>Lihat yang baru di remote, tanpa mengubah berkas</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Tarik</translation>
    </message>
    <message>
        <source>Fetch, and join what is new with your branch as git is set up</source>
        <translation>Ambil, lalu gabungkan yang baru dengan cabang Anda sesuai pengaturan git</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Dorong</translation>
    </message>
    <message>
        <source>Send your commits to the remote</source>
        <translation>Kirim commit Anda ke remote</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>merging</source>
        <translation>sedang menggabungkan</translation>
    </message>
    <message>
        <source>rebasing</source>
        <translation>sedang rebase</translation>
    </message>
    <message>
        <source>picking a commit</source>
        <translation>sedang mengambil commit</translation>
    </message>
    <message>
        <source>reverting</source>
        <translation>sedang membalikkan commit</translation>
    </message>
    <message>
        <source>no branch is checked out</source>
        <translation>tidak ada cabang yang aktif</translation>
    </message>
    <message>
        <source>not pushed yet</source>
        <translation>belum didorong</translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <translation>%1 sudah tidak ada</translation>
    </message>
    <message>
        <source>level with %1</source>
        <translation>sama dengan %1</translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) to push</source>
        <translation>
            <numerusform>%n commit untuk didorong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) to pull</source>
        <translation>
            <numerusform>%n commit untuk ditarik</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message>
        <source>&amp;New Branch…</source>
        <translation>Cabang &amp;Baru…</translation>
    </message>
    <message>
        <source>Pull and &amp;Merge</source>
        <translation>Tarik dan &amp;Gabungkan</translation>
    </message>
    <message>
        <source>Pull and &amp;Rebase</source>
        <translation>Tarik dan &amp;Rebase</translation>
    </message>
    <message>
        <source>&amp;Stash All Changes</source>
        <translation>&amp;Stash Semua Perubahan</translation>
    </message>
    <message>
        <source>&amp;Apply Stash</source>
        <translation>Ter&amp;apkan Stash</translation>
    </message>
    <message>
        <source>Bring &amp;Back What Was Discarded</source>
        <translation>Kem&amp;balikan yang Dibuang</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n more</source>
        <translation>
            <numerusform>%1: %2 dan %n lainnya</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>anchorage::ChangedFilesList</name>
    <message>
        <source>Changed files</source>
        <translation>Berkas yang berubah</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Siapkan</translation>
    </message>
    <message>
        <source>Put the selected files into the next commit (Space)</source>
        <translation>Masukkan berkas terpilih ke commit berikutnya (Spasi)</translation>
    </message>
    <message>
        <source>Unstage</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>Leave the selected files out of the next commit (Space)</source>
        <translation>Keluarkan berkas terpilih dari commit berikutnya (Spasi)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Undo the selected files&apos; changes; they can be brought back</source>
        <translation>Batalkan perubahan berkas terpilih; dapat dikembalikan</translation>
    </message>
    <message>
        <source>new</source>
        <translation>baru</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>dihapus</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>ganti nama</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>disalin</translation>
    </message>
    <message>
        <source>other type</source>
        <translation>jenis lain</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>diubah</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>konflik</translation>
    </message>
    <message>
        <source>submodule</source>
        <translation>submodul</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, sebelumnya: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>In conflict (%n)</source>
        <translation>
            <numerusform>Konflik (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Putuskan…</translation>
    </message>
    <message>
        <source>Choose between what the two sides made of the file (Return)</source>
        <translation>Pilih antara hasil kedua pihak atas berkas ini (Enter)</translation>
    </message>
    <message numerus="yes">
        <source>Will be committed (%n)</source>
        <translation>
            <numerusform>Akan masuk commit (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Will not be committed (%n)</source>
        <translation>
            <numerusform>Tidak akan masuk commit (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anchorage::ChangesBinding</name>
    <message>
        <source>Looking for the site’s git repository…</source>
        <translation>Mencari repositori git situs ini…</translation>
    </message>
    <message>
        <source>There is no row for %1 any more. Add the locale first.</source>
        <translation>Tidak ada lagi baris untuk %1. Tambahkan lokalnya lebih dulu.</translation>
    </message>
    <message>
        <source>The file was changed while you were deciding. Decide again.</source>
        <translation>Berkas berubah saat Anda memutuskan. Putuskan lagi.</translation>
    </message>
</context>
<context>
    <name>anchorage::ChangesView</name>
    <message>
        <source>Changes</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Readings of the change</source>
        <translation>Cara membaca perubahan</translation>
    </message>
    <message>
        <source>By Locale</source>
        <translation>Per Lokal</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>The changes could not be read.</source>
        <translation>Perubahan tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Menyiapkan</translation>
    </message>
    <message>
        <source>This could not be staged.</source>
        <translation>Ini tidak dapat disiapkan.</translation>
    </message>
    <message>
        <source>Unstaging</source>
        <translation>Mengeluarkan</translation>
    </message>
    <message>
        <source>This could not be unstaged.</source>
        <translation>Ini tidak dapat dikeluarkan.</translation>
    </message>
    <message>
        <source>This locale could not be taken alone.</source>
        <translation>Lokal ini tidak dapat diambil sendiri.</translation>
    </message>
    <message>
        <source>This change could not be taken alone.</source>
        <translation>Perubahan ini tidak dapat diambil sendiri.</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Mengambil</translation>
    </message>
    <message>
        <source>Pushing</source>
        <translation>Mendorong</translation>
    </message>
    <message>
        <source>Pulling</source>
        <translation>Menarik</translation>
    </message>
    <message>
        <source>Switching</source>
        <translation>Berganti cabang</translation>
    </message>
    <message>
        <source>The branch could not be switched.</source>
        <translation>Cabang tidak dapat diganti.</translation>
    </message>
    <message>
        <source>Making a branch</source>
        <translation>Membuat cabang</translation>
    </message>
    <message>
        <source>The branch could not be made.</source>
        <translation>Cabang tidak dapat dibuat.</translation>
    </message>
    <message>
        <source>Stashing</source>
        <translation>Menyimpan stash</translation>
    </message>
    <message>
        <source>The changes could not be stashed.</source>
        <translation>Perubahan tidak dapat di-stash.</translation>
    </message>
    <message>
        <source>Applying a stash</source>
        <translation>Menerapkan stash</translation>
    </message>
    <message>
        <source>The stash could not be applied.</source>
        <translation>Stash tidak dapat diterapkan.</translation>
    </message>
    <message>
        <source>The change could not be read.</source>
        <translation>Perubahan tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>By Locale (%1)</source>
        <translation>Per Lokal (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <comment>with problems</comment>
        <translation>
            <numerusform>%n berkas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in %1 of this commit.</source>
        <translation>
            <numerusform>%n masalah di %1 dari commit ini.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: done.</source>
        <translation>%1: selesai.</translation>
    </message>
    <message>
        <source>%1: it did not work.</source>
        <translation>%1: tidak berhasil.</translation>
    </message>
    <message>
        <source>Committing</source>
        <translation>Membuat commit</translation>
    </message>
    <message>
        <source>Nothing was committed.</source>
        <translation>Tidak ada yang di-commit.</translation>
    </message>
    <message>
        <source>Committed: %1</source>
        <translation>Sudah di-commit: %1</translation>
    </message>
    <message>
        <source>Discarding</source>
        <translation>Membuang</translation>
    </message>
    <message>
        <source>Nothing was discarded.</source>
        <translation>Tidak ada yang dibuang.</translation>
    </message>
    <message numerus="yes">
        <source>The changes of %n file(s) were discarded.</source>
        <translation>
            <numerusform>Perubahan %n berkas dibuang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring Them Back</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Bringing back</source>
        <translation>Mengembalikan</translation>
    </message>
    <message>
        <source>What was discarded could not be brought back.</source>
        <translation>Yang dibuang tidak dapat dikembalikan.</translation>
    </message>
    <message>
        <source>The two versions could not be read.</source>
        <translation>Kedua versi tidak dapat dibaca.</translation>
    </message>
    <message>
        <source>“%1” is not marked as decided.</source>
        <translation>“%1” tidak ditandai sebagai sudah diputuskan.</translation>
    </message>
    <message>
        <source>Something else is running; stage the file when it is done.</source>
        <translation>Proses lain sedang berjalan; siapkan berkas ini setelah proses itu selesai.</translation>
    </message>
    <message>
        <source>The file holds something else than what was decided.</source>
        <translation>Isi berkas berbeda dari yang sudah diputuskan.</translation>
    </message>
    <message>
        <source>“%1” was changed since git found the conflict.</source>
        <translation>“%1” sudah diubah sejak git menemukan konfliknya.</translation>
    </message>
    <message>
        <source>Deciding here would lose that. Open the file, and stage it when it is as it should be.</source>
        <translation>Memutuskan di sini akan menghilangkan perubahan itu. Buka berkasnya, lalu siapkan jika sudah benar.</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Memutuskan</translation>
    </message>
    <message>
        <source>The conflict was not decided.</source>
        <translation>Konflik belum diputuskan.</translation>
    </message>
    <message>
        <source>“%1” still holds both versions of something.</source>
        <translation>“%1” masih memuat kedua versi dari sesuatu.</translation>
    </message>
    <message>
        <source>They are between lines &lt;&lt;&lt;&lt;&lt;&lt;&lt; and &gt;&gt;&gt;&gt;&gt;&gt;&gt;. Decide, then stage it.</source>
        <translation>Keduanya ada di antara baris &lt;&lt;&lt;&lt;&lt;&lt;&lt; dan &gt;&gt;&gt;&gt;&gt;&gt;&gt;. Putuskan dahulu, lalu siapkan berkasnya.</translation>
    </message>
    <message>
        <source>Stage It Anyway</source>
        <translation>Siapkan Saja</translation>
    </message>
</context>
<context>
    <name>anchorage::CommitBox</name>
    <message>
        <source>Sign &amp;off</source>
        <translation>&amp;Tanda tangani (Signed-off-by)</translation>
    </message>
    <message>
        <source>A&amp;mend the last commit</source>
        <translation>&amp;Perbaiki commit terakhir</translation>
    </message>
    <message>
        <source>&amp;Commit</source>
        <translation>&amp;Commit</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Commit message</source>
        <translation>Pesan commit</translation>
    </message>
    <message>
        <source>Adds the line “Signed-off-by” with your name</source>
        <translation>Menambahkan baris “Signed-off-by” dengan nama Anda</translation>
    </message>
    <message>
        <source>The last commit is pushed already: others may build on it.</source>
        <translation>Commit terakhir sudah didorong: orang lain mungkin memakainya.</translation>
    </message>
    <message>
        <source>Puts the staged changes into the last commit: %1</source>
        <translation>Memasukkan perubahan yang disiapkan ke commit terakhir: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>Amend Last Commit</source>
        <translation>Perbaiki Commit Terakhir</translation>
    </message>
    <message numerus="yes">
        <source>Commit %n File(s)</source>
        <translation>
            <numerusform>Commit %n Berkas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open page(s) have unsaved changes, which a commit does not hold.</source>
        <translation>
            <numerusform>%n halaman terbuka memiliki perubahan yang belum disimpan, yang tidak masuk ke commit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Simpan Semua</translation>
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
        <translation>Versi pertama</translation>
    </message>
    <message>
        <source>Before both</source>
        <translation>Sebelum keduanya</translation>
    </message>
    <message>
        <source>Second version</source>
        <translation>Versi kedua</translation>
    </message>
    <message>
        <source>Places where both sides changed the same</source>
        <translation>Tempat yang diubah kedua sisi</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Go to the place before</source>
        <translation>Ke tempat sebelumnya</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>Go to the next place</source>
        <translation>Ke tempat berikutnya</translation>
    </message>
    <message>
        <source>Take First</source>
        <translation>Ambil yang Pertama</translation>
    </message>
    <message>
        <source>Keep what stands first, between &lt;&lt;&lt;&lt;&lt;&lt;&lt; and =======</source>
        <translation>Simpan yang lebih dulu, di antara &lt;&lt;&lt;&lt;&lt;&lt;&lt; dan =======</translation>
    </message>
    <message>
        <source>Take Second</source>
        <translation>Ambil yang Kedua</translation>
    </message>
    <message>
        <source>Keep what stands last, between ======= and &gt;&gt;&gt;&gt;&gt;&gt;&gt;</source>
        <translation>Simpan yang terakhir, di antara ======= dan &gt;&gt;&gt;&gt;&gt;&gt;&gt;</translation>
    </message>
    <message>
        <source>Take Both</source>
        <translation>Ambil Keduanya</translation>
    </message>
    <message>
        <source>Keep both, one after the other</source>
        <translation>Simpan keduanya, berurutan</translation>
    </message>
    <message>
        <source>In line %1 both sides changed the same.</source>
        <translation>Di baris %1 kedua sisi mengubah hal yang sama.</translation>
    </message>
    <message>
        <source>In line %1 both sides changed the same (%2 of %3 places).</source>
        <translation>Di baris %1 kedua sisi mengubah hal yang sama (tempat %2 dari %3).</translation>
    </message>
    <message>
        <source>Where one side ends cannot be told: decide by hand.</source>
        <translation>Tidak jelas di mana satu sisi berakhir: putuskan dengan tangan.</translation>
    </message>
</context>
<context>
    <name>anchorage::ConflictDialog</name>
    <message>
        <source>What Becomes of the File?</source>
        <translation>Bagaimana dengan Berkas Ini?</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelumnya</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Milik saya</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Milik mereka</translation>
    </message>
    <message>
        <source>Both sides changed this file, and it is no text that could be merged.</source>
        <translation>Kedua sisi mengubah berkas ini, dan isinya bukan teks yang bisa digabungkan.</translation>
    </message>
    <message>
        <source>Both sides made a file of this name.</source>
        <translation>Kedua sisi membuat berkas dengan nama ini.</translation>
    </message>
    <message>
        <source>Only you have a file of this name. Perhaps both sides gave another file new names, or the other side moved its folder.</source>
        <translation>Hanya Anda yang punya berkas bernama ini. Mungkin kedua sisi memberi nama baru pada berkas lain, atau sisi lain memindahkan foldernya.</translation>
    </message>
    <message>
        <source>Only the other side has a file of this name. Perhaps both sides gave another file new names, or you moved its folder.</source>
        <translation>Hanya sisi lain yang punya berkas bernama ini. Mungkin kedua sisi memberi nama baru pada berkas lain, atau Anda memindahkan foldernya.</translation>
    </message>
    <message>
        <source>You changed this file; the other side deleted it or gave it another name.</source>
        <translation>Anda mengubah berkas ini; sisi lain menghapusnya atau mengganti namanya.</translation>
    </message>
    <message>
        <source>The other side changed this file; you deleted it or gave it another name.</source>
        <translation>Sisi lain mengubah berkas ini; Anda menghapusnya atau mengganti namanya.</translation>
    </message>
    <message>
        <source>Neither side has this file any more: it was deleted, or each side gave it another name.</source>
        <translation>Kedua sisi tidak punya berkas ini lagi: berkas dihapus, atau tiap sisi mengganti namanya.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Tidak ada berkas ini.</translation>
    </message>
    <message>
        <source>Not a text (%1).</source>
        <translation>Bukan teks (%1).</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Berkas ini kosong.</translation>
    </message>
    <message>
        <source>Keep &amp;Mine</source>
        <translation>Simpan &amp;Milik Saya</translation>
    </message>
    <message>
        <source>&amp;Keep the File</source>
        <translation>&amp;Simpan Berkas</translation>
    </message>
    <message>
        <source>Take &amp;Theirs</source>
        <translation>Ambil Milik Me&amp;reka</translation>
    </message>
    <message>
        <source>&amp;Leave It Deleted</source>
        <translation>&amp;Biarkan Terhapus</translation>
    </message>
    <message>
        <source>&amp;Delete the File</source>
        <translation>&amp;Hapus Berkas</translation>
    </message>
</context>
<context>
    <name>anchorage::DiskBar</name>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Gabungkan</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Bandingkan</translation>
    </message>
    <message>
        <source>&amp;Keep Mine</source>
        <translation>&amp;Simpan punya saya</translation>
    </message>
    <message>
        <source>&amp;Take Theirs</source>
        <translation>&amp;Ambil punya mereka</translation>
    </message>
    <message>
        <source>&amp;Write It Again</source>
        <translation>&amp;Tulis lagi</translation>
    </message>
    <message>
        <source>Unite their changes with yours</source>
        <translation>Satukan perubahan mereka dengan perubahan Anda</translation>
    </message>
    <message>
        <source>Your next save replaces what they wrote</source>
        <translation>Penyimpanan Anda berikutnya menggantikan tulisan mereka</translation>
    </message>
    <message>
        <source>Show their version; undo brings yours back</source>
        <translation>Tampilkan versi mereka; urungkan untuk mengembalikan versi Anda</translation>
    </message>
    <message>
        <source>Another program changed “%1” while you were editing it. Nothing of either version is lost until you decide.</source>
        <translation>Program lain mengubah “%1” saat Anda menyuntingnya. Tidak ada yang hilang dari kedua versi sampai Anda memutuskan.</translation>
    </message>
    <message>
        <source>“%1” was deleted or renamed by another program. What you see here is all that is left of it.</source>
        <translation>“%1” dihapus atau diganti namanya oleh program lain. Yang Anda lihat di sini adalah satu-satunya yang tersisa.</translation>
    </message>
    <message>
        <source>Compare With the Disk</source>
        <translation>Bandingkan dengan disk</translation>
    </message>
    <message>
        <source>Lines with − are on the disk, lines with + are yours:</source>
        <translation>Baris dengan − ada di disk, baris dengan + milik Anda:</translation>
    </message>
    <message>
        <source>The page was changed while you were deciding. Merge again.</source>
        <translation>Halaman berubah saat Anda memutuskan. Gabungkan lagi.</translation>
    </message>
    <message>
        <source>What is left to decide is in the source between the lines &lt;&lt;&lt;&lt;&lt;&lt;&lt; and &gt;&gt;&gt;&gt;&gt;&gt;&gt;: keep what is right, then save.</source>
        <translation>Yang belum diputuskan ada di sumber di antara baris &lt;&lt;&lt;&lt;&lt;&lt;&lt; dan &gt;&gt;&gt;&gt;&gt;&gt;&gt;: simpan yang benar, lalu simpan berkasnya.</translation>
    </message>
</context>
<context>
    <name>anchorage::EncodingDialog</name>
    <message>
        <source>Convert to UTF-8</source>
        <translation>Ubah ke UTF-8</translation>
    </message>
    <message>
        <source>Choose the encoding in which these lines read as they should.</source>
        <translation>Pilih pengodean yang membuat baris ini terbaca dengan benar.</translation>
    </message>
    <message>
        <source>The file’s encoding</source>
        <translation>Pengodean berkas</translation>
    </message>
    <message>
        <source>The lines that change</source>
        <translation>Baris yang berubah</translation>
    </message>
    <message>
        <source>&amp;Convert</source>
        <translation>&amp;Ubah</translation>
    </message>
    <message>
        <source>The file’s bytes are of no encoding that Anchorage knows.</source>
        <translation>Bita berkas ini bukan dari pengodean yang dikenal Anchorage.</translation>
    </message>
    <message>
        <source>The file becomes one of UTF-8. Every character stays as it is:</source>
        <translation>Berkas menjadi UTF-8. Setiap karakter tetap seperti adanya:</translation>
    </message>
</context>
<context>
    <name>anchorage::ExactBuild</name>
    <message>
        <source>The site’s own Jekyll runs programs of the repository. Trust it first.</source>
        <translation>Jekyll milik situs menjalankan program dari repositori. Percayai dahulu repositorinya.</translation>
    </message>
    <message>
        <source>Another window is building this site.</source>
        <translation>Jendela lain sedang membangun situs ini.</translation>
    </message>
    <message>
        <source>Copying what has changed…</source>
        <translation>Menyalin yang berubah…</translation>
    </message>
    <message>
        <source>Jekyll is not installed. On Debian: apt install jekyll</source>
        <translation>Jekyll tidak terpasang. Di Debian: apt install jekyll</translation>
    </message>
    <message>
        <source>The build was cancelled.</source>
        <translation>Pembuatan dibatalkan.</translation>
    </message>
</context>
<context>
    <name>anchorage::ExactPreview</name>
    <message>
        <source>&amp;Build Again</source>
        <translation>&amp;Bangun lagi</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Batal</translation>
    </message>
    <message>
        <source>&amp;Next Difference</source>
        <translation>Perbedaan &amp;berikutnya</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>&amp;Keluaran</translation>
    </message>
    <message>
        <source>Building the page with the site’s own Jekyll…</source>
        <translation>Membangun halaman dengan Jekyll milik situs…</translation>
    </message>
    <message>
        <source>The page was built, but its own content was not found in it.</source>
        <translation>Halaman berhasil dibangun, tetapi isinya tidak ditemukan di dalamnya.</translation>
    </message>
    <message>
        <source>This is what Jekyll makes of the page. The live preview shows the same.</source>
        <translation>Inilah hasil Jekyll untuk halaman ini. Pratinjau langsung menampilkan hal yang sama.</translation>
    </message>
    <message numerus="yes">
        <source>This is what Jekyll makes of the page. The live preview differs in %n place(s).</source>
        <translation>
            <numerusform>Inilah hasil Jekyll untuk halaman ini. Pratinjau langsung berbeda di %n tempat.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the Build Printed</source>
        <translation>Keluaran pembangunan</translation>
    </message>
    <message>
        <source>Difference %1 of %2. Live: %3 Jekyll: %4</source>
        <translation>Perbedaan %1 dari %2. Pratinjau: %3 Jekyll: %4</translation>
    </message>
    <message>
        <source>The page was changed since it was built. Build again to see it.</source>
        <translation>Halaman berubah sejak dibangun. Bangun lagi untuk melihatnya.</translation>
    </message>
</context>
<context>
    <name>anchorage::FileActions</name>
    <message>
        <source>&amp;New Page Like This…</source>
        <translation>Halaman &amp;baru seperti ini…</translation>
    </message>
    <message>
        <source>R&amp;ename…</source>
        <translation>&amp;Ganti nama…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Hapus…</translation>
    </message>
    <message>
        <source>New Page</source>
        <translation>Halaman baru</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ganti nama</translation>
    </message>
    <message>
        <source>The new path of “%1”:</source>
        <translation>Jalur baru untuk “%1”:</translation>
    </message>
    <message>
        <source>The address of this page changes. The menu leads to the old one and can be changed like this:</source>
        <translation>Alamat halaman ini berubah. Menu mengarah ke alamat lama dan dapat diubah seperti ini:</translation>
    </message>
    <message>
        <source>“%1” could not be renamed: %2.</source>
        <translation>“%1” tidak dapat diganti namanya: %2.</translation>
    </message>
    <message>
        <source>“%1” goes to the trash. The menu leads to it, and its entry cannot be taken out by itself, for other entries take their titles from it.</source>
        <translation>“%1” dipindahkan ke tempat sampah. Menu mengarah ke sana, dan entrinya tidak dapat dikeluarkan sendiri karena entri lain mengambil judul darinya.</translation>
    </message>
    <message>
        <source>“%1” goes to the trash.</source>
        <translation>“%1” dipindahkan ke tempat sampah.</translation>
    </message>
    <message>
        <source>“%1” goes to the trash. The menu leads to it; its entry can be taken out like this:</source>
        <translation>“%1” dipindahkan ke tempat sampah. Menu mengarah ke sana; entrinya dapat dikeluarkan seperti ini:</translation>
    </message>
    <message>
        <source>“%1” could not be moved to the trash: %2. It is still there.</source>
        <translation>“%1” tidak dapat dipindahkan ke tempat sampah: %2. Berkas itu masih ada.</translation>
    </message>
    <message>
        <source>“%1” is in the trash.</source>
        <translation>“%1” ada di tempat sampah.</translation>
    </message>
    <message>
        <source>The menu was changed by somebody else meanwhile and is left as it is.</source>
        <translation>Sementara itu menu diubah orang lain dan dibiarkan apa adanya.</translation>
    </message>
    <message>
        <source>“%1” is outside the repository. Give a path inside it.</source>
        <translation>“%1” di luar repositori. Berikan jalur di dalamnya.</translation>
    </message>
    <message>
        <source>“%1” leads out of the repository by a link. Give a path inside it.</source>
        <translation>“%1” keluar dari repositori melalui tautan. Berikan jalur di dalamnya.</translation>
    </message>
    <message>
        <source>“%1” is there already. Give another name.</source>
        <translation>“%1” sudah ada. Berikan nama lain.</translation>
    </message>
    <message>
        <source>The menu is open with unsaved changes: it was changed there. Save it, too.</source>
        <translation>Menu sedang terbuka dengan perubahan yang belum disimpan: menu diubah di sana. Simpan juga.</translation>
    </message>
    <message>
        <source>The new page gets the layout of “%1” and the locales of the site. Its file:</source>
        <translation>Halaman baru mendapat tata letak “%1” dan semua lokal situs. Berkasnya:</translation>
    </message>
</context>
<context>
    <name>anchorage::FileChooser</name>
    <message>
        <source>Some letters of the file’s name</source>
        <translation>Beberapa huruf dari nama berkas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Berkas</translation>
    </message>
</context>
<context>
    <name>anchorage::FileMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>Recent Repos&amp;itories</source>
        <translation>Repositori &amp;terakhir</translation>
    </message>
    <message>
        <source>&amp;Open Page…</source>
        <translation>&amp;Buka halaman…</translation>
    </message>
    <message>
        <source>Open by &amp;Name…</source>
        <translation>Buka menurut &amp;nama…</translation>
    </message>
    <message>
        <source>Open &amp;Repository…</source>
        <translation>Buka &amp;repositori…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Simpan &amp;sebagai…</translation>
    </message>
    <message>
        <source>&amp;Reload from Disk</source>
        <translation>&amp;Muat ulang dari disk</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Belum ada</translation>
    </message>
    <message>
        <source>&amp;Clear This List</source>
        <translation>&amp;Kosongkan daftar ini</translation>
    </message>
    <message>
        <source>Open Page</source>
        <translation>Buka halaman</translation>
    </message>
    <message>
        <source>Pages, layouts and data (*.md *.markdown *.html *.yml *.yaml);;All files (*)</source>
        <translation>Halaman, tata letak, dan data (*.md *.markdown *.html *.yml *.yaml);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Open Repository</source>
        <translation>Buka repositori</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Simpan sebagai</translation>
    </message>
    <message>
        <source>&amp;Convert to UTF-8…</source>
        <translation>&amp;Ubah ke UTF-8…</translation>
    </message>
    <message>
        <source>Open in a Ne&amp;w Window</source>
        <translation>Buka di &amp;Jendela Baru</translation>
    </message>
</context>
<context>
    <name>anchorage::FindBar</name>
    <message>
        <source>Find and replace</source>
        <translation>Cari dan ganti</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Cocokkan huruf besar/kecil</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Kata utuh</translation>
    </message>
    <message>
        <source>Regular expression (looks at one line at a time unless it contains \n)</source>
        <translation>Ekspresi reguler (memeriksa baris demi baris kecuali memuat \n)</translation>
    </message>
    <message>
        <source>Only in the selection</source>
        <translation>Hanya dalam pilihan</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Kecocokan sebelumnya</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Kecocokan berikutnya</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Tutup (Escape)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ganti dengan</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>Replace All</source>
        <translation>Ganti Semua</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Cari…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Cari Be&amp;rikutnya</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Cari S&amp;ebelumnya</translation>
    </message>
    <message>
        <source>&amp;Replace…</source>
        <translation>&amp;Ganti…</translation>
    </message>
    <message>
        <source>Select some text first.</source>
        <translation>Pilih teks terlebih dahulu.</translation>
    </message>
    <message>
        <source>continued from the top</source>
        <translation>dilanjutkan dari awal</translation>
    </message>
    <message>
        <source>continued from the end</source>
        <translation>dilanjutkan dari akhir</translation>
    </message>
    <message>
        <source>Nothing was replaced: not all matches could be found.</source>
        <translation>Tidak ada yang diganti: tidak semua kecocokan dapat ditemukan.</translation>
    </message>
    <message numerus="yes">
        <source>%n replacement(s) made.</source>
        <translation>
            <numerusform>%n penggantian dilakukan.</numerusform>
        </translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Tidak ada kecocokan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>match number, number of matches</comment>
        <translation>%1 dari %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n kecocokan</numerusform>
        </translation>
    </message>
    <message>
        <source>This search takes too long in this text. Try a simpler expression.</source>
        <translation>Pencarian ini terlalu lama dalam teks ini. Coba ekspresi yang lebih sederhana.</translation>
    </message>
    <message>
        <source>There are too many matches; only the first ones are shown.</source>
        <translation>Terlalu banyak kecocokan; hanya yang pertama yang ditampilkan.</translation>
    </message>
</context>
<context>
    <name>anchorage::GoToLineBar</name>
    <message>
        <source>&amp;Go to Line…</source>
        <translation>Lompat ke &amp;Baris…</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Lompat ke baris</translation>
    </message>
    <message>
        <source>Line number</source>
        <translation>Nomor baris</translation>
    </message>
    <message>
        <source>Go to line:</source>
        <translation>Lompat ke baris:</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>number of the last line</comment>
        <translation>dari %1</translation>
    </message>
</context>
<context>
    <name>anchorage::HistoryView</name>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>What the history is of</source>
        <translation>Riwayat dari apa</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Titles to Look at Again</source>
        <translation>Judul yang Perlu Ditinjau Lagi</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versi</translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %n version(s) are looked at.</source>
        <translation>
            <numerusform>Hanya %n versi terbaru yang dilihat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Title of %1</source>
        <translation>Judul %1</translation>
    </message>
    <message>
        <source>Titles to Look at Again (%1)</source>
        <translation>Judul yang Perlu Ditinjau Lagi (%1)</translation>
    </message>
    <message>
        <source>There is no git repository to read a history from.</source>
        <translation>Tidak ada repositori git yang riwayatnya dapat dibaca.</translation>
    </message>
    <message>
        <source>Open a page to see its history.</source>
        <translation>Buka halaman untuk melihat riwayatnya.</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Membaca riwayat…</translation>
    </message>
    <message>
        <source>The history could not be read: %1</source>
        <translation>Riwayat tidak dapat dibaca: %1</translation>
    </message>
    <message>
        <source>This page is in no commit yet.</source>
        <translation>Halaman ini belum ada dalam commit mana pun.</translation>
    </message>
    <message>
        <source>Choose a locale to see the history of its title.</source>
        <translation>Pilih lokal untuk melihat riwayat judulnya.</translation>
    </message>
    <message>
        <source>No version has a title of %1.</source>
        <translation>Tidak ada versi yang memiliki judul %1.</translation>
    </message>
    <message>
        <source>No title is older than the page or the title of en.</source>
        <translation>Tidak ada judul yang lebih lama daripada halaman atau judul en.</translation>
    </message>
    <message>
        <source>This is not committed yet: the changes of the site show it.</source>
        <translation>Ini belum di-commit: perubahan situs menampilkannya.</translation>
    </message>
    <message>
        <source>This version could not be read: %1</source>
        <translation>Versi ini tidak dapat dibaca: %1</translation>
    </message>
    <message>
        <source>&amp;Restore This Version</source>
        <translation>&amp;Pulihkan Versi Ini</translation>
    </message>
    <message>
        <source>The page stands like this now</source>
        <translation>Halaman sekarang sama dengan versi ini</translation>
    </message>
    <message>
        <source>&amp;Take This Title Again</source>
        <translation>&amp;Ambil Lagi Judul Ini</translation>
    </message>
    <message>
        <source>&amp;Go to This Locale</source>
        <translation>&amp;Buka Lokal Ini</translation>
    </message>
</context>
<context>
    <name>anchorage::HunkView</name>
    <message>
        <source>Next Change</source>
        <translation>Perubahan Berikutnya</translation>
    </message>
    <message>
        <source>Previous Change</source>
        <translation>Perubahan Sebelumnya</translation>
    </message>
    <message>
        <source>Text diff</source>
        <translation>Beda teks</translation>
    </message>
    <message>
        <source>A large file that git-lfs keeps elsewhere. It is staged as a whole.</source>
        <translation>Berkas besar yang disimpan git-lfs di tempat lain. Disiapkan seluruhnya.</translation>
    </message>
    <message>
        <source>A repository of its own within this one: another commit of it is checked out.</source>
        <translation>Repositori tersendiri di dalam ini: commit lainnya sedang aktif.</translation>
    </message>
    <message>
        <source>Not a text. It is staged as a whole.</source>
        <translation>Bukan teks. Disiapkan seluruhnya.</translation>
    </message>
    <message>
        <source>The lines are the same; only name or mode changed.</source>
        <translation>Barisnya sama; hanya nama atau mode yang berubah.</translation>
    </message>
    <message>
        <source>Stage This Change</source>
        <translation>Siapkan Perubahan Ini</translation>
    </message>
    <message>
        <source>Unstage This Change</source>
        <translation>Keluarkan Perubahan Ini</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Perubahan %1 dari %2</translation>
    </message>
    <message>
        <source>A large file that git-lfs keeps elsewhere.</source>
        <translation>Berkas besar yang disimpan git-lfs di tempat lain.</translation>
    </message>
    <message>
        <source>Not a text.</source>
        <translation>Bukan teks.</translation>
    </message>
</context>
<context>
    <name>anchorage::InvisibleCharacters</name>
    <message>
        <source>no-break space</source>
        <translation>spasi tak terputus</translation>
    </message>
    <message>
        <source>soft hyphen</source>
        <translation>tanda hubung lunak</translation>
    </message>
    <message>
        <source>zero-width space</source>
        <translation>spasi lebar nol</translation>
    </message>
    <message>
        <source>zero-width non-joiner</source>
        <translation>non-penyambung lebar nol</translation>
    </message>
    <message>
        <source>zero-width joiner</source>
        <translation>penyambung lebar nol</translation>
    </message>
    <message>
        <source>left-to-right mark</source>
        <translation>tanda kiri-ke-kanan</translation>
    </message>
    <message>
        <source>right-to-left mark</source>
        <translation>tanda kanan-ke-kiri</translation>
    </message>
    <message>
        <source>line separator</source>
        <translation>pemisah baris</translation>
    </message>
    <message>
        <source>narrow no-break space</source>
        <translation>spasi sempit tak terputus</translation>
    </message>
    <message>
        <source>word joiner</source>
        <translation>penyambung kata</translation>
    </message>
    <message>
        <source>ideographic space</source>
        <translation>spasi ideografis</translation>
    </message>
    <message>
        <source>byte order mark</source>
        <translation>tanda urutan bita</translation>
    </message>
    <message>
        <source>Byte %1, which is not part of UTF-8 text</source>
        <translation>Bita %1, yang bukan bagian dari teks UTF-8</translation>
    </message>
</context>
<context>
    <name>anchorage::Journal</name>
    <message>
        <source>Unsaved text cannot be kept for the case of a crash: %1</source>
        <translation>Teks yang belum disimpan tidak dapat dijaga bila terjadi gangguan: %1</translation>
    </message>
</context>
<context>
    <name>anchorage::LiveChecks</name>
    <message>
        <source>The build stops with an error, so readers keep seeing the old site.</source>
        <translation>Pembangunan berhenti karena galat, jadi pembaca tetap melihat situs lama.</translation>
    </message>
    <message>
        <source>Readers see what Jekyll makes of it; the preview shows a mark in its place.</source>
        <translation>Pembaca melihat hasil Jekyll; pratinjau menampilkan tanda di tempatnya.</translation>
    </message>
</context>
<context>
    <name>anchorage::LocaleChangesTable</name>
    <message>
        <source>added</source>
        <translation>ditambahkan</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>dihapus</translation>
    </message>
    <message>
        <source>now its own</source>
        <translation>kini milik sendiri</translation>
    </message>
    <message>
        <source>now follows</source>
        <translation>kini mengikuti</translation>
    </message>
    <message>
        <source>new text</source>
        <translation>teks baru</translation>
    </message>
    <message>
        <source>anchor renamed</source>
        <translation>nama jangkar diganti</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>dipindahkan</translation>
    </message>
    <message>
        <source>written differently</source>
        <translation>ditulis lain</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(kosong)</translation>
    </message>
    <message>
        <source>%1 (follows %2)</source>
        <translation>%1 (mengikuti %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n locale(s) follow &amp;%1</source>
        <translation>
            <numerusform>%n lokal mengikuti &amp;%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes by locale</source>
        <translation>Perubahan per lokal</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sesudah</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>Diikuti oleh</translation>
    </message>
    <message>
        <source>No locale&apos;s title changed.</source>
        <translation>Tidak ada judul lokal yang berubah.</translation>
    </message>
    <message>
        <source>The YAML of one of the two versions cannot be read: see the text.</source>
        <translation>YAML salah satu versi tidak dapat dibaca: lihat teksnya.</translation>
    </message>
    <message>
        <source>Stage Selected &amp;Locales</source>
        <translation>Siapkan &amp;Lokal Terpilih</translation>
    </message>
    <message>
        <source>Unstage Selected &amp;Locales</source>
        <translation>Keluarkan &amp;Lokal Terpilih</translation>
    </message>
    <message>
        <source>%1, moved</source>
        <translation>%1, dipindahkan</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dalam %2</translation>
    </message>
</context>
<context>
    <name>anchorage::LocaleChoices</name>
    <message>
        <source>Locale</source>
        <comment>column</comment>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>In its own language</source>
        <comment>column: name of a language</comment>
        <translation>Dalam bahasanya sendiri</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column: name of a language in the interface&apos;s</comment>
        <translation>Nama</translation>
    </message>
</context>
<context>
    <name>anchorage::LocaleChooser</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Batal</translation>
    </message>
    <message>
        <source>Choose a locale</source>
        <translation>Pilih lokal</translation>
    </message>
    <message>
        <source>Search by tag or name</source>
        <translation>Cari menurut tag atau nama</translation>
    </message>
    <message>
        <source>Locales</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Title of the new locale</source>
        <translation>Judul lokal baru</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>a tag of your own</source>
        <translation>tag pilihan Anda sendiri</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Tidak ada yang cocok.</translation>
    </message>
</context>
<context>
    <name>anchorage::LocaleSheet</name>
    <message>
        <source>Titles in all locales</source>
        <translation>Judul dalam semua lokal</translation>
    </message>
</context>
<context>
    <name>anchorage::LocaleTakeover</name>
    <message>
        <source>Take Over Locales &amp;From…</source>
        <translation>Ambil lokal &amp;dari…</translation>
    </message>
    <message>
        <source>Take Over the Locales Of</source>
        <translation>Ambil lokal dari</translation>
    </message>
</context>
<context>
    <name>anchorage::LocaleTitleDelegate</name>
    <message>
        <source>Title for %1</source>
        <translation>Judul untuk %1</translation>
    </message>
</context>
<context>
    <name>anchorage::LocaleTitleGrid</name>
    <message>
        <source>Titles by locale</source>
        <translation>Judul per lokal</translation>
    </message>
    <message>
        <source>&amp;Edit Title</source>
        <translation>&amp;Sunting Judul</translation>
    </message>
    <message>
        <source>Give &amp;Own Title</source>
        <translation>Beri Judul Sen&amp;diri</translation>
    </message>
    <message>
        <source>&amp;Next List of Titles</source>
        <translation>Daftar Judul Be&amp;rikutnya</translation>
    </message>
    <message>
        <source>&amp;Previous List of Titles</source>
        <translation>Daftar Judul Sebelum&amp;nya</translation>
    </message>
    <message>
        <source>&amp;Titles of:</source>
        <translation>J&amp;udul dari:</translation>
    </message>
    <message>
        <source>List of titles</source>
        <translation>Daftar judul</translation>
    </message>
    <message>
        <source>About this list of titles</source>
        <translation>Tentang daftar judul ini</translation>
    </message>
    <message>
        <source>Why a title was not changed</source>
        <translation>Mengapa suatu judul tidak diubah</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>Tidak ada berkas yang terbuka.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>path of a list of titles, title</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>“%1” was not entered. %2</source>
        <translation>“%1” tidak dimasukkan. %2</translation>
    </message>
    <message>
        <source>“%1” was not entered for %2, as the file has changed meanwhile.</source>
        <translation>“%1” tidak dimasukkan untuk %2, karena berkas telah berubah sementara itu.</translation>
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
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>(en) %1</source>
        <comment>what the site shows for want of a title</comment>
        <translation>(en) %1</translation>
    </message>
    <message>
        <source>Readers see no title in this language.</source>
        <translation>Pembaca tidak melihat judul dalam bahasa ini.</translation>
    </message>
    <message>
        <source>There is no title for this language, so readers see that of en.</source>
        <translation>Tidak ada judul untuk bahasa ini, sehingga pembaca melihat judul en.</translation>
    </message>
    <message>
        <source>%1, has a problem: %2</source>
        <comment>locale, problem</comment>
        <translation>%1, bermasalah: %2</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>tanpa judul</translation>
    </message>
    <message>
        <source>%1, the title of en</source>
        <translation>%1, judul milik en</translation>
    </message>
    <message>
        <source>Locale</source>
        <comment>column</comment>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>column</comment>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>column</comment>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Binding</source>
        <comment>column: whether a title is a locale&apos;s own or follows another&apos;s</comment>
        <translation>Kaitan</translation>
    </message>
    <message>
        <source>Site shows</source>
        <comment>column: what readers see</comment>
        <translation>Tampil</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>column</comment>
        <translation>Masalah</translation>
    </message>
</context>
<context>
    <name>anchorage::LostTextsDialog</name>
    <message>
        <source>Unsaved Text Was Kept</source>
        <translation>Teks yang belum disimpan telah dijaga</translation>
    </message>
    <message>
        <source>Anchorage ended unexpectedly while these pages had unsaved changes. Restoring puts a text back as a change that you can undo and have to save.</source>
        <translation>Anchorage berhenti tiba-tiba saat halaman ini punya perubahan yang belum disimpan. Memulihkan mengembalikan teks sebagai perubahan yang dapat Anda urungkan dan harus Anda simpan.</translation>
    </message>
    <message>
        <source>Pages with unsaved text</source>
        <translation>Halaman dengan teks yang belum disimpan</translation>
    </message>
    <message>
        <source>What differs from the file on the disk</source>
        <translation>Yang berbeda dari berkas di disk</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Pulihkan</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Buang</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Nanti</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The file is not there any more. Select the text and copy it, or put the file back.</source>
        <translation>Berkasnya sudah tidak ada. Pilih teksnya lalu salin, atau kembalikan berkasnya.</translation>
    </message>
    <message>
        <source>The file was also changed on the disk since. The lines with − are what is there now.</source>
        <translation>Sejak itu berkas di disk juga berubah. Baris dengan − adalah isinya sekarang.</translation>
    </message>
    <message>
        <source>The lines with + were typed and not saved.</source>
        <translation>Baris dengan + sudah diketik tetapi belum disimpan.</translation>
    </message>
</context>
<context>
    <name>anchorage::MainWindow</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sunting</translation>
    </message>
    <message>
        <source>&amp;Titles</source>
        <translation>&amp;Judul</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ba&amp;ntuan</translation>
    </message>
    <message>
        <source>&amp;About Anchorage</source>
        <translation>&amp;Tentang Anchorage</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>Go to Files</source>
        <translation>Pindah ke Berkas</translation>
    </message>
    <message>
        <source>Go to Titles</source>
        <translation>Pindah ke Judul</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Sumber</translation>
    </message>
    <message>
        <source>Go to Source</source>
        <translation>Pindah ke Sumber</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Pratinjau</translation>
    </message>
    <message>
        <source>Go to Preview</source>
        <translation>Pindah ke Pratinjau</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>“%1” telah disimpan.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Masalah</translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation>&amp;Masalah</translation>
    </message>
    <message>
        <source>Go to Problems</source>
        <translation>Pindah ke Masalah</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Selected &amp;File</source>
        <translation>&amp;Berkas terpilih</translation>
    </message>
    <message>
        <source>Open by Name</source>
        <translation>Buka menurut nama</translation>
    </message>
    <message>
        <source>“%1” was changed by another program and is shown as it is now. Undo brings back what was here.</source>
        <translation>“%1” diubah program lain dan ditampilkan sebagaimana adanya sekarang. Urungkan untuk mengembalikan isi sebelumnya.</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Masalah (%1)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sunting</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>Pe&amp;rubahan</translation>
    </message>
    <message>
        <source>Go to C&amp;hanges</source>
        <translation>Ke pe&amp;rubahan</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Perubahan (%1)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
</context>
<context>
    <name>anchorage::MergeDialog</name>
    <message>
        <source>(not there)</source>
        <translation>(tidak ada)</translation>
    </message>
    <message>
        <source>%1 (follows %2)</source>
        <translation>%1 (mengikuti %2)</translation>
    </message>
    <message>
        <source>Both Changed the Same</source>
        <translation>Keduanya mengubah hal yang sama</translation>
    </message>
    <message>
        <source>Everything else is merged. Decide for each of these what becomes of it.</source>
        <translation>Selebihnya sudah digabungkan. Putuskan masing-masing akan menjadi apa.</translation>
    </message>
    <message>
        <source>What both changed</source>
        <translation>Yang diubah keduanya</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Punya saya</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Punya mereka</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Menjadi</translation>
    </message>
    <message>
        <source>Take &amp;Mine</source>
        <translation>Ambil punya &amp;saya</translation>
    </message>
    <message>
        <source>Take &amp;Theirs</source>
        <translation>Ambil punya &amp;mereka</translation>
    </message>
    <message>
        <source>Take &amp;Both</source>
        <translation>Ambil &amp;keduanya</translation>
    </message>
    <message>
        <source>Or something else</source>
        <translation>Atau yang lain</translation>
    </message>
    <message>
        <source>What it becomes instead</source>
        <translation>Menjadi apa sebagai gantinya</translation>
    </message>
    <message>
        <source>Take T&amp;his</source>
        <translation>Ambil &amp;ini</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Keduanya</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Yang lain</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Title of %1</source>
        <translation>Judul %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>Semua sudah diputuskan.</translation>
    </message>
    <message numerus="yes">
        <source>%n left to decide</source>
        <translation>
            <numerusform>%n belum diputuskan</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Gabungkan</translation>
    </message>
    <message>
        <source>&amp;Merge, Mark the Rest in the Source</source>
        <translation>&amp;Gabungkan, tandai sisanya di sumber</translation>
    </message>
</context>
<context>
    <name>anchorage::NameEntryBar</name>
    <message>
        <source>Name of an anchor</source>
        <translation>Nama jangkar</translation>
    </message>
</context>
<context>
    <name>anchorage::NoticeBar</name>
    <message>
        <source>What git said</source>
        <translation>Yang dikatakan git</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Buka %1</translation>
    </message>
</context>
<context>
    <name>anchorage::PageDocument</name>
    <message>
        <source>This is not a text file (it holds zero bytes). It is shown, but cannot be edited here.</source>
        <translation>Ini bukan berkas teks (memuat bita nol). Berkas ditampilkan, tetapi tidak dapat disunting di sini.</translation>
    </message>
    <message>
        <source>“%1” was changed on the disk by another program since it was opened here.</source>
        <translation>“%1” diubah di disk oleh program lain sejak dibuka di sini.</translation>
    </message>
    <message>
        <source>“%1” is not opened: its line %2 has more than %L3 characters, and the window would stand still for seconds at each key. Break that line in another program first.</source>
        <translation>“%1” tidak dibuka: baris %2 memuat lebih dari %L3 karakter, dan jendela akan macet beberapa detik pada setiap ketukan. Potong dahulu baris itu di program lain.</translation>
    </message>
</context>
<context>
    <name>anchorage::PageSession</name>
    <message>
        <source>The folder “%1” cannot be read.</source>
        <translation>Folder “%1” tidak dapat dibaca.</translation>
    </message>
</context>
<context>
    <name>anchorage::PageTabs</name>
    <message>
        <source>Open pages</source>
        <translation>Halaman terbuka</translation>
    </message>
    <message>
        <source>Save A&amp;ll</source>
        <translation>Simpan Se&amp;mua</translation>
    </message>
    <message>
        <source>Close Pa&amp;ge</source>
        <translation>&amp;Tutup Halaman</translation>
    </message>
    <message>
        <source>Close &amp;Other Pages</source>
        <translation>Tutup Halaman &amp;Lain</translation>
    </message>
    <message>
        <source>Close All Pa&amp;ges</source>
        <translation>Tutup Semua &amp;Halaman</translation>
    </message>
    <message>
        <source>Ne&amp;xt Page</source>
        <translation>Halaman &amp;Berikutnya</translation>
    </message>
    <message>
        <source>Pre&amp;vious Page</source>
        <translation>Halaman &amp;Sebelumnya</translation>
    </message>
    <message>
        <source>%1, its file was changed by another program</source>
        <translation>%1, berkasnya diubah oleh program lain</translation>
    </message>
    <message>
        <source>%1, with unsaved changes</source>
        <translation>%1, dengan perubahan yang belum disimpan</translation>
    </message>
</context>
<context>
    <name>anchorage::PreviewBinding</name>
    <message>
        <source>&amp;Plain</source>
        <translation>&amp;Polos</translation>
    </message>
    <message>
        <source>The &amp;Site’s Style</source>
        <translation>Gaya &amp;situs</translation>
    </message>
    <message>
        <source>&amp;Exact, Built by the Site’s Jekyll</source>
        <translation>&amp;Persis, dibangun Jekyll milik situs</translation>
    </message>
    <message>
        <source>Preview St&amp;yle</source>
        <translation>Ga&amp;ya pratinjau</translation>
    </message>
</context>
<context>
    <name>anchorage::ProblemsBinding</name>
    <message>
        <source>Site Is &amp;Built By</source>
        <translation>Situs di&amp;bangun oleh</translation>
    </message>
    <message>
        <source>As &amp;Found: %1</source>
        <translation>Yang &amp;ditemukan: %1</translation>
    </message>
</context>
<context>
    <name>anchorage::ProblemsModel</name>
    <message>
        <source>Error</source>
        <translation>Galat</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Petunjuk</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
</context>
<context>
    <name>anchorage::ProblemsPane</name>
    <message>
        <source>Apply &amp;Repair</source>
        <translation>&amp;Terapkan</translation>
    </message>
    <message>
        <source>Repair All of This &amp;Kind</source>
        <translation>Semua &amp;Jenis Ini</translation>
    </message>
    <message>
        <source>… in the &amp;Whole Site</source>
        <translation>… di Seluruh S&amp;itus</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Where problems are looked for</source>
        <translation>Tempat mencari masalah</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Halaman ini</translation>
    </message>
    <message>
        <source>Whole site</source>
        <translation>Seluruh situs</translation>
    </message>
    <message>
        <source>Which problems are shown</source>
        <translation>Masalah yang ditampilkan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>Tanpa petunjuk</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Galat</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Perbaikan</translation>
    </message>
    <message>
        <source>What the repair changes</source>
        <translation>Yang diubah perbaikan ini</translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation>Masalah Be&amp;rikutnya</translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translation>Masalah &amp;Sebelumnya</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>Per&amp;baiki…</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n galat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n peringatan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n petunjuk</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>Tidak ada masalah ditemukan</translation>
    </message>
    <message>
        <source>Nothing is wrong here as far as Anchorage can tell.</source>
        <translation>Tidak ada yang salah di sini sejauh yang diketahui Anchorage.</translation>
    </message>
</context>
<context>
    <name>anchorage::ReaderTabs</name>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
    <message>
        <source>All Locales</source>
        <translation>Semua lokal</translation>
    </message>
</context>
<context>
    <name>anchorage::RedlineText</name>
    <message>
        <source>The page with its changes marked</source>
        <translation>Halaman dengan perubahan ditandai</translation>
    </message>
</context>
<context>
    <name>anchorage::RepositoryModel</name>
    <message numerus="yes">
        <source>%n list(s) of locale titles</source>
        <translation>
            <numerusform>%n daftar judul per lokal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n masalah</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Tata letak</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message numerus="yes">
        <source>%n locale(s) missing: %1</source>
        <translation>
            <numerusform>%n lokal kurang: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anchorage::RepositoryTree</name>
    <message>
        <source>Filter files</source>
        <translation>Saring berkas</translation>
    </message>
    <message>
        <source>Filter files by name</source>
        <translation>Saring berkas menurut nama</translation>
    </message>
    <message>
        <source>Files of the repository</source>
        <translation>Berkas dalam repositori</translation>
    </message>
    <message>
        <source>Reading the repository</source>
        <translation>Membaca repositori</translation>
    </message>
    <message>
        <source>There are no pages with a front matter in “%1”, and no layouts or data files with locale titles. Open the folder of a Jekyll site.</source>
        <translation>Di “%1” tidak ada halaman dengan front matter, juga tidak ada tata letak atau berkas data dengan judul per lokal. Buka folder sebuah situs Jekyll.</translation>
    </message>
    <message>
        <source>Which files are shown</source>
        <translation>Berkas mana yang ditampilkan</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Hentikan</translation>
    </message>
    <message>
        <source>Stop looking through the repository for problems</source>
        <translation>Hentikan pencarian masalah di repositori</translation>
    </message>
    <message>
        <source>Stopped before every file was looked at. &lt;a href=&quot;again&quot;&gt;Look again&lt;/a&gt;</source>
        <translation>Dihentikan sebelum semua berkas diperiksa. &lt;a href=&quot;again&quot;&gt;Periksa lagi&lt;/a&gt;</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Semua berkas</translation>
    </message>
    <message>
        <source>Files with problems</source>
        <translation>Berkas bermasalah</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>Berkas yang berubah</translation>
    </message>
    <message>
        <source>Files without %1</source>
        <translation>Berkas tanpa %1</translation>
    </message>
    <message>
        <source>Files that lack locales</source>
        <translation>Berkas yang kekurangan lokal</translation>
    </message>
</context>
<context>
    <name>anchorage::Screenshot</name>
    <message>
        <source>The preview was not painted in time.</source>
        <translation>Pratinjau tidak tergambar tepat waktu.</translation>
    </message>
    <message>
        <source>The picture could not be written to “%1”.</source>
        <translation>Gambar tidak dapat ditulis ke “%1”.</translation>
    </message>
    <message>
        <source>The page has no locale “%1”.</source>
        <translation>Halaman ini tidak punya lokal “%1”.</translation>
    </message>
    <message>
        <source>There is no preview “%1”.</source>
        <translation>Tidak ada pratinjau “%1”.</translation>
    </message>
</context>
<context>
    <name>anchorage::SourceEditor</name>
    <message>
        <source>Source text</source>
        <translation>Teks sumber</translation>
    </message>
    <message numerus="yes">
        <source>… %n line(s)</source>
        <translation>
            <numerusform>… %n baris</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anchorage::SourceMargin</name>
    <message>
        <source>Line numbers</source>
        <translation>Nomor baris</translation>
    </message>
    <message>
        <source>Click for repairs (Alt+Return)</source>
        <translation>Klik untuk perbaikan (Alt+Enter)</translation>
    </message>
</context>
<context>
    <name>anchorage::SourcePane</name>
    <message>
        <source>Source</source>
        <translation>Sumber</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Urungkan</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>U&amp;langi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Po&amp;tong</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Tem&amp;pel</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Pilih Semu&amp;a</translation>
    </message>
    <message>
        <source>&amp;Wrap Lines</source>
        <translation>Bun&amp;gkus Baris</translation>
    </message>
    <message>
        <source>&amp;Line Numbers</source>
        <translation>&amp;Nomor Baris</translation>
    </message>
    <message>
        <source>&amp;Fold Front Matter</source>
        <translation>&amp;Lipat Front Matter</translation>
    </message>
    <message>
        <source>U&amp;nfold Front Matter</source>
        <translation>Ben&amp;tangkan Front Matter</translation>
    </message>
</context>
<context>
    <name>anchorage::StatusLabels</name>
    <message>
        <source>Preview: %1</source>
        <translation>Pratinjau: %1</translation>
    </message>
    <message>
        <source>Preview: %1 (%2)</source>
        <translation>Pratinjau: %1 (%2)</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Baris %1</translation>
    </message>
</context>
<context>
    <name>anchorage::TextSearch</name>
    <message>
        <source>A “(” has no “)” that closes it.</source>
        <translation>Suatu “(” tidak memiliki “)” penutup.</translation>
    </message>
    <message>
        <source>A “)” has no “(” before it.</source>
        <translation>Suatu “)” tidak memiliki “(” sebelumnya.</translation>
    </message>
    <message>
        <source>A “[” has no “]” that closes it.</source>
        <translation>Suatu “[” tidak memiliki “]” penutup.</translation>
    </message>
    <message>
        <source>A “*”, “+”, “?” or “{…}” has nothing before it to repeat.</source>
        <translation>Suatu “*”, “+”, “?”, atau “{…}” tidak didahului sesuatu untuk diulang.</translation>
    </message>
    <message>
        <source>A “\” at the end has nothing after it; “\\” finds a “\”.</source>
        <translation>Suatu “\” di akhir tidak diikuti apa pun; “\\” menemukan “\”.</translation>
    </message>
    <message>
        <source>A range in “[…]” ends before it begins.</source>
        <translation>Suatu rentang dalam “[…]” berakhir sebelum dimulai.</translation>
    </message>
    <message>
        <source>In “{…}” the first number is larger than the second.</source>
        <translation>Dalam “{…}”, angka pertama lebih besar daripada angka kedua.</translation>
    </message>
    <message>
        <source>It refers to a group “(…)” that it does not have.</source>
        <translation>Ekspresi merujuk ke grup “(…)” yang tidak dimilikinya.</translation>
    </message>
    <message>
        <source>What is inside “(?&lt;=…)” or “(?&lt;!…)” must have a fixed length.</source>
        <translation>Isi “(?&lt;=…)” atau “(?&lt;!…)” harus memiliki panjang tetap.</translation>
    </message>
    <message>
        <source>This is not a regular expression: %1</source>
        <translation>Ini bukan ekspresi reguler: %1</translation>
    </message>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1 (pada karakter %2)</translation>
    </message>
    <message>
        <source>This regular expression cannot be used here: %1</source>
        <translation>Ekspresi reguler ini tidak dapat dipakai di sini: %1</translation>
    </message>
</context>
<context>
    <name>anchorage::TitleStructure</name>
    <message>
        <source>&amp;Copy Titles</source>
        <translation>Sa&amp;lin Judul</translation>
    </message>
    <message>
        <source>Cu&amp;t Titles</source>
        <translation>Po&amp;tong Judul</translation>
    </message>
    <message>
        <source>&amp;Paste Titles</source>
        <translation>Tem&amp;pel Judul</translation>
    </message>
    <message>
        <source>&amp;Fill Down</source>
        <translation>&amp;Isi ke Bawah</translation>
    </message>
    <message>
        <source>&amp;Add Locale…</source>
        <translation>Tam&amp;bahkan Lokal…</translation>
    </message>
    <message>
        <source>Add Missing &amp;Regions…</source>
        <translation>Tambahkan Wilayah yang &amp;Kurang…</translation>
    </message>
    <message>
        <source>Remo&amp;ve Locales</source>
        <translation>&amp;Hapus Lokal</translation>
    </message>
    <message>
        <source>Take Over &amp;Locales of Another List…</source>
        <translation>Ambil L&amp;okal dari Daftar Lain…</translation>
    </message>
    <message>
        <source>&amp;Start List of Titles…</source>
        <translation>&amp;Mulai Daftar Judul…</translation>
    </message>
    <message>
        <source>Follow &amp;Another Locale…</source>
        <translation>Ik&amp;uti Lokal Lain…</translation>
    </message>
    <message>
        <source>&amp;Make It the One That Others Follow</source>
        <translation>&amp;Jadikan yang Diikuti Lokal Lain</translation>
    </message>
    <message>
        <source>Re&amp;name Anchor…</source>
        <translation>&amp;Ganti Nama Jangkar…</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Pindahkan ke &amp;Atas</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Pindahkan k&amp;e Bawah</translation>
    </message>
    <message>
        <source>&amp;Copy Title</source>
        <translation>Sa&amp;lin Judul</translation>
    </message>
    <message>
        <source>Cu&amp;t Title</source>
        <translation>Po&amp;tong Judul</translation>
    </message>
    <message>
        <source>Remo&amp;ve Locale</source>
        <translation>&amp;Hapus Lokal</translation>
    </message>
    <message>
        <source>Will follow %1: “%2”.</source>
        <translation>Akan mengikuti %1: “%2”.</translation>
    </message>
    <message>
        <source>No locale here is of this language, so it needs a title.</source>
        <translation>Tidak ada lokal di sini yang sebahasa, sehingga diperlukan judul.</translation>
    </message>
    <message>
        <source>&amp;Locale to add:</source>
        <translation>&amp;Lokal yang akan ditambahkan:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>T&amp;ambahkan</translation>
    </message>
    <message>
        <source>No other region is known for %1.</source>
        <translation>Tidak ada wilayah lain yang dikenal untuk %1.</translation>
    </message>
    <message>
        <source>&amp;Regions to add beside %1:</source>
        <translation>&amp;Wilayah yang akan ditambahkan di samping %1:</translation>
    </message>
    <message>
        <source>Locale that %1 &amp;follows:</source>
        <translation>Lokal yang di&amp;ikuti %1:</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Ikuti</translation>
    </message>
    <message>
        <source>%1 will have the title of %2.</source>
        <translation>%1 akan memakai judul %2.</translation>
    </message>
    <message>
        <source>New &amp;name of &amp;&amp;%1:</source>
        <translation>&amp;Nama baru &amp;&amp;%1:</translation>
    </message>
    <message>
        <source>First &amp;locale of the list:</source>
        <translation>&amp;Lokal pertama daftar ini:</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Mulai</translation>
    </message>
    <message>
        <source>The page’s title becomes that of %1.</source>
        <translation>Judul halaman menjadi judul %1.</translation>
    </message>
    <message>
        <source>%1 needs a title.</source>
        <translation>%1 memerlukan judul.</translation>
    </message>
    <message numerus="yes">
        <source>%n locales</source>
        <translation>
            <numerusform>%n lokal</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;List to take the locales over from:</source>
        <translation>&amp;Daftar sumber lokal yang diambil:</translation>
    </message>
    <message>
        <source>&amp;Take Over</source>
        <translation>&amp;Ambil</translation>
    </message>
    <message>
        <source>%1 has no title of its own that could be cut.</source>
        <translation>%1 tidak memiliki judul sendiri yang dapat dipotong.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Tidak ada teks di papan klip.</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard holds %n columns. Copy one with titles, or two with locales and titles.</source>
        <translation>
            <numerusform>Papan klip memuat %n kolom. Salin satu kolom berisi judul, atau dua kolom berisi lokal dan judul.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clipboard holds %n titles.</source>
        <translation>
            <numerusform>Papan klip memuat %n judul.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are only %n rows from %1 on.</source>
        <translation>
            <numerusform>Hanya ada %n entri mulai dari %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no title to fill the rows below with.</source>
        <translation>%1 tidak memiliki judul untuk mengisi entri di bawahnya.</translation>
    </message>
</context>
<context>
    <name>anchorage::VersionDetail</name>
    <message>
        <source>What this version changed</source>
        <translation>Yang diubah versi ini</translation>
    </message>
    <message>
        <source>The title with its change marked</source>
        <translation>Judul dengan perubahannya ditandai</translation>
    </message>
    <message>
        <source>Readings of the version</source>
        <translation>Tampilan versi</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>By Locale</source>
        <translation>Per Lokal</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>By Locale (%1)</source>
        <translation>Per Lokal (%1)</translation>
    </message>
</context>
<context>
    <name>anchorage::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
</context>
<context>
    <name>anchorage::git::Session</name>
    <message>
        <source>Nothing was done, since the repository is not trusted.</source>
        <translation>Tidak ada yang dilakukan, karena repositori tidak dipercaya.</translation>
    </message>
</context>
<context>
    <name>anchorage::preview::ContactSheet</name>
    <message>
        <source>Tab</source>
        <comment>of a web browser</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Menu</source>
        <comment>of a web site</comment>
        <translation>Menu</translation>
    </message>
    <message>
        <source>No title at all</source>
        <translation>Tanpa judul sama sekali</translation>
    </message>
    <message>
        <source>Cut off in the tab</source>
        <translation>Terpotong di tab</translation>
    </message>
    <message>
        <source>Cut off in the menu</source>
        <translation>Terpotong di menu</translation>
    </message>
    <message>
        <source>A word is wider than the page on a phone</source>
        <translation>Ada kata yang lebih lebar daripada halaman di ponsel</translation>
    </message>
    <message>
        <source>The title in all locales</source>
        <translation>Judul dalam semua lokal</translation>
    </message>
</context>
<context>
    <name>anchorage::preview::LiquidHost</name>
    <message>
        <source>There is no site to include files from.</source>
        <translation>Tidak ada situs untuk menyertakan berkas.</translation>
    </message>
    <message>
        <source>There is no site to link to.</source>
        <translation>Tidak ada situs untuk ditautkan.</translation>
    </message>
    <message>
        <source>Expanding this page takes too long. The rest of it is missing.</source>
        <translation>Mengembangkan halaman ini terlalu lama. Sisanya tidak ada.</translation>
    </message>
    <message>
        <source>This becomes too large.</source>
        <translation>Ini menjadi terlalu besar.</translation>
    </message>
    <message>
        <source>Too much of this page cannot be expanded. The rest of it is missing.</source>
        <translation>Terlalu banyak bagian halaman ini tidak dapat dikembangkan. Sisanya tidak ada.</translation>
    </message>
    <message>
        <source>This is nested too deeply.</source>
        <translation>Ini bersarang terlalu dalam.</translation>
    </message>
    <message>
        <source>This number is too large for the preview.</source>
        <translation>Angka ini terlalu besar untuk pratinjau.</translation>
    </message>
    <message>
        <source>A whole page or post is printed here. The preview only knows its values.</source>
        <translation>Seluruh halaman atau tulisan dicetak di sini. Pratinjau hanya mengetahui nilainya.</translation>
    </message>
    <message>
        <source>The preview cannot tell whether “%1” is a date.</source>
        <translation>Pratinjau tidak dapat memastikan apakah “%1” sebuah tanggal.</translation>
    </message>
    <message>
        <source>The preview cannot read the address “%1”.</source>
        <translation>Pratinjau tidak dapat membaca alamat “%1”.</translation>
    </message>
    <message>
        <source>The preview failed here (%1).</source>
        <translation>Pratinjau gagal di sini (%1).</translation>
    </message>
    <message>
        <source>The tag “%1” is not one of Jekyll’s own. A plugin may know it; without one Jekyll stops here.</source>
        <translation>Tag “%1” bukan milik Jekyll sendiri. Sebuah plugin mungkin mengenalnya; tanpa itu Jekyll berhenti di sini.</translation>
    </message>
    <message>
        <source>The preview does not know the filter “%1”. It may come from a plugin.</source>
        <translation>Pratinjau tidak mengenal filter “%1”. Mungkin berasal dari plugin.</translation>
    </message>
    <message>
        <source>The preview cannot set the quotes of a text that has HTML in it.</source>
        <translation>Pratinjau tidak dapat menata tanda kutip dalam teks yang berisi HTML.</translation>
    </message>
</context>
<context>
    <name>anchorage::preview::LiveRenderer</name>
    <message>
        <source>This part is nested too deeply for the preview.</source>
        <translation>Bagian ini bersarang terlalu dalam untuk pratinjau.</translation>
    </message>
</context>
<context>
    <name>anchorage::preview::PreviewExport</name>
    <message>
        <source>&amp;Export as PDF…</source>
        <translation>&amp;Ekspor sebagai PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Cetak…</translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>Salin sebagai &amp;HTML</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Ekspor sebagai PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Dokumen PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>Menulis “%1”…</translation>
    </message>
    <message>
        <source>“%1” was not written: the preview could not draw the page.</source>
        <translation>“%1” tidak ditulis: pratinjau tidak dapat menggambar halaman.</translation>
    </message>
    <message>
        <source>“%1” was not written: %2</source>
        <comment>%2 is the system&apos;s reason</comment>
        <translation>“%1” tidak ditulis: %2</translation>
    </message>
    <message>
        <source>The page is in “%1”.</source>
        <translation>Halaman ada di “%1”.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Mencetak…</translation>
    </message>
    <message>
        <source>The page was sent to the printer.</source>
        <translation>Halaman telah dikirim ke pencetak.</translation>
    </message>
    <message>
        <source>The page could not be printed. Is the printer ready?</source>
        <translation>Halaman tidak dapat dicetak. Apakah pencetak siap?</translation>
    </message>
    <message>
        <source>The selection’s HTML is in the clipboard.</source>
        <translation>HTML pilihan ada di papan klip.</translation>
    </message>
    <message>
        <source>The page’s HTML is in the clipboard.</source>
        <translation>HTML halaman ada di papan klip.</translation>
    </message>
</context>
<context>
    <name>anchorage::preview::PreviewFindBar</name>
    <message>
        <source>Find in the preview</source>
        <translation>Cari di pratinjau</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Bedakan huruf besar-kecil</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Kecocokan sebelumnya</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Kecocokan berikutnya</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Tutup (Escape)</translation>
    </message>
    <message>
        <source>&amp;Find in Preview…</source>
        <translation>&amp;Cari di Pratinjau…</translation>
    </message>
    <message>
        <source>Find &amp;Next in Preview</source>
        <translation>Cari &amp;Berikutnya di Pratinjau</translation>
    </message>
    <message>
        <source>Find &amp;Previous in Preview</source>
        <translation>Cari &amp;Sebelumnya di Pratinjau</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Tidak ada yang cocok</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>match number, number of matches</comment>
        <translation>%1 dari %2</translation>
    </message>
</context>
<context>
    <name>anchorage::preview::PreviewLook</name>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Per&amp;besar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Per&amp;kecil</translation>
    </message>
    <message>
        <source>&amp;Original Size</source>
        <translation>Ukuran &amp;Asli</translation>
    </message>
    <message>
        <source>P&amp;hone Width</source>
        <translation>Lebar &amp;Ponsel</translation>
    </message>
    <message>
        <source>&amp;Tablet Width</source>
        <translation>Lebar &amp;Tablet</translation>
    </message>
    <message>
        <source>&amp;Full Width</source>
        <translation>Lebar P&amp;enuh</translation>
    </message>
    <message>
        <source>Colours as the &amp;Interface</source>
        <translation>Warna Seperti A&amp;ntarmuka</translation>
    </message>
    <message>
        <source>&amp;Light Colours</source>
        <translation>Warna Te&amp;rang</translation>
    </message>
    <message>
        <source>&amp;Dark Colours</source>
        <translation>Warna &amp;Gelap</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of the page; %1 is a number</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Ponsel</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablet</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Lebar penuh</translation>
    </message>
</context>
<context>
    <name>anchorage::preview::PreviewPane</name>
    <message>
        <source>Preview of the page</source>
        <translation>Pratinjau halaman</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Salin</translation>
    </message>
    <message>
        <source>The preview stopped unexpectedly. Your text is safe, you can go on writing.</source>
        <translation>Pratinjau berhenti secara tak terduga. Teks Anda aman, Anda dapat terus menulis.</translation>
    </message>
    <message>
        <source>The preview does not answer. Your text is safe, you can go on writing.</source>
        <translation>Pratinjau tidak merespons. Teks Anda aman, Anda dapat terus menulis.</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Pilih Semu&amp;a</translation>
    </message>
    <message>
        <source>Not loaded in the preview: %1</source>
        <comment>%1 is an address</comment>
        <translation>Tidak dimuat dalam pratinjau: %1</translation>
    </message>
    <message>
        <source>This page is too long for the preview; its end is not shown.</source>
        <translation>Halaman ini terlalu panjang untuk pratinjau; bagian akhirnya tidak ditampilkan.</translation>
    </message>
    <message>
        <source>Links of this kind are not followed.</source>
        <translation>Tautan jenis ini tidak diikuti.</translation>
    </message>
    <message>
        <source>&amp;Restart preview</source>
        <translation>&amp;Mulai ulang pratinjau</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pratinjau</translation>
    </message>
</context>
<context>
    <name>anchorage::preview::PreviewStage</name>
    <message>
        <source>The page</source>
        <translation>Halaman</translation>
    </message>
</context>
<context>
    <name>anchorage::preview::PreviewStatusBar</name>
    <message>
        <source>Load &amp;Remote Content for This Site</source>
        <translation>Muat Konten &amp;Jarak Jauh untuk Situs Ini</translation>
    </message>
    <message>
        <source>State of the preview</source>
        <translation>Keadaan pratinjau</translation>
    </message>
    <message>
        <source>Images, style sheets and fonts of other sites; never scripts, frames or forms</source>
        <translation>Gambar, lembar gaya, dan fon dari situs lain; tidak pernah skrip, bingkai, atau formulir</translation>
    </message>
    <message>
        <source>What was not loaded</source>
        <translation>Yang tidak dimuat</translation>
    </message>
    <message>
        <source>Width of the page</source>
        <translation>Lebar halaman</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Ukuran halaman</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) from other sites not loaded: %1</source>
        <comment>%1 is a list of sites</comment>
        <translation>
            <numerusform>%n hal dari situs lain tidak dimuat: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) of this site not shown</source>
        <translation>
            <numerusform>%n hal dari situs ini tidak ditampilkan</numerusform>
        </translation>
    </message>
    <message>
        <source>Remote content is loaded</source>
        <translation>Konten jarak jauh dimuat</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… dan %n lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>anchorage::preview::RedlinePane</name>
    <message>
        <source>This page is too long for marking its changes. See its text.</source>
        <translation>Halaman ini terlalu panjang untuk ditandai perubahannya. Lihat teksnya.</translation>
    </message>
    <message>
        <source>Next Change</source>
        <translation>Perubahan Berikutnya</translation>
    </message>
    <message>
        <source>Previous Change</source>
        <translation>Perubahan Sebelumnya</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Inserted</source>
        <comment>of words; legend of the marks</comment>
        <translation>Ditambahkan</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>of words; legend of the marks</comment>
        <translation>Dihapus</translation>
    </message>
    <message>
        <source>The page with its changes marked</source>
        <translation>Halaman dengan perubahan yang ditandai</translation>
    </message>
    <message>
        <source>The preview stopped unexpectedly. Your text is safe.</source>
        <translation>Pratinjau berhenti tiba-tiba. Teks Anda aman.</translation>
    </message>
    <message>
        <source>&amp;Show It Again</source>
        <translation>&amp;Tampilkan Lagi</translation>
    </message>
    <message>
        <source>Not loaded in the preview: %1</source>
        <comment>%1 is an address</comment>
        <translation>Tidak dimuat di pratinjau: %1</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Perubahan %1 dari %2</translation>
    </message>
    <message>
        <source>The text of the page did not change.</source>
        <translation>Teks halaman tidak berubah.</translation>
    </message>
    <message>
        <source>“%1” became “%2”</source>
        <translation>“%1” menjadi “%2”</translation>
    </message>
    <message>
        <source>“%1” was inserted</source>
        <translation>“%1” ditambahkan</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <translation>“%1” dihapus</translation>
    </message>
    <message>
        <source>Links of this kind are not followed.</source>
        <translation>Tautan jenis ini tidak diikuti.</translation>
    </message>
</context>
<context>
    <name>anchorage::preview::RequestInterceptor</name>
    <message>
        <source>It would leave this computer.</source>
        <translation>Ini akan keluar dari komputer ini.</translation>
    </message>
    <message>
        <source>It is outside the repository.</source>
        <translation>Ini berada di luar repositori.</translation>
    </message>
    <message>
        <source>The preview shows no other document than the page.</source>
        <translation>Pratinjau tidak menampilkan dokumen lain selain halaman.</translation>
    </message>
    <message>
        <source>The preview does not load this kind of address.</source>
        <translation>Pratinjau tidak memuat alamat jenis ini.</translation>
    </message>
</context>
<context>
    <name>anchorage::preview::SchemeHandler</name>
    <message>
        <source>No repository is open.</source>
        <translation>Tidak ada repositori yang terbuka.</translation>
    </message>
    <message>
        <source>This is not a path inside the repository.</source>
        <translation>Ini bukan jalur di dalam repositori.</translation>
    </message>
    <message>
        <source>Hidden files are not shown.</source>
        <translation>Berkas tersembunyi tidak ditampilkan.</translation>
    </message>
    <message>
        <source>There is no such file in the repository.</source>
        <translation>Tidak ada berkas itu dalam repositori.</translation>
    </message>
    <message>
        <source>It leads out of the repository.</source>
        <translation>Ini mengarah ke luar repositori.</translation>
    </message>
    <message>
        <source>It is not an ordinary file.</source>
        <translation>Ini bukan berkas biasa.</translation>
    </message>
    <message>
        <source>The file is too large for the preview.</source>
        <translation>Berkas terlalu besar untuk pratinjau.</translation>
    </message>
    <message>
        <source>It is neither an image, a font, a style sheet, sound nor film.</source>
        <translation>Ini bukan gambar, fonta, lembar gaya, suara, maupun film.</translation>
    </message>
</context>
<context>
    <name>anchorage::preview::SealedProfile</name>
    <message>
        <source>The preview downloads nothing.</source>
        <translation>Pratinjau tidak mengunduh apa pun.</translation>
    </message>
</context>
<context>
    <name>anchorage::preview::SourceLink</name>
    <message>
        <source>Scroll Source and Preview &amp;Together</source>
        <translation>G&amp;ulir Sumber dan Pratinjau Bersama</translation>
    </message>
</context>
</TS>
