import type { ComponentChildren } from 'preact';
import { listed } from '../../language/lists';
import { OF_DATA } from '../../language/page';
import { say, sayCount } from '../../language/say';
import type { Source } from '../../model/card';
import { type SourceList, safeUrl } from '../source-list';
import { sourceDetails } from '../wording';
import { Fold } from './Fold';

/** Where the card's facts come from, numbered: those that a fact points at, and behind a switch those of the entry as a whole. */
export function Sources({ list, wikidata }: { list: SourceList; wikidata: string | null }) {
  if (list.sources.length === 0 && wikidata === null) return null;
  // One more line takes no more room than the switch.
  const open = list.sources.length - list.cited <= 1 ? list.sources.length : list.cited;
  const others = list.sources.slice(open);
  return (
    <footer class="card-section card-sources">
      <h3 class="card-unseen">{say('cardSources')}</h3>
      <SourceItems sources={list.sources.slice(0, open)} from={1} />
      {others.length > 0 && (
        <Fold title={sayCount('cardMoreSources', others.length)} name="others">
          <SourceItems sources={others} from={open + 1} />
        </Fold>
      )}
      {wikidata !== null && (
        <p>
          <Link url={`https://www.wikidata.org/wiki/${wikidata}`}>{say('cardWikidata')}</Link>
        </p>
      )}
    </footer>
  );
}

function SourceItems({ sources, from }: { sources: readonly Source[]; from: number }) {
  return (
    <ol start={from} style={{ counterReset: `source ${from - 1}` }}>
      {sources.map((source) => (
        <li key={`${source.title} ${source.asOf ?? ''}`}>
          <SourceLine source={source} />
        </li>
      ))}
    </ol>
  );
}

function SourceLine({ source }: { source: Source }) {
  const { publisher, day } = sourceDetails(source);
  return (
    <>
      {listed([
        <SourceTitle source={source} />,
        ...(publisher === '' ? [] : [<span {...OF_DATA}>{publisher}</span>]),
        ...(day === '' ? [] : [day]),
      ])}
    </>
  );
}

function SourceTitle({ source }: { source: Source }) {
  const url = safeUrl(source.url);
  const title = <span {...OF_DATA}>{source.title}</span>;
  return url === null ? title : <Link url={url}>{title}</Link>;
}

/** A link out of the card: the target learns neither which page it was on nor how to reach back to it. */
function Link({ url, children }: { url: string; children: ComponentChildren }) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer" dir="auto">
      {children}
    </a>
  );
}
