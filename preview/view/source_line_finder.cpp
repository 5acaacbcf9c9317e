// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_line_finder.h"

#include <algorithm>
#include <vector>

namespace anchorage::preview {

namespace {

struct Word
{
    QStringView text;
    qsizetype begin = 0; ///< in the rendered text
    int line = 0;        ///< in the source
};

using Words = std::vector<Word>;

/// Scripts that are written without spaces: each character is a word.
bool standsAlone(QChar character)
{
    switch (character.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

void appendWords(Words &words, QStringView text, int line)
{
    for (qsizetype i = 0; i < text.size();) {
        if (!text[i].isLetterOrNumber()) {
            ++i;
            continue;
        }
        qsizetype end = i + 1;
        if (!standsAlone(text[i])) {
            while (end < text.size() && (text[end].isLetterOrNumber() || text[end].isMark()) &&
                   !standsAlone(text[end])) {
                ++end;
            }
        }
        words.push_back({text.sliced(i, end - i), i, line});
        i = end;
    }
}

/// At most `size` words around the index `middle`; `middle` becomes its index in what is left.
void keepNeighbourhood(Words &words, qsizetype &middle, qsizetype size)
{
    const qsizetype count = static_cast<qsizetype>(words.size());
    if (count <= size) {
        return;
    }
    const qsizetype begin = std::clamp<qsizetype>(middle - size / 2, 0, count - size);
    words = Words(words.begin() + begin, words.begin() + begin + size);
    middle -= begin;
}

/// For each rendered word the index of the source word that it is, or -1.
std::vector<int> alignment(const Words &rendered, const Words &source)
{
    const size_t columns = source.size() + 1;
    std::vector<quint16> common((rendered.size() + 1) * columns); // of what follows
    for (size_t i = rendered.size(); i-- > 0;) {
        for (size_t j = source.size(); j-- > 0;) {
            common[i * columns + j] =
                rendered[i].text == source[j].text
                    ? static_cast<quint16>(common[(i + 1) * columns + j + 1] + 1)
                    : std::max(common[(i + 1) * columns + j], common[i * columns + j + 1]);
        }
    }
    std::vector<int> result(rendered.size(), -1);
    for (size_t i = 0, j = 0; i < rendered.size() && j < source.size();) {
        if (rendered[i].text == source[j].text) {
            result[i++] = static_cast<int>(j++);
        } else if (common[(i + 1) * columns + j] >= common[i * columns + j + 1]) {
            ++i;
        } else {
            ++j;
        }
    }
    return result;
}

/// The rendered word that the point is in, right behind, or before, on the same line of text where there is
/// one; -1 for none.
qsizetype wordAt(const TextPoint &point, const Words &words)
{
    const auto after = std::partition_point(words.begin(), words.end(),
                                            [&](const Word &word) { return word.begin < point.offset; });
    const qsizetype next = after - words.begin();
    const QStringView text = point.text;
    const auto breaksBetween = [&](qsizetype from, qsizetype to) {
        return text.sliced(from, to - from).contains(u'\n');
    };
    if (next > 0) {
        const Word &before = words[next - 1];
        const qsizetype end = before.begin + before.text.size();
        if (end >= point.offset || !breaksBetween(end, point.offset)) {
            return next - 1;
        }
    }
    const qsizetype count = static_cast<qsizetype>(words.size());
    if (next < count &&
        (next == 0 || point.preformatted || !breaksBetween(point.offset, words[next].begin))) {
        return next;
    }
    return next - 1;
}

} // namespace

int sourceLineOf(const TextPoint &point, const QStringList &lines, int estimate)
{
    constexpr qsizetype longest = 1500; // words; their square is the work
    Words rendered;
    appendWords(rendered, point.text, 0);
    qsizetype wanted = wordAt(point, rendered);
    if (wanted < 0 || lines.isEmpty()) {
        return estimate;
    }
    // Lines between the word and the point: blank lines of code have no word of their own.
    qsizetype extra = 0;
    if (point.preformatted) {
        const qsizetype begin = rendered[wanted].begin;
        extra = begin <= point.offset
                    ? QStringView(point.text).sliced(begin, point.offset - begin).count(u'\n')
                    : -QStringView(point.text).sliced(point.offset, begin - point.offset).count(u'\n');
    }
    Words source;
    for (int line = 0; line < lines.size(); ++line) {
        appendWords(source, lines[line], line);
    }
    const auto estimated = std::partition_point(source.begin(), source.end(),
                                                [&](const Word &word) { return word.line < estimate; });
    qsizetype middle = estimated - source.begin();
    keepNeighbourhood(source, middle, longest);
    keepNeighbourhood(rendered, wanted, longest);
    const std::vector<int> found = alignment(rendered, source);
    const auto answer = [&](qsizetype index) {
        return std::clamp(static_cast<int>(source[found[index]].line + extra), 0,
                          static_cast<int>(lines.size()) - 1);
    };
    for (qsizetype index = wanted; index >= 0; --index) {
        if (found[index] >= 0) {
            return answer(index);
        }
    }
    for (qsizetype index = wanted; index < static_cast<qsizetype>(found.size()); ++index) {
        if (found[index] >= 0) {
            return answer(index);
        }
    }
    return estimate;
}

} // namespace anchorage::preview
