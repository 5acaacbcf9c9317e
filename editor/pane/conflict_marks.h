// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace anchorage {

class SourceEditor;

/// Lines of a source that belong together, tinted, with a word at the end of the first one.
struct SourceBand
{
    enum class Kind { Ours, Base, Theirs };
    Kind kind = Kind::Ours;
    int first = 0; ///< a line, counted from 0
    int last = 0;  ///< belongs to it
    QString label; ///< empty for none
    friend bool operator==(const SourceBand &, const SourceBand &) = default;
};

/// Marks lines of a source editor over its text. Takes no input: clicks go to the editor. Becomes a child of
/// the editor's view and follows its size, scrolling and folding.
class ConflictMarks : public QWidget
{
    Q_OBJECT
public:
    explicit ConflictMarks(SourceEditor &editor);

    /// Sorted by line. To be set again when the text has changed.
    void setBands(const QList<SourceBand> &bands);
    [[nodiscard]] const QList<SourceBand> &bands() const { return m_bands; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// From its top to its bottom in the view; not valid where nothing of it can be seen.
    [[nodiscard]] QRect rectOf(const SourceBand &band, int firstVisible, int lastVisible) const;
    [[nodiscard]] int topOf(int line) const;

    SourceEditor &m_editor;
    QList<SourceBand> m_bands;
};

} // namespace anchorage
