import { render } from 'preact';
import type { PageData } from '../core/view/page-data.ts';
import './style/tokens.css';
import './style/base.css';
import './style/diff.css';
import './style/run.css';
import { LiveSource } from './run/live-source.ts';
import { ReportSource } from './run/report-source.ts';
import { RunPage } from './run/run-page.tsx';
import type { RunSource } from './run/source.ts';
import { takeToken } from './run/token.ts';

/** The page of one run: a report with all data, or a live page. */
function main(): void {
  const place = document.getElementById('app');
  const text = document.getElementById('phasegate-data')?.textContent ?? '';
  if (place === null) throw new Error('the page has no place for the run');
  place.replaceChildren();
  render(<RunPage source={sourceOf(JSON.parse(text) as PageData)} />, place);
}

function sourceOf(data: PageData): RunSource {
  if (!data.live) return new ReportSource(data);
  const run = data.run ?? decodeURIComponent(location.pathname.split('/').at(-1) ?? '');
  return new LiveSource({ run, token: takeToken(), base: '' });
}

main();
