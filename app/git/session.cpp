// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

namespace anchorage::git {

namespace {

constexpr int debounceMilliseconds = 120;

} // namespace

Session::Session(Repository repository, AskTrust ask, QObject *parent)
    : QObject(parent), m_repository(std::move(repository)), m_ask(std::move(ask))
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(debounceMilliseconds);
    connect(&m_debounce, &QTimer::timeout, this, &Session::readStatusNow);
}

Session::~Session() = default;

QString Session::notTrusted()
{
    return tr("Nothing was done, since the repository is not trusted.");
}

void Session::withTrust(std::function<void(bool)> then)
{
    if (m_repository.trust() == Trust::Trusted) {
        then(true);
        return;
    }
    m_waiting.append(std::move(then));
    if (m_waiting.size() > 1) {
        return;
    }
    if (!m_ask) {
        answerTrust(false);
        return;
    }
    m_ask(m_repository, [session = QPointer<Session>(this)](bool trusted) {
        if (session) {
            session->answerTrust(trusted);
        }
    });
}

void Session::answerTrust(bool trusted)
{
    if (trusted && m_repository.trust() != Trust::Trusted) {
        m_repository.setTrust(Trust::Trusted);
        Q_EMIT this->trusted();
    }
    for (const auto &then : std::exchange(m_waiting, {})) {
        then(trusted);
    }
}

void Session::refresh()
{
    if (m_reading) {
        m_again = true;
    } else {
        m_debounce.start();
    }
}

void Session::readStatusNow()
{
    m_reading = true;
    read(
        this,
        [](const Repository &repository, const RunControl &control) {
            return readStatus(repository, control);
        },
        [this](const Result<Status> &status) {
            m_reading = false;
            if (m_again) {
                m_again = false;
                refresh();
            }
            if (status.ok()) {
                m_status = status.value();
                Q_EMIT statusChanged(m_status);
            } else {
                Q_EMIT statusFailed(status.reason());
            }
        });
}

} // namespace anchorage::git
