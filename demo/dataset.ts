import type { Dataset } from '@factbox/dataset';
import analysis from '../data/russia-taliban-2023.js';

const RUSSIA = 'What Russia is after';
const BODIES = 'A choice of tables';
const TALIBAN = 'What the Taliban are after';
const NEXT = 'What next';

/** Where each fact stands in the demonstration article: section, paragraph, first, last words. */
const anchors: Readonly<
  Record<string, readonly [section: string | undefined, number, start: string, end: string]>
> = {
  guarantor: [undefined, 1, 'it followed repeated', 'the states of Central Asia'],
  'april-meeting': [undefined, 1, 'Russia’s ambassador', 'security and trade'],
  warnings: [undefined, 1, 'it followed repeated', 'the states of Central Asia'],
  flurry: [undefined, 1, 'It was the newest', 'meetings between the two'],

  crossroads: [RUSSIA, 2, 'Afghanistan lies where', 'is home ground'],
  privileged: [RUSSIA, 2, 'the Kremlin counts', 'for decades'],

  north: [RUSSIA, 3, 'Trouble in the', 'wider plans'],
  csto: [RUSSIA, 3, 'In the name of', 'Armenia and Belarus belong'],
  border: [RUSSIA, 3, 'It can offer', 'among them'],
  blame: [RUSSIA, 3, 'it can lay', 'States and NATO'],

  pressure: [RUSSIA, 4, 'Distrust of the West', 'the other half'],
  'with-china': [RUSSIA, 4, 'On security close', 'than Western states'],
  'two-roles': [RUSSIA, 4, 'Russia helps to', 'diplomacy from afar'],
  withdrawal: [RUSSIA, 4, 'Neither cares to', 'withdrew in 2021'],
  mistake: [RUSSIA, 4, 'both know the', 'of their own'],

  'since-2014': [BODIES, 5, 'Russia has pressed', 'Belt and Road Initiative'],
  channel: [BODIES, 5, 'It works through', 'a leading voice'],
  architecture: [BODIES, 5, 'It works through', 'is the CSTO'],
  sco: [BODIES, 5, 'Another is the', 'as an observer'],
  'moscow-format': [BODIES, 5, 'A third is', 'consult about Afghanistan'],

  samarkand: [BODIES, 6, 'The latest such', 'in April 2023'],
  statement: [BODIES, 6, 'The ministers told', 'rights of national minorities'],
  sanctions: [BODIES, 6, 'Russia and China added', 'States be released'],

  'february-talks': [BODIES, 7, 'In early February 2023 Russia', 'as taking part'],
  advisers: [BODIES, 7, 'President Vladimir Putin', 'national security advisers'],
  absent: [BODIES, 7, 'Afghanistan was not asked', 'away by choice'],
  baloch: [BODIES, 7, 'Its foreign ministry’s', 'constructively to peace in Afghanistan'],
  'other-reason': [BODIES, 7, 'Its ties with the United States may', 'played a part'],

  assertive: [BODIES, 8, 'The change of tone', 'written down, too'],
  concept: [BODIES, 8, 'A foreign policy concept', 'stability in Central Asia'],
  partnership: [BODIES, 8, 'It speaks of', 'Eurasian Economic Union'],
  eaeu: [BODIES, 8, 'the Eurasian Economic Union', 'Kyrgyzstan and Armenia'],
  settlement: [BODIES, 8, 'Its aim for', 'space for cooperation'],

  sidorov: [BODIES, 9, 'On the 14th', 'a press conference'],
  threat: [BODIES, 9, 'that “the biggest threat', 'foothold in Afghanistan'],
  fighters: [BODIES, 9, 'He put a figure', 'Kunduz, and Takhar'],
  denial: [BODIES, 9, 'A day later', 'was “baseless'],

  ties: [TALIBAN, 10, 'Two things draw', 'to Moscow'],
  reintegration: [TALIBAN, 10, 'They want a way', 'company of states'],
  capable: [TALIBAN, 10, 'they want to be seen', 'its neighbours safe'],
  legitimacy: [TALIBAN, 10, 'Being received by', 'lends them legitimacy'],
  required: [TALIBAN, 10, 'carries a message', 'stability in Afghanistan'],

  fragmented: [TALIBAN, 11, 'They have been poor', 'one closed body'],
  divisions: [TALIBAN, 11, 'the movement is split', 'follow the map'],

  decisions: [TALIBAN, 12, 'Whether they can', 'therefore in doubt'],
  attacks: [TALIBAN, 12, 'Despite their promises', 'gone on attacking'],
  spreading: [TALIBAN, 12, 'Afghanistan’s neighbours', 'crossing the border'],
  unanswered: [TALIBAN, 12, 'Because Russia and', 'the former Republic'],

  presence: [NEXT, 13, 'Afghanistan lets Russia', 'who leads there'],
  support: [NEXT, 13, 'The Taliban need', 'and economic support'],
  demands: [NEXT, 13, 'By leaving Western', 'their own choices'],
  'not-new': [NEXT, 13, 'None of this', 'answer of their own'],
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
    published: '2023-04-25',
  },
  passages: Object.fromEntries(
    Object.entries(anchors).map(([id, [section, paragraph, start, end]]) => [
      id,
      { ...(section !== undefined && { section }), paragraph, start, end },
    ]),
  ),
};

export default demo;
