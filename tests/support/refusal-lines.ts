/** What a delivery is refused with, a sentence a line; an error of another kind is its one line. */
export async function refusalLines(delivery: Promise<unknown>): Promise<string[]> {
  const message = await delivery.then(
    () => "\nniets geweigerd",
    (error: unknown) =>
      error instanceof Error && error.name === "ImportRefused" ? error.message : `\n${String(error)}`,
  );
  return message
    .split("\n")
    .slice(1)
    .map((line) => line.trim());
}
