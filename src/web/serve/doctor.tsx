import type { DoctorCheck } from '../../core/view/doctor-check.ts';
import { Glyph, type GlyphMark } from '../parts/glyphs.tsx';
import { Others, Sentence } from '../parts/text.tsx';
import { Fault } from './frame.tsx';
import { useFetched } from './use-asked.ts';

/** What exists and what is missing. */
export function DoctorPage() {
  const { value: checks, fault, reload } = useFetched<readonly DoctorCheck[]>('doctor');
  return (
    <>
      <div class="sec">
        <h1>Doctor</h1>
        <span class="sp" />
        <button type="button" class="btn" onClick={reload}>
          Look again
        </button>
      </div>
      <Fault text={fault} />
      {checks === null && fault === null && <p class="m">Looking …</p>}
      <ul class="box checks">
        {checks?.map((check) => (
          <li key={`${check.check} ${check.detail}`} class="pad">
            <Glyph mark={markOf(check.ok)} label={wordOf(check.ok)} />
            <div>
              <p>
                <b>{check.check}</b> <Others text={check.detail} />
              </p>
              {check.remedy !== null && (
                <p class="s m2">
                  <Sentence text={check.remedy} />
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

const markOf = (ok: boolean | null): GlyphMark =>
  ok === null ? 'pending' : ok ? 'succeeded' : 'failed';

const wordOf = (ok: boolean | null): string =>
  ok === null ? 'not here' : ok ? 'in order' : 'missing';
