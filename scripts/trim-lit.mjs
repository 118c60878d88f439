// Lit asks for polyfills and for hydration, tells its versions to a warning of development builds, can
// do without adopted style sheets, explains its errors, reads what decorators left, writes properties
// back to attributes, and has controllers, directives, MathML and kinds of bindings that the widgets do
// without. No widget, and no browser that knows `light-dark()`, needs any of it, and every page
// would carry it.

const REACTIVE = 'reactive-element.js';
const HTML = 'lit-html.js';
const ELEMENT = 'lit-element.js';
const CSS = 'css-tag.js';

/** The style sheet of a `css` result, made once. */
const SHEET = 'if(!this.o)(this.o=new CSSStyleSheet).replaceSync(this.cssText);return this.o}';

/** What is left out: the file, what is found there, and what is written instead. */
const CUTS = [
  ...[REACTIVE, HTML, ELEMENT].flatMap((file) => [
    [file, /\b\w+\.\w+PolyfillSupport\b/, 'null'],
    [file, /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, 'null'],
  ]),
  [ELEMENT, /\b\w+\.\w+HydrateSupport\b/, 'null'],
  [CSS, /\w+\.ShadowRoot&&\(void 0===.+?CSSStyleSheet\.prototype/, 'true'],

  // Checks of what is put into a style sheet, and sheets shared between results.
  [CSS, /if\(this\._\$cssResult\$=!0,o!==s\)throw Error\(".+?"\);/, ''],
  [CSS, /let t=this\.o;const s=this\.t;if\(.+?\)\)\}return t\}/, SHEET],
  [CSS, /\(t=>\{if\(!0===t\._\$cssResult\$\).+?\}\)\(s\)/, '(s.cssText??s)'],
  [CSS, /t instanceof CSSStyleSheet\?t:t\.styleSheet/, 't.styleSheet'],
  [REACTIVE, /static finalizeStyles\(s\)\{.+?return i\}/, 'static finalizeStyles(s){return s}'],

  // Decorators.
  [REACTIVE, /Symbol\.metadata\?\?=.+?;/, ''],
  [REACTIVE, /const t=this\[Symbol\.metadata\];.+?\}(?=this\._\$Eh)/, ''],
  [REACTIVE, /static addInitializer\(.+?push\(t\)\}/, ''],
  [REACTIVE, /,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)/, ''],
  [REACTIVE, /,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)/, ''],
  [REACTIVE, /,this\.prototype\.hasOwnProperty\(t\)&&\(.+?\.wrapped=!0\)/, ''],
  [REACTIVE, /const t=this\.constructor\.elementProperties;if\(t\.size>0\).+?,i,e\)\}/, ''],

  // Properties that are written back, have defaults or are converted by more than their type.
  [REACTIVE, /_\$ET\(\w,\w\)\{.+?(?=_\$AK)/, ''],
  [REACTIVE, /this\._\$Eq&&=.+?\),/, ''],
  [REACTIVE, /toAttribute\(.+?return t\},/, ''],
  [REACTIVE, /case Number:i=.+?catch\(t\)\{i=null\}/, ''],
  [REACTIVE, /"function"==typeof t\.converter\?.+?:u;/, 'u;'],
  [REACTIVE, /\?\?this\._\$Ej\?\.get\(e\)\?\?r/, ''],
  [REACTIVE, /\(i\.hasChanged\?\?f\)(\(h,s\))\|\|i\.useDefault.+?(?=\)\)return)/, 'f$1'],
  [
    REACTIVE,
    /C\(t,s,\{.+?(?=async)/,
    'C(t,s){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}',
  ],
  [REACTIVE, /\{attribute:!0,type:String,converter:u,.+?hasChanged:f\}/, '{attribute:!0}'],
  [REACTIVE, /if\(void 0!==e&&this\._\$Em!==e\)/, 'if(void 0!==e)'],
  [REACTIVE, /this\._\$Em=e;(?=const r)/, ''],
  [REACTIVE, /(this\[e\]=r),this\._\$Em=null/, '$1'],
  [REACTIVE, /this\._\$Em=null,/, ''],

  // Controllers.
  [REACTIVE, /addController\(.+?removeController\(.+?\}/, ''],
  [REACTIVE, /,this\._\$EO\?\.forEach\(t=>t\.hostConnected\?\.\(\)\)/, ''],
  [REACTIVE, /this\._\$EO\?\.forEach\(t=>t\.hostDisconnected\?\.\(\)\)/, ''],
  [REACTIVE, /this\._\$EO\?\.forEach\(t=>t\.hostUpdate\?\.\(\)\),/, ''],
  [REACTIVE, /this\._\$EO\?\.forEach\(t=>t\.hostUpdated\?\.\(\)\),/, ''],

  // What could put off, prevent or follow an update.
  [REACTIVE, /,c=a\.trustedTypes,l=c\?.+?:""/, ''],
  [REACTIVE, /const t=this\.scheduleUpdate\(\);return.+?,/, 'return this.performUpdate(),'],
  [REACTIVE, /scheduleUpdate\(\)\{.+?\}/, ''],
  [REACTIVE, /t=this\.shouldUpdate\(s\),t\?\((.+?\))\):this\._\$EM\(\)/, '$1,t=!0'],
  [REACTIVE, /shouldUpdate\(t\)\{return!0\}/, ''],
  [REACTIVE, /this\.hasUpdated\|\|\((this\.hasUpdated=!0),this\.firstUpdated\(t\)\)/, '$1'],
  [REACTIVE, /firstUpdated\(t\)\{\}/, ''],
  [REACTIVE, /return this\.getUpdateComplete\(\)\}getUpdateComplete\(\)\{/, ''],

  // Directives, and what tells them that they are out of the page.
  [HTML, /(function \w+\((\w),(\w),\w=\2,\w\)\{)if\(.+?,\3\}(?=class)/, '$1return $3}'],
  [HTML, /(?<=class k\{)get _\$AU\(\)\{.+?\}/, ''],
  [HTML, /,this\._\$Cv=e\?\.isConnected\?\?!0/, ''],
  [HTML, /setConnected\(.+?\}(?=\})/, ''],
  [HTML, /for\(this\._\$AP\?\.\(!1,!0,s\);/, 'for(;'],
  [ELEMENT, /this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/, ''],
  [ELEMENT, /connectedCallback\(\)\{.+?setConnected\(!1\)\}/, ''],

  // Bindings of elements, and within comments, styles and the like.
  [HTML, /class Z\{.+?\}\}(?=const)/, ''],
  [HTML, /:6===r\.type&&\(i=new Z\(h,this,t\)\)/, ':0'],
  [HTML, /else t\.startsWith\(o\)&&\(.+?r\.removeAttribute\(t\)\);/, ''],
  [HTML, /if\(y\.test\(r\.tagName\)\)\{.+?\}\}\}(?=else if)/, '}'],
  [HTML, /else\{let t=-1;for\(;-1!==.+?\}(?=l\+\+)/, ''],
  [HTML, /,F:Z/, ''],

  // Where in an element to render: at the end of a shadow root, which holds at most what was prerendered.
  [ELEMENT, /createRenderRoot\(\)\{.+?,t\}/, ''],
  [HTML, /s\?\.renderBefore\?\?i/, 'i'],
  [HTML, /s\?\.renderBefore\?\?null/, 'null'],

  // What directives and tools ask of a part, and what else can be put into one.
  [HTML, /get parentNode\(\)\{return this\._\$AM\.parentNode\}get _\$AU\(\)\{.+?\}/, ''],
  [HTML, /get parentNode\(\)\{let t.+?get startNode\(\)\{.+?\}get endNode\(\)\{.+?\}/, ''],
  [HTML, /get tagName\(\)\{.+?\}get _\$AU\(\)\{.+?\}/, ''],
  [HTML, /"number"==typeof s\?this\._\$AC\(t\):\(.+?,s\);/, 'this._$AC(t);'],
  [HTML, /void 0!==t\.nodeType\?this\.T\(t\):/, ''],
  [HTML, /\(t\?\.creationScope\?\?l\)/, 'l'],
  [HTML, /"invalid template strings array"/, ''],
  [HTML, /"function"==typeof this\._\$AH\?(.+?):this\._\$AH\.handleEvent\(t\)/, '$1'],
  [HTML, /\|\|t\.capture!==s\.capture\|\|.+?!==s\.passive/, ''],

  // MathML.
  [HTML, /:3===i\?"<math>":""/, ':""'],
  [HTML, /:3===i\?"<\/math>":""/, ':""'],
  [HTML, /2===i\|\|3===i/, '2===i'],
];

/** What the widgets' own modules must not use, since it is left out. */
const NEEDS =
  /\b(?:reflect|useDefault): true|\btype: (?:Number|Object|Array)\b|\b(?:converter|hasChanged):|lit\/(?:directive|decorators)|(?:firstUpdated|shouldUpdate|scheduleUpdate|getUpdateComplete)\(|addController|handleEvent|\bmathml`/;

/** A rollup plugin that leaves out of Lit what no widget uses; fails where a cut finds nothing. */
export function trimLit() {
  return {
    name: 'trim-lit',
    transform(code, id) {
      if (!/\/node_modules\/(?:lit|@lit|lit-[a-z]+)\//.test(id)) {
        if (NEEDS.test(code)) this.error(`${id} needs what is left out of Lit`);
        return null;
      }
      for (const [file, found, instead] of CUTS) {
        if (!id.endsWith(`/${file}`)) continue;
        if (!found.test(code)) this.error(`${file} has no ${found} any more`);
        code = code.replace(found, instead);
      }
      return { code, map: null };
    },
  };
}
