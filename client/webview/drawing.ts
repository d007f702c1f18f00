import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { extent, type Point } from './points.ts';

/** Heights in CSS pixels: of a line of the plot, and of the axis below. */
const LINE = 24;
const AXIS = 36;
/** Its greatest width in CSS pixels. */
const WIDTH = 520;
/** So many characters of a label fit before the lines, in wide fonts too. */
const LABEL = 22;

/** Draws the points into an element, one line for each, with their hedges and ranges as intervals. */
export function draw(element: HTMLElement, points: readonly Point[]): uPlot {
  const sorted = points.map((point, line) => ({ point, line })).sort((a, b) => middle(a.point) - middle(b.point));
  const styles = getComputedStyle(document.body);
  const color = (name: string): string => styles.getPropertyValue(name).trim() || styles.color;
  const font = `12px ${styles.fontFamily}`;
  const axis = { stroke: color('--vscode-foreground'), font, ticks: { show: false } };
  return new uPlot(
    {
      width: Math.min(WIDTH, element.clientWidth || WIDTH),
      height: points.length * LINE + AXIS,
      legend: { show: false },
      cursor: { show: false },
      padding: [4, 24, 0, 0],
      scales: { x: { time: false, range: () => extent(points) }, y: { dir: -1, range: () => [-0.5, points.length - 0.5] } },
      axes: [
        { ...axis, size: AXIS, grid: { stroke: color('--vscode-panel-border'), width: 1 }, values: (_plot, splits) => splits.map((value) => compact(value)) },
        { ...axis, size: 160, grid: { show: false }, splits: () => points.map((_point, line) => line), values: (_plot, splits) => splits.map((line) => shorten(points[line]?.label ?? '')) },
      ],
      series: [{}, { paths: () => null, points: { show: true, size: 9, fill: color('--vscode-charts-blue'), stroke: color('--vscode-charts-blue') } }],
      hooks: { draw: [(plot) => intervals(plot, points, color('--vscode-charts-orange'))] },
    },
    [sorted.map(({ point }) => middle(point)), sorted.map(({ point, line }) => (point.value === null ? null : line))],
    element,
  );
}

function middle({ value, from, to }: Point): number {
  return value ?? (from + to) / 2;
}

function intervals(plot: uPlot, points: readonly Point[], color: string): void {
  const { ctx, bbox } = plot;
  const x = (value: number): number => Math.max(bbox.left, Math.min(bbox.left + bbox.width, plot.valToPos(value, 'x', true)));
  ctx.save();
  ctx.strokeStyle = color;
  ctx.lineWidth = 3 * devicePixelRatio;
  points.forEach(({ from, to }, line) => {
    if (from === to) return;
    const y = plot.valToPos(line, 'y', true);
    ctx.beginPath();
    ctx.moveTo(from === -Infinity ? bbox.left : x(from), y);
    ctx.lineTo(to === Infinity ? bbox.left + bbox.width : x(to), y);
    ctx.stroke();
  });
  ctx.restore();
}

function compact(value: number): string {
  return value.toLocaleString(document.documentElement.lang, { notation: 'compact', maximumFractionDigits: 2 });
}

function shorten(label: string): string {
  return label.length > LABEL ? `${label.slice(0, LABEL - 1)}\u2026` : label;
}
