# SPDX-FileCopyrightText: 2026 The Anchorage authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What jemoji makes of texts: html-pipeline's EmojiFilter as jemoji calls it. Where the gem gemoji is not installed,
# `emoji_names.txt` (the argument) and gemoji's rule for the names of files take its place.
# Each line of the input is a JSON array of a text, the images' root and what we make of it; each line of the answer
# one of the two results as trees.
require 'json'

begin
  require 'gemoji'
rescue LoadError
  module Emoji
    Character = Struct.new(:aliases, :raw) do
      def image_filename
        "unicode/#{raw.codepoints.map { |c| c.to_s(16).rjust(4, '0') }.join('-').gsub(/-(fe0f|200d)\b/, '')}.png"
      end
    end

    def self.all
      @all ||= File.readlines(ARGV[0], chomp: true, encoding: 'UTF-8').grep_v(/\A# /).grep(/\t/).map do |line|
        name, raw = line.split("\t", 2)
        Character.new([name], raw)
      end
    end

    def self.find_by_alias(name)
      @by_name ||= all.to_h { |character| [character.aliases.first, character] }
      @by_name[name]
    end
  end
  $LOADED_FEATURES << 'gemoji.rb'
end
require 'html/pipeline'

STDOUT.sync = true
STDIN.set_encoding('UTF-8')
STDIN.each_line do |line|
  text, root, ours = JSON.parse(line)
  pipeline = HTML::Pipeline.new([HTML::Pipeline::EmojiFilter], asset_root: root, img_attrs: { align: nil })
  trees = [pipeline.call(text)[:output].to_s, ours].map { |html| Nokogiri::HTML::DocumentFragment.parse(html).to_s }
  puts JSON.generate(trees)
end
