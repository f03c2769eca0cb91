/**
 * What of attendance is not as it should be, by dated rules: days that nobody has registered,
 * presence when nobody was to be there, absence without notice, a farm and a provider who say
 * otherwise, also after the sheet was sent, a week pattern under what the measure offers, more
 * people than a farm's half-day has room for. Each is a task of whoever must act, and is gone when
 * the facts are.
 */
package no.greenwork.deviation;
