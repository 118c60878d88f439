// `npm run release` shows what a release would be and publishes nothing: build, check, and what npm would
// send of each package. `-- --versions` makes versions and changelogs of what is in `.changeset`, to be
// looked at and committed. `-- --publish` publishes the packages as they are committed, with their
// provenance, which npm takes only from a hosted run.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PACKAGES, ROOT } from './packages.mjs';
import { run } from './run.mjs';

/** Hosts of which it is known where a project's issues are. */
const WITH_ISSUES = ['github.com', 'gitlab.com', 'codeberg.org'];

/** The address of a project's page, from that of its git remote; undefined where it has none. */
export function pageOf(remote) {
  const [, host, path] =
    /^(?:https?:\/\/|ssh:\/\/|git:\/\/|git\+ssh:\/\/)(?:[^/@]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(
      remote,
    ) ??
    /^(?:[^/@:]+@)?([^/:@]+\.[^/:@]+):(?!\/)(.+)$/.exec(remote) ??
    [];
  return host && `https://${host}/${path.replace(/\/$/, '').replace(/\.git$/, '')}`;
}

/** Where a package's sources, words and issues are, for its package.json; nothing that is not known. */
export function addressesOf(remote, directory) {
  const page = pageOf(remote);
  if (!page) return {};
  const hasIssues = WITH_ISSUES.includes(new URL(page).hostname);
  return {
    repository: { type: 'git', url: `git+${page}.git`, directory },
    homepage: page,
    ...(hasIssues && { bugs: `${page}/issues` }),
  };
}

function git(...args) {
  try {
    return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return '';
  }
}

function release(isPublished) {
  if (isPublished && git('status', '--porcelain')) fail('Commit what has changed first.');
  if (isPublished && git('ls-files', '.changeset/*.md') !== '.changeset/README.md') {
    fail('There are changes without a version: npm run release -- --versions, then commit.');
  }
  const remote = git('remote', 'get-url', 'origin');
  const known = addressesOf(remote, '');
  if (!known.homepage) {
    console.log(
      'There is no git remote with an address: repository, homepage and bugs stay empty.',
    );
    if (isPublished) fail('npm takes no provenance without a repository.');
  } else if (!known.bugs) {
    console.log(`Where ${known.homepage} keeps its issues is not known: bugs stays empty.`);
  }
  run(process.execPath, ['scripts/build.mjs']);
  run(process.execPath, ['scripts/check.mjs']);
  // The addresses are those of this copy of the project, so they are in what is sent alone.
  const kept = PACKAGES.map((name) => {
    const file = join(ROOT, `packages/${name}/package.json`);
    return { name, file, text: readFileSync(file, 'utf8') };
  });
  process.on('exit', () => kept.forEach(({ file, text }) => writeFileSync(file, text)));
  for (const { name, file, text } of kept) {
    const manifest = { ...JSON.parse(text), ...addressesOf(remote, `packages/${name}`) };
    writeFileSync(file, `${JSON.stringify(manifest, undefined, 2)}\n`);
  }
  // In the order of what needs what, so that no published package lacks another.
  for (const { name } of kept) {
    const args = isPublished ? [] : ['--dry-run'];
    run('npm', ['publish', '--workspace', `packages/${name}`, ...args]);
  }
  if (!isPublished) console.log('Nothing was published; npm run release -- --publish does it.');
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (process.argv.includes('--versions')) {
    run('changeset', ['version']);
    // The lockfile names the packages' versions.
    run('npm', ['install', '--package-lock-only']);
  } else {
    release(process.argv.includes('--publish'));
  }
}
