export interface Example {
  readonly title: string;
  readonly query: string;
}

/** Questions that work as they stand; a test asks each of them. */
export const EXAMPLES: readonly Example[] = [
  {
    title: "Wie doet waaraan mee?",
    query: `# Deelname aan de modules van de MGR op 1 juni 2022
{
  participationMatrix(partnership: "mgr-sdcg", asOf: "2022-06-01") {
    modules { name participantCount(asOf: "2022-06-01") }
    rows {
      municipality { name }
      cells { module { shortName } participates }
    }
  }
}
`,
  },
  {
    title: "Wat kost een module?",
    query: `# Begrotingen van het RBL: totalen zoals afgedrukt, ernaast nagerekend
{
  budgets(module: "rbl") {
    financialYear
    label
    printedTotalExpense
    totalExpense
    lines { name side amount isProMemoria }
  }
}
`,
  },
  {
    title: "Wie betaalt hoeveel?",
    query: `# Bijdragen aan Inburgering in 2022, met aandeel en bedrag per inwoner
{
  contributions(module: "inburgering", financialYear: 2022) {
    municipality { name }
    amount
    share
    perInhabitant { value status reason }
    citation { locator printed source { title } }
  }
}
`,
  },
  {
    title: "Hoe groot is de formatie?",
    query: `# Alle versies van de formatie van Inkoop Zorg
{
  formations(module: "inkoop") {
    year
    stage
    label
    printedTotal
    totalFte
    posts { jobFunction fte hoursPerWeek }
  }
}
`,
  },
  {
    title: "Wat is er terechtgekomen van de afspraken?",
    query: `# Prestatieafspraken van Inkoop Zorg en hun status
{
  performanceAgreements(module: "inkoop", year: 2017) {
    area
    description
    status
    printedStatus
    citation { locator }
  }
}
`,
  },
  {
    title: "Wat klopt er niet?",
    query: `# Totalen die niet de som van hun delen zijn
{
  discrepancies(kind: SUM) {
    subject
    printed
    recomputed
    difference
    explanation
    citation { locator source { title } }
  }
}
`,
  },
  {
    title: "Een gemeente in één vraag",
    query: `# Arnhem: inwoners, deelname en bijdragen
{
  municipality(code: "GM0202") {
    name
    population { value period citation { locator printed } }
    participations { module { name } validFrom evidence }
    contributions { module { name } financialYear amount }
  }
}
`,
  },
];
