import { median } from './bench.mjs';
import { PRERENDERED, WIDGET } from './pages.mjs';

/** Bars that have rows of their own kind, or none. */
const SPECIAL = ['blank', 'whole', 'picture', 'rest', WIDGET, PRERENDERED];

/** The table of costs as lines of text, from what each bar spent in each round and its bytes. */
export function toTable(results, bytes) {
  /** What a page costs over another one loaded in the same round, in milliseconds. */
  const costs = (name, what = 'TaskDuration', less = 'blank') =>
    results[name].map((each, round) => (each[what] - results[less][round][what]) * 1000);
  const unit = median(costs('static SVG'));
  const whole = median(costs('whole'));
  const picture = median(costs('picture'));
  const rest = median(costs('rest'));
  const row = (title, cells) => title.padEnd(28) + cells.map((cell) => cell.padStart(11)).join('');
  const line = (title, name, { less, added = rest } = {}) => {
    const all = costs(name, 'TaskDuration', less);
    const others = ['RecalcStyleDuration', 'LayoutDuration'].map((what) => costs(name, what, less));
    return row(title, [
      (median(all) / unit).toFixed(2),
      (median(all) / picture).toFixed(2),
      ((median(all) + added) / whole).toFixed(2),
      ...[median(all), Math.min(...all), ...others.map(median)].map((each) => each.toFixed(1)),
      (bytes[name] / 1000).toFixed(1),
    ]);
  };
  return [
    row('', ['ratio', 'of picture', 'with rest', 'ms', 'least ms', 'style', 'layout', 'KB brotli']),
    ...Object.keys(results)
      .filter((name) => !SPECIAL.includes(name))
      .map((name) => line(name, name)),
    line(`${WIDGET} ${PRERENDERED}`, PRERENDERED, { added: 0 }),
    line('  less its rest', PRERENDERED, { less: 'rest' }),
    line(WIDGET, WIDGET, { added: 0 }),
    line('  less its rest', WIDGET, { less: 'rest' }),
    line(`${WIDGET} as static HTML`, 'whole', { added: 0 }),
    line('its picture as static SVG', 'picture'),
    line('its rest as static HTML', 'rest', { added: 0 }),
  ];
}
