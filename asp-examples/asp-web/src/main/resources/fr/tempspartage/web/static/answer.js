// The answer works without this; with it a switch or a tick counts at once, and a button prints.
(() => {
  "use strict";
  if (document.documentElement.hasAttribute("data-answers")) {
    return;
  }
  document.documentElement.setAttribute("data-answers", "");
  let changed = "";
  let at = 0;

  document.addEventListener("change", (event) => {
    const control = event.target;
    if (control.form && control.closest(".answer")) {
      changed = control.id;
      at = control.getBoundingClientRect().top;
      control.form.requestSubmit();
    }
  });

  // The focus stays on what was changed, and this where it was in the window; or it goes to the answer where that is folded now.
  document.addEventListener("htmx:afterSettle", () => {
    const id = changed;
    changed = "";
    if (id) {
      requestAnimationFrame(() => {
        const control = document.getElementById(id);
        const seen = control && (!control.checkVisibility || control.checkVisibility());
        (seen ? control : document.getElementById("panel"))?.focus({ preventScroll: seen });
        if (seen) {
          window.scrollBy(0, control.getBoundingClientRect().top - at);
        }
      });
    }
  });

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-print]")) {
      window.print();
    }
  });
})();
