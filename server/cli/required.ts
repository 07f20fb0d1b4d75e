// Stands between what is started and the program proper, which is so loaded by `require`: of what is imported, Node
// first looks through all the text for what it exports, which takes longer than to check a letter.

import './main.ts';
