"""Scripts that a test runs inside a page to see what a person would: contrast, what is too wide, what has no name."""

from __future__ import annotations

CONTRAST = """
const parsed = (css) => {
  const found = css.match(/^color\\(srgb (.*)\\)$/);
  if (found) {
    const [r, g, b, a] = found[1].split(/[ /]+/).map(Number);
    return [255 * r, 255 * g, 255 * b, a ?? 1];
  }
  const [r, g, b, a] = css.match(/[\\d.]+/g).map(Number);
  return [r, g, b, a ?? 1];
};
const over = ([r, g, b, a], under) => [r, g, b].map((one, i) => a * one + (1 - a) * under[i]);
const behind = (node) => {
  if (!node) return [255, 255, 255];
  const colour = parsed(getComputedStyle(node).backgroundColor);
  return colour[3] === 1 ? colour.slice(0, 3) : over(colour, behind(node.parentElement));
};
const light = (rgb) => {
  const linear = (one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4);
  const [r, g, b] = rgb.map((one) => linear(one / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const weak = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
let seen = 0;
while (walker.nextNode()) {
  const node = walker.currentNode.parentElement;
  const text = walker.currentNode.data.trim();
  if (!text || !node.checkVisibility() || node.closest(':disabled, script, .unseen')) continue;
  const style = getComputedStyle(node);
  const ground = behind(node);
  const ink = over(parsed(node instanceof SVGElement ? style.fill : style.color), ground);
  const [a, b] = [light(ink), light(ground)].sort((x, y) => y - x);
  seen += 1;
  const ratio = (a + 0.05) / (b + 0.05);
  const kind = node.className?.baseVal ?? node.className;
  if (ratio < 4.5) weak.push(`${text.slice(0, 40)} (${kind}): ${ratio.toFixed(2)}`);
}
return [seen, weak];
"""
"""How many texts can be seen, and those with less contrast than 4.5 : 1 (WCAG 2.2, 1.4.3)."""

TOO_WIDE = """
const out = document.scrollingElement.scrollWidth - innerWidth;
const boxed = (node) => node && (getComputedStyle(node).overflowX !== 'visible' || boxed(node.parentElement));
const wide = [...document.querySelectorAll('body *')].filter(
  (node) => node.checkVisibility() && node.getBoundingClientRect().right > innerWidth + 0.5
    && !boxed(node.parentElement) && !node.closest('svg'));
return out > 0 ? [out] : wide.map((node) => `${node.tagName}.${node.className}`);
"""
"""By how many pixels the page is too wide, or what of it is, other than what scrolls in a box of its own."""

TOO_SMALL = """
const height = (node) => node.getBoundingClientRect().height;
return [...document.querySelectorAll('button, input, select, summary, nav a, .row, .sibling, .back')]
  .filter((node) => node.checkVisibility() && height(node) < 40)
  .map((node) => `${node.tagName}.${node.className} ${node.textContent.slice(0, 30)} ${height(node)}`);
"""
"""What a finger is meant to hit and is lower than 40 pixels."""

NAMELESS = """
const name = (node) => node.getAttribute('aria-label') || node.textContent.trim() || node.title
  || [...(node.labels ?? [])].map((label) => label.textContent.trim()).join('');
return [...document.querySelectorAll('button, input, select, a, [role=region], [role=img], nav, form')]
  .filter((node) => node.checkVisibility() && !name(node)).map((node) => node.outerHTML.slice(0, 100));
"""
"""What one can reach or that stands for something, and has no name."""

ALIVE = """
const away = (link) => !(link.getAttribute('href') ?? link.href.baseVal ?? '#').startsWith('#');
return document.querySelectorAll('main img, main script, main iframe, main style, main object, header img').length
  + [...document.querySelectorAll('a')].filter(away).length
"""
"""How many elements there are that only a completion's own HTML could have made."""
