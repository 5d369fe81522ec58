class Estranged extends Array<string> {
  static override get [Symbol.species](): ArrayConstructor {
    return (() => ({})) as unknown as ArrayConstructor;
  }
}

const interrupted: string[] = [];
Object.defineProperty(interrupted, 0, {
  enumerable: true,
  get(): never {
    throw new TypeError("the caller's own code ran");
  },
});

/** Lists with something in them that no id is, and lists that behave unlike lists. */
export const strangeLists: readonly (readonly [label: string, list: readonly unknown[]])[] = [
  ["a list with a hole", Object.assign(new Array(2), { 1: "robotics" })],
  ["nothing but holes", new Array(3)],
  ["an entry that is undefined", ["robotics", undefined]],
  ["an entry that is null", [null]],
  ["an entry that is a number", [7]],
  ["a list in the list", [["robotics"]]],
  ["an entry that throws when read", interrupted],
  ["an unknown id in a list of a class of its own", Estranged.from(["robotic"])],
  ["an unknown id in a list with methods of its own", Object.assign(["robotic"], { map: () => 5, forEach: () => 5 })],
];
