import { listParts } from '../../language/lists';
import { OF_DATA } from '../../language/page';
import type { PersonCard } from '../../model/card';
import { roleGroups } from '../role-groups';
import type { SourceList } from '../source-list';
import { SourceRef } from './SourceRef';

/** Offices on the article's day, then the newest known ones with the day on which they were known. */
export function Roles({ card, list }: { card: PersonCard; list: SourceList }) {
  return roleGroups(card).map((group) => (
    <section class={`card-section card-roles card-roles-${group.tense}`} key={group.heading}>
      <h3 class="card-heading">{group.heading}</h3>
      <ul class="card-list">
        {group.lines.map(({ role, office, span }) => (
          <li key={`${office} ${role.start ?? ''}`}>
            <span class="card-office" {...OF_DATA}>
              {office}
            </span>
            <SourceRef source={role.source} list={list} />
            <RoleSpan parts={span} />
          </li>
        ))}
      </ul>
      {group.note !== '' && <p class="card-note">{group.note}</p>}
    </section>
  ));
}

/** Breaks between its parts rather than in them. */
function RoleSpan({ parts }: { parts: readonly string[] }) {
  if (parts.length === 0) return null;
  return (
    <span class="card-span">
      {listParts(parts).map((part) => (
        <span class="card-part" key={part}>
          {part}
        </span>
      ))}
    </span>
  );
}
