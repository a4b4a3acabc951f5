import { resolve } from 'node:path';
import { defineConfig } from 'electron-vite';
import react from '@vitejs/plugin-react';

// Three builds: the shell (main), the sandboxed bridge (preload) and the screens (renderer).
export default defineConfig({
  main: {
    build: {
      externalizeDeps: { include: ['better-sqlite3'] },
      rolldownOptions: { input: 'src/main/main.ts', output: { format: 'es' } },
    },
  },
  preload: {
    // A sandboxed preload cannot load packages: it is bundled whole, as CommonJS.
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: 'src/preload/preload.ts',
        output: { format: 'cjs', entryFileNames: 'preload.cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    plugins: [react()],
    // Workers lie in a folder of their own, because they are served with a content policy of their own.
    worker: {
      format: 'es',
      rolldownOptions: { output: { entryFileNames: 'workers/[name]-[hash].js' } },
    },
    build: {
      // Small fonts would otherwise become data: addresses, which the content policy refuses.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: {
          index: resolve('src/renderer/index.html'),
          paper: resolve('src/renderer/paper.html'),
          cover: resolve('src/renderer/cover.html'),
        },
      },
    },
  },
});
