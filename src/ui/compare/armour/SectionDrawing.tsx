import type { ReactNode } from 'react';
import { useId } from 'react';
import { tOverlays } from '../../../i18n/tOverlays.ts';
import { tPanel } from '../../../i18n/tPanel.ts';
import type { Vec2 } from '../../../kit/shapes.ts';
import type { FactBase } from '../../../model/fact.ts';
import type { Threat } from '../../../model/threat.ts';
import { carSection } from '../../../plan/compare/carSection.ts';
import type { CarPlan, TrainPlan } from '../../../plan/types.ts';
import { armourPart } from '../../../store/overlays/armourPart.ts';
import { SvgPatterns } from '../../overlays/SvgPatterns.tsx';
import { SectionPart } from './SectionPart.tsx';

interface Props {
  readonly plan: TrainPlan;
  readonly car: CarPlan;
  readonly factBase: FactBase;
  readonly threat: Threat;
}

/** Pixels a metre, and room for the leaders beside the drawing. */
const scale = 42;
const left = 1.85;
const width = 240;
const height = 4.75 * scale;
/** Heights of the words beside the drawing, px; the style sheet has the same pitch. */
const rows = { windows: 40, walls: 104, floor: 168 } as const;
const parts = ['windows', 'walls', 'floor'] as const;

/** A cut through one car with what is said of its panes, walls and floor against the threat, and by whom. */
export function SectionDrawing({ plan, car, factBase, threat }: Props): ReactNode {
  const prefix = useId();
  const section = carSection(car.car.vehicle, plan.gauge);
  const context = { train: plan.train, factBase, threat };
  const found = {
    windows: armourPart(car.car, 'windows', context),
    walls: armourPart(car.car, 'walls', context),
    floor: armourPart(car.car, 'floor', context),
  };
  const fill = (part: (typeof parts)[number]) => `url(#${prefix}-${found[part]})`;
  return (
    <figure className="section-figure">
      <figcaption>
        {tOverlays('armour.section', {
          n: car.car.n,
          train: plan.train.shortName,
          name: car.car.name,
        })}
      </figcaption>
      <div className="section-body">
        <svg
          className="section-drawing"
          viewBox={`0 0 ${width} ${height}`}
          width={width}
          height={height}
          aria-hidden="true"
        >
          <SvgPatterns prefix={prefix} />
          <path d={`M0 ${height - 6}H${2 * left * scale}`} className="section-rail" />
          {section.wheels.map((wheel) => (
            <path key={pathOf(wheel)} d={pathOf(wheel)} className="section-wheel" />
          ))}
          <path d={pathOf(section.outline)} className="section-outline" />
          {section.walls.map((one) => (
            <path key={pathOf(one)} d={pathOf(one)} fill={fill('walls')} className="section-part" />
          ))}
          <path d={pathOf(section.floor)} fill={fill('floor')} className="section-part" />
          {section.windows.map((one) => (
            <path
              key={pathOf(one)}
              d={pathOf(one)}
              fill={fill('windows')}
              className="section-part"
            />
          ))}
          {parts.map((part) => {
            const [x, y] = at(section.leaders[part]);
            return (
              <path
                key={part}
                d={`M${x} ${y}L${width - 26} ${y}L${width - 8} ${rows[part]}H${width}`}
                className="section-leader"
              />
            );
          })}
        </svg>
        <dl className="section-words">
          {parts.map((part) => (
            <div key={part}>
              <dt>{tPanel(`panel.${part}`)}</dt>
              <SectionPart
                pattern={found[part]}
                ids={car.car.armour[part].filter((id) => threat.stops.includes(id))}
                factBase={factBase}
              />
            </div>
          ))}
        </dl>
      </div>
    </figure>
  );
}

function at([z, y]: Vec2): Vec2 {
  return [round((left + z) * scale), round(height - 6 - y * scale)];
}

function pathOf(points: readonly Vec2[]): string {
  return `M${points.map((point) => at(point).join(' ')).join('L')}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
