import { InputError } from "../../model/input-error.js";
import { decode } from "../decode.js";

const DECLARED = /^\s{0,100}<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']/i;

/**
 * The text of an XML file in the encoding that a byte order mark or its declaration names (XML 1.0, section 4.3.3);
 * UTF-8 where neither does.
 *
 * @throws {InputError} for an encoding that nobody knows, or bytes that are not in it.
 */
export function decodeXml(bytes: Uint8Array, where: string): string {
  const isMarked = bytes[0] === 0xfe || bytes[0] === 0xff || bytes[0] === 0xef;
  const label = DECLARED.exec(Buffer.from(bytes.subarray(0, 400)).toString("latin1"))?.[1];
  if (isMarked || label === undefined || /^utf-?(?:8|16)$/i.test(label)) return decode(bytes, where);
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    throw new InputError({
      where,
      what: `the XML is not in the encoding it declares (${label})`,
      remedy: "save it as UTF-8",
    });
  }
}
