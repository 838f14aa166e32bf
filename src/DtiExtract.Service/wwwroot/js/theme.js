// Runs before the page is painted, so that a dark screen doesn't flash white; hence no module.
(() => {
  const chosen = localStorage.getItem("dti-theme");
  const dark = chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.setAttribute("data-bs-theme", dark ? "dark" : "light");
})();
