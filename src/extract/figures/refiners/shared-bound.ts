import type { Atom } from "../atom.js";
import type { Candidate, FigureRefiner } from "../candidate.js";
import { coreOf } from "../extent.js";

/** A conversion in brackets is hedged like the amount it converts: `about 40 km (25 miles)`. */
export const sharedBound: FigureRefiner = {
  name: "shared bound",
  refine: (candidates, { atoms }) => {
    let previous: Candidate | undefined;
    return candidates.map((candidate) => {
      const shared = withBoundOf(previous, candidate, atoms);
      previous = shared;
      return shared;
    });
  },
};

/** Whether nothing but an opening bracket, or what parts two conversions in it, stands between the figures. */
function isConversionOf(previous: Candidate, candidate: Candidate, atoms: readonly Atom[]): boolean {
  const [end, start] = [coreOf(previous).last, coreOf(candidate).first];
  if (end !== start - 2) return false;
  const joint = atoms[start - 1]?.text ?? "";
  if (joint === "(" || joint === "[") return true;
  if (!/^[;,/]$|^or$/.test(joint)) return false;
  const opening = atoms.slice(Math.max(0, coreOf(previous).first - 2), coreOf(previous).first);
  return opening.some(({ text }) => text === "(");
}

function withBoundOf(previous: Candidate | undefined, candidate: Candidate, atoms: readonly Atom[]): Candidate {
  if (candidate.bound !== undefined || candidate.unit === undefined || previous?.unit === undefined) return candidate;
  if (!isConversionOf(previous, candidate, atoms) || previous.unit.name === candidate.unit.name) return candidate;
  if (previous.unit.kind !== candidate.unit.kind) return candidate;
  return {
    ...candidate,
    ...(previous.bound === undefined ? {} : { bound: previous.bound }),
    ...(previous.change === undefined ? {} : { change: previous.change }),
  };
}
