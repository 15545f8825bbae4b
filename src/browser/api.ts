/**
 * The browser's extension interface, the same in both browsers: promises everywhere, `browser` as its name.
 * It exists in extension contexts only; what is tested in Node takes the part it uses as a parameter instead.
 */
import browser from 'webextension-polyfill';

export type { Browser, Menus, Permissions, Runtime, Scripting, Storage, Tabs } from 'webextension-polyfill';
export { browser };
