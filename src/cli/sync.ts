import { sync } from 'astro';

// Fills the collections where the development server keeps them, which is also where Vitest looks.
await sync({ root: process.cwd(), cacheDir: './.astro/', logLevel: 'error' });
