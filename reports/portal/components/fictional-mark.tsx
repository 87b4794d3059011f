/** Says behind the name of something invented that it is, unless the name says so itself, as those of our own region do. */
export function FictionalMark({ name, isFictional }: { name: string; isFictional: boolean }) {
  if (!isFictional || name.endsWith("(fictief)")) return null;
  return <> (fictief)</>;
}
