const MARGIN = 8;

/** Puts an opened panel below the button that opened it, or above where only there is room; within the page's width. */
export function putBeside(button: HTMLElement, panel: HTMLElement): void {
  const { left, top, bottom } = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = panel;
  const rightmost = document.documentElement.clientWidth - width - MARGIN;
  const fitsBelow = bottom + MARGIN + height <= window.innerHeight || top < height + MARGIN;
  const start = Math.max(MARGIN, Math.min(left, rightmost));
  const from = fitsBelow ? bottom + MARGIN / 2 : top - height - MARGIN / 2;
  panel.style.left = `${window.scrollX + start}px`;
  panel.style.top = `${window.scrollY + from}px`;
}
