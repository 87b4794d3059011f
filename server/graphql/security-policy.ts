/** What a page of ours may load: its own files and nothing else. */
export const CONTENT_SECURITY_POLICY = {
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
