// How the web app is built and, during development, served beside a running server.

import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: 'src/web',
  plugins: [react()],
  build: { outDir: '../../dist/web', emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0 },
  server: { proxy: { '/api': `http://127.0.0.1:${process.env['OVERBLIK_PORT'] ?? '4820'}` } },
})
