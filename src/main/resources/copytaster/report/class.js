"use strict";
for (const host of document.querySelectorAll("[data-figure]")) {
  const group = data.groups[Number(host.dataset.group)];
  if (host.dataset.figure === "calibration") {
    scatter(host, group.calibration);
  } else {
    const figure = host.dataset.figure;
    const sorted = group.sessions.slice().sort((a, b) => b.ledger[figure] - a.ledger[figure]);
    bars(host, sorted.map(s => s.name), sorted.map(s => s.ledger[figure]), figure === "luck" ? "Luck, points" : "Accuracy of judgement, of 100");
  }
}
