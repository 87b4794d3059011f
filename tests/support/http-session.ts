/** A browser's part of HTTP: it keeps the cookies of each host and sends them back. */
export class HttpSession {
  readonly #cookies = new Map<string, Map<string, string>>();

  /** Asks without following where the answer points to. */
  async ask(url: string | URL, init: RequestInit = {}): Promise<Response> {
    const { host } = new URL(url);
    const jar = this.#cookies.get(host) ?? new Map<string, string>();
    this.#cookies.set(host, jar);
    const headers = new Headers(init.headers);
    if (jar.size > 0) headers.set("cookie", [...jar].map(([name, value]) => `${name}=${value}`).join("; "));
    const response = await fetch(url, { ...init, headers, redirect: "manual" });
    for (const line of response.headers.getSetCookie()) {
      const [pair = "", ...attributes] = line.split(";");
      const [name = "", ...value] = pair.split("=");
      const isGone = attributes.some((attribute) =>
        /^ *(max-age=0|expires=thu, 01 jan 1970)/i.test(attribute),
      );
      if (isGone) jar.delete(name);
      else jar.set(name, value.join("="));
    }
    return response;
  }

  /** Follows where answers point to, until one is a page. */
  async follow(url: string | URL, init: RequestInit = {}): Promise<{ url: URL; response: Response }> {
    let at = new URL(url);
    let response = await this.ask(at, init);
    for (let steps = 0; steps < 20; steps += 1) {
      const location = response.headers.get("location");
      if (location === null) return { url: at, response };
      at = new URL(location, at);
      response = await this.ask(at);
    }
    throw new Error(`A way must end within twenty steps, but got to: ${at.href}`);
  }

  /** The value of a cookie, or undefined. */
  cookie(url: string, name: string): string | undefined {
    return this.#cookies.get(new URL(url).host)?.get(name);
  }

  /** Takes over a cookie, as a thief would. */
  setCookie(url: string, name: string, value: string): void {
    const { host } = new URL(url);
    this.#cookies.set(host, (this.#cookies.get(host) ?? new Map<string, string>()).set(name, value));
  }
}
