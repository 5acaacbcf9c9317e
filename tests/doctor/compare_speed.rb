# SPDX-FileCopyrightText: 2026 The Anchorage authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Measures `anchorage-cli check` on a site of many pages against Ruby, which only reads their front matter as
# Debian's Jekyll does. Both read files that are in the system's cache; the best of five runs counts.
#
#   ruby tests/doctor/compare_speed.rb build/release/bin/anchorage-cli [PAGES]
#
# Fails where the command line is not the faster one.
require 'date'
require 'psych'
require 'tmpdir'

FAMILIES = { 'id' => %w[ID], 'en' => %w[GB US CA AU], 'zh-Hans' => %w[CN SG], 'zh-Hant' => %w[TW HK],
             'ko' => %w[KR], 'fr' => %w[BE CA CH FR LU] }.freeze
FRONT_MATTER = /\A(---\s*\n.*?\n?)^((---|\.\.\.)\s*$\n?)/m

def page(number)
  rows = FAMILIES.flat_map do |tag, regions|
    anchor = tag.upcase.tr('-', '_')
    # Every hundredth page has a fault.
    named = number % 100 == 7 && tag == 'fr' ? 'KO' : anchor
    ["  #{tag.ljust(8)}: &#{named.ljust(8)} Title #{number} in #{tag}"] +
      regions.map { |region| "  #{"#{tag[0, 2]}-#{region}".ljust(8)}: *#{anchor}" }
  end
  "---\nlayout: article\ntitles:\n#{rows.join("\n")}\nkey: page-#{number}\n---\n\n" +
    "## Heading\n\n#{'Some words of a policy. ' * 40}\n" * 4
end

def ruby_reads(files)
  files.count do |file|
    Psych.safe_load(FRONT_MATTER.match(File.read(file, encoding: 'utf-8'))[1],
                    permitted_classes: [Date, Time], aliases: true)
  rescue Psych::BadAlias
    false
  end
end

# Wall clock and processor time, this process's or its children's.
def measured
  cpu = -> { Process.times.then { |t| t.utime + t.stime + t.cutime + t.cstime } }
  start = [Process.clock_gettime(Process::CLOCK_MONOTONIC), cpu.call]
  yield
  [Process.clock_gettime(Process::CLOCK_MONOTONIC) - start[0], cpu.call - start[1]]
end

program = ARGV.fetch(0)
count = Integer(ARGV.fetch(1, '10000'))
Dir.mktmpdir do |site|
  File.write("#{site}/_config.yml", "title: Bench\n")
  files = Array.new(count) do |number|
    folder = "#{site}/pages/#{number / 500}"
    Dir.mkdir("#{site}/pages") unless Dir.exist?("#{site}/pages")
    Dir.mkdir(folder) unless Dir.exist?(folder)
    "#{folder}/page-#{number}.md".tap { |path| File.write(path, page(number)) }
  end
  # In turns, so that whatever else the machine does meets both.
  rounds = Array.new(5) do
    [measured { ruby_reads(files) },
     measured { system(program, 'check', '--format=json', site, out: File::NULL) }]
  end
  ruby, ours = rounds.transpose.map { |times| times.transpose.map(&:min) }
  puts format('%d pages: Ruby reads their front matter in %.2f s (%.2f s of processor time), ' \
              'check takes %.2f s (%.2f s)', count, *ruby, *ours)
  exit 1 if ours[0] > ruby[0]
end
