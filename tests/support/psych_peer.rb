# SPDX-FileCopyrightText: 2026 The Anchorage authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What Debian's Jekyll reads, for the tests to compare with. One JSON object a line in, one a line out, in the
# same order; an empty line flushes. Operations:
#   scan   {text}                 what Psych makes of a plain scalar's content
#   value  {yaml, path}           the value at a path of keys, and how many entries its mapping has
#   base   {name, bytes, kind}    keeps a file (base64) and tells its locale maps
#   edit   {name, replacements}   the kept file with [[byte offset, byte length, base64]…] put in: which values
#                                 differ from the kept ones
#   has    {}                     whether SafeYAML is there: `scan` and `base` ask it with {loader: "safe_yaml"}
# A value is [class, text]. What cannot be read is {"error": …}.
require 'base64'
require 'date'
require 'json'
require 'psych'
begin
  require 'safe_yaml/load'
  SafeYAML::OPTIONS[:suppress_warnings] = true
rescue LoadError
  nil # Debian has no package of it
end

FRONT_MATTER = /\A(---\s*\n.*?\n?)^((---|\.\.\.)\s*$\n?)/m
CLASSES = [Date, Time].freeze

def read_yaml(text)
  Psych.safe_load(text, permitted_classes: CLASSES, aliases: true)
end

def describe(value)
  text = value.is_a?(Hash) || value.is_a?(Array) ? '' : value.to_s
  text = text.dup.force_encoding(Encoding::UTF_8)
  [value.class.name, text]
end

def walk(value, path, maps, above = {}.compare_by_identity)
  return if above[value]

  above = above.dup.update(value => true) if value.is_a?(Array) || value.is_a?(Hash)
  case value
  when Array
    value.each_with_index { |entry, index| walk(entry, "#{path}[#{index}]", maps, above) }
  when Hash
    value.each do |key, entry|
      child = path.empty? ? key.to_s : "#{path}.#{key}"
      if key == 'titles' && entry.is_a?(Hash)
        maps[child] = entry.map { |locale, title| [describe(locale), describe(title)] }
      else
        walk(entry, child, maps, above)
      end
    end
  end
end

def maps_of(bytes, kind, loader = nil)
  text = bytes.dup.force_encoding(Encoding::UTF_8)
  if kind == 'page'
    match = FRONT_MATTER.match(text)
    raise ArgumentError, 'no front matter' unless match

    text = match[1]
  end
  maps = {}
  walk(loader == 'safe_yaml' ? SafeYAML.load(text) : read_yaml(text), '', maps)
  maps
end

BASES = {}

def differences(old, new)
  changed = []
  (old.keys | new.keys).each do |path|
    before = old[path] || []
    after = new[path] || []
    if before.map(&:first) != after.map(&:first)
      changed << [path, nil, ['Shape', '']]
      next
    end
    before.zip(after) { |(key, was), (_, is)| changed << [path, key[1], is] if was != is }
  end
  changed
end

def answer(question)
  case question['op']
  when 'has'
    { value: defined?(SafeYAML) ? true : false }
  when 'scan'
    if question['loader'] == 'safe_yaml'
      return { value: describe(SafeYAML::Transform.to_proper_type(question['text'], false, nil, SafeYAML::OPTIONS)) }
    end

    loader = Psych::ClassLoader::Restricted.new(CLASSES.map(&:name), [])
    { value: describe(Psych::ScalarScanner.new(loader).tokenize(question['text'])) }
  when 'value'
    parent = nil
    value = read_yaml(question['yaml'])
    question['path'].each do |key|
      parent = value
      value = value.fetch(key)
    end
    { value: describe(value), size: parent.size }
  when 'base'
    bytes = Base64.decode64(question['bytes'])
    maps = maps_of(bytes, question['kind'], question['loader'])
    BASES[question['name']] = [bytes, question['kind'], maps]
    { maps: maps }
  when 'edit'
    bytes, kind, maps = BASES.fetch(question['name'])
    edited = bytes.dup
    question['replacements'].reverse_each { |at, length, text| edited[at, length] = Base64.decode64(text) }
    { changed: differences(maps, maps_of(edited, kind)) }
  else
    raise ArgumentError, 'unknown operation'
  end
rescue StandardError, SystemStackError => e
  { error: "#{e.class}: #{e.message}".dup.force_encoding(Encoding::UTF_8).scrub }
end

$stdin.set_encoding(Encoding::UTF_8)
$stdout.set_encoding(Encoding::UTF_8)
$stdin.each_line do |line|
  if line.strip.empty?
    $stdout.flush
    next
  end
  $stdout.puts(JSON.generate(answer(JSON.parse(line)), ascii_only: true))
end
