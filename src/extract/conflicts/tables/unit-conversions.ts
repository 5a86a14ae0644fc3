/**
 * Units that news converts into each other, with their factor to the first unit of the dimension. Keys are the
 * normalised unit names of figures. Source: NIST Special Publication 811 (2008), appendix B; barrel of petroleum and
 * acre as there.
 */
export const UNIT_CONVERSIONS: ReadonlyMap<string, { readonly dimension: string; readonly factor: number }> = new Map(
  (
    [
      [
        "length",
        [
          ["metre", 1],
          ["kilometre", 1000],
          ["centimetre", 0.01],
          ["millimetre", 0.001],
          ["mile", 1609.344],
          ["yard", 0.9144],
          ["foot", 0.3048],
          ["inch", 0.0254],
          ["nautical mile", 1852],
        ],
      ],
      [
        "area",
        [
          ["square metre", 1],
          ["square kilometre", 1e6],
          ["hectare", 1e4],
          ["acre", 4046.8564224],
          ["square mile", 2589988.110336],
          ["square foot", 0.09290304],
          ["square yard", 0.83612736],
        ],
      ],
      [
        "volume",
        [
          ["litre", 1],
          ["cubic metre", 1000],
          ["millilitre", 0.001],
          ["barrel", 158.987294928],
        ],
      ],
      [
        "mass",
        [
          ["kilogram", 1],
          ["gram", 0.001],
          ["milligram", 1e-6],
          ["tonne", 1000],
          ["metric ton", 1000],
          ["pound", 0.45359237],
          ["ounce", 0.028349523125],
        ],
      ],
      [
        "time",
        [
          ["second", 1],
          ["minute", 60],
          ["hour", 3600],
          ["day", 86_400],
          ["week", 604_800],
          ["month", 2_629_746],
          ["year", 31_556_952],
        ],
      ],
      [
        "speed",
        [
          ["kilometre per hour", 1],
          ["mile per hour", 1.609344],
          ["metre per second", 3.6],
          ["knot", 1.852],
        ],
      ],
      [
        "power",
        [
          ["watt", 1],
          ["kilowatt", 1000],
          ["megawatt", 1e6],
          ["gigawatt", 1e9],
        ],
      ],
      [
        "energy",
        [
          ["watt hour", 1],
          ["kilowatt hour", 1000],
          ["megawatt hour", 1e6],
          ["gigawatt hour", 1e9],
          ["terawatt hour", 1e12],
        ],
      ],
    ] as readonly (readonly [string, readonly (readonly [string, number])[]])[]
  ).flatMap(([dimension, units]) => units.map(([name, factor]) => [name, { dimension, factor }] as const)),
);
