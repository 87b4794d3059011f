const times = (count: number, text: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => text(at)).join(" ");

/** Documents that validation or execution could drown in, by what is the matter with them. */
export const ATTACK_DOCUMENTS: Readonly<Record<string, string>> = {
  "fragments in a circle": `{ modules { ...f0 } } ${times(150, (at) => `fragment f${at} on CooperationModule { code ...f${(at + 1) % 150} ...f${(at + 2) % 150} }`)}`,
  "fragments that double at every step": `{ modules { ...f0 } } ${times(40, (at) => `fragment f${at} on CooperationModule { a: submodules { ...f${at + 1} } b: submodules { ...f${at + 1} } }`)} fragment f40 on CooperationModule { code }`,
  "three hundred aliases": `{ ${times(300, (at) => `a${at}: modules { code }`)} }`,
  "a thousand directives": `{ modules { code ${times(1000, () => "@skip(if: false)")} } }`,
  "directives that don't exist": `{ modules { code ${times(900, () => "@a")} } }`,
  "five hundred levels": `{ module(code: "wsp") ${times(250, () => "{ partnership { modules")} { code } ${"} }".repeat(250)} }`,
  "the same field two thousand times": `{ modules { ${times(2000, () => "code")} } }`,
  "fields that overlap in every pair": `{ ${times(60, (at) => `m: module(code: "${at}") { ${times(14, () => "code")} }`)} }`,
  "fields that overlap across inline fragments": `{ ${times(4, () => `... on Query { ${times(98, () => "modules{code}")} }`)} }`,
  "fields that overlap in a fragment that nothing spreads": `{ modules { code } } fragment f on Query { ${times(480, () => "modules{code}")} }`,
  "many operations, each through many fragments": `${times(100, (at) => `query q${at} {...f0}`)} ${times(100, (at) => `fragment f${at} on Query { ...f${at + 1} }`)} fragment f100 on Query { modules { code } }`,
  "a list of nine thousand": `{ observations(input: { indicators: [${times(9000, () => '"a"')}] }) { totalCount } }`,
};
