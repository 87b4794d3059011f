import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { AnswerCache } from "./answer-cache.ts";

const ROOM = 10_000;

test("never takes more room than it has, whatever is asked", async () => {
  const asked = fc.array(fc.tuple(fc.string(), fc.string({ maxLength: 3000, unit: "grapheme" })), {
    maxLength: 60,
  });
  await fc.assert(
    fc.asyncProperty(asked, async (questions) => {
      const cache = new AnswerCache(ROOM);
      for (const [key, text] of questions) {
        await cache.answer(key, () => Promise.resolve(text));
        expect(cache.size).toBeLessThanOrEqual(ROOM);
      }
    }),
  );
});

test("keeps neither what fails nor what is not to be kept", async () => {
  const cache = new AnswerCache(ROOM);
  await expect(cache.answer("key", () => Promise.reject(new Error("away")))).rejects.toThrow("away");
  expect(await cache.answer("key", () => Promise.resolve(null))).toBeNull();
  expect((await cache.answer("key", () => Promise.resolve("1")))?.bodyOf("}").toString()).toBe('{"data":1}');
});

test("the tag is that of the text", async () => {
  const tagOf = async (text: string) =>
    (await new AnswerCache(ROOM).answer("k", () => Promise.resolve(text)))?.tag;
  expect(await tagOf("1")).toBe(await tagOf("1"));
  expect(await tagOf("1")).not.toBe(await tagOf("2"));
});
