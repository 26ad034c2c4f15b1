// How the web app is built and, during development, served beside a running server.

import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { tellServiceWorker } from './scripts/service-worker-files.ts'

const root = import.meta.dirname

export default defineConfig({
  root: 'src/web',
  plugins: [react(), tellServiceWorker()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: {
        index: join(root, 'src/web/index.html'),
        // The page of residents stands apart, so that a phone fetches little.
        svar: join(root, 'src/web/svar.html'),
        'service-worker': join(root, 'src/worker/service-worker.ts'),
      },
      output: {
        // A service worker keeps its address, so that a browser finds the next one there.
        entryFileNames: ({ name }) =>
          name === 'service-worker' ? 'service-worker.js' : 'assets/[name]-[hash].js',
      },
    },
  },
  server: { proxy: { '/api': `http://127.0.0.1:${process.env['OVERBLIK_PORT'] ?? '4820'}` } },
})
