import {
  FactboxElement,
  baseStyles,
  readAttributes,
  type Reading,
  type PropertyDeclarations,
} from '@factbox/core';
import { drawMatrix } from './draw.js';
import { fitOf } from './layout.js';
import { catalogue, type MatrixMessages } from './messages.js';
import { attributes, toMatrixModel, type MatrixModel } from './model.js';
import { choose, toChosen } from './model/choice.js';
import type { Sort } from './model/order.js';
import { fitStyles, matrixStyles } from './styles.js';
import { matrixView, type MatrixView } from './view.js';

/**
 * Who belongs to which organization: a table of roles, each with the passage that states it.
 *
 * @tagname factbox-matrix
 * @slot - The fallback: shown until the facts are there, and kept when they cannot be had.
 * @csspart base - The whole widget.
 * @csspart table - The table.
 * @csspart title - The table's title.
 * @csspart summary - The one-sentence summary.
 * @csspart hint - What asks to choose an organization.
 * @csspart shared - Who is in the chosen organizations.
 * @csspart sort - The sorting control.
 * @csspart actor - The head of an actor's row or column.
 * @csspart organization - The head of an organization's column or row.
 * @csspart cell - One actor in one organization.
 * @csspart entry - One role in a cell: a link where one passage states it.
 * @csspart mark - What leads from a role to its note.
 * @csspart source - A link to a passage of the article.
 * @csspart foot - All that stands below the table.
 * @csspart key - The meanings of marks and short forms.
 * @csspart note - One note or contradiction.
 * @csspart origin - Up to when the facts hold, the article, and each correction.
 * @csspart error - What is said where the facts could not be loaded.
 * @cssproperty [--factbox-font=inherit] - The font.
 * @cssproperty [--factbox-font-size=0.9375em] - The size of the text.
 * @cssproperty [--factbox-muted] - The colour of what is said quietly.
 * @cssproperty [--factbox-rule] - The colour of hairlines.
 * @cssproperty [--factbox-accent] - The colour of what is chosen and of contradictions.
 * @cssproperty [--factbox-wash] - The background of what is chosen.
 * @cssproperty [--factbox-heading-font=inherit] - The font of the title.
 * @cssproperty [--factbox-title-size=1.2em] - The size of the title.
 * @cssproperty [--factbox-small-size=0.87em] - The size of controls.
 * @cssproperty [--factbox-note-size=0.8em] - The size of what stands below the table.
 * @cssproperty [--factbox-space=0.25em] - The space within a cell.
 * @cssproperty [--factbox-tone-full] - The ground of a cell with a full part.
 * @cssproperty [--factbox-tone-part] - The ground of a cell with a lesser part.
 * @cssproperty [--factbox-tone-outside] - The hatching of a cell that says who is kept out.
 * @cssproperty [--factbox-tone-conflict] - The other half of a cell on which the article contradicts itself.
 * @cssproperty [--factbox-sticky-top=0px] - How far below the top of the window the heads stay in view.
 * @fires {FactboxReadyEvent} factbox-ready - The widget shows its facts.
 * @fires {FactboxErrorEvent} factbox-error - The facts cannot be had, or an attribute names nothing.
 * @fires {FactboxSelectEvent} factbox-select - The reader chose an actor or organization.
 */
export class FactboxMatrix extends FactboxElement<MatrixMessages, MatrixModel, MatrixView> {
  static override properties: PropertyDeclarations = {
    organizations: {},
    actors: {},
    sort: {},
    transpose: { type: Boolean },
    second: { state: true },
  };
  static override styles = [baseStyles, matrixStyles];

  /** Ids of the organizations to show, in order, between spaces or commas. */
  declare organizations?: string;
  /** Ids of the actors to show, in order, between spaces or commas. */
  declare actors?: string;
  /** The order of the actors: `given`, `name`, `count` of memberships, `similarity`, or `amount`. */
  declare sort?: Sort;
  /** Shows organizations as rows and actors as columns. */
  declare transpose: boolean;
  /** @internal */
  declare protected second: string | undefined;

  /** The first organization of a choice that was made here. */
  #first?: string | undefined;

  #model?: MatrixModel;
  #view?: MatrixView;
  /** How this table uses its width, and the style sheet that says so. */
  #fit = '';
  #sheet?: CSSStyleSheet;
  #adopted?: string;

  /** @internal */
  override readonly catalogue = catalogue;

  constructor() {
    super();
    // Told by its type that it is a flag, Vue sets it to true for `transpose=""`.
    this.transpose = false;
  }

  protected override toModel(reading: Reading<MatrixMessages>): MatrixModel {
    const { dataset } = reading;
    const options = readAttributes(attributes, this, dataset);
    return toMatrixModel(dataset, { ...reading, ...options });
  }

  protected override view(model: MatrixModel, reading: Reading<MatrixMessages>): MatrixView {
    if (model !== this.#model) {
      this.#model = model;
      this.#view = matrixView(model, reading);
      this.#fit = fitStyles(fitOf(model, reading.messages)).cssText;
    }
    return this.#view!;
  }

  protected override draw(
    base: HTMLElement,
    view: MatrixView,
    reading: Reading<MatrixMessages>,
  ): void {
    const { isSelected, onSelect } = reading;
    const model = this.#model!;
    const page = model.organizations.find(({ id }) => isSelected('organization', id))?.id;
    const chosen = toChosen(page, this.second);
    drawMatrix(base, model, view, {
      ...reading,
      isSelected: (kind, id) =>
        kind === 'organization' ? chosen.includes(id) : isSelected(kind, id),
      onSelect: (kind, id) => {
        if (kind !== 'organization') {
          onSelect(kind, id);
          return;
        }
        const [first, second] = choose(chosen, id);
        this.second = second;
        this.#first = first;
        if (first !== page) onSelect(kind, first ?? id);
      },
      isChosenHere: page === this.#first,
      sort: this.sort,
      onSort: (order) => (this.sort = order),
    });
    this.#adoptFit(this.shadowRoot!);
  }

  #adoptFit(root: ShadowRoot): void {
    const page = this.ownerDocument.defaultView;
    const sheets = root.adoptedStyleSheets;
    const isAdopted = this.#sheet && sheets.includes(this.#sheet);
    if (!page || (isAdopted && this.#fit === this.#adopted)) return;
    // A style sheet belongs to a document: in another one it is made anew.
    if (!isAdopted) sheets.push((this.#sheet = new page.CSSStyleSheet()));
    this.#sheet!.replaceSync((this.#adopted = this.#fit));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'factbox-matrix': FactboxMatrix;
  }
}
