// What every page of the comparison shows: the countries of the map and the provinces drawn in it,
// coloured by role, with the names of those that have room for one.
import { geoConicEqualArea, geoContains, geoPath } from 'd3-geo';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feature } from 'topojson-client';

const COLOURS = {
  member: '#e2cca3',
  host: '#cfa45c',
  participant: '#f0e4cc',
  observer: '#f4ecdd',
  partner: '#f4ecdd',
};
const PLAIN = '#f9f6ef';
const LETTER = 7;

/** The region of a dataset's geometry, at one width, in the forms that the pages need. */
export function toRegion({ dist, peers, dataset, organization, width }) {
  const read = (...path) => JSON.parse(readFileSync(join(...path), 'utf8'));
  const { frame, projection: made, views } = read(dist, `geometry/${dataset}-large.json`);
  const topology = read(dist, `geometry/${dataset}.topo.json`);
  const { actors, memberships } = read(dist, `data/${dataset}.json`);
  const world = worldOf(read(peers, 'world-atlas/countries-50m.json'));
  const named = new Intl.DisplayNames('en', { type: 'region' });

  const scale = width / frame[0];
  const height = Math.round(frame[1] * scale);
  const rotate = [-made.meridian, 0];
  const projection = geoConicEqualArea()
    .center([0, 0])
    .rotate(rotate)
    .parallels(made.parallels)
    .scale(made.scale * scale)
    .translate(made.translate.map((each) => each * scale));
  const path = geoPath(projection).digits(1);

  const roleOf = (code) =>
    memberships.find((each) => {
      return each.organization === organization && actors[each.actor].code === code;
    })?.role;
  const countries = feature(topology, topology.objects.countries).features.flatMap((shape) => {
    const { id: code } = shape;
    const [x, y, room] = views.at(-1).anchors[code] ?? [];
    // A country without a spot for its name lies almost wholly outside.
    if (x === undefined) return [];
    const label = [x, y].map((each) => Math.round(each * scale));
    const name = named.of(code);
    const hasLabel = room * scale > (name.length * LETTER) / 2;
    const color = COLOURS[roleOf(code)] ?? PLAIN;
    const id = world.find((each) => geoContains(each, projection.invert(label)))?.id;
    return { code, id, name, color, label, hasLabel, d: path(shape) };
  });
  const provinces = feature(topology, topology.objects.provinces);
  return {
    width,
    height,
    countries,
    provinces: provinces.features.map((shape) => ({ name: nameOf(shape), d: path(shape) })),
    /** The same as a file that a page fetches. */
    provincesFile: rounded(provinces),
    projection: { rotate, parallels: made.parallels, extent: edge(projection, width, height) },
    bounds: topology.bbox,
    world,
  };
}

/** The region's countries as a GeoJSON file, as a tool that knows no TopoJSON wants it. */
export function toGeoJson({ countries, world, provincesFile }) {
  const features = countries.map(({ id, name }) => {
    const { geometry } = world.find((each) => each.id === id);
    return { type: 'Feature', properties: { name }, geometry: unwrapped(geometry) };
  });
  return rounded({
    type: 'FeatureCollection',
    features: [...features, ...provincesFile.features],
  });
}

/** Polygons without a jump at the 180th meridian, which a flat drawing would make a long stripe. */
const unwrapped = ({ type, coordinates }) => ({
  type,
  coordinates:
    type === 'Polygon' ? coordinates.map(onward) : coordinates.map((each) => each.map(onward)),
});

const onward = (ring) => {
  const jumps = ring.some(([x], i) => i && Math.abs(x - ring[i - 1][0]) > 180);
  return jumps ? ring.map(([x, y]) => [x < 0 ? x + 360 : x, y]) : ring;
};

const worldOf = (topology) => feature(topology, topology.objects.countries).features;

const nameOf = ({ properties }) => properties.name;

/** Points along the frame, in degrees: what a projection is fitted to. */
function edge(projection, width, height) {
  const along = Array.from({ length: 21 }, (_, i) => i / 20);
  const points = along.flatMap((part) => [
    [part * width, 0],
    [part * width, height],
    [0, part * height],
    [width, part * height],
  ]);
  return rounded({
    type: 'MultiPoint',
    coordinates: points.map((point) => projection.invert(point)),
  });
}

/** Three decimals of a degree, about a hundred metres, as such files usually have. */
const rounded = (json) =>
  JSON.parse(JSON.stringify(json), (_, value) =>
    typeof value === 'number' ? Math.round(value * 1000) / 1000 : value,
  );
