package fr.tempspartage.io.table;

/** Set of the hashes of names, of a bounded size and without objects. */
final class NameSet {

    private final int[] hashes = new int[1 << 14];
    private final int most;
    private int count;

    NameSet(int most) {
        this.most = most;
    }

    /** Adds a hash; whether there still is room. */
    boolean add(int hash) {
        int wanted = hash == 0 ? 1 : hash;
        int at = (wanted ^ (wanted >>> 16)) & (hashes.length - 1);
        while (hashes[at] != 0 && hashes[at] != wanted) {
            at = (at + 1) & (hashes.length - 1);
        }
        if (hashes[at] == 0) {
            hashes[at] = wanted;
            count++;
        }
        return count <= most;
    }
}
