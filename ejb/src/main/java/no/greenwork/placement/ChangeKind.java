package no.greenwork.placement;

import java.util.EnumSet;
import java.util.Set;

/** What can be changed about a placement by NAV; most of it a provider can propose. */
public enum ChangeKind {
  EXTEND(EventKind.EXTENDED, Field.NEW_END),
  END(EventKind.ENDED, Field.NEW_END, Field.TOOK_PART, Field.EXIT),
  CHANGE_EXIT(EventKind.EXIT_CHANGED, Field.NEW_END, Field.TOOK_PART, Field.EXIT),
  CHANGE_END_DATE(EventKind.END_CHANGED, Field.NEW_END),
  CHANGE_START_DATE(EventKind.START_CHANGED, Field.NEW_START, Field.NEW_END),
  CHANGE_PERCENT(EventKind.PERCENT_CHANGED, Field.PERCENT),
  NOT_RELEVANT(EventKind.NOT_RELEVANT, Field.EXIT),
  CHANGE_EXIT_REASON(EventKind.EXIT_REASON_CHANGED, Field.EXIT),
  REMOVE_START_DATE(EventKind.START_REMOVED),
  /** Of a place or referral that had come to nothing. */
  REACTIVATE(EventKind.REACTIVATED),
  /** Locks it for ever. */
  REGISTER_IN_ERROR(EventKind.ERROR);

  /** What a change says besides its kind. */
  public enum Field {
    NEW_START,
    NEW_END,
    PERCENT,
    TOOK_PART,
    EXIT
  }

  private static final Set<ChangeKind> JUSTIFIED =
      EnumSet.of(
          EXTEND,
          CHANGE_END_DATE,
          CHANGE_START_DATE,
          CHANGE_PERCENT,
          REMOVE_START_DATE,
          REACTIVATE,
          REGISTER_IN_ERROR);

  private final EventKind event;
  private final Set<Field> fields;

  ChangeKind(EventKind event, Field... fields) {
    this.event = event;
    this.fields = Set.of(fields);
  }

  EventKind event() {
    return event;
  }

  public boolean takes(Field field) {
    return fields.contains(field);
  }

  /** Whether a provider may propose it; the rest is NAV's alone. */
  public boolean isProposable() {
    return this != REACTIVATE && this != REGISTER_IN_ERROR;
  }

  public boolean needsJustification() {
    return JUSTIFIED.contains(this);
  }

  /** Whether it can be asked about a placement that is in the state today. */
  public boolean fits(PlacementState state) {
    return switch (this) {
      case EXTEND, CHANGE_END_DATE, CHANGE_START_DATE, CHANGE_PERCENT ->
          state == PlacementState.AWAITING_START
              || state == PlacementState.ACTIVE
              || state == PlacementState.ENDED;
      case END -> state == PlacementState.ACTIVE;
      case CHANGE_EXIT -> state == PlacementState.ACTIVE || state == PlacementState.ENDED;
      case CHANGE_EXIT_REASON ->
          state == PlacementState.ACTIVE
              || state == PlacementState.ENDED
              || state == PlacementState.NOT_RELEVANT;
      case NOT_RELEVANT -> state == PlacementState.AWAITING_START || state == PlacementState.ACTIVE;
      case REMOVE_START_DATE -> state == PlacementState.AWAITING_START;
      case REACTIVATE -> state == PlacementState.NOT_RELEVANT;
      case REGISTER_IN_ERROR ->
          state != PlacementState.DRAFT && state != PlacementState.REGISTERED_IN_ERROR;
    };
  }
}
