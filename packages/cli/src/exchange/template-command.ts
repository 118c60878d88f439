import { parseArguments } from '../arguments.js';
import { checkFolder, checkFree, writeWhole } from '../files.js';
import { CommandError, type Command } from '../io.js';
import { toTemplate } from './template.js';
import { writeXlsx } from './xlsx.js';

export const usage = `Usage: factbox template [FILE.xlsx] [--force]

Writes a workbook to be filled in: a sheet for each collection of a dataset, drop-downs for words and
names, and what each column means in a comment. factbox import makes a dataset of it. Without FILE it
is called facts.xlsx.

  --force   write over a file that is there already

Exit code: 0 written, 2 could not write.
`;

/** `factbox template [FILE.xlsx]` */
export const templateCommand: Command = async (argv, io) => {
  const { values, positionals } = parseArguments(argv, {
    usage,
    options: { force: { type: 'boolean' } },
  });
  const [file = 'facts.xlsx', ...rest] = positionals;
  if (rest.length) throw new CommandError(`give one file\n${usage}`);
  if (!/\.xlsx$/i.test(file)) throw new CommandError(`${file}: a workbook's name ends with .xlsx`);
  const output = { option: 'template', file };
  await checkFolder(output, io);
  if (!values.force) await checkFree(output, io);
  await writeWhole({ ...output, contents: await writeXlsx(toTemplate()) }, io);
  io.out(`${file}: fill it in, then: factbox import ${file} --article ARTICLE --out facts.yaml\n`);
  return 0;
};
