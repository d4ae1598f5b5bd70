"use strict";
// The browser of rollouts: filters above, list on one side, one rollout in full on the other.

const Rollouts = (() => {
  const { el, fill, visible } = Dom;
  let parts = null;
  let asked = 0;
  let page = { total: 0, rows: [] };

  const linkTo = (values) => (id) => Address.link("rollouts", { ...values, id });

  function change(more, { keep = false } = {}) {
    const values = { ...Address.read().values, ...more };
    if (!keep) delete values.offset;
    Address.replace("rollouts", values);
  }

  function counted(total) {
    if (Data.served) return `${Words.count(total)} of ${Words.count(Data.stored())} rollouts`;
    const excerpt = Data.excerpt.length;
    const of = Data.stored() > excerpt ? ` (excerpt of ${Words.count(Data.stored())})` : "";
    return `${Words.count(total)} of ${Words.count(excerpt)}${of}`;
  }

  function row(rollout, values) {
    const current = rollout.id === values.id;
    const where = `${rollout.stage} ${rollout.step}`;
    return el(
      "li",
      {},
      el(
        "a",
        {
          href: linkTo(values)(rollout.id),
          class: "row",
          "aria-current": current ? "true" : null,
          "data-id": rollout.id,
        },
        el(
          "span",
          { class: "line1" },
          Data.runs.length > 1 && Charts.mark(rollout.run),
          Detail.badge(rollout),
          el("span", { class: "score" }, Words.score(rollout.score)),
          el("span", { class: "muted" }, visible(where)),
        ),
        el("span", { class: "excerpt", dir: "auto" }, visible(Dom.short(rollout.question, 120))),
      ),
    );
  }

  function pager(values) {
    const offset = Number(values.offset) || 0;
    if (page.total <= Data.PAGE && !offset) return null;
    const step = (to, label, name) =>
      el(
        "button",
        {
          type: "button",
          disabled: to < 0 || to >= page.total,
          onclick: () => change({ offset: to || "" }, { keep: true }),
          "aria-label": name,
        },
        label,
      );
    const last = Math.min(offset + Data.PAGE, page.total);
    return el(
      "nav",
      { class: "pager", "aria-label": "Pages" },
      step(offset - Data.PAGE, "←", "Page before"),
      el("span", {}, `${Words.count(offset + 1)}–${Words.count(last)}`),
      step(offset + Data.PAGE, "→", "Next page"),
    );
  }

  async function listing(values) {
    const wanted = Address.link("", { ...values, id: "" });
    // Where another rollout of the same list is opened, the list stays, and with it the focus.
    if (wanted === parts.listed) return;
    const mine = ++asked;
    try {
      const found = await Data.list(values, Number(values.offset) || 0);
      // A later question may be answered first.
      if (mine !== asked || !parts.list.isConnected) return;
      page = found;
      parts.listed = wanted;
    } catch (error) {
      return void fill(parts.count, error.message);
    }
    if (parts.count.textContent !== counted(page.total)) fill(parts.count, counted(page.total));
    fill(
      parts.list,
      page.rows.map((one) => row(one, values)),
    );
    fill(parts.pages, pager(values));
    if (!page.rows.length) fill(parts.list, el("li", { class: "wait" }, "No rollout is left by these filters."));
  }

  // On a phone the rollout takes the list's place: it begins at its top, and the list is found again where it was left.
  function turn(reading) {
    const was = parts.root.classList.contains("reading");
    if (!was) parts.top = scrollY;
    parts.root.classList.toggle("reading", reading);
    if (matchMedia("(max-width: 860px)").matches && (reading || was)) scrollTo(0, reading ? 0 : parts.top);
  }

  async function detail(values) {
    turn(Boolean(values.id));
    for (const link of parts.list.querySelectorAll("a.row")) {
      if (link.dataset.id === values.id) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
      link.href = linkTo(values)(link.dataset.id);
    }
    if (!values.id)
      return void fill(
        parts.detail,
        el("p", { class: "wait" }, "Choose a rollout: j and k walk through the list, Enter opens, / searches."),
      );
    const found = await Data.rollout(values.id).catch((error) => error);
    if (Address.read().values.id !== values.id) return;
    const back = el("a", { class: "back", href: Address.link("rollouts", { ...values, id: "" }) }, "← List");
    if (!found || found instanceof Error)
      return void fill(
        parts.detail,
        back,
        el(
          "p",
          { class: "wait" },
          found?.message ?? "This rollout is not in the excerpt: `lrcode report --serve` shows all.",
        ),
      );
    fill(parts.detail, back, Detail.view(found, { linkTo: linkTo(values) }));
    parts.detail.scrollTop = 0;
  }

  async function view() {
    const known = await Data.values();
    const count = el("p", { class: "count", id: "count", role: "status", "aria-live": "polite" });
    const list = el("ol", { class: "list", id: "list" });
    const pages = el("div");
    const form = Filters.form(known, change);
    const pane = el("article", { class: "detail", id: "detail", tabindex: -1, "aria-label": "Rollout" });
    const root = el(
      "section",
      { class: "browser" },
      el("h1", { class: "unseen" }, "Rollouts"),
      el("div", { class: "side" }, form, count, list, pages),
      pane,
    );
    parts = { root, form, count, list, pages, detail: pane };
    return root;
  }

  // Puts the address's values into the view that is there.
  async function update(values) {
    if (!parts?.root.isConnected) return;
    Filters.show(parts.form, values);
    await listing(values);
    await detail(values);
  }

  // Moves along the list; what is open follows.
  function move(by) {
    const links = [...parts.list.querySelectorAll("a.row")];
    const { values } = Address.read();
    const focused = links.indexOf(document.activeElement);
    const at = focused >= 0 ? focused : links.findIndex((link) => link.dataset.id === values.id);
    const next = links[Math.min(Math.max(at + by, 0), links.length - 1)];
    if (!next) return;
    next.focus();
    next.scrollIntoView({ block: "nearest" });
    if (values.id && values.id !== next.dataset.id) change({ id: next.dataset.id }, { keep: true });
  }

  // Back from a rollout to its place in the list.
  function close() {
    const { id } = Address.read().values;
    if (!id) return;
    change({ id: "" }, { keep: true });
    [...parts.list.querySelectorAll("a.row")].find((link) => link.dataset.id === id)?.focus();
  }

  return { view, update, move, close };
})();
