// How datasets come from what newsrooms use and go back to it. Nothing here knows a page or files, so
// that the editor does it as the command does.
export { fromAnnotations, toAnnotations, type Annotations } from './annotations.js';
export { googleDocText, readArchie, type Archie } from './archie.js';
export { readCsv, writeCsv } from './csv.js';
export { defused, undefused } from './defuse.js';
export { fromSheets, type Imported, type ImportOptions } from './from-sheets.js';
export { type Notice, type Sheet, type Table } from './sheet.js';
export { toTables } from './to-tables.js';
export { toTemplate } from './template.js';
export { writeYaml } from './write-yaml.js';
export { readXlsx, writeXlsx } from './xlsx.js';
