# SPDX-FileCopyrightText: 2026 The Anchorage authors
# SPDX-License-Identifier: GPL-3.0-or-later

# A virtual X display of our own while the block runs.
module Display
  SIZE = '1440x900x24'

  module_function

  def open
    reader, writer = IO.pipe
    server = spawn('Xvfb', '-displayfd', '3', '-screen', '0', SIZE, '-nolisten', 'tcp',
                   3 => writer, out: File::NULL, err: File::NULL)
    writer.close
    number = reader.gets&.strip or raise 'Xvfb did not start'
    yield({ 'DISPLAY' => ":#{number}", 'QT_QPA_PLATFORM' => 'xcb', 'WAYLAND_DISPLAY' => nil })
  ensure
    reader&.close
    if server
      Process.kill('TERM', server)
      Process.wait(server)
    end
  end
end
