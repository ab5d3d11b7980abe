"use strict";
// The list of reports, and the search over agencies, labels and prose.

(() => {
  const PORTION = 100;
  const HITS = 50;
  const AROUND = 40;
  const reports = page.data.reports;
  const sought = document.getElementById("words-sought");
  const onlyOpen = document.getElementById("only-open");
  const open = (report) => report.failing - report.attested;
  const columns = [
    (report) => report.agency ?? null,
    (report) => report.year ?? null,
    (report) => (report.form ? Number(report.form) : null),
    (report) => (report.cells ? report.read / report.cells : null),
    (report) => report.gaps,
    open,
    (report) => report.attested,
    (report) => report.decided,
  ];
  const table = list(document.getElementById("reports"), columns, row, document.getElementById("reports-more"), PORTION);

  // Widths, case and blanks make no difference.
  function folded(text) {
    return text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
  }

  const names = reports.map((report) => folded(report.handle));
  let prose = null;

  function foldedProse() {
    prose = prose ?? page.data.prose.map((passages) => passages.map(folded));
    return prose;
  }

  function name(report) {
    const text = report.agency ?? say("page.agency.unknown");
    const label = report.counts ? text : text + " " + report.handle.slice(report.handle.lastIndexOf("#"));
    return report.link ? make("a", { href: page.withLanguage(report.link), lang: report.agency ? "zh-CN" : null }, label)
      : make("span", { lang: report.agency ? "zh-CN" : null }, label);
  }

  function count(number, css) {
    return make("td", { css: number > 0 ? "n " + css : "n zero" }, String(number));
  }

  function row(report) {
    return make("tr", {},
      make("th", { scope: "row" }, name(report)),
      make("td", { css: "n" }, String(report.year ?? "?")),
      make("td", { css: "n" }, report.form ?? "–"),
      make("td", { css: "n" }, report.cells ? report.read + " / " + report.cells : "–"),
      count(report.gaps, "doubt"),
      count(open(report), "bad"),
      count(report.attested, ""),
      count(report.decided, ""));
  }

  function fill(id, items) {
    const section = document.getElementById(id);
    section.hidden = items.length === 0;
    section.querySelector("ul").replaceChildren(...items);
  }

  function labelHits(words) {
    return page.data.labels.filter((label) => folded(label.text).includes(words)).map((label) => {
      const compared = page.data.indicators.filter((one) => label.indicators.includes(one.id));
      const links = compared.map((one) => make("a", { href: page.withLanguage("series.html?indicator=" + one.id) }, page.both(one.label)));
      return make("li", {}, make("span", { lang: "zh-CN" }, label.text), " ",
        make("span", { css: "quiet" }, say("page.search.form", label.form)), ...links.flatMap((link) => [" → ", link]));
    });
  }

  // The words with some text around them; found in the folded text, shown in the printed one.
  function excerpt(text, words) {
    let folding = "";
    const from = [];
    [...text].forEach((sign, index) => {
      for (const part of folded(sign)) {
        folding += part;
        from.push(index);
      }
    });
    const signs = [...text];
    const units = [...folding];
    const at = [...folding.slice(0, folding.indexOf(words))].length;
    const start = from[at] ?? 0;
    const end = (from[at + [...words].length - 1] ?? start) + 1;
    const before = Math.max(0, start - AROUND);
    return [(before > 0 ? "…" : "") + signs.slice(before, start).join(""), make("mark", {}, signs.slice(start, end).join("")),
      signs.slice(end, end + AROUND).join("") + (end + AROUND < signs.length && units.length ? "…" : "")];
  }

  function proseHits(words, allowed) {
    const hits = [];
    let all = 0;
    foldedProse().forEach((passages, index) => passages.forEach((passage, number) => {
      if (allowed(reports[index]) && passage.includes(words)) {
        all += 1;
        if (hits.length < HITS) {
          const report = reports[index];
          const link = page.withLanguage(report.link + "#p" + (number + 1));
          hits.push(make("li", {}, make("a", { href: link, lang: "zh-CN" }, report.handle), make("span", { lang: "zh-CN" }, " ", ...excerpt(page.data.prose[index][number], words))));
        }
      }
    }));
    return { hits, all };
  }

  function search() {
    const words = folded(sought.value);
    const allowed = (report) => !onlyOpen.checked || open(report) > 0;
    const found = reports.filter((report, index) => allowed(report) && names[index].includes(words));
    const labels = words ? labelHits(words) : [];
    const passages = words && page.data.prose.length ? proseHits(words, allowed) : { hits: [], all: 0 };
    table.show(found);
    fill("hits-labels", labels.slice(0, HITS));
    fill("hits-prose", passages.hits);
    document.getElementById("found").textContent = words
      ? say("page.search.found", found.length, labels.length, passages.all, Math.min(HITS, passages.all))
      : say("page.search.shown", found.length, reports.length);
  }

  let waiting = 0;
  function soon() {
    clearTimeout(waiting);
    waiting = setTimeout(search, 150);
  }

  sought.addEventListener("input", soon);
  onlyOpen.addEventListener("change", search);
  document.getElementById("search").addEventListener("submit", (event) => {
    event.preventDefault();
    search();
  });
  page.inEveryLanguage(search);
})();
