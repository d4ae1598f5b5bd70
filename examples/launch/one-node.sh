#!/usr/bin/env bash
# All GPUs of one machine train together:   one-node.sh RUN [options of `lrcode train`]
# With a RUN that was begun it goes on from its last checkpoint.  GPUS=2 takes two; GRACE seconds finish a step.
set -euo pipefail
run=${1:?one-node.sh RUN [options of lrcode train]}
shift
gpus=${GPUS:-$(nvidia-smi --list-gpus | wc -l)}
if [ -f "$run/config.toml" ]; then arguments=(--resume "$run"); else arguments=(--out "$run" "$@"); fi
exec torchrun --standalone --nproc-per-node "$gpus" --shutdown-timeout "${GRACE:-600}" \
    -m lrcode train "${arguments[@]}"
