/** What the tests of all calls share. */
package fr.tempspartage.calls;
