import type { WordList } from '../../word-list.ts';

/** Words in -ed that are adjectives: "retired general". */
export const participlesBeforeRoles: WordList = `advanced retired elected appointed disgraced convicted accused alleged noted renowned embattled registered exiled
  jailed injured unnamed so-called wounded armed masked wanted distinguished celebrated self-described
  experienced`;

/** Words in -s that stand before a role or a plural: "sports editor". */
export const modifiersInS: WordList = `sports appeals communications operations affairs sales arts rights news politics economics physics mathematics
  services systems resources relations studies forces arms drugs games business campus status express
  series species human-rights veterans logistics statistics graphics robotics ethics athletics genetics
  electronics data-systems always press class mass cross access process congress progress success princess
  mistress actress witness boss chess glass grass loss address wireless homeless religious famous previous
  parks schools roads prisons ports elections admissions facilities highways waterways fisheries forests streets
  buildings libraries pensions careers futures stocks commodities events homes waters antiquities collections cars
  various serious dangerous anonymous prestigious infamous notorious bus virus`;

/** Participles and gerunds that belong to a role: "acting mayor". */
export const gerundsBeforeRoles: WordList = `acting leading ruling governing outgoing incoming visiting sitting managing founding co-founding
  practising practicing commanding supporting voting nursing banking housing marketing training
  engineering manufacturing mining shipping building advertising publishing broadcasting fundraising
  goalkeeping bowling batting coaching fielding rowing skating swimming diving boxing wrestling scouting
  sporting driving recruiting programming
  planning operating opposing presiding rising working living surviving pioneering long-serving
  best-selling award-winning prize-winning high-ranking top-ranking high-flying longest-serving`;

/** What colours a role and is none of it: "Controversial | Maine Gov. X". */
export const colouring: WordList = `controversial embattled beleaguered outspoken firebrand fiery popular unpopular powerful influential
  brave plucky tragic shamed heartbroken furious devastated lucky unlucky tearful smitten cheeky grieving defiant beaming
  disgraced scandal-hit scandal-plagued flamboyant bombastic newly-minted minted`;

/** Two words of a calling, the first of which is a verb or a time elsewhere: "talk show | host X". */
export const compoundsOfRoles: WordList = `talk_show show_host show_hosts show_creator show_producer show_judge cast_member beat_reporter
  support_worker support_staff returning_officer commissioning_editor teaching_assistant attending_physician protest_leader protest_organiser protest_organizer claims_adjuster claims_manager call_handler
  complaints_manager walk_leader march_organiser march_organizer report_author question_master call_center call_centre night_editor night_porter night_manager night_nurse night_watchman night_clerk night_guard night_warden night_supervisor night_auditor day_trader time_traveller weekend_manager evening_editor morning_presenter morning_host evening_host
  weekend_host morning_anchor evening_anchor weekend_anchor weekend_editor appeals_judge mine_manager mine_owner
  mine_worker fire_chief rescue_worker`;

/** Of those, the words that more often end a time, or are a verb: "on Saturday | night", "the club | claims". */
export const timesBeforeRoles: WordList = `night day weekend morning evening`;
export const claimsBeforeRoles: WordList = `claims`;
/** What a time follows that belongs to no calling: "last | night". */
export const beforeTimes: WordList = `last late early every each that this next all one same previous following whole later earlier ago any some most`;

/** Teams whose names are verbs in lower case: "Bears | coach X". */
export const teamsLikeVerbs: WordList = `bears bucks bulls ducks hawks jets rams rockets sharks spurs`;

/** What is done to somebody at once, behind "to": "to | meet | president X", but "went to | law professor X". */
export const deedsToPeople: WordList = `meet beat defeat replace succeed oust fire sack hire interview join tell ask sue call challenge back help
  support endorse nominate elect appoint choose pick name see visit thank praise criticize criticise attack accuse
  blame arrest charge question force push urge persuade convince recruit sign bring keep find follow face fight kill murder
  shoot honor honour remember welcome greet invite host send get give put make let want need use take unseat topple remove
  impeach protect defend save rescue free release represent investigate prosecute convict quote cite mock ridicule insult
  paint portray depict describe treat show blow contact email phone text approach lure poach woo court marry divorce love
  hate leave lead pay pressure press lobby warn remind inform brief advise assist draft bench drop target outspend
  outraise outvote overtake outlast overthrow depose dethrone assassinate capture extradite confront condemn denounce
  embarrass flatter appease isolate discredit undermine assure reassure congratulate accompany shadow bribe blackmail`;

/** How nouns of people end that no list holds: "islander", "churchgoer", "stallholder". */
export const endsOfCallings: WordList = `lander goer dweller holder farer worker maker owner keeper seller grower watcher sider comer breeder
  minder buyer walker swimmer`;
