#!/bin/sh
# Stands in for frontdesk-sync: notes in the home what it is asked, and answers as if all went well at a centre with one other site.
# The file "answer" of the home is said in the place of that, "status" is what it ends with, and "hangs" keeps it from ending.
printf '%s\n' "$@" >"$HOME/asked"
env >"$HOME/environment"
[ ! -e "$HOME/trouble" ] || cat "$HOME/trouble" >&2
if [ -e "$HOME/hangs" ]; then
  echo $$ >"$HOME/process"
  exec sleep 60
fi
if [ -e "$HOME/answer" ]; then
  cat "$HOME/answer"
  exit "$(cat "$HOME/status" 2>/dev/null || echo 0)"
fi

push='{"from":41,"to":52,"sent":12,"records":9,"erased":1,"seconds":0.021,"skew":-0.004}'
pull='{"stores":2,"customers":7,"erased":0,"seconds":0.013,"skew":-0.004}'
now=$(date -u +%Y-%m-%dT%H:%M:%SZ)
while [ "${1#*=}" != "$1" ]; do shift; done
case $* in
  push) echo "$push" ;;
  pull | 'pull anew') echo "$pull" ;;
  'sync now') echo "{\"push\":$push,\"pull\":$pull,\"erasures\":[\"C-2026-000003\"],\"skipped\":false}" ;;
  sync) echo '{"skipped":true}' ;;
  status)
    echo '{"site":"AMS","store":"2f1e","schema":1,"lag":3,"skew":-0.004,"rowSecurity":true,"hosts":['"\
{\"site\":\"AMS\",\"seen\":\"$now\",\"last\":52,\"retired\":false,\"skew\":-0.004},\
{\"site\":\"RTM\",\"seen\":\"2026-11-20T07:00:00Z\",\"last\":1207,\"retired\":false,\"skew\":0.2},\
{\"site\":\"UTR\",\"seen\":null,\"last\":null,\"retired\":false,\"skew\":null},\
{\"site\":\"AMS.1\",\"seen\":\"2026-10-01T00:00:00Z\",\"last\":9,\"retired\":true,\"skew\":0}],\
\"requests\":[],\"lastPull\":\"$now\"}"
    ;;
  erase*) echo "{\"site\":\"$2\",\"reference\":\"$3\"}" ;;
  rejoin) echo '{"store":"00000000-0000-4000-8000-000000000002","before":"00000000-0000-4000-8000-000000000001","common":40,"beyond":["C-2026-000007","C-2026-000009"]}' ;;
  *) exit 64 ;;
esac
