import type { Language } from './language.ts';

export const dutch: Language = {
  name: 'Dutch',
  tags: ['nl'],
  common: `de het een van en in is dat op te zijn voor met die niet aan er om ook als bij maar door uit naar
    wordt heeft`,
  sentences: {
    titles: `dhr mevr mw mr mrs dr drs ir ing prof st jhr ds`,
    inline: `bijv bv b.v d.w.z dwz o.a i.v.m m.b.t t.o.v t.a.v a.u.b ca incl excl evt resp zgn m.i.v i.p.v n.a.v
      o.l.v aanw vnw bijw znw ww`,
    abbreviations: `n.v nv b.v co jr sr`,
    beforeNumber: `nr nrs art blz pag p hfst vol`,
    months: `jan feb mrt apr jun jul aug sep sept okt nov dec`,
    starters: `de het een hij zij ze wij we ik je jij u dat die dit deze er in op van voor met bij naar uit over na
      tijdens volgens maar en of als toen wanneer omdat ook nog nu daar hier wat wie waar waarom hoe veel
      alle geen`,
  },
  openings: [
    'hij|zij|ze|het(?= (?:is|was))|hun|haar|zijn|dit|dat|deze|die|zulke',
    'en|maar|of|want|dus|ook|bovendien|daarna|daarom|daardoor|toen|echter|toch|niettemin|intussen|ondertussen|bijvoorbeeld',
  ],
};
