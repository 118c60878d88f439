import { keyOf, type Subject } from '../model.js';
import type { shapesOf } from '../outline.js';

/** What changes while the same is shown. */
export interface State {
  /** What is pointed at or in focus. */
  readonly active: Subject | undefined;
  readonly selected: Subject | undefined;
  /** The key of what Tab reaches in the picture. */
  readonly tabStop: string | undefined;
}

/** Lays over the picture what is chosen, what is pointed at, and what Tab reaches. */
export function showState(
  figure: Element,
  { active, selected, tabStop }: State,
  shapes: ReturnType<typeof shapesOf>,
): void {
  const [chosen, pointed] = [selected, active].map((each) => each && keyOf(each));
  for (const each of figure.querySelectorAll<SVGElement>('.map [data-key]')) {
    const key = each.dataset['key']!;
    each.classList.toggle('selected', key === chosen);
    each.classList.toggle('active', key === pointed);
    if (!each.matches('.target')) continue;
    each.setAttribute('aria-pressed', `${key === chosen}`);
    each.tabIndex = key === tabStop ? 0 : -1;
  }
  const rings = figure.querySelectorAll('.ring');
  [selected, active].forEach((each, index) =>
    rings[index]?.setAttribute('d', shapes.get(each?.code ?? '')?.path ?? ''),
  );
  rings[1]?.classList.toggle('inner', active === selected);
}
