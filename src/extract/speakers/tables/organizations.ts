/** Words in the names of bodies, in lower case. Written by hand. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const ORGANIZATION_WORDS = words(
  "rovers wanderers albion athletic hotspur fc afc united agency administration association authority army academy alliance assembly bank board brigade broadcaster bureau cabinet campaign centre center chamber church city clinic club coalition college commission committee company confederation conference congress consortium corporation corps corp corp. council court daily department directorate embassy enterprise exchange federation firm force forces forum foundation front fund government group guard guild holdings hospital house inc inc. industries industry institute institution intelligence journal laboratory labs league legislature library limited ltd ltd. llc llp as asa ab oyj oy gmbh ag kg se nv bv spa sarl pjsc jsc ojsc pty magazine mail mission ministry monitor movement museum navy network news newspaper observatory office organisation organization palace parliament partnership party plc police port post press programme program project railway railways regulator republic reserve resources safety school secretariat senate service services society state station studio syndicate systems task team telegraph times treasury tribune tribunal trust tv union unit university utility watch weekly works minerals gas oil grid freight rail cement pipelines telecom telecoms energy airlines airways motors foods shipping metals petroleum pharma pharmaceuticals technologies logistics capital ventures associates partners electric mining region banque banco banca bancorp credit groupe gruppe grupo gruppo société societe compagnie ministère ministerio ministero partei partido université universidad università universität institut instituto istituto",
);
export const ORGANIZATION_NAMES = words(
  "greenpeace amnesty oxfam frontex eurostat unhcr kremlin pentagon hamas hezbollah nato taliban opec unesco unicef interpol europol boeing google facebook amazon apple twitter reuters bloomberg politico vatican interfax tass xinhua downing brussels",
);
/** Nouns that point back to a body already named: "the company", "the ministry". */
export const BODY_NOUNS = words(
  "company firm group union agency ministry regulator federation association organization organisation operator watchdog charity party department university institute council court newspaper campaign railway airline bank bureau office authority service commission committee corporation society league club board foundation trust observatory inspectorate college academy chamber tribunal utility retailer manufacturer producer maker developer carrier broadcaster publisher hospital school museum embassy parliament government administration body alliance coalition network chain supplier miner shipowner owner insurer lender exchange fund startup supermarket centre center laboratory magazine journal station port yard shipyard team website site blog portal tabloid channel outlet podcast app platform pollster brokerage",
);
/** Of these, those that say nothing of what kind of body it is. */
export const GENERAL_BODIES = words(
  "company firm group organization organisation agency body operator owner producer maker regulator watchdog lender carrier retailer manufacturer developer insurer supplier miner broadcaster utility exchange",
);
/** Of these, those that only a business is called. */
export const COMPANY_NOUNS = words(
  "company firm owner producer maker lender carrier retailer manufacturer developer insurer supplier miner utility",
);
/** Words in the names of bodies that are no businesses. */
export const PUBLIC_BODIES = words(
  "ministry institute university agency council court committee police government parliament department commission authority association union federation party hospital school service bureau senate assembly tribunal republic region city embassy army force forces directorate inspectorate office",
);
/** Groups of people with a name of their own. */
export const GROUP_WORDS = words(
  "authorities republicans democrats conservatives liberals tories officials lawmakers residents police troops militants rebels voters",
);
