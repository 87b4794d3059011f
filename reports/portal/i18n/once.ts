/** Makes something when it is first asked for: a formatter takes longer to make than a page full of figures to write. */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly it: Made } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}
