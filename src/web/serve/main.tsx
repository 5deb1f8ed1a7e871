import { render } from 'preact';
import '../style/tokens.css';
import '../style/base.css';
import '../style/serve.css';
import { BoardPage } from './board.tsx';
import { CostsPage } from './costs.tsx';
import { DoctorPage } from './doctor.tsx';
import { Frame } from './frame.tsx';
import { RunsPage } from './runs.tsx';
import { StartPage } from './start.tsx';

const PAGES = {
  '': RunsPage,
  board: BoardPage,
  start: StartPage,
  costs: CostsPage,
  doctor: DoctorPage,
} as const;

/** The pages of `phasegate serve`, except those of a run and the builder. */
function main(): void {
  const place = document.getElementById('app');
  if (place === null) throw new Error('the page has no place');
  const [, first = ''] = location.pathname.split('/');
  const name = Object.hasOwn(PAGES, first) ? (first as keyof typeof PAGES) : '';
  const Page = PAGES[name];
  place.replaceChildren();
  render(
    <Frame at={name === '' ? '/' : `/${name}`}>
      <Page />
    </Frame>,
    place,
  );
}

main();
