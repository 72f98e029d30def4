import type { WordList } from '../word-list.ts';

/**
 * Months by the tags of languages that have no file, as in `Language.months`: what tells each from the
 * others beside those of the languages that have one. "listopad" is missing: see `month-names.ts`.
 */
export const MONTHS_WITHOUT_FILE: ReadonlyMap<string, WordList> = new Map([
  [
    'az',
    `yanvar fevral mart aprel may iyun iyul avqust|avgust sentyabr|sentabr oktyabr noyabr dekabr`,
  ],
  ['be', `студз лют сакав красав май чэрв ліп жнів верас кастр ліст снеж`],
  ['bn', `জানু ফেব মার্চ এপ্রি মে জুন জুলা আগ সেপ অক্টো নভে ডিসে`],
  ['ca', `gen febr març abr maig juny jul ag set oct nov des`],
  ['cy', `ionawr chwef mawrth ebrill mai mehef gorff awst medi hydref tach rhag`],
  ['et', `jaan veeb märts apr mai juuni juuli aug sept okt nov dets`],
  ['eu', `urtar otsa martx apiri maiat ekain uztai abuz irai urri azar aben`],
  ['gl', `xan feb mar abr mai xuñ xul ago set out nov dec`],
  [
    'hr',
    `siječ velja ožuj travnj|travanj svib lipnj|lipanj srpnj|srpanj kolov rujn|rujan listopadom studen prosin`,
  ],
  ['is', `jan feb mar apr maí jún júl ágú sep okt nóv des`],
  ['ka', `იან თებ მარ აპრ მაი ივნ ივლ აგვ სექ ოქტ ნოე დეკ`],
  ['lt', `saus vasar kov baland gegu birž liep rugp rugs spal lapkr gruod`],
  ['lv', `jan feb mar apr mai jūn jūl aug sep okt nov dec`],
  ['mk', `јан фев мар апр мај јун јул авг сеп окт ное дек`],
  ['sl', `jan feb mar apr maj jun jul avg sep okt nov dec`],
  ['sq', `janar shkurt mars prill maj qersh korrik gusht shtat tetor nëntor dhjet`],
  ['sr', `јан феб мар апр мај јун јул авг сеп окт нов дец`],
  ['tl', `enero pebr mars abril mayo hunyo hulyo agost setyem oktub nobye disye`],
  ['ur', `جنور فرور مارچ اپری مئی جون جولا اگست ستمب اکتوب نومب دسمب`],
]);
