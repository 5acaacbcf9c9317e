# SPDX-FileCopyrightText: 2026 The Anchorage authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Values of one measurement, all of them in one unit.
module Statistics
  module_function

  def median(values)
    sorted = values.sort
    middle = sorted.size / 2
    sorted.size.odd? ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0
  end

  # The least value that 99 % of the values do not exceed.
  def p99(values)
    sorted = values.sort
    sorted[[(sorted.size * 0.99).ceil, 1].max - 1]
  end
end
