#!/bin/bash
# Tries audit.sbatch in a Slurm of one node, set up for that in a folder of its own and ended with it.
# Needs slurm-wlm and munge (Debian), a built dist/, and to be root; takes about a minute, which is mostly Slurm's waiting.
set -euo pipefail
. "$(dirname "$0")/common.sh"
ended() {
  for program in slurmd slurmctld munged; do
    [ ! -s "$work/$program.pid" ] || kill "$(cat "$work/$program.pid")" 2>/dev/null || true
  done
  sleep 1
  rm -rf "$work"
}
trap ended EXIT

chmod 755 "$work"
mkdir -p munge state spool
head -c 1024 /dev/urandom > munge/key
chmod 700 munge
chmod 600 munge/key
munged --force --key-file="$work/munge/key" --socket="$work/munge.socket" --pid-file="$work/munged.pid" \
  --log-file="$work/munge/log" --seed-file="$work/munge/seed"
host=$(hostname -s)
port=$((20000 + RANDOM % 20000))
cat > slurm.conf <<END
ClusterName=trial
SlurmctldHost=$host(127.0.0.1)
SlurmctldPort=$port
SlurmdPort=$((port + 1))
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$work/munge.socket
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
SchedulerParameters=sched_interval=1
ReturnToService=2
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
SlurmctldLogFile=$work/slurmctld.log
SlurmdLogFile=$work/slurmd.log
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
NodeName=$host NodeAddr=127.0.0.1 CPUs=$(nproc) RealMemory=2000
PartitionName=main Nodes=ALL Default=YES
END
export SLURM_CONF="$work/slurm.conf"
slurmctld
slurmd
timeout 100 sbatch --wait --array=1-4 --export=ALL,LETTERS=letters,AUDIT=audit "$root/examples/archives/audit.sbatch" ||
  { cat slurm*.out slurmctld.log; exit 1; }
compare
