import { useEffect, useState } from 'preact/hooks';
import { FIRST } from './story';

/** For Preact as it stands, and for React, whose hooks and elements the build puts in the place of these. */
export function Article() {
  const [{ title, lead, entries, claim }, tell] = useState(FIRST);
  useEffect(() => {
    window.fixture.tell = tell;
  }, []);
  return (
    <article>
      <h1>{title}</h1>
      <p>{lead}</p>
      <ul>
        {entries.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      {claim !== null && <p>{claim}</p>}
    </article>
  );
}
