package copytaster.sim;

/**
 * A finished session in figures.
 *
 * @param trust points won or lost
 * @param care points won or lost
 * @param readers won or lost
 */
public record Played(Ledger ledger, double trust, double care, double readers, Usage usage) {}
