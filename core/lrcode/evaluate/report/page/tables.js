"use strict";
// Tables that sort by a click on their heads and scroll inside their own box.

const Tables = (() => {
  // heads: [{name, number?, title?}]; rows: arrays of cells, each a node, a text, or {show, by} where it sorts by another value.
  function table(caption, heads, rows, { sortable = true } = {}) {
    const body = Dom.el("tbody");
    const state = { column: -1, way: 1 };
    const cells = heads.map((head, i) => headCell(head, i, sortable && rows.length > 1, () => sort(i)));

    function sort(column) {
      state.way = state.column === column ? -state.way : heads[column].number ? -1 : 1;
      state.column = column;
      cells.forEach((cell, i) => {
        if (i === column) cell.setAttribute("aria-sort", state.way > 0 ? "ascending" : "descending");
        else cell.removeAttribute("aria-sort");
      });
      show([...rows].sort((a, b) => state.way * order(worth(a[column]), worth(b[column]))));
    }

    function show(sorted) {
      Dom.fill(
        body,
        sorted.map((row) =>
          Dom.el(
            "tr",
            {},
            row.map((cell, i) => bodyCell(cell, heads[i], i)),
          ),
        ),
      );
    }

    show(rows);
    const node = Dom.el(
      "table",
      {},
      Dom.el("caption", { class: "unseen" }, caption),
      Dom.el("thead", {}, Dom.el("tr", {}, cells)),
      body,
    );
    return Dom.el("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": caption }, node);
  }

  function headCell(head, i, sortable, sort) {
    const inside = sortable
      ? Dom.el("button", { type: "button", onclick: sort, title: head.title }, head.name)
      : head.name;
    return Dom.el(
      "th",
      { scope: "col", class: head.number ? "number" : "", title: sortable ? null : head.title },
      inside,
    );
  }

  function bodyCell(cell, head, i) {
    const show = cell?.show ?? cell;
    return Dom.el(i === 0 ? "th" : "td", { class: head.number ? "number" : "", scope: i === 0 ? "row" : null }, show);
  }

  const worth = (cell) => cell?.by ?? (cell instanceof Node ? cell.textContent : cell);

  function order(a, b) {
    if (typeof a === "number" && typeof b === "number") return a - b;
    return String(a ?? "").localeCompare(String(b ?? ""), "en", { numeric: true });
  }

  const number = (value, show = Words.figure) => ({ show: show(value), by: value ?? -Infinity });

  return { table, number };
})();
