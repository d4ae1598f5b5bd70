"""Loads extensions by name and asks their hooks: terms, task sources and executors that serve every language."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping, Sequence
from importlib.metadata import entry_points

from lrcode import contract
from lrcode.errors import ContractError
from lrcode.run import Runner
from lrcode.types import Rollout, Task

GROUP = "lrcode.extensions"


class Extensions:
    """The extensions that a run asked for, held to the contract.

    Args:
        plugins: extension modules by name.
        config: what each extension is told, by its name.
    """

    def __init__(self, plugins: Mapping[str, object], config: Mapping[str, Mapping[str, object]] | None = None) -> None:
        self.names = tuple(plugins)
        self._config = dict(config or {})
        self._managers = {name: contract.extension_manager({name: plugin}) for name, plugin in plugins.items()}

    def score_rollout(self, rollout: Rollout) -> dict[str, float | None]:
        """Each extension's term for one rollout, by the extension's name; without those that have no such hook."""
        return {
            name: answers[0]
            if (answers := manager.hook.score_rollout(rollout=rollout, config=self._told(name)))
            else None
            for name, manager in self._managers.items()
            if manager.hook.score_rollout.get_hookimpls()
        }

    def score_group(self, rollouts: Sequence[Rollout]) -> list[dict[str, float | None]]:
        """Each extension's terms for all completions of one prompt.

        Raises:
            ContractError: an extension gave another number of terms than there are rollouts.
        """
        terms: list[dict[str, float | None]] = [{} for _ in rollouts]
        for name, manager in self._managers.items():
            for given in manager.hook.score_group(rollouts=rollouts, config=self._told(name)):
                if len(given) != len(rollouts):
                    raise ContractError(
                        f"extension {name!r}, hook score_group: {len(given)} terms for {len(rollouts)} rollouts"
                    )
                for member, value in zip(terms, given, strict=True):
                    member[name] = value
        return terms

    def open_tasks(self, spec: str) -> Iterator[Task] | None:
        """The first extension's source for this spec, None where none knows it."""
        return next((t for m in self._managers.values() if (t := m.hook.open_tasks(spec=spec)) is not None), None)

    def open_executor(self, spec: str) -> Runner | None:
        """The first extension's executor for this spec, None where none knows it."""
        return next((e for m in self._managers.values() if (e := m.hook.open_executor(spec=spec)) is not None), None)

    def _told(self, name: str) -> Mapping[str, object]:
        return self._config.get(name, {})


def load_extensions(names: Sequence[str], config: Mapping[str, Mapping[str, object]] | None = None) -> Extensions:
    """The extensions of these names; no other is imported.

    Raises:
        ContractError: none is installed under a name, two distributions claim it, or it breaks the contract.
    """
    plugins: dict[str, object] = {}
    for name in names:
        points = [p for p in entry_points(group=GROUP) if p.name == name]
        if len(points) != 1:
            installed = sorted({p.name for p in entry_points(group=GROUP)})
            close = difflib.get_close_matches(name, installed, n=1)
            what = "is claimed by two distributions" if points else "is not installed"
            hint = f"; did you mean {close[0]!r}?" if close else ""
            raise ContractError(f"extension {name!r} {what}{hint} (installed: {', '.join(installed) or 'none'})")
        plugins[name] = contract.import_plugin(name, points[0])
    return Extensions(plugins, config)
