/** A chart on a worksheet: one that was read (its part is kept as it is until it is changed or deleted), or a new one. `Area` is how it refers to cells. */
export const CHART_TYPES = ['ColumnClustered', 'ColumnStacked', 'BarClustered', 'BarStacked', 'Line', 'LineMarkers', 'Pie', 'Doughnut'] as const;
export type ChartType = (typeof CHART_TYPES)[number];

export interface Series<Area> {
  name: string;
  /** Where the name stands, when it stands in a cell. */
  nameArea: Area | null;
  values: Area | null;
  categories: Area | null;
  /** Null: as the chart. */
  type: ChartType | null;
  hasLabels: boolean;
  fill: string | null;
  line: { color: string | null; weight: number | null };
}

export interface Axis {
  minimum: number | null;
  maximum: number | null;
  numberFormat: string | null;
  title: string | null;
  reversed: boolean;
}

export interface Chart<Area> {
  readonly id: string;
  name: string;
  type: ChartType;
  title: string | null;
  titleFont: { size: number; bold: boolean };
  legend: 'Top' | 'Bottom' | 'Left' | 'Right' | null;
  series: Series<Area>[];
  readonly categoryAxis: Axis;
  readonly valueAxis: Axis;
  /** In points from the sheet's corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** Of one that was read: where it stands in the file; null for a new one. `Area` is how it refers to cells. */
  readonly source: { readonly drawing: string; readonly relation: string; readonly part: string } | null;
}

/** Likely: what Excel gives a chart's title by itself. */
export function newTitleFont(): Chart<never>['titleFont'] {
  return { size: 14, bold: false };
}

export function newAxis(): Axis {
  return { minimum: null, maximum: null, numberFormat: null, title: null, reversed: false };
}

export function newSeries<Area>(name: string): Series<Area> {
  return { name, nameArea: null, values: null, categories: null, type: null, hasLabels: false, fill: null, line: { color: null, weight: null } };
}
