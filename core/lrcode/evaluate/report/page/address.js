"use strict";
// What is being looked at, kept in the address after the `#`, so that a link opens the same view.

const Address = (() => {
  function read() {
    const [, view, query] = location.hash.match(/^#\/([^?]*)\??(.*)$/s) ?? [null, "overview", ""];
    return { view: view || "overview", values: Object.fromEntries(new URLSearchParams(query)) };
  }

  // URLSearchParams, not encodeURIComponent: that one throws at half a surrogate pair.
  function link(view, values = {}) {
    const said = Object.entries(values).filter(([, value]) => value !== "" && value !== null && value !== undefined);
    const query = new URLSearchParams(said.map(([name, value]) => [name, String(value)])).toString();
    return `#/${view}${query ? `?${query}` : ""}`;
  }

  function go(view, values) {
    location.hash = link(view, values);
  }

  // Leaves no step in the history: for what changes with every key.
  function replace(view, values) {
    location.replace(link(view, values));
  }

  return { read, link, go, replace };
})();
