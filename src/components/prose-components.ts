import Banner from './Banner.astro';
import Contact from './Contact.astro';
import Meetinstrument from './Meetinstrument.astro';
import OpenVraag from './OpenVraag.astro';
import RuleList from './RuleList.astro';
import Step from './Step.astro';
import StepPath from './StepPath.astro';
import Steps from './Steps.astro';
import Urgent from './Urgent.astro';
import Voorstel from './Voorstel.astro';

/** What the school may use in its MDX: `<Content components={proseComponents} />`. */
export const proseComponents = {
  Banner,
  Contact,
  Meetinstrument,
  OpenVraag,
  RuleList,
  Step,
  StepPath,
  Steps,
  Urgent,
  Voorstel,
};
