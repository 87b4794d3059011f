const MARGIN = 8;

/** Puts an opened panel below the button that opened it, within the width of the page. */
export function putBelow(button: HTMLElement, panel: HTMLElement): void {
  const { left, bottom } = button.getBoundingClientRect();
  const rightmost = document.documentElement.clientWidth - panel.offsetWidth - MARGIN;
  panel.style.left = `${window.scrollX + Math.max(MARGIN, Math.min(left, rightmost))}px`;
  panel.style.top = `${window.scrollY + bottom + MARGIN / 2}px`;
}
