import { TextLink } from "../../components/text-link.tsx";
import { linkTo } from "./allocation-question.ts";

const EXAMPLES = [
  { to: linkTo({}), text: "Inburgering 2022 zoals vastgesteld" },
  { to: linkTo({ rounding: "PER_ROW" }), text: "zoals de memo van 2021 afrondt" },
  { to: linkTo({ leave: ["GM0221"] }), text: "als Doesburg niet meedoet" },
  { to: linkTo({ join: ["GM0274", "GM0289"] }), text: "als Renkum en Wageningen meedoen" },
  { to: linkTo({ total: "80000" }), text: "als het € 80.000 kost" },
];

/** Questions to begin with. */
export function AllocationExamples() {
  return (
    <nav aria-label="Voorbeelden" className="allocation-examples screen-only">
      <ul>
        {EXAMPLES.map(({ to, text }) => (
          <li key={to}>
            <TextLink preventScrollReset to={to}>
              {text}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
