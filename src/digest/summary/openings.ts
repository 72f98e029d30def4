/**
 * Openings by which a sentence leans on what stands before it, by language: pronouns and
 * determiners without their noun, connectives. After the lists of "Extractive is not Faithful"
 * (Zhang, Wan and Bansal 2023, appendix F) and each language's grammar. One example a line:
 * "He left." "This was new." "But prices rose." "As a result, it closed."
 */
export const OPENINGS: Readonly<Record<string, RegExp>> = {
  en: opening(
    'he|she|it|they|his|her|hers|its|their|theirs|him|them|himself|herself|itself|themselves',
    "this|that|these|those|such|here|there(?=[’']s? | (?:he|she|they|it)\\b)",
    'and|but|or|nor|so|yet|still|also|too|then|thus|hence|therefore|however|meanwhile|moreover|furthermore',
    'nevertheless|nonetheless|besides|instead|otherwise|likewise|similarly|consequently|accordingly|indeed',
    'additionally|afterwards?|subsequently|thereafter|conversely|alternatively|equally|clearly|obviously|of course',
    'another|others|neither|the (?:two|three|pair|duo|couple|trio|latter|other|others|rest)\\b',
    'in (?:addition|contrast|turn|response|fact|return|particular|short|other words|that|this|these|those)',
    'as (?:a result|such)|at the same time|at (?:that|this) (?:point|time|stage|moment)|by (?:contrast|then|comparison)',
    'after (?:that|this|which|all)|before (?:that|this)|because of (?:this|that|these|those)|due to (?:this|that|these|those)|prior to (?:this|that)|following (?:this|that)|despite (?:this|that)|since then|until then',
    'for (?:example|instance|that|this|those|these|one thing|his part|her part|their part|its part)|on the (?:other hand|contrary)',
    "even (?:so|then|though he|though she)|not only|not just|what is more|what[’']s more|to (?:that|this) end",
    'one of (?:them|those|these)|some of (?:them|those|these)|many of (?:them|those|these)|most of (?:them|those|these)',
    'none of (?:them|those|these)|all of (?:them|this|that|these)|both of (?:them|these)|among (?:them|those|these)|with (?:that|this)',
    'yes|no,|well,|which|who|whose',
  ),
  de: opening(
    'er|sie|es|ihr|ihre|ihren|ihrem|ihrer|ihm|ihn|ihnen|sein|seine|seinen|seinem|seiner',
    'dies|diese|dieser|dieses|diesen|diesem|jene|jener|jenes|jenen|solche|solcher|solches',
    'und|aber|oder|denn|sondern|doch|jedoch|allerdings|dennoch|trotzdem|auch|außerdem|zudem|ferner|daher|deshalb|deswegen',
    'darum|dann|danach|davor|dabei|dafür|dagegen|damit|dazu|davon|darauf|darin|darüber|darunter|hingegen|indes|indessen',
    'unterdessen|inzwischen|währenddessen|somit|folglich|so|beispielsweise|zum beispiel|ebenso|andererseits|stattdessen|dort|das(?= (?:ist|war|sei|hat|habe|wird|sagte|kann))',
  ),
  fr: opening(
    "il(?! (?:y a|faut|est (?:possible|important|nécessaire)))|elle|ils|elles|lui|leur|leurs|son|sa|ses|ce|c['’]|cet|cette|ces|cela|ça|celui|celle|ceux|celles",
    'et|mais|ou|or|ni|donc|car|aussi|puis|ensuite|enfin|alors|ainsi|toutefois|cependant|pourtant|néanmoins|par ailleurs|en outre',
    "de plus|en effet|en revanche|au contraire|par exemple|d['’]ailleurs|d['’]autres|un autre|une autre|y|en fait|du coup",
  ),
  es: opening(
    'él|ella|ello|ellos|ellas|su|sus|suyo|este|esta|esto|estos|estas|ese|esa|eso|esos|esas|aquel|aquella|dicho|dicha',
    'y|e|pero|o|ni|sino|también|además|entonces|luego|después|así|por eso|por ello|por lo tanto|sin embargo|no obstante|en cambio',
    'por ejemplo|por otra parte|por su parte|asimismo|mientras tanto|aun así|otro|otra|otros|otras|allí',
  ),
  it: opening(
    'egli|ella|esso|essa|lui|lei|loro|suo|sua|suoi|sue|questo|questa|questi|queste|ciò|quello|quella|tale|tali',
    'e|ed|ma|o|né|però|anche|inoltre|quindi|poi|infine|allora|così|tuttavia|invece|infatti|per esempio|dunque|intanto|un altro|altri',
  ),
  pt: opening(
    'ele|ela|eles|elas|seu|sua|seus|suas|este|esta|isto|esse|essa|isso|esses|essas|aquele|aquela|aquilo',
    'e|mas|ou|nem|também|além disso|então|depois|assim|por isso|portanto|porém|contudo|no entanto|entretanto|todavia|por exemplo|outro|outra',
  ),
  nl: opening(
    'hij|zij|ze|het(?= (?:is|was))|hun|haar|zijn|dit|dat|deze|die|zulke',
    'en|maar|of|want|dus|ook|bovendien|daarna|daarom|daardoor|toen|echter|toch|niettemin|intussen|ondertussen|bijvoorbeeld',
  ),
  ru: opening(
    'он|она|оно|они|его|её|ее|их|ему|ей|им|этот|эта|это|эти|этого|этой|этих|тот|та|те|такой|такая|такие|такое',
    'и|а|но|или|однако|также|тоже|кроме того|при этом|поэтому|потому|затем|потом|тогда|тем не менее|тем временем|между тем|впрочем',
    'например|так|таким образом|в частности|в то же время|в свою очередь|к тому же|более того|там',
  ),
  uk: opening(
    'він|вона|воно|вони|його|її|їх|цей|ця|це|ці|той|та|ті|такий|така|такі',
    'і|й|а|але|або|однак|проте|також|крім того|при цьому|тому|потім|тоді|водночас|наприклад|отже|тим часом',
  ),
  ja: /^[「『（\s]*(?:彼女|彼ら|彼|これ|それ|あれ|この|その|あの|こう|そう|ここ|そこ|しかし|だが|また|そして|さらに|一方|なお|ただし|ただ|だから|そのため|それで|例えば|たとえば|つまり|すると|ところが|同氏|同社|同省|同日|両氏|両国)/,
  zh: /^[“「（\s]*(?:他们|她们|它们|他們|她們|他|她|它|这|這|那(?!不勒斯)|此|其|该|該|但|但是|不过|不過|然而|而且|而|并且|此外|另外|同时|同時|因此|所以|于是|於是|随后|隨後|例如|比如|对此|對此|为此|其中|另一方面|双方|雙方)/,
  ko: /^["“‘'(\s]*(?:그는|그가|그의|그녀|그들|이는|이것|그것|이번|이에|이와|이날|이 |그 |저 |하지만|그러나|그리고|또한|또 |또,|한편|따라서|그래서|그런데|다만|반면|예를 들어|이어 |이밖에|양측)/,
  ar: /^["“«(\s]*(?:هو|هي|هم|هذا|هذه|ذلك|تلك|هؤلاء|لكن|ولكن|كما|أيضا|أيضاً|ثم|وأضاف|وتابع|وقال|وأوضح|بينما|لذلك|ومع ذلك|غير أن)(?=\s|$)/,
};

function opening(...lists: readonly string[]): RegExp {
  return new RegExp(`^["“”„«»‘’'(\\[—–\\s-]*(?:${lists.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}
