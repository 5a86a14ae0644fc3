import type { Correction } from "../../../src/model/corrections.js";

/** A correction by somebody, with what matters in the case. */
export function correction(members: Partial<Correction> & Pick<Correction, "target" | "action">): Correction {
  return { id: "k-1", by: "Ilse Marendel", on: "2031-05-16", ...members };
}
