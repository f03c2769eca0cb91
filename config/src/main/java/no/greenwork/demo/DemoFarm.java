package no.greenwork.demo;

/**
 * A partner farm of the demo.
 *
 * @param provider the one it has its agreements with
 * @param story what it is there to show
 */
record DemoFarm(
    long id, String orgNumber, String name, DemoProvider provider, int places, Story story) {
  /** Why a farm is as it is. */
  enum Story {
    ORDINARY,
    FULL,
    ONE_FREE,
    LAPSED_KSL,
    OUT_OF_USE
  }
}
