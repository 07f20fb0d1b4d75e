#!/bin/bash
# Tries over-ssh.sh against an ssh server of its own on this machine, which answers under two names.
# Needs parallel, openssh-server and openssh-client (Debian), and a built dist/; takes some twenty seconds.
set -euo pipefail
. "$(dirname "$0")/common.sh"
trap 'kill "$(cat "$work/sshd.pid" 2>/dev/null)" 2>/dev/null; rm -rf "$work"' EXIT

ssh-keygen -q -t ed25519 -N '' -f host
ssh-keygen -q -t ed25519 -N '' -f key
port=$((20000 + RANDOM % 20000))
cat > sshd_config <<END
ListenAddress 127.0.0.1
Port $port
HostKey $work/host
PidFile $work/sshd.pid
AuthorizedKeysFile $work/key.pub
StrictModes no
UsePAM no
PermitRootLogin yes
SetEnv PATH=$PATH
END
cat > ssh_config <<END
Host one two
  HostName 127.0.0.1
  Port $port
  IdentityFile $work/key
  StrictHostKeyChecking accept-new
  UserKnownHostsFile $work/known_hosts
  LogLevel ERROR
END
[ "$(id -u)" != 0 ] || mkdir -p /run/sshd
/usr/sbin/sshd -f "$work/sshd_config"

export PARALLEL_SSH="ssh -F $work/ssh_config"
"$root/examples/archives/over-ssh.sh" "$work/letters" 4 one,two audit
compare
