import type { WordList } from '../../word-list.ts';

/** Given names and what they are short for: "bill:william". */
export const shortForms: WordList = `bill:william bob:robert rob:robert jim:james mike:michael joe:joseph tom:thomas dick:richard
  rick:richard ted:edward ted:theodore ed:edward tony:anthony dave:david dan:daniel chris:christopher
  steve:stephen steve:steven liz:elizabeth beth:elizabeth kate:katherine kathy:kathleen sue:susan jeb:john
  jack:john charlie:charles chuck:charles jeff:jeffrey greg:gregory ken:kenneth ben:benjamin sam:samuel
  matt:matthew nick:nicholas andy:andrew tim:timothy pat:patrick larry:lawrence jerry:gerald
  bernie:bernard alex:alexander sasha:alexander vlad:vladimir abe:abraham ron:ronald don:donald
  mitch:mitchell doug:douglas hank:henry harry:henry meg:margaret peggy:margaret maggie:margaret
  debbie:deborah cindy:cynthia barb:barbara jen:jennifer`;
