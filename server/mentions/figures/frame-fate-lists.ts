/** The words by which frame-fates.ts reads what befell people and things, a list a name; see `SETS` in frame-words.ts. */
export const FATE_LISTS = {
  lives: 'lives',
  /** Verbs that with lives mean death. */
  taking: 'lost lose losing claimed claim claims claiming took taken taking cost',
  bodies: 'bodies body',
  /** Verbs that with where people were mean that they were saved. */
  fetching: 'pulled plucked hauled winched airlifted',
  peril: 'sea waves surf ocean water waters river lake flood floods floodwater floodwaters rubble debris ruins wreckage wreck roof roofs rooftop rooftops mine building buildings house houses snow mud flames',
  unharmed: 'alive ashore safety',
  board: 'board',
  carrying: 'carrying carried',
  hospital: 'hospital hospitals clinic clinics',
  admitting: 'taken took rushed brought admitted admitting flown sent treated treating needed remained remain airlifted transported stayed passed',
  /** Before a word of `ward`: a hospital. */
  emergency: 'emergency casualty',
  ward: 'department departments ward wards room rooms unit units',
  /** What people live and work in: lost or gone it is destroyed. */
  buildings: 'homes home houses house dwellings dwelling buildings building properties structures',
  razed: 'lost lose loses gone',
  /** Verbs that with "to leave" or "out" make people flee. */
  ordering: 'told ordered asked urged advised instructed forced',
  departing: 'leave evacuate flee clear',
  carried: 'moved brought took taken drove driven',
  outward: 'out away elsewhere',
  /** With a word of `costs` they save. */
  sparing: 'cut cuts cutting lower lowers lowered lowering reduce reduces reduced reducing trim trims trimmed slash slashes slashed',
  costs: 'costs expenses overheads outgoings',
  bringing: 'pulled plucked hauled brought dug carried lifted airlifted taken led dragged found helped',
  recovering: 'recovered recover found pulled retrieved retrieve identified morgue count dragged washed bagged brought dug lifted',
  toll: 'toll',
  /** What has another toll. */
  tolled: 'bridge road tunnel motorway highway turnpike ferry lorry truck car vehicle daily',
  paying: 'pay pays paid paying charge charges charged charging raise raised fee',
  mourning: 'mourns mourned mourning',
  homes: 'homes houses',
  leaving: 'left leave leaving fled flee abandoned forced driven drove chased',
  custody: 'custody',
  positive: 'positive',
  testing: 'tested test testing tests',
  /** Verbs that with "for" and a number mean that people are missing. */
  searching: 'looked looking searched searching hunted hunting combed combing',
  forWord: 'for',
  /** What with a negation before it means the same: "14 have not been found". */
  found: 'found located traced',
  /** Of them who are lost are dead. */
  serving: 'soldiers servicemen servicewomen troops fighters sailors crewmen seamen fishermen miners climbers firefighters airmen men',
  losing: 'lost loses losing',
} as const;
