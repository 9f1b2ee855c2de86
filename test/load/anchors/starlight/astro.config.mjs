import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://anker.example',
  integrations: [starlight({ title: 'Plan', locales: { root: { label: 'Nederlands', lang: 'nl' } } })],
});
