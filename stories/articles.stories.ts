import type { DatasetInput } from '@factbox/dataset';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '@factbox/actor/define.js';
import '@factbox/map/define.js';
import '@factbox/matrix/define.js';
import '@factbox/quote/define.js';
import council from '../demo/council/dataset.js';
import ferry from '../demo/ferry/dataset.js';
import oases from '../demo/oases/dataset.js';

/** The other demonstration articles: a business story, a council's vote, and one in Arabic. */
const meta: Meta = { title: 'Other articles' };
export default meta;

const story = (
  show: (dataset: DatasetInput) => TemplateResult,
  dataset: DatasetInput,
  globals: Record<string, string> = {},
): StoryObj => ({ render: () => show(dataset), globals });

const matrix = (organizations?: string) => (dataset: DatasetInput) =>
  html`<factbox-matrix
    organizations=${organizations ?? Object.keys(dataset.organizations).join(' ')}
    .dataset=${dataset}
  ></factbox-matrix>`;
const card = (actor: string) => (dataset: DatasetInput) =>
  html`<factbox-actor actor=${actor} .dataset=${dataset}></factbox-actor>`;
const quote = (id: string) => (dataset: DatasetInput) =>
  html`<factbox-quote quote=${id} .dataset=${dataset}></factbox-quote>`;
const map = (organization: string) => (dataset: DatasetInput) =>
  html`<factbox-map
    organization=${organization}
    geometry=${`./geometry/${dataset.id}-{level}.json`}
    .dataset=${dataset}
  ></factbox-map>`;

const arabic = { language: 'ar' };
const phone = { width: 'phone' };

export const FerryOwners = story(matrix('saarna vestra'), ferry);
export const FerryOwnersNarrow = story(matrix('saarna vestra'), ferry, phone);
export const FerryLine = story(card('saarna'), ferry);
export const FerryPrice = story(quote('final-price'), ferry);
export const FerryPact = story(map('pact'), ferry);
export const FerryPactNarrow = story(map('pact'), ferry, phone);

export const CouncilSeats = story(matrix('council committee civic'), council);
export const CouncilSeatsNarrow = story(matrix('council committee civic'), council, phone);
export const CouncilParty = story(card('greens'), council);
export const CouncilCost = story(quote('cost'), council);

export const OasesMembers = story(matrix(), oases, arabic);
export const OasesMembersInEnglish = story(matrix(), oases);
export const OasesUnion = story(card('growers'), oases, arabic);
export const OasesUnionInEnglish = story(card('growers'), oases);
export const OasesWater = story(quote('less-water'), oases, arabic);
export const OasesLeague = story(map('league'), oases, arabic);
export const OasesLeagueNarrow = story(map('league'), oases, { ...arabic, ...phone });
