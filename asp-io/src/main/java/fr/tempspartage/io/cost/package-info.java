/** Files of dated costs (<i>fichiers de coûts</i>): pay scales and allowances that stand outside the calls. */
@NullMarked
package fr.tempspartage.io.cost;

import org.jspecify.annotations.NullMarked;
