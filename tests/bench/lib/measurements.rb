# SPDX-FileCopyrightText: 2026 The Anchorage authors
# SPDX-License-Identifier: GPL-3.0-or-later
require 'fileutils'
require 'json'
require 'open3'
require 'tmpdir'

# Each method measures one thing and returns its raw values; README.md says how. Nothing is left out of them.
class Measurements
  # How much of everything is measured.
  Plan = Struct.new(:keys, :starts, :builds, :kramdown_runs, keyword_init: true)

  def initialize(programs, site, plan)
    @programs = programs
    @site = site
    @plan = plan
  end

  # MB/s: {'cmark' => [...], 'kramdown dialect' => [...], 'CommonMark dialect' => [...], 'kramdown itself' => [...]}
  def throughput(folder)
    lines = run(program('render_throughput'), folder).lines
    rates = lines.grep(/ : /).to_h do |line|
      name, values = line.split(' : ').first.match(/^(\D+?) +([\d. ]+)$/).captures
      [name, values.split.map(&:to_f)]
    end
    rates.merge('kramdown itself' => kramdown_rates(folder))
  end

  # {'first' => [ms], 'final' => [ms], 'longest' => [ms], 'busy' => [ms]}, one value for each key
  def typing(environment, size, place)
    private_home(environment) do |home|
      outcome(home, program('bench_window'), 'typing', @site.page(size), "--place=#{place}", "--keys=#{@plan.keys}")
    end
  end

  # {'first' => [ms], 'final' => [ms]}. Its Qt may be told to leave OpenGL out, as our window does by itself where the
  # processor would have to do it.
  def typing_in_ghostwriter(environment, size, without_opengl: false, picture: nil)
    drawing = without_opengl ? { 'QT_QUICK_BACKEND' => 'software' } : {}
    private_home(environment.merge(drawing)) do |home, folder|
      page = File.join(folder, 'page.md')
      File.write(page, BenchSite.body_of(@site.page(size)))
      editor = spawn(home, 'ghostwriter', page, out: File::NULL, err: File::NULL)
      begin
        outcome(home, program('bench_type_at'), '0.57', @plan.keys.to_s, '40', *picture)
      ensure
        Process.kill('KILL', editor)
        Process.wait(editor)
      end
    end
  end

  # Starts of the window and of the bare view in turns: [{'editable' => ms, 'preview' => ms, 'memory' => KiB}, ...] and
  # [{'preview' => ms, 'memory' => KiB}, ...]
  def starts(environment, size)
    Dir.mktmpdir('anchorage-bench') do |folder|
      html = File.join(folder, 'page.html')
      File.write(html, run(program('anchorage-cli'), 'render', @site.page(size), '--format=page'))
      pairs = Array.new(@plan.starts) do
        [private_home(environment) { |home| started(home, 'bench_window', 'start', @site.page(size)) },
         private_home(environment) { |home| started(home, 'bench_bare_view', html) }]
      end
      pairs.transpose
    end
  end

  # Seconds from a saved page to its new HTML: {'command' => [...], 'watching' => [...]}
  def jekyll(size)
    Dir.mktmpdir('anchorage-bench') do |folder|
      FileUtils.cp_r("#{@site.root}/.", folder)
      build = ['jekyll', 'build', '--incremental', '--quiet', '--source', folder, '--destination', "#{folder}/_site"]
      run(*build)
      { 'command' => saved_to_html(folder, size) { run(*build) }, 'watching' => watched(folder, size, build) }
    end
  end

  private

  def program(name)
    File.join(@programs, name)
  end

  # The limit is for hangs.
  def run(*command, environment: {})
    output, errors, status =
      Open3.capture3({ 'LC_ALL' => 'C.UTF-8' }.merge(environment), 'timeout', '240', *command)
    return output if status.success?

    raise "#{command.join(' ')} failed: #{output.lines.last}#{errors.lines.last(5).join}"
  end

  def outcome(environment, *command)
    values = JSON.parse(run(*command, environment: environment).lines.last)
    raise "#{command.join(' ')}: #{values['failure']}" if values['failure']

    values
  end

  def started(environment, name, *arguments)
    began = Process.clock_gettime(Process::CLOCK_MONOTONIC, :nanosecond)
    outcome(environment, program(name), *arguments, "--began=#{began}")
  end

  # The program's settings, caches and journal in a folder of their own.
  def private_home(environment)
    Dir.mktmpdir('anchorage-bench') do |folder|
      home = %w[CONFIG DATA CACHE STATE].to_h { |kind| ["XDG_#{kind}_HOME", File.join(folder, kind.downcase)] }
      home.each_value { |path| FileUtils.mkdir_p(path) }
      root = Process.uid.zero? ? { 'QTWEBENGINE_DISABLE_SANDBOX' => '1' } : {}
      yield environment.merge(home, root, 'HOME' => folder, 'LC_ALL' => 'C.UTF-8'), folder
    end
  end

  # As Jekyll calls it.
  def kramdown_rates(folder)
    require 'kramdown'
    require 'kramdown-parser-gfm'
    options = { input: 'GFM', auto_ids: true, hard_wrap: false, syntax_highlighter: 'rouge',
                syntax_highlighter_opts: { guess_lang: true }, smart_quotes: 'lsquo,rsquo,ldquo,rdquo' }
    pages = Dir.glob("#{folder}/**/*.{md,markdown}").map { |file| File.read(file, encoding: 'UTF-8').scrub }
    megabytes = pages.sum(&:bytesize) / 1e6
    Array.new(@plan.kramdown_runs) do
      began = Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID)
      pages.each { |page| Kramdown::Document.new(page, options).to_html }
      megabytes / (Process.clock_gettime(Process::CLOCK_PROCESS_CPUTIME_ID) - began)
    end
  end

  def watched(folder, size, build)
    reader, writer = IO.pipe
    jekyll = spawn({ 'LC_ALL' => 'C.UTF-8' }, *(build - ['--quiet']), '--watch', out: writer, err: File::NULL)
    writer.close
    reader.each_line { |line| break if line.include?('Auto-regeneration') }
    drain = Thread.new { reader.read }
    saved_to_html(folder, size) {}
  ensure
    Process.kill('KILL', jekyll)
    Process.wait(jekyll)
    drain&.join
    reader&.close
  end

  # Saves the page with another word, calls the block and waits until the word is in its HTML.
  def saved_to_html(folder, size)
    source = File.join(folder, @site.page_name(size))
    html = File.join(folder, '_site', @site.page_name(size).sub(/md$/, 'html'))
    Array.new(@plan.builds) do |build|
      sleep 1 # for watchers that come to rest
      word = "word#{build}#{rand(1 << 40)}"
      text = File.read(source).sub(/(?<=#{BenchSite::FIRST}, )\S+/, word)
      began = Process.clock_gettime(Process::CLOCK_MONOTONIC)
      File.write(source, text)
      yield
      waited = 0
      until File.read(html).include?(word)
        sleep 0.005
        waited += 1
        raise "Jekyll wrote nothing new for #{size}" if waited > 20_000
      end
      Process.clock_gettime(Process::CLOCK_MONOTONIC) - began
    end
  end
end
