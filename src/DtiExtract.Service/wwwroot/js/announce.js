/** Shows a sentence in the corner, also to screen readers; what went wrong stays until it is closed. */
export function announce(text, kind = "success") {
  const toast = document.createElement("div");
  toast.className = `toast show align-items-center border-${kind}`;
  toast.setAttribute("role", kind === "danger" ? "alert" : "status");
  const body = document.createElement("div");
  body.className = "toast-body";
  body.textContent = text;
  const close = document.createElement("button");
  close.type = "button";
  close.className = "btn-close m-2 ms-auto";
  close.ariaLabel = document.documentElement.lang === "vi" ? "Đóng" : "Close";
  close.addEventListener("click", () => toast.remove());
  const row = document.createElement("div");
  row.className = "d-flex";
  row.append(body, close);
  toast.append(row);
  document.getElementById("announcements").append(toast);
  if (kind !== "danger") {
    setTimeout(() => toast.remove(), 5000);
  }
}
