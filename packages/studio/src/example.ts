/** An invented article, short enough to be marked in five minutes. */
export const example = `The river council takes in a third town

By the Factbox desk

14 May 2024

The towns of this example are invented. The River Council took in Millbrook as its third member on 6 May 2024, at a meeting that Easton hosted. Easton and Westford had founded the council in 2011 to keep the water clean; Harrow, upstream of all three, attends as an observer.

A quarrel about the weir

“The weir was closed without a word to us,” said Ada Holt, the mayor of Millbrook. Easton wants the weir kept shut until autumn, for its mills need the water. Tom Reed, a miller in Easton, replied that “every town was told in March.” The council’s own minutes name no such date.

What comes next

Harrow was asked to join as a full member and declined. The council will meet again in Westford in October 2024. Millbrook wants a vote on the weir before then, and a seat for Harrow whenever it changes its mind.
`;
