import { type CellRange, type ChartPlan, formatAddress, formatRange } from '../core';

/** A dark grey-blue: dark on a black and white printer, too. */
const FILL = '#44546A';

/** In per cent of a bar. */
const GAP = 50;

/** No sheet of ours has more. Each that may be there is taken away by its name, so that nothing need be asked first. */
const MOST_CHARTS = 4;

const NAMES = Array.from({ length: MOST_CHARTS }, (_, index) => `ThiDuaCCHC ${index + 1}`);

/** Takes our charts away; a user's own stay. */
export function dropCharts({ charts }: Excel.Worksheet): void {
  for (const name of NAMES) charts.getItemOrNullObject(name).delete();
}

function draw(sheet: Excel.Worksheet, name: string, { title, names, values, over, most }: ChartPlan): void {
  const cells = (range: CellRange): Excel.Range => sheet.getRange(formatRange(range));
  const chart = sheet.charts.add('BarClustered', cells(values), 'Columns');
  chart.name = name;
  chart.title.text = title;
  chart.legend.visible = false;
  chart.setPosition(formatAddress(over.from), formatAddress(over.to));
  const series = chart.series.getItemAt(0);
  series.setXAxisValues(cells(names));
  series.hasDataLabels = true;
  series.gapWidth = GAP;
  series.format.fill.setSolidColor(FILL);
  const { categoryAxis, valueAxis } = chart.axes;
  valueAxis.minimum = 0;
  valueAxis.maximum = most;
  // Excel draws the first bar at the bottom.
  categoryAxis.reversePlotOrder = true;
}

/** Draws the charts of a sheet that has none of ours (ExcelApi 1.7 at most). */
export function drawCharts(sheet: Excel.Worksheet, charts: readonly ChartPlan[]): void {
  for (const [index, name] of NAMES.entries()) {
    const chart = charts[index];
    if (chart) draw(sheet, name, chart);
  }
}
