"""What holds weights besides the trainer: loading, sampling and the tiny from-scratch model; imports torch late."""
