"use strict";
// How a chart looks and when it is drawn; what is in it is `traces.js`'s.

const Charts = (() => {
  const CONFIG = { displayModeBar: false, responsive: true };
  // Okabe and Ito's colours (jfly.uni-koeln.de/color, 2008), darker on light paper and lighter on dark.
  const LIGHT = ["#0068a8", "#c04f00", "#007a5a", "#a3467c", "#5b4fc4", "#7a6400"];
  const DARK = ["#62b5f0", "#f5965a", "#3fc79a", "#e79ac4", "#a79df5", "#e0c04a"];
  const DASHES = ["solid", "dash", "dot", "dashdot", "longdash"];
  const SYMBOLS = ["circle", "square", "diamond", "triangle-up", "x", "star", "cross"];
  const KINDS = {
    pass: ["#1f9d6b", "#37c98d"],
    wrong: ["#e9a23b", "#f0b455"],
    runtime: ["#d9683c", "#ee8a60"],
    timeout: ["#b4532f", "#c9714c"],
    resource: ["#8f3f2a", "#a85f48"],
    load: ["#b66fa6", "#d495c5"],
    syntax: ["#6f7fc9", "#97a5ea"],
    cheat: ["#c02a55", "#ec6d8f"],
    no_program: ["#9aa3ad", "#7d8793"],
    unjudged: ["#c9cfd6", "#5d6670"],
    infra: ["#5b646e", "#b8c0c9"],
  };
  const STAGES = [
    ["#7fa6c9", "#5f89b0"],
    ["#e0a173", "#bd7c4d"],
    ["#85bfa5", "#5b9c7f"],
    ["#b79fd0", "#8e75ab"],
    ["#d9c27a", "#a8924b"],
    ["#c98ea6", "#a3657f"],
    ["#9aa5b1", "#77828f"],
    ["#74b9bd", "#4c9195"],
  ];
  const figures = new Set();
  let seen = null;

  const look = () => (Theme.isDark() ? 1 : 0);
  const both = (run) => [LIGHT[run % LIGHT.length], DARK[run % DARK.length]];
  const bothOf = (stage) => STAGES[Math.max(0, Data.stages().indexOf(stage)) % STAGES.length];
  const colour = (run) => both(run)[look()];
  const stageColour = (stage) => bothOf(stage)[look()];
  const kindColour = (kind) => (Object.hasOwn(KINDS, kind) ? KINDS[kind] : KINDS.infra)[look()];
  // For what is no chart: the style sheet's own way to hold both, so that nothing is drawn anew where the light changes.
  const cssOf = ([light, dark]) => `light-dark(${light}, ${dark})`;
  const css = (run) => cssOf(both(run));
  const stageCss = (stage) => cssOf(bothOf(stage));
  const dash = (run) => DASHES[run % DASHES.length];
  const symbol = (run) => SYMBOLS[run % SYMBOLS.length];
  const ink = () => (Theme.isDark() ? "#b7c0cb" : "#4c5661");
  const grid = () => (Theme.isDark() ? "#2a323c" : "#e8ebef");
  const paper = () => (Theme.isDark() ? "#171c23" : "#ffffff");

  function faint(hex, alpha) {
    const [red, green, blue] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
    return `rgba(${red},${green},${blue},${alpha})`;
  }

  // Plotly reads a little HTML and knows entities: what a run is called must not be either.
  function plain(text) {
    return Dom.shown(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  }

  function axis(more = {}) {
    const lines = { gridcolor: grid(), linecolor: grid(), zerolinecolor: grid(), tickcolor: grid() };
    const { title, ...others } = more;
    return { ...lines, automargin: true, title: { text: title ?? "", standoff: 8, font: { size: 12 } }, ...others };
  }

  function layout({ x = {}, y = {}, ...more } = {}) {
    const narrow = innerWidth < 600;
    return {
      font: {
        family: "system-ui, -apple-system, Segoe UI, Roboto, Liberation Sans, sans-serif",
        size: 12,
        color: ink(),
      },
      paper_bgcolor: "rgba(0,0,0,0)",
      plot_bgcolor: "rgba(0,0,0,0)",
      margin: { l: 48, r: 12, t: 8, b: 40 },
      hovermode: "x unified",
      hoverlabel: { bgcolor: paper(), bordercolor: grid(), font: { color: ink() } },
      // A finger that scrolls the page must not zoom a chart instead.
      dragmode: matchMedia("(pointer: coarse)").matches || narrow ? false : "zoom",
      showlegend: false,
      legend: { orientation: "h", y: -0.2, yanchor: "top", x: 0, traceorder: "normal" },
      xaxis: axis({ title: "step", ...x }),
      yaxis: axis({ rangemode: "tozero", ...y }),
      ...more,
    };
  }

  // A card with a chart; `make` gives {data, layout}, anew each time that colours or sizes change.
  function card(title, about, make, { wide = false, tall = false, label = "" } = {}) {
    const plot = Dom.el("div", {
      class: `plot${tall ? " tall" : ""}`,
      role: "img",
      "aria-label": label || `Chart: ${title}. ${about}`,
    });
    const node = Dom.el(
      "figure",
      { class: `card${wide ? " wide" : ""}` },
      Dom.el("figcaption", {}, Dom.el("h3", {}, title), Dom.el("p", {}, about)),
      plot,
    );
    const figure = { plot, make, drawn: false };
    figures.add(figure);
    watcher().observe(plot);
    return node;
  }

  // Charts are drawn as they come near the window: the first is there sooner, and a phone draws few.
  function watcher() {
    seen ??= new IntersectionObserver(
      (entries) => {
        for (const figure of figures) {
          if (entries.some((entry) => entry.isIntersecting && entry.target === figure.plot)) draw(figure);
        }
      },
      { rootMargin: "300px" },
    );
    return seen;
  }

  function draw(figure) {
    if (!figure.plot.isConnected) return;
    const { data, layout: said } = figure.make();
    Plotly.react(figure.plot, data, layout(said), CONFIG);
    figure.drawn = true;
  }

  function redraw() {
    for (const figure of figures) if (figure.drawn) draw(figure);
  }

  function drawAll() {
    for (const figure of figures) draw(figure);
  }

  // Before another view takes the page: Plotly keeps listeners of its own until it is told.
  function clear() {
    for (const { plot, drawn } of figures) {
      seen?.unobserve(plot);
      if (drawn) Plotly.purge(plot);
    }
    figures.clear();
  }

  // A short piece of a run's line, for legends outside charts.
  function mark(run) {
    const lines = { solid: "", dash: "6 4", dot: "2 3", dashdot: "6 3 2 3", longdash: "9 3" };
    const line = Dom.svg("line", {
      x1: 1,
      y1: 6,
      x2: 27,
      y2: 6,
      "stroke-width": 2.5,
      "stroke-dasharray": lines[dash(run)],
    });
    const picture = Dom.svg(
      "svg",
      { width: 28, height: 12, "aria-hidden": "true", class: "mark" },
      line,
      point(symbol(run)),
    );
    picture.style.color = css(run);
    return picture;
  }

  function point(name) {
    if (name === "circle") return Dom.svg("circle", { cx: 14, cy: 6, r: 4 });
    const shapes = {
      square: "M10 2h8v8h-8z",
      diamond: "M14 1l5 5-5 5-5-5z",
      "triangle-up": "M14 1l5 9H9z",
      x: "M10 2l8 8m0-8l-8 8",
      star: "M14 0l2 4 4 .4-3 3 1 4.6-4-2.6-4 2.6 1-4.6-3-3 4-.4z",
      cross: "M14 1v10M9 6h10",
    };
    return Dom.svg("path", { d: shapes[name], "stroke-width": 2 });
  }

  return {
    card,
    redraw,
    drawAll,
    clear,
    colour,
    css,
    stageCss,
    stageColour,
    kindColour,
    dash,
    symbol,
    faint,
    plain,
    mark,
    ink,
    paper,
  };
})();
