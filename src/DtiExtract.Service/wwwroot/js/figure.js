// The figures of a report by keyboard and by touch. One of them is in the order of Tab, J and K go to the next and to the one before, and a panel beside it tells what it is.
const text = document.querySelector(".report-text");
const panel = document.getElementById("figure");
const detail = document.getElementById("figure-detail");

// A figure that marks cut in pieces is met at its first.
const byName = new Map();
text.querySelectorAll("mark[data-f]").forEach((mark) => byName.has(mark.dataset.f) || byName.set(mark.dataset.f, mark));
const figures = [...byName.values()];
let current = null;

const isOpen = () => panel.matches(":popover-open");
const isTyping = (element) => element.closest("input, textarea, select, [contenteditable]") !== null;

function choose(mark) {
  current?.classList.remove("current");
  ["role", "aria-haspopup", "aria-expanded"].forEach((name) => current?.removeAttribute(name));
  current?.setAttribute("tabindex", "-1");
  current = mark;
  mark.classList.add("current");
  mark.tabIndex = 0;
  mark.role = "button";
  mark.ariaHasPopup = "dialog";
  mark.ariaExpanded = String(isOpen());
}

function open(mark) {
  choose(mark);
  mark.scrollIntoView({ block: "nearest", inline: "nearest" });
  detail.textContent = mark.title;
  if (!isOpen()) {
    panel.showPopover();
  }
  panel.focus({ preventScroll: true });
  htmx.ajax("GET", `${location.pathname}?handler=Figure&figure=${mark.dataset.f}`, { source: detail, target: detail, swap: "innerHTML" });
}

/** Where someone reads who has not come to a figure by keyboard: parts that are out of sight must not be laid out for that. */
function firstInSight() {
  const below = document.querySelector(".report-legend").getBoundingClientRect().bottom;
  const part = [...text.children].find((one) => one.getBoundingClientRect().bottom > below) ?? text.lastElementChild;
  return figures.findIndex((mark) => part.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING && mark.checkVisibility() && mark.getBoundingClientRect().top > below);
}

function move(step) {
  const isHere = isOpen() || document.activeElement === current;
  let at = isHere ? figures.indexOf(current) + step : firstInSight();
  while (figures[at] && !figures[at].checkVisibility()) {
    at += step;
  }
  const mark = figures[at];
  if (mark && isOpen()) {
    open(mark);
  } else if (mark) {
    choose(mark);
    mark.focus();
  }
}

text.addEventListener("click", (event) => {
  const mark = event.target.closest("mark[data-f]");
  if (mark && getSelection().isCollapsed) {
    open(byName.get(mark.dataset.f));
  }
});

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || isTyping(event.target)) {
    return;
  }
  const key = event.key.toLowerCase();
  if (key === "j" || key === "k") {
    move(key === "j" ? 1 : -1);
    event.preventDefault();
  } else if ((key === "enter" || key === " ") && event.target === current) {
    open(current);
    event.preventDefault();
  }
});

panel.addEventListener("toggle", () => {
  current.ariaExpanded = String(isOpen());
  if (!isOpen() && (document.activeElement === document.body || byName.has(document.activeElement.dataset.f))) {
    current.focus({ preventScroll: true });
  }
});

if (figures.length > 0) {
  choose(byName.get(text.querySelector("mark.place")?.dataset.f) ?? figures[0]);
  text.classList.add("with-figures");
  document.getElementById("figure-keys").hidden = false;
}
