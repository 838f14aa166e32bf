// Keys of the queue and of the review screen. Whatever a key does, something on the screen does as well: the key presses it.
const root = document.documentElement;
root.classList.add("scripted");

const isTyping = (element) => element.closest("input, textarea, select, [contenteditable]") !== null;
const isInSight = (element) => element.checkVisibility() && !element.disabled;
const withKey = (key) => [...document.querySelectorAll("[data-key]")].find((element) => element.dataset.key === key && isInSight(element));

function press(element) {
  if (element.matches("input")) {
    element.focus();
    return;
  }
  element.click();
  if (element.matches("summary")) {
    element.focus();
    element.parentElement.scrollIntoView({ block: "nearest" });
  }
}

function moveInList(step) {
  const links = [...document.querySelectorAll(".finding-link")];
  const here = links.findIndex((link) => link === document.activeElement);
  const next = links[here < 0 ? 0 : Math.min(Math.max(here + step, 0), links.length - 1)];
  next?.focus();
  return next !== undefined;
}

function stepOf(event) {
  const inList = document.activeElement?.matches(".finding-link") ?? false;
  return event.key === "j" || (inList && event.key === "ArrowDown") ? 1 : event.key === "k" || (inList && event.key === "ArrowUp") ? -1 : 0;
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) {
    return;
  }
  if (isTyping(event.target)) {
    if (event.key === "Escape") {
      event.target.blur();
    }
    return;
  }
  if (document.querySelector("dialog[open]")) {
    return;
  }
  const step = stepOf(event);
  const target = step === 0 ? withKey(event.key.toLowerCase()) : null;
  if (target) {
    press(target);
  }
  if (target || (step !== 0 && moveInList(step))) {
    event.preventDefault();
  }
});

document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-opens]");
  if (opener) {
    document.getElementById(opener.dataset.opens).showModal();
  }
  event.target.closest("[data-closes]")?.closest("dialog").close();
  const whole = event.target.closest("[data-whole-page]");
  if (whole) {
    showPage(whole);
  }
});

// Whoever types a value means it.
document.addEventListener("input", (event) => {
  if (event.target.matches("[data-own-value]")) {
    event.target.form.querySelector("input[name=repair][value=own]").checked = true;
  }
});

document.addEventListener("change", (event) => {
  if (event.target.matches("[data-submits]")) {
    event.target.form.requestSubmit();
  }
});

/** Shows the whole page instead of the words with what is around them, or the other way round. */
function showPage(button) {
  const crop = button.closest("[data-crop]");
  const picture = crop.querySelector("svg");
  const isWhole = crop.classList.toggle("whole");
  const page = picture.querySelector("g").getBBox();
  const scale = picture.querySelector("g").transform.baseVal[0].matrix.a;
  picture.setAttribute("viewBox", isWhole ? `0 0 ${page.width * scale} ${page.height * scale}` : picture.dataset.cropBox);
  button.setAttribute("aria-pressed", String(isWhole));
}

// A decision that was refused is answered with the finding as it is now: that is to be seen, too.
document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.xhr.status >= 400 && event.detail.xhr.responseText.includes('id="main"')) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});

// What comes next is read from its beginning.
document.addEventListener("htmx:afterSettle", (event) => {
  if (event.detail.target?.id === "main" && !document.getElementById("main").contains(document.activeElement)) {
    document.getElementById("main").focus({ preventScroll: true });
  }
});
