/** What the caller knows about some bytes before they are read. */
export interface SourceHint {
  /** The file's base name, or another short name; never a path of this machine. */
  readonly name: string;
}

/** A decoded article file. `text` is the decoded source less its byte order mark and otherwise untouched. */
export interface Source {
  readonly name: string;
  readonly mediaType: string;
  /** SHA-256 of the bytes, in lower-case hexadecimal. */
  readonly sha256: string;
  readonly text: string;
}
