
// Filters, and the way between outcomes and their words.
addEventListener("DOMContentLoaded", () => {
  "use strict";
  const all = (selector) => [...document.querySelectorAll(selector)];
  const form = document.getElementById("tools");
  const cards = all(".card.outcome");
  const words = new Map();
  for (const link of all("a.q")) {
    for (const owner of link.dataset.of.split(" ")) words.set(owner, [...(words.get(owner) ?? []), link]);
  }

  // Both ends of what the pointer or the focus is on.
  let lit = [];
  const light = (owners) => {
    for (const each of lit) each.classList.remove("lit");
    lit = owners.flatMap((owner) => [document.getElementById(owner), ...(words.get(owner) ?? [])]).filter(Boolean);
    for (const each of lit) each.classList.add("lit");
  };
  const ownersAt = (node) => {
    const link = node.closest?.("a.q");
    if (link) return link.dataset.of.split(" ");
    const card = node.closest?.(".card");
    return card && words.has(card.id) ? [card.id] : [];
  };
  addEventListener("pointerover", (event) => light(ownersAt(event.target)));
  addEventListener("focusin", (event) => light(ownersAt(event.target)));

  const target = () => document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const arrive = () => {
    const there = target();
    if (!there) return;
    const node = there.closest("a.q") ?? there;
    if (node.matches(".card, a.q")) node.focus({ preventScroll: true });
    light(ownersAt(node));
  };
  const go = (id) => {
    if (location.hash === `#${id}`) document.getElementById(id).scrollIntoView();
    location.replace(`#${id}`);
    arrive();
  };
  addEventListener("hashchange", arrive);
  addEventListener("click", (event) => {
    const link = event.target.closest?.('a[href^="#"]');
    if (link && document.getElementById(link.hash.slice(1))?.hidden) form.reset();
  });

  if (!form) return;
  const [status, showAll] = [form.querySelector(".shown"), form.querySelector("button")];
  const matches = (card) => {
    const { kind, party, topic } = Object.fromEntries(new FormData(form));
    return (!kind || (kind.startsWith("family:") ? kind.slice(7) === card.dataset.family : kind === card.dataset.kind))
      && (!party || card.dataset.parties.split(" ").includes(party))
      && (!topic || card.dataset.topics.split(" ").includes(topic));
  };
  const narrow = () => {
    let count = 0;
    for (const card of cards) {
      card.hidden = !matches(card);
      count += !card.hidden;
    }
    const isShown = (owner) => !document.getElementById(owner)?.hidden;
    for (const link of all("a.q")) link.classList.toggle("dim", !link.dataset.of.split(" ").some(isShown));
    const total = `${cards.length} outcome${cards.length === 1 ? "" : "s"}`;
    status.textContent = count === cards.length ? total : `${count} of ${total}`;
    showAll.hidden = count === cards.length;
  };
  form.hidden = false;
  form.addEventListener("input", narrow);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => {
    const { checked } = form.elements.keys;
    event.preventDefault();
    for (const name of ["kind", "party", "topic"]) form.elements[name].value = "";
    form.elements.keys.checked = checked;
    narrow();
  });

  const current = () => document.activeElement?.closest(".card.outcome") ?? target()?.closest(".card.outcome");
  const step = (by) => {
    const shown = cards.filter((card) => !card.hidden);
    const at = shown.indexOf(current());
    const next = at < 0 ? (by > 0 ? 0 : shown.length - 1) : at + by;
    if (shown[next]) go(shown[next].id);
  };
  const keys = {
    j: () => step(1),
    n: () => step(1),
    k: () => step(-1),
    p: () => step(-1),
    w: () => {
      const first = current() && words.get(current().id)?.[0]?.querySelector("[id]");
      const own = current()?.querySelector(".quotes a");
      if (own) go(own.hash.slice(1));
      else if (first) go(first.id);
    },
    o: () => {
      const link = document.activeElement?.closest("a.q");
      if (link) go(link.hash.slice(1));
    },
    Escape: () => form.reset(),
  };
  addEventListener("keydown", (event) => {
    const isTyping = event.target.closest?.("select, input, textarea");
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key !== "Escape" && !form.elements.keys.checked) return;
    keys[event.key]?.();
  });
  narrow();
  arrive();
});
