package no.greenwork.dialogue;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The two threads of a placement; neither's writers know what stands in the other but one. */
public enum ThreadKind {
  /** NAV and the provider. The farm never learns of it. */
  NAV(EnumSet.of(Party.NAV, Party.PROVIDER), false),
  /** The provider and one farm; NAV reads a message in it if its sender lets them. */
  FARM(EnumSet.of(Party.PROVIDER, Party.FARM), true);

  private final Set<Party> writers;
  private final boolean widened;

  ThreadKind(Set<Party> writers, boolean widened) {
    this.writers = Collections.unmodifiableSet(writers);
    this.widened = widened;
  }

  /** Who writes in it, and reads all of it. */
  public Set<Party> writers() {
    return writers;
  }

  /**
   * Who reads a message, for good.
   *
   * @param navReads what its sender chose; false is the narrowest
   */
  public Set<Party> readers(boolean navReads) {
    Set<Party> readers = EnumSet.copyOf(writers);
    if (widened && navReads) {
      readers.add(Party.NAV);
    }
    return readers;
  }
}
