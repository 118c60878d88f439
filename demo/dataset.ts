import type { Dataset } from '@factbox/dataset';
import analysis from '../data/russia-taliban-2023.js';

const RUSSIA = 'What Russia is after';
const BODIES = 'Organizations and talks';
const TALIBAN = 'What the Taliban are after';
const NEXT = 'What next';

/** Where each fact stands in the demonstration article: section, paragraph, first, last words. */
const anchors: Readonly<
  Record<string, readonly [section: string | undefined, number, start: string, end: string]>
> = {
  guarantor: [undefined, 1, 'Russia has stepped up', 'of the wider region'],
  'april-meeting': [undefined, 1, 'Its ambassador Dmitry', 'security and the economy'],
  warnings: [undefined, 1, 'it followed repeated', 'the states of Central Asia'],
  flurry: [undefined, 1, 'It was the newest', 'Russia and Afghanistan'],

  crossroads: [RUSSIA, 2, 'Afghanistan sits where', 'long been dominant'],
  proximity: [RUSSIA, 2, 'Lying so close', 'one political geography'],
  privileged: [RUSSIA, 2, 'The Kremlin counts', 'independent by now'],

  north: [RUSSIA, 3, 'Trouble in Afghanistan', 'wider plans'],
  csto: [RUSSIA, 3, 'In the name of', 'Armenia and Belarus belong'],
  border: [RUSSIA, 3, 'It can take up', 'among them'],
  blame: [RUSSIA, 3, 'it can lay', 'States and NATO'],

  pressure: [RUSSIA, 4, 'Russia’s interest can', 'from the West'],
  'with-china': [RUSSIA, 4, 'On security close', 'than Western states'],
  'two-roles': [RUSSIA, 4, 'Russia takes part in', 'diplomacy from afar'],
  withdrawal: [RUSSIA, 4, 'Neither cares to', 'withdrew in 2021'],
  mistake: [RUSSIA, 4, 'both know that', 'be a mistake'],

  'since-2014': [BODIES, 5, 'Russia has pressed', 'Belt and Road Initiative'],
  channel: [BODIES, 5, 'It works with', 'its regional organizations'],
  architecture: [BODIES, 5, 'Three of them carry', 'is the CSTO'],
  sco: [BODIES, 5, 'Another is the', 'as an observer'],
  'moscow-format': [BODIES, 5, 'A third is', 'consult about Afghanistan'],

  samarkand: [BODIES, 6, 'The latest round', 'in April 2023'],
  statement: [BODIES, 6, 'In a statement, the', 'rights of national minorities'],
  sanctions: [BODIES, 6, 'Russia and China added', 'States, be returned'],

  'february-talks': [BODIES, 7, 'The round before', 'as taking part'],
  advisers: [BODIES, 7, 'President Vladimir Putin', 'national security advisers'],
  absent: [BODIES, 7, 'Afghanistan was not asked', 'away by choice'],
  baloch: [BODIES, 7, 'Its foreign ministry’s', 'constructively to peace in Afghanistan'],
  'other-reason': [BODIES, 7, 'Its ties with the United States may', 'played a part'],

  assertive: [BODIES, 8, 'Moscow’s course in', 'words show it'],
  concept: [BODIES, 8, 'A foreign policy concept', 'to stay calm'],
  partnership: [BODIES, 8, 'It speaks of', 'CSTO, the SCO'],
  eaeu: [BODIES, 8, 'the customs union of', 'Eurasian Economic Union'],
  settlement: [BODIES, 8, 'On Afghanistan half a', 'space for cooperation'],

  sidorov: [BODIES, 9, 'On February 14, Colonel', 'a press conference'],
  threat: [BODIES, 9, 'that “the biggest threat', 'foothold in Afghanistan'],
  fighters: [BODIES, 9, 'He put a figure', 'Kunduz, and Takhar'],
  denial: [BODIES, 9, 'A day later', 'were “baseless'],

  ties: [TALIBAN, 10, 'Two things, above all', 'to Moscow'],
  reintegration: [TALIBAN, 10, 'They want a way', 'the international community'],
  capable: [TALIBAN, 10, 'they want to be seen', 'its neighbors safe'],
  legitimacy: [TALIBAN, 10, 'In their leaders’ view', 'gives them legitimacy'],
  required: [TALIBAN, 10, 'it carries a message', 'stability in Afghanistan'],

  fragmented: [TALIBAN, 11, 'They have been poor', 'one closed body'],
  divisions: [TALIBAN, 11, 'the movement is split', 'follow the map'],

  decisions: [TALIBAN, 12, 'Whether they can', 'therefore in doubt'],
  attacks: [TALIBAN, 12, 'Despite their promises', 'gone on attacking'],
  spreading: [TALIBAN, 12, 'Afghanistan’s neighbors', 'conflict could spread'],
  unanswered: [TALIBAN, 12, 'Because Russia and', 'the former Republic'],

  presence: [NEXT, 13, 'Afghanistan lets Russia', 'who leads there'],
  support: [NEXT, 13, 'The Taliban need', 'and economic support'],
  demands: [NEXT, 13, 'By leaving Western', 'their own choices'],
  'not-new': [NEXT, 13, 'Russia’s approach is', 'answer of their own'],
  decide: [NEXT, 13, 'The United States has yet', 'wants a role'],
  overlap: [NEXT, 13, 'The security aims', 'probably lead nowhere'],
};

/**
 * The facts of the analysis, each anchored to a sentence of the demonstration article, as a
 * newsroom would have them whose own article tells the same.
 */
const demo: Dataset = {
  ...analysis,
  id: 'demo',
  article: {
    title: 'Why Moscow talks to the Taliban',
    author: 'Factbox',
    published: '2026-11-22',
  },
  passages: Object.fromEntries(
    Object.entries(anchors).map(([id, [section, paragraph, start, end]]) => [
      id,
      { ...(section !== undefined && { section }), paragraph, start, end },
    ]),
  ),
};

export default demo;
