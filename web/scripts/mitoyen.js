// Every page works without this file. Each module only makes something quicker.
import { busy } from "./busy.js";
import { copy } from "./copy.js";
import { drops } from "./drops.js";
import { focus } from "./focus.js";
import { grid } from "./grid.js";
import { guard } from "./guard.js";
import { road } from "./left-on-the-road.js";
import { ranks } from "./ranks.js";
import { shortcuts } from "./shortcuts.js";
import { strength } from "./strength.js";
import { theme } from "./theme.js";
import { ticking } from "./ticking.js";

document.documentElement.classList.add("js");
for (const start of [theme, guard, busy, copy, drops, focus, grid, ranks, shortcuts, strength, ticking, road]) start();
