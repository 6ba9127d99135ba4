// Follows the links and forms of the search page without leaving it: same addresses, same server pages, but the place in the page and the focus stay.
export function swapPages(search) {
  const quiet = document.getElementById("progress");
  let running = null;
  let last = null;

  async function load(address, how = {}) {
    const { push = true, only = null, top = false } = how;
    running?.abort();
    running = new AbortController();
    const mine = running;
    const slow = setTimeout(() => quiet.classList.add("is-on"), 150);
    try {
      const response = await fetch(address, { signal: mine.signal, headers: { accept: "text/html" } });
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      const next = page.getElementById("search");
      if (!next && response.ok) return location.assign(address);
      if (!next) throw new Error(response.status);
      failed(null);
      if (push) history.pushState(null, "", response.url + (location.hash === "#filters" ? "#filters" : ""));
      if (!only) document.title = page.title;
      show(next, only);
      if (top) document.getElementById("results").scrollIntoView();
    } catch (error) {
      if (error.name !== "AbortError") failed({ address, how });
    } finally {
      clearTimeout(slow);
      if (running === mine) quiet.classList.remove("is-on");
    }
  }

  // What is on the page stays; what failed can be tried again.
  function failed(asked) {
    last = asked;
    document.getElementById("failed").hidden = !asked;
  }
  document.getElementById("again").addEventListener("click", () => last && load(last.address, last.how));

  function show(next, only) {
    const active = document.activeElement;
    const focused = active?.id;
    const caret = active?.selectionStart;
    const height = active && search.contains(active) ? active.getBoundingClientRect().top : null;
    const removable = removers().indexOf(active);
    const opened = new Map([...search.querySelectorAll("details[id]")].map(d => [d.id, d.open]));
    for (const region of search.querySelectorAll("[data-region]")) {
      if (only && region.dataset.region !== only) continue;
      const scrolled = region.scrollTop;
      region.replaceChildren(...next.querySelector(`[data-region="${region.dataset.region}"]`).childNodes);
      region.scrollTop = region.id === "preview" ? 0 : scrolled;
    }
    for (const [id, open] of opened) {
      const details = document.getElementById(id);
      if (details && !/^why-|^sort$|^view$/.test(id)) details.open = open;
    }
    markPreviewed();
    if (!only) document.getElementById("live").textContent = document.getElementById("count")?.textContent ?? "";
    restore(focused, caret, removable);
    keepUnderPointer(focused, height);
    search.dispatchEvent(new CustomEvent("swapped"));
  }

  const removers = () => [...search.querySelectorAll(".chip-remove")].filter(link => link.offsetParent);

  // Whatever grew above it, the row that was clicked stays where the pointer is.
  function keepUnderPointer(id, height) {
    const row = id && document.getElementById(id);
    const filters = document.getElementById("filters");
    filters.style.padding = "";
    if (height === null || !row || !filters.contains(row)) return;
    const moved = () => row.getBoundingClientRect().top - height;
    filters.scrollTop += moved();
    // At the ends of the panel there is nothing left to scroll: room takes the place of what went away.
    const rest = Math.round(moved());
    if (rest === 0 || getComputedStyle(filters).position !== "sticky") return;
    filters.style[rest > 0 ? "paddingBottom" : "paddingTop"] = `${Math.abs(rest)}px`;
    filters.scrollTop += moved();
  }

  function markPreviewed() {
    const id = search.querySelector("[data-preview]")?.dataset.preview;
    for (const hit of search.querySelectorAll("[data-hit]")) {
      const shown = hit.id === `hit-${id}`;
      hit.classList.toggle("is-previewed", shown);
      if (shown) hit.setAttribute("aria-current", "true");
      else hit.removeAttribute("aria-current");
    }
  }

  function restore(id, caret, removable) {
    if (!id || document.activeElement?.id === id) return;
    // A removed chip leaves its place to the next one, or to the box.
    const left = removers();
    const target = document.getElementById(id)
      ?? (removable >= 0 || id === "clear-all" ? left[Math.min(Math.max(removable, 0), left.length - 1)] ?? document.getElementById("q")
        : /^preview-/.test(id) ? search.querySelector(".preview-steps a")
        : document.getElementById(id.replace(/^x-/, "v-")));
    target?.focus({ preventScroll: true });
    if (caret != null && target?.setSelectionRange && target.id === id) target.setSelectionRange(caret, caret);
  }

  search.addEventListener("click", event => {
    const link = event.target.closest("a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    if ("swap" in link.dataset) {
      event.preventDefault();
      const preview = link.dataset.swap === "preview";
      load(link.href.baseVal ?? link.href, { push: !preview, only: preview ? "preview" : null, top: link.dataset.swap === "top" });
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

  // The server opens what this browser left open, so that nothing moves when a page appears.
  search.addEventListener("toggle", event => {
    const name = /^facet-(.+)$/.exec(event.target.id)?.[1];
    if (!name || !event.target.matches(":hover, :focus-within")) return;
    const secure = location.protocol === "https:";
    const cookie = (secure ? "__Host-" : "") + "groups";
    const kept = new Map((document.cookie.split("; ").find(c => c.startsWith(cookie + "="))?.slice(cookie.length + 1) ?? "").split("~").filter(g => g.length > 2).map(g => [g.slice(0, -2), g.slice(-1)]));
    kept.set(name, event.target.open ? "1" : "0");
    document.cookie = `${cookie}=${[...kept].map(([facet, open]) => `${facet}.${open}`).join("~")}; path=/; max-age=31536000; samesite=lax${secure ? "; secure" : ""}`;
  }, true);

  addEventListener("popstate", event => {
    if (event.state !== undefined && !location.hash) load(location.href, { push: false });
  });
  return load;
}
