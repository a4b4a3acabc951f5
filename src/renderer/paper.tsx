import './look/layers.css';
import './look/fonts.css';
import './papers/paper.css';
import { createRoot } from 'react-dom/client';
import { Paper } from './papers/paper.tsx';
import { startWords } from './words/words.ts';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root');

startWords();
const content = await window.kiosk.call('papers.content', {});
// Whoever asked for the paper waits for `ready` in vain, and says that it could not be made.
if (!content.ok) throw new Error(content.problem.code);
document.documentElement.dataset['paper'] = content.value.paper;

createRoot(root).render(
  <Paper
    content={content.value}
    onDrawn={() => {
      document.documentElement.dataset['ready'] = 'true';
    }}
  />,
);
