"use strict";
// A program as lines with numbers, its words in colour, faults and messages marked at their place.

const Program = (() => {
  const CLASSES = new Set([
    "comment",
    "string",
    "number",
    "keyword",
    "function",
    "variable",
    "operator",
    "constant",
    "error",
  ]);

  const text = (pieces) => pieces.map(([, held]) => held).join("");

  // → lines, each a list of [class, text].
  function lines(pieces) {
    const found = [[]];
    for (const [kind, held] of pieces) {
      held.split("\n").forEach((part, i) => {
        if (i > 0) found.push([]);
        if (part) found.at(-1).push([kind, part]);
      });
    }
    return found;
  }

  // Columns count characters from 1; JavaScript's strings count halves of those outside the first plane.
  function offset(line, column) {
    return Array.from(line.slice(0, 2 * column))
      .slice(0, Math.max(column - 1, 0))
      .join("").length;
  }

  // What is underlined: the word at the place, or one character, or all that is left where the fault is a whole node.
  function span(line, fault) {
    const from = Math.min(offset(line, fault.column), line.length);
    if (fault.missing) return { from, to: from, fault };
    const word = /^(?:[\p{L}\p{N}_]+|\s*\S)/u.exec(line.slice(from));
    return { from, to: from + (word ? word[0].length : 0), fault };
  }

  const name = (fault) => (fault.missing ? `missing ${Dom.shown(fault.node)}` : `unreadable: ${Dom.shown(fault.node)}`);

  function markOf(fault) {
    const title = `line ${fault.line}, column ${fault.column}: ${name(fault)}`;
    const classes = fault.missing ? "fault missing" : "fault";
    return Dom.el("mark", { class: classes, title, "aria-label": fault.missing ? title : null });
  }

  function piece(kind, held) {
    const classes = kind
      .split(" ")
      .filter((one) => CLASSES.has(one))
      .map((one) => `t-${one}`)
      .join(" ");
    return classes ? Dom.el("span", { class: classes }, Dom.visible(held)) : Dom.visible(held);
  }

  // The line's pieces, cut at the ends of its marks and put into them.
  function marked(held, spans) {
    const whole = text(held);
    const places = spans.map((fault) => span(whole, fault)).sort((a, b) => a.from - b.from);
    const nodes = [];
    let at = 0;
    for (const { from, to, fault } of places) {
      if (from < at) continue;
      nodes.push(cut(held, at, from));
      const mark = markOf(fault);
      mark.append(...cut(held, from, to).flat(Infinity));
      nodes.push(mark);
      at = to;
    }
    return [...nodes, cut(held, at, whole.length)];
  }

  function cut(held, from, to) {
    const nodes = [];
    let at = 0;
    for (const [kind, part] of held) {
      const [start, end] = [Math.max(from - at, 0), Math.min(to - at, part.length)];
      if (start < end) nodes.push(piece(kind, part.slice(start, end)));
      at += part.length;
    }
    return nodes;
  }

  // `before`: lines of these pieces that stand before the program's own first line, which is line 1.
  function code(pieces, { faults = [], diagnostics = [], before = 0, id = "program" } = {}) {
    const held = lines(pieces);
    if (held.length > 1 && held.at(-1).length === 0) held.pop();
    const rows = held.map((line, i) => {
      const number = i + 1 - before;
      const here = faults.filter((fault) => fault.line === number);
      const said = diagnostics.filter((one) => one.line === number);
      const classes = `line${here.length || said.some((one) => one.severity === "error") ? " bad" : said.length ? " warned" : ""}`;
      return Dom.el(
        "span",
        {
          class: classes,
          id: number > 0 ? `${id}-${number}` : null,
          "data-line": number > 0 ? number : "",
          title: said.map((one) => Dom.shown(one.message)).join("\n") || null,
        },
        here.length ? marked(line, here) : line.map(([kind, part]) => piece(kind, part)),
        "\n",
      );
    });
    return Dom.el(
      "pre",
      { class: "code", tabindex: 0, dir: "ltr", role: "region", "aria-label": "Program" },
      Dom.el("code", {}, rows),
    );
  }

  function goTo(id, line) {
    const place = document.getElementById(`${id}-${line}`);
    if (!place) return;
    place.scrollIntoView({
      block: "center",
      behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth",
    });
    document.querySelectorAll(".line.here").forEach((node) => node.classList.remove("here"));
    place.classList.add("here");
  }

  return { text, code, goTo, name };
})();
