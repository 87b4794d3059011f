/** Without it v3's `ODataFeed` answers in Atom. */
export const AS_JSON = "?$format=json";
