// Passkeys: asks the browser for one, and sends its answer as the form's. Without script, or where the browser has none, the form stays hidden.
const form = document.querySelector("form[data-passkey]");
const isName = !/^(\d+\.){3}\d+$|^\[/.test(location.hostname);

if (form && isName && window.PublicKeyCredential?.parseCreationOptionsFromJSON) {
  form.hidden = false;
  document.querySelector("[data-without-passkeys]")?.remove();
  form.addEventListener("submit", async event => {
    if (form.elements.credential.value) return;
    event.preventDefault();
    const button = form.querySelector("button");
    button.disabled = true;
    try {
      const credential = await ask();
      form.elements.credential.value = JSON.stringify(credential.toJSON());
    } catch (problem) {
      // Closed by the person, or there is no passkey: the server says so in the page's language.
      form.elements.credential.value = "none";
    }
    form.submit();
  });
}

async function ask() {
  const answer = await fetch(`${form.getAttribute("action")}/options`, { method: "POST", body: new FormData(form) });
  if (!answer.ok) throw new Error(`Status ${answer.status}`);
  const options = await answer.json();
  return form.dataset.passkey === "create"
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
}
