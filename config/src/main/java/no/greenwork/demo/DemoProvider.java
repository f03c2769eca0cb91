package no.greenwork.demo;

import java.util.List;

/**
 * A provider of the demo.
 *
 * @param supervisors ids of the users who follow up its participants
 */
record DemoProvider(
    long id,
    String orgNumber,
    String name,
    String region,
    DemoGeography.Municipality at,
    List<Long> supervisors) {}
