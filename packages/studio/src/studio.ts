import '@factbox/actor/define.js';
import '@factbox/map/define.js';
import '@factbox/matrix/define.js';
import '@factbox/quote/define.js';
import '@factbox/timeline/define.js';
import { App } from './app.js';

const app = new App(document.querySelector<HTMLElement>('#studio')!);
void app.keeper.start();
