/** jsvectormap with its own map of the world, moved to the region; it knows no provinces. */
export const jsvectormapPage = {
  css: '/peers/jsvectormap/dist/jsvectormap.min.css',
  scripts: ['jsvectormap/dist/jsvectormap.min.js', 'jsvectormap/dist/maps/world.js'],
  data: ({ countries, bounds: [west, south, east, north] }) => ({
    names: fromEntries(
      countries.filter(({ hasLabel }) => hasLabel),
      'name',
    ),
    colors: fromEntries(countries, 'color'),
    focus: { coords: [(south + north) / 2, (west + east) / 2], scale: 360 / (east - west) },
  }),
  draw: async ({ names, colors, focus }) => {
    new globalThis.jsVectorMap({
      selector: '#map',
      map: 'world',
      backgroundColor: '#d9e6ec',
      zoomButtons: false,
      focusOn: focus,
      regionStyle: { initial: { fill: '#eeeae3', stroke: '#fff', strokeWidth: 0.3 } },
      regionLabelStyle: { initial: { fontSize: 13, fill: '#222' } },
      labels: { regions: { render: (code) => names[code] } },
      series: {
        regions: [
          {
            attribute: 'fill',
            scale: Object.fromEntries(Object.values(colors).map((color) => [color, color])),
            values: colors,
          },
        ],
      },
    });
  },
};

const fromEntries = (countries, key) =>
  Object.fromEntries(countries.map((country) => [country.code, country[key]]));
