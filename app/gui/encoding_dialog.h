// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <optional>

class QComboBox;
class QPlainTextEdit;

namespace anchorage {

class PageSession;

/// Converts a page from another encoding to UTF-8, as a step that can be undone; shows first how its lines
/// read.
class EncodingDialog : public QDialog
{
    Q_OBJECT
public:
    /// `session` is not owned and outlives the dialog.
    EncodingDialog(PageSession &session, QWidget *parent);

private:
    [[nodiscard]] std::optional<QString> converted() const;
    void showLines();
    void convert();

    PageSession &m_session;
    QString m_text; ///< as it was when the dialog was opened
    bool m_wide;    ///< in UTF-16 or UTF-32
    QComboBox *m_encoding;
    QPlainTextEdit *m_lines;
};

} // namespace anchorage
