// Opens pages that Copytaster wrote in a real browser and reports what is wrong with them: a console message of
// error or warning, a request, a violation that axe-core finds, a chart that is not there, a slider that does not
// move. Light and dark, wide and narrow. Writes pictures and a PDF beside each page. Exit 0 if nothing is wrong.
//
// It needs Node, a Chromium and two packages, which are no part of the build:
//   npm install --prefix /some/folder playwright-core axe-core
//   cp src/test/browser/check.mjs /some/folder/
//   node /some/folder/check.mjs page.html...           CHROMIUM names the browser, /usr/bin/chromium by default
import {chromium} from "playwright-core";
import {createRequire} from "node:module";
import {readFileSync} from "node:fs";
import {pathToFileURL} from "node:url";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: ["--no-sandbox"]
});
let wrong = 0;
const blame = (page, text) => {
  wrong++;
  console.log(`${page}: ${text}`);
};
for (const file of process.argv.slice(2)) {
  const address = pathToFileURL(file).href;
  for (const scheme of ["light", "dark"]) {
    for (const width of [1200, 420]) {
      const name = `${file} ${scheme} ${width}`;
      // axe-core is put into the page by the tool; the page's own policy would rightly refuse it.
      const audited = await browser.newContext({colorScheme: scheme, viewport: {width, height: 900}, bypassCSP: true});
      const strict = await browser.newContext({colorScheme: scheme, viewport: {width, height: 900}});
      const page = await strict.newPage();
      page.on("console", m => ["error", "warning"].includes(m.type()) && blame(name, `console: ${m.text()}`));
      page.on("pageerror", e => blame(name, `error: ${e.message}`));
      page.on("request", r => r.url() !== address && blame(name, `request: ${r.url()}`));
      await page.goto(address);
      const charts = await page.$$eval(".chart", hosts => hosts.map(h =>
        [h.id || h.dataset.question || h.dataset.figure, h.querySelectorAll("svg path, svg line.ct-bar, svg line.ct-point").length]));
      charts.filter(([, marks]) => marks === 0).forEach(([id]) => blame(name, `chart ${id} is empty`));
      const slider = await page.$("#turn");
      if (slider) {
        const before = await page.textContent("#standing tbody");
        await slider.focus();
        await page.keyboard.press("End");
        if (before === await page.textContent("#standing tbody")) blame(name, "the slider changes nothing");
      }
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
      if (overflow) blame(name, "is wider than the window");
      await page.screenshot({path: `${file}.${scheme}.${width}.png`, fullPage: true});
      if (scheme === "light" && width === 1200) await page.pdf({path: `${file}.pdf`, format: "A4"});
      const audit = await audited.newPage();
      await audit.goto(address);
      await audit.evaluate(axe);
      const result = await audit.evaluate(() => axe.run());
      result.violations.forEach(v => blame(name, `axe ${v.id} (${v.impact}): ${v.help}: ${v.nodes.slice(0, 3).map(n => n.target).join(" | ")}`));
      console.log(`${name}: ${charts.length} charts, ${result.passes.length} axe rules passed, ${result.incomplete.length} undecided`);
      await strict.close();
      await audited.close();
    }
  }
}
await browser.close();
console.log(wrong === 0 ? "Nothing is wrong." : `${wrong} things are wrong.`);
process.exit(wrong === 0 ? 0 : 1);
