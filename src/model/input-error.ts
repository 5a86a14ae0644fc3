/** What a person can mend: which file, where in it, and how. Everything else that is thrown is a bug. */
export interface InputProblem {
  /** What is wrong, as a clause without a full stop: "the file is empty". */
  readonly what: string;
  /** The file or argument it concerns, as the person wrote it. */
  readonly where?: string;
  /** What to do about it, as a clause without a full stop: "give a UTF-8 text file". */
  readonly remedy?: string;
}

/** An error in the input, told in one sentence (what, where, how to mend it); commands exit with status 1 on it. */
export class InputError extends Error {
  readonly problem: InputProblem;

  constructor(problem: InputProblem) {
    const where = problem.where === undefined ? "" : `${problem.where}: `;
    const remedy = problem.remedy === undefined ? "" : `; ${problem.remedy}`;
    super(`${where}${problem.what}${remedy}.`);
    this.name = "InputError";
    this.problem = problem;
  }
}
