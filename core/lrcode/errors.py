"""Every deliberate error of lrcode, in one tree; what a *program* does wrong is never an error but a Verdict.

LrcodeError
├── UsageError              what the user gave cannot work; the command line answers one line and exits with 2
│   ├── UnknownLanguage     no installed plugin has that name
│   ├── DuplicateLanguage   two distributions claim one name
│   ├── ContractError       a plugin's hook is misspelt, asks for an unknown argument, raised, or returned a wrong type
│   ├── TaskError           a task file or source cannot be read (names file and line)
│   ├── ConfigError         an unknown key or preset, or a value out of range
│   ├── InterpreterMissing  the language's interpreter is not installed
│   └── RunDirError         a run directory exists, is missing, not writable, or belongs to something else
└── MachineError            the machine failed, not the program; never a reward
    ├── SandboxError        a wall that was asked for does not hold
    ├── TooManyMachineFaults  training stopped rather than learn from a broken machine
    ├── EngineLost          what draws completions is gone and cannot be had back
    ├── NoNumbers           a model's logits are NaN or infinite: its weights are ruined, or too large for their type
    ├── TrainingDiverged    a loss, a gradient or a weight is no number, again and again
    ├── OutOfMemory         memory does not suffice for half a micro-batch, or for what is not done in micro-batches
    └── RankLost            another process of the same training is gone
"""

from __future__ import annotations


class LrcodeError(Exception):
    """Root of the tree."""


class UsageError(LrcodeError):
    """What the user gave cannot work."""


class UnknownLanguage(UsageError):
    """No installed plugin has that name."""


class DuplicateLanguage(UsageError):
    """Two distributions claim one name."""


class ContractError(UsageError):
    """A plugin breaks the contract of `lrcode.hookspecs`."""


class TaskError(UsageError):
    """A task file or source cannot be read."""


class ConfigError(UsageError):
    """An unknown key or preset, or a value out of range."""


class InterpreterMissing(UsageError):
    """The language's interpreter is not installed."""


class RunDirError(UsageError):
    """A run directory exists, is missing, is not writable, or belongs to something else."""


class MachineError(LrcodeError):
    """The machine failed, not the program."""


class SandboxError(MachineError):
    """A wall that was asked for does not hold."""


class TooManyMachineFaults(MachineError):
    """Training stopped rather than learn from a broken machine."""


class EngineLost(MachineError):
    """What draws completions is gone and cannot be had back."""


class NoNumbers(MachineError):
    """A model's logits are NaN or infinite."""


class TrainingDiverged(MachineError):
    """A loss, a gradient or a weight is no number, again and again."""


class OutOfMemory(MachineError):
    """Memory does not suffice for half a micro-batch, or for what is not done in micro-batches."""


class RankLost(MachineError):
    """Another process of the same training is gone."""
