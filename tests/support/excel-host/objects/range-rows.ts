import { fail, NotImplemented } from '../errors';
import { intersect, isWholeRows } from '../model/area';
import { assertAllowed, assertRowsDeletable } from '../model/guards';
import { Region } from '../model/region';
import { shiftRows } from '../model/rows';
import { oneOf } from '../wire/arguments';
import { type Arguments, type Desk, type Remote, remote } from '../wire/remote';

const heldRegions = ({ references }: Desk): Region[] =>
  [...references.values()].map(({ target }) => target).filter((target) => target instanceof Region);

function assertWholeRows(region: Region, what: string): void {
  if (!isWholeRows(region.area)) throw new NotImplemented(`Range.${what} of anything but whole rows`);
  const { sheet, area } = region;
  const cut = sheet.merges.some(
    (part) => part.row < area.row && part.row + part.rows > area.row && intersect(part, area),
  );
  if (cut && what === 'Delete') fail('InsertDeleteConflict', 'A merged cell is in the way.');
}

export function insertRows(region: Region, args: Arguments, desk: Desk): Remote {
  if (oneOf(['Down', 'Right'], args[0]) !== 'Down') throw new NotImplemented('Range.Insert to the right');
  assertWholeRows(region, 'Insert');
  assertAllowed(region.sheet, 'allowInsertRows');
  const { area } = region;
  shiftRows(region.sheet, area.row, area.rows, heldRegions(desk));
  return remote('Range', new Region(region.sheet, [area]));
}

export function deleteRows(region: Region, args: Arguments, desk: Desk): void {
  if (oneOf(['Up', 'Left'], args[0]) !== 'Up') throw new NotImplemented('Range.Delete to the left');
  assertWholeRows(region, 'Delete');
  assertRowsDeletable(region.sheet, region.area);
  shiftRows(region.sheet, region.area.row, -region.area.rows, heldRegions(desk));
}
