import { duration, fill, number, texts } from "./words.js";

const words = texts("batch-texts");
const announcedEvery = 10_000;
const pollInterval = 1000;
const mostFailures = 3;
const running = document.querySelector("[data-running]");
const part = (name) => running.querySelector(`[data-${name}]`);
let announcedAt = 0;

function show(batch) {
  const { counts } = batch;
  const ended = counts.done + counts.duplicate + counts.failed;
  const left = batch.secondsLeft === null || ended === 0 ? "" : fill(words.left, duration(batch.secondsLeft));
  part("bar").max = Math.max(1, counts.total);
  part("bar").value = ended;
  part("sentence").textContent = batch.receivedAt === null ? fill(words.receiving, number(counts.total)) : fill(words.working, number(ended), number(counts.total), left);
  part("pace").textContent = batch.filesPerSecond === null ? "" : fill(words.pace, number(batch.filesPerSecond, 1));
  part("lost").hidden = true;
  for (const tally of running.querySelectorAll("[data-count]")) {
    const state = tally.dataset.count;
    tally.textContent = number(state === "waiting" ? counts.waiting + counts.received : counts[state]);
  }
  announce(part("sentence").textContent);
}

/** What moves all the time is told to screen readers now and then. */
function announce(sentence) {
  if (performance.now() - announcedAt > announcedEvery) {
    announcedAt = performance.now();
    document.getElementById("announced").textContent = sentence;
  }
}

async function finish() {
  await htmx.ajax("GET", location.pathname, { target: "#batch", select: "#batch", swap: "outerHTML" });
  document.getElementById("announced").textContent = words.finished;
}

function lose() {
  part("lost").textContent = words.lost;
  part("lost").hidden = false;
}

/** Server-sent events; where they do not get through, the batch is asked for every second. */
function watch() {
  const events = new EventSource(`/api/batches/${words.id}/events`);
  let failures = 0;
  for (const type of ["progress", "heartbeat", "finished"]) {
    events.addEventListener(type, (event) => {
      failures = 0;
      show(JSON.parse(event.data));
    });
  }
  events.addEventListener("finished", () => {
    events.close();
    finish();
  });
  events.addEventListener("error", () => {
    lose();
    if (++failures >= mostFailures || events.readyState === EventSource.CLOSED) {
      events.close();
      poll();
    }
  });
}

async function poll() {
  try {
    const batch = await (await fetch(`/api/batches/${words.id}`)).json();
    show(batch);
    if (batch.finishedAt !== null) {
      finish();
      return;
    }
  } catch {
    lose();
  }
  setTimeout(poll, pollInterval);
}

if (running) {
  watch();
}
const print = document.getElementById("print");
print.hidden = false;
print.addEventListener("click", () => window.print());
