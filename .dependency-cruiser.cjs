/**
 * The load-bearing wall: data flows one way. A room may import itself and the rooms before it, never one after it.
 * `tests/architecture/` feeds this file one forbidden import, so that the check is known to bite.
 */
const rooms = [
  "model",
  "read",
  "normalize",
  "language",
  "extract",
  "record",
  "review",
  "export",
  "compare",
  "check",
  "publish",
  "desk",
];

const walls = rooms.slice(0, -1).map((room, index) => ({
  name: `${room}-imports-only-backwards`,
  comment: `src/${room}/ may import only ${rooms.slice(0, index + 1).join(", ")}.`,
  severity: "error",
  from: { path: `(^|/)src/${room}/` },
  to: { path: `(^|/)src/(${[...rooms.slice(index + 1), "pipeline", "files"].join("|")})(/|\\.)` },
}));

module.exports = {
  forbidden: [
    ...walls,
    {
      name: "exporters-see-the-record-alone",
      comment: "A stored record can be exported again without its source: exporters import model, record and review.",
      severity: "error",
      from: { path: "(^|/)src/export/" },
      to: { path: "(^|/)src/(read|normalize|language|extract)/" },
    },
    {
      name: "rooms-know-no-scripts",
      severity: "error",
      from: { path: "(^|/)src/" },
      to: { path: "(^|/)scripts/" },
    },
    {
      name: "the-desk-page-runs-in-browsers",
      comment: "The page shares types and pure words with the server, never what touches the disk or Node.",
      severity: "error",
      from: { path: "(^|/)src/desk/page/" },
      to: { path: "(^|/)src/(files|desk/server)(/|\\.)" },
    },
    {
      name: "the-desk-page-loads-no-node",
      severity: "error",
      from: { path: "(^|/)src/desk/page/" },
      to: { dependencyTypes: ["core"] },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "no-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "node", "default"] },
  },
};
