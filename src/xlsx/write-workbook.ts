import { strToU8, zipSync, type Zippable } from 'fflate';
import type { WorkbookPlan } from '../core';
import type { WorkbookTables } from './write/cells-xml';
import type { HrefOf } from './write/links-xml';
import {
  appPropertiesXml,
  contentTypesXml,
  corePropertiesXml,
  packageRelationshipsXml,
  sheetPath,
  sheetRelationshipsPath,
  workbookRelationshipsXml,
} from './write/package-parts';
import { SharedStrings } from './write/shared-strings';
import { assertSheetNames } from './write/sheet-names';
import { writeSheet } from './write/sheet-xml';
import { StyleTable } from './write/style-table';
import { workbookXml } from './write/workbook-xml';

/** The first moment a zip can tell, in local time as zips count, so that everywhere the same bytes come out. */
const EPOCH = new Date(1980, 0, 1);

export interface WriteOptions {
  /** Where a file that figures came from is, seen from the workbook: a path or a URI. By default its name. */
  readonly hrefOf?: HrefOf;
}

/**
 * A plan as the bytes of an .xlsx file. The SpreadsheetML is ours (ECMA-376 Part 1, 18): a writing library held every
 * cell as an object, which at 2,000 units took more memory than we allow the whole program.
 */
export function writeWorkbook(plan: WorkbookPlan, options: WriteOptions = {}): Uint8Array<ArrayBuffer> {
  assertSheetNames(plan.sheets.map(({ name }) => name));
  const tables: WorkbookTables = { strings: new SharedStrings(), styles: new StyleTable() };
  const hrefOf = options.hrefOf ?? ((file) => file);
  const sheets = plan.sheets.map((sheet, at) => writeSheet(sheet, at === 0, tables, hrefOf));

  const parts: Zippable = {
    '[Content_Types].xml': strToU8(contentTypesXml(sheets.length)),
    '_rels/.rels': strToU8(packageRelationshipsXml()),
    'docProps/app.xml': strToU8(appPropertiesXml()),
    'docProps/core.xml': strToU8(corePropertiesXml(plan.title)),
    'xl/workbook.xml': strToU8(
      workbookXml(
        plan,
        sheets.map(({ used }) => used),
      ),
    ),
    'xl/_rels/workbook.xml.rels': strToU8(workbookRelationshipsXml(sheets.length)),
    // The tables are complete only now that every sheet is written.
    'xl/styles.xml': strToU8(tables.styles.toXml()),
    'xl/sharedStrings.xml': tables.strings.toXml(),
  };
  sheets.forEach(({ xml, relationships }, at) => {
    parts[sheetPath(at)] = xml;
    if (relationships !== null) parts[sheetRelationshipsPath(at)] = strToU8(relationships);
  });
  // fflate's memory is plain memory, though its types do not say so.
  return zipSync(parts, { level: 4, mtime: EPOCH });
}
