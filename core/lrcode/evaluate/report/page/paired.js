"use strict";
// What `lrcode compare` says of two runs, problem by problem: the verdict, what changed, from which verdict to which.

const Paired = (() => {
  const { el, visible, shown } = Dom;
  const FIRST = 20;

  const nameOf = (held, side) =>
    Dom.short(shown(held.arms?.[side]?.name ?? Data.runs[[held.one, held.other][side]].name), 24);
  const interval = (found) => `${Words.points(found.low)} to ${Words.points(found.high)}`;

  // A cell with a difference in points and its interval below.
  function difference(found) {
    return { show: [el("b", {}, Words.points(found.value)), el("small", {}, interval(found))], by: found.value };
  }

  function p(value) {
    return Tables.number(value, (known) =>
      !Words.isNumber(known) ? Words.UNKNOWN : known < 0.0001 ? "< 0.0001" : known.toFixed(4),
    );
  }

  function verdict(held) {
    if (!held)
      return el(
        "p",
        { class: "muted" },
        "No comparison problem by problem was made of these two; what follows is of each alone.",
      );
    const sign = { better: "k-pass", worse: "k-fail" }[held.verdict] ?? "k-open";
    const warnings = held.warnings ?? [];
    return el(
      "div",
      { class: "card told" },
      el("p", {}, el("span", { class: `badge ${sign}` }, visible(held.verdict))),
      el("p", { class: "words" }, visible(held.says)),
      warnings.length > 0 &&
        el(
          "ul",
          { class: "warnings" },
          warnings.map((one) => el("li", {}, visible(one))),
        ),
    );
  }

  // → rows of the differences beside pass@1, whose p-values are adjusted for there being several.
  function secondary(held) {
    const names = { compile_rate: "Compiles" };
    const said = (name) => names[name] ?? shown(name).replaceAll("_", " ");
    const rows = [
      ["pass@1", held.difference],
      ...Object.entries(held.secondary ?? {}).map(([name, found]) => [said(name), found]),
    ];
    const heads = [
      { name: "Figure" },
      { name: "Difference, points", number: true },
      { name: "p", number: true, title: "Adjusted after Holm where there are several" },
    ];
    return el(
      "section",
      {},
      el("h2", {}, `${nameOf(held, 1)} over ${nameOf(held, 0)}`),
      Tables.table(
        "Differences problem by problem",
        heads,
        rows.map(([name, found]) => [name, difference(found), p(found.holm ?? found.p)]),
      ),
    );
  }

  function kinds(held) {
    const heads = [
      { name: "What became of it" },
      { name: nameOf(held, 0), number: true },
      { name: nameOf(held, 1), number: true },
      { name: "Difference, points", number: true },
    ];
    const rows = Object.entries(held.kinds ?? {}).map(([kind, found]) => [
      Words.kind(kind),
      Tables.number(found.one, Words.percent),
      Tables.number(found.other, Words.percent),
      difference(found),
    ]);
    return rows.length
      ? el("section", {}, el("h2", {}, "Verdicts"), Tables.table("Verdicts of both", heads, rows))
      : null;
  }

  function transitions(held) {
    const from = Object.keys(held.transitions ?? {});
    const to = [...new Set(from.flatMap((kind) => Object.keys(held.transitions[kind])))];
    if (!from.length) return null;
    const heads = [
      { name: `${nameOf(held, 0)} ↓  ${nameOf(held, 1)} →` },
      ...to.map((kind) => ({ name: Words.kind(kind), number: true })),
    ];
    const rows = from.map((kind) => [
      Words.kind(kind),
      ...to.map((next) => Tables.number(held.transitions[kind][next] ?? 0, Words.count)),
    ]);
    return el(
      "details",
      { class: "aside" },
      el("summary", {}, "From verdict to verdict"),
      el("p", { class: "muted" }, "Problems by their usual verdict in one, then in the other."),
      Tables.table("From verdict to verdict", heads, rows),
    );
  }

  function parts(held) {
    const rows = Object.entries(held.parts ?? {}).flatMap(([label, values]) =>
      Object.entries(values).map(([value, found]) => [
        el("span", {}, visible(`${label}: ${value}`)),
        Tables.number(found.one, Words.percent),
        Tables.number(found.other, Words.percent),
        difference(found),
        Tables.number(found.n, Words.count),
      ]),
    );
    const heads = [
      { name: "Part" },
      { name: nameOf(held, 0), number: true },
      { name: nameOf(held, 1), number: true },
      { name: "Difference, points", number: true },
      { name: "Problems", number: true },
    ];
    return rows.length
      ? el("details", { class: "aside" }, el("summary", {}, "By parts"), Tables.table("By parts", heads, rows))
      : null;
  }

  // The task is shown further down, once the view has been made anew.
  function lookBelow() {
    addEventListener("lrcode-shown", () => document.getElementById("beside").scrollIntoView(), { once: true });
  }

  function problem(entry, values) {
    const rate = ([passed, samples]) => ({ show: `${passed} of ${samples}`, by: passed / samples });
    const open = el(
      "a",
      {
        href: `${Address.link("compare", { ...values, task: entry.id })}`,
        title: shown(entry.id),
        class: "cell",
        onclick: lookBelow,
      },
      visible(Dom.short(entry.question || entry.id, 46)),
    );
    const [before, after] = entry.kinds ?? [];
    return [
      open,
      rate(entry.one),
      rate(entry.other),
      `${Words.kind(before)} → ${Words.kind(after)}`,
      entry.beyond ? "yes" : "no",
      p(entry.p),
    ];
  }

  function changed(held, values) {
    if (!held?.changed?.length) return null;
    const heads = [
      { name: "Problem" },
      { name: nameOf(held, 0), number: true },
      { name: nameOf(held, 1), number: true },
      { name: "Most failures" },
      { name: "Beyond noise", title: "More than the draw of samples explains, at a false discovery rate of 5 %" },
      { name: "p", number: true },
    ];
    const table = (entries) =>
      Tables.table(
        "Problems that changed",
        heads,
        entries.map((entry) => problem(entry, values)),
      );
    const holder = el("div", {}, table(held.changed.slice(0, FIRST)));
    const expected = Words.isNumber(held.expected_changed)
      ? `; ${held.expected_changed.toFixed(1)} would, if nothing but the draw of samples differed`
      : "";
    const more =
      held.changed.length > FIRST &&
      el(
        "button",
        {
          type: "button",
          onclick: () => {
            Dom.fill(holder, table(held.changed));
            more.remove();
          },
        },
        `Show all ${Words.count(held.changed.length)}`,
      );
    return el(
      "section",
      {},
      el("h2", {}, "Problems that changed"),
      el(
        "p",
        { class: "muted" },
        `${Words.plural(held.changed.length, "problem")} passed more often or less${expected}.`,
      ),
      holder,
      more && el("p", {}, more),
    );
  }

  return { verdict, secondary, kinds, transitions, parts, changed };
})();
