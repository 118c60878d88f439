// What the events of the tags carry, read from the doc comments of their classes.
import { ts } from '@custom-elements-manifest/analyzer';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './packages.mjs';

const EVENTS = 'packages/core/src/events.ts';
/** Where the types of their fields are described. */
const TYPES = ['packages/core/src/shared.ts', 'packages/dataset/src/parse.ts'];

/** Each class of event with its fields, and with those of the interfaces that these are of. */
export function eventFields() {
  const interfaces = TYPES.flatMap((path) => statements(path).filter(ts.isInterfaceDeclaration));
  return statements(EVENTS)
    .filter(ts.isClassDeclaration)
    .map((event) => ({
      name: event.name.text,
      description: descriptionOf(event),
      fields: event.members
        .find(ts.isConstructorDeclaration)
        .parameters.map(field)
        .flatMap((each) => [each, ...innerFields(each, interfaces)]),
    }));
}

function statements(path) {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return [...ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true).statements];
}

function innerFields({ name, type }, interfaces) {
  const found = interfaces.find((each) => type.text.match(/\w+/g).includes(each.name.text));
  const path = type.text.endsWith('[]') ? `${name}[]` : name;
  return (found?.members ?? []).map((member) => {
    const inner = field(member);
    return { ...inner, name: `${path}.${inner.name}` };
  });
}

function field(node) {
  return {
    name: node.name.getText(),
    type: { text: node.type.getText() },
    description: descriptionOf(node),
  };
}

function descriptionOf(node) {
  const [comment] = ts.getJSDocCommentsAndTags(node);
  if (!comment) throw new Error(`${node.name.getText()} has no description`);
  return ts.getTextOfJSDocComment(comment.comment);
}
