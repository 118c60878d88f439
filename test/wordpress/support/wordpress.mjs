// A WordPress of its own in one folder: copy, database, users; nothing of the machine's is touched.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../support/ports.mjs';
import { run, startServer } from './processes.mjs';

const PHP = fileURLToPath(new URL('../php/', import.meta.url));
const PLUGIN = fileURLToPath(new URL('../../../packages/wordpress/factbox/', import.meta.url));

/**
 * Starts WordPress on loopback. `folder` gets all files; `site` is the address of the fact boxes.
 * Gives back its address, a user of each role, and `stop`.
 */
export async function startWordPress({ folder, packages, site }) {
  const servers = [];
  const stop = async () => {
    for (const server of servers.splice(0).reverse()) await server.stop();
  };
  try {
    const database = await startDatabase({ folder, packages, servers });
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const root = copyWordPress({ folder, packages, database, url, site });
    const settings = { url, theme: packages.theme, socket: database };
    const installed = await run(packages.php, [join(PHP, 'install.php'), root], {
      input: JSON.stringify(settings),
    });
    const log = join(folder, 'php.log');
    servers.push(
      startServer(packages.php, ['-S', `127.0.0.1:${port}`, '-t', root], {
        log,
        // A request may make another to the same server.
        env: { PHP_CLI_SERVER_WORKERS: '4' },
      }),
    );
    await answers(`${url}/?rest_route=/`);
    const { version, users } = lastLine(installed);
    return { url, folder, root, version, users, php: packages.php, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startDatabase({ folder, packages, servers }) {
  const [data, socket] = [join(folder, 'database'), join(folder, 'database.sock')];
  const isRoot = process.getuid?.() === 0;
  const common = ['--no-defaults', `--datadir=${data}`, ...(isRoot ? ['--user=root'] : [])];
  await run(packages.mariadbInstallDb, [
    ...common,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ]);
  servers.push(
    startServer(
      packages.mariadbd,
      [
        ...common,
        `--socket=${socket}`,
        `--pid-file=${join(folder, 'database.pid')}`,
        '--skip-networking',
        '--skip-log-bin',
        '--innodb-buffer-pool-size=32M',
        '--innodb-flush-log-at-trx-commit=0',
      ],
      { log: join(folder, 'database.log') },
    ),
  );
  return socket;
}

function copyWordPress({ folder, packages, database, url, site }) {
  const root = join(folder, 'wordpress');
  // Debian's configuration is the machine's; links are followed, as PHP would follow them back.
  const isOurs = (path) => !/\/(wp-config\.php|\.htaccess)$/.test(path);
  cpSync(packages.wordpress, root, { recursive: true, dereference: true, filter: isOurs });
  const content = join(root, 'wp-content');
  cpSync(PLUGIN, join(content, 'plugins/factbox'), { recursive: true });
  mkdirSync(join(content, 'mu-plugins'), { recursive: true });
  cpSync(join(PHP, 'must-use.php'), join(content, 'mu-plugins/factbox-test.php'));
  const settings = {
    DB_NAME: 'wordpress',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${database}`,
    DB_CHARSET: 'utf8mb4',
    DB_COLLATE: '',
    WP_HOME: url,
    WP_SITEURL: url,
    // Application passwords are for such an environment, or for HTTPS.
    WP_ENVIRONMENT_TYPE: 'local',
    WP_DEBUG: true,
    WP_DEBUG_DISPLAY: false,
    WP_DEBUG_LOG: join(folder, 'debug.log'),
    // Nothing leaves the machine; only loopback is asked, for oEmbed and the block.
    WP_HTTP_BLOCK_EXTERNAL: true,
    DISABLE_WP_CRON: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    FACTBOX_TEST_PORT: Number(new URL(site).port),
  };
  const lines = Object.entries(settings).map(
    ([name, value]) => `define( '${name}', ${phpLiteral(value)} );`,
  );
  const config = `<?php\n${lines.join('\n')}\n$table_prefix = 'wp_';\nif ( ! defined( 'ABSPATH' ) ) {\n\tdefine( 'ABSPATH', __DIR__ . '/' );\n}\nrequire_once ABSPATH . 'wp-settings.php';\n`;
  writeFileSync(join(root, 'wp-config.php'), config);
  return root;
}

const phpLiteral = (value) =>
  typeof value === 'string' ? `'${value.replace(/['\\]/g, '\\$&')}'` : String(value);

async function answers(url) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error(`${url} does not answer`);
}

const lastLine = (text) => JSON.parse(text.trim().split('\n').at(-1));

/** Runs one of the PHP scripts inside of WordPress, with JSON in and out. */
export async function runInside({ php, root }, script, input) {
  const output = await run(php, [join(PHP, script), root], { input: JSON.stringify(input) });
  return lastLine(output);
}

/** What PHP has complained of so far in files of the plugin. */
export const complaints = ({ folder }) =>
  linesOf(join(folder, 'debug.log')).filter((line) => line.includes('plugins/factbox/'));

/** What WordPress itself has asked other servers for. */
export const requestsOf = ({ folder }) => linesOf(join(folder, 'requests.log'));

const linesOf = (file) =>
  existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
