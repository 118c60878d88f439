const CONTROLS = 'button, input, select, textarea, summary, a[href]';

/**
 * Notes where the focus is, and gives a function that puts it beside there if its control is gone since: a
 * button that takes something out, or takes it from a list, is often gone with it, and who works by keyboard
 * would begin at the top again.
 */
export function keepFocus(): () => void {
  const control = document.activeElement;
  if (!(control instanceof HTMLButtonElement)) return () => {};
  const around = ['ul', 'fieldset', 'form, section, dialog'].flatMap((selector) => {
    const box = control.closest(selector);
    return box ? [{ box, index: controlsIn(box).indexOf(control) }] : [];
  });
  return () => {
    if (control.isConnected) return;
    for (const { box, index } of around) {
      const all = box.isConnected ? controlsIn(box) : [];
      const next = all[Math.min(index, all.length - 1)];
      if (next) return next.focus();
    }
  };
}

const controlsIn = (box: Element): HTMLElement[] => [
  ...box.querySelectorAll<HTMLElement>(CONTROLS),
];
