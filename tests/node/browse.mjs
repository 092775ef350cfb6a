// Looks at pages in a real browser. usage: node browse.mjs BROWSER FOLDER
// Each line of standard input names a scenario; what does not hold comes back, a line of JSON for each ("" if all holds).
// One browser plays them all: it takes longer to start than most of them take.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { chromium } from "playwright-core";

const [executablePath, folder] = process.argv.slice(2);
const pages = readdirSync(folder).filter((name) => name.endsWith(".html"));
const url = (name, hash = "") => pathToFileURL(join(folder, name)).href + hash;
const MOST_SECONDS = 300;
const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

// A run that may take its time looks at each page in every way, any other at each page, and in every way at some.
const LONG = Boolean(process.env.LONG);
const WAYS = ["light", "dark"].flatMap((colorScheme) => [PHONE, DESKTOP].map((viewport) => ({ colorScheme, viewport })));
const FULL = ["index.html", "sample.html", "report.html"];
const ALIKE = /^(fji|ja|mlt)-/; // what is marked on them is marked on another page as well

const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });

// A page of its own; whatever it complains of, asks for or pops up is kept.
async function open(name, options = {}, hash = "") {
  const context = await browser.newContext({ viewport: DESKTOP, ...options });
  const page = await context.newPage();
  page.faults = [];
  page.on("console", (message) => page.faults.push(message.text()));
  page.on("pageerror", (error) => page.faults.push(String(error)));
  page.on("dialog", (dialog) => { page.faults.push("a dialog"); dialog.dismiss(); });
  page.on("request", (request) => { if (!/^(file|data):/.test(request.url())) page.faults.push(request.url()); });
  page.on("requestfailed", (request) => page.faults.push(`${request.url()} ${request.failure().errorText}`));
  await page.goto(url(name, hash));
  return page;
}

// Looks at one page after the other. They stay open for the next scenario: to load them takes longer than to look.
const kept = new Map();
async function through(look) {
  for (const name of pages) {
    if (!kept.has(name)) kept.set(name, await open(name));
    await look(kept.get(name), name);
  }
}

// Of many widths or ways those in which a page is looked at: all, or a part of them, and the next page in another part.
const own = (all, name, part) => (LONG || FULL.includes(name) ? all : all.filter((_, at) => (at + pages.indexOf(name)) % part === 0));

// What axe, which is in the page, holds against it: [rule, the first elements].
async function violations(page) {
  const found = await page.evaluate(() => axe.run({ resultTypes: ["violations"] }));
  return found.violations.map((it) => [it.id, it.nodes.slice(0, 3).map((node) => node.html)]);
}

const hash = (page) => page.evaluate(() => location.hash);
const focused = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.dataset.of);
const inSight = (page, selector) => page.evaluate((it) => {
  const { top, bottom } = document.querySelector(it).getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}, selector);
const background = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

const scenarios = {
  async axe() {
    for (const name of pages) {
      if (!LONG && ALIKE.test(name)) continue;
      // Axe takes its time: the pages that have everything in both lights and at both widths, the others in one way each.
      const ways = FULL.includes(name) && !LONG ? [WAYS[0], WAYS[3]] : own(WAYS, name, WAYS.length);
      const page = await open(name, ways[0]);
      await page.evaluate(() => { for (const each of document.querySelectorAll("details")) each.open = true; });
      await page.evaluate(axe.source);
      for (const { colorScheme, viewport } of ways) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize(viewport);
        await page.evaluate(() => Promise.all(document.getAnimations().map((it) => it.finished)));
        assert.deepEqual(await violations(page), [], `${name}, ${colorScheme}, ${viewport.width} px`);
      }
      await page.context().close();
    }
    const page = await open("index.html");
    await page.evaluate(() => {
      document.documentElement.removeAttribute("lang");
      document.querySelector("th a").textContent = "";
    });
    await page.evaluate(axe.source);
    const faults = (await violations(page)).map(([id]) => id);
    assert.ok(faults.includes("html-has-lang") && faults.includes("link-name"), "axe sees what is wrong");
  },

  async narrow() {
    await through(async (page, name) => {
      for (const width of own([320, 390, 768, 1280], name, 2)) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `${name} is ${wide} px wide at ${width} px`);
      }
    });
  },

  // No word of a short cell, a label or a number is cut over two lines, on a phone and on any desk.
  async wholeWords() {
    await through(async (page, name) => {
      for (const width of own([390, 768, 1024, 1152, 1280, 1366, 1440, 1600, 1920], name, 3)) {
        await page.setViewportSize({ width, height: 800 });
        const broken = await page.evaluate(() => {
          const found = [];
          const short = "thead th, tbody td:not([data-label=Meeting]):not(.long):not(.unread td), td b, td time, dt, .stats dd, .status, .sev, .chip, .tag, button";
          for (const cell of document.querySelectorAll(short)) {
            const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
            while (texts.nextNode()) {
              for (const word of texts.currentNode.data.matchAll(/[^\s\-–—/]+/gu)) {
                const range = document.createRange();
                range.setStart(texts.currentNode, word.index);
                range.setEnd(texts.currentNode, word.index + word[0].length);
                const lines = new Set([...range.getClientRects()].filter((it) => it.width > 1).map((it) => Math.round(it.top)));
                if (lines.size > 1) found.push(word[0]);
              }
            }
          }
          return found;
        });
        assert.deepEqual(broken, [], `${name} at ${width} px`);
      }
    });
  },

  // Who speaks, then the country; then the next one: from left to right, though each is written from right to left.
  async isolated() {
    const page = await open("persian.html");
    const inOrder = async (selector, words) => {
      const places = await page.evaluate(([where, wanted]) => {
        const box = [...document.querySelectorAll(where)].find((it) => wanted.every((word) => it.textContent.includes(word)));
        return wanted.map((word) => {
          const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const at = texts.currentNode.data.indexOf(word);
            if (at < 0) continue;
            const range = document.createRange();
            range.setStart(texts.currentNode, at);
            range.setEnd(texts.currentNode, at + word.length);
            const { left, right, top } = range.getBoundingClientRect();
            return { left, right, top };
          }
          throw new Error(`no ${word} in ${where}`);
        });
      }, [selector, words]);
      for (let i = 1; i < places.length; i += 1) {
        const [before, after] = [places[i - 1], places[i]];
        const follows = after.left >= before.right - 1 || after.top > before.top + 5;
        assert.ok(follows, `${words[i]} stands before ${words[i - 1]} in ${selector}`);
      }
    };
    await inOrder(".who", ["آنا تورا", "ایران", "لوئیس روخاس", "تاجیکستان"]);
    await inOrder(".kicker", ["Session 3", "2024", "تهران", "Iran"]);
    await inOrder("dd", ["تهران", "Iran"]);
    await page.goto(url("index.html"));
    await inOrder("td .more", ["ایران", "تاجیکستان"]);
  },

  // Two columns on a desk, one on a phone.
  async columns() {
    const beside = async (viewport) => {
      const page = await open("sample.html", { viewport });
      const row = page.locator(".row:has(.card)").nth(1);
      const [text, card] = [await row.locator(".text").boundingBox(), await row.locator(".card").first().boundingBox()];
      return card.x >= text.x + text.width;
    };
    assert.equal(await beside(DESKTOP), true);
    assert.equal(await beside(PHONE), false);
  },

  async silent() {
    await through(async (page, name) => {
      await page.waitForTimeout(50);
      assert.deepEqual(page.faults, [], name);
    });
  },

  // The policy lets nothing run that is not ours, even if it had got into the page.
  async policy() {
    const page = await open("sample.html");
    const ran = await page.evaluate(() => new Promise((resolve) => {
      const script = document.createElement("script");
      script.textContent = "window.stranger = true";
      document.body.append(script);
      const image = document.createElement("img");
      image.setAttribute("onerror", "window.stranger = true");
      image.src = "https://example.invalid/x.png";
      document.body.append(image);
      setTimeout(() => resolve(Boolean(window.stranger)), 200);
    }));
    assert.equal(ran, false);
    assert.ok(page.faults.some((fault) => fault.includes("Content Security Policy")));
    assert.ok(page.faults.includes("https://example.invalid/x.png csp"), String(page.faults));
  },

  async clicks() {
    for (const javaScriptEnabled of [true, false]) {
      const page = await open("sample.html", { javaScriptEnabled });
      await page.locator("#words-outcome-4-0 + mark").click();
      assert.equal(new URL(page.url()).hash, "#outcome-4");
      const box = await page.locator("#outcome-4").boundingBox();
      assert.ok(box.y + box.height > 0 && box.y < DESKTOP.height, "the outcome is in sight");
      await page.locator("#outcome-4 .quotes a").first().click();
      assert.equal(new URL(page.url()).hash, "#words-outcome-4-0");
      const words = await page.locator("a.q:has(#words-outcome-4-0)").boundingBox();
      assert.ok(words.y >= 0 && words.y < DESKTOP.height, "the words are in sight");
      await page.context().close();
    }
  },

  async lights() {
    const page = await open("sample.html");
    await page.locator("#outcome-4 .what").hover();
    const lit = await page.locator("a.q.lit").evaluateAll((all) => all.map((each) => each.dataset.of));
    assert.ok(lit.length > 0 && lit.every((owners) => owners.split(" ").includes("outcome-4")), String(lit));
    await page.locator("a.q[data-of='outcome-6'] mark").first().hover();
    assert.deepEqual(await page.locator(".card.lit").evaluateAll((all) => all.map((each) => each.id)), ["outcome-6"]);
  },

  async keys() {
    const page = await open("sample.html");
    await page.keyboard.press("j");
    assert.equal(await focused(page), "outcome-1");
    await page.keyboard.press("n");
    assert.equal(await hash(page), "#outcome-2");
    await page.keyboard.press("w");
    assert.equal(await hash(page), "#words-outcome-2-0");
    assert.match(await focused(page), /outcome-2/);
    await page.keyboard.press("o");
    assert.equal(await focused(page), "outcome-2");
    await page.keyboard.press("k");
    assert.equal(await focused(page), "outcome-1");
    assert.ok(await inSight(page, "#outcome-1"));
    await page.locator(".keys summary").click();
    await page.locator("[name=keys]").uncheck();
    await page.locator("h1").click();
    await page.keyboard.press("j");
    assert.equal(await hash(page), "#outcome-1", "letter keys can be turned off");
  },

  // Tab reaches everything in the order of the page, shows where it is, and leaves again.
  async tabs() {
    const page = await open("sample.html", { viewport: { width: 1280, height: 300 } });
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
    assert.ok(await inSight(page, ".skip"), "the skip link shows itself");
    await page.keyboard.press("Enter");
    assert.equal(await hash(page), "#reading");
    const count = await page.evaluate(() => document.querySelectorAll("a[href], button, select, summary, input").length);
    let previous = -1;
    for (let step = 0; step < count; step += 1) {
      await page.keyboard.press("Tab");
      const [at, outline] = await page.evaluate(() => {
        const all = [...document.querySelectorAll("a[href], button, select, summary, input, [tabindex]")];
        return [all.indexOf(document.activeElement), getComputedStyle(document.activeElement).outlineStyle];
      });
      if (at < 0) return; // out of the page again
      assert.ok(at > previous, "the focus goes forward");
      assert.notEqual(outline, "none", "the focus can be seen");
      previous = at;
    }
  },

  async filters() {
    const page = await open("sample.html");
    const shown = () => page.locator(".card.outcome:visible").evaluateAll((all) => all.map((each) => each.dataset.kind));
    const all = await shown();
    const status = () => page.locator(".shown").textContent();
    await page.locator("[name=kind]").selectOption("commit");
    assert.deepEqual([...new Set(await shown())], ["commit"]);
    assert.equal(await status(), `${(await shown()).length} of ${all.length} outcomes`);
    assert.ok(await page.locator("a.q.dim").count() > 0, "words of what is hidden are not marked");
    await page.locator("[name=kind]").selectOption("family:undertaking");
    assert.deepEqual([...new Set(await shown())].sort(), ["accept", "commit", "offer"]);
    await page.locator("button[type=reset]").click();
    assert.deepEqual(await shown(), all);
    await page.locator("[name=party]").selectOption("KBS");
    const parties = page.locator(".card.outcome:visible");
    assert.deepEqual(await parties.evaluateAll((some) => some.map((each) => each.dataset.parties)), ["KBS all"]);
    await page.locator("[name=topic]").selectOption("education");
    assert.equal(await status(), `0 of ${all.length} outcomes`);
    // Who follows a mark to a hidden outcome sees it.
    await page.locator("#words-outcome-4-0 + mark").click();
    assert.equal(await page.locator("#outcome-4").isVisible(), true);
    await page.keyboard.press("Escape");
    assert.deepEqual(await shown(), all);
  },

  async scriptless() {
    const page = await open("sample.html", { javaScriptEnabled: false });
    assert.equal(await page.locator("#tools").isVisible(), false);
    assert.equal(await page.locator("button.theme").isVisible(), false);
    assert.equal(await page.locator(".card.outcome:visible").count(), 13);
    assert.equal(await page.locator(".block:visible").count() > 7, true);
    assert.equal(await page.locator("a.home").getAttribute("href"), "index.html");
  },

  async theme() {
    const page = await open("index.html", { colorScheme: "light" });
    const light = await background(page);
    await page.locator("button.theme").click();
    const dark = await background(page);
    assert.notEqual(dark, light);
    await page.goto(url("sample.html"));
    // On a busy machine the browser may hand what one page stored to the next one a moment late.
    for (let again = 0; again < 5 && (await background(page)) !== dark; again += 1) await page.reload();
    assert.equal(await background(page), dark, "the choice is kept");
    assert.equal(await page.locator("button.theme").textContent(), "Light theme");
    const night = await open("index.html", { colorScheme: "dark" });
    assert.equal(await background(night), dark, "the system's choice comes first");
  },

  async print() {
    const page = await open("sample.html", { colorScheme: "dark" });
    await page.emulateMedia({ media: "print" });
    for (const tool of [".top", "#tools", ".strip", ".skip"]) {
      assert.equal(await page.locator(tool).isVisible(), false, tool);
    }
    assert.equal(await page.locator(".card.outcome:visible").count(), 13);
    assert.equal(await background(page), "rgb(255, 255, 255)");
    assert.equal((await page.pdf()).subarray(0, 5).toString(), "%PDF-");
  },

  // The map of a set: every strip is as wide as its head, a square leads to its document, and so does the list.
  async map() {
    for (const viewport of [DESKTOP, PHONE]) {
      const page = await open("report.html", { viewport });
      const widths = await page.locator("#fields svg.cells:visible, #fields svg.names").evaluateAll((all) =>
        all.map((each) => Math.round(each.getBoundingClientRect().width)));
      assert.ok(widths.length > 5 && new Set(widths).size === 1, String(widths));
      assert.ok(widths[0] > 100 && widths[0] <= viewport.width, String(widths));
      await page.locator("#lacking + p + table tbody a").first().click();
      assert.match(page.url(), /\/[a-z0-9~-]+\.html$/);
      assert.ok(await page.locator("h1").isVisible());
      await page.context().close();
    }
    const page = await open("report.html");
    await page.locator("#fields .cells a[href='hostile.html'], #fields .cells a").first().click();
    assert.doesNotMatch(page.url(), /report\.html/);
    const light = await open("report.html", { colorScheme: "light" });
    const dark = await open("report.html", { colorScheme: "dark" });
    const fill = (some) => some.locator("path.given").first().evaluate((it) => getComputedStyle(it).fill);
    assert.notEqual(await fill(light), await fill(dark));
  },

  // Text that goes from right to left does so, and the interface does not.
  async directions() {
    const page = await open("arabic.html");
    const paragraph = page.locator(".block.paragraph p").first();
    assert.equal(await paragraph.getAttribute("lang"), "ar");
    assert.equal(await paragraph.evaluate((it) => getComputedStyle(it).direction), "rtl");
    assert.equal(await page.locator(".card .what").first().evaluate((it) => getComputedStyle(it).direction), "ltr");
    assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
  },
};

async function fault(scenario) {
  const late = new AbortController();
  const over = pause(MOST_SECONDS * 1000, null, { signal: late.signal }).then(() => { throw new Error("it takes too long"); });
  try {
    await Promise.race([scenarios[scenario](), over]);
    return "";
  } catch (error) {
    return String(error.stack);
  } finally {
    over.catch(() => {});
    late.abort();
    const stay = [...kept.values()].map((page) => page.context());
    await Promise.all(browser.contexts().filter((it) => !stay.includes(it)).map((it) => it.close()));
  }
}

for await (const scenario of createInterface({ input: process.stdin })) console.log(JSON.stringify(await fault(scenario)));
await browser.close();
