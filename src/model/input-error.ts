/** What a person can mend: which file, where in it, and how. Everything else that is thrown is a bug. */
export interface InputProblem {
  /** What is wrong, as a clause without a full stop: "the file is empty". */
  readonly what: string;
  /** The file or argument it concerns, as the person wrote it. */
  readonly where?: string;
  /** What to do about it, as a clause without a full stop: "give a UTF-8 text file". */
  readonly remedy?: string;
}

/** What a name or a value may hold that moves the cursor, breaks the line, or turns the direction of what follows. */
const misleading = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** The words on one line in which nothing can disguise itself: a file's name is whatever its sender made it. */
function plainly(words: string): string {
  return words.replace(misleading, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** An error in the input, told in one sentence (what, where, how to mend it); commands exit with status 1 on it. */
export class InputError extends Error {
  readonly problem: InputProblem;

  constructor(problem: InputProblem) {
    const where = problem.where === undefined ? "" : `${problem.where}: `;
    const remedy = problem.remedy === undefined ? "" : `; ${problem.remedy}`;
    super(plainly(`${where}${problem.what}${remedy}.`));
    this.name = "InputError";
    this.problem = problem;
  }
}
