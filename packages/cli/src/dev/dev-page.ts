import { element, type Content } from '@factbox/core/html.js';
import type { Dataset, DatasetInput } from '@factbox/dataset';
import { fullTitleOf, type SiteBox } from '../site/boxes.js';
import { empty, toPage } from '../site/page.js';
import type { Inspection } from './inspect.js';

/** What the page is made of. */
export interface DevState extends Inspection {
  readonly file: string;
  /** Counts the states; the page loads itself anew when there is another. */
  readonly version: number;
  /** The boxes of the last sound state, with what they were made of. */
  readonly shown:
    | {
        readonly written: DatasetInput;
        /** Read in its own language. */
        readonly dataset: Dataset;
        readonly boxes: readonly SiteBox[];
      }
    | undefined;
  /** The address of the shapes of the map, with `{level}` in it. */
  readonly geometry: string | undefined;
  /** The folder of the bundles. */
  readonly kit: string;
}

/** The page that shows every box live, below what is wrong. */
export function toDevPage(state: DevState): string {
  const { file, version, shown, kit } = state;
  return toPage({
    language: 'en',
    title: `${state.faults.length ? `(${state.faults.length}) ` : ''}${file}`,
    head: [
      empty('link', { rel: 'icon', href: 'data:,' }),
      empty('link', { rel: 'stylesheet', href: '/site.css' }),
      empty('link', { rel: 'stylesheet', href: '/dev.css' }),
      element('script', { type: 'module', src: `/${kit}factbox.js` }),
      element('script', { src: '/dev.js', defer: true, 'data-version': version }),
    ],
    body: [
      element(
        'header',
        {},
        element('p', { class: 'kicker' }, 'factbox dev'),
        shown
          ? element(
              'h1',
              { lang: shown.dataset.language, dir: 'auto' },
              shown.dataset.article.title,
            )
          : element('h1', {}, file),
      ),
      element(
        'main',
        {},
        statusOf(state),
        shown?.boxes.map((box) => boxOf(box, state)),
      ),
    ],
  });
}

function statusOf({ faults, notes, file, shown, dataset }: DevState): Content {
  const count = (list: readonly string[], noun: string): string =>
    `${list.length} ${noun}${list.length === 1 ? '' : 's'}`;
  const list = (lines: readonly string[]): Content =>
    element(
      'ul',
      { class: 'lines' },
      lines.map((line) => element('li', {}, line)),
    );
  return [
    element(
      'section',
      {
        class: faults.length ? 'status faulty' : 'status',
        'aria-label': 'What check and verify say',
      },
      element(
        'p',
        { role: 'status' },
        element('strong', {}, faults.length ? count(faults, 'fault') : 'Sound'),
        ` · ${file}`,
      ),
      faults.length > 0 && list(faults),
      faults.length > 0 &&
        shown &&
        !dataset &&
        element('p', {}, 'The boxes below show the last state that was sound.'),
      notes.length > 0 &&
        element('details', {}, element('summary', {}, count(notes, 'note')), list(notes)),
    ),
  ];
}

/** A box as its tag, with the way to its page, which others frame. */
function boxOf(box: SiteBox, { shown, geometry, version }: DevState): Content {
  const { id, language } = shown!.dataset;
  const title = fullTitleOf(box);
  return element(
    'section',
    { class: 'live', id: box.name },
    element(
      'p',
      { class: 'kind' },
      `${box.widget} · `,
      element('a', { href: `/${id}/${box.name}.html`, lang: language }, title),
    ),
    element(`factbox-${box.widget}`, {
      ...box.attributes,
      lang: language,
      src: `/${id}/data.json?${version}`,
      ...(box.widget === 'map' && geometry !== undefined && { geometry: `/${geometry}` }),
    }),
  );
}

/** The script of the page: it waits for word of another state, also after the command was gone. */
export const devScript = `(() => {
  const { version } = document.currentScript.dataset;
  new EventSource('/events').addEventListener('state', ({ data }) => {
    if (data !== version) location.reload();
  });
})();
`;

export const devStyle = `.status { margin-block: 1.5rem; padding: 0.6rem 0.9rem; border-inline-start: 4px solid #2c7a3f; background: var(--wash); }
.status.faulty { border-color: #b3261e; }
.status p { margin: 0; }
.lines { margin: 0.5rem 0; padding-inline-start: 1.2rem; font: 0.8125rem/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
.live { margin-block: 2.5rem; padding-block-start: 0.75rem; border-block-start: 1px solid var(--rule); }
.live .kind a { color: inherit; }
`;
