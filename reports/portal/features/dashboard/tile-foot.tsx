import type { TileFragment } from "#schema/generated/graphql.ts";

interface TileFootProps {
  readonly tile: TileFragment;
  readonly slug: string;
  readonly choices: string;
}

/** Below a tile: what a reader must know, the source, and the rows to take along. */
export function TileFoot({ tile, slug, choices }: TileFootProps) {
  const address = (format: string): string =>
    `/export/dashboard/${slug}/${tile.key}.${format}${choices && `?${choices}`}`;
  return (
    <footer className="tile__foot">
      {tile.note && <p>{tile.note}</p>}
      <p>
        Bron: {tile.source}
        <span className="tile__links">
          {" "}
          <a
            aria-label={`CSV: ${tile.title}`}
            className="utrecht-link utrecht-link--html-a"
            href={address("csv")}
          >
            CSV
          </a>{" "}
          <a
            aria-label={`Excel: ${tile.title}`}
            className="utrecht-link utrecht-link--html-a"
            href={address("xlsx")}
          >
            Excel
          </a>
        </span>
      </p>
    </footer>
  );
}
