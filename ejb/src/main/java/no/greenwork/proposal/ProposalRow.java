package no.greenwork.proposal;

import java.time.Instant;
import java.time.LocalDate;
import no.greenwork.placement.Change;
import no.greenwork.placement.ChangeKind;
import no.greenwork.placement.ExitReason;

/**
 * A proposal, with what this user may see of it.
 *
 * @param id public id
 * @param placement public id of what it is about
 * @param proposedBy display name, or null where it is withheld; likewise {@code answeredBy} and
 *     {@code answerReason}
 */
public record ProposalRow(
    String id,
    int version,
    String placement,
    ChangeKind kind,
    ProposalState state,
    boolean noShow,
    LocalDate newStart,
    LocalDate newEnd,
    Integer percent,
    Integer daysPerWeek,
    LocalDate percentFrom,
    Boolean tookPart,
    ExitReason exitReason,
    String exitText,
    String justification,
    Instant proposedAt,
    LocalDate proposedOn,
    String proposedBy,
    LocalDate answeredOn,
    String answeredBy,
    String answerReason) {
  public boolean pending() {
    return state == ProposalState.PENDING;
  }

  public Change change() {
    return new Change(
        kind, newStart, newEnd, percent, daysPerWeek, percentFrom, tookPart, exitReason, exitText);
  }

  /** Of a hidden person: who acted would tell where they are, and so may what NAV typed. */
  ProposalRow withoutNames() {
    return new ProposalRow(
        id,
        version,
        placement,
        kind,
        state,
        noShow,
        newStart,
        newEnd,
        percent,
        daysPerWeek,
        percentFrom,
        tookPart,
        exitReason,
        exitText,
        justification,
        proposedAt,
        proposedOn,
        null,
        answeredOn,
        null,
        null);
  }
}
