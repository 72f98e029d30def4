import { setImmediate } from 'node:timers/promises';

/** Lets what waits on the main thread have its turn: answers, presses of buttons, deliveries. */
export async function giveWay(): Promise<void> {
  await setImmediate();
}
