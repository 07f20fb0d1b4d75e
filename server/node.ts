// The program that an editor runs as a process of its own. Importing it starts the server.

import './engine/optimising.ts';
import { startNodeServer } from './startNodeServer.ts';

startNodeServer();
