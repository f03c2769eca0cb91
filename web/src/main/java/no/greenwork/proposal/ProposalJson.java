package no.greenwork.proposal;

import java.time.LocalDate;
import no.greenwork.placement.ChangeKind;
import no.greenwork.placement.ExitReason;

/**
 * A proposal as other systems read it; what may not be seen, or was not proposed, is absent.
 *
 * @param placement id of what it is about
 * @param etag what an answer's If-Match is to say
 */
public record ProposalJson(
    String id,
    String placement,
    ChangeKind kind,
    ProposalState state,
    Boolean noShow,
    LocalDate newStart,
    LocalDate newEnd,
    Integer percent,
    Integer daysPerWeek,
    LocalDate validFrom,
    Boolean tookPart,
    ExitReason exitReason,
    String exitText,
    String justification,
    LocalDate proposed,
    LocalDate answered,
    String answerReason,
    String etag) {
  static ProposalJson of(ProposalRow row, String etag) {
    return new ProposalJson(
        row.id(),
        row.placement(),
        row.kind(),
        row.state(),
        row.noShow() ? Boolean.TRUE : null,
        row.newStart(),
        row.newEnd(),
        row.percent(),
        row.daysPerWeek(),
        row.percentFrom(),
        row.tookPart(),
        row.exitReason(),
        row.exitText(),
        row.justification(),
        row.proposedOn(),
        row.answeredOn(),
        row.answerReason(),
        etag);
  }
}
