package no.greenwork.mail;

/**
 * A mail that is due.
 *
 * @param address of the user whom it is for, as it is now
 * @param attempts how often it was tried before
 */
public record Mail(long id, String address, String subject, String body, int attempts) {}
