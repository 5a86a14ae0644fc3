/** What is told after an act: what was done and what it changes, or what went wrong. */
export interface Told {
  readonly what: string;
  readonly downstream: readonly string[];
  readonly isProblem: boolean;
}

/** The line that tells it, also to screen readers. */
export function ToldBox({ told }: { readonly told: Told | undefined }) {
  return (
    <div class={told?.isProblem === true ? "told problem" : "told"} role="status" aria-live="polite">
      {told !== undefined && (
        <>
          <p>{told.what}</p>
          {told.downstream.length > 0 && (
            <ul>
              {told.downstream.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  );
}
