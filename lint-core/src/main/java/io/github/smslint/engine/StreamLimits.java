package io.github.smslint.engine;

/**
 * From which size on a manifest is read in windows, and how large these are.
 *
 * @param above how many bytes are read as a whole
 * @param window how many bytes a window has at least
 */
record StreamLimits(long above, int window) {

  static final StreamLimits USUAL = new StreamLimits(8L << 20, 1 << 16);
}
