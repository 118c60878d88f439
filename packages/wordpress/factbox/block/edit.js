// The block in the editor: what to show, where it is, and how it will look. No build step: only what
// WordPress has already loaded.
((wp) => {
  const { registerBlockType } = wp.blocks;
  const { InspectorControls, useBlockProps } = wp.blockEditor;
  const { Button, Disabled, PanelBody, Placeholder, SelectControl, TextControl } = wp.components;
  const { createElement: el, useState } = wp.element;
  const { __, sprintf } = wp.i18n;
  const ServerSideRender = wp.serverSideRender;

  const sites = window.factboxSites ?? [];

  const widgets = [
    ['matrix', __('Actors and organizations', 'factbox')],
    ['actor', __('One actor', 'factbox')],
    ['map', __('Map', 'factbox')],
    ['quote', __('A quote with its answer', 'factbox')],
    ['timeline', __('Timeline', 'factbox')],
  ];

  // What a fact box of each kind can be told: the attribute, and how a reporter would name it.
  const fields = {
    matrix: [
      ['organizations', __('Organizations (ids, with spaces between them)', 'factbox')],
      ['sort', __('Order', 'factbox')],
    ],
    actor: [['actor', __('Actor (id)', 'factbox')]],
    map: [['organization', __('Organization (id) whose members are marked', 'factbox')]],
    quote: [['quote', __('Quote (id)', 'factbox')]],
    timeline: [
      ['actor', __('Actor (id) that it is about', 'factbox')],
      ['kinds', __('What it shows: events, memberships, quotes, claims, demands', 'factbox')],
    ],
  };

  const isComplete = ({ address, widget, ...rest }) =>
    !!address &&
    (address.endsWith('.html') || !['actor', 'quote'].includes(widget) || rest[widget]);

  const isTrusted = (address) => sites.some((site) => address.startsWith(site));

  const help = (address) => {
    if (!sites.length) {
      return __(
        'Ask an administrator to name the site of the fact boxes under Settings.',
        'factbox',
      );
    }
    if (address && !isTrusted(address)) {
      // translators: %s: address of a site.
      return sprintf(__('Only what lies below %s is shown.', 'factbox'), sites.join(', '));
    }
    return __('The folder of a dataset, or the page of one fact box.', 'factbox');
  };

  const form = ({ attributes, setAttributes }) => {
    const { address, widget } = attributes;
    const text = (name, label, more = {}) =>
      el(TextControl, {
        key: name,
        label,
        value: attributes[name],
        onChange: (value) => setAttributes({ [name]: value.trim() }),
        ...more,
      });
    const isPage = address.endsWith('.html');
    return [
      text('address', __('Address', 'factbox'), {
        type: 'url',
        help: help(address),
        placeholder: `${sites[0] ?? 'https://facts.example/'}my-article/`,
      }),
      !isPage &&
        el(SelectControl, {
          key: 'widget',
          label: __('Fact box', 'factbox'),
          value: widget,
          options: widgets.map(([value, label]) => ({ value, label })),
          onChange: (value) => setAttributes({ widget: value }),
        }),
      !isPage && fields[widget].map(([name, label]) => text(name, label)),
    ];
  };

  const edit = (props) => {
    const { attributes } = props;
    const title = __('Fact box', 'factbox');
    // While its address is being written the block keeps the form, or the field would lose its focus.
    const [isWriting, setWriting] = useState(!isComplete(attributes));
    const button = el(
      Button,
      {
        variant: 'primary',
        disabled: !isComplete(attributes),
        onClick: () => setWriting(false),
      },
      __('Show', 'factbox'),
    );
    return el(
      'div',
      useBlockProps(),
      !isWriting && el(InspectorControls, null, el(PanelBody, { title }, form(props))),
      isWriting
        ? el(
            Placeholder,
            { icon: 'excerpt-view', label: title, isColumnLayout: true },
            form(props),
            el('div', null, button),
          )
        : // A link in the preview would lead away from what is being written.
          el(Disabled, null, el(ServerSideRender, { block: 'factbox/box', attributes })),
    );
  };

  // The server writes the content.
  registerBlockType('factbox/box', { edit, save: () => null });
})(window.wp);
