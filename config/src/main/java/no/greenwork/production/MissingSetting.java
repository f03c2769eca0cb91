package no.greenwork.production;

/** A variable of the environment that must be set before the command is run. */
final class MissingSetting extends RuntimeException {
  MissingSetting(String name) {
    super("Set " + name + " in the environment first (see docs/operation.md).");
  }
}
