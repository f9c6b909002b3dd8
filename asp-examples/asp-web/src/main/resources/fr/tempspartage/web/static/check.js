// The page of one dossier works without this; with it the dossier outlives a reload of its tab, and a file may be dropped.
(() => {
  "use strict";
  const form = () => document.getElementById("check");
  const key = (of) => "asp-dossier:" + of.dataset.call;
  const kept = ["dossier", "day", "not-told", "interpret", "all"];

  const store = {
    read(of) {
      try {
        return JSON.parse(sessionStorage.getItem(key(of)) || "null");
      } catch {
        return null;
      }
    },
    write(of) {
      const data = new FormData(of);
      const state = Object.fromEntries(kept.map((name) => [name, data.getAll(name)]));
      try {
        sessionStorage.setItem(key(of), JSON.stringify(state));
      } catch {
        // a tab that keeps nothing
      }
    },
    forget(of) {
      try {
        sessionStorage.removeItem(key(of));
      } catch {
        // a tab that keeps nothing
      }
    },
  };

  const shown = (first) => {
    const now = form();
    document.getElementById("failed")?.setAttribute("hidden", "");
    if (!now) {
      return;
    }
    if (first && now.dataset.empty === "1" && !location.search) {
      const state = store.read(now);
      if (state && window.htmx) {
        window.htmx.ajax("POST", now.getAttribute("hx-post"), { target: now, swap: "outerHTML", values: state });
        return;
      }
    }
    if (now.dataset.empty === "0") {
      store.write(now);
      // A file was opened, or a sample: what a reload asks for is the dossier, which this tab keeps.
      history.replaceState(null, "", now.getAttribute("hx-post"));
    }
    if (!first) {
      document.getElementById(now.dataset.focus)?.focus({ preventScroll: false });
    }
  };

  // A file to keep is an answer of its own: the browser saves it, and the page stays.
  document.addEventListener(
    "submit",
    (event) => {
      if (event.submitter && event.submitter.closest("[data-native]")) {
        event.stopPropagation();
      }
    },
    true,
  );

  document.addEventListener("click", (event) => {
    const forget = event.target.closest("[data-forget]");
    if (forget && form()) {
      store.forget(form());
    }
  });

  document.addEventListener("htmx:afterSettle", (event) => {
    if (event.detail.elt.id === "check" || event.target.id === "check") {
      shown(false);
    }
  });

  // What fails is said: the page stays as it was.
  for (const name of ["htmx:responseError", "htmx:sendError"]) {
    document.addEventListener(name, () => {
      const failed = document.getElementById("failed");
      failed.hidden = false;
      failed.focus();
    });
  }

  for (const drop of document.querySelectorAll("[data-drop]")) {
    const input = drop.querySelector("input[type=file]");
    for (const name of ["dragenter", "dragover"]) {
      drop.addEventListener(name, (event) => {
        event.preventDefault();
        drop.classList.add("over");
      });
    }
    for (const name of ["dragleave", "drop"]) {
      drop.addEventListener(name, () => drop.classList.remove("over"));
    }
    drop.addEventListener("drop", (event) => {
      event.preventDefault();
      if (event.dataTransfer.files.length > 0) {
        input.files = event.dataTransfer.files;
        drop.requestSubmit();
      }
    });
  }

  shown(true);
})();
