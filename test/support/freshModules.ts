import { vi } from "vitest";

// what a module makes once and keeps would count as run by the first test of all files only
vi.resetModules();
