// jsvectormap as the map's own measurement has it, above the words.
import jsVectorMap from 'jsvectormap';
import 'jsvectormap/dist/jsvectormap.css';
import { jsvectormapPage } from '../../scripts/measure-map/pages/jsvectormap.mjs';

// Its maps and that page look for it there.
globalThis.jsVectorMap = jsVectorMap;
await import('jsvectormap/dist/maps/world.js');

const place = document.createElement('div');
place.id = 'map';
place.style.height = '480px';
document.querySelector('#box').append(place);
await jsvectormapPage.draw(JSON.parse(document.body.dataset.map));
await import('./vanilla.js');
