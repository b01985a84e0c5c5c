import type { ReactNode, Ref } from 'react';
import { tCompare } from '../../../i18n/tCompare.ts';
import type { FactBase } from '../../../model/fact.ts';
import type { TrainPlan } from '../../../plan/types.ts';
import type { Units } from '../../../store/state.ts';
import { EvidenceMark } from '../../EvidenceMark.tsx';
import { differences } from '../differs/differences.ts';
import { ElevationSvg } from '../elevation/ElevationSvg.tsx';
import { elevationWords } from '../elevation/elevationWords.ts';
import { plateLayout } from '../elevation/plateLayout.ts';
import type { Comparison } from '../useComparison.ts';
import { type Measure, pictureLayout } from './pictureLayout.ts';
import type { PictureSize } from './pictureSizes.ts';

interface Props {
  readonly size: PictureSize;
  readonly plans: readonly TrainPlan[];
  readonly factBase: FactBase;
  readonly comparison: Comparison;
  readonly units: Units;
  /** Address that the picture names; may be empty. */
  readonly link: string;
  readonly measure: Measure;
  readonly ref?: Ref<SVGSVGElement>;
}

/** Widths that the elevation is laid out for, px: the smaller, the larger its words beside the trains. */
const laidOut = { wide: 1420, square: 900, tall: 760 } as const;

/** The comparison as one picture: title, four sentences, both trains on their ruler, credit and link. */
export function PictureSvg(props: Props): ReactNode {
  const { size, plans, factBase, comparison, units, link, measure, ref } = props;
  const { mode, alignment, whole, ranges } = comparison;
  const plate = plateLayout({
    width: laidOut[size.id],
    window: whole,
    trains: plans.map(({ train }) => train.id),
    ranges: ranges !== null,
  });
  const found = differences(plans, factBase);
  const layout = pictureLayout(
    size,
    {
      title: tCompare('picture.title'),
      differences: found,
      credit: tCompare('picture.credit'),
      link,
      aspect: plate.height / plate.width,
      gutter: plate.gutter / plate.width,
    },
    measure,
  );
  const { elevation } = layout;
  const high = (elevation.width * plate.height) / plate.width;
  return (
    <svg
      ref={ref}
      className="picture-svg"
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={tCompare('picture.words', { title: tCompare('picture.title') })}
      data-picture={size.id}
    >
      <rect className="picture-paper" width={size.width} height={size.height} />
      <rect
        className="picture-ground"
        x={0}
        y={elevation.y - 8}
        width={size.width}
        height={high + 16}
      />
      {/* Nested, so that it takes its own size. */}
      <svg aria-hidden="true" x={elevation.x} y={elevation.y} width={elevation.width} height={high}>
        <ElevationSvg
          plans={plans}
          layout={plate}
          places={alignment.places}
          ranges={ranges}
          units={units}
          alone={mode !== 'purpose'}
          words={elevationWords(plans, mode, ranges?.of ?? null, units)}
        />
      </svg>
      {layout.rules.map(({ x, y, length }) => (
        <rect key={`${x} ${y}`} className="picture-rule" x={x} y={y} width={length} height={2} />
      ))}
      {layout.marks.map(({ x, y, of }) => (
        <svg key={of.id} aria-hidden="true" x={x} y={y} width={layout.mark} height={layout.mark}>
          <EvidenceMark level={of.note.evidence} />
        </svg>
      ))}
      {layout.lines.map(({ text, x, y, face, size: px }) => (
        <text
          key={`${x} ${y}`}
          className={`picture-text picture-${face}`}
          x={x}
          y={y}
          style={{ fontSize: px }}
        >
          {text}
        </text>
      ))}
    </svg>
  );
}
