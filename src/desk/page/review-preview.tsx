import { useEffect, useState } from "preact/hooks";
import type { Review } from "../../model/reviews.js";
import type { Preview } from "../protocol.js";
import { server } from "./api.js";
import { CopyButton } from "./copy-button.js";

export interface ReviewPreviewProps {
  readonly slug: string;
  /** The review as its file has it. */
  readonly review: Review;
}

/** A review as it would go out: what it lacks, advice, its markup, and what a reader sees. */
export function ReviewPreview({ slug, review }: ReviewPreviewProps) {
  const [preview, setPreview] = useState<Preview>();
  const content = JSON.stringify(review);
  useEffect(() => {
    let isCurrent = true;
    server.preview(slug, review.id).then(
      (found) => isCurrent && setPreview(found),
      () => isCurrent && setPreview(undefined),
    );
    return () => {
      isCurrent = false;
    };
  }, [slug, content]);
  if (preview === undefined) return null;
  return (
    <section aria-label="Preview">
      {preview.lacking.length > 0 && <p class="soft">To be published it lacks: {preview.lacking.join(", ")}.</p>}
      {preview.advice.length > 0 && (
        <ul class="advice">
          {preview.advice.map(({ severity, message }) => (
            <li key={message}>
              <strong>{severity}</strong>: {message}
            </li>
          ))}
        </ul>
      )}
      {preview.script !== null && (
        <details>
          <summary>Markup</summary>
          <CopyButton label="Copy as script element" words={preview.script} />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
          <pre tabIndex={0}>{preview.script}</pre>
        </details>
      )}
      {preview.html !== null && (
        <details>
          <summary>What a reader sees</summary>
          <iframe title="The review as a reader sees it" sandbox="" srcdoc={preview.html} />
        </details>
      )}
    </section>
  );
}
