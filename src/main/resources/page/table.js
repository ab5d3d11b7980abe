"use strict";
// Lists that are sorted by their heads and shown in portions.

// columns: what each column holds, as functions of a line; row: the tr of a line; more: the button for the next portion.
function list(table, columns, row, more, portion) {
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  let lines = [];
  let shown = 0;
  let sorted = null;
  let down = false;

  function compare(one, other) {
    const a = columns[sorted](one);
    const b = columns[sorted](other);
    // What is not known comes last, whichever way the list runs.
    if (a === null || b === null) {
      return (a === null) - (b === null);
    }
    const order = typeof a === "number" ? a - b : String(a).localeCompare(String(b), "zh-CN");
    return down ? -order : order;
  }

  function append() {
    const next = lines.slice(shown, shown + portion);
    body.append(...next.map(row));
    shown += next.length;
    if (more) {
      more.hidden = shown >= lines.length;
      more.textContent = say("page.list.more", Math.min(portion, lines.length - shown), lines.length - shown);
    }
  }

  function show(others) {
    lines = [...(others ?? lines)];
    if (sorted !== null) {
      lines.sort(compare);
    }
    heads.forEach((head, index) => {
      if (index === sorted) {
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
      } else {
        head.removeAttribute("aria-sort");
      }
    });
    body.replaceChildren();
    shown = 0;
    append();
  }

  heads.forEach((head, index) => {
    head.querySelector("button").addEventListener("click", () => {
      down = sorted === index ? !down : head.dataset.sort === "number";
      sorted = index;
      show();
    });
  });
  if (more) {
    more.addEventListener("click", () => {
      const first = shown;
      append();
      const link = body.rows[first]?.querySelector("a");
      if (link) {
        link.focus();
      }
    });
  }
  return { show };
}
