package copytaster.narrate;

import java.time.OffsetDateTime;

/** Numbers, hours and dates as the desk writes them. Written out by hand: formatters are slow to start, and the
 * library's own day of the week makes one. */
public final class Figures {
    private static final String[] DAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    private Figures() {}

    /** {@code 16:45}. */
    public static String hour(OffsetDateTime time) {
        StringBuilder out = new StringBuilder(5);
        two(time.getHour(), out);
        two(time.getMinute(), out.append(':'));
        return out.toString();
    }

    /** {@code 30 Sep}. */
    public static String day(OffsetDateTime time) {
        return time.getDayOfMonth() + " " + MONTHS[time.getMonthValue() - 1];
    }

    /** {@code Wed 30 Sep}. */
    public static String weekday(OffsetDateTime time) {
        return DAYS[weekday(time.getYear(), time.getMonthValue(), time.getDayOfMonth())] + ' ' + day(time);
    }

    /** {@code Wed 30 Sep 2015 16:45}. */
    public static String dated(OffsetDateTime time) {
        return weekday(time) + ' ' + time.getYear() + ' ' + hour(time);
    }

    /** {@code 212,000}. */
    public static String grouped(long number) {
        String digits = Long.toString(Math.abs(number));
        StringBuilder out = new StringBuilder(number < 0 ? "−" : "");
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                out.append(',');
            }
            out.append(digits.charAt(i));
        }
        return out.toString();
    }

    /** {@code +9,000} or {@code −9,000}, with a real minus sign. */
    public static String change(long number) {
        return number > 0 ? '+' + grouped(number) : grouped(number);
    }

    /** Thousandths as points: {@code 62}. */
    public static String points(int milli) {
        return Long.toString(Math.round(milli / 1000.0));
    }

    /** Thousandths as points with a sign: {@code +1.4}, {@code −2}. */
    public static String change(int milli) {
        return moved(Tenths.of(milli / 1000.0));
    }

    /** Tenths as points with a sign: {@code +1.4}, {@code −2}. */
    static String moved(long tenths) {
        String signed = (tenths < 0 ? "" : "+") + Tenths.plain(tenths);
        return tenths % 10 == 0 ? signed.substring(0, signed.length() - 2) : signed;
    }

    /** Millionths as a percentage: {@code 34%}. */
    public static String percent(int millionths) {
        return Math.round(millionths / 10_000.0) + "%";
    }

    public static String percent(double chance) {
        return Math.round(chance * 100) + "%";
    }

    /** Shares of one that come to it, as percentages that come to 100: {@code 65%}, {@code 11%}, {@code 24%}. */
    public static String[] shares(double... shares) {
        double[] tenths = new double[shares.length];
        for (int i = 0; i < shares.length; i++) {
            tenths[i] = 10 * shares[i];
        }
        long[] percents = Tenths.parts(100, tenths);
        String[] words = new String[shares.length];
        for (int i = 0; i < shares.length; i++) {
            words[i] = percents[i] + "%";
        }
        return words;
    }

    /** {@code 1 action}, {@code 3 actions}. */
    public static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** The day of the week of a date of the Gregorian calendar, 0 for Monday, by Zeller's congruence (Acta Mathematica 9, 1887). */
    private static int weekday(int year, int month, int day) {
        int months = month < 3 ? month + 12 : month;
        int years = month < 3 ? year - 1 : year;
        int days = day + 13 * (months + 1) / 5 + years + years / 4 - years / 100 + years / 400;
        return Math.floorMod(days - 2, 7);
    }

    private static void two(int number, StringBuilder out) {
        out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
