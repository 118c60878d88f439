// What a listener for the widgets' events may read, wherever it listens.
import '@factbox/quote/define.js';

document.addEventListener('factbox-ready', ({ dataset }) => dataset.asOf);
window.addEventListener('factbox-error', ({ message, problems, reason }) => [
  message,
  problems[0]?.path,
  reason === 'network' || reason === 'release',
]);
document.body.addEventListener('factbox-select', ({ selection, selections }) => [
  selection?.id,
  selections.map(({ kind }) => kind),
]);

// @ts-expect-error no failure has such a reason
window.addEventListener('factbox-error', ({ reason }) => reason === 'weather');

// @ts-expect-error an event has no field of another name
document.addEventListener('factbox-ready', ({ data }) => data);
