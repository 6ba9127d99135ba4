// Shortcuts of the search page. They can be switched off, because single letters disturb people who dictate (WCAG 2.1.4).
const Off = "keys-off";

export function keyboard(search, load) {
  const help = search.querySelector("[data-keys]");
  const toggle = search.querySelector("[data-keys-switch]");
  help.hidden = false;
  const isOff = () => localStorage.getItem(Off) === "1";
  const label = () => { toggle.textContent = isOff() ? toggle.dataset.on : toggle.dataset.off; };
  label();
  toggle.addEventListener("click", () => {
    isOff() ? localStorage.removeItem(Off) : localStorage.setItem(Off, "1");
    label();
  });

  const hits = () => [...search.querySelectorAll("[data-hit]")];
  const current = () => search.querySelector("[data-hit].is-current");

  function move(step) {
    const all = hits();
    if (all.length === 0) return;
    const at = all.indexOf(current());
    const hit = all[Math.min(all.length - 1, Math.max(0, at < 0 ? 0 : at + step))];
    for (const other of all) other.classList.toggle("is-current", other === hit);
    hit.querySelector(".hit-title a").focus({ preventScroll: true });
    hit.scrollIntoView({ block: "nearest" });
    const preview = hit.querySelector(".hit-preview");
    if (preview?.offsetParent) load(preview.href, { push: false, only: "preview" });
  }

  const actions = {
    "/": () => { const box = document.getElementById("q"); box.focus(); box.select(); },
    j: () => move(1),
    k: () => move(-1),
    o: () => (current() ?? hits()[0])?.querySelector(".hit-title a").click(),
    "?": () => document.getElementById("keys").togglePopover(),
  };

  document.addEventListener("keydown", event => {
    if (isOff() || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select, [contenteditable]")) return;
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });
}
