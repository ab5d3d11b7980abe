"use strict";
// The years of one agency by one indicator. A year of which there is no report is a hole, never 0.

(() => {
  const agency = document.getElementById("agency");
  if (!agency) {
    return;
  }
  const data = points.data;
  const indicator = document.getElementById("indicator");
  const told = document.getElementById("told");
  const columns = [
    (year) => year.year,
    (year) => (year.told.value ? Number(year.told.value) : null),
    (year) => points.signs(year.told) || null,
    (year) => (year.point?.form ? Number(year.point.form) : null),
    (year) => year.note || null,
  ];
  const table = list(document.getElementById("points"), columns, row, null, Infinity);
  const chart = points.chart(document.getElementById("chart"), option);
  const NOTHING = { value: "", grade: "not_comparable", marks: [] };
  let years = [];

  function row(year) {
    return make("tr", {},
      make("th", { scope: "row", css: "n" }, year.point ? points.link(year.point, String(year.year)) : String(year.year)),
      year.point ? points.valueCell(year.told) : make("td", { css: "n hole" }, ""),
      make("td", {}, points.words(year.told)),
      make("td", { css: "n" }, year.point?.form ?? "–"),
      make("td", {}, year.note));
  }

  // A hole says why it is one.
  function below(year) {
    return year.told.value === "" ? year.year + "\n" + (points.words(year.told) || year.note) : String(year.year);
  }

  function option() {
    const style = points.style();
    const unit = data.indicators[indicator.selectedIndex].unit;
    return {
      ...style,
      grid: { left: 12, right: 24, top: 40, bottom: 12, containLabel: true },
      xAxis: { type: "category", data: years.map(below), boundaryGap: true, ...style.axis, splitLine: { show: false } },
      yAxis: { type: "value", name: unit, min: (range) => Math.min(0, range.min), nameTextStyle: { color: points.colour("--quiet") }, ...style.axis },
      series: [{
        type: "line",
        connectNulls: false,
        lineStyle: { color: points.colour("--chart"), width: 2 },
        label: { show: true, position: "top", color: points.colour("--ink"), fontSize: 13, formatter: (at) => years[at.dataIndex].told.value + points.signs(years[at.dataIndex].told) },
        data: years.map((year) => {
          const look = points.look(year.told);
          return year.told.value === "" ? "-" : { value: Number(year.told.value), symbol: look.symbol, symbolSize: 11, itemStyle: { color: look.color, borderWidth: 2 } };
        }),
      }],
    };
  }

  function yearsOf(number) {
    const known = new Map(data.points.filter((point) => point.agency === number).map((point) => [point.year, point]));
    const first = Math.min(...known.keys());
    const last = Math.max(...known.keys());
    const all = [];
    for (let year = first; year <= last; year += 1) {
      const point = known.get(year);
      const figure = point ? points.figure(point, indicator.selectedIndex) : NOTHING;
      all.push({ year, point, told: figure, note: point ? points.note(point, figure, data.indicators[indicator.selectedIndex]) : say("page.point.no-report") });
    }
    return all;
  }

  // An agency's earlier names lead to its years, too.
  function numberOf(name) {
    const number = data.agencies.indexOf(name);
    return number < 0 && Object.hasOwn(data.otherNames, name) ? data.otherNames[name] : number;
  }

  function crossings(number) {
    return data.changes.filter((change) => change.agency === number)
      .map((change) => make("span", {}, say("page.series.crossing", change.year, change.before.join(say("list.comma")), change.after.join(say("list.comma"))) + " "));
  }

  function show() {
    const number = numberOf(agency.value.trim());
    if (number < 0) {
      told.textContent = say("page.series.unknown", agency.value.trim());
      return;
    }
    const chosen = data.indicators[indicator.selectedIndex];
    years = yearsOf(number);
    const valued = years.filter((year) => year.told.value !== "").length;
    told.textContent = say("page.series.told", valued, years.length);
    document.getElementById("chart-title").replaceChildren(make("span", { lang: "zh-CN" }, data.agencies[number]), " · " + page.both(chosen.label) + " (" + chosen.unit + ")");
    document.getElementById("crossings").replaceChildren(...crossings(number));
    document.getElementById("definition").textContent = page.both(chosen.definition);
    const looks = new Set(years.map((year) => (year.told.value === "" ? "hole" : points.look(year.told).key)));
    document.getElementById("legend").replaceChildren(...points.legend(looks));
    table.show(years);
    chart.draw();
  }

  document.getElementById("agencies").append(...data.agencies.map((name) => make("option", { value: name })));
  // The agency of which most years are there tells most.
  const counts = data.agencies.map(() => 0);
  data.points.forEach((point) => { counts[point.agency] += 1; });
  agency.value = points.asked("agency") ?? data.agencies[counts.indexOf(Math.max(...counts))];
  agency.addEventListener("change", show);
  indicator.addEventListener("change", show);
  document.getElementById("choice").addEventListener("submit", (event) => {
    event.preventDefault();
    show();
  });
  page.inEveryLanguage(() => {
    points.indicatorOptions(indicator, indicator.value || points.asked("indicator"));
    show();
  });
})();
