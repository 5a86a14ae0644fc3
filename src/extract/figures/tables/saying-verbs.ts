/** Verbs whose subject says something of the figure and is not what it is about: "the fire chief said 17 houses burned". */
export const SAYING: ReadonlySet<string> = new Set(
  "say tell add state claim warn note insist argue deny write estimate specify stress underline emphasize emphasise recall explain announce confirm believe think expect hope reveal promise predict suggest assert maintain caution acknowledge concede admit allege inform declare stipulate".split(
    " ",
  ),
);
