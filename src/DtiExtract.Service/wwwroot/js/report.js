// A report's page works without this: here the words and their notes light up together, and the text need not be fetched again to be folded.
const report = document.getElementById("report");

function link(event, on) {
  const numbers = event.target.closest?.("[data-n]")?.dataset.n;
  if (!numbers) {
    return;
  }
  for (const number of numbers.split(" ")) {
    report.querySelectorAll(`[data-n~="${number}"]`).forEach((one) => one.classList.toggle("linked", on));
  }
}

report.addEventListener("pointerover", (event) => link(event, true));
report.addEventListener("pointerout", (event) => link(event, false));
report.addEventListener("focusin", (event) => link(event, true));
report.addEventListener("focusout", (event) => link(event, false));

const only = report.querySelector("[data-only]");
only?.addEventListener("click", (event) => {
  event.preventDefault();
  const isOnly = report.classList.toggle("only-findings");
  only.textContent = isOnly ? only.dataset.all : only.dataset.findings;
  only.toggleAttribute("aria-current", isOnly);
  const address = new URL(location.href);
  address.search = isOnly ? "?only=findings" : "";
  only.href = isOnly ? address.pathname : `${address.pathname}?only=findings`;
  history.replaceState(null, "", address);
});

// Parts above are laid out while the browser jumps: once they are, the words that the address names are brought into sight again, and read out.
const place = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
if (place) {
  requestAnimationFrame(() => {
    place.scrollIntoView({ block: "center" });
    place.focus({ preventScroll: true });
  });
}
