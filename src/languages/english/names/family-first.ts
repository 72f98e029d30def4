import type { WordList } from '../../word-list.ts';

/** Family names that stand first where the rest is a given name of the same tradition. */
export const familyNamesInFront: WordList = `kim lee yi park pak choe choi chung jung jeong cho kang yoon yun jang chang lim im han oh seo suh shin
  kwon hwang ahn an song hong yu yoo ryu ri rim paek mun moon no roh bae nam xi li wang zhang liu chen
  yang zhao huang zhou wu xu sun ma zhu hu guo he lin luo gao liang zheng xie tang deng feng peng jiang
  tsai cheung chan wong leung lam ng ho kwok lau cheng nguyen tran le pham hoang phan vu vo dang bui
  do ngo duong mao hau kwong yau`;
