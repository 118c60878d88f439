import { parseArguments } from '../arguments.js';
import { CommandError, type Command } from '../io.js';
import { readDataset, type Reading } from '../source/read-dataset.js';
import { formatFault, sortFaults, type Fault } from '../source/source.js';
import { toNotes } from './notes.js';

export const usage = `Usage: factbox check FILE… [--json]

Checks datasets (JSON, YAML, or a module that exports one) and prints every problem with its file,
line and column, and path. Notes tell what may be right but should be looked at: codes that are
another country's, provinces that are none, places far from where the states are, actors that are
written as organizations too, and marks of direction that nothing ends.

  --json   print { ok, files: [{ file, ok, problems, notes }] } for machines

Exit code: 0 all sound, 1 problems found, 2 a file could not be read.
`;

/** `factbox check FILE…` */
export const checkCommand: Command = async (argv, io) => {
  const { values, positionals } = parseArguments(argv, {
    usage,
    options: { json: { type: 'boolean' } },
  });
  if (!positionals.length) throw new CommandError(`no file given\n${usage}`);

  const files: {
    file: string;
    faults: readonly Fault[];
    notes: readonly Fault[];
    reading?: Reading;
    code: number;
  }[] = [];
  for (const file of positionals) {
    try {
      const reading = await readDataset(file, io);
      const faults = reading.ok ? [] : reading.faults;
      files.push({ file, faults, notes: notesOf(reading), reading, code: faults.length ? 1 : 0 });
    } catch (error) {
      // One unreadable file keeps no other from being checked.
      if (!(error instanceof CommandError)) throw error;
      const message = error.message.replace(`${file}: `, '');
      files.push({ file, faults: [{ file, message }], notes: [], code: error.exitCode });
    }
  }

  if (values.json) {
    const report = files.map(({ file, faults, notes }) => ({
      file,
      ok: !faults.length,
      problems: faults,
      notes,
    }));
    const ok = report.every((each) => each.ok);
    io.out(`${JSON.stringify({ ok, files: report }, undefined, 2)}\n`);
  } else {
    for (const { file, faults, notes, reading } of files) {
      for (const fault of faults) io.out(`${formatFault(fault)}\n`);
      for (const note of notes) io.out(formatNote(note));
      if (reading?.ok) io.out(`${file}: sound (${contentsOf(reading)})\n`);
    }
    const count = files.reduce((sum, { faults }) => sum + faults.length, 0);
    if (count) io.err(`${count} ${count === 1 ? 'problem' : 'problems'}\n`);
  }
  return Math.max(...files.map(({ code }) => code));
};

export const formatNote = (note: Fault): string =>
  `${formatFault({ ...note, message: `note: ${note.message}` })}\n`;

/** What an editor should look at in a sound dataset, in the order of the file. */
export function notesOf(reading: Reading): Fault[] {
  if (!reading.ok) return [];
  const { file, locate } = reading.source;
  return sortFaults(
    toNotes(reading.dataset).map((note) => ({ file, ...locate(note.path), ...note })),
  );
}

function contentsOf({ dataset }: Extract<Reading, { ok: true }>): string {
  const collections = [
    'actors',
    'organizations',
    'quotes',
    'events',
    'places',
    'passages',
  ] as const;
  return collections.map((name) => `${Object.keys(dataset[name]).length} ${name}`).join(', ');
}
