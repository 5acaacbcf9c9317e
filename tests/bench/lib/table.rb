# SPDX-FileCopyrightText: 2026 The Anchorage authors
# SPDX-License-Identifier: GPL-3.0-or-later
require_relative 'statistics'

# The table of the README, made from the raw values (the hash that tests/bench/run writes as JSON).
class SpeedTable
  BEGIN_MARK = '<!-- speed: written by tests/bench/run -->'
  END_MARK = '<!-- end of speed -->'

  def initialize(values)
    @values = values
  end

  def to_s
    rows = throughput_rows + typing_rows + jekyll_rows + memory_rows + start_rows
    (["| Measured | Anchorage | Beside it | Ratio |", "|---|--:|--:|--:|"] + rows).join("\n") + "\n\n" + footer
  end

  # Puts the table between the two marks of a file.
  def write_into(file)
    text = File.read(file)
    pattern = /#{Regexp.escape(BEGIN_MARK)}.*#{Regexp.escape(END_MARK)}/m
    raise "#{file} has no marks for the table" unless text.match?(pattern)

    File.write(file, text.sub(pattern) { "#{BEGIN_MARK}\n#{self}#{END_MARK}" })
  end

  private

  def footer
    "Medians; #{@values['machine']}, load before #{@values['load_before']} and after #{@values['load_after']}, " \
      "#{@values['date']}.\n"
  end

  def row(what, ours, other, ratio)
    "| #{what} | #{ours} | #{other} | #{ratio} |"
  end

  def median(values)
    Statistics.median(values)
  end

  def ms(value)
    value >= 100 ? "#{value.round} ms" : "#{value.round(1)} ms"
  end

  # How many times more, or which part.
  def ratio(value)
    value >= 10 ? "#{value.round}×" : "#{value.round(2)}×"
  end

  def throughput_rows
    rates = @values['throughput'] or return []
    ours = median(rates['kramdown dialect'])
    { 'cmark' => 'cmark itself', 'kramdown itself' => 'kramdown itself' }.map do |name, shown|
      other = median(rates[name])
      row('Rendering, the whole dialect', "#{ours.round(1)} MB/s", "#{other.round(1)} MB/s (#{shown})",
          ratio(ours / other))
    end
  end

  def typing_rows
    (@values['typing'] || {}).flat_map do |size, places|
      [latency_row(size, places), interface_row(size, places)].compact
    end
  end

  def latency_row(size, places)
    ours = places['first']
    what = "Key to pixels, #{size}, first paragraph"
    beside = ['ghostwriter', 'ghostwriter without OpenGL'].filter_map do |name|
      other = places[name] or next
      row(what, latency(ours), "#{latency(other)} (#{name})", ratio(median(other['final']) / median(ours['final'])))
    end
    beside << row(what, latency(ours), '–', '–') if beside.empty?
    beside << row("Key to pixels, #{size}, in the middle", latency(places['middle']), '–', '–') if places['middle']
    beside.join("\n")
  end

  def latency(values)
    "#{ms(median(values['final']))}, p99 #{ms(Statistics.p99(values['final']))}"
  end

  def interface_row(size, places)
    values = places['middle'] || places['first']
    row("Interface’s thread for a key, #{size}: longest event; all",
        "#{ms(median(values['longest']))}; #{ms(median(values['busy']))}", '–', '–')
  end

  def jekyll_rows
    (@values['jekyll'] || {}).flat_map do |size, builds|
      ours = median(@values['typing'][size]['first']['final'])
      { 'command' => '`jekyll build --incremental`', 'watching' => 'the same with `--watch`' }.map do |name, shown|
        other = median(builds[name]) * 1000
        row("New text to new page, #{size}", ms(ours), "#{ms(other)} (#{shown})", ratio(other / ours))
      end
    end
  end

  def memory_rows
    (@values['starts'] || {}).map do |size, (ours, bare)|
      mine, other = [ours, bare].map { |runs| median(runs.map { |run| run['memory'] }) / 1024.0 }
      row("Memory with a page of #{size} open", "#{mine.round} MiB", "#{other.round} MiB (bare web view)",
          ratio(mine / other))
    end
  end

  def start_rows
    (@values['starts'] || {}).flat_map do |size, (ours, bare)|
      other = median(bare.map { |run| run['preview'] })
      { 'editable' => 'first text that can be edited', 'preview' => 'first preview' }.map do |key, shown|
        mine = median(ours.map { |run| run[key] })
        row("Start to #{shown}, #{size}", ms(mine), "#{ms(other)} (bare web view’s first text)", ratio(mine / other))
      end
    end
  end
end
