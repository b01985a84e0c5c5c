import { Footprints } from 'lucide-react';
import type { ReactNode } from 'react';
import { Fragment, useContext, useId, useRef } from 'react';
import { tStory } from '../../i18n/tStory.ts';
import type { FactBase } from '../../model/fact.ts';
import type { Chapter } from '../../model/story.ts';
import type { TrainPlan } from '../../plan/types.ts';
import { Claim } from '../Claim.tsx';
import { factsOf } from '../factsOf.ts';
import { findCar } from '../findCar.ts';
import { PageContext } from '../pageContext.ts';
import { StateLink } from '../StateLink.tsx';
import { chapterNotes } from './chapterNotes.ts';

interface Props {
  readonly chapter: Chapter;
  readonly n: number;
  readonly count: number;
  readonly plans: ReadonlyMap<string, TrainPlan>;
  readonly factBase: FactBase | null;
}

/** A chapter as text: its sentences with the numbers of their notes, the notes with evidence and sources, and the cars to walk into. */
export function ChapterText({ chapter, n, count, plans, factBase }: Props): ReactNode {
  const { navigate } = useContext(PageContext);
  const fold = useRef<HTMLDetailsElement>(null);
  const listId = useId();
  const notes = chapterNotes(chapter);
  const noteId = (fact: string) => `${listId}-${notes.indexOf(fact) + 1}`;
  const show = (fact: string) => {
    if (!fold.current) return;
    fold.current.open = true;
    const note = document.getElementById(noteId(fact));
    note?.focus({ preventScroll: true });
    note?.scrollIntoView({ block: 'nearest' });
  };
  /** Notes open under the words, out of sight on a phone: as many are brought into sight as there is room for. */
  const reveal = (notes: HTMLElement) => {
    const room = notes.closest('.story-scroll')?.clientHeight ?? 0;
    // A note that was asked for by its number is in sight already.
    if (room === 0 || notes.querySelector('.note:focus')) return;
    notes.scrollIntoView({ block: notes.offsetHeight > room ? 'start' : 'nearest' });
  };
  return (
    <>
      <p className="chapter-place">{tStory('story.place', { n, count })}</p>
      <h2 className="chapter-title">{chapter.title}</h2>
      {chapter.paragraphs.map((sentences) => (
        <p key={sentences[0]?.text} className="chapter-text">
          {sentences.map(({ text, facts }, i) => (
            <Fragment key={text}>
              {i > 0 && ' '}
              {text}
              <sup className="note-marks">
                {facts.map((fact, k) => (
                  <Fragment key={fact}>
                    {k > 0 && ' '}
                    <a
                      href={`#${noteId(fact)}`}
                      aria-label={tStory('story.note', { n: notes.indexOf(fact) + 1 })}
                      onClick={(event) => {
                        if (!navigate) return;
                        event.preventDefault();
                        show(fact);
                      }}
                    >
                      {notes.indexOf(fact) + 1}
                    </a>
                  </Fragment>
                ))}
              </sup>
            </Fragment>
          ))}
        </p>
      ))}
      {chapter.doors.length > 0 && <Doors cars={chapter.doors} plans={plans} />}
      {navigate && n === count && <WaysOn />}
      {factBase && (
        <details
          className="fold notes"
          ref={fold}
          open={navigate === null || undefined}
          onToggle={({ currentTarget }) => currentTarget.open && reveal(currentTarget)}
        >
          <summary>
            {notes.length === 1
              ? tStory('story.notes-1')
              : tStory('story.notes', { count: notes.length })}
          </summary>
          <ol>
            {factsOf(notes, factBase).map((fact, i) => (
              <li key={fact.id} id={noteId(fact.id)} className="note" tabIndex={-1}>
                <span className="note-number">{i + 1}</span>
                <ul>
                  <Claim fact={fact} factBase={factBase} />
                </ul>
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

function Doors({
  cars,
  plans,
}: {
  readonly cars: readonly string[];
  readonly plans: Props['plans'];
}): ReactNode {
  const { navigate } = useContext(PageContext);
  return (
    <p className="actions chapter-doors">
      {cars.map((id, i) => {
        const found = findCar(id, plans);
        if (!found) return null;
        const { plan, carPlan } = found;
        return (
          <StateLink
            key={id}
            // Before scripts there is nothing to walk in: the car is read.
            to={{ view: navigate ? 'walk' : 'car', train: plan.train.id, car: carPlan.car.n }}
            className={i === 0 ? 'button primary' : 'button'}
          >
            {navigate && <Footprints size={20} strokeWidth={1.75} aria-hidden="true" />}
            {navigate ? tStory('story.walk', { name: carPlan.car.name }) : carPlan.car.name}
          </StateLink>
        );
      })}
    </p>
  );
}

/** After the last chapter: where there is more. */
function WaysOn(): ReactNode {
  return (
    <p className="actions chapter-doors">
      <StateLink to={{ view: 'compare' }} className="button">
        {tStory('story.compare')}
      </StateLink>
      <StateLink to={{ view: 'overview', train: null, car: null, cam: 'home' }} className="button">
        {tStory('story.trains')}
      </StateLink>
    </p>
  );
}
