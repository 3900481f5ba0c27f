import type { Area } from './area';
import type { JsonObject } from './json';

export const HEADER_PARTS = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
] as const;

export type HeaderFooter = Record<(typeof HEADER_PARTS)[number], string>;

export interface PageLayout {
  orientation: string;
  paperSize: string;
  /** In points. */
  margins: Record<'top' | 'bottom' | 'left' | 'right' | 'header' | 'footer', number>;
  zoom: JsonObject;
  centerHorizontally: boolean;
  /** '': one more than the sheet before. */
  firstPageNumber: number | '';
  printOrder: string;
  printArea: Area[];
  titleRows: Area | null;
  headersState: string;
  useSheetMargins: boolean;
  useSheetScale: boolean;
  allPages: HeaderFooter;
  firstPage: HeaderFooter;
}

const noHeaders = (): HeaderFooter => ({
  leftHeader: '',
  centerHeader: '',
  rightHeader: '',
  leftFooter: '',
  centerFooter: '',
  rightFooter: '',
});

export const newPageLayout = (): PageLayout => ({
  orientation: 'Portrait',
  paperSize: 'Letter',
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  zoom: { scale: 100 },
  centerHorizontally: false,
  firstPageNumber: '',
  printOrder: 'DownThenOver',
  printArea: [],
  titleRows: null,
  headersState: 'Default',
  useSheetMargins: true,
  useSheetScale: true,
  allPages: noHeaders(),
  firstPage: noHeaders(),
});

export const copyLayout = (layout: PageLayout): PageLayout => ({
  ...layout,
  margins: { ...layout.margins },
  zoom: { ...layout.zoom },
  printArea: [...layout.printArea],
  allPages: { ...layout.allPages },
  firstPage: { ...layout.firstPage },
});
