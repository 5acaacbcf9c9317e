// SPDX-FileCopyrightText: 2026 The Anchorage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace anchorage::testing {

/// A site with the kinds of pages and files that Jekyll tells apart.
inline const QByteArray kinds = R"(=== _layouts/default.html
<html><body><header id="site-head"></header>{{ content }}</body></html>
=== index.md
---
layout: default
---
# Home
=== about.md
---
layout: default
---
# Über uns
## Wer wir sind
=== docs/index.html
---
---
<h2 id="html-id">Docs</h2> <a name="old-name"></a>
=== docs/intro.md
---
layout: default
---
# Intro
=== docs/two words.md
---
---
# Two words
=== legal/privacy.md
---
permalink: /privacy-policy
---
# Privacy
=== legal/terms.md
---
permalink: /terms/
---
# Terms
=== legal/imprint.md
---
permalink: /imprint.html
---
# Imprint
=== hidden.md
---
published: false
---
# Hidden
=== plain.md
no front matter
=== notes.txt
text
=== assets/logo.png
png
=== assets/Photo One.JPG
jpg
=== assets/style.scss
---
---
a { b: c }
=== _posts/2020-02-03-first-post.md
---
categories: News Old
---
# First
=== team/_posts/2021-10-11-Second Post!.md
---
date: 2021-12-24 10:00:00
slug: chosen slug
---
# Second
=== _posts/2999-01-01-future.md
---
---
# Future
=== _recipes/soup.md
---
---
# Soup
=== _recipes/deep/stew.md
---
permalink: /stews/:title:output_ext
---
# Stew
=== _secret/file.md
---
---
# Secret
=== _includes/part.md
include
=== README.md
readme
=== left-out/page.md
---
---
# Out
=== .hidden/page.md
---
---
=== docs/it%27s.md
---
---
=== docs/a%20b/50%.md
---
---
=== assets/s%27t.txt
text
=== odd/page.md
---
permalink: /x%27y/:path/%20z/
---
=== _recipes/so%20up.md
---
---
=== _recipes/so%20up.txt
text
=== _recipes/%C3%BC.md
---
permalink: /r/:path
---
)";

} // namespace anchorage::testing
