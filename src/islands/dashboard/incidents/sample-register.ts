/** An invented register for the demo school: two school years and a bit, in the shape of an export. */
export function sampleRegister(): string {
  const kinds = ['Ruzie op het plein', 'Pesten', 'Fysiek geweld', 'Schelden', 'Vernieling'];
  const perMonth = [4, 3, 5, 2, 3, 4, 6, 3, 2, 4, 1, 3, 5, 4, 3, 3, 2, 5, 4, 3, 6, 2, 4, 5, 3];
  const months = perMonth.map((count, i) => ({ count, date: new Date(Date.UTC(2024, 8 + i, 1)) }));
  const lines = months.flatMap(({ count, date }, m) =>
    // No school in July and August.
    [6, 7].includes(date.getUTCMonth())
      ? []
      : Array.from({ length: count }, (_, i) => {
          const day = String(2 + ((i * 7 + m * 3) % 26)).padStart(2, '0');
          const month = String(date.getUTCMonth() + 1).padStart(2, '0');
          const kind = kinds[(i * i + m) % kinds.length] ?? '';
          return `${day}-${month}-${date.getUTCFullYear()};${kind};verzonnen`;
        }),
  );
  return `Datum;Categorie;Notitie\n${lines.join('\n')}\n`;
}
