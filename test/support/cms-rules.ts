/** Attributes that a filter keeps on an element; a name that ends in `*` stands for a prefix. */
export interface Rules {
  readonly global: readonly string[];
  readonly elements: Readonly<Record<string, readonly string[]>>;
}

/**
 * What `wp_kses_post()` of WordPress 6.1 and later leaves to authors: of its list, the elements
 * that a text can use.
 */
export const wordpressPost: Rules = {
  global: [
    'aria-describedby',
    'aria-details',
    'aria-hidden',
    'aria-label',
    'aria-labelledby',
    'class',
    'data-*',
    'dir',
    'id',
    'lang',
    'style',
    'title',
    'role',
    'xml:lang',
  ],
  elements: {
    a: ['href', 'rel', 'rev', 'name', 'target', 'download'],
    abbr: [],
    b: [],
    blockquote: ['cite'],
    br: [],
    caption: ['align'],
    cite: [],
    code: [],
    dd: [],
    div: ['align'],
    dl: [],
    dt: [],
    em: [],
    figcaption: ['align'],
    figure: ['align'],
    h1: ['align'],
    h2: ['align'],
    h3: ['align'],
    h4: ['align'],
    h5: ['align'],
    h6: ['align'],
    i: [],
    img: ['alt', 'align', 'border', 'height', 'hspace', 'loading', 'src', 'usemap', 'width'],
    li: ['align', 'value'],
    ol: ['start', 'type', 'reversed'],
    p: ['align'],
    q: ['cite'],
    small: [],
    span: ['align'],
    strong: [],
    sub: [],
    sup: [],
    table: ['align', 'border', 'cellpadding', 'cellspacing', 'rules', 'summary', 'width'],
    tbody: ['align', 'valign'],
    td: ['abbr', 'align', 'axis', 'colspan', 'headers', 'rowspan', 'scope', 'valign', 'width'],
    tfoot: ['align', 'valign'],
    th: ['abbr', 'align', 'axis', 'colspan', 'headers', 'rowspan', 'scope', 'valign', 'width'],
    thead: ['align', 'valign'],
    tr: ['align', 'valign'],
    u: [],
    ul: ['type'],
  },
};

/** Drupal's text format Basic HTML; it keeps language and direction on every element. */
export const drupalBasic: Rules = {
  global: ['lang', 'dir'],
  elements: {
    a: ['hreflang', 'href'],
    blockquote: ['cite'],
    br: [],
    cite: [],
    code: [],
    dd: [],
    dl: [],
    dt: [],
    em: [],
    h2: ['id'],
    h3: ['id'],
    h4: ['id'],
    h5: ['id'],
    h6: ['id'],
    img: ['src', 'alt', 'height', 'width', 'data-*'],
    li: [],
    ol: ['start', 'type'],
    p: [],
    strong: [],
    ul: ['type'],
  },
};
