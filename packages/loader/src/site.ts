/** Runs in the page of snippets: copy buttons, and the choice between pinned and updating addresses. */
const { base = '', root = './', guessed } = document.body.dataset;

/** The address of the site, as it is seen where nobody named it when it was built. */
const shown = guessed === undefined ? base : new URL(root, location.href).href;

const codes = [...document.querySelectorAll<HTMLElement>('pre > code')].map((code) => ({
  code,
  text: (code.textContent ?? '').replaceAll(base, shown),
}));

const choice = document.querySelector<HTMLFieldSetElement>('fieldset[data-pairs]');
const pairs = JSON.parse(choice?.dataset['pairs'] ?? '[]') as [string, string][];

const updated = (text: string): string =>
  pairs
    .reduce(
      (result, [pinned, updating]) => result.replaceAll(shown + pinned, shown + updating),
      text,
    )
    // Nor do its parts have a name that could be known before.
    .replace(/<link rel="modulepreload"[^>]*>\n/g, '')
    // What is updated has no hash that it could be held to.
    .replace(/("[^"]*\/factbox(?:\.js|-host\.js|-fallback\.css)") integrity="[^"]*"/g, '$1');

const show = (): void => {
  const isUpdating = choice?.querySelector<HTMLInputElement>(':checked')?.value === 'updating';
  for (const { code, text } of codes) code.textContent = isUpdating ? updated(text) : text;
};

show();
if (choice) {
  choice.hidden = false;
  choice.addEventListener('change', show);
}

for (const { code } of codes) {
  const button = code.closest('.code')?.querySelector('button');
  if (!button) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(code.textContent ?? '');
      button.textContent = 'Copied';
      setTimeout(() => (button.textContent = 'Copy'), 2000);
    } catch {
      getSelection()?.selectAllChildren(code);
    }
  });
}

// A mail has no script that could tell its height.
for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[src$="email.html"]')) {
  const fit = (): void => {
    const height = frame.contentDocument?.querySelector('html')?.getBoundingClientRect().height;
    if (height) frame.height = String(Math.ceil(height) + frame.offsetHeight - frame.clientHeight);
  };
  frame.addEventListener('load', fit);
  new ResizeObserver(fit).observe(frame);
}
