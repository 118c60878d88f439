// Holds each story against a picture of it that somebody has looked at and accepted. A picture is small,
// so that it can be committed: a third of the size, in few colours. And it is the same on every machine
// that has fontconfig: in the project's own fonts, drawn without hints for a screen.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { ROOT } from '../../scripts/packages.mjs';
import { toIndexedPng } from './indexed-png.mjs';

const FOLDER = join(ROOT, 'test/stories/pictures');
/** Where the pictures of stories that have changed are put, in their own size. */
const CHANGED = join(ROOT, '.cache/pictures');

const REDUCTION = 3;
/** The distance between two shades of a colour that are told apart. */
const SHADE = 17;
/** How much one pixel may differ, of 1, and how many may differ by more. */
const THRESHOLD = 0.1;
const MOST_PIXELS = 12;

/** How Chromium draws the same everywhere: with fonts of the project, and with nothing of the machine's. */
export function drawing() {
  const file = join(mkdtempSync(join(tmpdir(), 'factbox-fonts-')), 'fonts.conf');
  const family = (generic, name) =>
    `<alias><family>${generic}</family><prefer><family>${name}</family></prefer></alias>`;
  const set = (name, value) => `<edit name="${name}">${value}</edit>`;
  writeFileSync(
    file,
    `<?xml version="1.0"?>
    <!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
    <fontconfig>
      <dir>${join(ROOT, 'node_modules/dejavu-fonts-ttf/ttf')}</dir>
      <cachedir>${dirname(file)}</cachedir>
      ${family('serif', 'DejaVu Serif')}
      ${family('sans-serif', 'DejaVu Sans')}
      ${family('system-ui', 'DejaVu Sans')}
      ${family('monospace', 'DejaVu Sans Mono')}
      <match target="font">
        ${set('antialias', '<bool>true</bool>')}
        ${set('hinting', '<bool>false</bool>')}
        ${set('hintstyle', '<const>hintnone</const>')}
        ${set('autohint', '<bool>false</bool>')}
        ${set('rgba', '<const>none</const>')}
      </match>
    </fontconfig>`,
  );
  return {
    args: ['--disable-lcd-text', '--font-render-hinting=none', '--force-color-profile=srgb'],
    env: { ...process.env, FONTCONFIG_FILE: file },
    end: () => rmSync(dirname(file), { recursive: true }),
  };
}

/** What is wrong with the picture of a story that a page shows; nothing if it is accepted as it is. */
export async function pictureFaults(page, { id, isAccepted }) {
  const widget = page.locator('.article > :not(p)');
  const shot = await widget.screenshot({ animations: 'disabled' });
  const picture = reduce(PNG.sync.read(shot));
  const fault = faultOf(id, picture);
  if (!fault) return [];
  if (isAccepted) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(fileOf(id), toIndexedPng(picture));
    return [];
  }
  mkdirSync(CHANGED, { recursive: true });
  writeFileSync(join(CHANGED, `${id}.png`), shot);
  return [`${fault}: look at .cache/pictures/${id}.png; npm run pictures -- ${id} accepts it`];
}

/** The pictures of stories that are no more, or that never were. */
export function strayPictures(ids) {
  const names = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
  return names.filter((name) => !ids.some((id) => name === `${id}.png`));
}

/** Takes such a picture away. */
export const removePicture = (name) => rmSync(join(FOLDER, name));

const fileOf = (id) => join(FOLDER, `${id}.png`);

function faultOf(id, picture) {
  if (!existsSync(fileOf(id))) return 'there is no picture of it';
  const { width, height, data } = PNG.sync.read(readFileSync(fileOf(id)));
  if (width !== picture.width || height !== picture.height) {
    return `it is ${sizeOf(picture)} where its picture is ${sizeOf({ width, height })}`;
  }
  const changed = pixelmatch(data, picture.data, undefined, width, height, {
    threshold: THRESHOLD,
  });
  return changed > MOST_PIXELS && `it differs from its picture in ${changed} pixels`;
}

const sizeOf = ({ width, height }) => `${width * REDUCTION} × ${height * REDUCTION}`;

/** A picture with each square of pixels as one, of their mean colour in its nearest shade. */
function reduce(picture) {
  const width = Math.ceil(picture.width / REDUCTION);
  const height = Math.ceil(picture.height / REDUCTION);
  const sums = new Uint32Array(width * height * 4);
  // Plain loops, since there are millions of pixels; the fourth number counts those of a square.
  for (let y = 0, from = 0; y < picture.height; y += 1) {
    const row = Math.floor(y / REDUCTION) * width;
    for (let x = 0; x < picture.width; x += 1, from += 4) {
      const to = (row + Math.floor(x / REDUCTION)) * 4;
      sums[to] += picture.data[from];
      sums[to + 1] += picture.data[from + 1];
      sums[to + 2] += picture.data[from + 2];
      sums[to + 3] += 1;
    }
  }
  const data = Buffer.alloc(sums.length, 255);
  sums.forEach((sum, at) => {
    if (at % 4 === 3) return;
    data[at] = Math.round(sum / sums[at - (at % 4) + 3] / SHADE) * SHADE;
  });
  return { width, height, data };
}
