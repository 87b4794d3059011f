import { TextLink } from "../../components/text-link.tsx";

const WAYS_IN = [
  {
    to: "/dashboards",
    text: "Dashboards",
    explanation: "Overzichten voor bestuur en raad, om te bekijken en af te drukken.",
  },
  {
    to: "/samenwerking/mgr-sdcg/deelname",
    text: "Wie doet waaraan mee",
    explanation: "De deelnamematrix op elke dag die u kiest.",
  },
  {
    to: "/modules",
    text: "Modules",
    explanation: "Per taak: deelnemers, begroting, formatie, afspraken en resultaten.",
  },
  {
    to: "/gemeenten",
    text: "Gemeenten",
    explanation: "Per gemeente: waaraan zij deelneemt en wat zij bijdraagt.",
  },
  {
    to: "/vergelijken",
    text: "Vergelijken",
    explanation: "Een gemeente naast andere, en in woorden of die vergelijking iets zegt.",
  },
  {
    to: "/verdeling",
    text: "Wie betaalt wat, en wat als",
    explanation:
      "Een kostenverdeling narekenen, of met een ander totaal, een andere sleutel of andere deelnemers.",
  },
  {
    to: "/tegenspraken",
    text: "Tegenspraken",
    explanation: "Cijfers die niet optellen of elkaar tegenspreken, naast wat eruit had moeten komen.",
  },
  {
    to: "/bronnen",
    text: "Bronnen",
    explanation: "De documenten, met hun controlegetal en wat eruit is overgenomen.",
  },
  {
    to: "/verkennen",
    text: "Zelf vragen stellen",
    explanation: "Bevraag alle gegevens met GraphQL, met voorbeelden.",
  },
];

/** Where a reader can go from the front page. */
export function WaysIn() {
  return (
    <ul className="ways-in">
      {WAYS_IN.map(({ to, text, explanation }) => (
        <li key={to}>
          <TextLink to={to}>{text}</TextLink>
          <p>{explanation}</p>
        </li>
      ))}
    </ul>
  );
}
