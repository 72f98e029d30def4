/**
 * By the definition of FNV-1a. The last steps are set by hand: any odd number with bits all over does.
 * What is stored is made of them: who changes one counts anew (`TERMS_VERSION`).
 */
const FNV = { offset: 2166136261, prime: 16777619 } as const;
const MIX = { first: 15, prime: 0x2c1b3c6d, second: 13 } as const;

/** A text as a whole number of 32 bits (FNV-1a): what is stored and compared in its place. */
export function hash(text: string): number {
  let value: number = FNV.offset;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), FNV.prime);
  }
  // Without the last steps the low bits of short words are alike.
  value = Math.imul(value ^ (value >>> MIX.first), MIX.prime);
  return (value ^ (value >>> MIX.second)) | 0;
}
