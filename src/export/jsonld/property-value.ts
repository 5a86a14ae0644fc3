import type { MonetaryAmountLeaf, PropertyValueLeaf } from "schema-dts";
import type { Figure } from "../../model/article-record.js";
import { optional } from "../../record/optional.js";
import { unitCodeOf } from "./unit-codes.js";
import { onOneLine } from "./words.js";

interface Extent {
  readonly value?: number;
  readonly minValue?: number;
  readonly maxValue?: number;
}

/** A bound is an end that is open: "at least 40" says where the amount begins, not what it is. */
function extentOf({ bound, value, low, high }: Figure): Extent {
  if (value === undefined) return { ...optional("minValue", low), ...optional("maxValue", high) };
  if (bound === "more_than" || bound === "at_least") return { minValue: value };
  if (bound === "less_than" || bound === "at_most") return { maxValue: value };
  return { value };
}

const changeWords = { up: "increase", down: "decrease" } as const;

/** What is measured, in the article's words; the amount of a change says that it is one. */
function nameOf({ item, unit, change, text }: Figure): string {
  const subject = item?.text ?? (unit.name === "" ? text : unit.name);
  return onOneLine(change === undefined ? subject : `${changeWords[change]}: ${subject}`);
}

/** A price per something is no amount of money: `MonetaryAmount` would lose what it is per. */
const isAmountOfMoney = ({ unit }: Figure): boolean => unit.system === "ISO4217" && !unit.name.includes(" per ");

const money = ({ unit }: Figure, extent: Extent): { value: MonetaryAmountLeaf } => ({
  value: { "@type": "MonetaryAmount", ...optional("currency", unit.code), ...extent },
});

/** A figure as schema.org's `PropertyValue`, `url` the link to its words: its own words are the description, with every hedge the value cannot carry. */
export function propertyValueOf(figure: Figure, identifier: string, url: string | undefined): PropertyValueLeaf {
  const { unit, text } = figure;
  const extent = extentOf(figure);
  return {
    "@type": "PropertyValue",
    "@id": identifier,
    name: nameOf(figure),
    description: onOneLine(text),
    ...optional("url", url),
    ...(isAmountOfMoney(figure) ? money(figure, extent) : extent),
    ...(unit.system === "UCUM" && unit.code !== undefined ? { unitCode: unitCodeOf(unit.code) } : {}),
    ...(unit.name === "" ? {} : { unitText: unit.name }),
  };
}
