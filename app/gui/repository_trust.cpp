// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repository_trust.h"

using namespace Qt::StringLiterals;

namespace anchorage {

namespace {

const QString trustedKey = u"trusted"_s;

} // namespace

bool RepositoryTrust::isTrusted(const QString &root) const
{
    return m_settings.repositoryValue(root, trustedKey).toBool();
}

bool RepositoryTrust::ask(const QString &root) const
{
    if (!isTrusted(root) && m_prompts.askToTrust(root)) {
        WindowSettings settings = m_settings;
        settings.setRepositoryValue(root, trustedKey, true);
    }
    return isTrusted(root);
}

void RepositoryTrust::forget(const QString &root) const
{
    WindowSettings settings = m_settings;
    settings.setRepositoryValue(root, trustedKey, {});
}

} // namespace anchorage
