"use strict";
// Two runs side by side: what was measured, what became of the programs, what changed, one task in both.

const Compare = (() => {
  const { el, visible, shown } = Dom;

  function pair(values) {
    const at = (name, otherwise) =>
      Number(values[name] ?? otherwise) in Data.runs ? Number(values[name] ?? otherwise) : otherwise;
    return [at("one", 0), at("other", Math.min(1, Data.runs.length - 1))];
  }

  function chooser(name, label, chosen, values) {
    const options = Data.runs.map((run, i) => el("option", { value: i, selected: i === chosen }, shown(run.name)));
    const select = el(
      "select",
      { id: `compare-${name}`, onchange: () => Address.replace("compare", { ...values, [name]: select.value }) },
      options,
    );
    return el("label", { class: "field" }, el("span", {}, Charts.mark(chosen), ` ${label}`), select);
  }

  const short = (run) => Dom.short(shown(Data.runs[run].name), 24);

  // → the paired comparison of the two, in whichever order it was made; null where none was.
  function compared(one, other) {
    const found = Data.comparisons.find(
      (held) => [held.one, held.other].every((run) => run === one || run === other) && held.one !== held.other,
    );
    return found ?? null;
  }

  function arms(one, other) {
    const [first, second] = [one, other].map((run) => Data.runs[run].arms ?? {});
    const names = [...new Set([...Object.keys(first), ...Object.keys(second)])];
    if (!names.length) return null;
    const cell = (arm) => ({
      show: arm
        ? [el("b", {}, Words.percent(arm["pass@1"])), el("small", {}, Words.between(arm.low, arm.high))]
        : Words.UNKNOWN,
      by: arm?.["pass@1"] ?? -1,
    });
    const rows = names.map((name) => {
      const apart = first[name] && second[name] ? second[name]["pass@1"] - first[name]["pass@1"] : null;
      return [Words.arm(name), cell(first[name]), cell(second[name]), Tables.number(apart, Words.points)];
    });
    const heads = [
      { name: "Arm" },
      { name: short(one), number: true },
      { name: short(other), number: true },
      { name: "Difference, points", number: true },
    ];
    return el("section", {}, el("h2", {}, "pass@1"), Tables.table("pass@1 of both", heads, rows));
  }

  function kinds(one, other) {
    const [first, second] = [one, other].map(
      (run) => Data.runs[run].arms?.after ?? Object.values(Data.runs[run].arms ?? {}).at(-1),
    );
    if (!first?.kinds || !second?.kinds) return null;
    const names = Words.kinds.filter((kind) => first.kinds[kind] || second.kinds[kind]);
    const share = (arm, kind) => (arm.kinds[kind] ?? 0) / Object.values(arm.kinds).reduce((sum, n) => sum + n, 0);
    const rows = names.map((kind) => [
      Words.kind(kind),
      Tables.number(share(first, kind), Words.percent),
      Tables.number(share(second, kind), Words.percent),
      Tables.number(share(second, kind) - share(first, kind), Words.points),
    ]);
    const heads = [
      { name: "What became of it" },
      { name: short(one), number: true },
      { name: short(other), number: true },
      { name: "Difference, points", number: true },
    ];
    return el("section", {}, el("h2", {}, "Verdicts"), Tables.table("Verdicts of both", heads, rows));
  }

  function curves(one, other) {
    const runs = one === other ? [one] : [one, other];
    const cards = [Curves.passRate(runs), Curves.reward(runs)].filter(Boolean);
    cards.forEach((card) => card.classList.remove("wide"));
    return cards.length ? el("div", { class: "grid" }, cards) : null;
  }

  function legend(one, other) {
    return el(
      "p",
      { class: "legend" },
      [...new Set([one, other])].map((run) =>
        el("span", { class: "chip" }, Charts.mark(run), " ", visible(Data.runs[run].name)),
      ),
    );
  }

  function view(values) {
    const [one, other] = pair(values);
    const held = compared(one, other);
    return el(
      "section",
      { class: "page" },
      el("h1", {}, "Compare"),
      el(
        "div",
        { class: "choosers" },
        chooser("one", "One", one, values),
        chooser("other", "The other", other, values),
      ),
      one === other
        ? el("p", { class: "wait" }, "Choose two different runs.")
        : [
            Paired.verdict(held),
            el(
              "div",
              { class: "columns" },
              el("div", { class: "stack" }, arms(one, other), held && Paired.secondary(held)),
              held ? Paired.kinds(held) : kinds(one, other),
            ),
            held && [Paired.transitions(held), Paired.parts(held)],
            legend(one, other),
            curves(one, other),
            Paired.changed(held, values),
            Beside.view(one, other, values),
          ],
    );
  }

  return { view };
})();
