#!/usr/bin/env bash
# One machine, a vLLM server on its last GPU and training on the others:
#   MODEL=Qwen/Qwen2.5-Coder-1.5B-Instruct vllm-server.sh RUN [options of `lrcode train`]
# GPUS=4 takes four in all, SERVER_GPUS=2 gives two of them to the server; a RUN that was begun goes on.
set -euo pipefail
run=${1:?vllm-server.sh RUN [options of lrcode train]}
shift
model=${MODEL:?the model that training begins with: a folder or a name}
gpus=${GPUS:-$(nvidia-smi --list-gpus | wc -l)}
serving=${SERVER_GPUS:-1}
port=${PORT:-8000}
training=$((gpus - serving))
server="engine.vllm_server=http://127.0.0.1:$port"

# In dev mode the server has the routes that weights come by, and obeys whoever reaches them: this machine alone.
CUDA_VISIBLE_DEVICES=$(seq -s, "$training" $((gpus - 1))) VLLM_SERVER_DEV_MODE=1 \
    vllm serve "$model" --host 127.0.0.1 --port "$port" --tensor-parallel-size "$serving" \
    --weight-transfer-config '{"backend": "nccl"}' --logprobs-mode processed_logprobs --max-logprobs -1 &
# Training waits for the server, not the other way round; the server ends with training, whichever way that ends.
trap 'kill "$!" 2>/dev/null; wait' EXIT

if [ -f "$run/config.toml" ]; then
    arguments=(--resume "$run" --set "$server")
else
    arguments=(--out "$run" --model "$model" --rollouts vllm-server --set "$server" "$@")
fi
CUDA_VISIBLE_DEVICES=$(seq -s, 0 $((training - 1))) \
    torchrun --standalone --nproc-per-node "$training" --shutdown-timeout "${GRACE:-600}" \
    -m lrcode train "${arguments[@]}"
