// Written by `npm run manifest`.
export const tags = 'factbox-actor,factbox-map,factbox-matrix,factbox-quote,factbox-timeline';
export const smallUpTo = 580;
