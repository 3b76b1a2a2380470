
"use strict";

(() => {
  const all = (selector, from = document) => Array.from(from.querySelectorAll(selector));
  const one = (selector) => document.querySelector(selector);
  const words = document.body.dataset;
  const said = (pattern, ...values) => pattern.replace(/\{(\d)\}/g, (_, at) => values[at]);

  const form = one(".filters");
  const query = one("#query");
  const count = one("#count");
  const reset = one("#reset");
  const toggle = one("#toggle");
  const empty = one(".empty");
  const letters = one("#letters");
  const groups = all(".file, .aside");

  // What a finding is filtered by, read once: reading it again from the page would be slow.
  const findings = [];
  for (const group of groups) {
    const state = group.dataset.state || "reported";
    const path = state === "reported" ? group.querySelector("h2").textContent : "";
    for (const element of all(".finding", group)) {
      const data = element.dataset;
      findings.push({
        element,
        group,
        state,
        shown: true,
        severity: [data.severity],
        rule: [data.rule],
        file: [data.file],
        profile: data.profiles.split(" "),
        text: (path + "\n" + element.textContent).toLowerCase(),
      });
    }
  }
  const reported = findings.filter((finding) => finding.state === "reported").length;

  const facets = all(".facet").map((element) => {
    const boxes = all("input", element).map((input) => ({
      input,
      key: input.dataset.key,
      label: input.closest("label"),
      amount: input.closest("label").querySelector(".amount"),
    }));
    return { name: boxes.length ? boxes[0].input.name : "", boxes, chosen: new Set() };
  });

  let current = null;

  function readChoices() {
    for (const facet of facets) {
      const chosen = facet.boxes.filter((box) => box.input.checked);
      facet.chosen = new Set(chosen.map((box) => box.key));
    }
  }

  function passes(finding, facet) {
    return facet.chosen.size === 0 || finding[facet.name].some((key) => facet.chosen.has(key));
  }

  function apply() {
    readChoices();
    const parts = query.value.toLowerCase().split(/\s+/).filter(Boolean);
    const amounts = facets.map(() => new Map());
    const inGroup = new Map(groups.map((group) => [group, 0]));
    let shown = 0;
    let aside = 0;
    for (const finding of findings) {
      const found = parts.every((part) => finding.text.includes(part));
      const passed = facets.map((facet) => passes(finding, facet));
      const failed = passed.filter((pass) => !pass).length;
      facets.forEach((facet, at) => {
        if (found && finding.state === "reported" && (failed === 0 || (failed === 1 && !passed[at]))) {
          for (const key of finding[facet.name]) {
            amounts[at].set(key, (amounts[at].get(key) || 0) + 1);
          }
        }
      });
      const show = found && failed === 0;
      if (show !== finding.shown) {
        finding.shown = show;
        finding.element.hidden = !show;
      }
      if (show) {
        inGroup.set(finding.group, inGroup.get(finding.group) + 1);
        shown += finding.state === "reported" ? 1 : 0;
        aside += finding.state === "reported" ? 0 : 1;
      }
    }
    for (const [group, number] of inGroup) {
      group.hidden = number === 0;
      group.querySelector(".amount").textContent = number;
    }
    facets.forEach((facet, at) => {
      for (const box of facet.boxes) {
        const amount = amounts[at].get(box.key) || 0;
        box.amount.textContent = amount;
        box.label.classList.toggle("zero", amount === 0);
      }
    });
    tell(shown, aside, parts.length > 0 || facets.some((facet) => facet.chosen.size > 0));
  }

  function tell(shown, aside, filtered) {
    const pattern = !filtered ? words.all : shown === 0 ? words.none : words.count;
    const text = filtered ? said(pattern, shown, reported) : said(pattern, reported);
    if (count.textContent !== text) {
      count.textContent = text;
    }
    reset.hidden = !filtered;
    empty.hidden = !filtered || shown + aside > 0;
    if (current && current.hidden) {
      choose(null);
    }
  }

  // The state is kept in the address, so that a filtered report can be passed on.
  function remember() {
    const state = new URLSearchParams();
    if (query.value) {
      state.set("q", query.value);
    }
    for (const facet of facets) {
      for (const box of facet.boxes) {
        if (box.input.checked) {
          state.append(facet.name, box.input.value);
        }
      }
    }
    if (current) {
      state.set("at", current.dataset.print || current.id);
    }
    const text = state.toString();
    if (location.hash.slice(1) !== text) {
      history.replaceState(null, "", text ? "#" + text : location.pathname + location.search);
    }
  }

  function recall() {
    const hash = location.hash.slice(1);
    if (hash && !hash.includes("=")) {
      apply();
      reveal(hash);
      return;
    }
    const state = new URLSearchParams(hash);
    query.value = state.get("q") || "";
    for (const facet of facets) {
      const wanted = new Set(state.getAll(facet.name));
      for (const box of facet.boxes) {
        box.input.checked = wanted.has(box.input.value);
      }
    }
    apply();
    const at = state.get("at");
    const found = at && findings.find(({ element }) => element.dataset.print === at || element.id === at);
    if (found && found.shown) {
      choose(found.element);
    }
  }

  function reveal(id) {
    const target = document.getElementById(id);
    if (!target) {
      return;
    }
    if (target.closest("[hidden]")) {
      clear();
    }
    const details = target.matches(".page") ? target.querySelector("details") : target.closest("details");
    if (details) {
      details.open = true;
    }
    target.scrollIntoView();
    const focus = target.matches(".page") ? target.querySelector("summary") : target;
    if (!focus.matches("summary, a, main, [tabindex]")) {
      focus.tabIndex = -1;
    }
    focus.focus({ preventScroll: true });
  }

  function clear() {
    query.value = "";
    for (const facet of facets) {
      for (const box of facet.boxes) {
        box.input.checked = false;
      }
    }
    apply();
    remember();
  }

  // One finding at a time is in the order of the Tab key; j and k lead to the others.
  function choose(element) {
    if (current) {
      current.tabIndex = -1;
    }
    current = element;
    if (element) {
      const around = element.closest(".aside details");
      if (around) {
        around.open = true;
      }
      element.tabIndex = 0;
      element.focus({ preventScroll: true });
      element.scrollIntoView({ block: "nearest" });
    }
    remember();
  }

  function step(by) {
    const open = new Set(groups.filter((group) => group.matches(".file") || group.querySelector("details").open));
    const reached = ({ shown, group }) => shown && open.has(group);
    let at = findings.findIndex(({ element }) => element === current);
    if (at < 0) {
      at = findings.findIndex((finding) => reached(finding) && inView(finding.element));
      at = at < 0 ? findings.findIndex(reached) : at;
    } else {
      do {
        at += by;
      } while (findings[at] && !reached(findings[at]));
    }
    if (findings[at]) {
      choose(findings[at].element);
    }
  }

  function inView(element) {
    return element.getBoundingClientRect().bottom > 60;
  }

  function flip(finding) {
    const details = finding.querySelector(":scope > details");
    if (details) {
      details.open = !details.open;
    } else {
      showPage(finding);
    }
  }

  // A rule's page stands once in the report; under a finding it is a copy that comes and goes.
  function showPage(finding) {
    const link = finding.querySelector("a.rule");
    const shown = finding.querySelector(":scope > .prose");
    if (shown) {
      shown.remove();
    } else {
      const page = document.getElementById(link.getAttribute("href").slice(1));
      const prose = page && page.querySelector(".prose");
      if (prose) {
        const copy = prose.cloneNode(true);
        copy.prepend(page.querySelector(".gist").cloneNode(true));
        finding.append(copy);
      }
    }
    label(link, !shown);
  }

  function label(link, open) {
    link.setAttribute("aria-expanded", String(open));
    link.title = said(open ? words.hide : words.show, link.textContent);
  }

  function closeAll(finding) {
    const details = finding.querySelector(":scope > details");
    const had = (details && details.open) || finding.querySelector(":scope > .prose");
    if (details) {
      details.open = false;
    }
    if (finding.querySelector(":scope > .prose")) {
      showPage(finding);
    }
    return Boolean(had);
  }

  function escape() {
    const inSearch = document.activeElement === query;
    if (inSearch && query.value) {
      query.value = "";
      changed();
    } else if (inSearch) {
      query.blur();
    } else if (current && !closeAll(current)) {
      current.blur();
      choose(null);
    }
  }

  let waiting = 0;

  function changed() {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(() => {
      apply();
      remember();
    });
  }

  // Storage may be refused, as for files of a disk; the choice then holds for this view only.
  const STORED = "smslint.letters";

  function recallLetters() {
    try {
      letters.checked = localStorage.getItem(STORED) !== "off";
    } catch {
      letters.checked = true;
    }
    announceLetters();
  }

  function rememberLetters() {
    try {
      localStorage.setItem(STORED, letters.checked ? "on" : "off");
    } catch {
      // Nothing is kept.
    }
    announceLetters();
  }

  function announceLetters() {
    if (letters.checked) {
      query.setAttribute("aria-keyshortcuts", "/");
    } else {
      query.removeAttribute("aria-keyshortcuts");
    }
  }

  function onKey(event) {
    const typing = event.target.matches("input[type=search]");
    if (event.key === "Escape") {
      escape();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || typing) {
      if (typing && (event.key === "Enter" || event.key === "ArrowDown")) {
        event.preventDefault();
        apply();
        choose(null);
        step(1);
      }
      return;
    }
    const onFinding = event.target.matches(".finding");
    if (event.key.length === 1 && !letters.checked) {
      return;
    }
    if (event.key === "/") {
      query.focus();
      query.select();
    } else if (event.key === "j" || (onFinding && event.key === "ArrowDown")) {
      step(1);
    } else if (event.key === "k" || (onFinding && event.key === "ArrowUp")) {
      step(-1);
    } else if (event.key === "Enter" && onFinding) {
      flip(event.target);
    } else if (event.key === "r" && current) {
      showPage(current);
    } else {
      return;
    }
    event.preventDefault();
  }

  function onClick(event) {
    const link = event.target.closest("a[href^='#']");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    if (link.matches(".rule")) {
      showPage(link.closest(".finding"));
    } else {
      reveal(link.getAttribute("href").slice(1));
    }
  }

  function setAll(open) {
    for (const { element } of findings) {
      const details = element.querySelector(":scope > details");
      if (details) {
        details.open = open;
      }
    }
    toggle.textContent = open ? words.close : words.open;
    toggle.dataset.opened = open ? "yes" : "";
  }

  function setPages(open) {
    for (const details of all(".page > details, .aside > details")) {
      details.open = open;
    }
  }

  const closedForPrint = new Set();

  document.documentElement.classList.add("js");
  form.hidden = findings.length === 0;
  one(".status").hidden = findings.length === 0;
  document.documentElement.classList.toggle("bare", findings.length === 0);
  if (matchMedia("(max-width: 56rem)").matches) {
    one(".facets").open = false;
  }
  for (const { element } of findings) {
    element.tabIndex = -1;
    const link = element.querySelector("a.rule");
    link.setAttribute("role", "button");
    label(link, false);
  }
  if (findings.length) {
    findings[0].element.tabIndex = 0;
  }
  setAll(false);
  setPages(false);
  recallLetters();

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", (event) => {
    if (event.target === letters) {
      rememberLetters();
    } else {
      changed();
    }
  });
  reset.addEventListener("click", () => {
    clear();
    query.focus();
  });
  toggle.addEventListener("click", () => setAll(!toggle.dataset.opened));
  document.addEventListener("keydown", onKey);
  document.addEventListener("click", onClick);
  document.addEventListener("focusin", (event) => {
    const finding = event.target.closest(".finding");
    if (finding && finding !== current) {
      if (current) {
        current.tabIndex = -1;
      }
      current = finding;
      finding.tabIndex = 0;
      remember();
    }
  });
  addEventListener("hashchange", recall);
  addEventListener("beforeprint", () => {
    for (const details of all("main details:not([open])")) {
      closedForPrint.add(details);
      details.open = true;
    }
  });
  addEventListener("afterprint", () => {
    for (const details of closedForPrint) {
      details.open = false;
    }
    closedForPrint.clear();
  });
  recall();
})();
