"use strict";
// One rollout in full: the verdict in words, the completion, what it printed, how it was scored.

const Detail = (() => {
  const { el, visible } = Dom;
  // Two rollouts may stand side by side: the lines of each have names of their own.
  let views = 0;
  // Pieces of a text up to which its tags are told from it; even, so that what follows them is text.
  const TAGS = 4000;

  function badge(rollout) {
    const kind = Words.kindOf(rollout);
    const sign = { pass: "✓", fail: "✕" }[rollout.outcome] ?? "?";
    return el(
      "span",
      {
        class: `badge k-${rollout.outcome === "pass" ? "pass" : rollout.outcome === "fail" ? "fail" : "open"}`,
        title: Words.kindMeans(kind),
      },
      el("span", { "aria-hidden": "true" }, sign),
      ` ${Words.kind(kind)}`,
    );
  }

  function section(title, ...content) {
    return el("section", { class: "block" }, el("h3", {}, title), ...content);
  }

  function output(title, text) {
    if (!text) return null;
    return section(
      title,
      el("pre", { class: "plain", tabindex: 0, role: "region", "aria-label": title }, visible(text)),
    );
  }

  // The tags of the response stay, for what they are, and step back behind what is said between them.
  function prose(text) {
    const every = text.split(/(<\/?[a-z_]{1,20}>)/);
    const pieces = [...every.slice(0, TAGS), every.slice(TAGS).join("")];
    return el(
      "div",
      { class: "prose", dir: "auto" },
      pieces.map((piece, i) => (i % 2 ? el("span", { class: "tag" }, visible(piece)) : visible(piece))),
    );
  }

  // Where the program that was run stands in the completion, so that lines are counted from its own first one.
  function completion(rollout, id) {
    const source = Program.text(rollout.source ?? []);
    const marks = { faults: rollout.faults ?? [], diagnostics: rollout.diagnostics ?? [] };
    let marked = false;
    const blocks = rollout.parts.map(([kind, held], i) => {
      if (kind === "text") return held.trim() ? prose(held.trim()) : null;
      if (kind !== "program")
        return el(
          "div",
          { class: "entry" },
          el("span", { class: "tag" }, "starts with"),
          Program.code(held, { id: `${id}-entry-${i}` }),
        );
      const at = marked || !source ? -1 : Program.text(held).indexOf(source);
      if (at < 0) return Program.code(held, { id: `${id}-part-${i}` });
      marked = true;
      const before = Program.text(held).slice(0, at).split("\n").length - 1;
      return Program.code(held, { ...marks, id, before });
    });
    const apart = source && !marked;
    return [
      section("Completion", blocks.some(Boolean) ? blocks : el("p", { class: "muted" }, "It is empty.")),
      apart && section("Program as it was read", Program.code(rollout.source, { ...marks, id })),
    ];
  }

  function jump(id, line, column) {
    if (!Words.isNumber(line)) return null;
    const place = Words.isNumber(column) ? `${line}:${column}` : `line ${line}`;
    return el(
      "button",
      {
        type: "button",
        class: "jump",
        onclick: () => Program.goTo(id, line),
        "aria-label": `Show ${place} in the program`,
      },
      place,
    );
  }

  function faults(rollout, id) {
    if (!rollout.faults?.length) return null;
    return section(
      "The grammar cannot read",
      el(
        "ul",
        { class: "messages" },
        rollout.faults.map((fault) => el("li", {}, jump(id, fault.line, fault.column), " ", Program.name(fault))),
      ),
    );
  }

  function diagnostics(rollout, id) {
    if (!rollout.diagnostics?.length) return null;
    return section(
      "What the interpreter said",
      el(
        "ul",
        { class: "messages" },
        rollout.diagnostics.map((one) =>
          el(
            "li",
            { class: one.severity === "error" ? "error" : "" },
            jump(id, one.line, one.column),
            " ",
            el("b", {}, visible(one.severity)),
            " ",
            el("span", { class: "said" }, visible(one.message)),
          ),
        ),
      ),
    );
  }

  function bar(value) {
    const filled = el("span");
    filled.style.width = `${100 * Math.min(Math.max(value ?? 0, 0), 1)}%`;
    return el("span", { class: "meter", "aria-hidden": "true" }, filled);
  }

  function terms(rollout) {
    const names = [...new Set([...Object.keys(rollout.terms ?? {}), ...Object.keys(rollout.term_faults ?? {})])];
    const rows = names.map((name) => {
      const value = rollout.terms?.[name];
      const why = rollout.term_faults?.[name];
      const about = why
        ? ["left out: ", ...visible(why)]
        : Words.isNumber(value)
          ? Words.term(name)
          : `has nothing to say here; ${Words.term(name)}`;
      return el(
        "li",
        { class: "term" },
        el("span", { class: "name" }, visible(name)),
        bar(value),
        el("span", { class: "value" }, Words.figure(value, 3)),
        el("span", { class: "about" }, about),
      );
    });
    return section(
      "Score",
      el(
        "p",
        {},
        el("b", { class: "score" }, Words.score(rollout.score)),
        el("span", { class: "muted" }, " of 1. The verdict sets the band; the terms move the score inside it."),
      ),
      rows.length > 0 && el("ul", { class: "terms" }, rows),
    );
  }

  function answers(rollout) {
    if (!rollout.answer && !rollout.expected) return null;
    const cell = (title, text) =>
      el(
        "div",
        {},
        el("h3", {}, title),
        el("pre", { class: "plain" }, text ? visible(text) : el("i", { class: "muted" }, "none")),
      );
    return el("section", { class: "block pair" }, cell("Answer", rollout.answer), cell("Expected", rollout.expected));
  }

  function time(rollout) {
    if (!Words.isNumber(rollout.wall_s)) return null;
    const processor = Words.isNumber(rollout.cpu_s) ? `, ${Words.seconds(rollout.cpu_s)} of the processor` : "";
    return `${Words.seconds(rollout.wall_s)} on the clock${processor}`;
  }

  function facts(rollout) {
    const rows = [
      ["Ending", Words.ending(rollout.ending)],
      ["Time", time(rollout)],
      ["Memory", rollout.memory_bytes ? Words.bytes(rollout.memory_bytes) : null],
      ["Computed", Words.computed(rollout.computed)],
      ["Because", rollout.evidence],
      ["Task", rollout.task],
      ...Object.entries(rollout.labels ?? {}),
    ].filter(([, value]) => value !== null && value !== undefined && value !== "");
    return section(
      "Facts",
      el(
        "dl",
        { class: "facts" },
        rows.map(([name, value]) => [el("dt", {}, visible(name)), el("dd", {}, visible(value))]),
      ),
    );
  }

  function prompt(rollout) {
    if (!rollout.prompt?.length) return null;
    return el(
      "details",
      { class: "aside prompt" },
      el("summary", {}, "Prompt"),
      rollout.prompt.map((message) =>
        el(
          "div",
          {},
          el("h4", {}, visible(message.role)),
          el("div", { class: "prose", dir: "auto" }, visible(message.content)),
        ),
      ),
    );
  }

  function place(rollout) {
    const parts = [
      Data.runs.length > 1 && Data.runs[rollout.run]?.name,
      rollout.stage,
      `step ${rollout.step}`,
      Words.isNumber(rollout.sample) && `sample ${rollout.sample}`,
    ];
    return el("p", { class: "place muted" }, visible(parts.filter(Boolean).join(" · ")));
  }

  // Others of its group; filled when they are there, as a server may have to be asked.
  function siblings(rollout, linkTo) {
    const holder = el("div", { class: "siblings" });
    Data.siblings(rollout)
      .then((rows) => {
        if (rows.length < 2) return;
        const links = rows.map((row) =>
          el(
            "a",
            {
              href: linkTo(row.id),
              class: `sibling ${row.outcome}`,
              "aria-current": row.id === rollout.id ? "true" : null,
              title: Words.kind(Words.kindOf(row)),
            },
            { pass: "✓", fail: "✕" }[row.outcome] ?? "?",
            " ",
            Words.score(row.score),
          ),
        );
        Dom.fill(
          holder,
          el("span", { class: "muted" }, `${rows.length} of its group${Data.served ? "" : " in this excerpt"}:`),
          links,
        );
      })
      .catch(() => {});
    return holder;
  }

  function verdict(rollout) {
    const words = rollout.detail || Words.kindMeans(Words.kindOf(rollout));
    return el("p", { class: "verdict" }, badge(rollout), " ", el("span", {}, visible(words)));
  }

  function view(rollout, { linkTo = null, heading = "h2" } = {}) {
    const id = `program-${++views}`;
    return [
      place(rollout),
      el(heading, { class: "question", dir: "auto" }, visible(rollout.question)),
      verdict(rollout),
      linkTo && siblings(rollout, linkTo),
      answers(rollout),
      prompt(rollout),
      completion(rollout, id),
      faults(rollout, id),
      diagnostics(rollout, id),
      output("Standard output", rollout.stdout),
      output("Standard error", rollout.stderr),
      terms(rollout),
      facts(rollout),
    ]
      .flat(Infinity)
      .filter(Boolean);
  }

  return { view, badge };
})();
