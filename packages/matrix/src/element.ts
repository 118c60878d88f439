import { FactboxElement, baseStyles, readAttributes, type Reading } from '@factbox/core';
import type { PropertyDeclarations } from 'lit';
import type { TemplateResult } from 'lit/html.js';
import { catalogue, type MatrixMessages } from './messages.js';
import { attributes, toMatrixModel, type MatrixModel } from './model.js';
import { choose, toChosen } from './model/choice.js';
import type { Sort } from './model/order.js';
import { matrixStyles } from './styles.js';
import { matrixView } from './view.js';

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
 * @csspart entry - One role in a cell, with its sources.
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
 * @fires {FactboxReadyEvent} factbox-ready - The widget shows its facts.
 * @fires {FactboxErrorEvent} factbox-error - The facts cannot be had, or an attribute names nothing.
 * @fires {FactboxSelectEvent} factbox-select - The reader chose an actor or organization.
 */
export class FactboxMatrix extends FactboxElement<MatrixMessages, MatrixModel> {
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
  /** The order of the actors: `given`, `name`, `count` of memberships, or `similarity`. */
  declare sort?: Sort;
  /** Shows organizations as rows and actors as columns. */
  declare transpose: boolean;
  /** @internal */
  declare protected second: string | undefined;

  /** The first organization of a choice that was made here. */
  #first?: string | undefined;

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

  protected override view(model: MatrixModel, reading: Reading<MatrixMessages>): TemplateResult {
    const { isSelected, onSelect } = reading;
    const { sort } = this;
    const { organizations } = model;
    const page = organizations.find(({ id }) => isSelected('organization', id))?.id;
    const chosen = toChosen(page, this.second);
    return matrixView(model, reading, {
      sort,
      chosen: organizations.filter(({ id }) => chosen.includes(id)),
      isChosenHere: page === this.#first,
      onSort: (order) => (this.sort = order),
      onChoose: (id) => {
        const [first, second] = choose(chosen, id);
        this.second = second;
        this.#first = first;
        if (first !== page) onSelect('organization', first ?? id);
      },
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'factbox-matrix': FactboxMatrix;
  }
}
