import { InputError } from "../model/input-error.js";

/** What is wrong where a file has no review of an id. */
export const noReview = (id: string, file: string): InputError =>
  new InputError({
    where: file,
    what: `it holds no review ${id}`,
    remedy: 'name one of those that "clipsheet review FOLDER --list" shows, whose ids begin with r-',
  });
