import { FeatureTemplates } from "./feature-templates.js";
import type { Kernel } from "./kernel/kernel-memory.js";
import { type ActionScorer, lead } from "./parser.js";
import { type ParserInput, StateValues } from "./parser-features.js";
import type { ParserState } from "./parser-state.js";
import { type ParserTemplate, place } from "./parser-templates.js";
import type { Table } from "./sparse-table.js";
import type { StageNumbers } from "./tables/parser-stages.js";

/** Templates that are read together, and by how much the best action must then be ahead to be taken unread of the rest. */
export interface Stage {
  readonly templates: readonly ParserTemplate[];
  readonly enough: number;
}

/** The stages that a table tells by the numbers of their templates. */
export function stagesOf(templates: readonly ParserTemplate[], stages: readonly StageNumbers[]): Stage[] {
  const numbered = new Map(templates.map((template) => [template[0], template]));
  return stages.map(({ templates: numbers, enough }) => ({
    templates: numbers.map((number) => numbered.get(number)).filter((template) => template !== undefined),
    enough,
  }));
}

/** How far a feature is shifted to give its row in a table of weights for left and right. */
export const rowShift = (roots: Table): number => Math.clz32(roots.length / 2) + 1;

/** Places that the kernel reads at a time, the last ones beyond a stage's own. */
const placesReadTogether = 8;

/** A stage's templates in the kernel's memory. */
interface PackedStage {
  readonly templates: FeatureTemplates<keyof typeof place>;
  readonly enough: number;
}

/**
 * Scores actions with trained weights: those of left and right, each less that of shift, side by side for every row that
 * features are hashed into, as square roots. Most states are settled by the templates that say most; the others are
 * read only where these leave a doubt (Strubell, Vilnis, Silverstein and McCallum 2015, "Learning dynamic feature selection
 * for fast sequential prediction").
 */
export class StagedScorer implements ActionScorer {
  private readonly values: StateValues;
  private readonly stages: readonly PackedStage[];
  private readonly sums: Int32Array;
  /** Where the kernel notes the rows of a stage. */
  private readonly places: Int32Array;
  private readonly shift: number;

  constructor(
    private readonly kernel: Kernel,
    private readonly roots: Table,
    stages: readonly Stage[],
  ) {
    this.values = new StateValues(kernel);
    this.stages = stages.map(({ templates, enough }) => ({
      templates: new FeatureTemplates(kernel, place, templates),
      enough,
    }));
    this.sums = kernel.numbers(2);
    this.places = kernel.numbers(Math.max(0, ...stages.map(({ templates }) => templates.length)) + placesReadTogether);
    this.shift = rowShift(roots);
  }

  get toLeft(): number {
    return this.sums[0] as number;
  }

  get toRight(): number {
    return this.sums[1] as number;
  }

  score(state: ParserState, input: ParserInput): void {
    const { kernel, values, stages, sums, places, roots, shift } = this;
    values.read(state, input);
    sums[0] = 0;
    sums[1] = 0;
    for (const { templates, enough } of stages) {
      kernel.call.sumActions(
        templates.packed.byteOffset,
        templates.count,
        values.list.byteOffset,
        roots.byteOffset,
        shift,
        places.byteOffset,
        sums.byteOffset,
      );
      if (lead(state, this) >= enough) return;
    }
  }
}
