// Follows the links and forms of the search page without leaving it: same addresses, same server pages, but the place in the page and the focus stay.
export function swapPages(search) {
  let running = null;

  async function load(address, { push = true, only = null, top = false } = {}) {
    running?.abort();
    running = new AbortController();
    try {
      const response = await fetch(address, { signal: running.signal, headers: { accept: "text/html" } });
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      const next = page.getElementById("search");
      if (!next) return location.assign(address);
      if (push) history.pushState(null, "", response.url + (location.hash === "#filters" ? "#filters" : ""));
      document.title = page.title;
      show(next, only);
      if (top) document.getElementById("results").scrollIntoView();
    } catch (error) {
      if (error.name !== "AbortError") location.assign(address);
    }
  }

  function show(next, only) {
    const focused = document.activeElement?.id;
    const caret = document.activeElement?.selectionStart;
    const opened = new Map([...search.querySelectorAll("details[id]")].map(d => [d.id, d.open]));
    for (const region of search.querySelectorAll("[data-region]")) {
      if (only && region.dataset.region !== only) continue;
      const filters = region.id === "filters" ? region.scrollTop : 0;
      region.replaceChildren(...next.querySelector(`[data-region="${region.dataset.region}"]`).childNodes);
      region.scrollTop = filters;
    }
    for (const [id, open] of opened) {
      const details = document.getElementById(id);
      if (details && !id.startsWith("why-")) details.open = open;
    }
    if (!only) document.getElementById("live").textContent = document.getElementById("count")?.textContent ?? "";
    restore(focused, caret);
    search.dispatchEvent(new CustomEvent("swapped"));
  }

  function restore(id, caret) {
    if (!id || document.activeElement?.id === id) return;
    // A removed chip leaves its place to the next one, or to the box.
    const target = document.getElementById(id)
      ?? (/^(chip|drop|on|clear)-/.test(id) ? search.querySelector(".chip-remove") ?? document.getElementById("q") : document.getElementById(id.replace(/^x-/, "v-")));
    target?.focus({ preventScroll: true });
    if (caret != null && target?.setSelectionRange && target.id === id) target.setSelectionRange(caret, caret);
  }

  search.addEventListener("click", event => {
    const link = event.target.closest("a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    if ("swap" in link.dataset) {
      event.preventDefault();
      const preview = link.dataset.swap === "preview";
      load(link.href, { push: !preview, only: preview ? "preview" : null, top: link.dataset.swap === "top" });
    } else if ("close" in link.dataset || "open" in link.dataset) {
      // Only the fragment changes: no need to load the page again.
      event.preventDefault();
      location.hash = link.hash;
    }
  });

  search.addEventListener("submit", event => {
    if (!("swap" in event.target.dataset)) return;
    event.preventDefault();
    const address = new URL(event.target.action);
    address.search = new URLSearchParams([...new FormData(event.target)].filter(([, value]) => value !== "")).toString();
    load(address, { push: !("live" in event.target.dataset) });
  });

  let typing;
  search.addEventListener("input", event => {
    const form = event.target.closest("form[data-live]");
    if (!form) return;
    clearTimeout(typing);
    typing = setTimeout(() => form.requestSubmit(), 200);
  });

  addEventListener("popstate", event => {
    if (event.state !== undefined && !location.hash) load(location.href, { push: false });
  });
  return load;
}
