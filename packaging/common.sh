# SPDX-FileCopyrightText: 2026 The Anchorage authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What the scripts of this folder share. To be sourced from the repository's root.

# Chromium's sandbox refuses to run as root, in containers for instance. Only these scripts say so, never the program.
if [ "$(id -u)" -eq 0 ]; then
    export QTWEBENGINE_DISABLE_SANDBOX=1
fi

step() {
    printf '\n== %s\n' "$*"
}

stop() {
    printf '%s: %s\n' "$(basename "$0")" "$*" >&2
    exit 1
}

# quietly LOG COMMAND...: the command's output goes to the log; where it fails, the end of it is shown.
quietly() {
    local log=$1
    shift
    mkdir -p "$(dirname "$log")"
    if ! "$@" >"$log" 2>&1 </dev/null; then
        tail -n 60 "$log" >&2
        printf 'This failed: %s (everything it said: %s)\n' "$*" "$log" >&2
        return 1
    fi
}

# build PRESET [TARGET...]: configures and builds; says how long it took.
build() {
    local preset=$1 began=$SECONDS
    shift
    local arguments=()
    [ $# -eq 0 ] || arguments=(--target "$@")
    # An interrupted first configure leaves a cache without a build file; configuring is quick enough to always do it.
    echo "Building preset $preset; the first time takes minutes."
    quietly "build/logs/$preset-configure.log" cmake --preset "$preset" || return 1
    if [ -t 1 ]; then
        # Ninja's own line of progress.
        cmake --build --preset "$preset" "${arguments[@]}" </dev/null || return 1
    else
        quietly "build/logs/$preset-build.log" cmake --build --preset "$preset" "${arguments[@]}" || return 1
    fi
    echo "Preset $preset is built ($((SECONDS - began)) s)."
}

# Our C++ sources; by find, so that it also works in a copy without Git.
sources() {
    find app editor preview i18n tests \( -name '*.cpp' -o -name '*.h' \) -print | LC_ALL=C sort
}
