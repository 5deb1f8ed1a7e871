import { render } from 'preact';
import '../style/tokens.css';
import '../style/base.css';
import '../style/serve.css';
import { Frame } from '../serve/frame.tsx';

const place = document.getElementById('app');
if (place !== null) render(<Frame at="/build">…</Frame>, place);
