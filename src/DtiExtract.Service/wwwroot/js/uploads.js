import { droppedFiles } from "./dropped.js";
import { duration, fill, number, size, texts } from "./words.js";

const words = texts("upload-texts");
const byId = (id) => document.getElementById(id);
const [form, zone, filesInput, folderInput, nameInput] = ["upload", "drop-zone", "files", "folder", "name"].map(byId);
const mostNamed = 50;

/** What is chosen: path to file. */
const chosen = new Map();
const leftOut = new Map();
let request = null;

const isClutter = (path) => /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|~\$|\._)/i.test(path);

/** Why a file will not be read; null when nothing is against it. */
function reasonAgainst(path, file) {
  const extension = (/\.[^./]+$/.exec(path)?.[0] ?? "").toLowerCase();
  const most = extension === ".zip" ? words.maxArchiveBytes : words.maxFileBytes;
  if (!words.extensions.includes(extension)) {
    return extension === words.oldWordExtension ? words.oldWord : words.wrongKind;
  }
  return file.size === 0 ? words.empty : file.size > most ? fill(words.tooLarge, size(most)) : null;
}

function add(files) {
  for (const { path, file } of files.filter((one) => !isClutter(one.path))) {
    const reason = reasonAgainst(path, file);
    if (reason) {
      leftOut.set(path, reason);
    } else {
      chosen.set(path, file);
    }
  }
  const folder = files[0]?.path.includes("/") ? files[0].path.split("/")[0] : "";
  if (nameInput.value === "" && folder && files.every((one) => one.path.startsWith(`${folder}/`))) {
    nameInput.value = folder;
  }
  show();
}

function show() {
  const bytes = [...chosen.values()].reduce((sum, file) => sum + file.size, 0);
  const isTooMany = chosen.size > words.maxFiles;
  byId("chosen").textContent = isTooMany ? fill(words.tooMany, number(words.maxFiles))
    : chosen.size > 0 ? fill(chosen.size === 1 ? words.chosenOne : words.chosen, number(chosen.size), size(bytes))
    : leftOut.size > 0 ? words.nothingReadable : "";
  byId("chosen").className = isTooMany || (chosen.size === 0 && leftOut.size > 0) ? "mt-3 text-danger" : "mt-3 fw-bold";
  byId("send").disabled = chosen.size === 0 || isTooMany;
  byId("clear").hidden = chosen.size + leftOut.size === 0;
  showLeftOut();
}

function showLeftOut() {
  const box = byId("left-out");
  box.hidden = leftOut.size === 0;
  box.querySelector("summary").textContent = fill(words.leftOut, number(leftOut.size));
  const lines = [...leftOut].slice(0, mostNamed).map(([path, reason]) => `${path}: ${reason}`);
  if (leftOut.size > mostNamed) {
    lines.push(fill(words.andMore, number(leftOut.size - mostNamed)));
  }
  box.querySelector("ul").replaceChildren(...lines.map((line) => Object.assign(document.createElement("li"), { textContent: line })));
}

function clear() {
  chosen.clear();
  leftOut.clear();
  filesInput.value = folderInput.value = "";
  show();
  filesInput.focus();
}

function send() {
  const data = new FormData();
  data.append("name", nameInput.value);
  for (const [path, file] of chosen) {
    data.append("files", file, path);
  }
  const began = performance.now();
  request = new XMLHttpRequest();
  request.open("POST", "/api/batches");
  request.setRequestHeader("X-CSRF-Token", document.body.dataset.token);
  request.responseType = "json";
  request.upload.addEventListener("progress", (event) => showSent(event.loaded, event.total, (performance.now() - began) / 1000));
  request.addEventListener("load", answered);
  request.addEventListener("error", () => fail(words.lost));
  request.addEventListener("abort", () => fail(words.stopped));
  showSending(true);
  request.send(data);
}

function showSending(isSending) {
  byId("sending").hidden = !isSending;
  byId("upload-mistake").hidden = true;
  for (const control of [filesInput, folderInput, nameInput, byId("send"), byId("clear")]) {
    control.disabled = isSending;
  }
  if (isSending) {
    byId("stop").focus();
  }
}

function showSent(loaded, total, seconds) {
  byId("sent").value = loaded / total;
  const left = seconds > 1 && loaded > 0 ? fill(words.timeLeft, duration((seconds / loaded) * (total - loaded))) : "";
  byId("sent-text").textContent = loaded < total ? fill(words.sending, size(loaded), size(total)) + left : words.receiving;
}

function answered() {
  const { status, response } = request;
  if (status === 202) {
    request = null;
    location.assign(`/uploads/${response.id}`);
  } else {
    const isEnglish = document.documentElement.lang === "en";
    fail(status === 429 ? words.tooOften : (isEnglish ? response?.english : response?.detail) ?? fill(words.failed, status));
  }
}

function fail(sentence) {
  request = null;
  showSending(false);
  const mistake = byId("upload-mistake");
  mistake.textContent = sentence;
  mistake.hidden = false;
  byId("send").focus();
}

zone.classList.add("is-scripted");
for (const part of document.querySelectorAll("[data-scripted]")) {
  part.hidden = false;
}
for (const input of [filesInput, folderInput]) {
  input.addEventListener("change", () => {
    add([...input.files].map((file) => ({ path: file.webkitRelativePath || file.name, file })));
    input.value = "";
  });
}
for (const type of ["dragenter", "dragover"]) {
  document.addEventListener(type, (event) => {
    event.preventDefault();
    zone.classList.add("is-over");
  });
}
document.addEventListener("dragleave", (event) => zone.classList.toggle("is-over", event.relatedTarget !== null));
document.addEventListener("drop", async (event) => {
  event.preventDefault();
  zone.classList.remove("is-over");
  if (!request) {
    byId("chosen").textContent = words.reading;
    add(await droppedFiles(event.dataTransfer));
  }
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  send();
});
byId("clear").addEventListener("click", clear);
byId("stop").addEventListener("click", () => request?.abort());
window.addEventListener("beforeunload", (event) => {
  if (request) {
    event.preventDefault();
  }
});
show();
