import { Combobox } from "./combobox.js";
import { fill, number, texts } from "./words.js";

const words = texts("header-texts");
const table = document.getElementById("headers");
const remaining = document.getElementById("remaining");
const fields = (row) => [...row.querySelectorAll("input:not([type=hidden]), select")];
const codeOf = (row) => row.querySelector("input[name=unitCode]");

async function findUnits(question) {
  const answer = await fetch(`/api/units?q=${encodeURIComponent(question)}`);
  const units = answer.ok ? await answer.json() : [];
  return units.map((unit) => ({
    label: unit.name,
    code: unit.code,
    detail: [unit.parent, unit.code, unit.until && fill(words.until, unit.until.split("-").reverse().join("/"))].filter(Boolean).join(" · "),
  }));
}

function prepare(row) {
  const unit = row.querySelector("[role=combobox]");
  // A name that is typed is looked up by the service; only one that was chosen has a code.
  unit.addEventListener("input", () => { codeOf(row).value = ""; });
  new Combobox(unit, findUnits, (chosen) => { codeOf(row).value = chosen.code; });
}

function restore(row) {
  row.querySelector("form").reset();
  codeOf(row).value = codeOf(row).dataset.original;
}

function focusFirst(row) {
  (row.querySelector("[aria-invalid=true]") ?? row.querySelector(".is-doubtful") ?? fields(row)[0]).focus();
}

const nextRow = (row) => {
  for (let next = row.nextElementSibling; next; next = next.nextElementSibling) {
    if (!next.dataset.saved) {
      return next;
    }
  }
  return null;
};

function tellRemaining() {
  if (remaining.textContent.trim() !== "") {
    const left = Number(remaining.dataset.count) - table.querySelectorAll("[data-saved=true]").length;
    remaining.textContent = left > 0 ? fill(words.remaining, number(left)) : words.allDone;
  }
}

/** What came of saving a row: where it was kept, the next one that is not. */
function kept(row) {
  prepare(row);
  tellRemaining();
  const next = row.dataset.saved ? nextRow(row) : row;
  if (next) {
    focusFirst(next);
  } else {
    row.querySelector("button").focus();
  }
}

if (table) {
  for (const row of table.querySelectorAll(".header-row")) {
    prepare(row);
  }
  table.addEventListener("keydown", (event) => {
    const row = event.target.closest(".header-row");
    if (!row || event.target.closest("button, a")) {
      return;
    }
    if (event.key === "Enter") {
      event.preventDefault();
      row.querySelector("form").requestSubmit();
    } else if (event.key === "Escape") {
      restore(row);
    }
  });
  const first = table.querySelector(".header-row");
  document.addEventListener("htmx:afterSettle", (event) => {
    const row = event.detail.elt.closest?.(".header-row");
    if (row) {
      kept(row);
    }
  });
  focusFirst(first);
}
