import type { ReactNode } from 'react';
import { useContext, useState } from 'react';
import { t } from '../../../i18n/t.ts';
import { tComforts } from '../../../i18n/tComforts.ts';
import { tPanel } from '../../../i18n/tPanel.ts';
import type { FactBase } from '../../../model/fact.ts';
import type { ComfortItem } from '../../../plan/compare/comforts.ts';
import { conflictTitle } from '../../conflictTitle.ts';
import { EvidenceMark } from '../../EvidenceMark.tsx';
import { factsOf } from '../../factsOf.ts';
import { PageContext } from '../../pageContext.ts';
import { StateLink } from '../../StateLink.tsx';
import { sourcesOf } from '../../sourcesOf.ts';

/** Items and publishers that a cell shows at first; the rest is counted. */
const itemsShown = 1;
const publishersShown = 2;

interface Props {
  readonly items: readonly ComfortItem[];
  /** What the cell is of: the comfort's name. */
  readonly name: string;
  readonly factBase: FactBase | null;
  /** Whether a filter hides items of this cell. */
  readonly filtered: boolean;
}

/** What a train has of a comfort: items with their marks, each a way to its place in the picture, by car, with who reports them. */
export function ComfortCell({ items, name, factBase, filtered }: Props): ReactNode {
  const { navigate } = useContext(PageContext);
  const [unfolded, setUnfolded] = useState(false);
  if (items.length === 0) {
    return (
      <p className="comfort-none">
        {tComforts(filtered ? 'comforts.filtered' : 'comforts.nothing')}
      </p>
    );
  }
  const folds = navigate !== null && items.length > itemsShown;
  const shown = folds && !unfolded ? items.slice(0, itemsShown) : items;
  const cars = [...new Set(shown.map(({ carId }) => carId))];
  const labels = factBase
    ? new Set(
        factsOf(
          items.flatMap((item) => item.facts),
          factBase,
        ).flatMap((f) => f.conflict ?? []),
      )
    : [];
  return (
    <>
      {cars.map((carId) => {
        const inCar = shown.filter((item) => item.carId === carId);
        return (
          <div key={carId} className="comfort-car">
            <ul>
              {inCar.map((item) => (
                <li
                  key={item.id}
                  className="comfort-item"
                  data-item={navigate ? item.id : undefined}
                >
                  <EvidenceMark level={item.evidence} />
                  <div>
                    <StateLink
                      to={placeOf(item, navigate !== null)}
                      className="comfort-link finger"
                    >
                      {item.name}
                    </StateLink>
                    <span className="sr-only">, {t(`evidence.${item.evidence}`)}</span>
                    {folds && item === shown.at(-1) && (
                      <Fold
                        name={name}
                        more={items.length - itemsShown}
                        open={unfolded}
                        onFold={() => setUnfolded(!unfolded)}
                      />
                    )}
                  </div>
                </li>
              ))}
            </ul>
            <p className="comfort-said">
              {carWords(inCar)}
              {publishers(inCar, factBase)}
            </p>
          </div>
        );
      })}
      {[...labels].map((label) => (
        <p key={label} className="comfort-disagree">
          <EvidenceMark level="disputed" />
          {tComforts('comforts.disagree', { about: conflictTitle(label).toLowerCase() })}
        </p>
      ))}
    </>
  );
}

interface FoldProps {
  readonly name: string;
  readonly more: number;
  readonly open: boolean;
  readonly onFold: () => void;
}

function Fold({ name, more, open, onFold }: FoldProps): ReactNode {
  const words =
    more === 1 ? tComforts('comforts.more-one') : tComforts('comforts.more', { count: more });
  return (
    <button
      type="button"
      className="text-button comfort-fold finger"
      aria-expanded={open}
      onClick={onFold}
    >
      {open ? tComforts('comforts.less') : words}
      <span className="sr-only">: {name}</span>
    </button>
  );
}

function carWords(items: readonly ComfortItem[]): string {
  const first = items[0];
  if (!first) return '';
  const { n, carName: name } = first;
  const placeless = items.every(({ evidence }) => evidence === 'contents');
  return tComforts(placeless ? 'comforts.drawn' : 'comforts.car', { n, name });
}

function publishers(items: readonly ComfortItem[], factBase: FactBase | null): string {
  if (!factBase) return '';
  const facts = factsOf(
    items.flatMap((item) => item.facts),
    factBase,
  );
  const names = [...new Set(sourcesOf(facts, factBase).map(({ publisher }) => publisher))];
  const more = names.length - publishersShown;
  const named = names.slice(0, publishersShown);
  if (more > 0) named.push(tPanel('source.more', { count: more }));
  return named.length > 0 ? `. ${named.join('; ')}` : '';
}

/** To an item in a room on foot, to one outside from outside; in the page before scripts, to the car's section. */
function placeOf({ id, carId, n, room }: ComfortItem, alive: boolean) {
  const train = carId.split('/')[0] ?? null;
  if (!alive) return { view: 'car', train, car: n } as const;
  return { view: room === null ? 'car' : 'walk', train, car: n, item: id } as const;
}
