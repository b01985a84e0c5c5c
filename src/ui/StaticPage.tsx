import type { ReactNode } from 'react';
import { t } from '../i18n/t.ts';
import { tPanel } from '../i18n/tPanel.ts';
import type { FactBase } from '../model/fact.ts';
import type { Story } from '../model/story.ts';
import type { TrainPlan } from '../plan/types.ts';
import { mainTrains } from '../store/mainTrains.ts';
import { About } from './about/About.tsx';
import { Bar } from './Bar.tsx';
import { CarList } from './CarList.tsx';
import { StaticCompare } from './compare/StaticCompare.tsx';
import { EvidenceLegend } from './EvidenceLegend.tsx';
import { factsOf } from './factsOf.ts';
import { linkTo } from './linkTo.ts';
import type { Page } from './pageContext.ts';
import { PageContext } from './pageContext.ts';
import { StageElevations } from './StageElevations.tsx';
import { StaticCar } from './StaticCar.tsx';
import { StaticStrip } from './StaticStrip.tsx';
import { StoryText } from './story/StoryText.tsx';
import { TitlePlate } from './TitlePlate.tsx';
import { TopicClaims } from './TopicClaims.tsx';

interface Props {
  /** Every train that we ship; those that stand on tracks from the start are shown. */
  readonly plans: readonly TrainPlan[];
  readonly factBase: FactBase;
  readonly story: Story;
}

const page: Page = { navigate: null };

/**
 * The page before any script runs: the opening in its exact geometry, then everything as a document (lists, every car's
 * section, claims of each whole train, the page about the sources). Its anchors are the links of the explainer.
 */
export function StaticPage({ plans: all, factBase, story }: Props): ReactNode {
  const plans = mainTrains.flatMap((id) => all.find(({ train }) => train.id === id) ?? []);
  const first = plans[0];
  return (
    <PageContext value={page}>
      <div className="app static-app">
        <Bar view="overview" onDialog={null} />
        <section className="stage" data-panel="none" aria-label={t('site.name')}>
          <div className="loading">
            <StageElevations plans={plans} />
            <div className="progress needs-script" />
            <p className="loading-words needs-script">{t('loading.plain')}</p>
          </div>
          <TitlePlate first={first?.cars[0] ? { train: first.train.id, car: 1 } : null} />
        </section>
        <StaticStrip plans={plans} />
      </div>
      <main className="page-inner static-page">
        <EvidenceLegend />
        <StaticCompare plans={plans} factBase={factBase} />
        <StoryText
          story={story}
          plans={new Map(plans.map((plan) => [plan.train.id, plan]))}
          factBase={factBase}
        />
        <div className="car-lists">
          {plans.map((plan) => (
            <CarList key={plan.train.id} plan={plan} />
          ))}
        </div>
        {plans.map((plan) => (
          <StaticTrain key={plan.train.id} plan={plan} plans={plans} factBase={factBase} />
        ))}
        <div id={linkTo({ view: 'about' })}>
          <About plans={plans} factBase={factBase} Title="h2" />
        </div>
      </main>
    </PageContext>
  );
}

interface TrainProps extends Omit<Props, 'story'> {
  readonly plan: TrainPlan;
}

function StaticTrain({ plan, plans, factBase }: TrainProps): ReactNode {
  const { train } = plan;
  const known = new Map(plans.map((each) => [each.train.id, each]));
  return (
    <section className="static-train">
      <h2 className="static-title">{train.name}</h2>
      <p className="standfirst">{train.summary}</p>
      {plan.cars.map((carPlan) => (
        <StaticCar
          key={carPlan.id}
          carPlan={carPlan}
          plan={plan}
          plans={known}
          factBase={factBase}
        />
      ))}
      <h3 className="static-subtitle">{tPanel('panel.whole')}</h3>
      <TopicClaims facts={factsOf(train.facts, factBase)} factBase={factBase} heading="h4" />
    </section>
  );
}
