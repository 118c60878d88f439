/** The map as inline SVG: what a page costs that has nothing left to do. */
export const staticPage = {
  css: '/map.css',
  html: ({ width, height, countries, provinces }) => {
    const area = ({ d, name, color }) =>
      `<path ${color ? `fill="${color}"` : 'class="province"'} d="${d}"><title>${name}</title></path>`;
    const text = ({ name, label: [x, y] }) => `<text x="${x}" y="${y}">${name}</text>`;
    const labelled = countries.filter(({ hasLabel }) => hasLabel);
    return `<svg class="map" viewBox="0 0 ${width} ${height}">${[
      ...countries.map(area),
      ...provinces.map(area),
      ...labelled.map(text),
    ].join('')}</svg>`;
  },
};

/** The style sheet of all pages that draw SVG of their own. */
export const mapCss = `
.map { display: block; background: #d9e6ec }
.map path { stroke: #7b7468; stroke-width: .8; stroke-linejoin: round }
.map .province { fill: transparent; stroke-width: .4 }
.map path:hover { stroke-width: 2 }
.map text { font-size: 13px; text-anchor: middle; fill: #222; stroke: #fff; stroke-width: 3px;
  stroke-opacity: .8; paint-order: stroke; pointer-events: none }`;
