import htmlEncodingSniffer from "html-encoding-sniffer";

/** Decodes a page as browsers do: by byte order mark, else as its meta element says, else as its bytes show. */
export function decodePage(bytes: Uint8Array): string {
  const label = htmlEncodingSniffer(bytes, { defaultEncoding: "UTF-8" });
  return new TextDecoder(label).decode(bytes);
}
