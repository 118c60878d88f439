import { d3Page } from './d3.mjs';

/** Observable Plot's geo mark, with d3, which it needs, and the same data as d3's page. */
export const plotPage = {
  scripts: [...d3Page.scripts, '@observablehq/plot/dist/plot.umd.min.js'],
  data: d3Page.data,
  draw: async ({ size: [width, height], projection, countries }) => {
    const { d3, topojson, Plot } = globalThis;
    const [world, provinces] = await Promise.all([
      d3.json('/peers/world-atlas/countries-50m.json'),
      d3.json('/provinces.json'),
    ]);
    const byId = new Map(countries.map((country) => [country.id, country]));
    const shapes = topojson
      .feature(world, world.objects.countries)
      .features.filter(({ id }) => byId.has(id));
    const nameOf = ({ id, properties }) => byId.get(id)?.name ?? properties.name;
    const labelled = shapes.filter(({ id }) => byId.get(id).hasLabel);
    const { rotate, parallels, extent: domain } = projection;
    const stroke = '#7b7468';
    const plot = Plot.plot({
      width,
      height,
      margin: 0,
      style: { background: '#d9e6ec' },
      projection: { type: 'conic-equal-area', rotate, parallels, domain },
      marks: [
        Plot.geo(shapes, { fill: ({ id }) => byId.get(id).color, stroke, strokeWidth: 0.8 }),
        Plot.geo(provinces, { stroke, strokeWidth: 0.4 }),
        Plot.text(
          labelled,
          Plot.centroid({ text: nameOf, fontSize: 13, fill: '#222', stroke: '#fff' }),
        ),
        Plot.tip(
          [...shapes, ...provinces.features],
          Plot.pointer(Plot.centroid({ title: nameOf })),
        ),
      ],
    });
    document.querySelector('#map').append(plot);
  },
};
