import * as l10n from '@vscode/l10n';
import { tollIn } from '../mentions/figures/frame-roles.ts';
import type { Figure } from '../mentions/mention.ts';
import { concept } from '../mentions/words/classes.ts';

/** What a toll is the number of: "the number of dead", in whatever words its article tells it; null for what is no toll. */
export function tollTopic({ kind, about, frame }: Figure): string | null {
  if (kind !== 'count') return null;
  switch (frame.terms[tollIn(frame)]) {
    case FATE.death: return l10n.t('the number of dead');
    case FATE.injured: return l10n.t('the number of injured');
    case FATE.missing: return l10n.t('the number of missing');
    case FATE.rescue: return l10n.t('the number rescued');
    // "taken to 13 hospitals"
    case FATE.hospital: return /\bhospitals\b/i.test(about ?? '') ? null : l10n.t('the number taken to hospital');
    case FATE.arrest: return l10n.t('the number arrested');
    case FATE.infect: return l10n.t('the number of cases');
    case FATE.evacuate: return l10n.t('the number driven from their homes');
    case FATE.aboard: return l10n.t('the number aboard');
    default: return null;
  }
}

const hashOf = (word: string): number => concept(word).hash;

/** See `tollAt`. */
const FATE = { death: hashOf('death'), injured: hashOf('injured'), missing: hashOf('missing'), rescue: hashOf('rescue'), hospital: hashOf('hospital'), arrest: hashOf('arrest'), infect: hashOf('infect'), evacuate: hashOf('evacuate'), aboard: hashOf('aboard') } as const;
