# SPDX-FileCopyrightText: 2026 The Anchorage authors
# SPDX-License-Identifier: GPL-3.0-or-later
require 'etc'

# What the figures were measured on.
module Machine
  module_function

  def load
    File.read('/proc/loadavg').split.first(3).join(' ')
  end

  def description
    model = File.foreach('/proc/cpuinfo').grep(/^model name/).first.to_s.split(':', 2).last.to_s.strip
    "#{Etc.nprocessors} processors (#{model}), #{system_name}"
  end

  def system_name
    File.exist?('/etc/os-release') ? File.read('/etc/os-release')[/^PRETTY_NAME="?([^"\n]*)/, 1] : 'unknown system'
  end
end
