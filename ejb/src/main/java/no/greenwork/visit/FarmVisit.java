package no.greenwork.visit;

import java.time.LocalDate;
import java.util.List;

/**
 * A visit as the farm has it. It has no column for a family name, a number, an office, a measure or
 * a reason, so none can slip through; nor for what becomes of the referral.
 *
 * @param id public id
 * @param state CANCELLED whatever the visit was stopped by
 * @param calledName first name or alias; of a protected person the alias only
 * @param callerName who proposed it at the provider
 * @param answer what the farm itself said last, or null
 * @param answerable whether the farm can say how it went
 */
public record FarmVisit(
    String id,
    int version,
    VisitState state,
    String calledName,
    String providerName,
    String callerName,
    String callerPhone,
    LocalDate proposed,
    List<VisitDate> dates,
    VisitDate chosen,
    VisitReply answer,
    boolean answerable) {}
