import { flushSync, mount } from 'svelte';
import Box from './Box.svelte';

const props = await (await fetch(document.body.dataset.content)).json();
mount(Box, { target: document.querySelector('#box'), props });
flushSync();
document.title = 'drawn';
