import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { render } from 'svelte/server';
import { renderToString as renderVue } from 'vue/server-renderer';
import { Article } from './Article';
import SvelteArticle from './Article.svelte';
import { articleApp } from './article-vue';

/** The article as each framework's server sends it. Preact takes over plain markup. */
export async function drawn(): Promise<Record<'react' | 'preact' | 'vue' | 'svelte', string>> {
  return {
    react: renderToString(<Article />),
    preact: renderToStaticMarkup(<Article />),
    vue: await renderVue(articleApp()),
    svelte: render(SvelteArticle).body,
  };
}
