"use strict";
// From a run's figures to what Plotly draws: lines with bands, measured points with bars, shares in layers.

const Traces = (() => {
  function known(x, ...columns) {
    const keep = x.map((_, i) => i).filter((i) => columns.every((column) => Words.isNumber(column[i])));
    return [x, ...columns].map((column) => keep.map((i) => column[i]));
  }

  function line(run, x, y, more = {}) {
    const [steps, values] = known(x, y);
    return {
      x: steps,
      y: values,
      name: Charts.plain(Data.runs[run].name),
      mode: steps.length > 1 ? "lines+markers" : "markers",
      line: { color: Charts.colour(run), dash: Charts.dash(run), width: 2 },
      // Few markers: they tell lines apart without colour and do not bury them.
      marker: { color: Charts.colour(run), symbol: Charts.symbol(run), size: 6, maxdisplayed: 8 },
      ...more,
    };
  }

  function band(run, x, low, high) {
    const [steps, bottom, top] = known(x, low, high);
    return {
      x: [...steps, ...steps.toReversed()],
      y: [...top, ...bottom.toReversed()],
      fill: "toself",
      fillcolor: Charts.faint(Charts.colour(run), 0.15),
      line: { width: 0, color: "rgba(0,0,0,0)" },
      mode: "lines",
      hoverinfo: "skip",
      showlegend: false,
    };
  }

  function curve(run, id) {
    return (Data.runs[run].curves ?? [])
      .filter((one) => one.id === id && one.step.length)
      .flatMap((one) => [band(run, one.step, one.low ?? [], one.high ?? []), line(run, one.step, one.mean)]);
  }

  // The control arm's mark cannot be taken for before or after, whichever run it is of.
  const symbolOf = (run, stage) =>
    stage === "control" ? "asterisk-open" : Charts.symbol(run) + (stage === "before" ? "-open" : "");

  // Validation as a thin line of small marks; the arms, on other problems, as large marks of their own.
  function measured(run) {
    const points = (Data.runs[run].measured ?? []).filter((point) => Words.isNumber(point.value));
    const watched = points.filter((point) => point.stage === "validation");
    return [
      marks(run, watched, true),
      marks(
        run,
        points.filter((point) => point.stage !== "validation"),
        false,
      ),
    ].flat();
  }

  function marks(run, points, joined) {
    if (!points.length) return [];
    const colour = Charts.colour(run);
    const bars = (end) => points.map((point) => (Words.isNumber(point[end]) ? Math.abs(point[end] - point.value) : 0));
    return [
      {
        x: points.map((point) => point.step),
        y: points.map((point) => point.value),
        text: points.map((point) => Charts.plain(point.stage)),
        name: Charts.plain(Data.runs[run].name),
        mode: joined ? "lines+markers" : "markers",
        line: { color: Charts.faint(colour, 0.6), width: 1, dash: Charts.dash(run) },
        marker: {
          color: colour,
          symbol: points.map((point) => symbolOf(run, point.stage)),
          size: joined ? 5 : 11,
          opacity: 1,
          line: { width: joined ? 0 : 2, color: colour },
        },
        error_y: {
          type: "data",
          symmetric: false,
          array: bars("high"),
          arrayminus: bars("low"),
          color: colour,
          thickness: joined ? 1 : 1.6,
          width: joined ? 2 : 4,
        },
        hovertemplate: "%{y:.1%} (%{text})",
      },
    ];
  }

  function layers(step, series, colours) {
    return Object.entries(series)
      .filter(([, values]) => values?.some((value) => value > 0))
      .map(([name, values], i) => ({
        x: step,
        y: values.map((value) => value ?? 0),
        name: Charts.plain(name),
        mode: "lines",
        line: { width: 0.8, color: Charts.paper() },
        fillcolor: colours(name, i),
        stackgroup: "one",
        groupnorm: "percent",
        hovertemplate: "%{y:.0f} %",
      }));
  }

  function kinds(held) {
    const order = Words.kinds.filter((kind) => Object.hasOwn(held.counts, kind));
    const others = Object.keys(held.counts).filter((kind) => !order.includes(kind));
    const named = Object.fromEntries([...order, ...others].map((kind) => [Words.kind(kind), held.counts[kind]]));
    const colours = [...order, ...others].map(Charts.kindColour);
    const at = Object.keys(named);
    return layers(held.step, named, (name) => colours[at.indexOf(name)]);
  }

  function signal(held) {
    const rest = held.without.map((all, i) =>
      Math.max(0, (all ?? 0) - (held.alike_pass?.[i] ?? 0) - (held.alike_fail?.[i] ?? 0)),
    );
    const named = {
      "with signal": held.with,
      "all right": held.alike_pass ?? [],
      "all failed": held.alike_fail ?? [],
      "without signal": rest,
    };
    const colours = {
      "with signal": "pass",
      "all right": "syntax",
      "all failed": "wrong",
      "without signal": "no_program",
    };
    return layers(held.step, named, (name) => Charts.kindColour(colours[name]));
  }

  return { line, band, curve, measured, kinds, signal, layers };
})();
