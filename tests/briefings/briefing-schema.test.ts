import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { briefingSchema } from '../../src/briefings/briefing-schema.ts';
import { projectRoot } from '../source-files.ts';

const read = (path: string): string => readFileSync(join(projectRoot, 'briefings', path), 'utf8');
const shipped: unknown = JSON.parse(read('briefing.schema.json'));

describe('briefings/briefing.schema.json', () => {
  it('is what the bot itself checks by', () => {
    // `npm run briefing -- schema > briefings/briefing.schema.json` writes it anew.
    expect(shipped).toEqual(briefingSchema());
  });

  it('accepts the shipped briefing and refuses another field or value', () => {
    const accepts = new Ajv2020({ strict: false }).compile(briefingSchema() ?? {});
    expect(accepts(parse(read('nk-russia/briefing.yaml')))).toBe(true);
    expect(accepts({ titel: 'x' })).toBe(false);
    expect(accepts({ summary: 'huge' })).toBe(false);
  });
});
