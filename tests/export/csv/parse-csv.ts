/** A reader of RFC 4180, strict and our own, so that the writer is not judged by its own library. */
export function parseCsv(text: string, lineEnd = "\r\n", delimiter = ","): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field = "";
    if (text[at] === '"') {
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        if (at >= text.length) throw new Error("A quoted field is not closed");
        if (text[at] === '"') at++;
        field += text[at];
      }
      at++;
    } else {
      while (at < text.length && text[at] !== delimiter && text[at] !== lineEnd[0]) field += text[at++];
    }
    record.push(field);
    if (text[at] === delimiter) at++;
    else if (text.startsWith(lineEnd, at)) {
      records.push(record);
      record = [];
      at += lineEnd.length;
    } else throw new Error(`Neither delimiter nor line end after a field, at ${at}`);
  }
  return records;
}

/** The rows as objects with the header's names; all have as many cells as the header. */
export function rowsOf(text: string): Record<string, string>[] {
  const [header = [], ...rows] = parseCsv(text.replace(/^\uFEFF/u, ""));
  return rows.map((row) => {
    if (row.length !== header.length) throw new Error(`A row has ${row.length} cells, the header ${header.length}`);
    return Object.fromEntries(header.map((name, order) => [name, row[order] ?? ""]));
  });
}
