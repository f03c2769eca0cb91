package no.greenwork.task;

/** Somebody who has the same role in the same place today. */
public record Colleague(long id, String userName, String name) {}
