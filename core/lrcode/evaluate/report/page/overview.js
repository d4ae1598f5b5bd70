"use strict";
// The first view: what each run came to, in a sentence, a picture and a table.

const Overview = (() => {
  const { el, visible, shown } = Dom;

  function lastArm(arms) {
    return (
      ["after", "coarse"].map((name) => [name, arms[name]]).find(([, arm]) => arm) ??
      Object.entries(arms).find(([name]) => name !== "before")
    );
  }

  const interval = (arm) => `${Words.percent(arm["pass@1"])} (95 % interval ${Words.between(arm.low, arm.high)})`;

  function sentence(run) {
    const arms = run.arms ?? {};
    const [, after] = lastArm(arms) ?? [];
    const { before } = arms;
    if (!after && !before) return "Nothing was measured on held-out problems.";
    const only = after ?? before;
    if (!after || !before)
      return `Of ${Words.plural(only.n, run.arms.eval ? "problem" : "held-out problem")}, ${interval(only)} are solved at the first try.`;
    const apart =
      after.low > before.high
        ? "The intervals do not overlap."
        : after.high < before.low
          ? "That is worse, and the intervals do not overlap."
          : "The intervals overlap, so this alone tells no difference.";
    const control = arms.control ? ` The control arm, SFT that went on instead, came to ${interval(arms.control)}.` : "";
    return `At the first try it solves ${interval(after)} of ${Words.plural(after.n, "held-out problem")}; before, it was ${interval(before)}. ${apart}${control}`;
  }

  function headline(run, index) {
    const arms = run.arms ?? {};
    const [, after] = lastArm(arms) ?? [];
    const figures = [arms.before, after].filter(Boolean).map((arm) => Words.percent(arm["pass@1"]));
    const parts =
      figures.length > 1
        ? [
            el("span", { class: "was" }, figures[0]),
            el("span", { class: "arrow", "aria-label": "to" }, "→"),
            figures[1],
          ]
        : figures;
    return el(
      "div",
      { class: "headline" },
      el("p", { class: "figure" }, parts.length ? parts : Words.UNKNOWN),
      el("p", { class: "unit" }, run.arms?.eval ? "pass@1" : "pass@1 on held-out problems"),
      ranges(run, index),
    );
  }

  // Each arm as a dot with its interval on a line from 0 to 100 %.
  function ranges(run, index) {
    const arms = Object.entries(run.arms ?? {}).filter(([, arm]) => Words.isNumber(arm["pass@1"]));
    if (!arms.length) return null;
    const at = (value) => 6 + 288 * (value ?? 0);
    const rows = arms.map(([name, arm]) => {
      const label = `${Words.arm(name)}: ${interval(arm)}`;
      const picture = Dom.svg(
        "svg",
        { viewBox: "0 0 300 14", class: "range", role: "img", "aria-label": label },
        ...rangeOf(arm, 7, at),
      );
      picture.style.color = Charts.css(index);
      return [el("dt", {}, Words.arm(name)), el("dd", { title: label }, picture)];
    });
    return el(
      "dl",
      { class: "ranges" },
      rows,
      el("dt"),
      el("dd", { class: "ends", "aria-hidden": "true" }, el("span", {}, "0"), el("span", {}, "100 %")),
    );
  }

  function rangeOf(arm, y, at) {
    return [
      Dom.svg("line", { x1: at(0), x2: at(1), y1: y, y2: y, class: "rail" }),
      Dom.svg("line", { x1: at(arm.low), x2: at(arm.high), y1: y, y2: y, class: "whisker" }),
      Dom.svg("circle", { cx: at(arm["pass@1"]), cy: y, r: 4.5, class: "dot" }),
    ];
  }

  function times(run) {
    const stages = (run.stages ?? []).filter((stage) => stage.seconds > 0);
    if (!stages.length) return null;
    const total = stages.reduce((sum, stage) => sum + stage.seconds, 0);
    const bar = el(
      "div",
      { class: "timebar", "aria-hidden": "true" },
      stages.map((stage) => {
        const piece = el("span", { title: `${shown(stage.name)}: ${Words.seconds(stage.seconds)}` });
        piece.style.flexGrow = stage.seconds / total;
        piece.style.backgroundColor = Charts.stageCss(stage.name);
        return piece;
      }),
    );
    const list = el(
      "ul",
      { class: "inline" },
      stages.map((stage) => {
        const swatch = el("i", { class: "swatch", "aria-hidden": "true" });
        swatch.style.backgroundColor = Charts.stageCss(stage.name);
        return el("li", {}, swatch, visible(stage.name), " ", el("b", {}, Words.seconds(stage.seconds)));
      }),
    );
    return el("div", { class: "times" }, el("h3", {}, `Time: ${Words.seconds(total)}`), bar, list);
  }

  function warning(one) {
    const mend = Array.isArray(one.mend) ? one.mend.join("; ") : one.mend;
    return el(
      "li",
      { class: one.fatal ? "fatal" : "" },
      el("b", {}, visible(one.watcher ?? "warning")),
      one.step !== undefined && ` at step ${shown(one.step)}`,
      ": ",
      visible(one.saw ?? one.message ?? JSON.stringify(one)),
      ".",
      one.cause && el("span", { class: "muted" }, " Likely: ", visible(one.cause), "."),
      mend && el("code", {}, visible(mend)),
    );
  }

  function change(one) {
    const at = one.at ? `${one.at.stage ?? ""} ${one.at.step ?? ""}`.trim() : "";
    const knobs = Object.entries(one.knobs ?? {}).map(
      ([name, [from, to]]) => `${name}: ${JSON.stringify(from)} → ${JSON.stringify(to)}`,
    );
    return el("li", {}, visible(`At ${at || "a restart"} it went on with ${knobs.join("; ")}`));
  }

  function list(title, items, kind) {
    return items.length ? el("div", { class: kind }, el("h3", {}, title), el("ul", {}, items)) : null;
  }

  // A run that went wrong may have dozens: the first few say how it began.
  function warnings(all) {
    const rest = all.slice(2);
    const shownFirst = list(Words.plural(all.length, "warning"), all.slice(0, 2).map(warning), "warnings");
    if (rest.length)
      shownFirst.append(el("details", {}, el("summary", {}, `${rest.length} more`), el("ul", {}, rest.map(warning))));
    return shownFirst;
  }

  function aside(title, content) {
    return content ? el("details", { class: "aside" }, el("summary", {}, title), content) : null;
  }

  function versions(run) {
    const known = Object.entries(run.versions ?? {});
    return known.length
      ? el(
          "dl",
          { class: "facts" },
          known.map(([name, value]) => [el("dt", {}, visible(name)), el("dd", {}, visible(value))]),
        )
      : null;
  }

  // Of a folder its last names: the rest says where this machine keeps things.
  function model(name) {
    const parts = name.split("/");
    const short = parts.length > 3 ? `…/${parts.slice(-2).join("/")}` : name;
    return [" · ", el("span", { title: shown(name) }, visible(short))];
  }

  function card(run, index) {
    return el(
      "article",
      { class: "card run" },
      el(
        "header",
        {},
        el("h2", {}, Charts.mark(index), el("span", {}, visible(run.name))),
        el("p", { class: "muted" }, visible(run.title || run.language), run.model && model(run.model)),
      ),
      el("div", { class: "result" }, headline(run, index), el("p", { class: "words" }, sentence(run))),
      times(run),
      warnings(run.warnings ?? []),
      list(
        "Notes",
        (run.notes ?? []).map((note) => el("li", {}, visible(note))),
        "notes",
      ),
      list("Changed on the way", (run.changes ?? []).map(change), "notes"),
      el(
        "div",
        { class: "asides" },
        aside("Config", run.config && el("pre", { class: "plain" }, visible(run.config))),
        aside("Versions", versions(run)),
      ),
    );
  }

  function computes(arm) {
    const { yes, no, abstain } = arm.computes ?? {};
    const told = (yes ?? 0) + (no ?? 0) + (abstain ?? 0);
    return { show: told ? `${Words.count(yes)} of ${Words.count(told)}` : Words.UNKNOWN, by: told ? yes / told : -1 };
  }

  const HEADS = [
    { name: "Run" },
    { name: "Arm" },
    { name: "pass@1", number: true },
    { name: "95 % interval", number: true },
    { name: "Any of n", number: true, title: "Share of problems of which at least one sample is right" },
    { name: "All of n", number: true, title: "Share of problems of which every sample is right" },
    { name: "Compiles", number: true, title: "Share of responses whose program could be read and loaded" },
    { name: "Computes", number: true, title: "Right answers that follow from a computation" },
    { name: "Problems", number: true },
    { name: "Samples", number: true },
  ];

  function arms() {
    const rows = Data.runs.flatMap((run) =>
      Object.entries(run.arms ?? {}).map(([name, arm]) => [
        el("span", {}, visible(run.name)),
        Words.arm(name),
        Tables.number(arm["pass@1"], Words.percent),
        { show: Words.between(arm.low, arm.high), by: arm.low },
        Tables.number(arm.any_of_n, Words.percent),
        Tables.number(arm.all_of_n, Words.percent),
        Tables.number(arm.compile_rate?.value ?? arm.compile_rate, Words.percent),
        computes(arm),
        Tables.number(arm.n, Words.count),
        Tables.number(arm.samples, Words.count),
      ]),
    );
    if (!rows.length) return null;
    return el(
      "section",
      {},
      el("h2", {}, "What was measured"),
      el("p", { class: "muted" }, "On held-out problems; intervals are over problems like these, not over samples."),
      Tables.table("What was measured", HEADS, rows),
    );
  }

  // What became of the samples: a row for each arm, a column for each verdict that there is.
  function verdicts() {
    const told = Data.runs.flatMap((run) =>
      Object.entries(run.arms ?? {}).map(([name, arm]) => [run, name, arm.kinds ?? {}]),
    );
    const names = [...new Set(told.flatMap(([, , kinds]) => Object.keys(kinds)))];
    const rank = (kind) => Words.kinds.indexOf(kind) + 1 || 99;
    names.sort((a, b) => rank(a) - rank(b));
    if (!names.length) return null;
    const share = (kinds, kind) => (kinds[kind] ?? 0) / Object.values(kinds).reduce((sum, n) => sum + n, 0);
    const rows = told.map(([run, name, kinds]) => [
      el("span", {}, visible(run.name)),
      Words.arm(name),
      ...names.map((kind) => Tables.number(share(kinds, kind), Words.percent)),
    ]);
    const heads = [
      { name: "Run" },
      { name: "Arm" },
      ...names.map((kind) => ({ name: Words.kind(kind), number: true, title: Words.kindMeans(kind) })),
    ];
    return el(
      "section",
      {},
      el("h2", {}, "What became of the programs"),
      Tables.table("What became of the programs", heads, rows),
    );
  }

  function view() {
    const every = Data.runs.map((_, run) => run);
    const chart = Curves.passRate(every);
    return el(
      "section",
      { class: "page" },
      el("h1", {}, "Overview"),
      el("div", { class: `runs ${Data.runs.length > 1 ? "many" : "one"}` }, Data.runs.map(card)),
      chart && el("div", { class: "grid" }, chart),
      arms(),
      verdicts(),
    );
  }

  return { view, sentence };
})();
