import type { LegacyScript } from '../model/vocabulary';

/** Brings text written in one script to Unicode; the identity for what is Unicode already. */
export type Decode = (text: string) => string;

export interface Script {
  /** null for Unicode itself. */
  readonly name: string | null;
  readonly decode: Decode;
}

const UNICODE: Script = { name: null, decode: (text) => text };

/** Two characters that stand for one letter win over one that would stand for another (VNI "aâ"). */
function decoder(letters: ReadonlyMap<string, string>): Decode {
  return (text) => {
    let result = '';
    for (let index = 0; index < text.length;) {
      const pair = letters.get(text.slice(index, index + 2));
      const one = letters.get(text.charAt(index));
      result += pair ?? one ?? text.charAt(index);
      index += pair === undefined ? 1 : 2;
    }
    return result;
  };
}

/** Unicode first, then the legacy scripts: a text is decoded only when it means nothing as it stands. */
export function scriptsOf(legacy: readonly LegacyScript[]): readonly Script[] {
  return [UNICODE, ...legacy.map(({ name, letters }) => ({ name, decode: decoder(letters) }))];
}
