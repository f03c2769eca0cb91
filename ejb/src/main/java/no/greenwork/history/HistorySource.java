package no.greenwork.history;

import java.util.List;
import no.greenwork.access.Actor;

/**
 * A feature's lines in the history of a placement. A bean of this kind is found by itself. What it
 * gives is only ever added to where it is kept, and no more than the viewer may know: a farm gets
 * what belongs to it, and of a person hidden from the viewer nothing that tells who or where they
 * are. Whose doing it was is said by the user's id alone; whether the name is shown is decided in
 * one place.
 */
public interface HistorySource {
  /**
   * The kinds of lines that this viewer may get of it; a kind's name is the text {@code
   * history.kind.<KIND>}.
   */
  List<String> kinds(Actor viewer);

  /** The latest of what is asked for, latest first, at most as many as are wanted. */
  List<HistoryEntry> entries(HistoryQuestion question);
}
