# SPDX-FileCopyrightText: 2026 The Anchorage authors
# SPDX-License-Identifier: GPL-3.0-or-later
# frozen_string_literal: true

# Compares the renderer with Jekyll's own converter, live: compare_with_kramdown.rb MODE PROGRAM
#   snippets   the cases of data/*.txt; each must be the same
#   options    those of data/configured/*.txt, each behind the `_config.yml` that it is for and a line `---`
#   mutations  snippets spliced and disturbed at random, from a fixed seed
#   corpus     the bodies of all Markdown pages under $ANCHORAGE_CORPUS
# The same means: equal HTML once rouge's token spans and the white space between tags are taken out.
# Exit status 77 says that the comparison was not possible here.
require "open3"
require "timeout"

SKIPPED = 77
DATA = File.join(__dir__, "data")

begin
  require "jekyll"
  require "kramdown-parser-gfm"
rescue LoadError => e
  puts "Skipped: #{e.message} (apt-get install jekyll)"
  exit SKIPPED
end

module Oracle
  def self.converter(config)
    merged = Jekyll::Configuration.from(config.merge("quiet" => true))
    Jekyll::Converters::Markdown::KramdownParser.new(Jekyll::Utils.deep_merge_hashes(merged, {}))
  end

  CONVERTER = converter({})

  # nil where kramdown itself fails.
  def self.html(markdown, converter = CONVERTER)
    Timeout.timeout(20) { converter.convert(markdown.dup) }
  rescue StandardError, SystemStackError
    nil
  end
end

class Renderer
  def initialize(program, mode = "--batch")
    @input, @output, = Open3.popen2(program, mode)
    [@input, @output].each(&:binmode)
  end

  def html(*parts)
    parts.map(&:b).each { |bytes| @input.write("#{bytes.bytesize}\n", bytes) }
    @input.flush
    markdown = parts.last
    size = @output.gets or abort "the renderer died on:\n#{markdown}"
    @output.read(size.to_i).force_encoding("UTF-8")
  end
end

def normalised(html)
  html = html.gsub(%r{(<pre class="[^"]*"><code>|<code class="[^"]* highlighter-rouge"[^>]*>)(.*?)</code>}m) do
    "#{$1}#{$2.gsub(%r{</?span[^>]*>}, "")}</code>"
  end
  html.gsub(/>\s*\n\s*/, ">\n").gsub(/\s*\n\s*</, "\n<").gsub(/>\n+</, "><").gsub(/\n+/, "\n").strip
end

Tally = Struct.new(:cases, :same, :lines, :same_lines) do
  def add(expected, actual)
    self.cases += 1
    self.same += 1 if expected == actual
    count = ->(html) { html.split(/(?<=>)(?=<)|\n/).tally }
    ours = count.call(actual)
    theirs = count.call(expected)
    self.lines += [theirs.values.sum, ours.values.sum].max
    self.same_lines += theirs.sum { |line, n| [n, ours.fetch(line, 0)].min }
  end

  def share = 100.0 * same / [cases, 1].max
  def line_share = 100.0 * same_lines / [lines, 1].max
  def to_s = format("%d of %d the same (%.3f %%), %.4f %% of their lines", same, cases, share, line_share)
end

def compare(renderer, cases, show: 10)
  tally = Tally.new(0, 0, 0, 0)
  cases.each do |name, markdown, config|
    expected = config ? Oracle.html(markdown, Oracle.converter(YAML.safe_load(config) || {})) : Oracle.html(markdown)
    abort "kramdown fails on #{name}" if config && !expected
    next unless expected

    expected = normalised(expected)
    actual = normalised(renderer.html(*[config, markdown].compact))
    tally.add(expected, actual)
    next if expected == actual || (show -= 1).negative?

    puts "-- #{name}: #{markdown[0, 400].inspect}", "expected #{expected[0, 600]}", "got      #{actual[0, 600]}"
  end
  puts tally
  tally
end

def configured
  snippets("configured").map do |name, text|
    config, markdown = text.split(/^---\n/, 2)
    [name, markdown, config]
  end
end

def snippets(folder = ".")
  Dir.glob(File.join(DATA, folder, "*.txt")).sort.flat_map do |file|
    parts = File.read(file, encoding: "UTF-8").split(/^=== (.*)\n/).drop(1)
    parts.each_slice(2).map { |name, text| ["#{File.basename(file, ".txt")}: #{name}", text] }
  end
end

def mutations(count, seed)
  random = Random.new(seed)
  lines = snippets.flat_map { |_, text| text.lines }
  tokens = ["*", "**", "_", "`", "[", "](x)", "]", "<b>", "</b>", "<div>", "</div>", "{:.c}", "\n", "\n\n", "  \n", "    ",
            "- ", "1. ", "> ", "| ", "\"", "'", "--", "$$", "\\", "~~", "&", "# ", ": ", "\t", "é", "中"]
  (1..count).map do |i|
    text = Array.new(random.rand(1..7)) { lines.sample(random: random) }.join
    random.rand(0..4).times { text.insert(random.rand(0..text.size), tokens.sample(random: random)) }
    ["mutation #{i}", text]
  end
end

def corpus_bodies(root)
  Dir.glob(File.join(root, "**/*.{md,markdown}")).sort.filter_map do |file|
    text = File.binread(file).force_encoding("UTF-8").delete_prefix("\uFEFF")
    next unless text.valid_encoding?

    body = text.sub(/\A---\s*\n.*?\n?^(?:---|\.\.\.)\s*$\n?/m, "").gsub(/\r\n?/, "\n")
    body = body.gsub(/\{%.*?%\}/m, "").gsub(/\{\{.*?\}\}/m, "LQ")
    [file.delete_prefix(root), body] unless body.strip.empty?
  end
end

mode, program = ARGV
renderer = Renderer.new(program, mode == "options" ? "--configured" : "--batch")
passed =
  case mode
  when "snippets"
    compare(renderer, snippets).share == 100
  when "options"
    compare(renderer, configured).share == 100
  when "mutations"
    compare(renderer, mutations(Integer(ENV.fetch("COUNT", "4000")), Integer(ENV.fetch("SEED", "1")))).share >= 99.9
  when "corpus"
    root = ENV["ANCHORAGE_CORPUS"].to_s
    unless File.directory?(root)
      puts "Skipped: ANCHORAGE_CORPUS names no folder"
      exit SKIPPED
    end
    tally = compare(renderer, corpus_bodies(root))
    tally.share >= 99.5 && tally.line_share >= 99.95
  else
    abort "usage: #{$PROGRAM_NAME} snippets|options|mutations|corpus PROGRAM"
  end
exit(passed ? 0 : 1)
