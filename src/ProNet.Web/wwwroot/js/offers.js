// Offers while one types: a field with data-offers gets the options of its list from there. Without them it is a field like any other.
for (const input of document.querySelectorAll("[data-offers]")) offers(input);

function offers(input) {
  const list = document.getElementById(input.getAttribute("list"));
  let timer = null;
  let asked = null;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, 120);
  });

  async function ask() {
    asked?.abort();
    const { signal } = asked = new AbortController();
    try {
      const response = await fetch(`${input.dataset.offers}&${new URLSearchParams({ q: input.value })}`, { signal });
      if (!response.ok) return;
      const found = await response.json();
      if (signal.aborted) return;
      list.replaceChildren(...found.map(({ value, label }) => {
        const option = document.createElement("option");
        option.value = value;
        if (label) option.label = `${value} · ${label}`;
        return option;
      }));
    } catch {
      // What is typed counts, offered or not.
    }
  }
}
