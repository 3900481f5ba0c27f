import type { EditPlan, Rules, Settings, Words } from '../core';

type Edits = { readonly edits: readonly EditPlan[] } | { readonly missing: string };

function typed(key: keyof Settings, settings: Settings, { master }: Words): string | number {
  switch (key) {
    case 'scoring':
      return master.scoring[settings.scoring];
    case 'ties':
      return master.ties[settings.ties];
    case 'gate':
      return master.gate[settings.gate];
    default:
      return settings[key];
  }
}

/** Changed settings as cells of the sheet Thiết lập to type into; or the name of one that has no row there. */
export function settingEdits(changed: Partial<Settings>, rules: Rules, file: string, words: Words): Edits {
  const settings = { ...rules.settings, ...changed };
  const edits: EditPlan[] = [];
  // Object.keys forgets that the keys are settings.
  for (const key of Object.keys(changed) as (keyof Settings)[]) {
    if (settings[key] === rules.settings[key]) continue;
    const place = rules.origin.cells.get(`settings.${key}`);
    if (!place) return { missing: words.master.settings[key].name };
    edits.push({ file, sheet: place.sheet, cell: place.cell, value: typed(key, settings, words) });
  }
  return { edits };
}
