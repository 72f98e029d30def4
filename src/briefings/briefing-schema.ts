import { z } from 'zod';
import { BriefingFile } from './briefing.ts';

/** The JSON Schema by which editors complete briefing.yaml. */
export function briefingSchema(): unknown {
  return { ...z.toJSONSchema(BriefingFile, { io: 'input' }), title: 'briefing.yaml' };
}
