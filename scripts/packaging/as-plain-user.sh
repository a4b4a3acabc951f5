#!/bin/sh
# Runs the program in $KIOSK_PROGRAM as somebody without rights, keeping the process id: a packaged kiosk refuses to run
# without its sandbox, and Chromium has none for root. For anybody but root it simply runs the program.
# HOME becomes $KIOSK_HOME, which is given to that user; without it, a new folder below /tmp.
set -eu
if [ "$(id -u)" -ne 0 ]; then
  exec "$KIOSK_PROGRAM" "$@"
fi
HOME=${KIOSK_HOME:-$(mktemp -d /tmp/kiosk-home-XXXXXX)}
export HOME
chown -R 65534:65534 "$HOME"
unset XDG_CACHE_HOME XDG_CONFIG_HOME XDG_DATA_HOME XDG_RUNTIME_DIR
cd "$HOME"
exec setpriv --reuid=65534 --regid=65534 --clear-groups --inh-caps=-all -- "$KIOSK_PROGRAM" "$@"
