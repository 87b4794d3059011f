import { askEarly } from "./early-answers.ts";
import { FIRST_QUESTIONS } from "./first-questions.ts";
import { pageAt } from "./page-at.ts";

/** In a tab that nobody looks at nothing is painted, and a page should be ready there too. */
const LONGEST_WAIT = 300;

const { pathname, search } = window.location;
const here = pageAt(pathname);
const question = here && FIRST_QUESTIONS[here.page.path]?.(here.given);

let isStarted = false;

/** The portal and the page of this address, beside each other. What can't be fetched here the router asks again, and says so. */
function start(): void {
  if (isStarted) return;
  isStarted = true;
  here?.page.open().catch(() => undefined);
  // First the library that draws, then who uses it: a screen that is touched meanwhile is heard in between.
  void import("react-dom/client").then(() => import("./main.tsx"));
}

// With choices in it, an address has to be read by the page.
if (question && search === "") askEarly(question);
// The head of the site is on the screen before a slow processor begins at the scripts, which are on their way meanwhile.
requestAnimationFrame(() => setTimeout(start));
setTimeout(start, LONGEST_WAIT);
