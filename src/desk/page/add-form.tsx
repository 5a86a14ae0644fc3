/// <reference lib="dom" />
import { useEffect, useRef, useState } from "preact/hooks";
import type { SentCorrection, SentSet, Stretch } from "../protocol.js";
import { server } from "./api.js";
import { FieldInputs } from "./field-inputs.js";
import { dateFields, type Field, figureFields, setOf, type Words } from "./mend-fields.js";

type Addable = "claim" | "figure" | "date";

const addable: readonly Addable[] = ["claim", "figure", "date"];

/** A reading as the fields of a form show it: what is not read stays empty. */
function wordsRead(set: SentSet | null): Words {
  const words = Object.entries(set ?? {}).flatMap(([name, value]) =>
    typeof value === "string" || typeof value === "number" ? [[name, String(value)] as const] : [],
  );
  return Object.fromEntries(set?.negated === true ? [...words, ["negated", "yes"] as const] : words);
}

interface AddFormProps {
  readonly slug: string;
  readonly text: string;
  readonly words: Stretch;
  readonly correct: (correction: SentCorrection) => Promise<boolean>;
  readonly close: () => void;
  readonly tell: (problem: string) => void;
}

/** Asks for the value of a figure or date that is to be added; what the software reads in the words stands in the fields, to be looked at. */
function ValueForm({ slug, words, as, correct, tell }: AddFormProps & { readonly as: "figure" | "date" }) {
  const [typed, setTyped] = useState<Words>();
  const [isRange, setRange] = useState(false);
  const [isRead, setRead] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    let isCurrent = true;
    const take = (set: SentSet | null) => {
      if (!isCurrent) return;
      setRead(set !== null);
      setRange(set?.low !== undefined);
      setTyped(wordsRead(set));
    };
    server.reading(slug, as, words).then(
      ({ set }) => take(set),
      () => take(null),
    );
    return () => {
      isCurrent = false;
    };
  }, [slug, as, words]);
  useEffect(() => {
    if (typed !== undefined) document.getElementById("add-first")?.focus();
  }, [typed === undefined]);
  if (typed === undefined) return <p class="soft">Reading the words …</p>;
  const fields: readonly Field[] = as === "figure" ? figureFields({}, isRange) : dateFields({});
  const all = Object.fromEntries(fields.map(({ name, now }) => [name, typed[name] ?? now]));
  const add = async (event: SubmitEvent) => {
    event.preventDefault();
    try {
      const isToSet = ({ name, now }: Field): boolean =>
        ["value", "low", "high"].includes(name) || (all[name] ?? "").trim() !== now;
      const names = fields.filter(isToSet).map(({ name }) => name);
      if (as === "date" && (all.value ?? "").trim() === "") throw new Error("Say which date it is.");
      await correct({ target: as, action: "add", spans: [words], set: setOf(as, names, all) });
    } catch (error) {
      tell(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <form ref={form} class="mend" onSubmit={(event) => void add(event)}>
      <p class="soft">
        {isRead
          ? "This is what the software reads in the words; look at it before you add it."
          : "The software reads nothing in the words; say what they mean."}
      </p>
      <FieldInputs
        fields={fields}
        words={all}
        type={(name, value) => setTyped({ ...typed, [name]: value })}
        firstId="add-first"
      />
      <div class="actions">
        <button type="submit" class="primary">
          Add the {as}
        </button>
        {as === "figure" && (
          <button type="button" onClick={() => setRange(!isRange)}>
            {isRange ? "It is one value" : "It is a range"}
          </button>
        )}
      </div>
    </form>
  );
}

/** Asks what the selected words are, and adds them: a claim at once, a figure or date with its value. */
export function AddForm(props: AddFormProps) {
  const { text, words, correct, close } = props;
  const [as, setAs] = useState<Addable>();
  const start = (kind: Addable) => {
    setAs(kind);
    if (kind === "claim") void correct({ target: kind, action: "add", spans: [words] });
  };
  return (
    <fieldset class="adding" aria-label="Add the selected words">
      <p>
        Add <bdi>{text.slice(words.start, words.end)}</bdi> as
      </p>
      {addable.map((kind) => (
        <button key={kind} id={`add-${kind}`} type="button" aria-pressed={as === kind} onClick={() => start(kind)}>
          {kind}
        </button>
      ))}
      <button type="button" onClick={close}>
        nothing
      </button>
      {as !== undefined && as !== "claim" && <ValueForm key={as} {...props} as={as} />}
    </fieldset>
  );
}
