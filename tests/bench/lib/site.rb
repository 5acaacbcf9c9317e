# SPDX-FileCopyrightText: 2026 The Anchorage authors
# SPDX-License-Identifier: GPL-3.0-or-later
require 'fileutils'

# The site that everything is measured on: 100 pages of mixed Markdown, three of them of 10 KB, 100 KB and 1 MB. The
# same at each run.
class BenchSite
  SIZES = { '10 KB' => 10_000, '100 KB' => 100_000, '1 MB' => 1_000_000 }.freeze
  PAGES = 100
  # The paragraphs that are typed in.
  FIRST = 'The first letters are typed here'
  MIDDLE = 'Letters in the middle are typed here'

  WORDS = %w[we keep your name and address only as long as the order needs them you may ask at any time what is stored
             who sees it and why a cookie is a small text that the browser returns with every visit data protection
             office purpose consent legal basis contract newsletter server log delete correct transfer country period
             third party measure security].freeze
  LOCALES = %w[en en-GB en-US fr fr-BE fr-CA fr-FR de de-AT de-CH es es-MX pt pt-BR it nl pl id ja ko zh zh-TW].freeze

  attr_reader :root

  def initialize(root)
    @root = root
    @random = Random.new(1)
  end

  def write
    FileUtils.mkdir_p(File.join(root, '_layouts'))
    put('_config.yml', "title: A site to measure\nmarkdown: kramdown\n")
    put('_layouts/default.html', "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>{{ page.titles.en }}</title>" \
                                 "</head>\n<body><h1>{{ page.titles.en }}</h1>\n{{ content }}\n</body></html>\n")
    SIZES.each { |name, size| put(page_name(name), front_matter("Policy of #{name}") + body(size)) }
    (PAGES - SIZES.size).times { |i| put("page-#{i}.md", front_matter("Page #{i}") + body(3000)) }
    commit
    self
  end

  def page(name)
    File.join(root, page_name(name))
  end

  def page_name(name)
    "policy-#{name.delete(' ').downcase}.md"
  end

  # The page's text without its front matter, for programs that know none.
  def self.body_of(file)
    File.read(file).sub(/\A---\n.*?\n---\n+/m, '')
  end

  private

  def commit
    git = ['git', '-C', root, '-c', 'user.name=Bench', '-c', 'user.email=bench@example.org']
    [%w[init --quiet], %w[add .], ['commit', '--quiet', '--message', 'A site to measure']].each do |arguments|
      system(*git, *arguments, out: File::NULL) or raise "git #{arguments.first} failed"
    end
  end

  def put(name, text)
    File.write(File.join(root, name), text)
  end

  def front_matter(title)
    rows = LOCALES.map do |locale|
      language = locale[0, 2].upcase
      value = locale.size == 2 ? "&#{language} #{title} (#{locale})" : "*#{language}"
      format("  %-6s: %s\n", locale, value)
    end
    "---\nlayout: default\ntitles:\n#{rows.join}---\n\n"
  end

  def body(size)
    text = +"#{FIRST}, before #{sentence}\n\n"
    until text.bytesize > size
      text << "#{MIDDLE}, before #{sentence}\n\n" if text.bytesize > size / 2 && !text.include?(MIDDLE)
      text << section
    end
    text
  end

  def section
    "## #{words(4).capitalize}\n\n" + Array.new(3) { paragraph }.join + list + table + code + paragraph +
      "> #{sentence}\n> #{sentence}\n\n"
  end

  def words(count)
    Array.new(count) { WORDS.sample(random: @random) }.join(' ')
  end

  def sentence
    "#{words(5).capitalize} *#{words(2)}* #{words(4)} [#{words(2)}](/page-#{@random.rand(50)}.html), \"#{words(3)}\" " \
      "-- `#{words(1)}` and **#{words(2)}**."
  end

  def paragraph
    "#{sentence} #{sentence}\n#{sentence}\n\n"
  end

  def list
    Array.new(4) { "- #{sentence}\n" }.join + "  1. #{words(6)}\n  2. #{words(6)}\n\n"
  end

  def table
    "| #{words(1)} | #{words(1)} | #{words(2)} |\n|---|:--|--:|\n" +
      Array.new(3) { "| #{words(2)} | `#{words(1)}` | #{words(3)} |\n" }.join + "\n"
  end

  def code
    "```ruby\ndef #{words(1)}\n  puts \"#{words(3)}\"\nend\n```\n\n"
  end
end
