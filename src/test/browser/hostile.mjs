// Opens pages that hold an attack in every text, beside the same pages with a plain word instead, and reports whatever of it comes to
// life: a script, a dialog, a console message, a request, a page left, an element or attribute that the plain page has not. Each is
// opened twice: under the page's own content security policy, and with the policy switched off, so that the escaping alone has to hold.
// Run by src/test/browser/hostile. Exit 0 if nothing is wrong.
import {chromium} from "playwright-core";
import {pathToFileURL} from "node:url";

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: ["--no-sandbox"]
});
let wrong = 0;

// Every element with the names of its attributes, in the order of the document.
const shape = () => [...document.querySelectorAll("*")].map(e =>
  e.localName + [...e.attributes].map(a => ` ${a.name}`).sort().join(""));

async function open(name, bypassCSP) {
  const context = await browser.newContext({bypassCSP, viewport: {width: 1200, height: 900}});
  const page = await context.newPage();
  const address = pathToFileURL(`${name}.html`).href;
  const heard = [];
  page.on("dialog", d => { heard.push(`dialog: ${d.message()}`); d.dismiss(); });
  page.on("console", m => heard.push(`console: ${m.text()}`));
  page.on("pageerror", e => heard.push(`error: ${e.message}`));
  page.on("request", r => r.url() !== address && heard.push(`request: ${r.url().slice(0, 100)}`));
  page.on("framenavigated", f => f.url() !== address && heard.push(`page: ${f.url().slice(0, 100)}`));
  context.on("page", () => heard.push("a window"));
  await page.goto(address);
  const elements = await page.evaluate(shape);
  // Everything is pointed at, focused and clicked, as somebody would who looks round.
  const touched = await page.evaluate(() => {
    const all = [...document.querySelectorAll("body *")];
    for (const e of all) {
      for (const kind of ["mouseover", "mouseenter", "mousemove", "focus", "click", "input", "toggle"]) {
        e.dispatchEvent(new Event(kind, {bubbles: true}));
      }
      if (e.focus) e.focus();
    }
    return all.length;
  });
  const slider = await page.$("input[type=range]");
  if (slider) {
    await slider.focus();
    for (const key of ["Home", "ArrowRight", "ArrowRight", "End"]) await page.keyboard.press(key);
  }
  await page.waitForTimeout(500);
  const state = await page.evaluate(() => ({
    hit: window.hit === undefined ? "" : String(window.hit),
    frames: window.length,
    title: document.title,
    titles: document.querySelectorAll("title").length,
    text: document.documentElement.innerText + [...document.querySelectorAll("script[type]")].map(s => s.textContent).join(),
    living: [...document.querySelectorAll("*")].filter(e =>
      ["iframe", "object", "embed", "img", "base", "link", "form", "frame", "math", "audio", "video"].includes(e.localName)
      || e.matches("meta[http-equiv=refresh]")
      || [...e.attributes].some(a => a.name.startsWith("on") || /^\s*(javascript|data):/i.test(a.value))).map(e => e.outerHTML.slice(0, 100))
  }));
  await context.close();
  return {heard, elements, touched, state};
}

for (const kind of process.argv.slice(2)) {
  for (const bypassed of [false, true]) {
    const name = `${kind}, ${bypassed ? "policy off" : "policy on"}`;
    const blame = text => { wrong++; console.log(`${name}: ${text}`); };
    const plain = await open(`plain-${kind}`, bypassed);
    plain.heard.forEach(text => blame(`the plain page too: ${text}`));
    for (const variant of ["hostile", "names"]) {
      const {heard, elements, touched, state} = await open(`${variant}-${kind}`, bypassed);
      heard.forEach(blame);
      if (state.hit) blame(`a script ran: ${state.hit}`);
      if (state.frames > 0) blame("there is a frame");
      if (state.titles !== plain.state.titles) blame("there is another title");
      state.living.forEach(text => blame(`lives: ${text}`));
      // With other ids comes other luck: then no element may be of a make that the plain page does not know.
      const known = new Set(plain.elements);
      const at = elements.findIndex((e, i) => variant === "hostile" ? e !== plain.elements[i] : !known.has(e));
      if (at >= 0 || variant === "hostile" && elements.length !== plain.elements.length) {
        blame(`element ${at} is <${elements[at]}>, and <${plain.elements[at]}> on the plain page`);
      }
      const held = state.text.split("HOSTILE</script>").length - 1;
      if (held === 0) blame("the attack is not on the page");
      if (kind !== "class" && !state.title.includes("HOSTILE</script>")) blame("the title is not what the scenario says");
      console.log(`${name}, ${variant}: ${elements.length} elements, ${touched} touched, the attack stands there as text ${held} times`);
    }
  }
}
await browser.close();
console.log(wrong === 0 ? "Nothing came to life." : `${wrong} things are wrong.`);
process.exit(wrong === 0 ? 0 : 1);
