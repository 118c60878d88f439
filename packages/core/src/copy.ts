/** Copies a text; where the browser forbids it, selects where it stands, so that the reader can. */
export async function copyText(text: string, shown: Node): Promise<'copied' | 'selected'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    getSelection()?.selectAllChildren(shown);
    return 'selected';
  }
}
