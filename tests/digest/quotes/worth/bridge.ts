/** A report on a bridge, in which quotes stand beside enough that is told. */
export const lede =
  'The council of Osk closed the harbour bridge on Monday after a storm tore two cables from its tower.';
export const filler: readonly string[] = [
  'Lorries have to go around the bay by the northern road, which adds forty minutes to every trip, and the ferry runs twice as often as before while the works go on.',
  'The bridge was built in the days of the herring and has been painted every spring, most of all by people of the town who were paid in bread and in beer for it.',
  'Engineers climbed the tower at noon with ropes and lamps, and measured the steel at forty places between the deck and the saddle on which the cables rest.',
  'Shops at the quay opened late, the fish market did not open at all, and the two schools on the far side of the water sent their children home by boat at two.',
  'A firm from the next valley has offered to lend a floating crane, which would take nine days to come, and which needs calm water for as long as it lifts.',
  'The county pays one half of what the works cost, the town the other, and nobody could tell on Monday evening how much that would be in the end.',
  'Traffic on the northern road was slow all day, and the police asked people to share cars or to stay at home until the first lorries have come through.',
  'The storm was the third of the winter. It broke trees in the park, took the roof from a boathouse, and left some four hundred houses without light.',
  'In the evening the wind fell and the first gulls came back to the tower, on which a red lamp now warns the boats to keep away from the middle of the river.',
];
