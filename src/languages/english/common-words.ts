import { wordSet } from '../word-set.ts';

/** Articles, pronouns, prepositions, conjunctions, auxiliaries: they end every noun phrase. */
export const closedWords = wordSet(`
the a an this that these those my your his her its our their whose which what who whom whoever whatever i me we us you he him she it they
them myself himself herself itself themselves ourselves mine yours hers ours theirs one someone somebody anyone anybody everyone everybody
nobody none something anything everything nothing each every either neither both all any some many most few several another other such no
not nor and or but if then than so yet because although though while whereas when whenever where wherever why how whether unless until
till since before after as at by for from in into of off on onto out over to toward towards under up upon with within without about above
across against along amid amidst among amongst around behind below beneath beside besides between beyond despite down during except inside
like minus near outside past per plus regarding round throughout through underneath unlike via versus vs is are was were be been being am
do does did doing done have has had having will would shall should can could may might must ought cannot n't isn't aren't wasn't weren't
don't doesn't didn't haven't hasn't hadn't won't wouldn't can't couldn't shouldn't it's he's she's that's there's what's who's i'm you're
we're they're i've we've you've they've i'll we'll you'll he'll she'll they'll i'd we'd you'd he'd she'd they'd let's here there also too
very just only even still again already always never ever often sometimes soon now once twice perhaps maybe quite rather away back ahead forward aside apart however therefore
thus hence moreover furthermore meanwhile otherwise instead according whilst including following concerning given it’s he’s she’s that’s
there’s what’s who’s i’m you’re we’re they’re i’ve we’ve you’ve they’ve i’ll we’ll you’ll he’ll she’ll they’ll i’d we’d you’d he’d she’d
they’d let’s isn’t aren’t wasn’t weren’t don’t doesn’t didn’t haven’t hasn’t hadn’t won’t wouldn’t can’t couldn’t shouldn’t
`);

/** Words that open sentences with a capital and are no names. */
export const openingWords = wordSet(`
yes no well oh ah hey ok okay hello hi thanks thank please sorry sure indeed actually basically frankly honestly clearly obviously
apparently evidently certainly surely definitely absolutely exactly precisely really literally simply merely nearly almost roughly
approximately about more less fewer much little enough back away forward ahead later earlier recently lately today yesterday tomorrow
tonight currently presently previously formerly originally initially eventually finally ultimately lastly firstly secondly thirdly first
second third fourth fifth last next another overall generally typically usually normally traditionally historically officially reportedly
allegedly supposedly presumably arguably possibly probably likely unlikely fortunately unfortunately sadly happily hopefully luckily
importantly notably interestingly surprisingly ironically curiously specifically particularly especially mostly mainly largely partly
chiefly primarily altogether together apart aside beyond elsewhere everywhere somewhere anywhere nowhere nevertheless nonetheless
regardless additionally likewise similarly conversely contrary alternatively accordingly consequently subsequently simultaneously
separately speaking asked told writing responding referring citing quoting adding noting based born raised founded established located
headquartered known called named dubbed faced pressed quizzed questioned accused charged convicted sentenced killed injured amid ever long
short big small large great good bad best worst better worse new old young high low early late same different similar own full half
quarter dozens hundreds thousands millions billions two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty
sixty seventy eighty ninety hundred thousand million billion look see watch read listen click share follow subscribe sign update updated
breaking exclusive photo photos image images video file credit getty related advertisement story stories editor's note notes correction
here's there make take get give go come let put keep say says said think know want need try ask tell call came going looks seems seem
imagine remember consider question questions answer q only once such rather then thus why how what when where who whoever god time times
life things thing people man men woman women child children work home house day days week weeks month months year years part parts number
lot lots kind way ways point end side case fact facts news report reports reporting study studies research evidence data figures numbers
results polls poll talks discussions negotiations meeting meetings relations ties tensions sanctions trade business money jobs taxes tax
prices price sales shares stocks oil gas energy water food health education schools war peace fighting violence security defence defense
attack attacks protests protest elections election voting votes vote voters campaign campaigns politics government governments police
officials authorities experts critics analysts scientists researchers doctors lawyers prosecutors investigators residents witnesses
sources supporters opponents members leaders lawmakers workers students parents teachers families relatives friends others everyone
everybody someone nobody nothing something anything everything none neither both either most many several few some any each every all
former current acting senior junior deputy top longtime veteran fellow retired prominent leading local national international global
federal state public private foreign domestic political economic military social legal medical scientific financial technical cultural
religious human dear mr mrs ms dr sir madam ladies gentlemen nice cool wow lol inside outside above below near behind
`);

/** Verbs of saying, in the forms that news uses. They follow or precede a speaker. */
export const speechVerbs = wordSet(`
said say says saying told tells tell telling added adds adding asked asks asking argued argues arguing announced announces answered
answers wrote writes writing tweeted tweets posted posts explained explains noted notes noting stated states replied replies responded
responds continued continues insisted insists claimed claims warned warns declared declares denied denies admitted admits acknowledged
acknowledges agreed agrees believed believes concluded concludes confirmed confirms contended contends cautioned cautions commented
comments complained complains conceded concedes confessed confesses countered counters criticised criticized criticizes cried cries
demanded demands described describes disclosed discloses emphasised emphasized emphasizes estimated estimates exclaimed exclaims expected
expects expressed expresses hailed hinted hints indicated indicates joked jokes lamented laments maintained maintains mentioned mentions
mused muses objected observed observes ordered phoned pledged pledges pointed points praised praises predicted predicts proclaimed
promised promises proposed proposes quipped quips quoted quotes reaffirmed recalled recalls recommended recommends recounted referred
refers reiterated reiterates remarked remarks remembered remembers reported reports requested retorted revealed reveals shouted shouts
signaled signalled speculated stressed stresses suggested suggests testified testifies thanked thinks thought threatened urged urges vowed
vows voiced welcomed welcomes whispered wondered wonders yelled blamed blames called calls cited cites slammed blasted condemned condemns
denounced denounces dismissed dismisses defended defends boasted bragged opined opines rejected rejects questioned apologised apologized
swore chimed concurred interjected pleaded reasoned reassured rebuked relayed shot fired read reads went goes
`);

/** Frequent verbs other than those of saying, past and present forms that do not end in -ed. */
export const plainVerbs = wordSet(`
began begin begins fight fights back backs beat beats join joins replace replaces tap taps pick picks paint paints ask call name make became become becomes broke brought built bought came come comes chose cut cuts died dies drew drove fell felt fought
found find finds flew forgot gave give gives get gets got grew grow grows held hold holds hit hits hurt kept keep keeps knew know knows
laid lay leads leave leaves left led lie lies lost lose loses made make makes means meant met meet meets moved paid pay pays put puts ran
run runs rose rise rises saw see sees seen sat seek seeks sold sell sells sent send sends set sets shook showed shows show shut sits spent
spoke speak speaks spread stood stand stands stole struck swept took take takes taken taught threw try tries tried turn turns understood
want wants wanted wins win won wears wore went gone go goes lives live works work plans plan hopes hope appear appears remain remains
refuse refuses refused decline declines declined need needs seem seems use uses used serve serves faces face help helps let lets look
looks start starts stop stops support supports oppose opposes accuse accuses believe feel feels hears heard hear love loves like likes
fear fears return returns visit visits attend attends enter enters arrive arrives bear bears bore bid bids bound burst cast caught chooses
clung crept dealt dug ate fled flung forbade forgave froze ground hung hid knelt leapt lent lit misled mistook overcame rode rang sank
sang shrank slept slid sped spun sprang strode strove swam swung tore trod wept withdrew withdraws wound
`);

/** Months, weekdays and parts of the day: never part of a name, unless a given name. */
export const calendarWords = wordSet(`
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri
sat sun mon. tue. wed. thu. fri. sat. sun. am pm a.m. p.m. gmt utc est edt bst et pt cet
`);

/** Joins inside a person's name: "de", "van", "bin". */
export const particles = wordSet(`
de del della dell' di da das do dos du des van von der den ten ter te zu zum zur vom bin bint ibn ben al el la le lo abu abdul ul y e bar
af av von_der van_der san st st.
`);

/** Particles that may also open a surname: "de Blasio", "van der Bellen". */
export const openingParticles = wordSet(
  `de del della di van von der den ten ter bin ibn al el abu da dos du`,
);

/** After a surname: "Jr.", "III". */
export const nameSuffixes = wordSet(`jr jr. sr sr. ii iii iv`);

/** Acronyms and capital words that are neither a person nor a body. */
export const plainAcronyms = wordSet(`
tv pm mp mps mep meps ceo cfo coo cto vp phd md ba ma dna rna gdp aids hiv covid sars lgbt lgbtq dvd cd pc it ai id faq gps sms html pdf
www http url atm suv ufo rv diy vip q&a ok ad bc ce bce am ied icbm thaad start nafta tpp ttip jcpoa brexit obamacare faa_bill er icu ivf
ptsd adhd sat gop-led wwii wwi ww2 abc's usd eur gbp photo video watch update breaking live ap-gfk rt via dm
`);

/** What a noun phrase may begin with, and that is no part of a role. */
export const determiners = wordSet(`
the a an this these those his her its their our my your some many most several few all both other another each every any no one
`);
