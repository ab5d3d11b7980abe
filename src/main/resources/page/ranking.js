"use strict";
// The agencies of one year by one indicator, the largest first; those of which it is not known come last.

(() => {
  const year = document.getElementById("year");
  if (!year) {
    return;
  }
  const PORTION = 100;
  const BARS = 20;
  const BAR = 30;
  const data = points.data;
  const indicator = document.getElementById("indicator");
  const columns = [
    (line) => line.rank,
    (line) => data.agencies[line.point.agency],
    (line) => (line.told.value ? Number(line.told.value) : null),
    (line) => points.signs(line.told) || null,
    (line) => (line.point.form ? Number(line.point.form) : null),
    (line) => line.note || null,
  ];
  const table = list(document.getElementById("points"), columns, row, document.getElementById("points-more"), PORTION);
  const chart = points.chart(document.getElementById("chart"), option);
  let lines = [];

  function row(line) {
    return make("tr", {},
      make("td", { css: "n" }, line.rank === null ? "–" : String(line.rank)),
      make("th", { scope: "row", lang: "zh-CN" }, points.link(line.point, data.agencies[line.point.agency])),
      points.valueCell(line.told),
      make("td", {}, points.words(line.told)),
      make("td", { css: "n" }, line.point.form ?? "–"),
      make("td", {}, line.note));
  }

  function bars() {
    return lines.filter((line) => line.told.value !== "").slice(0, BARS);
  }

  function option() {
    const style = points.style();
    const narrow = document.getElementById("chart").clientWidth < 500;
    return {
      ...style,
      grid: { left: 12, right: 64, top: 8, bottom: 12, containLabel: true },
      xAxis: { type: "value", ...style.axis },
      yAxis: { type: "category", inverse: true, data: bars().map((line) => data.agencies[line.point.agency]), ...style.axis, axisLabel: { ...style.axis.axisLabel, width: narrow ? 110 : 240, overflow: "truncate" } },
      series: [{
        type: "bar",
        barMaxWidth: 18,
        label: { show: true, position: "right", color: points.colour("--ink"), fontSize: 13, formatter: (at) => bars()[at.dataIndex].told.value + points.signs(bars()[at.dataIndex].told) },
        data: bars().map((line) => ({ value: Number(line.told.value), itemStyle: { color: points.look(line.told).color } })),
      }],
    };
  }

  // Equal figures share a rank.
  function ranked(all) {
    const known = all.filter((line) => line.told.value !== "").sort((a, b) => Number(b.told.value) - Number(a.told.value));
    known.forEach((line, index) => {
      const before = known[index - 1];
      line.rank = before && Number(before.told.value) === Number(line.told.value) ? before.rank : index + 1;
    });
    return [...known, ...all.filter((line) => line.told.value === "")];
  }

  function show() {
    const chosen = data.indicators[indicator.selectedIndex];
    const all = data.points.filter((point) => String(point.year) === year.value).map((point) => {
      const told = points.figure(point, indicator.selectedIndex);
      return { point, told, rank: null, note: points.note(point, told, chosen) };
    });
    lines = ranked(all);
    document.getElementById("told").textContent = say("page.ranking.told", lines.filter((line) => line.rank !== null).length, lines.length, bars().length);
    document.getElementById("chart-title").textContent = year.value + " · " + page.both(chosen.label) + " (" + chosen.unit + ")";
    document.getElementById("definition").textContent = page.both(chosen.definition);
    const looks = new Set(bars().map((line) => points.look(line.told).key));
    document.getElementById("legend").replaceChildren(...points.legend(looks));
    table.show(lines);
    document.getElementById("chart").style.height = Math.max(3, bars().length) * BAR + 48 + "px";
    chart.draw();
  }

  const years = [...new Set(data.points.map((point) => point.year))].sort((a, b) => b - a);
  // The year of which most agencies are there tells most.
  const counts = years.map((one) => data.points.filter((point) => point.year === one).length);
  const fullest = String(years[counts.indexOf(Math.max(...counts))]);
  points.options(year, years.map((one) => [String(one), String(one)]), points.asked("year") ?? fullest);
  year.addEventListener("change", show);
  indicator.addEventListener("change", show);
  page.inEveryLanguage(() => {
    points.indicatorOptions(indicator, indicator.value || points.asked("indicator"));
    show();
  });
})();
