"use strict";
const gauges = data.gauges;
for (const gauge of ["trust", "readers", "care", "understanding"]) {
  const host = document.getElementById(gauge);
  const series = [{className: "you", data: gauges.you[gauge]}];
  let words = gauge + ": you from " + clean(gauges.you[gauge][0]) + " to " + clean(gauges.you[gauge].at(-1));
  if (gauges.par) {
    series.push({className: "par", data: gauges.par[gauge]});
    words += ", par from " + clean(gauges.par[gauge][0]) + " to " + clean(gauges.par[gauge].at(-1));
  }
  lines(host, gauges.hours, series);
  described(host, words + ". The figures stand in the table below.");
}
scatter(document.getElementById("calibration"), data.calibration);
const weighed = data.questions.filter(q => q.hours.length > 0).sort((a, b) => b.understanding - a.understanding);
const foremost = weighed.length <= 16 ? weighed : weighed.slice(0, 8).concat(weighed.slice(-8));
bars(document.getElementById("points"), foremost.map(q => q.slug), foremost.map(q => q.understanding), "Understanding by question, points");

for (const host of document.querySelectorAll("[data-question]")) {
  const question = data.questions.find(q => q.id === host.dataset.question);
  const hours = question.hours;
  if (hours.length === 0) {
    host.remove();
    continue;
  }
  const share = chance => chance === null ? null : 100 * chance;
  const first = hours[0], last = hours.at(-1);
  lines(host, hours.map(h => h.hour).concat(last.out), [
    {className: "par", data: hours.map(h => 100 * h.street).concat(null)},
    {className: "likely", data: hours.map(h => 100 * h.likely).concat(null)},
    {className: "you", data: hours.map(h => share(h.read)).concat(share(last.told))}
  ], {low: 0, high: 100, axisY: {offset: 50, type: Chartist.FixedScaleAxis, low: 0, high: 100, ticks: [0, 50, 100], labelInterpolationFnc: v => v + "%"}});
  const said = chance => chance === null ? "nothing" : percent(chance);
  const at = h => "at " + h.hour + " told " + said(h.read) + ", going round " + percent(h.street) + ", evidence " + percent(h.likely);
  described(host, question.slug + ": " + at(first) + (hours.length > 1 ? "; " + at(last) : "") + "; from " + last.out + " told " + said(last.told) + ".");
}

const slider = document.getElementById("turn");
const body = document.querySelector("#standing tbody");
const turns = Math.max(1, ...data.questions.flatMap(q => q.hours.map(h => h.turn)));
const hourOf = turn => data.gauges.hours[turn - 1] || "";
function show() {
  const turn = Number(slider.value);
  const out = data.questions.flatMap(q => q.hours).find(h => h.turn === turn);
  const from = out ? ", read from " + out.out : "";
  document.getElementById("hour").textContent = hourOf(turn) + ", turn " + turn + " of " + turns;
  document.querySelector("#standing caption").textContent = "The page as the turn of " + hourOf(turn) + " ended" + from;
  slider.setAttribute("aria-valuetext", hourOf(turn) + ", turn " + turn);
  body.replaceChildren();
  for (const question of data.questions) {
    const hour = question.hours.find(h => h.turn === turn);
    if (!hour) continue;
    const row = body.insertRow();
    const head = document.createElement("th");
    head.scope = "row";
    head.textContent = question.question;
    row.append(head);
    const cells = [(hour.lead ? "lead: " : "") + (hour.rung || "nothing"), hour.told === null ? "–" : percent(hour.told),
      percent(hour.street), percent(hour.likely), hour.forced ? "forced" : hour.verdict, question.answer === "open" ? "not settled" : question.answer];
    for (const cell of cells) row.insertCell().textContent = cell;
  }
}
slider.max = turns;
slider.addEventListener("input", show);
document.getElementById("before").addEventListener("click", () => { slider.stepDown(); show(); });
document.getElementById("after").addEventListener("click", () => { slider.stepUp(); show(); });
show();
