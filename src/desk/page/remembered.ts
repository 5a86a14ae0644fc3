/// <reference lib="dom" />

/** What the browser remembered under a name; the usual where it has nothing, or storage is off. */
export function remembered<Value extends object>(name: string, usual: Value): Value {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(`clipsheet.${name}`) ?? "null");
    return typeof stored === "object" && stored !== null ? { ...usual, ...stored } : usual;
  } catch {
    return usual;
  }
}

/** Has the browser remember a value; without storage nothing is kept, and nothing breaks. */
export function remember(name: string, value: object): void {
  try {
    localStorage.setItem(`clipsheet.${name}`, JSON.stringify(value));
  } catch {
    // Private windows may refuse; the desk works without.
  }
}
