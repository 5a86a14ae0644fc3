import type { Clash } from "../protocol.js";

export interface ClashBoxProps {
  readonly clash: Clash;
  readonly keep: (side: "mine" | "theirs") => void;
}

/** What two hands wrote into one review: neither is lost before somebody chooses. */
export function ClashBox({ clash: { problem, mine = {}, theirs }, keep }: ClashBoxProps) {
  return (
    <div class="clash" role="alert">
      <p>{problem}</p>
      <dl>
        {Object.keys(mine).map((member) => (
          <div key={member}>
            <dt>{member}</dt>
            <dd>Yours: {JSON.stringify(mine[member])}</dd>
            <dd>Theirs: {JSON.stringify(theirs?.[member])}</dd>
          </div>
        ))}
      </dl>
      {(["mine", "theirs"] as const).map((side) => (
        <button type="button" key={side} onClick={() => keep(side)}>
          Keep {side === "mine" ? "yours" : "theirs"}
        </button>
      ))}
    </div>
  );
}
