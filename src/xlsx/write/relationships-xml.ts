import { escapeAttribute } from './escape';
import { PACKAGE } from './namespaces';
import { DECLARATION } from './xml-bytes';

export interface Relationship {
  readonly type: string;
  readonly target: string;
  /** Leads out of the package. */
  readonly external?: boolean;
}

/** The part that says what another part refers to; the first is rId1, the next rId2. */
export function relationshipsXml(relationships: readonly Relationship[]): string {
  const items = relationships.map(({ type, target, external }, at) => {
    const mode = external === true ? ' TargetMode="External"' : '';
    return `<Relationship Id="rId${at + 1}" Type="${type}" Target="${escapeAttribute(target)}"${mode}/>`;
  });
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}
