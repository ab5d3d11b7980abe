"use strict";
// Figures of indicators, report by report, as tables and charts show them.

const points = (() => {
  const data = page.data;
  const GRADES = { "": "same", "~": "comparable", x: "not_comparable" };
  const CODED = /^(-?[0-9.]*)([~x]?)([a-z]*)$/;

  // The figure of one indicator in a report: its value, how far it compares, its marks.
  function figure(point, indicator) {
    const [, value, grade, marks] = CODED.exec(point.figures.split(";")[indicator]);
    return { value, grade: GRADES[grade], marks: [...marks].map((letter) => data.marks[letter.charCodeAt(0) - 97]) };
  }

  // As the terminal shows it: the signs behind the value.
  function signs(told) {
    return (told.value && told.grade === "comparable" ? "~" : "") + told.marks.map((mark) => mark.sign).join("");
  }

  function words(told) {
    const marks = told.marks.map((mark) => say("mark." + mark.code));
    return (told.value && told.grade === "comparable" ? [say("mark.comparable"), ...marks] : marks).join(say("list.semicolon"));
  }

  function note(point, told, indicator) {
    if (told.value === "") {
      if (told.marks.length > 0) {
        return "";
      }
      const known = indicator.notes[point.form];
      return told.grade === "not_comparable" && known ? page.both(known) : say("page.point.not-told");
    }
    return point.form && indicator.notes[point.form] ? page.both(indicator.notes[point.form]) : "";
  }

  function colour(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  }

  // What a mark looks like in a chart: by its shape, too, not by colour alone.
  function look(told) {
    const has = (code) => told.marks.some((mark) => mark.code === code);
    if (has("OPEN_ERROR")) {
      return { symbol: "triangle", color: colour("--bad"), key: "open_error" };
    }
    if (has("FIXED") || has("KEYED")) {
      return { symbol: "rect", color: colour("--fixed"), key: "fixed" };
    }
    if (has("FROM_PROSE") || has("IMPLIED")) {
      return { symbol: "emptyCircle", color: colour("--chart"), key: "prose" };
    }
    if (has("FLAGGED") || has("NOT_READ") || has("UNSETTLED") || has("DERIVED")) {
      return { symbol: "diamond", color: colour("--doubt"), key: "doubt" };
    }
    if (told.grade === "comparable") {
      return { symbol: "emptyDiamond", color: colour("--chart"), key: "comparable" };
    }
    return { symbol: "circle", color: colour("--chart"), key: "plain" };
  }

  const KEYS = {
    plain: ["●", () => say("page.look.plain")],
    comparable: ["◇", () => say("page.look.comparable")],
    prose: ["○", () => say("page.look.prose")],
    doubt: ["◆", () => say("page.look.doubt")],
    fixed: ["■", () => say("page.look.fixed")],
    open_error: ["▲", () => say("page.look.open_error")],
    hole: ["┄", () => say("page.look.hole")],
  };

  function legend(keys) {
    const order = Object.keys(KEYS).filter((key) => keys.has(key));
    return order.map((key) => make("span", {}, make("b", { css: "look " + key, "aria-hidden": "true" }, KEYS[key][0]), " " + KEYS[key][1]()));
  }

  function options(select, values, chosen) {
    select.replaceChildren(...values.map(([value, text]) => make("option", { value, selected: value === chosen ? "" : null }, text)));
  }

  function indicatorOptions(select, chosen) {
    options(select, data.indicators.map((one) => [one.id, page.both(one.label)]), chosen);
  }

  function valueCell(told) {
    return make("td", { css: "n " + told.marks.map((mark) => mark.code.toLowerCase()).join(" ") }, told.value || "–", make("b", { css: "sign", "aria-hidden": "true" }, signs(told)));
  }

  function link(point, text) {
    return point.link ? make("a", { href: page.withLanguage(point.link) }, text) : text;
  }

  // A chart that follows the width of the page, the colours of the system, and the language.
  function chart(element, option) {
    const drawn = echarts.init(element, null, { renderer: "svg" });
    const draw = () => drawn.setOption(option(), true);
    new ResizeObserver(() => drawn.resize()).observe(element);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
    return { draw };
  }

  function style() {
    return {
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: colour("--ink") },
      animation: false,
      axis: { axisLine: { lineStyle: { color: colour("--line") } }, axisLabel: { color: colour("--quiet"), fontSize: 13, formatter: String }, splitLine: { lineStyle: { color: colour("--line") } } },
    };
  }

  function asked(name) {
    return new URLSearchParams(location.search).get(name);
  }

  return { data, figure, signs, words, note, look, legend, options, indicatorOptions, valueCell, link, chart, style, colour, asked };
})();
