package copytaster.belief;

import java.util.Arrays;

/**
 * Yes-or-no questions, each with at most one parent, and exact inference on them (belief propagation on trees: Pearl,
 * "Probabilistic Reasoning in Intelligent Systems", 1988, chapter 4). Linear in the number of questions.
 */
public final class Forest {
    private final int[] parent;
    private final double[] ifYes;
    private final double[] ifNo;
    private final int[] order;

    private Forest(int[] parent, double[] ifYes, double[] ifNo, int[] order) {
        this.parent = parent;
        this.ifYes = ifYes;
        this.ifNo = ifNo;
        this.order = order;
    }

    /**
     * @param parent index of each question's parent, −1 for none
     * @param ifYes chance of yes when the parent is yes (or at all, without a parent), in (0,1)
     * @param ifNo chance of yes when the parent is no; not read without a parent
     * @throws IllegalArgumentException if parents run in a circle
     */
    public static Forest of(int[] parent, double[] ifYes, double[] ifNo) {
        return new Forest(parent.clone(), ifYes.clone(), ifNo.clone(), parentsFirst(parent));
    }

    private static int[] parentsFirst(int[] parent) {
        int n = parent.length;
        int[] order = new int[n];
        boolean[] placed = new boolean[n];
        int[] path = new int[n];
        int count = 0;
        for (int i = 0; i < n; i++) {
            int depth = 0;
            for (int at = i; at >= 0 && !placed[at]; at = parent[at]) {
                if (depth == n) {
                    throw new IllegalArgumentException("parents run in a circle");
                }
                path[depth++] = at;
            }
            while (depth > 0) {
                int next = path[--depth];
                placed[next] = true;
                order[count++] = next;
            }
        }
        return order;
    }

    public int size() {
        return parent.length;
    }

    public int parent(int question) {
        return parent[question];
    }

    /** Questions in an order in which each parent comes before its children. */
    public int[] order() {
        return order.clone();
    }

    /** The chance of yes of {@code question} under its parent's answer; of a root, at all. */
    public double chance(int question, boolean parentYes) {
        return parent[question] < 0 || parentYes ? ifYes[question] : ifNo[question];
    }

    /** The marginal chance of yes of every question before any word. */
    public double[] priors() {
        double[] flat = new double[size()];
        Arrays.fill(flat, 1);
        return posteriors(flat, flat);
    }

    /**
     * The chance of yes of every question, given evidence on each.
     *
     * @param likelyIfYes likelihood of what was seen of each question if it is yes, at least 0; (1,0) for one settled yes
     * @param likelyIfNo the same if it is no
     */
    public double[] posteriors(double[] likelyIfYes, double[] likelyIfNo) {
        int n = size();
        double[] upYes = likelyIfYes.clone();
        double[] upNo = likelyIfNo.clone();
        for (int i = n - 1; i >= 0; i--) {
            int q = order[i];
            scale(upYes, upNo, q);
            if (parent[q] >= 0) {
                upYes[parent[q]] *= upYes[q] * ifYes[q] + upNo[q] * (1 - ifYes[q]);
                upNo[parent[q]] *= upYes[q] * ifNo[q] + upNo[q] * (1 - ifNo[q]);
                scale(upYes, upNo, parent[q]);
            }
        }
        double[] p = new double[n];
        for (int q : order) {
            double yes;
            if (parent[q] < 0) {
                yes = normalised(ifYes[q] * upYes[q], (1 - ifYes[q]) * upNo[q]);
            } else {
                double given = p[parent[q]];
                yes = 0;
                if (given > 0) {
                    yes += given * normalised(ifYes[q] * upYes[q], (1 - ifYes[q]) * upNo[q]);
                }
                if (given < 1) {
                    yes += (1 - given) * normalised(ifNo[q] * upYes[q], (1 - ifNo[q]) * upNo[q]);
                }
            }
            p[q] = yes;
        }
        return p;
    }

    /** Only the ratio matters; without this the product over a thousand children would vanish. */
    private static void scale(double[] yes, double[] no, int question) {
        double sum = yes[question] + no[question];
        yes[question] /= sum;
        no[question] /= sum;
    }

    private static double normalised(double yes, double no) {
        return yes / (yes + no);
    }
}
