import type { Kind, RemoteType, Targets } from '../wire/remote';
import {
  chart,
  chartAxes,
  chartAxis,
  chartFill,
  chartLegend,
  charts,
  chartSeries,
  chartSeriesCollection,
  chartSeriesFormat,
  chartTitle,
} from './charts';
import {
  cellValueFormat,
  conditionalFormat,
  conditionalFormats,
  conditionalRule,
  customFormat,
  textFormat,
} from './conditional-formats';
import { conditionalFill, conditionalFont, conditionalRangeFormat } from './conditional-looks';
import { dataBar, positiveBar } from './data-bars';
import { dataValidation } from './data-validation';
import { namedItem, namedItems } from './names';
import { headerFooter, headerFooterGroup, pageLayout } from './page-layout';
import { registerTypes } from './property';
import { range, rangeAreas, rangeCollection } from './range';
import { rangeBorder, rangeBorders } from './range-borders';
import { rangeFormat } from './range-format';
import { formatProtection, rangeFill, rangeFont } from './range-looks';
import { setting, settings } from './settings';
import { freezePanes, pageBreak, pageBreaks, sheetProtection } from './sheet-parts';
import { application, properties, workbook, workbookProtection } from './workbook';
import { worksheet } from './worksheet';
import { worksheets } from './worksheets';

/** Everything this host knows of the API. */
const TYPES: { readonly [K in Kind]: RemoteType<Targets[K]> } = {
  Application: application,
  Workbook: workbook,
  WorkbookProtection: workbookProtection,
  DocumentProperties: properties,
  WorksheetCollection: worksheets,
  SettingCollection: settings,
  Setting: setting,
  NamedItemCollection: namedItems,
  NamedItem: namedItem,
  Worksheet: worksheet,
  WorksheetProtection: sheetProtection,
  WorksheetFreezePanes: freezePanes,
  PageLayout: pageLayout,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  PageBreakCollection: pageBreaks,
  PageBreak: pageBreak,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  FormatProtection: formatProtection,
  RangeBorderCollection: rangeBorders,
  RangeBorder: rangeBorder,
  DataValidation: dataValidation,
  ConditionalFormatCollection: conditionalFormats,
  ConditionalFormat: conditionalFormat,
  CustomConditionalFormat: customFormat,
  CellValueConditionalFormat: cellValueFormat,
  TextConditionalFormat: textFormat,
  ConditionalFormatRule: conditionalRule,
  ConditionalRangeFormat: conditionalRangeFormat,
  ConditionalRangeFill: conditionalFill,
  ConditionalRangeFont: conditionalFont,
  DataBarConditionalFormat: dataBar,
  ConditionalDataBarPositiveFormat: positiveBar,
  ChartCollection: charts,
  Chart: chart,
  ChartTitle: chartTitle,
  ChartLegend: chartLegend,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartSeriesFormat: chartSeriesFormat,
  ChartFill: chartFill,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
};

registerTypes(TYPES);
