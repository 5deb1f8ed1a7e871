import { render } from 'preact';
import '../style/tokens.css';
import '../style/base.css';
import '../style/serve.css';
import '../style/diff.css';
import '../style/builder.css';
import { Frame } from '../serve/frame.tsx';
import { BuilderPage } from './builder-page.tsx';

const place = document.getElementById('app');
if (place === null) throw new Error('the page has no place');
place.replaceChildren();
render(
  <Frame at="/build">
    <BuilderPage />
  </Frame>,
  place,
);
