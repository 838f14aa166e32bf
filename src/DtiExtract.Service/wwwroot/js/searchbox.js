import { Combobox } from "./combobox.js";
import { texts } from "./words.js";

const kinds = texts("suggestion-texts");
const language = document.documentElement.lang === "vi" ? "vietnamese" : "english";

async function findConditions(question) {
  const answer = await fetch(`/api/search/suggest?q=${encodeURIComponent(question)}`);
  const suggestions = answer.ok ? await answer.json() : [];
  return suggestions.map(({ kind, name, within, question: whole }) => ({
    label: name[language],
    detail: [kinds[kind], within].filter(Boolean).join(" · "),
    value: whole,
  }));
}

// Whoever takes a suggestion may want to add to the question: it is asked by Enter, as any other.
new Combobox(document.getElementById("q"), findConditions, () => {});
