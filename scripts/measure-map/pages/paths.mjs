/** The same picture, made by a small script of its own from path data that was projected before. */
export const pathsPage = {
  css: '/map.css',
  data: ({ width, height, countries, provinces }) => ({
    size: [width, height],
    countries: countries.map(({ d, name, color }) => [d, name, color]),
    provinces: provinces.map(({ d, name }) => [d, name]),
    labels: countries.filter(({ hasLabel }) => hasLabel).map(({ name, label }) => [name, ...label]),
  }),
  draw: async ({ size, countries, provinces, labels }) => {
    const create = (name, attributes, text = '') => {
      const element = document.createElementNS('http://www.w3.org/2000/svg', name);
      for (const key in attributes) element.setAttribute(key, attributes[key]);
      if (text) element.textContent = text;
      return element;
    };
    const svg = create('svg', { class: 'map', viewBox: `0 0 ${size.join(' ')}` });
    const area = (attributes, name) => {
      const path = create('path', attributes);
      path.append(create('title', {}, name));
      svg.append(path);
    };
    for (const [d, name, fill] of countries) area({ d, fill }, name);
    for (const [d, name] of provinces) area({ d, class: 'province' }, name);
    for (const [name, x, y] of labels) svg.append(create('text', { x, y }, name));
    document.querySelector('#map').append(svg);
  },
};
