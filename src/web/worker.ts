import { expose } from 'comlink';
import { Engine } from './engine/engine';
import { Keeper } from './engine/keeper';
import { tellChanges } from './engine/served';

const engine = new Engine(new Keeper());
tellChanges(engine, (message) => postMessage(message));
expose(engine);
