/** The short background; nothing when there is none. */
export function Background({ text }: { text: string }) {
  if (text === '') return null;
  return (
    <section class="card-section card-background">
      {text.split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph} dir="auto">
          {paragraph}
        </p>
      ))}
    </section>
  );
}
