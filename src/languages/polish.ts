import type { Language } from './language.ts';

export const polish: Language = {
  name: 'Polish',
  tags: ['pl'],
  common: `w i na z się nie do to że jest o od za jak po przez są ale dla przy co czy tym było oraz jego`,
  sentences: {
    titles: `prof dr mgr inż ks bp abp gen płk mjr kpt por red św p pp doc hab`,
    inline: `np tzn tj tzw m.in ul al pl os im ok woj pow gm godz zob por ang łac niem ros franc bałt oprac red
      wyd`,
    abbreviations: `sp z.o.o r w itp itd etc`,
    beforeNumber: `nr s str t art ust pkt rozdz tel tab rys`,
    months: `sty lut mar kwi maj cze lip sie wrz paź lis gru`,
    starters: `to ten ta te on ona ono oni one w we na z ze do od po przed pod nad za przez dla o u i a ale lub
      jeśli gdy kiedy ponieważ chociaż także również jednak nie jak gdzie kto co jest są był była już
      teraz tam tu każdy wszyscy według`,
  },
};
