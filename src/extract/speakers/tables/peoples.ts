/** Plurals with a capital that are many people and no surname: parties' followers, nations, believers. Written by hand. */
export const PEOPLES: ReadonlySet<string> = new Set(
  (
    "republicans democrats conservatives liberals libertarians socialists communists nationalists separatists islamists tories " +
    "americans africans asians europeans arabs afghans albanians algerians argentines armenians australians austrians azerbaijanis " +
    "bangladeshis belarusians belgians bolivians bosnians brazilians britons bulgarians burmese cambodians canadians chechens chileans " +
    "chinese colombians croats cubans czechs danes dutch ecuadorians egyptians estonians ethiopians filipinos finns georgians germans " +
    "ghanaians greeks guatemalans haitians hungarians icelanders indians indonesians iranians iraqis irish israelis italians " +
    "jamaicans japanese jordanians kazakhs kenyans koreans kosovars kurds kuwaitis latvians lebanese libyans lithuanians malaysians " +
    "mexicans moldovans mongolians moroccans nepalis nigerians norwegians pakistanis palestinians peruvians poles portuguese qataris " +
    "romanians russians rwandans saudis scots senegalese serbs singaporeans slovaks slovenes somalis spaniards sudanese swedes " +
    "swiss syrians taiwanese tanzanians thais tibetans tunisians turks ugandans ukrainians uruguayans uzbeks venezuelans vietnamese " +
    "yemenis zambians zimbabweans muslims christians catholics protestants jews hindus sikhs buddhists sunnis shiites shias alawites " +
    "druze yazidis hispanics latinos houthis millennials"
  ).split(" "),
);
