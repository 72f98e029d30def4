import {
  advisers,
  agents,
  aides,
  spokespeople,
} from '../../../../../languages/english/people/voices.ts';
import { anyOf, regex } from '../../../../../languages/regex.ts';
import type { Speaker } from '../../../../digest.ts';
import type { Scene } from '../../scene.ts';
import { nameInFull } from '../name/in-full.ts';

const VOICE = anyOf(`${spokespeople} ${advisers} ${agents} ${aides}`);
const HEAD = String.raw`(?<head>(?:\p{Ll}[\p{L}-]* ){0,4}?${VOICE})`;
/** "top adviser to Mr. Holm": somebody whom only a reader of the article knows by that. */
const FOR_MR = regex.u`^${HEAD} (?:to|for|of) M(?:r|s|rs)\.? (?<client>\p{Lu}[\p{L}’'-]+)$`;

/** "top adviser" and "Harry Holm" of a "top adviser to Mr. Holm", where the article has one person of that surname. */
export function withClientInFull(scene: Scene, speaker: Speaker): Speaker {
  const { name, role, organisation } = speaker;
  const { head, client } = FOR_MR.exec(role ?? '')?.groups ?? {};
  if (name === null || organisation !== null || head === undefined || client === undefined)
    return speaker;
  const bearers = scene.cast.figures.filter(
    (figure) => figure.kind === 'person' && figure.name?.split(' ').at(-1) === client,
  );
  const full = bearers.length === 1 ? nameInFull(scene, client) : null;
  if (full === null || !full.includes(' ') || full === name) return speaker;
  return { ...speaker, role: head, organisation: full };
}
