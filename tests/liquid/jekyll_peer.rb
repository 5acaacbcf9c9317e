# SPDX-FileCopyrightText: 2026 The Anchorage authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What Jekyll makes of Liquid, for the tests to compare with: one JSON object a line in, one a line out. Operations:
#   site    {folder}         reads the site (no plugins, no theme) and keeps it; gives the paths with Liquid in them, and those of Markdown
#   render  {path, text}     a text as if it were the body of the page at this path; without a text, its own body
#   publish {path}           what is published of the page at this path, without its layout
# What stops Jekyll is {"error": …}, with the text around all such places under "rest" where there is any.
require 'json'
require 'jekyll'

Jekyll.logger.log_level = :error
Jekyll.logger.writer.instance_variable_set(:@logdevice, nil)
$stderr.reopen(File::NULL) unless ENV['ANCHORAGE_PEER_TALKS']

def read_site(folder)
  ENV['TZ'] = 'UTC' # a site's own zone is set for good
  config = Jekyll.configuration('source' => folder, 'destination' => '/nonexistent/site', 'quiet' => true,
                                'disable_disk_cache' => true)
  config['safe'] = true
  config['whitelist'] = []
  config.delete('theme')
  config['plugins'] = []
  config.delete('gems')
  config['plugins_dir'] = '/nonexistent/plugins'
  site = Jekyll::Site.new(config)
  site.reset
  site.read
  site
end

def entries_of(site)
  pages = site.pages.to_h { |page| [page.relative_path, page] }
  documents = site.collections.values.flat_map(&:docs)
  pages.merge(documents.to_h { |document| [document.path.delete_prefix("#{site.source}/"), document] })
end

def expand(site, entry, text)
  payload = site.site_payload
  renderer = Jekyll::Renderer.new(site, entry, payload)
  renderer.send(:assign_pages!)
  renderer.send(:assign_current_document!)
  renderer.send(:assign_highlighter_options!)
  renderer.send(:assign_layout_data!)
  liquid = site.config['liquid']
  info = { registers: { site: site, page: payload['page'] }, strict_filters: liquid['strict_filters'],
           strict_variables: liquid['strict_variables'] }
  Liquid::Template.error_mode = liquid['error_mode'].to_sym
  Liquid::Template.parse(text, line_numbers: true).render!(payload, info)
end

# Stands for tags that only plugins know.
class UnknownTag < Liquid::Tag
  def render(_context)
    raise Liquid::ContextError, 'unknown'
  end
end

# Jekyll's includes set this again and again, so it has to be the one that can be told to let go.
LENIENT = [false]
Liquid.send(:remove_const, :RAISE_EXCEPTION_LAMBDA)
Liquid::RAISE_EXCEPTION_LAMBDA = ->(error) { LENIENT[0] ? '' : raise(error) }

def rest_of(site, entry, text)
  added = []
  begin
    LENIENT[0] = true
    expand(site, entry, text)
  rescue Liquid::SyntaxError => e
    name = e.message[/Unknown tag '(\w+)'/, 1]
    return nil if name.nil? || added.include?(name)

    added << name
    Liquid::Template.register_tag(name, UnknownTag)
    retry
  rescue Exception # rubocop:disable Lint/RescueException
    nil
  ensure
    LENIENT[0] = false
    added.each { |one| Liquid::Template.tags.delete(one) }
  end
end

$stdin.set_encoding(Encoding::UTF_8)
$stdout.set_encoding(Encoding::UTF_8)
$stdout.sync = true
site = nil
entries = {}
$stdin.each_line do |line|
  question = JSON.parse(line)
  entry = text = nil
  answer = begin
    if question['op'] == 'site'
      site = read_site(question['folder'])
      entries = entries_of(site)
      found = entries.select { |_, entry| Jekyll::Utils.has_liquid_construct?(entry.content) }
      markdown = entries.select { |_, entry| site.find_converter_instance(Jekyll::Converters::Markdown).matches(entry.extname) }
      { paths: found.keys, any: entries.keys.min, markdown: markdown.keys }
    elsif question['op'] == 'publish'
      entry = entries.fetch(question['path'])
      text = entry.render_with_liquid? ? expand(site, entry, entry.content) : entry.content
      { text: Jekyll::Renderer.new(site, entry, site.site_payload).convert(text) }
    else
      entry = entries.fetch(question['path'])
      text = question['text'] || entry.content
      { text: expand(site, entry, text) }
    end
  rescue Exception => e # rubocop:disable Lint/RescueException
    rest = question['op'] == 'render' && entry && text ? rest_of(site, entry, text) : nil
    { error: "#{e.class}: #{e.message}".dup.force_encoding(Encoding::UTF_8).scrub, rest: rest }
  end
  $stdout.puts(JSON.generate(answer, ascii_only: true))
end
