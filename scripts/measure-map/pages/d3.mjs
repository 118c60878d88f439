/** d3 as most pages use it: the whole library, an atlas of the world, projected in the browser. */
export const d3Page = {
  css: '/map.css',
  scripts: ['d3/dist/d3.min.js', 'topojson-client/dist/topojson-client.min.js'],
  data: ({ width, height, projection, countries }) => ({
    size: [width, height],
    projection,
    countries: countries.map(({ id, name, color, hasLabel }) => ({ id, name, color, hasLabel })),
  }),
  draw: async ({ size, projection: { rotate, parallels, extent }, countries }) => {
    const { d3, topojson } = globalThis;
    const [world, provinces] = await Promise.all([
      d3.json('/peers/world-atlas/countries-50m.json'),
      d3.json('/provinces.json'),
    ]);
    const byId = new Map(countries.map((country) => [country.id, country]));
    const shapes = topojson
      .feature(world, world.objects.countries)
      .features.filter(({ id }) => byId.has(id));
    const projection = d3
      .geoConicEqualArea()
      .rotate(rotate)
      .parallels(parallels)
      .fitSize(size, extent)
      .clipExtent([[0, 0], size]);
    const path = d3.geoPath(projection);
    const svg = d3
      .select('#map')
      .append('svg')
      .attr('class', 'map')
      .attr('viewBox', [0, 0, ...size]);
    svg
      .append('g')
      .selectAll('path')
      .data(shapes)
      .join('path')
      .attr('fill', ({ id }) => byId.get(id).color)
      .attr('d', path)
      .append('title')
      .text(({ id }) => byId.get(id).name);
    svg
      .append('g')
      .selectAll('path')
      .data(provinces.features)
      .join('path')
      .attr('class', 'province')
      .attr('d', path)
      .append('title')
      .text(({ properties }) => properties.name);
    svg
      .append('g')
      .selectAll('text')
      .data(shapes.filter(({ id }) => byId.get(id).hasLabel))
      .join('text')
      .attr('transform', (shape) => `translate(${path.centroid(shape)})`)
      .text(({ id }) => byId.get(id).name);
  },
};
