package no.greenwork.organisation;

import java.time.LocalDate;
import java.util.List;

/**
 * What is known around a farm agreement that is to be made or changed.
 *
 * @param agreement the NAV agreement, or null when there is none with the reference
 * @param farmExists whether the farm is registered and has not ended
 * @param farmEnds first day on which the farm is no more, or null
 * @param taken whether the agreement has another one with the farm from the same day
 * @param stored the farm agreement as it is, or null for a new one
 * @param others places that the agreement's other farm agreements earmark
 * @param occupied halves of its places that are taken
 */
public record FarmAgreementFacts(
    AgreementCommand agreement,
    boolean farmExists,
    LocalDate farmEnds,
    boolean taken,
    FarmAgreementCommand stored,
    List<PlaceSpan> others,
    List<PlaceSpan> occupied,
    LocalDate today) {}
