/// <reference lib="dom" />
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Claim } from "../../model/article-record.js";
import type { SentCorrection, Stretch } from "../protocol.js";
import { AddForm } from "./add-form.js";
import { ServerRefusal, server } from "./api.js";
import { ArticleText, selectedStretch, showChosen, showMarked } from "./article-text.js";
import { Bar, nobodyYet, type Person } from "./bar.js";
import { Detail, mendedOf, reviewOf } from "./detail.js";
import { movedExtent, stretchOf, wordAfter } from "./extent.js";
import { Help } from "./help.js";
import { isAnythingKept } from "./kept.js";
import { onKeys } from "./keys.js";
import { arranged, keptRows, type ListSettings, type Row, rowsOf, usualSettings } from "./order.js";
import { remember, remembered } from "./remembered.js";
import type { ReviewFormProps } from "./review-form.js";
import { isAnyUnsaved } from "./review-saver.js";
import { type Told, ToldBox } from "./told.js";
import { useView } from "./use-view.js";
import { markChosen, Worklist } from "./worklist.js";

/** Words that a person is marking: the chosen item's extent, or what is to be added. */
interface Marking extends Stretch {
  readonly purpose: "extent" | "add";
}

type Offered = Parameters<ReviewFormProps["offer"]>[0];

/** As in desk.css: one column. */
const narrow = "(max-width: 70rem)";

function focusOn(id: string): void {
  const found = document.getElementById(id);
  if (found !== null) found.focus();
  // What an act has yet to draw stands on the page only after that.
  else requestAnimationFrame(() => document.getElementById(id)?.focus());
}

/** An article's desk: its text, the worklist, and the chosen item. */
export function ArticlePage({ slug }: { readonly slug: string }) {
  const [told, setTold] = useState<Told>();
  const [chosen, setChosen] = useState<string>();
  const [marking, setMarking] = useState<Marking>();
  const [adding, setAdding] = useState<Stretch>();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [settings, setSettings] = useState<ListSettings>(() => remembered("worklist", usualSettings));
  const [person, setPerson] = useState<Person>(() => remembered("person", nobodyYet));
  const form = useRef<Offered>(undefined);

  const tell = useCallback((what: string) => setTold({ what, downstream: [], isProblem: true }), []);
  const [view, setView] = useView(slug, tell);
  const failed = (error: unknown) => {
    if (error instanceof ServerRefusal && error.clash !== undefined) setView(error.clash.view);
    tell(error instanceof Error ? error.message : String(error));
  };

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (isAnythingKept() || isAnyUnsaved()) event.preventDefault();
    };
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, []);

  const shownRows = useRef<readonly Row[]>([]);
  const all = useMemo(() => {
    const now = view === undefined ? [] : keptRows(shownRows.current, rowsOf(view));
    shownRows.current = now;
    return now;
  }, [view]);
  const rows = useMemo(() => arranged(all, settings), [all, settings]);
  const row = all.find(({ key }) => key === chosen);

  const choose = useCallback((key: string) => {
    setMarking(undefined);
    setChosen(key);
  }, []);
  /** A conflict's figure is chosen by kind and id, in whatever group it stands. */
  const chooseThing = (thing: string) => {
    const found = all.find(({ kind, id, key }) => key === thing || `${kind}:${id}` === thing);
    if (found !== undefined) choose(found.key);
  };

  useEffect(() => {
    if (view === undefined) return;
    document.title = `${view.record.headline.text} – Review desk`;
  }, [view]);
  useEffect(() => {
    const conflict = row?.kind === "conflict" ? view?.record.conflicts.find(({ id }) => id === row.id) : undefined;
    showChosen(conflict?.figureIds ?? (row === undefined ? [] : [row.id]), row !== undefined);
    const line = markChosen(chosen);
    // Where all stands below each other, the chosen item's own place is what is wanted.
    const target = matchMedia(narrow).matches ? document.querySelector(".detail") : line;
    target?.scrollIntoView({ block: "nearest" });
  }, [chosen, view?.record]);
  useEffect(() => {
    markChosen(chosen);
  }, [rows]);

  const setAndRemember = (next: ListSettings) => {
    setSettings(next);
    remember("worklist", next);
  };
  const become = (part: Partial<Person>) => {
    const next = { ...person, ...part };
    setPerson(next);
    remember("person", next);
  };

  const correct = async (correction: SentCorrection): Promise<boolean> => {
    if (view === undefined) return false;
    if (person.by.trim() === "") {
      tell("Say who you are first: a correction is signed.");
      document.getElementById("by")?.focus();
      return false;
    }
    setTold({ what: "Saving …", downstream: [], isProblem: false });
    try {
      const done = await server.correct(slug, view.versions, correction, person.by.trim());
      const place = rows.findIndex(({ key }) => key === chosen);
      setView(done.view);
      setMarking(undefined);
      setAdding(undefined);
      setTold({
        what: `${correction.action === "add" ? "Added" : correction.action === "drop" ? "Dropped" : "Corrected"}: ${correction.target}.`,
        downstream: done.downstream,
        isProblem: false,
      });
      if (correction.action === "drop") setChosen(rows[place + 1]?.key ?? rows[place - 1]?.key);
      if (correction.action === "add" && done.correction.targetId !== undefined) {
        const { target, targetId } = done.correction;
        setChosen(rowsOf(done.view).find(({ kind, id }) => kind === target && id === targetId)?.key);
      }
      return true;
    } catch (error) {
      failed(error);
      return false;
    }
  };

  const undo = async () => {
    if (view === undefined) return;
    if (view.undoable === null) return tell("There is nothing that this desk could take back here.");
    try {
      await form.current?.flush();
      const { what } = view.undoable;
      setView((await server.undo(slug, view.versions)).view);
      setTold({ what: `Taken back: ${what}`, downstream: [], isProblem: false });
    } catch (error) {
      failed(error);
    }
  };

  const startReview = async (claim: Claim): Promise<boolean> => {
    if (view === undefined) return false;
    if (reviewOf(view, claim.id) === undefined) {
      try {
        setView((await server.draft(slug, view.versions, claim.id)).view);
      } catch (error) {
        failed(error);
        return false;
      }
    }
    return true;
  };

  const act: ReviewFormProps["act"] = async (id, name) => {
    if (view === undefined) return;
    try {
      setView((await server.act(slug, id, name, view.versions)).view);
      const done = { publish: "published", withdraw: "withdrawn", confirm: "confirmed" }[name];
      setTold({
        what: `The review is ${done}; the next build shows it in the files.`,
        downstream: [],
        isProblem: false,
      });
    } catch (error) {
      failed(error);
    }
  };

  const mended = view === undefined || row === undefined ? undefined : mendedOf(view.record, row);
  const claim = mended?.kind === "claim" ? mended.thing : undefined;

  const rate = async (value: number) => {
    if (view === undefined || claim === undefined) return;
    if (form.current !== undefined && reviewOf(view, claim.id) !== undefined) return form.current.rate(value);
    if (!(await startReview(claim))) return;
    // The form of a draft that was just made stands after the next drawing.
    requestAnimationFrame(() => requestAnimationFrame(() => form.current?.rate(value)));
  };
  const review = async () => {
    if (claim !== undefined && (await startReview(claim))) requestAnimationFrame(() => focusOn("review-first"));
  };

  const startMarking = (purpose: Marking["purpose"], words: Stretch | undefined) => {
    if (words === undefined) return;
    setMarking({ ...words, purpose });
    (document.activeElement as HTMLElement | null)?.blur();
  };
  const startExtent = () => {
    if (view === undefined || mended === undefined) return tell("Choose a figure, claim or date first.");
    startMarking("extent", selectedStretch(view.record.text) ?? stretchOf(mended));
  };
  /** Asks what the selected words are; without any, words are marked by keys first, from the chosen item on. */
  const startAdding = () => {
    if (view === undefined) return;
    const { text, headline } = view.record;
    const selected = selectedStretch(text);
    if (selected === undefined)
      return startMarking("add", wordAfter(text, mended === undefined ? headline.start : stretchOf(mended).end));
    setAdding(selected);
    focusOn("add-claim");
  };
  const endMarking = () => {
    if (marking === undefined) return;
    const { start, end } = marking;
    if (marking.purpose === "add") {
      setMarking(undefined);
      setAdding({ start, end });
      focusOn("add-claim");
    } else if (mended !== undefined)
      void correct({ target: mended.kind, action: "amend", id: mended.thing.id, set: { extent: [{ start, end }] } });
  };
  const moveMarking = (event: KeyboardEvent): (() => void) | undefined => {
    if (marking === undefined || view === undefined) return undefined;
    if (event.key === "Enter") return endMarking;
    if (event.key === "Escape") return () => setMarking(undefined);
    const moved = movedExtent(view.record.text, marking, event);
    return moved === undefined ? undefined : () => setMarking({ ...marking, ...moved });
  };
  useEffect(() => showMarked(marking), [marking]);

  const move = (step: 1 | -1) => {
    const place = rows.findIndex(({ key }) => key === chosen);
    const next = rows[place < 0 ? (step > 0 ? 0 : rows.length - 1) : place + step];
    if (next !== undefined) choose(next.key);
  };
  const actOf = (key: string, event: KeyboardEvent): (() => void) | undefined => {
    const moved = moveMarking(event);
    if (moved !== undefined) return moved;
    if (event.altKey) return undefined;
    if (key === "Escape" && adding !== undefined) return () => setAdding(undefined);
    if (/^[1-5]$/.test(key)) return claim === undefined ? undefined : () => void rate(Number(key));
    const acts: Readonly<Record<string, (() => void) | undefined>> = {
      j: () => move(1),
      k: () => move(-1),
      Enter: () => void review(),
      r: () => void review(),
      e: () => focusOn("mend-first"),
      d: mended && (() => void correct({ target: mended.kind, action: "drop", id: mended.thing.id })),
      x: startExtent,
      a: startAdding,
      u: () => void undo(),
      "/": () => focusOn("search"),
      "?": () => setHelpOpen(true),
    };
    return Object.hasOwn(acts, key) ? acts[key] : undefined;
  };
  const latest = useRef(actOf);
  latest.current = actOf;
  const isOn = useRef(person.keys);
  isOn.current = person.keys;
  useEffect(
    () =>
      onKeys(
        (key, event) => latest.current(key, event),
        () => isOn.current,
      ),
    [],
  );

  /** While words are being marked, those that are dragged over are meant. */
  const dragOver = () => {
    const selected = marking === undefined || view === undefined ? undefined : selectedStretch(view.record.text);
    if (selected !== undefined && marking !== undefined) setMarking({ ...marking, ...selected });
  };
  const chooseInText = (event: MouseEvent) => {
    if (selectedStretch(view?.record.text ?? "") !== undefined) return;
    const words = event.target instanceof Element ? event.target.closest("[data-ids]") : null;
    const id = words instanceof HTMLElement ? words.dataset.ids?.split(" ").at(-1) : undefined;
    const found = all.find((each) => each.id === id);
    if (found !== undefined) choose(found.key);
  };

  return (
    <div class="desk">
      <Bar
        person={person}
        become={become}
        canUndo={view !== undefined && view.undoable !== null}
        undo={() => void undo()}
        add={startAdding}
        help={() => setHelpOpen(true)}
      />
      <ToldBox told={told} />
      {view?.notes.map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
      {marking !== undefined && view !== undefined && (
        <div class="marking" role="status">
          <p>
            {marking.purpose === "add" ? "To be added" : "New extent"}:{" "}
            <bdi>{view.record.text.slice(marking.start, marking.end)}</bdi>
          </p>
          <p class="soft">
            Drag over words, or move the end with Shift and arrows, the start with Alt and arrows; Escape leaves it.
          </p>
          <button type="button" class="primary" onClick={endMarking}>
            {marking.purpose === "add" ? "Say what it is" : "Save extent"} <kbd>Enter</kbd>
          </button>
        </div>
      )}
      {adding !== undefined && view !== undefined && (
        <AddForm
          key={`${adding.start} ${adding.end}`}
          slug={slug}
          text={view.record.text}
          words={adding}
          correct={correct}
          close={() => setAdding(undefined)}
          tell={tell}
        />
      )}
      {view !== undefined && (
        <div class="columns">
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: the worklist is the way by keyboard */}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
          <main class="article" aria-label="The article" tabIndex={0} onClick={chooseInText} onMouseUp={dragOver}>
            <ArticleText record={view.record} />
          </main>
          <div class="list">
            <Worklist rows={rows} total={all.length} choose={choose} settings={settings} set={setAndRemember} />
          </div>
          <div class="side">
            {row === undefined ? (
              <p class="soft">
                Choose a line of the worklist, or words in the article. <kbd>j</kbd> goes to the next, <kbd>?</kbd>{" "}
                tells all keys.
              </p>
            ) : (
              <Detail
                view={view}
                row={row}
                style={person.style}
                setStyle={(style) => become({ style })}
                correct={correct}
                tell={tell}
                startReview={() => void review()}
                startExtent={startExtent}
                choose={chooseThing}
                form={{
                  took: setView,
                  act,
                  tell,
                  offer: (offered) => {
                    form.current = offered;
                  },
                }}
              />
            )}
          </div>
        </div>
      )}
      {isHelpOpen && <Help close={() => setHelpOpen(false)} isOn={person.keys} setOn={(keys) => become({ keys })} />}
    </div>
  );
}
