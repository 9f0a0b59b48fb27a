"use strict";
const data = JSON.parse(document.getElementById("data").textContent);
const percent = share => Math.round(100 * share) + "%";
const clean = number => (Math.round(number * 10) / 10).toLocaleString("en").replace("-", "−");

/* A chart is one picture to whoever hears the page; its words stand in its label, its figures in a table. */
function described(host, words) {
  host.setAttribute("role", "img");
  host.setAttribute("aria-label", words);
}

/* Drawn for the width it has now; the frame of reference lets it shrink with the paper when it is printed. */
function scaled(chart, host) {
  chart.on("created", event => event.svg.getNode().setAttribute("viewBox", "0 0 " + host.clientWidth + " " + host.clientHeight));
  return chart;
}

/* Of the names below a chart as many as find room. */
function thinned(names, room) {
  const every = Math.ceil(names.length / room);
  return names.map((name, i) => i % every === 0 ? name : null);
}

function lines(host, names, series, options) {
  return scaled(new Chartist.LineChart(host, {labels: thinned(names, 8), series: series}, Object.assign({
    lineSmooth: Chartist.Interpolation.none({fillHoles: false}),
    fullWidth: true, chartPadding: {top: 10, right: 30, bottom: 0, left: 20},
    axisY: {offset: 50, labelInterpolationFnc: clean}
  }, options || {})), host);
}

function scatter(host, rows) {
  const met = rows.filter(row => row.cases > 0);
  scaled(new Chartist.LineChart(host, {series: [
    {className: "even", data: [{x: 0, y: 0}, {x: 100, y: 100}]},
    {className: "you", data: met.map(row => ({x: 100 * row.tells, y: 100 * row.yes / row.cases})).reverse()}
  ]}, {
    lineSmooth: false, low: 0, high: 100, chartPadding: {top: 10, right: 30, bottom: 0, left: 20},
    axisX: {type: Chartist.FixedScaleAxis, low: 0, high: 100, ticks: [0, 25, 50, 75, 100], labelInterpolationFnc: v => v + "%"},
    axisY: {type: Chartist.FixedScaleAxis, low: 0, high: 100, ticks: [0, 25, 50, 75, 100], offset: 50, labelInterpolationFnc: v => v + "%"}
  }), host);
  described(host, "Calibration. " + (met.map(row =>
    row.rung + " tells " + percent(row.tells) + ", came true " + row.yes + " of " + row.cases).join("; ") || "No case."));
}

function bars(host, names, values, words) {
  host.style.height = Math.max(9, 2 + 1.45 * names.length) + "rem";
  const chart = scaled(new Chartist.BarChart(host, {labels: names, series: [values]}, {
    horizontalBars: true, reverseData: true, chartPadding: {top: 5, right: 30, bottom: 0, left: 5},
    axisX: {labelInterpolationFnc: clean}, axisY: {offset: 130}
  }), host);
  chart.on("draw", event => {
    if (event.type === "bar" && event.value.x < 0) event.element.addClass("loss");
  });
  described(host, words + ". " + names.map((name, i) => name + " " + clean(values[i])).join("; "));
}
