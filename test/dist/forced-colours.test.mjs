// The map where the system chooses all colours, as in Windows' contrast themes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventsOf, pageOf, settled, useBrowser } from './support.mjs';

const site = useBrowser();

for (const colorScheme of ['light', 'dark']) {
  test(`in forced colours, ${colorScheme}, land, roles, names and what is selected are told apart`, async () => {
    const { page } = await site.open({
      html: pageOf({
        tags: ['map'],
        scripts: ['/dist/factbox-map.js'],
        attributes: 'organization="csto"',
      }),
      context: { forcedColors: 'active', colorScheme, viewport: { width: 800, height: 900 } },
    });
    await eventsOf(page, 'factbox-ready');
    const country = page.getByRole('button', { name: /^Kazakhstan, member/ }).first();
    await country.waitFor();
    await country.press('Enter');
    await settled(page);

    const seen = await page.evaluate(() => {
      const root = document.querySelector('factbox-map').shadowRoot;
      const find = (selector) => {
        const found = root.querySelector(selector);
        if (!found) throw new Error(`nothing is ${selector}`);
        return getComputedStyle(found);
      };
      const system = (color) => {
        const sample = document.body.appendChild(document.createElement('i'));
        sample.style.color = color;
        const { color: value } = getComputedStyle(sample);
        sample.remove();
        return value;
      };
      const roles = [...root.querySelectorAll('[part="legend"] .hatch')].map((hatch) => {
        const role = hatch.classList[1];
        const tile = root.getElementById(role).querySelector('path');
        return {
          role,
          isShown: getComputedStyle(hatch).display !== 'none',
          stroke: getComputedStyle(tile).stroke,
          tile: tile.getAttribute('d'),
        };
      });
      return {
        canvas: system('Canvas'),
        text: system('CanvasText'),
        highlight: system('Highlight'),
        land: find('.land.actor').fill,
        water: find('.water').fill,
        border: find('path.stroke:not(.coast, .division, .disputed, .ring)').stroke,
        name: find('.name.country:not(.selected)').fill,
        halo: find('.name.country').stroke,
        selected: find('.ring.selected').stroke,
        decoration: find('.name.selected').textDecorationLine,
        ring: find('.ring.selected').strokeWidth,
        place: find('.place').stroke,
        roles,
      };
    });
    // Land is told from water by its coast, and every name from both.
    assert.equal(seen.land, seen.canvas);
    assert.equal(seen.water, seen.canvas);
    for (const part of ['border', 'name']) assert.equal(seen[part], seen.text, part);
    assert.equal(seen.halo, seen.canvas);
    assert.notEqual(seen.text, seen.canvas);
    // Roles differ by pattern, each of them drawn in the colour of text.
    assert.ok(seen.roles.length > 1);
    for (const { role, isShown, stroke } of seen.roles) {
      assert.ok(isShown, role);
      assert.equal(stroke, seen.text, role);
    }
    assert.equal(new Set(seen.roles.map(({ tile }) => tile)).size, seen.roles.length);
    // What is selected has the system's colour for that, a line about it and one below its name.
    assert.equal(seen.selected, seen.highlight);
    assert.notEqual(seen.selected, seen.border);
    assert.ok(parseFloat(seen.ring) >= 3);
    assert.equal(seen.decoration, 'underline');
    assert.equal(seen.place, seen.highlight);
  });
}
