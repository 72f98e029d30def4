import { describe, expect, test } from 'vitest';
import { pointsBack } from '../../../../src/digest/summary/standing/points-back.ts';

describe('a sentence points at what only the one before it tells', () => {
  test.each([
    'The council of Velm wants shopkeepers to keep that vow before the summer fair.',
    'How the mayor answers that charge will decide who runs the harbour next year.',
    'Even if that fails, the Velm team can still reach the final round in May.',
    'Farmers from the valley said they would never accept such a tax on their water.',
    'Twelve others were treated for smoke at the hospital in Velm.',
    'Several more are planned along the coast road between Velm and Harnum.',
    'Other recent studies by the Velm institute found a smaller effect on sleep.',
    'The clash over the ferry timetable in Velm exposed both.',
    'The upshot, according to harbour officials, is that ferries will leave earlier.',
    'One player, Stig Holm, left the pitch in tears and went straight to his car.',
    'Harbour master Greta Holm used the phrase at a meeting with fishermen on Friday.',
    'Hundreds just like it stand empty along the quays of Velm.',
    'A spokesman for the port said that plan would cost 40 million crowns.',
    'Few ferries sink, but at that point, many sailors think, Holm would be lost.',
    'The fastest ferries at that time were the Osk and the Velm, which burned coal.',
    'Sailors there earn about nine crowns a day, less than those of Velm in an hour.',
    'Harbour officials there are looking at the tolls.',
    'The harbour of Velm has room for most of these.',
    'Fishermen have doubted that determination, and ask for another look at the quays.',
    'All three will be on the quays of Velm on Tuesday evening for the fair.',
    'The two are level in the polls of this week, and Holm was ahead of the last.',
    'Ironically, the one who does is the harbour master of Velm.',
  ])('%s', (sentence) => {
    expect(pointsBack(sentence)).toBe(true);
  });

  test.each([
    'All three ferries will be on the quays of Velm on Tuesday evening.',
    'The two sailors and a cook are at home again in Velm since Tuesday.',
    'The council said that promises made by the port would be kept.',
    'Firms that charge more than ten crowns will pay a fine in Velm.',
    'Voters who backed a ferry tax in 2014 now oppose that tax by two to one.',
    'Holm lost the race for mayor, and that result surprised the whole of Velm.',
    'The court ruled that question marks over the deal were no reason to stop it.',
    'When the engine stopped, the ferry was at that point two miles from Velm.',
    'Ferries burned coal until 1951, and the ships at that time were all of iron.',
    'In some ports there are no sailors who can steer by the stars.',
    'Sailors say there are no stars over Velm in June.',
    'While most of those were sold, two ferries stayed in Velm.',
    'Ropes, nets and boats are sold in Velm, and all of these are made by hand.',
    'The council asked most of those at the pier to leave before the storm.',
    'The sailor who rows and the one who does not get the same pay in Velm.',
    'Ships such as the Osk and the Merle will leave Velm before the storm.',
    'The port sells such a rich choice of fish, customers need a guide.',
    'Two more than last year drowned off Velm this summer, the coast guard said.',
    'Holm used the term for oil that is spilled on purpose by tankers.',
    'The town needs a new pool and a new school, and the council wants to build both.',
  ])('but not: %s', (sentence) => {
    expect(pointsBack(sentence)).toBe(false);
  });
});
