package no.greenwork.organisation;

import java.util.List;

/**
 * An agreement with all that is registered of it.
 *
 * @param mine whether the user may change it
 * @param farmsMine whether the user may agree with farms under it
 */
public record AgreementDetail(
    AgreementRow row,
    int version,
    AgreementCommand agreement,
    boolean mine,
    boolean farmsMine,
    List<FarmAgreementRow> farms,
    List<StopRow> closed) {}
