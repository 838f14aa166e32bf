import { announce } from "./announce.js";

document.addEventListener("click", (event) => {
  if (!event.target.closest("[data-theme-switch]")) {
    return;
  }
  const root = document.documentElement;
  const theme = root.getAttribute("data-bs-theme") === "dark" ? "light" : "dark";
  root.setAttribute("data-bs-theme", theme);
  localStorage.setItem("dti-theme", theme);
  document.dispatchEvent(new CustomEvent("theme-changed"));
});

// Paper is white, whatever the screen is.
let themeOfScreen = null;
addEventListener("beforeprint", () => {
  themeOfScreen = document.documentElement.getAttribute("data-bs-theme");
  document.documentElement.setAttribute("data-bs-theme", "light");
  document.dispatchEvent(new CustomEvent("theme-changed"));
});
addEventListener("afterprint", () => {
  document.documentElement.setAttribute("data-bs-theme", themeOfScreen);
  document.dispatchEvent(new CustomEvent("theme-changed"));
});

// A part of a page that could not be fetched must not look as if nothing was asked.
const isVietnamese = document.documentElement.lang === "vi";
document.addEventListener("htmx:sendError", () => announce(isVietnamese ? "Mất kết nối với dịch vụ; hãy thử lại." : "The service can't be reached; try again.", "danger"));
document.addEventListener("htmx:responseError", (event) => {
  const status = event.detail.xhr.status;
  if (status !== 401) {
    announce(isVietnamese ? `Dịch vụ không làm được việc này (${status}); hãy tải lại trang.` : `The service could not do this (${status}); load the page again.`, "danger");
  }
});
