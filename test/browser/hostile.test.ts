import { expect, oneEvent } from '@open-wc/testing';
import '@factbox/actor/define.js';
import '@factbox/map/define.js';
import '@factbox/matrix/define.js';
import '@factbox/quote/define.js';
import '@factbox/timeline/define.js';
import analysis from '../../data/russia-taliban-2023.js';
import { hostile } from '../support/hostile.js';

const attacks = {
  'a handler': `<img src=x onerror="globalThis.isHit=true">`,
  'an end of what is around it': `"'></td></table><script>globalThis.isHit=true</script><svg onload="isHit=true">`,
  'an address that runs': 'javascript:isHit=true',
};

const ids = { actor: 'russia', quote: 'sidorov-fighters', organization: 'csto' };

for (const name of ['matrix', 'actor', 'map', 'quote', 'timeline'] as const) {
  for (const [what, words] of Object.entries(attacks)) {
    it(`factbox-${name} shows ${what} in any text of a dataset as text`, async () => {
      const element = document.createElement(`factbox-${name}`);
      for (const [key, id] of Object.entries(ids)) element.setAttribute(key, id);
      element.dataset = hostile({ ...analysis, id: `hostile-${name}` }, words);
      const ready = oneEvent(element, 'factbox-ready');
      document.body.append(element);
      await ready;
      const root = element.shadowRoot!;
      expect(root.textContent).to.contain(words);
      expect([...root.querySelectorAll('img, script, svg[onload], iframe')]).to.deep.equal([]);
      const hrefs = [...root.querySelectorAll('a')].map((link) => link.getAttribute('href')!);
      expect(hrefs.length).to.be.greaterThan(0);
      for (const href of hrefs) expect(href).to.match(/^(https?:|#)/);
      expect((globalThis as { isHit?: boolean }).isHit).to.equal(undefined);
      element.remove();
    });
  }
}
