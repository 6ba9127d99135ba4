// Everything here only makes faster what links and forms already do.
import { swapPages } from "./swap.js";
import { keyboard } from "./keyboard.js";
import { suggest } from "./suggest.js";
import { unsaved } from "./unsaved.js";
import { seen } from "./seen.js";

document.addEventListener("click", event => {
  for (const menu of document.querySelectorAll("details[data-menu][open]")) {
    if (!menu.contains(event.target)) menu.open = false;
  }
});
document.addEventListener("keydown", event => {
  const menu = event.key === "Escape" ? document.querySelector("details[data-menu][open]") : null;
  if (!menu) return;
  menu.open = false;
  menu.querySelector("summary").focus();
});

// Of a search that sends no mails yet, nobody has chosen where its days begin.
const zone = document.querySelector("[data-zone]");
if (zone && zone.value === "UTC") zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone;

const search = document.getElementById("search");
if (search) {
  const load = swapPages(search);
  keyboard(search, load);
  suggest(search);
  unsaved(search);
  seen(search);
}
