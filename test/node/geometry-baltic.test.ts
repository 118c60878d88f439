import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { geometryCommand } from '../../packages/cli/src/geometry/command.js';
import { findCrossings } from '../../packages/cli/src/geometry/crossings.js';
import { brotliSize } from '../../packages/cli/src/geometry/level.js';
import { decodeGeometry, type LonLat } from '../../packages/map/src/geometry.js';
import { committed, linesOf, shapesAt } from '../support/geometry.js';

const folder = mkdtempSync(join(tmpdir(), 'factbox-baltic-'));
const dataset = join(import.meta.dirname, '../../data/baltic-2024.ts');
let report = '';

before(async () => {
  const out = join(folder, 'baltic-2024.json');
  const code = await geometryCommand(['--dataset', dataset, '--out', out], {
    cwd: folder,
    out: (text) => void (report += text),
    err: (text) => void (report += text),
  });
  assert.equal(code, 0, report);
});
after(() => rmSync(folder, { recursive: true }));

describe('a second region, from a dataset and the command alone', () => {
  it('is committed as the command makes it', () => {
    for (const level of ['small', 'large']) {
      const made: unknown = JSON.parse(
        readFileSync(join(folder, `baltic-2024-${level}.json`), 'utf8'),
      );
      assert.deepEqual(made, committed(`baltic-2024-${level}`));
    }
  });

  it('says what was chosen, and that Svalbard does not stretch Norway', () => {
    assert.match(report, /Extent: 4\.6° to 32\.7° east, 47\.3° to 71\.2° north\./);
    assert.match(report, /Provinces alone: RU-KGD, SE-I, FI-01\./);
    assert.match(report, /IS would make the map too wide: it is named at the edge\./);
  });

  for (const [level, budget] of [
    ['small', 8000],
    ['large', 12_000],
  ] as const) {
    describe(level, () => {
      const file = committed(`baltic-2024-${level}`);
      const geometry = decodeGeometry(file);

      it('keeps its budget', () => {
        const size = brotliSize(file);
        assert.ok(size <= budget, `${size} bytes`);
      });

      const spots: readonly [string, LonLat, string[], string[]][] = [
        ['Kaliningrad', [20.5, 54.7], ['RU'], ['RU-KGD']],
        ['Gotland', [18.5, 57.4], ['SE'], ['SE-I']],
        ['Åland', [19.95, 60.13], ['FI'], ['FI-01']],
        ['Saaremaa', [22.5, 58.4], ['EE'], []],
        ['Hiiumaa', [22.65, 58.9], ['EE'], []],
        ['Bornholm', [14.9, 55.13], ['DK'], []],
        ['Öland', [16.65, 56.75], ['SE'], []],
        ['Rügen', [13.4, 54.45], ['DE'], []],
        ['Zealand', [11.9, 55.5], ['DK'], []],
        ['Hinnøya', [15.5, 68.55], ['NO'], []],
        ['the Gulf of Riga', [23.5, 57.7], [], []],
        ['the Bothnian Sea', [19, 62], [], []],
        ['the Sognefjord', [5.6, 61.1], [], []],
      ];
      for (const [name, place, countries, provinces] of spots) {
        it(`has ${countries.join() || 'water'} at ${name}`, () => {
          assert.deepEqual(shapesAt(geometry, 'countries', place), countries);
          assert.deepEqual(shapesAt(geometry, 'provinces', place), provinces);
        });
      }

      it('draws single provinces, and says that they are not all', () => {
        assert.deepEqual(geometry.partial, ['RU', 'SE', 'FI']);
        const found = Object.fromEntries(
          geometry.provinces.map(({ code, neighbours }) => [code, [...neighbours].sort()]),
        );
        assert.deepEqual(found, { 'RU-KGD': ['LT', 'PL'], 'SE-I': [], 'FI-01': [] });
      });

      it('has no border that crosses another', () => {
        const { country, province, coast, disputed } = geometry.borders;
        assert.deepEqual(findCrossings([country, province, coast, disputed].flatMap(linesOf)), []);
      });
    });
  }
});
