import type { CookieSerializeOptions } from "@fastify/cookie";
import type { FastifyReply, FastifyRequest } from "fastify";

/**
 * A cookie that only this host, over https, gets back; where the platform is tried out over http the browser would refuse
 * the prefix and the attribute.
 */
export class HostCookie {
  readonly #name: string;
  readonly #options: CookieSerializeOptions;

  /** @param maxAge in seconds; without it the browser forgets the cookie when it closes */
  constructor(name: string, isSecure: boolean, maxAge?: number) {
    this.#name = isSecure ? `__Host-${name}` : name;
    this.#options = {
      path: "/",
      httpOnly: true,
      sameSite: "lax",
      secure: isSecure,
      ...(maxAge !== undefined && { maxAge }),
    };
  }

  read(request: FastifyRequest): string | undefined {
    return request.cookies[this.#name];
  }

  write(reply: FastifyReply, value: string): void {
    reply.setCookie(this.#name, value, this.#options);
  }

  clear(reply: FastifyReply): void {
    reply.clearCookie(this.#name, this.#options);
  }
}
