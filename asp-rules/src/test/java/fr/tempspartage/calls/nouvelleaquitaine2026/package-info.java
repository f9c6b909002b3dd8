/** Tests of the call of Nouvelle-Aquitaine, 2026. */
package fr.tempspartage.calls.nouvelleaquitaine2026;
