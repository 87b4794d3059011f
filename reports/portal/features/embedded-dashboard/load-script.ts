/** Milliseconds after which a server is thought not to answer. */
const PATIENCE = 10_000;

const loading = new Map<string, Promise<void>>();

function load(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const fail = (): void => {
      reject(new Error(`A script must load, but got nothing from: ${url}`));
    };
    const script = document.createElement("script");
    script.src = url;
    script.addEventListener("load", () => {
      resolve();
    });
    script.addEventListener("error", fail);
    setTimeout(fail, PATIENCE);
    document.head.append(script);
  });
}

/** Loads a script once. What failed is tried again the next time. */
export function loadScript(url: string): Promise<void> {
  const known = loading.get(url);
  if (known) return known;
  const promise = load(url);
  loading.set(url, promise);
  promise.catch(() => loading.delete(url));
  return promise;
}
