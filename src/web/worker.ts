import { expose } from 'comlink';
import { Engine } from './engine/engine';
import { Keeper } from './engine/keeper';
import { served } from './engine/served';

expose(served(new Engine(new Keeper())));
