import type { ProblemText } from '../../text/problems.ts';

/** What is wrong and what to do now, read aloud as soon as it appears. */
export function Fault({ id, text }: { id?: string; text: ProblemText }) {
  return (
    <div className="fault" role="alert" id={id}>
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <circle cx="12" cy="12" r="10" fill="none" stroke="currentColor" strokeWidth="2" />
        <path d="M12 6.5v7M12 16.5v1" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
      </svg>
      <p>
        <strong>{text.wat}</strong> {text.hoe}
      </p>
    </div>
  );
}
