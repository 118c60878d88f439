// jsvectormap with its own map of the world, moved to the region, above the words; it knows no
// provinces, and keeps its names from nothing.
import jsVectorMap from 'jsvectormap';
import 'jsvectormap/dist/jsvectormap.css';

// Its maps look for it there.
globalThis.jsVectorMap = jsVectorMap;
await import('jsvectormap/dist/maps/world.js');

const { names, colors, focus } = JSON.parse(document.body.dataset.map);
const place = document.createElement('div');
place.id = 'map';
place.style.height = '480px';
document.querySelector('#box').append(place);
new jsVectorMap({
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
await import('./vanilla.js');
