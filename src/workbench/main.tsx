import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';
import './page/page.css';
import { createRoot } from 'react-dom/client';
import { readOptions } from './page/options';
import { Workbench } from './page/Workbench';

const root = document.getElementById('workbench');
if (!root) throw new Error('The page has no place for the workbench.');
createRoot(root).render(<Workbench initial={readOptions(window.location.search)} />);
