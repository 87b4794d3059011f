const OWN = {
  useDefaults: false,
  directives: {
    "default-src": ["'self'"],
    "script-src": ["'self'"],
    // The editors of the query explorer write style elements of their own.
    "style-src": ["'self'", "'unsafe-inline'"],
    // Arrows and signs of the design system stand in its style as data.
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'"],
    // The query explorer's editors check what is typed in workers; these are files of ours too.
    "worker-src": ["'self'"],
    "connect-src": ["'self'"],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'none'"],
  },
};

/**
 * What a page of ours may load: its own files and nothing else; where dashboards are embedded, from that one place too.
 * @param origin of Metabase, such as `https://bi.example.nl`; null where nothing is embedded
 */
export function contentSecurityPolicy(origin: string | null) {
  if (origin === null) return OWN;
  const { directives } = OWN;
  const open = ["script-src", "style-src", "img-src", "font-src", "connect-src"] as const;
  const opened: Record<string, string[]> = { "frame-src": ["'self'", origin] };
  for (const directive of open) opened[directive] = [...directives[directive], origin];
  return { ...OWN, directives: { ...directives, ...opened } };
}
