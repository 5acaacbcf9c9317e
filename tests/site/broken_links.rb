# SPDX-FileCopyrightText: 2026 The Anchorage authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Lists what is broken in a built site, as a web server that serves it below a base address would find it: one line
# each, the file, a tab, the address as it stands in the page.
#   broken_links.rb FOLDER [BASE]
require 'nokogiri'
require 'uri'

root = File.realpath(ARGV[0])
base = ARGV[1].to_s

serve = lambda do |path|
  return nil unless path.start_with?("#{base}/") || path == base
  path = path[base.size..]
  full = root + path
  candidates = path.end_with?('/') ? ["#{full}index.html"] : [full, "#{full}.html", "#{full}/index.html"]
  candidates.find { |file| File.file?(file) }
end

ids = Hash.new do |hash, file|
  tree = Nokogiri::HTML(File.read(file, encoding: 'utf-8'))
  hash[file] = tree.css('[id]').map { |e| e['id'] } + tree.css('[name]').map { |e| e['name'] }
end

Dir.glob("#{root}/**/*.html").sort.each do |file|
  own = file.delete_prefix(root)
  url = base + (own.end_with?('/index.html') ? own.delete_suffix('index.html') : own)
  tree = Nokogiri::HTML(File.read(file, encoding: 'utf-8'))
  references = tree.css('a[href]').map { |e| [e['href'], false] } + tree.css('img[src]').map { |e| [e['src'], true] }
  references.each do |address, image|
    next if address.empty? || address.match?(/\A([a-z][a-z0-9+.-]*:|\/\/)/i)

    path, fragment = address.split('#', 2)
    path = path.to_s.split('?', 2).first.to_s
    target = path.empty? ? file : serve.call(URI.decode_www_form_component(URI.join("http://x#{url.gsub(' ', '%20')}", path.gsub(' ', '%20')).path.gsub('+', '%2B')))
    fragment = fragment && URI.decode_www_form_component(fragment.gsub('+', '%2B'))
    broken = target.nil? ||
             (!image && !fragment.to_s.empty? && fragment != 'top' && target.end_with?('.html') && !ids[target].include?(fragment))
    puts "#{own}\t#{address}" if broken
  end
end
