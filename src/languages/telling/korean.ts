import type { DayWords } from '../lists/day-words.ts';
import type { SummaryWords } from '../lists/summary-words.ts';

/** How Korean sentences lean on others, and which tell nothing. */
export const summary: SummaryWords = {
  linking: `이에_따라 이_때문에 이로_인해 이로써 이를_위해 이와_관련해 이와_함께 이와_별도로 그_결과 그_밖에 이_밖에 이_같은 이_중 이들_중 해당_ 따라서
    그러면서 덧붙였다 반면 앞서_말한 같은_날 당시_그는 그는 그가 그녀는 그녀가 그들은 후임은 동시에`,
  first: `나는 저는 내가 제가 필자`,
  reader: [String.raw`(?<!\p{L})(?:여러분|당신|독자 여러분)`],
  filler: [
    String.raw`^(?:앞서 )?(?:보도한|보도된|본지가 보도한|전한|알려진) (?:대로|바와 같이)`,
    String.raw`^앞서 .{0,20}(?:보도한|보도된) (?:대로|바와|바 )`,
    String.raw`^(?:사진|출처|자료|영상|글|그림|취재|편집|제공|관련기사|Copyright|저작권자) ?(?:=|:|ⓒ|／|\/)`,
    String.raw`(?:무단 ?전재|재배포 ?금지|구독(?:하기|해 ?주세요|신청)|뉴스레터|클릭|바로가기|자세히 보기|더 보기|기사 제보|기사제보|제보는|카카오톡|쿠키)`,
    String.raw`^(?:본지|본보|본 기사|본 매체)(?:는|가|에서)`,
    String.raw`^(?:자세한|더 자세한|상세한) (?:내용|사항|정보|일정)[은는이]`,
    String.raw`(?:링크에서|링크를|홈페이지를 (?:참고|참조|방문)|QR|앱을 (?:내려|다운)|바랍니다\.$|기다립니다)`,
    String.raw`^[▶▷☞※]`,
    String.raw`^\([^()]{3,400}\)?[.!]?\)?$`,
    String.raw`^이 (?:기사|글|칼럼|콘텐츠)[는은의]`,
    String.raw`^한편,? .{0,60}(?:이다|있다|예정이다)\.$(?<=알려져 있다\.)`,
  ],
};

/** The letters with ㅆ below, of the past: 했, 갔; but not 있, 겠. */
const FIRST_SYLLABLE = 0xac00;
const FINALS = 28;
const DOUBLE_S = 20;
const SYLLABLES = 399;
const PAST = Array.from({ length: SYLLABLES }, (_, at) =>
  String.fromCodePoint(FIRST_SYLLABLE + at * FINALS + DOUBLE_S),
)
  .filter((letter) => letter !== '있' && letter !== '겠')
  .join('');

/** Days and tenses of Korean news. */
export const days: DayWords = {
  weekdays: ['일요일', '월요일', '화요일', '수요일', '목요일', '금요일', '토요일'],
  on: '',
  last: '지난',
  coming: '(?:오는|다가오는)',
  part: ' (?:오전|오후|저녁|밤|새벽)',
  weeks: { last: '지난주', current: '이번 ?주', next: '다음 ?주' },
  notBehind: '(?:매주|매월|부터|까지|와|과|및|둘째|셋째|첫째|넷째|마지막|전)',
  notBefore: String.raw`(?: (?:오전|오후|저녁|밤|새벽))?(?:부터|까지|마다|과|와|이나|\(|[·~/-])`,
  nearby: [
    [String.raw`(?:그저께|그제)`, -2],
    [String.raw`(?:어제|전날)(?!의)`, -1],
    [String.raw`오늘(?:날)?(?= (?:오전|오후|아침|저녁|새벽|밤|낮))`, 0],
    [String.raw`내일(?!의)`, 1],
    [String.raw`모레`, 2],
  ],
  isVerbLast: true,
  past: [
    `[${PAST}](?:다|고|으며|으나|지만|던|습니다|는데|을|음|기|으면서|다가)`,
    String.raw`(?:열린|발생한|치러진|진행된|개최된|숨진|다친|공개한|발표한|나온|벌어진|일어난)(?= )`,
  ],
  future: [
    String.raw`(?:예정|계획|방침|전망|앞두고|앞둔|열릴|될|할|나설|오를|치를|가질|만날) ?(?:이|인|으로|것|예정|계획|$|다)`,
    String.raw`(?:한다|된다|열린다|떠난다|나선다|치른다|만난다|갖는다|시작한다|개막한다|방문한다)(?:고|며|는|\.)?`,
    '(?:열리는|개최되는|치러지는|시작하는|시작되는|예정된)',
  ],
  uncertain: ['(?:수도 있|가능성|만약|예정이었|예정됐던|계획이었|할 것으로 보)'],
  elsewhen: [
    String.raw`(?<!\d)(?:1[89]|20)\d\d년`,
    String.raw`(?:당시|그때|다음 날|이튿날|[\d한두세네]+ ?(?:년|달|주|일|개월) ?(?:전|뒤|후)(?!망))`,
  ],
};
