// While the page shows work under way ([data-under-way]), looks again every second.
const lookAgain = () => {
  if (document.querySelector("[data-under-way]")) {
    setTimeout(() => {
      if (document.querySelector("[data-under-way]")) window.Turbo.visit(location.href, { action: "replace" });
    }, 1000);
  }
};
document.addEventListener("turbo:load", lookAgain);
