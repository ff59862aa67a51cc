// The browser side of Stage: puts the page on the screen, sends clicks and choices, looks after keys, focus and announcements.
// Knows nothing of role-plays; what can be done on a page stands in its data attributes:
//   data-act, data-arg   what to send on a click (or, on a select or checkbox, on a change)
//   data-key="1".."9"    the digit that presses the button        data-primary   pressed by Enter
//   data-focus           takes the focus when the page comes      data-scroll    is brought into view
//   data-field           a text field whose content goes along

const PATIENCE = 8000; // milliseconds without an answer before the person is told

function render({ model, el }) {
  el.classList.add("rp");
  el.tabIndex = -1;
  el.setAttribute("role", "region");
  el.setAttribute("aria-label", model.get("label"));
  el.dataset.lmSuppressShortcuts = "true"; // JupyterLab would take the digits for its own commands
  const live = element("div", "hidden", { "aria-live": "polite" }); // must stay in the page for its changes to be read
  const lost = element("p", "unsafe", { role: "alert", hidden: "" });
  const page = element("div", "page", {});
  el.append(page, lost, live);
  let waiting = 0;

  const send = (target) => {
    // A second click before the answer goes out too: the other side ignores what cannot be done any more.
    window.clearTimeout(waiting);
    const field = page.querySelector("[data-field]");
    const value = target.type === "checkbox" ? target.checked : target.matches("select") ? target.value : field ? field.value : null;
    waiting = window.setTimeout(notAnswering, PATIENCE);
    page.setAttribute("aria-busy", "true");
    model.send({ act: target.dataset.act, arg: target.dataset.arg ?? "", value });
  };
  const answered = () => {
    window.clearTimeout(waiting);
    waiting = 0;
    lost.hidden = true;
    page.removeAttribute("aria-busy");
  };
  const notAnswering = () => {
    waiting = 0;
    page.removeAttribute("aria-busy");
    lost.textContent = "The program does not answer. Press Start above to connect again.";
    lost.hidden = false;
  };
  const show = () => {
    const { html, announce, turn } = model.get("page");
    const control = page.contains(document.activeElement) ? document.activeElement.id : "";
    page.innerHTML = html; // built by utils.widgets.pages, which escapes every text
    live.textContent = announce;
    answered();
    // In the next frame: taking the focus makes the browser lay out the page, and what was said should not wait for that.
    if (turn > 0) requestAnimationFrame(() => arrive(page, control));
    else if (model.get("arrive")) whenShown(el, () => arrive(page, ""));
  };
  const onClick = (event) => {
    const target = event.target.closest("button[data-act]");
    if (target) send(target);
  };
  const onChange = (event) => {
    if (event.target.matches("select[data-act], input[data-act]")) send(event.target);
  };
  const onKey = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.matches("textarea, select, input:not([type=checkbox])")) return;
    const free = !event.target.closest("button, summary, a, input");
    const target = /^[1-9]$/.test(event.key)
      ? page.querySelector(`[data-key="${event.key}"]`)
      : event.key === "Enter" && free ? page.querySelector("[data-primary]") : null;
    if (!target) return;
    event.preventDefault();
    target.click();
  };

  page.addEventListener("click", onClick);
  page.addEventListener("change", onChange);
  el.addEventListener("keydown", onKey);
  model.on("change:page", show);
  show();
  return () => {
    window.clearTimeout(waiting);
    model.off("change:page", show);
  };
}

function element(tag, style, attributes) {
  const made = document.createElement(tag);
  made.className = style;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

// A widget is drawn before it is put into the page, where nothing can take the focus yet.
function whenShown(el, then) {
  const watch = new ResizeObserver(() => {
    if (!el.isConnected || !el.offsetHeight) return;
    watch.disconnect();
    then();
  });
  watch.observe(el);
}

// A control that was just used keeps the focus; otherwise the page says where it belongs.
function arrive(page, control) {
  const used = control && page.querySelector(`#${CSS.escape(control)}`);
  const target = used || page.querySelector("[data-focus], [data-primary]");
  if (target) target.focus({ preventScroll: true });
  const part = page.querySelector("[data-scroll]") ?? target;
  if (part && !used) part.scrollIntoView({ block: "start", behavior: "instant" });
}

export default { render };
