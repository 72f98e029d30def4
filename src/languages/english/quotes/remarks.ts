import { wordSet } from '../../word-set.ts';

/** What a remark of somebody is called: "claims by X that", "X's remark that". */
export const remarks = wordSet(`
claim claims remark remarks comment comments assertion assertions allegation allegations accusation
accusations suggestion suggestions charge charges complaint complaints argument arguments warning
warnings statement statements description criticism contention insistence promise pledge line dictum
maxim motto adage vow boast threat prediction observation view opinion belief advice joke quip demand
plea jibe jibes gibe taunt taunts insult insults barb jab slur words verdict finding conclusion
portrayal depiction characterisation characterization dismissal denunciation praise voice whisper shout
cry text
`);

/** "X's | pledge | to “…”". */
export const vows = wordSet(
  'pledge pledges promise promises vow vows threat threats demand demands',
);

/** What somebody's words are called: "X's verdict: “…”". */
export const wordsOfSomebody = wordSet(`
answer answers reply response verdict view opinion advice motto message explanation assessment
conclusion summary reaction comment comments remarks words plea appeal warning rule mantra maxim recipe
thought argument pitch request demand prediction promise reasoning rationale retort rejoinder question
statement order instruction instructions observation slogan credo wish diagnosis estimate suggestion
`);

/** What nobody else would judge: "her answer was “…”", but "her comments were “false”". */
export const answersOfSomebody = wordSet(`
answer reply response verdict advice motto message explanation reaction mantra prediction retort summary
plea conclusion thought
`);
