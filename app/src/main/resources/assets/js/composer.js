// Checks a text while it is typed: 150 ms after the last key the same form is sent, and what the answer shows of
// marks, reasons, outcome and length is put in place together; nothing here counts or judges by itself. Where nothing
// is written any more, the empty page is the answer. Pictures go along once, when they are chosen; from then on
// the form carries what was seen in them. An answer by the names from before an import is asked for again. Without script
// the button does it.
let timer, waiting;

const parts = ["[data-mirror]", "[data-count]", "[data-found]", "[data-outcome]", "[data-previews]"];

function sent(form, pictures) {
  const data = new FormData(form);
  data.set("live", "true");
  if (pictures) return data;
  data.delete("pictures");
  return new URLSearchParams(data);
}

function isEmpty(form) {
  return !form.querySelector("[data-text]").value.trim() && !form.querySelector("[name=seen]").value;
}

async function check(form, pictures) {
  waiting?.abort();
  waiting = new AbortController();
  const say = words => form.querySelectorAll("[data-live]").forEach(el => { el.textContent = words; });
  try {
    const answer = await fetch(form.action, isEmpty(form) && !pictures
      ? { signal: waiting.signal }
      : { method: "POST", body: sent(form, pictures), signal: waiting.signal });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const put = part => { const to = page.querySelector(part); if (to) form.querySelector(part)?.replaceWith(to); };
    if (!answer.ok) {
      put("[data-count]");
      return say(page.querySelector(".problems a")?.textContent ?? "Not checked");
    }
    (pictures ? [...parts, "[data-pictures]"] : parts).forEach(put);
    document.querySelector(".sheets")?.remove();
    const sheets = page.querySelector(".sheets");
    if (sheets) document.body.append(sheets);
    if (page.querySelector("[data-again]")) timer = setTimeout(check, 1000, form);
    say("Checked as you type");
  } catch (failure) {
    if (failure.name !== "AbortError") say("Not checked: no connection");
  }
}

document.addEventListener("change", event => {
  const form = event.target.closest("#composer");
  if (!form || event.target.name !== "pictures" || !event.target.files.length) return;
  clearTimeout(timer);
  form.querySelector("[data-live]").textContent = "Looking at the pictures…";
  check(form, true);
});

document.addEventListener("input", event => {
  const form = event.target.closest("#composer");
  if (!form || event.target.name === "pictures" || event.target.closest("[data-credit]")) return;
  const text = form.querySelector("[data-text]");
  const mirror = form.querySelector("[data-mirror]");
  if (event.target === text) mirror.textContent = `${text.value}\n`;
  clearTimeout(timer);
  form.querySelector("[data-live]").textContent = "Checking…";
  timer = setTimeout(check, 150, form);
});
