import type { DashboardAnswer } from "./dashboard-choices.ts";

/** How a municipality shows a public dashboard in its own site: one line to copy. */
export function EmbedLine({ dashboard }: { dashboard: DashboardAnswer }) {
  if (!dashboard.audience.includes("PUBLIC")) return null;
  const script = `${window.location.origin}/insluiten.js`;
  return (
    <details className="dashboard-embed screen-only">
      <summary>Toon dit dashboard op een eigen website</summary>
      <p className="utrecht-paragraph">Zet deze regel op de pagina waar het dashboard moet staan:</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a line that is wider than the screen is scrolled from the keyboard too */}
      <pre tabIndex={0}>
        {`<script src="${script}" defer></script><regiospiegel-dashboard slug="${dashboard.slug}"></regiospiegel-dashboard>`}
      </pre>
    </details>
  );
}
