// A page's own script: the table, or the blocks, element by element.
const make = (name, attributes, ...content) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...content);
  return element;
};
const linked = ({ text, href }) => (href ? make('a', { href }, text) : text);

const content = await (await fetch(document.body.dataset.content)).json();
const box = document.querySelector('#box');
if (content.svg && !document.body.dataset.map) box.insertAdjacentHTML('beforeend', content.svg);
if (content.rows) {
  const heads = content.columns.map((name) => make('th', { scope: 'col' }, name));
  const rows = content.rows.map(({ head, cells }) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, head),
      ...cells.map((cell) => make('td', {}, linked(cell))),
    ),
  );
  const body = make('tbody', {}, ...rows);
  box.append(make('table', {}, make('thead', {}, make('tr', {}, make('td', {}), ...heads)), body));
}
box.append(...content.blocks.map(({ tag, parts }) => make(tag, {}, ...parts.map(linked))));
document.title = 'drawn';
