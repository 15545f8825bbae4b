import type { ComponentChildren } from 'preact';
import type { Source } from '../../model/card';
import { type SourceList, safeUrl } from '../source-list';
import { sourceDetail } from '../wording';

/** Where the card's facts come from, numbered; an entity's page in Wikidata is one of them. */
export function Sources({ list, wikidata }: { list: SourceList; wikidata: string | null }) {
  if (list.sources.length === 0 && wikidata === null) return null;
  return (
    <footer class="card-section card-sources" data-count={list.sources.length}>
      <h3 class="card-unseen">Sources</h3>
      <ol>
        {list.sources.map((source, index) => (
          <li key={`${index} ${source.title}`}>
            <SourceTitle source={source} />
            {sourceDetail(source)}
          </li>
        ))}
      </ol>
      {wikidata !== null && (
        <p>
          <Link url={`https://www.wikidata.org/wiki/${wikidata}`}>This entry in Wikidata</Link>
        </p>
      )}
    </footer>
  );
}

function SourceTitle({ source }: { source: Source }) {
  const url = safeUrl(source.url);
  return url === null ? <span dir="auto">{source.title}</span> : <Link url={url}>{source.title}</Link>;
}

/** A link out of the card: the target learns neither which page it was on nor how to reach back to it. */
function Link({ url, children }: { url: string; children: ComponentChildren }) {
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer" dir="auto">
      {children}
    </a>
  );
}
