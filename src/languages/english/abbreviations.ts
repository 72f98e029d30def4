import { anyOf, regex } from '../regex.ts';
import type { SentenceWords } from '../language.ts';
import type { WordList } from '../word-list.ts';

/** Of the USA. What has a capital here needs it in the text: "ill." ends a sentence. */
export const states: WordList = `Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mich Minn Miss Mo Mont Neb Nev N.C N.D N.H
  N.J N.M N.Y Okla Ore Pa R.I S.C S.D Tenn Tex Va Vt W.Va Wash Wis Wisc Wyo Mass`;

export const sentences: SentenceWords = {
  titles: `mr mrs ms mx dr prof profs sen sens rep reps gov govs gen lt col sgt maj capt cpl pvt cmdr cdr adm
    pfc spc cpo msgt ssgt tsgt cong comdr geo wm chas thos robt benj cie secy treas brig rev hon rt pres supt det insp messrs mme mlle fr ste mt ft atty asst assoc dep amb
    cardl const coun cllr ald adv lieut engr smt ens mgr msgr bp abp ven jas jos`,
  inline: `e.g i.e f.e eg ie vs v viz cf al et approx est ca c.f incl esp dept w.r.t n.b misc med orig resp btw`,
  /** States, companies, streets, degrees, countries. */
  abbreviations: `${states} inc ltd co corp llc plc bros cos mfg intl assn univ dist bancorp pty gmbh st ave blvd rd hwy
    pkwy bldg jr sr esq ph.d m.d b.a m.a d.d.s r.n d.phil u.s u.k u.n e.u u.s.a u.a.e d.c p.o`,
  beforeNumber: `no nos p pp pg art arts sec sect fig figs vol vols ch chap par para ver ext rs bk op col ed eds lot rm
    rte mk eq eqs max min cl sch app ps pss cor deut exod isa jer ezek matt rom gal eph thess heb prov lev judg kgs chr neh hab zech rev
    mi lb lbs oz yd yds kg km sq cu qt qts hr hrs mins wk wks mo mos yr yrs chs secs paras vv ll cols nn apps ex exs exh rr sched
    apt fl tel cca avg excl num josh eccl lam hos mic mal lk jn tit macc tob pet cap reg regs ss subsec pt pts ann`,
  months: `Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun`,
  /**
   * Counted in American newspapers: words that are hardly ever capitalised within a sentence.
   * Nouns are in the list only where no name or title has them ("Officials", not "Government").
   */
  starters: `a an the this that these those he she it we they i you his her its our their my your one some many
    most all each every both either neither no none not nobody nothing anyone everyone everything
    everybody someone anybody somebody anything something whoever whatever such other others another
    several few more less much in on at by for from with without of to into as than over under after
    before during since until till about against among amid between beyond despite within throughout
    toward towards through across behind below above along around inside outside near off out up down per
    via versus regarding concerning according and but or nor so yet if when while where whereas whether
    because although though unless once even still who whose whom which what why how there here then now
    today yesterday tomorrow tonight also however meanwhile moreover furthermore nevertheless nonetheless
    instead indeed perhaps maybe otherwise therefore thus hence besides additionally afterward afterwards
    later earlier last next first second third finally recently currently previously originally initially
    eventually ultimately suddenly clearly obviously apparently certainly surely probably possibly
    unfortunately fortunately sadly honestly frankly typically usually often sometimes always never again
    already just only almost nearly especially particularly specifically similarly likewise overall
    altogether together soon shortly immediately historically traditionally increasingly hopefully
    interestingly ironically do does did don didn is are was were isn aren wasn weren be been being has
    have had hasn haven hadn can could couldn will won would wouldn should shouldn may might must let ask
    asked add added given having based speaking following including depending considering looking using
    making taking getting going reporting citing two three four five six seven eight nine ten eleven
    twelve dozens hundreds thousands millions billions half roughly approximately officials voters
    supporters critics aides experts analysts investors reporters residents researchers scientists
    prosecutors witnesses investigators lawmakers protesters opponents people men women students travelers
    travellers visitors customers police authorities shares sales nobody’s there’s please thanks yes well
    oh okay hey like unlike thank get take go see find call try come keep`,
};

/** What every newspaper prints of these, in whatever language. */
export const abroad: Pick<SentenceWords, 'titles' | 'inline' | 'abbreviations' | 'beforeNumber'> = {
  titles: `mr mrs ms dr prof sen gov gen st mt`,
  inline: `e.g i.e vs f.e`,
  abbreviations: `inc ltd co corp jr sr u.s u.k u.s.a u.n e.u d.c ph.d u.s.s.r`,
  beforeNumber: `no p pp vol fig art rs n° nº`,
};

/** What may follow "p.m." within a sentence though it is written with a capital. */
export const afterTime: WordList = `monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues
  wed thu thurs fri sat sun et est edt pt pst pdt ct cst cdt mt gmt bst utc cet aest ist jst kst eastern
  central pacific mountain atlantic greenwich beijing moscow london local`;

const OPENERS: WordList = `The He She It They There These This That Those His Her Their My Our But However
  Meanwhile Although Despite After Before During While When If Then An Another We You Both Many Some And In
  At As With Since According`;
/**
 * Counted in newspapers: with a small letter after them, these open a sentence, 110 of 112 times.
 * Not "A" ("Nurse A said"), "One" ("Radio One has"), "On" (programmes are called so).
 */
export const unmarked: Readonly<{ starts: RegExp; never: WordList }> = {
  starts: regex.g`(?<=[A-Za-z0-9\u00c0-\u024f'’”")]) ${anyOf(OPENERS)}(?:['’](?:s|re|ve|ll|d))? [a-z]{2}`,
  never: `a an the of for from to in on at by with into onto about between against under over than as and or but
    nor is are was were be been being say says said called named titled dubbed entitled asked asks added
    adds that if when where who which while because though although not like via per plus versus film
    movie song`,
};
