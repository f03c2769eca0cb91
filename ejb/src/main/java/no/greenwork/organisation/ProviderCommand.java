package no.greenwork.organisation;

/**
 * What is to be registered of a provider, as a page or a file gives it. An empty text is null.
 *
 * @param mainOrgNumber of the main unit when this is a sub-unit
 * @param municipality four digits of the structure of 2024
 * @param region number of the NAV region that keeps the record
 */
public record ProviderCommand(
    String orgNumber,
    String name,
    String mainOrgNumber,
    String municipality,
    String address,
    String email,
    String phone,
    String region) {}
