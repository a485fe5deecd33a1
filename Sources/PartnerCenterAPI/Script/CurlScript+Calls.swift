extension CurlScript {
  /// What the steps are made of: words, what is known of a record, calls, refusals.
  static let calls = #"""
    #!/bin/bash
    # Makes the calls of Partner Center for the customers in the folders beside this file: one folder a record.
    # Frontdesk wrote it. It is the same for every record: what a person typed stands in the files, never in here.
    # It needs bash, curl and jq. It can be started again: what is done is noted beside each record, as ids alone.
    set -euo pipefail
    umask 077
    export LC_ALL=C
    unset BASH_ENV ENV SSLKEYLOGFILE

    declare -A words=(
    @WORDS@
    )
    # The field of the record that a refusal has to do with, and what the refusal means, by its code.
    declare -A fields=(
    @FIELDS@
    )
    declare -A meanings=(
    @MEANINGS@
    )
    # The field whose answer stands at a place of a body, by the place in small letters.
    declare -A places=(
    @PLACES@
    )

    # say KEY [NAME VALUE]...: a text with its placeholders filled, on standard error.
    say() {
      local text=${words[$1]}
      shift
      while (($# > 1)); do
        text=${text//"{$1}"/"$2"}
        shift 2
      done
      printf '%s\n' "$text" >&2
    }

    # stop STATUS KEY [NAME VALUE]...
    stop() {
      local status=$1
      shift
      say "$@"
      exit "$status"
    }

    # Text of a server as a terminal may show it: one line, no control characters, as long as it may be at most.
    plain() { tr '\n\t' '  ' | tr -d '\000-\037\177' | cut -c 1-1024; }

    new_id() { cat /proc/sys/kernel/random/uuid; }

    is_id() { [[ $1 =~ ^[0-9A-Za-z-]+$ ]]; }

    # ---- What is known of a record: a file of lines "NAME ID".

    known() { sed -n "s/^$1 //p" "$state" 2>/dev/null | head -n 1 || true; }

    note() {
      {
        grep -v "^$1 " "$state" 2>/dev/null || true
        printf '%s %s\n' "$1" "$2"
      } >"$state.new"
      mv -f "$state.new" "$state"
    }

    forget() {
      local name
      for name in "$@"; do
        [[ -e $state ]] || return 0
        grep -v "^$name " "$state" >"$state.new" || true
        mv -f "$state.new" "$state"
      done
    }

    # The id of a call, kept until the call has had an answer, so that a call that is made again is not made twice.
    request_id() {
      local id
      id=$(known "$1")
      if [[ -z $id ]]; then
        id=$(new_id)
        note "$1" "$id"
      fi
      printf '%s' "$id"
    }

    # A value of the record's list of calls.
    plan() { jq -r "$1 // empty" "$folder/calls.json"; }

    # A value of the last answer, as one line of plain text; nothing where there is none.
    answered() { printf '%s' "$answer" | jq -j "$1 // empty | tostring" 2>/dev/null | plain || true; }

    # ---- Calls

    # call METHOD PATH [BODY-FILE [REQUEST-ID]]: sets `status` and `answer`. Where the line is lost or the server busy
    # it tries again with the same id, and ends the run where that does not help.
    call() {
      local method=$1 path=$2 body=${3:-} request=${4:-} try=0 reply headers pause
      [[ -n $request ]] || request=$(new_id)
      local -a options=(
        --disable --silent --show-error --include --suppress-connect-headers --proto '=https' --tlsv1.2 --max-redirs 0
        --connect-timeout 20 --max-time 120 --header @- --header "MS-RequestId: $request"
        --header "MS-CorrelationId: $correlation" --header 'MS-Contract-Version: v1' --header 'X-Locale: en-US'
        --header 'Accept: application/json' --header 'Expect:'
      )
      if [[ $method == HEAD ]]; then options+=(--head); else options+=(--request "$method"); fi
      if [[ -n $body ]]; then
        options+=(--header 'Content-Type: application/json' --data-binary "@$body")
      elif [[ $method == POST ]]; then
        options+=(--data-binary '')
      fi
      while true; do
        try=$((try + 1))
        status=0
        pause=$((try < 6 ? 1 << try : 60))
        if reply=$(printf 'Authorization: Bearer %s\n' "$token" | curl "${options[@]}" "$api$path"); then
          headers=${reply%%$'\r\n\r'*}
          answer=${reply:${#headers}}
          answer=${answer#$'\r\n\r'}
          answer=${answer#$'\n'}
          [[ $headers =~ ^HTTP/[0-9.]+\ ([0-9]{3}) ]] && status=${BASH_REMATCH[1]}
          if [[ ${headers,,} =~ $'\n'retry-after:\ *([0-9]{1,3}) ]]; then pause=$((10#${BASH_REMATCH[1]})); fi
        fi
        reply=
        case $status in
          401) stop 77 token reference "$reference" ;;
          0 | 408 | 429 | 5??)
            if ((try >= tries)); then stop 75 lost reference "$reference"; fi
            say waiting reference "$reference" seconds "$pause"
            sleep "$pause"
            ;;
          *) return 0 ;;
        esac
      done
    }

    # Ends the run with what a refusal says, its code, and the field of the record that it has to do with.
    refused() {
      local step=$1 code text place name
      code=${2:-$(answered '.code // .error.code')}
      [[ $code =~ ^[0-9]{1,9}$ ]] && code=$((10#$code)) || code=
      text=$(answered '.description // .message // .error.description')
      say refused reference "$reference" step "${words[step-$step]}" status "$status" code "${code:--}"
      [[ -z $text ]] || say answered text "$text"
      if [[ -n $code && -n ${meanings[$code]:-} ]]; then printf '%s\n' "${meanings[$code]}" >&2; fi
      name=${code:+${fields[$code]:-}}
      # Microsoft names the places of what is missing; what is named so is surer than what a code may have to do with.
      while IFS= read -r place; do
        if [[ -n ${places[$place]:-} ]]; then name=${places[$place]}; break; fi
      done < <(printf '%s' "$answer" | jq -r '.data[]? | tostring | ascii_downcase' 2>/dev/null | plain_lines)
      [[ -z $name ]] || say field field "$name"
      say correct reference "$reference"
      exit 1
    }

    plain_lines() { tr -d '\000-\011\013-\037\177' | cut -c 1-200 | head -n 50; }

    is_done() { [[ $status == 2?? ]]; }

    damaged() { stop 65 damaged reference "$reference" file "$1"; }

    unreadable() { stop 70 unreadable reference "$reference" step "${words[step-$1]}"; }

    """#
}
