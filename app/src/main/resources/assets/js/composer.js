// Checks a text while it is typed: 150 ms after the last key the same form is sent, and what the answer shows of
// marks, reasons and outcome is put in place together. Without script the button does it.
let timer, waiting;

const parts = ["[data-mirror]", "[data-found]", "[data-outcome]"];

async function check(form) {
  waiting?.abort();
  waiting = new AbortController();
  const say = words => form.querySelectorAll("[data-live]").forEach(el => { el.textContent = words; });
  try {
    const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)), signal: waiting.signal });
    if (!answer.ok) return say("Not checked");
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const part of parts) form.querySelector(part).replaceWith(page.querySelector(part));
    document.querySelector(".sheets")?.remove();
    const sheets = page.querySelector(".sheets");
    if (sheets) document.body.append(sheets);
    say("Checked as you type");
  } catch (failure) {
    if (failure.name !== "AbortError") say("Not checked: no connection");
  }
}

document.addEventListener("input", event => {
  const form = event.target.closest("#composer");
  if (!form) return;
  const text = form.querySelector("[data-text]");
  const mirror = form.querySelector("[data-mirror]");
  if (event.target === text) {
    mirror.textContent = `${text.value}\n`;
    form.querySelector("[data-count]").textContent = `${[...text.value].length} characters`;
  }
  clearTimeout(timer);
  if (!text.value.trim()) return;
  form.querySelector("[data-live]").textContent = "Checking…";
  timer = setTimeout(check, 150, form);
});
