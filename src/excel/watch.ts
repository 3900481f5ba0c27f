import type { Outcome } from '../app';
import { attempt } from './run';

async function nameOf(id: string): Promise<string | null> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('name');
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
}

/**
 * Follows what is typed, in any sheet that is not ours.
 *
 * @param nameOfKnown a sheet's name by its id, as far as it is known
 * @param isOurs whether a sheet of this name is one we wrote
 */
export function watchSheets(
  nameOfKnown: (id: string) => string | undefined,
  isOurs: (name: string) => boolean,
  changed: (sheet: string | null) => void,
): Promise<Outcome<() => Promise<void>>> {
  const onChanged = async ({ worksheetId }: Excel.WorksheetChangedEventArgs): Promise<void> => {
    const name = nameOfKnown(worksheetId) ?? (await nameOf(worksheetId));
    if (name !== null && !isOurs(name)) changed(name);
  };
  const onDeleted = (): Promise<void> => {
    changed(null);
    return Promise.resolve();
  };
  return attempt(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [worksheets.onChanged.add(onChanged), worksheets.onDeleted.add(onDeleted)];
    await context.sync();
    return async () => {
      const [first] = handlers;
      if (!first) return;
      await Excel.run(first.context, async (same) => {
        for (const handler of handlers) handler.remove();
        await same.sync();
      });
    };
  });
}
