import { createHash } from "node:crypto";

/** A UUID's hexadecimal digits in groups, parted by hyphens (RFC 9562, section 4). */
const asGroups = (digits: string): string =>
  [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20, 32)].join("-");

/** The UUID of a name in a namespace, which is a UUID itself: version 5, made from SHA-1 (RFC 9562, section 5.5). */
export function namedUuid(name: string, namespace: string): string {
  const bytes = createHash("sha1")
    .update(Buffer.from(namespace.replaceAll("-", ""), "hex"))
    .update(name, "utf8")
    .digest();
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return asGroups(bytes.toString("hex", 0, 16));
}
