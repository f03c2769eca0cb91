package no.greenwork.placement;

import no.greenwork.shared.BusinessError;

/** The minute in which an answer can be taken back by the one who gave it is over. */
public class UndoTooLate extends BusinessError {
  public UndoTooLate() {
    super(409, "UNDO_TOO_LATE");
  }
}
