import './look/layers.css';
import './look/look.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { listenForChanges, makeQueryClient } from './client/queries.ts';
import { DeskFace } from './doors/desk-face.tsx';
import { PublicFace } from './doors/public-face.tsx';
import { startWords } from './words/words.ts';

// Compiled validators would need `eval`, which the content policy refuses.
z.config({ jitless: true });

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root');

const queries = makeQueryClient();
listenForChanges(queries);
startWords();

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      {window.kiosk.face === 'desk' ? <DeskFace /> : <PublicFace />}
    </QueryClientProvider>
  </StrictMode>,
);
