"use strict";
// Starts the page and shows the view that the address names.

const Main = (() => {
  const VIEWS = { overview: "Overview", curves: "Curves", rollouts: "Rollouts", compare: "Compare" };
  let current = "";

  function navigation() {
    const names = Object.keys(VIEWS).filter((name) => name !== "compare" || Data.runs.length > 1);
    Dom.fill(
      document.getElementById("views"),
      names.map((name) => Dom.el("a", { href: Address.link(name), "data-view": name }, VIEWS[name])),
    );
  }

  function mark(view) {
    for (const link of document.querySelectorAll("#views a")) {
      if (link.dataset.view === view) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
  }

  async function show() {
    const { view, values } = Address.read();
    const name = Object.hasOwn(VIEWS, view) ? view : "overview";
    mark(name);
    if (name === "rollouts") await showRollouts();
    else showWhole(name, values);
    dispatchEvent(new Event("lrcode-shown"));
  }

  // The browser stays where it is as its filters change, so that a field keeps its cursor.
  async function showRollouts() {
    if (current !== "rollouts") {
      Charts.clear();
      current = "rollouts";
      const view = await Rollouts.view();
      // While a server was asked, somebody may have gone elsewhere.
      if (current !== "rollouts") return;
      Dom.fill(document.getElementById("main"), view);
      scrollTo(0, 0);
    }
    await Rollouts.update(Address.read().values);
  }

  function showWhole(name, values) {
    const focused = document.activeElement?.id;
    const top = scrollY;
    Charts.clear();
    Dom.fill(
      document.getElementById("main"),
      { overview: Overview, curves: Curves, compare: Compare }[name].view(values),
    );
    scrollTo(0, current === name ? top : 0);
    current = name;
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  }

  function foot() {
    const { lrcode, when } = Data.made;
    const made = [
      lrcode && `lrcode ${Dom.shown(lrcode)}`,
      when &&
        Dom.shown(
          String(when)
            .replace("T", " ")
            .replace(/(:\d\d)(\.\d+)?(Z|\+00:00)$/, "$1 UTC"),
        ),
    ].filter(Boolean);
    Dom.fill(
      document.getElementById("foot"),
      `Made by ${made.join(", ") || "lrcode"}. `,
      "Every figure can be recomputed from the run directories.",
    );
  }

  function failed(error) {
    current = "";
    Dom.fill(
      document.getElementById("main"),
      Dom.el("p", { class: "wait", role: "alert" }, `This report could not be read: ${error.message}`),
    );
  }

  // Not by the address, which says what is being looked at.
  function skip(event) {
    event.preventDefault();
    document.getElementById("main").focus();
  }

  const shownAgain = () => show().catch(failed);

  function start() {
    try {
      Data.load();
      document.title = `lrcode report: ${Data.runs.map((run) => Dom.shown(run.name)).join(", ")}`;
      Theme.start(Charts.redraw);
      navigation();
      foot();
      Keys.start();
      document.querySelector(".skip").addEventListener("click", skip);
      addEventListener("hashchange", shownAgain);
      addEventListener("beforeprint", Charts.drawAll);
      shownAgain();
    } catch (error) {
      failed(error);
    }
  }

  return { start };
})();

// The scripts may stand in any order: all are read before this is heard.
document.addEventListener("DOMContentLoaded", Main.start);
