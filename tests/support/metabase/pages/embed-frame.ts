/** The page in the frame: asks Metabase for every card with the token that it is given, and shows the rows as tables. */
export const EMBED_FRAME = `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<title>Metabase</title>
<button type="button">Ververs</button>
<main></main>
<script>
let token = "";
const main = document.querySelector("main");
async function ask(path) {
  const answer = await fetch("/api/embed/dashboard/" + token + path);
  if (answer.ok) return answer.json();
  const words = await answer.text();
  if (words.startsWith("Token is expired")) parent.postMessage("expired", "*");
  throw new Error(words);
}
function tableOf({ cols, rows }) {
  const table = document.createElement("table");
  const line = (cells) => cells.forEach((cell) => (table.rows[table.rows.length - 1].insertCell().textContent = cell));
  for (const cells of [cols.map((col) => col.name), ...rows]) { table.insertRow(); line(cells); }
  return table;
}
async function show() {
  const dashboard = await ask("");
  const tables = [];
  for (const { id, card_id } of dashboard.dashcards) {
    if (card_id) tables.push(tableOf((await ask("/dashcard/" + id + "/card/" + card_id)).data));
  }
  main.replaceChildren(...tables);
  main.dataset.times = String(Number(main.dataset.times ?? 0) + 1);
}
document.querySelector("button").addEventListener("click", () => show().catch(() => {}));
addEventListener("message", ({ data }) => { token = data.token; show().catch(() => {}); });
parent.postMessage("ready", "*");
</script>
</html>
`;
