#!/usr/bin/env node
import "../apps/cli/dist/src/main.js";
