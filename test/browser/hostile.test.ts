import { expect, oneEvent } from '@open-wc/testing';
import analysis from '../../data/russia-taliban-2023.js';
import { hostile } from '../support/hostile.js';
import { makeTag, tagNames } from '../support/tags.js';

const attacks = {
  'a handler': `<img src=x onerror="globalThis.isHit=true">`,
  'an end of what is around it': `"'></td></table><script>globalThis.isHit=true</script><svg onload="isHit=true">`,
  'an address that runs': 'javascript:isHit=true',
};

/** What no widget writes; of pictures it writes portraits, which ask nobody but their file. */
const foreign = 'img:not([part="portrait"]), [onerror], script, svg[onload], iframe';

for (const name of tagNames) {
  for (const [what, words] of Object.entries(attacks)) {
    it(`${name} shows ${what} in any text of a dataset as text`, async () => {
      const element = makeTag(name, hostile(analysis, words));
      const ready = oneEvent(element, 'factbox-ready');
      document.body.append(element);
      await ready;
      const root = element.shadowRoot!;
      expect(root.textContent).to.contain(words);
      expect([...root.querySelectorAll(foreign)]).to.deep.equal([]);
      const hrefs = [...root.querySelectorAll('a')].map((link) => link.getAttribute('href')!);
      expect(hrefs.length).to.be.greaterThan(0);
      for (const href of hrefs) expect(href).to.match(/^(https?:|#)/);
      expect((globalThis as { isHit?: boolean }).isHit).to.equal(undefined);
      element.remove();
    });
  }
}
