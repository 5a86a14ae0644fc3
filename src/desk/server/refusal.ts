import type { ArticleView } from "../protocol.js";

type RefusalStatus = 400 | 403 | 404 | 405 | 413 | 415 | 422;

/** A request that is refused: told with its HTTP status and a sentence. */
export class RefusedError extends Error {
  readonly status: RefusalStatus;

  constructor(status: RefusalStatus, problem: string) {
    super(problem);
    this.status = status;
  }
}

/** Members of a review that the page and the file both changed. */
export interface ClashingMembers {
  readonly mine: Readonly<Record<string, unknown>>;
  readonly theirs: Readonly<Record<string, unknown>>;
}

/** Another hand has changed the same thing; nothing was written. Told with status 409 and the article as it is now. */
export class ClashError extends Error {
  readonly view: ArticleView;
  readonly members: ClashingMembers | undefined;

  constructor(problem: string, view: ArticleView, members?: ClashingMembers) {
    super(problem);
    this.view = view;
    this.members = members;
  }
}
