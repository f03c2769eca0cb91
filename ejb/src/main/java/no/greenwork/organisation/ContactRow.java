package no.greenwork.organisation;

/** Somebody to call today. */
public record ContactRow(long id, String name, String duty, String email, String phone) {}
