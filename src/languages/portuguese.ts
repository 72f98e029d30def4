import type { Language } from './language.ts';

export const portuguese: Language = {
  name: 'Portuguese',
  tags: ['pt'],
  common: `o a os as de que e do da em um uma para com não por no na se dos mais ao das foi são à pelo pela
    também ele`,
  sentences: {
    titles: `sr sra srta srs dr dra drs dras prof profa exmo exma eng arq d dom gen cel cap ten sgt min dep sto
      sta`,
    inline: `p.ex ex i.e e.g vs cf aprox obs`,
    abbreviations: `ltda cia s.a jr av r pça e.u.a eua`,
    beforeNumber: `n nº núm art arts p pp pág págs cap vol fig tel`,
    months: `jan fev mar abr mai jun jul ago set out nov dez`,
    starters: `o a os as um uma ele ela eles elas eu nós você este esta esse essa isso isto aquele em no na nos nas
      de do da dos das por pelo pela para com sem sobre entre após antes durante segundo mas e ou se
      quando enquanto porque embora também ainda já agora não como onde quem que qual há muitos todos cada`,
  },
  openings: [
    'ele|ela|eles|elas|seu|sua|seus|suas|este|esta|isto|esse|essa|isso|esses|essas|aquele|aquela|aquilo',
    'e|mas|ou|nem|também|além disso|então|depois|assim|por isso|portanto|porém|contudo|no entanto|entretanto|todavia|por exemplo|outro|outra',
  ],
};
