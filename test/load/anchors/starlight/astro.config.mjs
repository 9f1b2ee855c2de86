import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  devToolbar: { enabled: false },
  integrations: [
    starlight({
      title: 'Veiligheidsplan',
      locales: { root: { label: 'Nederlands', lang: 'nl' } },
      sidebar: [{ label: 'Plan', items: [{ autogenerate: { directory: 'tekst' } }] }],
    }),
  ],
});
