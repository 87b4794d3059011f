import { useEffect, useRef } from "react";
import { FictionalBanner } from "../../components/fictional-banner.tsx";
import { NotesProvider } from "../../components/notes/notes-provider.tsx";
import { DashboardAnswer } from "./dashboard-answer.tsx";
import { DashboardView } from "./dashboard-view.tsx";

/** Tells the page around this one how high it is, whenever that changes. */
function useTellHeight(): React.RefObject<HTMLElement | null> {
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(element.getBoundingClientRect().height);
      // Nothing in it is secret, and whoever embeds it may be anyone.
      window.parent.postMessage({ regiospiegel: "height", height }, "*");
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return frame;
}

/** A dashboard without the portal around it, for a frame in somebody else's site. */
export function EmbeddedPage() {
  const frame = useTellHeight();
  return (
    <main className="site embedded" ref={frame}>
      <DashboardAnswer>
        {(dashboard) => (
          <NotesProvider>
            <title>{`${dashboard.title} · Regiospiegel`}</title>
            {dashboard.fictional && <FictionalBanner what={dashboard.fictional} />}
            <h1 className="utrecht-heading-1">{dashboard.title}</h1>
            <DashboardView dashboard={dashboard} />
            <p className="embedded__origin">
              <a
                className="utrecht-link utrecht-link--html-a"
                href={`/dashboard/${dashboard.slug}`}
                rel="noreferrer"
                target="_blank"
              >
                Dit dashboard in Regiospiegel (opent een nieuw tabblad)
              </a>
            </p>
          </NotesProvider>
        )}
      </DashboardAnswer>
    </main>
  );
}
