/** Finds, in the widget that took its place, what something in the prerendered one was. */
type Find = () => Element | null | undefined;

/** What the reader did in a prerendered widget. */
interface Deed {
  readonly find: Find;
  /** What was chosen from a list of options. */
  readonly value?: string;
}

/** Whether a tag is prerendered and its script has not come, which can wait for the reader. */
export const isPrerendered = ({ shadowRoot, localName }: Element): boolean =>
  !!shadowRoot && !customElements.get(localName);

/**
 * Says when the reader comes to a prerendered tag; what is pressed, chosen or focused in it until it
 * is ready is so in the widget that takes its place.
 */
export function record(element: Element, onReach: () => void): void {
  const root = element.shadowRoot!;
  let deeds: Deed[] = [];
  let focused: Find | undefined;
  /** What a finger or button is still down on. */
  let held: Find | undefined;
  const isDrawn = (): boolean => !!root.getElementById('prerendered')?.firstChild;

  const onDown = (event: Event): void => {
    held = counterpart(event, root, 'button,summary');
  };
  const onClick = (event: Event): void => {
    held = undefined;
    const find = counterpart(event, root, 'button,summary');
    if (find) deeds.push({ find });
  };
  const onChange = (event: Event): void => {
    const find = counterpart(event, root, 'select');
    if (find) deeds.push({ find, value: (event.target as HTMLSelectElement).value });
  };
  const onFocus = (event: Event): void => {
    const find = counterpart(event, root, 'a,button,summary,select');
    focused = find ?? (() => root.querySelector('.base'));
  };
  const onBlur = (): void => {
    // Not where the focus was lost because what had it was taken away.
    setTimeout(() => {
      if (isDrawn() && !root.activeElement) focused = undefined;
    });
  };
  /** Until when all listens; it serves as the options of a listener. */
  const recording = new AbortController();
  const onReady = async (): Promise<void> => {
    const { activeElement, body } = document;
    const isFree = !activeElement || activeElement === body || activeElement === element;
    recording.abort();
    if (isFree) (focused?.() as HTMLElement | undefined)?.focus({ preventScroll: true });
    for (const deed of deeds) await repeat(element, deed);
    // A press that began in what was drawn ends in the widget, where no browser makes a click of it.
    const find = held;
    if (!find) return;
    const end = new AbortController();
    const onEnd = (event: Event): void => {
      end.abort();
      const { type, clientX, clientY } = event as PointerEvent;
      const isOver = find()?.contains(root.elementFromPoint(clientX, clientY));
      if (isOver && type === 'pointerup') void repeat(element, { find });
    };
    for (const type of ['pointerup', 'pointercancel']) addEventListener(type, onEnd, end);
  };
  for (const type of ['pointerover', 'focusin', 'click']) {
    element.addEventListener(type, onReach, recording);
  }
  // In the root, since nobody outside hears of what goes from one part of it to another.
  root.addEventListener('pointerdown', onDown, recording);
  root.addEventListener('click', onClick, recording);
  root.addEventListener('change', onChange, recording);
  root.addEventListener('focusin', onFocus, recording);
  root.addEventListener('focusout', onBlur, recording);
  element.addEventListener('factbox-error', () => (deeds = []), recording);
  element.addEventListener('factbox-ready', () => void onReady(), recording);
}

/** Does again in the living widget what was done in the drawn one. */
async function repeat(element: Element, { find, value }: Deed): Promise<void> {
  const target = find();
  if (target && value !== undefined) (target as HTMLSelectElement).value = value;
  const type = value === undefined ? 'click' : 'change';
  target?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
  // What one deed changes, the next one may need.
  await (element as Element & { updateComplete?: Promise<unknown> }).updateComplete;
}

/** What an event in the prerendered widget happens to, by its key or its place among its like: both widgets are built alike. */
function counterpart(event: Event, root: ShadowRoot, controls: string): Find | undefined {
  const [target] = event.composedPath() as [Element];
  const drawn = root.getElementById('prerendered');
  if (!drawn?.contains(target)) return undefined;
  const control = target.closest(controls);
  const home = target.closest<HTMLElement | SVGElement>('[data-key]');
  const keyed = home && `[data-key="${CSS.escape(home.dataset['key']!)}"]`;
  if (control) {
    if (keyed) {
      const place = [...home.querySelectorAll(control.localName)].indexOf(control);
      return () => root.querySelectorAll(`${keyed} ${control.localName}`)[place];
    }
    const part = control.getAttribute('part');
    const like = control.localName + (part ? `[part="${part}"]` : ':not([part])');
    const index = [...drawn.querySelectorAll(like)].indexOf(control);
    return () => root.querySelectorAll(like)[index];
  }
  const map = target.closest('.map');
  if (!map || event.type === 'focusin') return undefined;
  if (keyed) return () => root.querySelector(`.map ${keyed}`);
  // A shape that is drawn again by `use` has no key of its own, so the spot says which one it is.
  const { clientX, clientY } = event as MouseEvent;
  const { x, y, width, height } = map.getBoundingClientRect();
  const [right, down] = [(clientX - x) / width, (clientY - y) / height];
  return () => {
    const box = root.querySelector('.map')!.getBoundingClientRect();
    const found = root.elementFromPoint(box.x + right * box.width, box.y + down * box.height);
    // The page may have laid something else over it.
    return root.contains(found) ? found?.closest('.map [data-key]') : undefined;
  };
}
