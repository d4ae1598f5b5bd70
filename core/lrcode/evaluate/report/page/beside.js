"use strict";
// One task in two runs: a rollout of each beside the other.

const Beside = (() => {
  const { el, fill, shown, visible } = Dom;

  // → names of tasks, those that both have first chosen: in a page its excerpt's, from a server those of its first rows.
  async function tasks(one, other) {
    const named = async (run) =>
      new Set((await Data.list({ run: String(run) }, 0, Data.served ? 200 : Infinity)).rows.map((row) => row.task));
    const [first, second] = await Promise.all([named(one), named(other)]);
    return [...first].filter((task) => second.has(task) || Data.served).sort();
  }

  // Measurements after training first: there the two were asked the same.
  function order(row) {
    const stages = ["eval-after", "eval", "eval-coarse", "eval-before"];
    return stages.includes(row.stage) ? stages.indexOf(row.stage) : stages.length;
  }

  async function side(run, task) {
    const { rows } = await Data.list({ run: String(run), task }, 0, 200);
    const own = rows.filter((row) => row.task.toWellFormed() === task).sort((a, b) => order(a) - order(b));
    const pane = el("div", { class: "detail" });
    const open = async (id) => {
      const found = await Data.rollout(id);
      fill(pane, found ? Detail.view(found, { heading: "h4" }) : null);
    };
    const options = own.map((row) =>
      el(
        "option",
        { value: row.id },
        shown(`${Words.kind(Words.kindOf(row))}: ${row.stage}, step ${row.step}, sample ${row.sample ?? 1}`),
      ),
    );
    const select = el("select", { onchange: () => open(select.value) }, options);
    if (own.length) await open(own[0].id);
    return el(
      "div",
      {},
      el("h3", {}, Charts.mark(run), " ", visible(Data.runs[run].name)),
      own.length
        ? el("label", { class: "field" }, el("span", {}, Words.plural(own.length, "rollout")), select)
        : el("p", { class: "muted" }, `No rollout of it ${Data.served ? "is stored" : "in this excerpt"}.`),
      pane,
    );
  }

  function walk(names, task, values) {
    const at = names.indexOf(task);
    const step = (by, label, name) =>
      el(
        "button",
        {
          type: "button",
          id: `task-${name}`,
          disabled: !names[at + by],
          "aria-label": `${name} task`,
          onclick: () => Address.replace("compare", { ...values, task: names[at + by] }),
        },
        label,
      );
    return [step(-1, "←", "previous"), step(1, "→", "next")];
  }

  async function show(holder, one, other, values) {
    const names = await tasks(one, other);
    const task = values.task ?? names[0];
    const input = el("input", {
      list: "tasks",
      id: "task",
      value: shown(task ?? ""),
      autocomplete: "off",
      spellcheck: "false",
      onchange: () => Address.replace("compare", { ...values, task: input.value }),
    });
    const known = el(
      "datalist",
      { id: "tasks" },
      names.slice(0, 500).map((name) => el("option", { value: shown(name) })),
    );
    const sides = task ? await Promise.all([side(one, task.toWellFormed()), side(other, task.toWellFormed())]) : [];
    fill(
      holder,
      el(
        "div",
        { class: "choosers" },
        el(
          "label",
          { class: "field long" },
          el("span", {}, `Task, ${Words.count(names.length)} in both`),
          input,
          known,
        ),
        walk(names, task, values),
      ),
      sides.length
        ? el("div", { class: "beside" }, sides)
        : el("p", { class: "muted" }, "No task has rollouts of both here."),
    );
  }

  function view(one, other, values) {
    const holder = el("div", { id: "beside" }, el("p", { class: "wait" }, "Reading…"));
    show(holder, one, other, values).catch((error) => fill(holder, el("p", { class: "wait" }, error.message)));
    return el("section", {}, el("h2", {}, "One task in both"), holder);
  }

  return { view };
})();
