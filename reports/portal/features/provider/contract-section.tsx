import type { ProviderQuery } from "#schema/generated/graphql.ts";
import { csv } from "../../components/csv.ts";
import { DownloadButton } from "../../components/download-button.tsx";
import { TableFrame } from "../../components/table-frame.tsx";
import { TextLink } from "../../components/text-link.tsx";
import { date, period } from "../../i18n/dates.ts";
import { CONTRACT_STATUSES } from "../../i18n/provider-words.ts";
import { dayNumber, layoutOf } from "./contract-lines.rules.ts";
import "./provider-charts.css";

type Contract = NonNullable<ProviderQuery["provider"]>["contracts"][number];

/** The day that the server counted from: the end less the days to it. */
function todayOf(contracts: readonly Contract[]): number {
  const known = contracts.find(({ daysToExpiry }) => daysToExpiry !== null);
  if (!known?.validTo) return Math.floor(Date.now() / 86_400_000);
  return dayNumber(known.validTo) - (known.daysToExpiry ?? 0);
}

function contractsCsv(contracts: readonly Contract[]): string {
  return csv([
    [
      "contract",
      "module",
      "zorgvorm",
      "perceel",
      "vanaf",
      "tot",
      "status",
      "opzeggen voor",
      "addenda",
      "gemeenten",
    ],
    ...contracts.map((one) => [
      one.code,
      one.module.code,
      one.careCategory.name,
      one.lot ?? "",
      one.validFrom,
      one.validTo ?? "",
      CONTRACT_STATUSES[one.status],
      one.noticeBy ?? "",
      String(one.addenda),
      one.municipalities.map(({ name }) => name).join(", "),
    ]),
  ]);
}

/** The contracts of a provider on a line of time, and as a table. */
export function ContractSection({ contracts }: { contracts: readonly Contract[] }) {
  const { lines, today } = layoutOf(
    contracts.map(({ validFrom, validTo, terminatedOn }) => {
      const end = terminatedOn ?? validTo;
      return { from: dayNumber(validFrom), to: end ? dayNumber(end) : null };
    }),
    todayOf(contracts),
  );
  return (
    <>
      <ul aria-label="Contracten in de tijd; de streep is vandaag" className="contract-lines">
        {contracts.map(({ code, careCategory, validFrom, validTo, status }, index) => (
          <li className="contract-line" key={code}>
            {careCategory.name}, {period(validFrom, validTo)} ({CONTRACT_STATUSES[status]})
            <svg aria-hidden="true" height="14" width="100%">
              <rect
                className={status === "ACTIVE" || status === "EXPIRING" ? undefined : "contract-line__over"}
                height="100%"
                width={`${lines[index]?.width ?? 0}%`}
                x={`${lines[index]?.start ?? 0}%`}
              />
              <line x1={`${today}%`} x2={`${today}%`} y1="0" y2="14" />
            </svg>
          </li>
        ))}
      </ul>
      <TableFrame caption="Contracten" isCaptionVisible={false}>
        <thead>
          <tr>
            <th scope="col">Contract</th>
            <th scope="col">Module</th>
            <th scope="col">Status</th>
            <th scope="col">Tot</th>
            <th scope="col">Opzeggen vóór</th>
            <th className="number" scope="col">
              Addenda
            </th>
            <th scope="col">Gemeenten</th>
          </tr>
        </thead>
        <tbody>
          {contracts.map((one) => (
            <tr key={one.code}>
              <th scope="row">
                {one.careCategory.name}
                <small>
                  {[one.code, one.lot, one.isSpotContract && "veegcontract"].filter(Boolean).join(", ")}
                </small>
              </th>
              <td>
                <TextLink to={`/module/${one.module.code}`}>{one.module.name}</TextLink>
              </td>
              <td>{CONTRACT_STATUSES[one.status]}</td>
              <td className="date">{one.validTo ? date(one.validTo) : "geen einde"}</td>
              <td className="date">{one.noticeBy ? date(one.noticeBy) : "geen termijn"}</td>
              <td className="number">{one.addenda}</td>
              <td>{one.municipalities.map(({ name }) => name).join(", ")}</td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      <DownloadButton contents={() => contractsCsv(contracts)} fileName="contracten.csv">
        Contracten als CSV
      </DownloadButton>
    </>
  );
}
