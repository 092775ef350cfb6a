
// Light and dark: what the reader chose last, else what the system says. Nothing that is read depends on a script.
(() => {
  "use strict";
  const root = document.documentElement;
  const night = matchMedia("(prefers-color-scheme: dark)");
  const remembered = (value) => {
    try {
      if (value) localStorage.setItem("jco-theme", value);
      return localStorage.getItem("jco-theme");
    } catch {
      return null; // no storage here: the choice lasts as long as the page
    }
  };
  const chosen = remembered();
  if (chosen === "light" || chosen === "dark") root.dataset.theme = chosen;
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : night.matches);
  addEventListener("DOMContentLoaded", () => {
    const button = document.querySelector(".theme");
    const name = () => { button.textContent = isDark() ? "Light theme" : "Dark theme"; };
    button.hidden = false;
    name();
    night.addEventListener("change", name);
    button.addEventListener("click", () => {
      root.dataset.theme = isDark() ? "light" : "dark";
      remembered(root.dataset.theme);
      name();
    });
  });
  // What is folded away is printed too.
  addEventListener("beforeprint", () => {
    for (const each of document.querySelectorAll("details.outside")) each.open = true;
  });
})();
