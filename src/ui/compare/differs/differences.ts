import { tCompare } from '../../../i18n/tCompare.ts';
import type { Evidence } from '../../../model/evidence.ts';
import type { Fact, FactBase } from '../../../model/fact.ts';
import type { TrainPlan } from '../../../plan/types.ts';
import { valueWords } from '../valueWords.ts';

/** One thing in which the trains differ, in one sentence, and what must be said beside it. */
export interface Difference {
  readonly id: 'cars' | 'armour' | 'comforts' | 'blends';
  readonly heading: string;
  readonly sentence: string;
  readonly note: { readonly evidence: Evidence; readonly words: string };
  /** What it rests on. */
  readonly facts: readonly Fact[];
  /** Part of the comparison that shows it. */
  readonly step: number;
}

/** Facts that each sentence and its note are made from. */
const made = {
  cars: ['both-seed-22-vs-21', 'kim-seed-21-carriages', 'putin-seed-22-cars'],
  pool: ['putin-not-all-at-once', 'putin-typical-8-10'],
  otherCounts: ['kim-count-10-15', 'kim-count-17', 'kim-count-20'],
  armour: ['kim-seed-better-protected', 'both-armour-compare-disputed'],
  comforts: ['kim-seed-struggle-amenities', 'putin-kremlin-denial'],
  blends: ['putin-seed-indistinguishable', 'kim-seed-dark-green', 'kim-stripe-below-windows'],
} as const;

/**
 * Who has more cars, who is better armoured and who has more comforts according to whom, who blends in: numbers, speakers and
 * colours are those of the data. A sentence whose facts are not there is left out.
 */
export function differences(
  plans: readonly TrainPlan[],
  factBase: FactBase,
): readonly Difference[] {
  const all = (ids: readonly string[]) => ids.flatMap((id) => factBase.facts.get(id) ?? []);
  const speaker = (fact: Fact | undefined) =>
    factBase.sources.get(fact?.sources[0] ?? '')?.publisher ?? '';
  const found: Difference[] = [];
  const add = (difference: Difference, needed: readonly string[]) => {
    if (all(needed).length === needed.length) found.push(difference);
  };

  const [count, kimCars, putinCars] = all(made.cars);
  const [pool, usual] = all(made.pool);
  const others = all(made.otherCounts).map((fact) => valueWords(fact.value));
  add(
    {
      id: 'cars',
      heading: tCompare('differs.cars'),
      sentence: tCompare('differs.cars-sentence', {
        who: speaker(count),
        putin: valueWords(putinCars?.value ?? null),
        kim: valueWords(kimCars?.value ?? null),
      }),
      note: {
        evidence: 'disputed',
        words: tCompare('differs.cars-note', {
          pool: valueWords(putinCars?.value ?? null),
          usual: valueWords(usual?.value ?? null),
          others: oneOf(others),
        }),
      },
      facts: [count, kimCars, putinCars, pool, usual, ...all(made.otherCounts)].filter(isFact),
      step: 2,
    },
    [...made.cars, ...made.pool, ...made.otherCounts],
  );
  const [armour] = all(made.armour);
  add(
    {
      id: 'armour',
      heading: tCompare('differs.armour'),
      sentence: tCompare('differs.armour-sentence', { who: speaker(armour) }),
      note: { evidence: 'disputed', words: tCompare('differs.armour-note') },
      facts: all(made.armour),
      step: 4,
    },
    made.armour,
  );
  const [comforts, denial] = all(made.comforts);
  add(
    {
      id: 'comforts',
      heading: tCompare('differs.comforts'),
      sentence: tCompare('differs.comforts-sentence', { who: speaker(comforts) }),
      note: {
        evidence: denial?.evidence ?? 'reported',
        words: tCompare('differs.comforts-note', { denial: denial?.claim ?? '' }),
      },
      facts: all(made.comforts),
      step: 5,
    },
    made.comforts,
  );
  const kim = plans.find(({ train }) => train.subject === 'moving-fortress')?.train.livery.names;
  add(
    {
      id: 'blends',
      heading: tCompare('differs.blends'),
      sentence: tCompare('differs.blends-sentence'),
      note: {
        evidence: 'reported',
        words: tCompare('differs.blends-note', {
          body: kim?.['body-side'] ?? '',
          stripe: kim?.['body-stripe'] ?? '',
        }),
      },
      facts: all(made.blends),
      step: 3,
    },
    made.blends,
  );
  return found;
}

function isFact(fact: Fact | undefined): fact is Fact {
  return fact !== undefined;
}

/** ‘10 to 15, 17 or 20’. */
function oneOf(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return tCompare('compare.or', {
    list: words.slice(0, -1).join(', '),
    last: words.at(-1) ?? '',
  });
}
