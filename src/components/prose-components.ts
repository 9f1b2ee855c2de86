import Banner from './Banner.astro';
import Contact from './Contact.astro';
import OpenVraag from './OpenVraag.astro';
import RuleList from './RuleList.astro';
import Step from './Step.astro';
import Steps from './Steps.astro';

/** What the school's texts may use beside Markdown. */
export const proseComponents = { Banner, Contact, OpenVraag, RuleList, Step, Steps };
