// The formats that most runs do without. They are loaded late.

export { github } from './github.ts';
export { gitlab } from './gitlab.ts';
export { junit } from './junit.ts';
export { sarif } from './sarif.ts';
