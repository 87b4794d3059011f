/**
 * Colours that stay apart for who sees fewer of them, each at least 3 : 1 on white (WCAG 1.4.11).
 * Series also differ by pattern or by mark, so that they stay apart on a grey print.
 */
export const PALETTE = [
  "#1d5fa6",
  "#b85c00",
  "#1b7f6b",
  "#8a4f9e",
  "#a83252",
  "#5b5b5b",
  "#7a6a00",
  "#2f7f9e",
];

/** The marks of lines. */
export const MARKS = ["circle", "rect", "triangle", "diamond", "emptyCircle", "emptyRect"];

/** Ink of axes and labels. */
export const INK = "#2b2b2b";
export const QUIET = "#d9d9d9";
