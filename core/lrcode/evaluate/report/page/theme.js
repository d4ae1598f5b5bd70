"use strict";
// Light, dark, or as the system has it; the colours themselves are the style sheet's.

const Theme = (() => {
  const CHOICES = ["system", "light", "dark"];
  const system = matchMedia("(prefers-color-scheme: dark)");
  let chosen = "system";

  // A page opened as a file may be refused any storage.
  function remembered() {
    try {
      return localStorage.getItem("lrcode-theme");
    } catch {
      return null;
    }
  }

  function remember(choice) {
    try {
      localStorage.setItem("lrcode-theme", choice);
    } catch {
      // Then it lasts as long as the page.
    }
  }

  function choose(choice) {
    chosen = CHOICES.includes(choice) ? choice : "system";
    if (chosen === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = chosen;
    const button = document.getElementById("theme");
    button.textContent = { system: "Auto", light: "Light", dark: "Dark" }[chosen];
    const next = CHOICES[(CHOICES.indexOf(chosen) + 1) % 3];
    button.setAttribute("aria-label", `Colours: ${chosen}. Change to ${next}`);
    button.title = `Colours: ${chosen}`;
  }

  function start(changed) {
    choose(remembered());
    document.getElementById("theme").addEventListener("click", () => {
      choose(CHOICES[(CHOICES.indexOf(chosen) + 1) % 3]);
      remember(chosen);
      changed();
    });
    system.addEventListener("change", () => chosen === "system" && changed());
  }

  const isDark = () => chosen === "dark" || (chosen === "system" && system.matches);

  return { start, isDark };
})();
