package no.greenwork.demo;

import java.time.LocalDate;

/**
 * One person's time in one slot.
 *
 * @param to first day after the end, null = open
 * @param percent how much of a full week
 */
record DemoPlacement(
    DemoAgreement agreement, DemoFarm farm, LocalDate from, LocalDate to, int percent) {}
