import { isRecord, list, text } from '../json.ts';

type Json = Readonly<Record<string, unknown>>;

/** What Discord's schema does not say about components: sums, uniqueness, and what a button needs. */
export function componentProblems(components: readonly unknown[], v2: boolean): readonly string[] {
  const all = flatten(components);
  const length = all.reduce((sum, { type, content }) => {
    return sum + (type === 10 ? text(content).length : 0);
  }, 0);
  const ids = all.flatMap(({ custom_id }) => (custom_id === undefined ? [] : [custom_id]));
  return [
    ...(all.length > 40 ? [`${all.length} components`] : []),
    ...(length > 4000 ? [`components with ${length} characters`] : []),
    ...(new Set(ids).size < ids.length ? ['two components with one custom_id'] : []),
    ...(v2 ? [] : legacyProblems(components)),
    ...all.flatMap(buttonProblems),
    ...all.flatMap(({ type, content }) =>
      type === 10 && text(content).trim() === '' ? ['a text without characters'] : [],
    ),
  ];
}

/** Every component, the nested ones too. */
export function flatten(components: readonly unknown[]): readonly Json[] {
  return components.filter(isRecord).flatMap((component) => {
    const accessory = component['accessory'];
    return [
      component,
      ...flatten(list(component['components'])),
      ...(isRecord(accessory) ? [accessory] : []),
    ];
  });
}

function legacyProblems(components: readonly unknown[]): readonly string[] {
  const other = components.filter((component) => !isRecord(component) || component['type'] !== 1);
  return [
    ...(other.length > 0 ? ['components other than rows without the V2 flag'] : []),
    ...(components.length > 5 ? [`${components.length} rows`] : []),
  ];
}

function buttonProblems({ type, style, custom_id, url, label, emoji }: Json): readonly string[] {
  if (type !== 2) return [];
  return [
    ...(style === 5 ? link(url, custom_id) : text(custom_id) === '' ? ['no custom_id'] : []),
    ...(text(label).trim() === '' && emoji === undefined ? ['a button without a label'] : []),
  ];
}

function link(url: unknown, custom_id: unknown): readonly string[] {
  return text(url) === '' || custom_id !== undefined ? ['a link button needs its url alone'] : [];
}

/** Every string of a payload. */
export function texts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((one: unknown) => texts(one));
  return isRecord(value) ? Object.values(value).flatMap((one) => texts(one)) : [];
}
