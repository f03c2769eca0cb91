/**
 * Statistics of attendance: on how many of the days of which something is registered people were
 * there, by weekday, measure, farm, provider and region, and how that went over two years.
 *
 * <p>Presence is days there, whole or in part, of all days there or away, with notice or without. A
 * day of which nothing is registered is no absence and counts nowhere; neither does a day that was
 * closed, a holiday, or not one of the person's days. The reason of an absence is health data and
 * divides nothing here.
 */
package no.greenwork.presence;
