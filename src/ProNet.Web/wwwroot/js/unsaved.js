// Asks before a page is left on which a saved search was changed. Within the search page nothing is lost: the address keeps the changes, and so does going back from a hit.
export function unsaved(search) {
  let keeps = false;
  const stays = target => target.closest("#results, #preview, [data-keeps]") !== null;
  document.addEventListener("click", event => {
    keeps = event.target instanceof Element && stays(event.target);
  }, true);
  document.addEventListener("submit", event => {
    keeps = stays(event.target);
  }, true);
  addEventListener("beforeunload", event => {
    if (!keeps && search.querySelector("[data-unsaved]")) event.preventDefault();
  });
}
