// Writes block-kit.schema.json: `node tests/chat/slack/support/block-kit/generate-block-kit-schema.ts`
import { writeFileSync } from 'node:fs';
import { createGenerator } from 'ts-json-schema-generator';
import { isRecord } from '../is-record.ts';
import { SCHEMA_FILE, typesFile, typesHash } from './slack-types.ts';

const generator = createGenerator({
  path: typesFile,
  type: '*',
  skipTypeCheck: true,
  jsDoc: 'extended',
  additionalProperties: false,
  encodeRefs: false,
});
const definitions = Object.assign(
  {},
  ...['KnownBlock', 'ModalView', 'HomeView'].map(
    (type) => generator.createSchema(type).definitions,
  ),
);
const schema = { $comment: `@slack/types ${typesHash()}`, definitions: limit(definitions) };
writeFileSync(SCHEMA_FILE, `${JSON.stringify(schema, null, 2)}\n`);

/** The types say their limits in prose only: "Maximum length for this field is 75 characters." */
function limit(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(limit);
  if (!isRecord(node)) return node;
  const { description, ...rest } = node;
  const limited = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, key === 'const' ? value : limit(value)]),
  );
  const prose = typeof description === 'string' ? description.replaceAll(/\s+/g, ' ') : '';
  const most = /\b[Mm]ax(?:imum)?\b[^.\d]*?(\d[\d,]*)/.exec(prose)?.[1]?.replaceAll(',', '');
  if (most === undefined) return limited;
  return withMost(limited, Number(most), /length|characters/.test(prose));
}

function withMost(node: Record<string, unknown>, most: number, ofText: boolean): unknown {
  if (node['type'] === 'array') return { ...node, maxItems: most };
  if (!ofText) return node;
  if (node['type'] === 'string') return { ...node, maxLength: most };
  const isText = '$ref' in node || 'anyOf' in node;
  return isText ? { allOf: [node, { properties: { text: { maxLength: most } } }] } : node;
}
