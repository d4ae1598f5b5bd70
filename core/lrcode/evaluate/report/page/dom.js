"use strict";
// Makes nodes. What a run wrote only ever becomes text nodes and plain attributes, so that none of it can run.

const Dom = (() => {
  // Controls, marks of direction, invisible characters and lone surrogates: a program can hide behind each of them.
  const HIDDEN =
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]|\r(?!\n)|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;
  // So many of one sign in a row are told as one; after so many nodes signs are text, which a browser draws sooner.
  const MANY = 9;
  const MOST = 4000;
  const NAMES = {
    "\u0000": "NUL",
    "\r": "CR",
    "\u001b": "ESC",
    "\u00ad": "soft hyphen",
    "\u200b": "zero-width space",
    "\u200e": "left-to-right mark",
    "\u200f": "right-to-left mark",
    "\u202a": "left-to-right embedding",
    "\u202b": "right-to-left embedding",
    "\u202c": "end of a direction",
    "\u202d": "left-to-right override",
    "\u202e": "right-to-left override",
    "\u2066": "left-to-right isolate",
    "\u2067": "right-to-left isolate",
    "\u2068": "isolate",
    "\u2069": "end of an isolate",
    "\ufeff": "byte order mark",
  };

  function el(tag, attributes = {}, ...children) {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) set(node, name, value);
    return add(node, children);
  }

  // One by one: a call has room for so many arguments, and a program that writes a million NULs makes more signs.
  function add(node, children) {
    for (const child of children.flat(Infinity)) {
      if (child !== null && child !== undefined && child !== false) node.append(child);
    }
    return node;
  }

  function set(node, name, value) {
    if (typeof value === "function") node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) node.setAttribute(name, String(value));
  }

  function svg(tag, attributes = {}, ...children) {
    const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
    for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, String(value));
    node.append(...children);
    return node;
  }

  function codeOf(sign) {
    return `U+${sign.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  }

  function sign(hidden, times) {
    const name = NAMES[hidden] ? `, ${NAMES[hidden]}` : "";
    const many = times > 1 ? ` × ${times.toLocaleString("en-GB")}` : "";
    return el("span", { class: "sign", title: `${codeOf(hidden)}${name}${many}` }, `${codeOf(hidden)}${many}`);
  }

  // Text as nodes, with each hidden character as a small sign that can be seen; many of one kind in a row are one sign.
  function visible(text) {
    const whole = String(text ?? "");
    const nodes = [];
    let from = 0;
    let [last, times] = ["", 0];
    const put = () => {
      if (times >= MANY) nodes.push(sign(last, times));
      else for (let i = 0; i < times; i += 1) nodes.push(sign(last, 1));
    };
    for (const { 0: hidden, index } of whole.matchAll(HIDDEN)) {
      if (index > from || hidden !== last) {
        put();
        times = 0;
        if (nodes.length > MOST) return [...nodes, shown(whole.slice(from))];
      }
      if (index > from) nodes.push(whole.slice(from, index));
      [last, times] = [hidden, times + 1];
      from = index + hidden.length;
    }
    put();
    if (from < whole.length) nodes.push(whole.slice(from));
    return nodes;
  }

  // The same as one string, for places that hold no nodes: titles, options, plots.
  function shown(text) {
    return String(text ?? "").replace(HIDDEN, (sign) => `⟨${codeOf(sign)}⟩`);
  }

  function short(text, length = 80) {
    const characters = Array.from(String(text ?? "").slice(0, 2 * length + 2));
    return characters.length > length ? `${characters.slice(0, length - 1).join("")}…` : characters.join("");
  }

  function fill(node, ...children) {
    node.replaceChildren();
    return add(node, children);
  }

  // Said to those who hear the page; emptied first, so that the same words are said again.
  function say(text) {
    const place = document.getElementById("said");
    place.textContent = "";
    requestAnimationFrame(() => (place.textContent = text));
  }

  return { el, svg, visible, shown, short, fill, say };
})();
