import { asSets, generateCombinations, render } from '@upsetjs/bundle';

const { columns, rows } = await (await fetch(document.body.dataset.content)).json();
const sets = asSets(
  columns.map((name, index) => ({
    name,
    elems: rows.filter(({ cells }) => cells[index].text).map(({ head }) => head),
  })),
);
const combinations = generateCombinations(sets);
render(document.querySelector('#box'), { sets, combinations, width: 640, height: 400 });
document.title = 'drawn';
