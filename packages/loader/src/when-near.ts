const waiting = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** Calls back when the page has come, an element is at most a screen away, and the browser is idle. */
export function whenNear(element: Element, onNear: () => void): void {
  // Whoever counts bytes gets none that may not be needed.
  if ((navigator as { connection?: { saveData?: boolean } }).connection?.saveData) return;
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer!.unobserve(target);
        whenIdle(waiting.get(target)!);
      }
    },
    { rootMargin: '100%' },
  );
  waiting.set(element, onNear);
  observer.observe(element);
}

function whenIdle(run: () => void): void {
  if (document.readyState !== 'complete') addEventListener('load', () => whenIdle(run));
  // WebKit has no such callback.
  else if ('requestIdleCallback' in globalThis) requestIdleCallback(run);
  else setTimeout(run, 500);
}
