// Lit alone: an element of its own with a template, and nothing else of ours.
import { LitElement, html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';

const linked = ({ text, href }) => (href ? html`<a href=${href}>${text}</a>` : text);
const block = ({ tag, parts }) => {
  const inner = parts.map(linked);
  if (/^h/.test(tag)) return html`<h3>${inner}</h3>`;
  if (tag === 'blockquote') return html`<blockquote>${inner}</blockquote>`;
  return html`<p>${inner}</p>`;
};

class PeerBox extends LitElement {
  static properties = { content: {} };
  render() {
    const { columns, rows, blocks, svg } = this.content;
    return html`${svg && unsafeHTML(svg)}${
      rows &&
      html`<table>
        <thead>
          <tr>
            <td></td>
            ${columns.map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ head, cells }) =>
              html`<tr>
                <th scope="row">${head}</th>
                ${cells.map((cell) => html`<td>${linked(cell)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>`
    }${blocks.map(block)}`;
  }
}
customElements.define('peer-box', PeerBox);

const box = document.createElement('peer-box');
box.content = await (await fetch(document.body.dataset.content)).json();
document.querySelector('#box').append(box);
await box.updateComplete;
document.title = 'drawn';
