/** A program that embeds the library. */
module embedding {
    requires fr.tempspartage.io;
}
