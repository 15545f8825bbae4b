import { createSSRApp, h, onMounted, shallowRef } from 'vue';
import { FIRST } from './story';

/** The article as a Vue application. */
export const articleApp = () =>
  createSSRApp({
    setup() {
      const story = shallowRef(FIRST);
      onMounted(() => {
        window.fixture.tell = (next) => {
          story.value = next;
        };
      });
      return () => {
        const { title, lead, entries, claim } = story.value;
        return h('article', [
          h('h1', title),
          h('p', lead),
          h(
            'ul',
            entries.map(({ id, text }) => h('li', { key: id }, text)),
          ),
          claim === null ? null : h('p', claim),
        ]);
      };
    },
  });
