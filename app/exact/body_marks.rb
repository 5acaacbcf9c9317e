# SPDX-FileCopyrightText: 2026 The Anchorage authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Marks where the content of one page begins and ends, before any layout surrounds it. Loaded beside the site's own
# plugins; a Jekyll without this hook (before 4.2) or without plugins builds the page unmarked.
Jekyll::Hooks.register(%i[pages documents], :post_convert) do |page|
  if page.relative_path.delete_prefix('/') == ENV['ANCHORAGE_PAGE']
    page.content = "<!--anchorage-begin-->#{page.content}<!--anchorage-end-->"
  end
end
