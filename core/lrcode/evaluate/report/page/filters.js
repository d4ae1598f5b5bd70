"use strict";
// The fields that narrow a list of rollouts down; what they leave is `data.js`'s, what is shown of it `rollouts.js`'s.

const Filters = (() => {
  const { el, shown } = Dom;
  const SORTS = {
    "": "As recorded",
    "-score": "Best score first",
    score: "Worst score first",
    step: "First steps first",
    "-step": "Last steps first",
  };
  let change = null;

  // Acts after a pause, as each letter would cost a search through all of them; at once where the field is left, as
  // the next one's change would put back what the address still says of this one.
  function onWritten(input, act) {
    let timer = 0;
    const after = (pause) => () => {
      clearTimeout(timer);
      timer = pause ? setTimeout(act, pause) : void act();
    };
    input.addEventListener("input", after(150));
    input.addEventListener("change", after(0));
  }

  function field(label, input, more = "") {
    return el("label", { class: `field ${more}` }, el("span", {}, label), input);
  }

  function text(name, label, attributes = {}) {
    const input = el("input", { name, autocomplete: "off", spellcheck: "false", ...attributes });
    onWritten(input, () => change({ [name]: input.value }));
    return field(label, input, attributes.class ?? "");
  }

  function select(name, label, options, onchange) {
    const node = el("select", { name }, options);
    node.addEventListener("change", () => (onchange ? onchange(node.value) : change({ [name]: node.value })));
    return field(label, node);
  }

  const option = (value, label) => el("option", { value }, label);

  function verdicts(kinds) {
    const known = [...Words.kinds, ...Object.keys(kinds).filter((kind) => !Words.kinds.includes(kind))].filter(
      (kind) => kinds[kind],
    );
    const outcomes = ["pass", "unjudged", "infra"];
    const failures = known.filter((kind) => !outcomes.includes(kind));
    const failed = failures.reduce((sum, kind) => sum + kinds[kind], 0);
    const named = (kind) => `${Words.kind(kind)} (${Words.count(kinds[kind])})`;
    return [
      option("", "All"),
      outcomes.filter((one) => kinds[one]).map((one) => option(`outcome=${one}`, named(one))),
      failed > 0 && option("outcome=fail", `All failures (${Words.count(failed)})`),
      failures.map((kind) => option(`kind=${kind}`, named(kind))),
    ].flat();
  }

  function chooseVerdict(value) {
    const [name, ...rest] = value.split("=");
    change({ outcome: "", kind: "", ...(value ? { [name]: rest.join("=") } : {}) });
  }

  function form(known, onchange) {
    change = onchange;
    const search = el(
      "div",
      { class: "searching" },
      text("search", "Search", { type: "search", placeholder: "Question, program, output…", id: "search" }),
    );
    const runs = Data.runs.map((run, i) => option(i, shown(run.name)));
    const range = (name, label, attributes) =>
      el(
        "div",
        { class: "range-of" },
        text(`${name}_min`, `${label} from`, { type: "number", ...attributes }),
        text(`${name}_max`, "to", { type: "number", ...attributes }),
      );
    const rest = el(
      "div",
      { class: "fields" },
      select("verdict", "Verdict", verdicts(known.kinds), chooseVerdict),
      Data.runs.length > 1 && select("run", "Run", [option("", "All"), ...runs]),
      select("stage", "Stage", [option("", "All"), ...known.stages.map((stage) => option(stage, shown(stage)))]),
      select(
        "sort",
        "Order",
        Object.entries(SORTS).map(([value, label]) => option(value, label)),
      ),
      range("score", "Score", { min: 0, max: 1, step: 0.01, inputmode: "decimal" }),
      range("step", "Step", { min: 0, step: 1, inputmode: "numeric" }),
      text("task", "Task", { type: "text", placeholder: "part of its name" }),
    );
    const more = el(
      "details",
      { class: "more", id: "filters", open: innerWidth >= 900 },
      el("summary", {}, "Filters ", el("span", { class: "active" })),
      rest,
    );
    const clear = el(
      "button",
      { type: "button", class: "quiet", id: "clear", onclick: () => Address.replace("rollouts", {}) },
      "Clear",
    );
    return el(
      "form",
      {
        class: "filters",
        role: "search",
        "aria-label": "Filter rollouts",
        onsubmit: (event) => event.preventDefault(),
      },
      search,
      clear,
      more,
    );
  }

  function show(form, values) {
    for (const input of form.querySelectorAll("input, select")) {
      const wanted =
        input.name === "verdict"
          ? values.kind
            ? `kind=${values.kind}`
            : values.outcome
              ? `outcome=${values.outcome}`
              : ""
          : (values[input.name] ?? "");
      // The field that is being written in is its own master.
      if (input !== document.activeElement && input.value !== wanted) input.value = wanted;
    }
    const active = Data.FILTERS.filter((name) => name !== "search" && values[name]).length;
    form.querySelector(".active").textContent = active ? `(${active} on)` : "";
    form.querySelector("#clear").hidden = !active && !values.search && !values.sort;
  }

  return { form, show };
})();
