// Links of results carry the way back to them, so the browser's own memory of visited links forgets them with every change of the search; this remembers the page itself.
const Key = "seen";
const Most = 2000;

export function seen(search) {
  const paths = new Set(JSON.parse(localStorage.getItem(Key) ?? "[]"));
  const links = () => search.querySelectorAll(".hit-title a");
  const mark = () => { for (const link of links()) link.classList.toggle("is-seen", paths.has(link.pathname)); };
  const opened = event => {
    const link = event.target.closest(".hit-title a");
    if (!link) return;
    paths.add(link.pathname);
    localStorage.setItem(Key, JSON.stringify([...paths].slice(-Most)));
    mark();
  };
  search.addEventListener("click", opened);
  search.addEventListener("auxclick", opened);
  search.addEventListener("swapped", mark);
  mark();
}
