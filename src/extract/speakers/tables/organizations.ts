/** Words in the names of bodies, in lower case. Written by hand. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const ORGANIZATION_WORDS = words(
  "agency administration association authority army academy alliance assembly bank board brigade broadcaster bureau cabinet campaign centre center chamber church city clinic club coalition college commission committee company confederation conference congress consortium corporation corps corp corp. council court daily department directorate embassy enterprise exchange federation firm force forces forum foundation front fund government group guard guild holdings hospital house inc inc. industries industry institute institution intelligence journal laboratory labs league legislature library limited ltd ltd. llc llp magazine mail mission ministry monitor movement museum navy network news newspaper observatory office organisation organization palace parliament partnership party plc police port post press programme program project railway railways regulator republic reserve resources safety school secretariat senate service services society state station studio syndicate systems task team telegraph times treasury tribune tribunal trust tv union unit university utility watch weekly works",
);
export const ORGANIZATION_NAMES = words(
  "kremlin pentagon hamas hezbollah nato taliban opec unesco unicef interpol europol boeing google facebook amazon apple twitter reuters bloomberg politico vatican interfax tass xinhua downing brussels",
);
/** Groups of people with a name of their own. */
export const GROUP_WORDS = words(
  "authorities republicans democrats conservatives liberals tories officials lawmakers residents police troops militants rebels voters",
);
