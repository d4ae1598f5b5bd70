"use strict";
// The report's data: runs from the page itself; rollouts from the page, or from the server where it is served.

const Data = (() => {
  const FILTERS = [
    "run",
    "stage",
    "outcome",
    "kind",
    "task",
    "search",
    "score_min",
    "score_max",
    "step_min",
    "step_max",
  ];
  const PAGE = 50;
  const haystacks = new Map();
  const byId = new Map();
  let payload = { runs: [], rollouts: [], comparisons: [], served: false };

  function load() {
    payload = { ...payload, ...JSON.parse(document.getElementById("data").textContent) };
    for (const rollout of payload.rollouts) byId.set(rollout.id, rollout);
  }

  async function fetched(path, values) {
    const query = new URLSearchParams(
      Object.entries(values).filter(([, value]) => value !== "" && value !== undefined),
    );
    const answer = await fetch(`api/${path}?${query}`).catch(() => null);
    if (!answer) throw new Error("The server does not answer: is `lrcode report --serve` still running?");
    if (!answer.ok) throw new Error(`The server answered ${answer.status}: ${Dom.short(await answer.text(), 200)}`);
    return answer.json();
  }

  function textOf(rollout) {
    if (!haystacks.has(rollout.id)) {
      const parts = rollout.parts.map(([, held]) => (typeof held === "string" ? held : Program.text(held)));
      const { task, question, stdout, stderr, detail, answer } = rollout;
      haystacks.set(rollout.id, [task, question, ...parts, stdout, stderr, detail, answer].join("\n").toLowerCase());
    }
    return haystacks.get(rollout.id);
  }

  // Addresses cannot hold half a surrogate pair, so texts are compared as an address would hold them.
  const same = (one, other) => String(one).toWellFormed() === String(other).toWellFormed();

  function within(value, low, high) {
    if ((low || high) && !Words.isNumber(value)) return false;
    if (low && !(value >= Number(low))) return false;
    return !(high && !(value <= Number(high)));
  }

  function matches(rollout, wanted) {
    for (const name of ["run", "stage", "outcome", "kind"]) {
      if (wanted[name] && !same(rollout[name], wanted[name])) return false;
    }
    if (wanted.task && !rollout.task.toWellFormed().includes(wanted.task)) return false;
    if (!within(rollout.score, wanted.score_min, wanted.score_max)) return false;
    if (!within(rollout.step, wanted.step_min, wanted.step_max)) return false;
    return !wanted.search || textOf(rollout).includes(wanted.search.toLowerCase());
  }

  function sorted(rows, by) {
    if (!by) return rows;
    const name = by.replace("-", "");
    const way = by.startsWith("-") ? -1 : 1;
    const worth = (row) => row[name] ?? -Infinity;
    // Infinities of one sign differ by NaN, which sorts nothing: equal ones are told first.
    return [...rows].sort((a, b) => (worth(a) === worth(b) ? 0 : way * (worth(a) - worth(b))));
  }

  // → {total, rows}: one page of what the filters leave.
  async function list(wanted, offset = 0, limit = PAGE) {
    if (!payload.served) {
      const rows = sorted(
        payload.rollouts.filter((rollout) => matches(rollout, wanted)),
        wanted.sort,
      );
      return { total: rows.length, rows: rows.slice(offset, offset + limit) };
    }
    const asked = Object.fromEntries([...FILTERS, "sort"].map((name) => [name, wanted[name] ?? ""]));
    return fetched("rollouts", { ...asked, offset, limit });
  }

  // → the full rollout, null where there is none of this id.
  async function rollout(id) {
    if (!payload.served) return byId.get(id) ?? null;
    if (!byId.has(id)) byId.set(id, await fetched("rollout", { id }));
    return byId.get(id);
  }

  // → {stages, kinds}: what there is to choose from.
  async function values() {
    if (!payload.served) return counted(payload.rollouts);
    const each = await Promise.all(payload.runs.map((_, run) => fetched("values", { run })));
    const kinds = {};
    for (const one of each) for (const [kind, n] of Object.entries(one.kinds)) kinds[kind] = (kinds[kind] ?? 0) + n;
    return { stages: [...new Set(each.flatMap((one) => one.stages))], kinds };
  }

  function counted(rollouts) {
    const kinds = {};
    for (const one of rollouts) kinds[Words.kindOf(one)] = (kinds[Words.kindOf(one)] ?? 0) + 1;
    return { stages: [...new Set(rollouts.map((one) => one.stage))].sort(), kinds };
  }

  async function siblings(of) {
    const wanted = {
      run: String(of.run),
      stage: of.stage,
      task: of.task,
      step_min: String(of.step),
      step_max: String(of.step),
    };
    const { rows } = await list(wanted, 0, 200);
    return rows.filter((row) => row.task === of.task).sort((a, b) => (a.sample ?? 0) - (b.sample ?? 0));
  }

  // Stages that took any time, as the runs went through them.
  function stages() {
    const timed = payload.runs.flatMap((run) => (run.stages ?? []).filter((stage) => stage.seconds > 0));
    return [...new Set(timed.map((stage) => stage.name))];
  }

  const stored = () => payload.runs.reduce((sum, run) => sum + (run.rollouts?.total ?? 0), 0);

  return {
    FILTERS,
    PAGE,
    load,
    list,
    rollout,
    values,
    siblings,
    stored,
    stages,
    get runs() {
      return payload.runs;
    },
    get comparisons() {
      return payload.comparisons;
    },
    get served() {
      return payload.served;
    },
    get excerpt() {
      return payload.rollouts;
    },
    get made() {
      return payload.made ?? {};
    },
  };
})();
