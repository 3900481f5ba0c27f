import type { Area } from './area';

/** One row of bars: a column of the range the chart was made from. */
export interface Series {
  readonly values: Area;
  /** What stands beside each bar; null: its number. */
  names: Area | null;
  hasDataLabels: boolean;
  gapWidth: number;
  /** null: as the theme has it. */
  fill: string | null;
}

export interface Axis {
  /** null: as Excel thinks best. */
  minimum: number | null;
  maximum: number | null;
  reversed: boolean;
}

export const CHART_TYPES = ['BarClustered'] as const;

export interface Chart {
  readonly id: string;
  readonly type: (typeof CHART_TYPES)[number];
  name: string;
  title: string;
  legend: boolean;
  /** The cells it covers; null: where Excel put it. */
  over: Area | null;
  readonly series: readonly Series[];
  readonly axes: { readonly category: Axis; readonly value: Axis };
}

const newAxis = (): Axis => ({ minimum: null, maximum: null, reversed: false });

const newSeries = (values: Area): Series => ({ values, names: null, hasDataLabels: false, gapWidth: 182, fill: null });

export function newChart(id: string, name: string, source: Area): Chart {
  const columns = Array.from({ length: source.columns }, (_, at) => at);
  return {
    id,
    type: 'BarClustered',
    name,
    title: '',
    legend: true,
    over: null,
    series: columns.map((at) => newSeries({ ...source, column: source.column + at, columns: 1 })),
    axes: { category: newAxis(), value: newAxis() },
  };
}

/** The first name of Excel's own that is free on a sheet. */
export function chartName(charts: readonly Chart[]): string {
  for (let at = 1; ; at += 1) {
    const name = `Chart ${at}`;
    if (charts.every((chart) => chart.name !== name)) return name;
  }
}

/** The same chart on another sheet, of that sheet's cells. */
export function copyChart(chart: Chart, id: string): Chart {
  return {
    ...chart,
    id,
    series: chart.series.map((series) => ({ ...series })),
    axes: { category: { ...chart.axes.category }, value: { ...chart.axes.value } },
  };
}
