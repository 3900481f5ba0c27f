import { invalid } from '../errors';
import { isWholeRows } from '../model/area';
import { assertUnprotected } from '../model/guards';
import type { Json } from '../model/json';
import { HEADER_PARTS, type HeaderFooter, type PageLayout } from '../model/page-layout';
import { Region } from '../model/region';
import type { Sheet } from '../model/book';
import { asBoolean, asNumber, asObject, asText, oneOf, regionAt } from '../wire/arguments';
import { capitalised } from '../wire/names';
import { regionOf, regionsOf } from '../wire/addresses';
import { type Arguments, type Remote, remote, type RemoteType } from '../wire/remote';

type Margin = keyof PageLayout['margins'];

const MARGINS: Readonly<Record<string, Margin>> = {
  TopMargin: 'top',
  BottomMargin: 'bottom',
  LeftMargin: 'left',
  RightMargin: 'right',
  HeaderMargin: 'header',
  FooterMargin: 'footer',
};

const PAPERS = ['Letter', 'Legal', 'A3', 'A4', 'A5'] as const;
const UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

function setMargin({ page }: Sheet, side: Margin, points: number): void {
  if (points < 0 || points > 4000) invalid(`A margin cannot be ${points} points.`);
  page.margins[side] = points;
}

/** Either a scale, or a number of pages; 0 or null: as many as it takes. */
function setZoom({ page }: Sheet, value: Json): void {
  const zoom = asObject(value);
  const { scale = null, horizontalFitToPages = null, verticalFitToPages = null, ...more } = zoom;
  if (Object.keys(more).length > 0) invalid('A zoom has no such member.');
  if (scale !== null && (asNumber(scale) < 10 || asNumber(scale) > 400)) invalid('A scale is between 10 and 400.');
  const fits = [horizontalFitToPages, verticalFitToPages].filter((pages) => pages !== null);
  if (scale !== null && fits.length > 0) invalid('A page is either scaled or fitted.');
  if (fits.some((pages) => asNumber(pages) < 0)) invalid('Pages are counted from one.');
  page.zoom = Object.fromEntries(Object.entries(zoom).filter(([, said]) => said !== null));
}

function setMargins(sheet: Sheet, [unit, options]: Arguments): void {
  const points = UNITS[oneOf(['Points', 'Inches', 'Centimeters'], unit)];
  for (const [side, value] of Object.entries(asObject(options))) {
    if (!(side in sheet.page.margins)) invalid(`There is no margin ${side}.`);
    setMargin(sheet, side as Margin, asNumber(value) * points);
  }
}

function setPrintArea(sheet: Sheet, args: Arguments): void {
  assertUnprotected(sheet);
  sheet.page.printArea = [...(regionAt(args, 0) ?? regionsOf(sheet, asText(args[0]))).areas];
}

function setTitleRows(sheet: Sheet, args: Arguments): void {
  assertUnprotected(sheet);
  const { area } = regionAt(args, 0) ?? regionOf(sheet, asText(args[0]));
  sheet.page.titleRows = isWholeRows(area) ? area : invalid('Title rows are whole rows.');
}

function printArea(sheet: Sheet): Remote | null {
  const { printArea: areas } = sheet.page;
  return areas.length > 0 ? remote('RangeAreas', new Region(sheet, areas)) : null;
}

function titleRows(sheet: Sheet): Remote | null {
  const { titleRows: area } = sheet.page;
  return area && remote('Range', new Region(sheet, [area]));
}

const margins = Object.entries(MARGINS);

export const pageLayout: RemoteType<Sheet> = {
  get: {
    Orientation: ({ page }) => page.orientation,
    PaperSize: ({ page }) => page.paperSize,
    Zoom: ({ page }) => ({ ...page.zoom }),
    CenterHorizontally: ({ page }) => page.centerHorizontally,
    FirstPageNumber: ({ page }) => page.firstPageNumber,
    PrintOrder: ({ page }) => page.printOrder,
    ...Object.fromEntries(margins.map(([member, side]) => [member, ({ page }: Sheet) => page.margins[side]])),
  },
  set: {
    Orientation: ({ page }, value) => {
      page.orientation = oneOf(['Portrait', 'Landscape'], value);
    },
    PaperSize: ({ page }, value) => {
      page.paperSize = oneOf(PAPERS, value);
    },
    Zoom: setZoom,
    CenterHorizontally: ({ page }, value) => {
      page.centerHorizontally = asBoolean(value);
    },
    FirstPageNumber: ({ page }, value) => {
      page.firstPageNumber = value === '' ? '' : asNumber(value);
    },
    PrintOrder: ({ page }, value) => {
      page.printOrder = oneOf(['DownThenOver', 'OverThenDown'], value);
    },
    ...Object.fromEntries(
      margins.map(([member, side]) => [member, (sheet: Sheet, value: Json) => setMargin(sheet, side, asNumber(value))]),
    ),
  },
  links: { HeadersFooters: (sheet) => remote('HeaderFooterGroup', sheet) },
  read: { GetPrintAreaOrNullObject: printArea, GetPrintTitleRowsOrNullObject: titleRows },
  change: { SetPrintArea: setPrintArea, SetPrintMargins: setMargins, SetPrintTitleRows: setTitleRows },
};

const STATES = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'] as const;

export const headerFooterGroup: RemoteType<Sheet> = {
  get: {
    State: ({ page }) => page.headersState,
    UseSheetMargins: ({ page }) => page.useSheetMargins,
    UseSheetScale: ({ page }) => page.useSheetScale,
  },
  set: {
    State: ({ page }, value) => {
      page.headersState = oneOf(STATES, value);
    },
    UseSheetMargins: ({ page }, value) => {
      page.useSheetMargins = asBoolean(value);
    },
    UseSheetScale: ({ page }, value) => {
      page.useSheetScale = asBoolean(value);
    },
  },
  links: {
    DefaultForAllPages: ({ page }) => remote('HeaderFooter', page.allPages),
    FirstPage: ({ page }) => remote('HeaderFooter', page.firstPage),
  },
};

export const headerFooter: RemoteType<HeaderFooter> = {
  get: Object.fromEntries(HEADER_PARTS.map((part) => [capitalised(part), (target: HeaderFooter) => target[part]])),
  set: Object.fromEntries(
    HEADER_PARTS.map((part) => [
      capitalised(part),
      (target: HeaderFooter, value: Json) => {
        target[part] = asText(value);
      },
    ]),
  ),
};
