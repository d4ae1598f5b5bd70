"use strict";
// Keys: what each does where no field is being written in, and the sheet that shows them.

const Keys = (() => {
  const KEYS = [
    ["j  ↓", "next rollout"],
    ["k  ↑", "rollout before"],
    ["Enter", "open it"],
    ["Esc", "close it"],
    ["/", "search"],
    ["1 – 4", "overview, curves, rollouts, compare"],
    ["?", "these keys"],
  ];
  const VIEWS = ["overview", "curves", "rollouts", "compare"];

  function sheet() {
    const rows = KEYS.map(([key, what]) => [
      Dom.el(
        "dt",
        {},
        key.split("  ").map((one) => Dom.el("kbd", {}, one)),
      ),
      Dom.el("dd", {}, what),
    ]);
    const close = Dom.el("button", { type: "button", onclick: () => dialog.close() }, "Close");
    const dialog = Dom.el(
      "dialog",
      { class: "keys", "aria-label": "Keys", onclose: () => dialog.remove() },
      Dom.el("h2", {}, "Keys"),
      Dom.el("dl", {}, rows),
      close,
    );
    document.body.append(dialog);
    dialog.showModal();
  }

  const isWriting = (node) => node.matches?.("input, textarea, select");
  const inView = () => Address.read().view;

  function search() {
    const focus = () => document.getElementById("search")?.focus();
    if (inView() === "rollouts") return focus();
    Address.go("rollouts", {});
    addEventListener("lrcode-shown", focus, { once: true });
  }

  // Arrows scroll what is scrolled by them: only from the list or from nowhere in particular do they walk.
  function walks(event) {
    if (event.key === "j" || event.key === "k") return true;
    return event.target === document.body || event.target.closest?.(".list, main:focus") !== null;
  }

  function pressed(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
    if (isWriting(event.target)) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    const way = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
    if (event.key === "/") search();
    else if (event.key === "?") sheet();
    else if (VIEWS[event.key - 1]) Address.go(VIEWS[event.key - 1], {});
    else if (inView() === "rollouts" && way && walks(event)) Rollouts.move(way);
    else if (inView() === "rollouts" && event.key === "Escape") Rollouts.close();
    else return;
    event.preventDefault();
  }

  function start() {
    document.addEventListener("keydown", pressed);
    document.getElementById("keys").addEventListener("click", sheet);
  }

  return { start };
})();
