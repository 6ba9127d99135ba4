// Type-ahead: a combobox over /api/v1/suggest. Each offer says which kind of thing it is, and accepting one writes what it means.
const MostWords = 3;
const Operators = new Set(["AND", "ET", "OR", "OU", "NOT", "SAUF"]);
const Fields = { title: "title", skill: "skill", organisation: "company", place: "location", person: "name" };

export function suggest(search) {
  let list = null;
  let timer = null;
  let asked = null;
  let offeredFrom = 0;

  const box = () => document.getElementById("q");
  search.addEventListener("submit", forget);
  search.addEventListener("swapped", forget);
  search.addEventListener("input", event => {
    if (event.target !== box()) return;
    clearTimeout(timer);
    timer = setTimeout(ask, 120);
  });
  search.addEventListener("focusout", event => { if (event.target === box()) setTimeout(close, 150); });
  search.addEventListener("keydown", event => {
    if (event.target !== box() || !list) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      select(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && selected()) {
      event.preventDefault();
      accept(selected());
    } else if (event.key === "Escape") {
      event.preventDefault();
      close();
    }
  });

  /** What may be being typed, longest first: the last words after an operator, bracket or quotation mark, down to the last one alone. */
  function readings() {
    const words = box().value.slice(0, box().selectionStart).match(/[^"():|&]*$/)[0].split(/(?<=\s)/);
    if (/\s$/.test(words.at(-1))) return [];
    const operator = words.findLastIndex(word => Operators.has(word.trim()));
    const own = words.slice(operator + 1).slice(-MostWords);
    return own.map((_, i) => own.slice(i).join(""));
  }

  async function ask() {
    asked?.abort();
    const { signal } = asked = new AbortController();
    const cursor = box().selectionStart;
    try {
      for (const text of readings().filter(reading => reading.length > 1)) {
        const response = await fetch(`/api/v1/suggest?${new URLSearchParams({ subject: box().dataset.suggest, q: text })}`, { signal });
        if (!response.ok) return close();
        const { suggestions } = await response.json();
        if (signal.aborted) return;
        // Where it begins, not how long it is: more may have been typed when an offer is taken.
        offeredFrom = cursor - text.length;
        show(suggestions);
        if (suggestions.length > 0) return;
      }
    } catch {
      // Without offers the box still works.
    }
    if (!signal.aborted) close();
  }

  function show(suggestions) {
    close();
    const input = box();
    document.getElementById("live").textContent = suggestions.length === 0 ? input.dataset.none : suggestions.length === 1 ? input.dataset.one : input.dataset.many.replace(/\d+/, suggestions.length);
    if (suggestions.length === 0) return;
    const names = Object.fromEntries(input.dataset.kinds.split("|").map(pair => pair.split(":")));
    list = document.createElement("ul");
    list.className = "suggestions";
    list.id = "suggestions";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", input.dataset.suggestions);
    list.append(...suggestions.map((s, i) => item(s, i, names)));
    input.after(list);
    set(input, { role: "combobox", "aria-expanded": "true", "aria-controls": "suggestions", "aria-autocomplete": "list" });
  }

  function item(suggestion, i, names) {
    const option = document.createElement("li");
    option.id = `suggestion-${i}`;
    option.setAttribute("role", "option");
    option.dataset.kind = suggestion.kind;
    option.dataset.label = suggestion.label;
    const kind = document.createElement("span");
    kind.textContent = names[suggestion.kind] ?? "";
    option.append(suggestion.label, kind);
    option.addEventListener("mousedown", event => { event.preventDefault(); accept(option); });
    return option;
  }

  const selected = () => list?.querySelector('[aria-selected="true"]');

  function select(step) {
    const all = [...list.children];
    const at = all.indexOf(selected());
    const next = all[(at + step + all.length + (at < 0 && step < 0 ? 1 : 0)) % all.length];
    for (const option of all) option.setAttribute("aria-selected", option === next);
    box().setAttribute("aria-activedescendant", next.id);
  }

  function accept(option) {
    const input = box();
    const end = input.selectionStart;
    const start = Math.min(offeredFrom, end);
    const field = Fields[option.dataset.kind];
    const text = `${field}:"${option.dataset.label.replaceAll('"', "")}" `;
    input.value = input.value.slice(0, start) + text + input.value.slice(end).trimStart();
    input.setSelectionRange(start + text.length, start + text.length);
    close();
  }

  /** Once the search runs, an offer that arrives late would talk over the count of results. */
  function forget() {
    clearTimeout(timer);
    asked?.abort();
    close();
  }

  function close() {
    list?.remove();
    list = null;
    const input = box();
    for (const name of ["role", "aria-expanded", "aria-controls", "aria-autocomplete", "aria-activedescendant"]) input?.removeAttribute(name);
  }

  const set = (element, attributes) => { for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value); };
}
