import { TextLink } from "../../components/text-link.tsx";
import type { ModuleAnswer } from "./module-answer.ts";

/** Who pays the management organisation: every member, so that it needs no place in the matrix. */
export function PayingMembers({ module }: { module: ModuleAnswer }) {
  const { participantCount, partnership } = module;
  return (
    <p className="utrecht-paragraph">
      Alle{" "}
      <TextLink to={`/samenwerking/${partnership.code}#leden`}>
        {participantCount} leden van {partnership.abbreviation ?? partnership.name}
      </TextLink>{" "}
      betalen mee. De beheerorganisatie is geen module en staat niet in de deelnamematrix.
    </p>
  );
}
