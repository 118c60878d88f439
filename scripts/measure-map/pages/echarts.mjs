/** echarts, the whole of it, with a GeoJSON file of the region; it draws on a canvas. */
export const echartsPage = {
  scripts: ['echarts/dist/echarts.min.js'],
  data: ({ countries, bounds: [west, south, east, north] }) => ({
    box: [
      [west, north],
      [east, south],
    ],
    countries: countries.map(({ name, color, hasLabel }) => ({
      name,
      itemStyle: { areaColor: color },
      label: { show: hasLabel },
    })),
  }),
  draw: async ({ box, countries }) => {
    const { echarts } = globalThis;
    const response = await fetch('/region.json');
    echarts.registerMap('region', await response.json());
    echarts.init(document.querySelector('#map')).setOption({
      backgroundColor: '#d9e6ec',
      animation: false,
      tooltip: {},
      series: [
        {
          type: 'map',
          map: 'region',
          boundingCoords: box,
          left: 0,
          right: 0,
          top: 0,
          bottom: 0,
          itemStyle: { areaColor: 'transparent', borderColor: '#7b7468', borderWidth: 0.6 },
          label: { fontSize: 13, color: '#222', textBorderColor: '#fff', textBorderWidth: 2 },
          data: countries,
        },
      ],
    });
  },
};
