/**
 * UN/CEFACT common codes of units, by UCUM code.
 *
 * Common codes: UNECE Recommendation No. 20, "Codes for Units of Measure Used in International Trade" (revision 17).
 * UCUM codes: "The Unified Code for Units of Measure" 2.1, https://ucum.org/ucum (case sensitive).
 * Only units that mean exactly the same in both lists stand here; what is missing is written as `UCUM:` and its code.
 */
const commonCodes: ReadonlyMap<string, string> = new Map([
  // Ratios
  ["%", "P1"],
  ["[ppth]", "NX"],
  ["[ppm]", "59"],
  ["[ppb]", "61"],
  // Length
  ["nm", "C45"],
  ["um", "4H"],
  ["mm", "MMT"],
  ["cm", "CMT"],
  ["dm", "DMT"],
  ["m", "MTR"],
  ["km", "KMT"],
  ["[in_i]", "INH"],
  ["[ft_i]", "FOT"],
  ["[yd_i]", "YRD"],
  ["[mi_i]", "SMI"],
  ["[nmi_i]", "NMI"],
  // Area
  ["mm2", "MMK"],
  ["cm2", "CMK"],
  ["m2", "MTK"],
  ["km2", "KMK"],
  ["har", "HAR"],
  ["[sin_i]", "INK"],
  ["[sft_i]", "FTK"],
  ["[syd_i]", "YDK"],
  // Volume
  ["mL", "MLT"],
  ["cL", "CLT"],
  ["dL", "DLT"],
  ["L", "LTR"],
  ["hL", "HLT"],
  ["cm3", "CMQ"],
  ["m3", "MTQ"],
  ["[cin_i]", "INQ"],
  ["[cft_i]", "FTQ"],
  ["[cyd_i]", "YDQ"],
  ["[pt_us]", "PTL"],
  ["[qt_us]", "QTL"],
  ["[gal_us]", "GLL"],
  ["[pt_br]", "PTI"],
  ["[gal_br]", "GLI"],
  ["[bbl_us]", "BLL"],
  // Mass
  ["ug", "MC"],
  ["mg", "MGM"],
  ["g", "GRM"],
  ["kg", "KGM"],
  ["t", "TNE"],
  ["kt", "KTN"],
  ["[oz_av]", "ONZ"],
  ["[lb_av]", "LBR"],
  ["[oz_tr]", "APZ"],
  ["[stone_av]", "STI"],
  ["[ston_av]", "STN"],
  ["[lton_av]", "LTN"],
  // Time
  ["ns", "C47"],
  ["us", "B98"],
  ["ms", "C26"],
  ["s", "SEC"],
  ["min", "MIN"],
  ["h", "HUR"],
  ["d", "DAY"],
  ["wk", "WEE"],
  ["mo", "MON"],
  ["a", "ANN"],
  // Speed
  ["m/s", "MTS"],
  ["km/h", "KMH"],
  ["[mi_i]/h", "HM"],
  ["[kn_i]", "KNT"],
  // Temperature
  ["Cel", "CEL"],
  ["[degF]", "FAH"],
  ["K", "KEL"],
  // Energy and power
  ["J", "JOU"],
  ["kJ", "KJO"],
  ["MJ", "3B"],
  ["GJ", "GV"],
  ["W.h", "WHR"],
  ["kW.h", "KWH"],
  ["MW.h", "MWH"],
  ["GW.h", "GWH"],
  ["TW.h", "D32"],
  ["W", "WTT"],
  ["kW", "KWT"],
  ["MW", "MAW"],
  ["GW", "A90"],
  // Electricity
  ["A", "AMP"],
  ["V", "VLT"],
  ["kV", "KVT"],
  // Pressure and frequency
  ["Pa", "PAL"],
  ["hPa", "A97"],
  ["kPa", "KPA"],
  ["MPa", "MPA"],
  ["bar", "BAR"],
  ["mbar", "MBR"],
  ["Hz", "HTZ"],
  ["kHz", "KHZ"],
  ["MHz", "MHZ"],
  ["GHz", "A86"],
  // Information
  ["bit", "A99"],
  ["By", "AD"],
  ["kBy", "2P"],
  ["MBy", "4L"],
  ["GBy", "E34"],
  ["TBy", "E35"],
  // Sound and angle
  ["dB", "2N"],
  ["deg", "DD"],
]);

/** The `unitCode` schema.org wants: the UN/CEFACT common code, else the UCUM code with the prefix of its system. */
export function unitCodeOf(ucumCode: string): string {
  return commonCodes.get(ucumCode) ?? `UCUM:${ucumCode}`;
}
