/** Lines in a piece of a long list or text. */
const pieceLength = 40;

/**
 * A long list in pieces. The browser leaves out what is out of sight piece by piece (`content-visibility` in desk.css):
 * each line by itself would cost more to watch than it saves, all in one piece would be laid out and painted at each key.
 */
export function piecesOf<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / pieceLength) }, (_, index) =>
    items.slice(index * pieceLength, (index + 1) * pieceLength),
  );
}
