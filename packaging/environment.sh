# What every developer command stands on: the system's libraries, the private environment, the built release.
# Sourced by packaging/run, test, bench and tour. Each step looks first and is quiet when there is nothing to do.
#
# The environment is .venv/ in the checkout, or KIOSK_ENV. A stamp beside it names what it was made from, so that
# a second start costs a comparison, not an installer.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
env_dir=${KIOSK_ENV:-$top/.venv}
py=$env_dir/bin/python
export PYTHONPATH=$top PYTHONDONTWRITEBYTECODE=

# Qt Quick, Qt Multimedia (libpulse0, libxrandr2) and the software OpenGL that draws film without a graphics card.
system_window="libegl1 libgl1 libgl1-mesa-dri libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1
  libxcb-image0 libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 libfontconfig1 libdbus-1-3 libglib2.0-0
  libpulse0 libxrandr2 libwayland-cursor0 libseccomp2"
system_python="python3-venv"
system_test="xvfb xdotool openbox strace faketime at-spi2-core dbus dbus-x11 python3-gi gir1.2-atspi-2.0"

say() { printf '%s\n' "$*" >&2; }

# system_libraries PACKAGE…: installs what is missing through apt, or names the one command to ask for.
system_libraries() {
  command -v dpkg-query >/dev/null 2>&1 || return 0
  local wanted="$*" missing="" package
  local have
  have=$(dpkg-query -W -f='${Package} ${db:Status-Status}\n' $wanted 2>/dev/null)
  for package in $wanted; do
    case "$have" in *"$package installed"*) ;; *) missing="$missing $package" ;; esac
  done
  [ -z "$missing" ] && return 0
  local apt="apt-get install -y --no-install-recommends$missing" as_root=""
  if [ "$(id -u)" != 0 ]; then
    if command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then as_root="sudo"; else
      say "This computer lacks some system libraries. Nothing was changed. Please ask an administrator to run: $apt"
      return 1
    fi
  fi
  say "Installing system libraries:$missing"
  local log
  log=$(mktemp)
  if ! { DEBIAN_FRONTEND=noninteractive $as_root $apt >"$log" 2>&1 ||
    { $as_root apt-get update >"$log" 2>&1 && DEBIAN_FRONTEND=noninteractive $as_root $apt >"$log" 2>&1; }; }; then
    tail -n 5 "$log" >&2
    say "The system libraries could not be installed. Nothing else was changed. Please run: $apt"
    return 1
  fi
  rm -f "$log"
}

# environment NAME…: the private environment with requirements-NAME.txt of each, made by uv, or by pip where uv cannot.
environment() {
  local names="$*" stamp="$env_dir/.made-from" name
  local files=()
  for name in $names; do files+=("$top/packaging/requirements-$name.txt"); done
  local have=""
  [ -f "$stamp" ] && have=$(<"$stamp")
  local now=""
  for name in $names; do now="$now$(cksum <"$top/packaging/requirements-$name.txt") $name
"; done
  local line all=1
  while IFS= read -r line; do
    [ -z "$line" ] || case "$have" in *"$line"*) ;; *) all=0 ;; esac
  done <<<"$now"
  [ $all = 1 ] && [ -x "$py" ] && return 0

  [ "$(id -u)" = 0 ] && ! python3 -c 'import ensurepip, venv' 2>/dev/null && { system_libraries $system_python || return 1; }
  say "Making the private environment in ${env_dir#"$top"/} ($names)"
  if [ ! -x "$env_dir/installer/bin/uv" ]; then
    mkdir -p "$env_dir" && python3 -m venv "$env_dir/installer" &&
      "$env_dir/installer/bin/python" -m pip install -q --disable-pip-version-check --require-hashes -r "$top/packaging/requirements-uv.txt" 2>/dev/null ||
      say "uv is not available here, so pip will do the work more slowly."
  fi
  local arguments=() file
  for file in "${files[@]}"; do arguments+=(-r "$file"); done
  if [ ! -x "$py" ]; then python3 -m venv --without-pip "$env_dir" || return 1; fi
  if ! with_uv "${arguments[@]}"; then
    "$env_dir/installer/bin/python" -m pip --python "$py" install -q --compile --require-hashes "${arguments[@]}" || {
      say "The packages could not be installed. The library itself is untouched. Please check the network and try again."
      return 1
    }
  fi
  { printf '%s' "$have"; printf '%s' "$now"; } >"$stamp"
}

# uv does not read pip's configuration: hand its index and certificate on.
with_uv() {
  local uv="$env_dir/installer/bin/uv" pip="$env_dir/installer/bin/python -m pip" index cert
  [ -x "$uv" ] || return 1
  index=${PIP_INDEX_URL:-$($pip config get global.index-url 2>/dev/null)}
  cert=${PIP_CERT:-$($pip config get global.cert 2>/dev/null)}
  UV_COMPILE_BYTECODE=1 UV_NO_PROGRESS=1 UV_NO_CONFIG=1 UV_LINK_MODE=${UV_LINK_MODE:-hardlink} \
    UV_DEFAULT_INDEX=${UV_DEFAULT_INDEX:-${index:-}} SSL_CERT_FILE=${SSL_CERT_FILE:-${cert:-}} \
    env ${index:+_=} $( [ -z "${UV_DEFAULT_INDEX:-}$index" ] && printf -- '-u UV_DEFAULT_INDEX' ) \
    $( [ -z "${SSL_CERT_FILE:-}$cert" ] && printf -- '-u SSL_CERT_FILE' ) \
    "$uv" pip install -q --python "$py" --require-hashes "$@"
}

# release: the bundled collection, built into build/bundled when something that goes into it has changed; and QML byte code.
release() {
  local stamp="$top/build/made" python="${1:-$py}"
  if [ -f "$stamp" ] && [ -z "$(find "$top/resources_db" "$top/kiosk" "$top/assets" -newer "$stamp" \
    \( -name '*.qml' -o -path "$top/resources_db/*" -o -path "$top/kiosk/publishing/*.py" -o -path "$top/kiosk/catalogue/*.py" \
    -o -path "$top/kiosk/documents/*.py" -o -name '*.sql' -o -name '*.svg' -o -path "$top/assets/translations/*" -o -path "$top/kiosk/library/*.py" \) -type f -print -quit)" ]; then
    return 0
  fi
  mkdir -p "$top/build"
  touch "$top/build/making"
  "$python" "$top/packaging/prepare.py" || { say "The bundled library could not be prepared. The sources are untouched."; return 1; }
  mv "$top/build/making" "$stamp"
}
