import type { WordList } from '../../word-list.ts';

/** What people do in a picture: "Mayor Simms speaks during …". */
export const captionVerbs: WordList = `
speaks attends? arrives? walks? stands? poses? holds? looks? waves? gestures? listens? leaves?
reacts? celebrates? performs? addresses sits? gathers? marches march rides? carry carries works?
watch(?:es)? smiles? takes? is_seen are_seen is_shown is_pictured are_pictured
`;
