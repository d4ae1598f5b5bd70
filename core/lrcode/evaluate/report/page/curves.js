"use strict";
// The view of curves: which charts there are, of which runs.

const Curves = (() => {
  const STEP_TIMES = {
    generate_s: "writing",
    grade_s: "grading",
    update_s: "learning",
    validate_s: "measuring",
    sync_s: "handing over",
  };
  const PERCENT = { tickformat: ".0%" };

  const all = () => Data.runs.map((_, run) => run);

  function chosen(values) {
    const asked = (values.runs ?? "")
      .split(",")
      .filter(Boolean)
      .map(Number)
      .filter((run) => run in Data.runs);
    return asked.length ? asked : all();
  }

  function metrics(runs) {
    const found = new Map();
    for (const run of runs) {
      for (const [stage, columns] of Object.entries(Data.runs[run].steps ?? {})) {
        for (const name of Object.keys(columns)) {
          const has = name !== "step" && columns[name].some(Words.isNumber);
          if (has) found.set(`${stage}/${name}`, [stage, name]);
        }
      }
    }
    return found;
  }

  function metricLines(runs, stage, name) {
    return runs.flatMap((run) => {
      const columns = Data.runs[run].steps?.[stage];
      return columns && Object.hasOwn(columns, name) ? [Traces.line(run, columns.step, columns[name])] : [];
    });
  }

  // An evaluation alone is one point, which is no curve.
  function stepsOf(run) {
    const { curves = [], measured = [] } = Data.runs[run];
    const lines = curves.filter((one) => one.id === "pass_rate").flatMap((one) => one.step);
    return [...lines, ...measured.map((point) => point.step)];
  }

  // How many steps a point of the lines is made of, where it is more than one.
  function pooled(runs) {
    const most = Math.max(1, ...runs.flatMap((run) => (Data.runs[run].curves ?? []).map((one) => one.together ?? 1)));
    return most > 1 ? `, up to ${most} steps together` : "";
  }

  function control(runs) {
    const has = runs.some((run) => (Data.runs[run].measured ?? []).some((point) => point.stage === "control"));
    return has ? ", an asterisk for the control arm (SFT that went on instead)" : "";
  }

  function passRate(runs) {
    if (new Set(runs.flatMap(stepsOf)).size < 2) return null;
    const about = [
      `Lines in bands: rollouts of training, on the problems drawn for it${pooled(runs)}.`,
      "Thin line of small marks: validation as it trained.",
      `Large marks: held-out problems, hollow before and filled after${control(runs)}. All with 95 % intervals.`,
    ].join(" ");
    const make = () => ({
      data: runs.flatMap((run) => [...Traces.curve(run, "pass_rate"), ...Traces.measured(run)]),
      layout: { y: PERCENT },
    });
    return Charts.card("Pass rate", about, make, { wide: true, tall: true });
  }

  function reward(runs) {
    if (!runs.some((run) => Traces.curve(run, "reward").length)) return null;
    const make = () => ({ data: runs.flatMap((run) => Traces.curve(run, "reward")), layout: {} });
    return Charts.card("Reward", `Mean score of the rollouts${pooled(runs)}, with its 95 % interval.`, make);
  }

  function metric(runs, stage, name, about) {
    if (!metrics(runs).has(`${stage}/${name}`)) return null;
    return Charts.card(Words.metric(name), about, () => ({ data: metricLines(runs, stage, name), layout: {} }));
  }

  const titled = (title, run) => (Data.runs.length > 1 ? `${title}: ${Dom.shown(Data.runs[run].name)}` : title);
  const SHARES = { showlegend: true, y: { ticksuffix: " %", range: [0, 100] } };

  // Of the stages that the runs have, those that train first, so that runs stand beside each other.
  function kinds(runs) {
    const stages = [...new Set(runs.flatMap((run) => Object.keys(Data.runs[run].kinds ?? {})))];
    const rank = (stage) => ["grpo", "coarse", "validation"].indexOf(stage) + 1 || 9;
    return stages.sort((a, b) => rank(a) - rank(b)).map((stage) => runs.map((run) => kindsOf(run, stage)));
  }

  function kindsOf(run, stage) {
    const held = Data.runs[run].kinds?.[stage];
    return (
      held?.step.length > 1 &&
      Charts.card(
        titled("Verdicts", run),
        `What became of the programs of ${Dom.shown(stage)}, by step.`,
        () => ({ data: Traces.kinds(held), layout: SHARES }),
        { tall: true },
      )
    );
  }

  function signal(run) {
    const held = Data.runs[run].signal;
    if (!held?.step?.length) return null;
    return Charts.card(
      titled("Groups to learn from", run),
      "A group whose scores are all the same teaches nothing.",
      () => ({ data: Traces.signal(held), layout: SHARES }),
      { tall: true },
    );
  }

  function stageTimes(runs) {
    const names = Data.stages();
    const seconds = (run, name) => Data.runs[run].stages?.find((stage) => stage.name === name)?.seconds ?? 0;
    const bar = (name) => ({
      type: "bar",
      orientation: "h",
      name: Charts.plain(name),
      y: runs.map(String),
      x: runs.map((run) => seconds(run, name)),
      text: runs.map((run) => Words.seconds(seconds(run, name))),
      textposition: "none",
      hovertemplate: "%{text}",
      marker: { color: Charts.stageColour(name), line: { color: Charts.paper(), width: 1 } },
    });
    const ticktext = runs.map((run) => Charts.plain(Dom.short(Data.runs[run].name, 18)));
    const y = { autorange: "reversed", type: "category", tickvals: runs.map(String), ticktext };
    const more = { barmode: "stack", hovermode: "closest", showlegend: true };
    const make = () => ({ data: names.map(bar), layout: { ...more, x: { title: "seconds" }, y } });
    const about = "Seconds on the clock, stage by stage.";
    return names.length ? Charts.card("Time of the stages", about, make, { tall: true }) : null;
  }

  // Lines of one run would cross those of another: the median of each, beside each other.
  function stepTimes(runs) {
    const median = (values) =>
      values
        .filter(Words.isNumber)
        .sort((a, b) => a - b)
        .at(Math.floor(values.filter(Words.isNumber).length / 2));
    const names = Object.keys(STEP_TIMES).filter((name) =>
      runs.some((run) => Data.runs[run].steps?.grpo?.[name]?.some((value) => value > 0)),
    );
    if (!names.length) return null;
    const bars = () =>
      runs.map((run) => {
        const seconds = names.map((name) => median(Data.runs[run].steps?.grpo?.[name] ?? []) ?? 0);
        return {
          type: "bar",
          orientation: "h",
          name: Charts.plain(Data.runs[run].name),
          y: names.map((name) => STEP_TIMES[name]),
          x: seconds,
          marker: { color: Charts.faint(Charts.colour(run), 0.75) },
          text: seconds.map(Words.seconds),
          textposition: "none",
          hovertemplate: "%{text}",
        };
      });
    const layout = { barmode: "group", hovermode: "closest", x: { title: "seconds" }, y: { autorange: "reversed" } };
    return Charts.card(
      "Time of a step",
      "Median seconds of its parts; grading goes on while completions are written.",
      () => ({ data: bars(), layout }),
    );
  }

  function chooser(runs, values) {
    const found = metrics(runs);
    if (!found.size) return null;
    const wanted = found.has(values.metric)
      ? values.metric
      : found.has("grpo/loss")
        ? "grpo/loss"
        : found.keys().next().value;
    const stages = [...new Set([...found.values()].map(([stage]) => stage))];
    const options = stages.map((stage) =>
      Dom.el(
        "optgroup",
        { label: Dom.shown(stage) },
        [...found]
          .filter(([, [of]]) => of === stage)
          .map(([key, [, name]]) => Dom.el("option", { value: key, selected: key === wanted }, Dom.shown(name))),
      ),
    );
    const select = Dom.el(
      "select",
      { id: "metric", onchange: () => Address.replace("curves", { ...values, metric: select.value }) },
      options,
    );
    const [stage, name] = found.get(wanted);
    const card = Charts.card(
      "Any other figure",
      `${Dom.shown(name)} over the steps of ${Dom.shown(stage)}.`,
      () => ({ data: metricLines(runs, stage, name), layout: { y: { rangemode: "normal" } } }),
      { wide: true },
    );
    card.querySelector("figcaption").append(Dom.el("label", { class: "field" }, Dom.el("span", {}, "Figure"), select));
    return card;
  }

  function toggles(runs, values) {
    const flip = (run) =>
      runs.includes(run) ? runs.filter((one) => one !== run) : [...runs, run].sort((a, b) => a - b);
    return Dom.el(
      "div",
      { class: "legend", role: "group", "aria-label": "Runs shown" },
      all().map((run) =>
        Dom.el(
          "button",
          {
            type: "button",
            class: "chip",
            "aria-pressed": String(runs.includes(run)),
            id: `show-${run}`,
            onclick: () => Address.replace("curves", { ...values, runs: flip(run).join(",") }),
          },
          Charts.mark(run),
          Dom.el("span", {}, Dom.shown(Data.runs[run].name)),
        ),
      ),
    );
  }

  function view(values) {
    const runs = chosen(values);
    const [kindsFirst, ...kindsAfter] = kinds(runs);
    const cards = [
      passRate(runs),
      reward(runs),
      metric(runs, "grpo", "completions/mean_length", "Mean length in tokens."),
      metric(
        runs,
        "grpo",
        "entropy",
        "How open the model's choice of the next token is; towards 0 it stops exploring.",
      ),
      stageTimes(runs),
      stepTimes(runs),
      kindsFirst,
      runs.map(signal),
      kindsAfter,
      chooser(runs, values),
    ]
      .flat(Infinity)
      .filter(Boolean);
    const nothing = Dom.el(
      "p",
      { class: "wait" },
      "These runs have no figures of steps: an evaluation is one point, see the overview.",
    );
    return Dom.el(
      "section",
      { class: "page" },
      Dom.el("h1", {}, "Curves"),
      Data.runs.length > 1 && toggles(runs, values),
      cards.length ? Dom.el("div", { class: "grid" }, cards) : nothing,
    );
  }

  return { view, passRate, reward };
})();
