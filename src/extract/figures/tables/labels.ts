/** Nouns whose number is a label and no quantity. From style books' lists of what takes figures in headings, laws, transport and sport. */
export const LABELS: ReadonlySet<string> = new Set(
  (
    "no nos nr number numbers section sections article articles chapter chapters page pages paragraph clause rule rules act bill title amendment resolution " +
    "appendix annex schedule figure fig table item lot row room suite apartment apt flat floor gate platform terminal pier berth track lane " +
    "route highway interstate road junction exit flight bus line channel radio grade level phase stage step tier type class category model mark " +
    "version release episode season series volume issue part act scene question matchday week game group pool heat district ward precinct zone sector " +
    "unit block building house box po tel telephone phone fax ext isbn issn iso din psalm verse directive regulation protocol decree order case file docket"
  ).split(" "),
);
