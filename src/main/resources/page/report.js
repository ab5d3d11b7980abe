"use strict";
// Figures of a report: arrow keys go from one to the next, and what is known of one is shown beside it.

(() => {
  const data = page.data;
  const panel = document.getElementById("details");
  const title = document.getElementById("details-title");
  const PLACE = ["place.page", "place.line", "place.paragraph", "place.table", "place.row", "place.column"];
  let shown = null;

  function line(term, ...value) {
    return value.length === 0 ? [] : [make("dt", {}, term), make("dd", {}, ...value)];
  }

  function valueOf(number, kind) {
    return kind === "NUMBER" ? number : say("value." + kind);
  }

  function place(numbers) {
    return numbers.map((number, index) => (number > 0 ? say(PLACE[index], number) : "")).filter(Boolean).join(say("list.comma"));
  }

  function checks(numbers) {
    return numbers.map((number) => data.checks[number]).map((check) => make("li", { css: check.attested ? "attested" : check.status },
      make("span", { css: "status" }, say("finding.status." + check.status.toUpperCase())), " " + page.both(check.text),
      make("code", { css: "equation" }, page.both(check.equation))));
  }

  function decisions(numbers) {
    return numbers.map((number) => data.decisions[number]).map((decided) => make("li", {}, page.both(decided.text) + " ",
      make("span", { css: "quiet" }, "(" + decided.who + ", " + decided.when + ")")));
  }

  function lists(known) {
    return [
      ...(known.checks.length ? [make("h3", {}, say("page.details.checks")), make("ul", { css: "checks" }, ...checks(known.checks))] : []),
      ...(known.decisions.length ? [make("h3", {}, say("page.details.decisions")), make("ul", {}, ...decisions(known.decisions))] : []),
    ];
  }

  function figure(id) {
    const known = data.figures[id];
    const labels = known.row === undefined ? [id] : [data.rows[known.row].join(" › "), data.columns[known.column].join(" › ")];
    const unit = known.unit && known.kind === "NUMBER" ? " " + known.unit : "";
    const printed = known.printedKind === known.kind && known.printed === undefined ? [] : [valueOf(known.printed, known.printedKind)];
    return [
      ...labels.map((label) => make("p", { css: "label", lang: "zh-CN" }, label)),
      make("p", { css: "value " + known.marks.join(" ") }, valueOf(known.value, known.kind) + unit),
      make("dl", {},
        ...line(say("page.details.origin"), say("origin." + known.origin)),
        ...line(say("page.details.raw"), known.raw === undefined ? say("page.details.raw.none") : make("q", { lang: "zh-CN" }, known.raw)),
        ...line(say("page.details.printed"), ...printed),
        ...(known.place.length ? line(say("page.details.place"), place(known.place)) : []),
        ...(known.flags.length ? line(say("page.details.flags"), known.flags.map((flag) => say("page.flag." + flag)).join(say("list.semicolon"))) : []),
        ...line(say("page.details.coverage"), known.coverage > 0 ? String(known.coverage) : say("page.details.coverage.none")),
        ...line(say("page.details.cell"), make("code", {}, id))),
      ...lists(known),
    ];
  }

  function fact(id) {
    const known = data.facts[id];
    const cell = known.cell ? [make("p", {}, make("a", { href: "#" + known.cell }, say("page.details.to-cell")))] : [];
    return [make("p", { css: "label" }, page.both(known.text)), ...cell, ...lists(known)];
  }

  function contents(button) {
    return button.dataset.facts ? button.dataset.facts.split(" ").flatMap(fact) : figure(button.id);
  }

  function show(button) {
    shown?.classList.remove("shown");
    shown = button;
    shown.classList.add("shown");
    panel.replaceChildren(...contents(button));
    document.body.classList.add("with-details");
  }

  function close() {
    document.body.classList.remove("with-details");
    shown?.focus();
  }

  // One stop of the Tab key for each group; the arrow keys go on from there.
  function rove(group) {
    const buttons = [...group.querySelectorAll("button")];
    const stop = (button) => buttons.forEach((one) => { one.tabIndex = one === button ? 0 : -1; });
    const columnOf = (button) => button.getBoundingClientRect().left;
    const rowOf = (button) => button.getBoundingClientRect().top;

    // Tables have merged cells: what lies above or below is told from the screen.
    function vertically(button, direction) {
      const left = columnOf(button);
      const top = rowOf(button);
      const there = buttons.filter((one) => (rowOf(one) - top) * direction > 1);
      const near = (one) => [Math.abs(rowOf(one) - top), Math.abs(columnOf(one) - left)];
      return there.sort((a, b) => near(a)[0] - near(b)[0] || near(a)[1] - near(b)[1])[0];
    }

    function next(button, key) {
      const index = buttons.indexOf(button);
      switch (key) {
        case "ArrowRight": return buttons[index + 1];
        case "ArrowLeft": return buttons[index - 1];
        case "ArrowDown": return vertically(button, 1);
        case "ArrowUp": return vertically(button, -1);
        case "Home": return buttons[0];
        case "End": return buttons[buttons.length - 1];
        default: return undefined;
      }
    }

    stop(buttons[0]);
    group.addEventListener("keydown", (event) => {
      const goal = event.target.matches("button") ? next(event.target, event.key) : undefined;
      if (goal) {
        event.preventDefault();
        goal.focus();
      }
    });
    group.addEventListener("focusin", (event) => {
      if (event.target.matches("button")) {
        stop(event.target);
        show(event.target);
      }
    });
    group.addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (button) {
        show(button);
        // By the keyboard: on to the details; Escape leads back.
        if (event.detail === 0) {
          title.focus();
        }
      }
    });
  }

  document.querySelectorAll("[data-rove]").forEach((group) => {
    if (group.querySelector("button")) {
      rove(group);
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      close();
    }
  });
  panel.addEventListener("click", (event) => {
    const cell = event.target.closest("a")?.hash.slice(1);
    if (cell) {
      event.preventDefault();
      document.getElementById(cell)?.focus();
    }
  });
  page.inEveryLanguage(() => {
    if (shown) {
      show(shown);
    }
  });
  const asked = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (asked?.matches("button.figure")) {
    asked.focus();
  }
})();
