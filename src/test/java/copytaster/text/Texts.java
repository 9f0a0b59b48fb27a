package copytaster.text;

import java.util.Random;

/** Random strings for laws: mostly ordinary text, with all that is awkward strewn in. */
final class Texts {

    private static final String[] AWKWARD = {
        "\r\n",
        "\r",
        "\n",
        "\t",
        "\u2028",
        "\u0085",
        "\u001b[31m",
        "\u009b5n",
        "\u0000",
        "\u007f",
        "\u202e",
        "\u2066",
        "\u200b",
        "\u200d",
        "\ufeff",
        "\u00ad",
        "\ufdd0",
        "\uffff",
        "\ue000",
        "\ud800",
        "\udc00",
        "e\u0301",
        "\u0301",
        "\u0323\u0301\u0302\u0303",
        "\u0b47\u0b3e",
        "漢字",
        "ｶﾞ",
        "\u1100\u1161\u11a8",
        "\u1100\u1100",
        "😀",
        "👍🏽",
        "🇦🇫",
        "👩‍👩‍👧",
        "❤\ufe0f",
        "⌚",
        "שלום",
        "سلام",
        "क्षि",
        "ก็",
        "\u0600",
        "\u00a0",
        "—",
        "…",
        "─",
        "●"
    };

    private Texts() {}

    static String random(long seed) {
        Random random = new Random(seed);
        StringBuilder out = new StringBuilder();
        int pieces = random.nextInt(30);
        for (int i = 0; i < pieces; i++) {
            switch (random.nextInt(6)) {
                case 0 -> out.append(AWKWARD[random.nextInt(AWKWARD.length)]);
                case 1 -> out.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                case 2 -> out.append((char) random.nextInt(0x10000));
                case 3 -> out.append((char) (0x300 + random.nextInt(0x70)));
                case 4 -> out.append(' ');
                default -> word(random, out);
            }
        }
        return out.toString();
    }

    private static void word(Random random, StringBuilder out) {
        int letters = 1 + random.nextInt(9);
        for (int i = 0; i < letters; i++) {
            out.append((char) ('a' + random.nextInt(26)));
        }
    }
}
