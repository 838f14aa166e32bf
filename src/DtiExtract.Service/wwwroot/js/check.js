const form = document.getElementById("check");
const input = document.getElementById("draft");
const mistake = document.getElementById("draft-mistake");

// Said before anything is sent: a file that is too large would be refused only after it has come in.
input.addEventListener("change", () => {
  const isTooLarge = input.files[0]?.size > Number(input.dataset.most);
  mistake.textContent = isTooLarge ? input.dataset.tooLarge : "";
  for (const button of form.querySelectorAll("button")) {
    button.disabled = isTooLarge;
  }
});

// The results are long: who can't see them begins at their heading.
document.addEventListener("htmx:afterSettle", (event) => {
  if (event.detail.target?.id === "result") {
    document.getElementById("result-title")?.focus();
  }
});
