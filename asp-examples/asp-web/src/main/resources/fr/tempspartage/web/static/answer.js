// The answer works without this; with it a switch or a tick counts at once, and a button prints.
(() => {
  "use strict";
  if (document.documentElement.hasAttribute("data-answers")) {
    return;
  }
  document.documentElement.setAttribute("data-answers", "");
  let changed = "";

  document.addEventListener("change", (event) => {
    const control = event.target;
    if (control.form && control.closest(".answer")) {
      changed = control.id;
      control.form.requestSubmit();
    }
  });

  // The focus stays on what was changed, or goes to the answer where that is folded now.
  document.addEventListener("htmx:afterSettle", () => {
    const id = changed;
    changed = "";
    if (id) {
      requestAnimationFrame(() => {
        const control = document.getElementById(id);
        const seen = control && (!control.checkVisibility || control.checkVisibility());
        (seen ? control : document.getElementById("panel"))?.focus({ preventScroll: true });
      });
    }
  });

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-print]")) {
      window.print();
    }
  });
})();
