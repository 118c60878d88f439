import { TabulatorFull as Tabulator } from 'tabulator-tables';

const { columns, rows } = await (await fetch(document.body.dataset.content)).json();
const table = new Tabulator('#box', {
  data: rows.map(({ head, cells }, id) => ({ id, head, ...cells.map(({ text }) => text) })),
  columns: [
    { title: '', field: 'head', frozen: true },
    ...columns.map((title, index) => ({ title, field: `${index}` })),
  ],
});
table.on('tableBuilt', () => (document.title = 'drawn'));
