import { fail, invalid, NotImplemented } from '../errors';
import type { Area } from '../model/area';
import { type Axis, type Chart, CHART_TYPES, chartName, newChart } from '../model/chart';
import { assertAllowed } from '../model/guards';
import type { Json } from '../model/json';
import type { Sheet } from '../model/book';
import { asBoolean, asColor, asNumber, asText, oneOf, optional, regionAt } from '../wire/arguments';
import { regionOf } from '../wire/addresses';
import { type Arguments, type Remote, remote, type RemoteType, type Targets } from '../wire/remote';

type OnSheet = { readonly sheet: Sheet };

/** Charts of a protected sheet are locked with it. */
const assertDrawable = ({ sheet }: OnSheet): void => assertAllowed(sheet, 'allowEditObjects');

/** A setter of something of a chart. */
const set =
  <T extends OnSheet, V>(read: (value: Json) => V, write: (target: T, value: V) => void) =>
  (target: T, value: Json): void => {
    assertDrawable(target);
    write(target, read(value));
  };

const chartOn = (sheet: Sheet, chart: Chart): Remote => remote('Chart', { sheet, chart });

function found(sheet: Sheet, name: string): Remote | null {
  const chart = sheet.charts.find((one) => one.name === name);
  return chart ? chartOn(sheet, chart) : null;
}

/** Cells of the chart's own sheet, as a range or an address. */
function areaOf(sheet: Sheet, args: Arguments, at: number): Area {
  const region = regionAt(args, at) ?? regionOf(sheet, asText(args[at]));
  return region.sheet === sheet ? region.area : invalid('The cells are on another sheet.');
}

function add(sheet: Sheet, args: Arguments): Remote {
  assertDrawable({ sheet });
  oneOf(CHART_TYPES, args[0]);
  const by = optional(args[2], 'Auto' as const, (value) => oneOf(['Auto', 'Columns', 'Rows'], value));
  if (by !== 'Columns') throw new NotImplemented(`ChartCollection.Add by ${by}`);
  const chart = newChart(sheet.book.newId('chart'), chartName(sheet.charts), areaOf(sheet, args, 1));
  sheet.charts = [...sheet.charts, chart];
  return chartOn(sheet, chart);
}

const missing = (): never => fail('ItemNotFound', 'There is no such chart.');

export const charts: RemoteType<Sheet> = {
  items: (sheet) => sheet.charts.map((chart) => chartOn(sheet, chart)),
  item: (sheet, id) => {
    const chart = sheet.charts.find((one) => one.id === id);
    return chart ? chartOn(sheet, chart) : missing();
  },
  read: {
    GetItem: (sheet, [name]) => found(sheet, asText(name)) ?? missing(),
    GetItemOrNullObject: (sheet, [name]) => found(sheet, asText(name)),
    GetCount: (sheet) => sheet.charts.length,
  },
  change: { Add: add },
};

function setPosition(target: Targets['Chart'], args: Arguments): void {
  assertDrawable(target);
  const { sheet, chart } = target;
  const from = areaOf(sheet, args, 0);
  const to = optional(args[1], from, () => areaOf(sheet, args, 1));
  const [rows, columns] = [to.row + to.rows - from.row, to.column + to.columns - from.column];
  if (rows < 1 || columns < 1) invalid('A chart ends after it begins.');
  chart.over = { row: from.row, column: from.column, rows, columns };
}

export const chart: RemoteType<Targets['Chart']> = {
  identity: ({ chart: { id } }) => ({ Id: id }),
  get: { Id: ({ chart: { id } }) => id, Name: ({ chart: { name } }) => name },
  set: {
    Name: set(asText, ({ sheet, chart }, name) => {
      if (sheet.charts.some((other) => other !== chart && other.name === name)) invalid('The name is taken.');
      chart.name = name;
    }),
  },
  links: {
    Axes: (target) => remote('ChartAxes', target),
    Legend: (target) => remote('ChartLegend', target),
    Series: (target) => remote('ChartSeriesCollection', target),
    Title: (target) => remote('ChartTitle', target),
  },
  change: {
    SetPosition: setPosition,
    Delete: (target) => {
      assertDrawable(target);
      target.sheet.charts = target.sheet.charts.filter((other) => other !== target.chart);
    },
  },
};

export const chartTitle: RemoteType<Targets['Chart']> = {
  get: { Text: ({ chart: { title } }) => title },
  set: {
    Text: set(asText, ({ chart }, text) => {
      chart.title = text;
    }),
  },
};

export const chartLegend: RemoteType<Targets['Chart']> = {
  get: { Visible: ({ chart: { legend } }) => legend },
  set: {
    Visible: set(asBoolean, ({ chart }, visible) => {
      chart.legend = visible;
    }),
  },
};

export const chartSeriesCollection: RemoteType<Targets['Chart']> = {
  items: ({ sheet, chart }) => chart.series.map((series) => remote('ChartSeries', { sheet, series })),
  read: {
    GetItemAt: ({ sheet, chart }, [at]) => {
      const series = chart.series[asNumber(at)] ?? fail('ItemNotFound', 'There is no such series.');
      return remote('ChartSeries', { sheet, series });
    },
  },
};

export const chartSeries: RemoteType<Targets['ChartSeries']> = {
  get: {
    HasDataLabels: ({ series }) => series.hasDataLabels,
    GapWidth: ({ series }) => series.gapWidth,
  },
  set: {
    HasDataLabels: set(asBoolean, ({ series }, shown) => {
      series.hasDataLabels = shown;
    }),
    GapWidth: set(asNumber, ({ series }, width) => {
      if (width < 0 || width > 500) invalid('A gap is between 0 and 500 per cent of a bar.');
      series.gapWidth = width;
    }),
  },
  links: { Format: (target) => remote('ChartSeriesFormat', target) },
  change: {
    SetXAxisValues: (target, args) => {
      assertDrawable(target);
      target.series.names = areaOf(target.sheet, args, 0);
    },
  },
};

export const chartSeriesFormat: RemoteType<Targets['ChartSeries']> = {
  links: { Fill: (target) => remote('ChartFill', target) },
};

export const chartFill: RemoteType<Targets['ChartSeries']> = {
  change: {
    SetSolidColor: (target, [color]) => {
      assertDrawable(target);
      target.series.fill = asColor(color);
    },
  },
};

export const chartAxes: RemoteType<Targets['Chart']> = {
  links: {
    CategoryAxis: ({ sheet, chart }) => remote('ChartAxis', { sheet, axis: chart.axes.category }),
    ValueAxis: ({ sheet, chart }) => remote('ChartAxis', { sheet, axis: chart.axes.value }),
  },
};

/** "" gives the choice back to Excel. */
const limit = (key: 'minimum' | 'maximum') => ({
  get: ({ axis }: { readonly axis: Axis }): Json => axis[key] ?? '',
  set: set(
    (value) => (value === '' ? null : asNumber(value)),
    ({ axis }: Targets['ChartAxis'], value) => {
      axis[key] = value;
    },
  ),
});

const [minimum, maximum] = [limit('minimum'), limit('maximum')];

export const chartAxis: RemoteType<Targets['ChartAxis']> = {
  get: { Minimum: minimum.get, Maximum: maximum.get, ReversePlotOrder: ({ axis }) => axis.reversed },
  set: {
    Minimum: minimum.set,
    Maximum: maximum.set,
    ReversePlotOrder: set(asBoolean, ({ axis }, reversed) => {
      axis.reversed = reversed;
    }),
  },
};
