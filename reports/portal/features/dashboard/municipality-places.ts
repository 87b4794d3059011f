/** Where a municipality stands on the tile map: a column from west to east, a row from north to south. Near enough to be found, and no border. */
export interface MapPlace {
  readonly column: number;
  readonly row: number;
  readonly abbreviation: string;
}

const place = (column: number, row: number, abbreviation: string): MapPlace => ({
  column,
  row,
  abbreviation,
});

/** The municipalities of the two partnerships. We have no borders: an even square for each gives a small one the same room as a large one. */
export const MUNICIPALITY_PLACES: Readonly<Record<string, MapPlace>> = {
  GM0277: place(3, 0, "Roz"),
  GM0275: place(4, 0, "Rhe"),
  GM0221: place(5, 0, "Does"),
  GM0289: place(0, 1, "Wag"),
  GM0274: place(1, 1, "Ren"),
  GM0202: place(2, 1, "Arn"),
  GM0293: place(3, 1, "Wes"),
  GM0226: place(4, 1, "Dui"),
  GM0299: place(5, 1, "Zev"),
  GM0225: place(0, 2, "Dru"),
  GM1734: place(1, 2, "Ove"),
  GM1705: place(2, 2, "Lin"),
  GM0196: place(5, 2, "Rij"),
  GM0209: place(1, 3, "Beu"),
  GM0268: place(2, 3, "Nij"),
  GM1945: place(3, 3, "Berg"),
  GM0296: place(1, 4, "Wij"),
  GM0252: place(2, 4, "Heu"),
  GM0944: place(3, 4, "Mook"),
};
