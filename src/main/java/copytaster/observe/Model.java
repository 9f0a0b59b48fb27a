package copytaster.observe;

import copytaster.belief.Forest;
import java.util.List;

/**
 * What the evidence is worth: the forest of questions and, for each, the likelihood of all that was seen of it. Repeats, traced or
 * not, are in it once.
 *
 * @param words every claim on the desk in order of arrival, repeats and all: what each would be worth were it the first of its origin
 */
public record Model(List<Node> nodes, List<Word> words) {
    /**
     * @param parent index of the parent, −1 for none
     * @param seenIfYes likelihood of what was seen if the answer is yes, up to a common factor
     */
    public record Node(String question, int parent, double ifYes, double ifNo, double seenIfYes, double seenIfNo) {}

    /**
     * @param question index of its node
     * @param ifYes how often such a source says so if the answer is yes
     */
    public record Word(String dispatch, int question, double ifYes, double ifNo) {}

    public Forest forest() {
        int n = nodes.size();
        int[] parent = new int[n];
        double[] ifYes = new double[n];
        double[] ifNo = new double[n];
        for (int i = 0; i < n; i++) {
            parent[i] = nodes.get(i).parent();
            ifYes[i] = nodes.get(i).ifYes();
            ifNo[i] = nodes.get(i).ifNo();
        }
        return Forest.of(parent, ifYes, ifNo);
    }

    /** The exact chance of yes of every question, in the order of the nodes. */
    public double[] posteriors() {
        int n = nodes.size();
        double[] yes = new double[n];
        double[] no = new double[n];
        for (int i = 0; i < n; i++) {
            yes[i] = nodes.get(i).seenIfYes();
            no[i] = nodes.get(i).seenIfNo();
        }
        return forest().posteriors(yes, no);
    }
}
