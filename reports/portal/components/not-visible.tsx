/** In the place of what the viewer may not see; the note at the head of the page says why, and how to get to see it. */
export function NotVisible() {
  return <p className="utrecht-paragraph muted">Niet zichtbaar voor u: bovenaan staat waarom.</p>;
}
