// What an application with React 19 may write in a tag, and what not.
import type { FactboxElements as ActorElements } from '@factbox/actor/jsx';
import type { FactboxElements as MapElements } from '@factbox/map/jsx';
import type { FactboxElements as MatrixElements } from '@factbox/matrix/jsx';
import type { FactboxElements as QuoteElements } from '@factbox/quote/jsx';
import type { FactboxElements as TimelineElements } from '@factbox/timeline/jsx';
import { plain } from './dataset.js';

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React's own
  namespace JSX {
    interface IntrinsicElements
      extends ActorElements, MapElements, MatrixElements, QuoteElements, TimelineElements {}
  }
}

/** While a framework's state is loading. */
export const loading = <factbox-actor actor="russia" dataset={undefined} />;

/** The tag's own attributes, those of any element, and the events of both. */
export const complete = (
  <factbox-actor
    actor="russia"
    aria-hidden={false}
    className="wide"
    data-track="x"
    dataset={plain}
    key={1}
    lang="ru"
    onClick={(event) => event.currentTarget.reload()}
    onfactbox-ready={(event) => event.dataset.id}
    onfactbox-select={({ selection }) => selection?.kind}
    part="card"
    ref={(element) => void element?.reload()}
    role="region"
    slot="aside"
    style={{ color: 'red' }}
    suppressHydrationWarning
    tabIndex={-1}
    title="An actor"
  >
    <p>The fallback</p>
  </factbox-actor>
);

export const map = <factbox-map region="AF" organization={undefined} />;
export const matrix = <factbox-matrix sort="name" transpose />;
export const timeline = <factbox-timeline order="newest" kinds="event said" />;

// @ts-expect-error an attribute has no other name
export const misspelt = <factbox-quote qoute="a" />;
// @ts-expect-error a title is a text
export const titled = <factbox-quote title={1} />;
// @ts-expect-error an order is one of the orders
export const sorted = <factbox-matrix sort="size" />;
// @ts-expect-error so is that of a timeline
export const ordered = <factbox-timeline order="random" />;
