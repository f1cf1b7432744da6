// While the page shows work under way ([data-under-way]), looks again every second; but not under the hands of who goes through
// the page by keys: they would lose their place.
const lookAgain = () => {
  if (!document.querySelector("[data-under-way]")) return;
  setTimeout(() => {
    if (!document.querySelector("[data-under-way]")) return;
    if (document.activeElement === document.body) window.Turbo.visit(location.href, { action: "replace" });
    else lookAgain();
  }, 1000);
};
document.addEventListener("turbo:load", lookAgain);
